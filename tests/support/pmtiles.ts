/**
 * A small archive of map tiles, as staff would bring one: PMTiles version 3 with vector tiles in Protomaps' layers, compressed inside as real
 * ones are. Written from the formats' own texts: github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md, github.com/mapbox/vector-tile-spec.
 */
import { gzipSync } from 'node:zlib';
import { zxyToTileId } from 'pmtiles';

export type Box = readonly [west: number, south: number, east: number, north: number];

const EXTENT = 4096;
const HEADER = 127;
const GZIP = 2;
const MVT = 1;

/** A whole number as protocol buffers and PMTiles write it. */
function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest > 0x7f) {
    bytes.push((rest % 0x80) + 0x80);
    rest = Math.floor(rest / 0x80);
  }
  return [...bytes, rest];
}
const field = (tag: number, value: number) => [...varint(tag * 8), ...varint(value)];
const bytes = (tag: number, data: readonly number[]) => [...varint(tag * 8 + 2), ...varint(data.length), ...data];
const text = (tag: number, value: string) => bytes(tag, [...Buffer.from(value)]);
const zigzag = (n: number) => (n << 1) ^ (n >> 31);

type Point = readonly [x: number, y: number];
interface Shape {
  kind: string;
  name?: string;
  points: readonly Point[];
  type: 'point' | 'line' | 'area';
}

const TYPE = { point: 1, line: 2, area: 3 };
const MOVE = 1;
const LINE = 2;
const CLOSE = 7;

/** Moves the pen to the first point, draws to the others, closes an area. */
function toGeometry({ points, type }: Shape): number[] {
  let [x, y] = [0, 0];
  const steps = points.map(([toX, toY]) => {
    const step = [zigzag(toX - x), zigzag(toY - y)];
    [x, y] = [toX, toY];
    return step;
  });
  const [first = [], ...others] = steps;
  const command = (id: number, count: number) => id + count * 8;
  return [
    command(MOVE, 1),
    ...first,
    ...(others.length ? [command(LINE, others.length), ...others.flat()] : []),
    ...(type === 'area' ? [command(CLOSE, 1)] : []),
  ];
}

function toLayer(name: string, shapes: readonly Shape[]): number[] {
  const values = shapes.flatMap(({ kind, name: own }) => [kind, own ?? '']);
  const features = shapes.map((shape, i) =>
    bytes(2, [...bytes(2, [0, i * 2, 1, i * 2 + 1].flatMap(varint)), ...field(3, TYPE[shape.type]), ...bytes(4, toGeometry(shape).flatMap(varint))]),
  );
  const keys = ['kind', 'name'].map((key) => text(3, key));
  return bytes(3, [
    ...text(1, name),
    ...features.flat(),
    ...keys.flat(),
    ...values.flatMap((value) => bytes(4, text(1, value))),
    ...field(5, EXTENT),
    ...field(15, 2),
  ]);
}

/** A lake over the middle, a road across, a village of the tile's own name. Large enough to be seen from far. */
const toTile = (name: string): Buffer =>
  gzipSync(
    Buffer.from([
      ...toLayer('water', [
        {
          kind: 'lake',
          type: 'area',
          points: [
            [256, 256],
            [3840, 256],
            [3840, 3840],
            [256, 3840],
          ],
        },
      ]),
      ...toLayer('roads', [
        {
          kind: 'highway',
          type: 'line',
          points: [
            [0, 2048],
            [4096, 2048],
          ],
        },
      ]),
      ...toLayer('places', [{ kind: 'locality', name, type: 'point', points: [[2048, 1024]] }]),
    ]),
  );

const toColumn = (lng: number, zoom: number) => Math.floor(((lng + 180) / 360) * 2 ** zoom);
function toRow(lat: number, zoom: number): number {
  const angle = (lat * Math.PI) / 180;
  return Math.floor(((1 - Math.asinh(Math.tan(angle)) / Math.PI) / 2) * 2 ** zoom);
}

function listTiles([west, south, east, north]: Box, from: number, to: number): number[] {
  const ids: number[] = [];
  for (let zoom = from; zoom <= to; zoom += 1)
    for (let x = toColumn(west, zoom); x <= toColumn(east, zoom); x += 1)
      for (let y = toRow(north, zoom); y <= toRow(south, zoom); y += 1) ids.push(zxyToTileId(zoom, x, y));
  return ids.sort((a, b) => a - b);
}

/** Identifiers, run lengths, lengths and places of all tiles, column by column. A place of 0 means: right after the one before. */
function toDirectory(ids: readonly number[], tiles: readonly Buffer[]): Buffer {
  const steps = ids.map((id, i) => id - (ids[i - 1] ?? 0));
  const columns = [steps, ids.map(() => 1), tiles.map(({ length }) => length), ids.map((_, i) => (i ? 0 : 1))];
  return gzipSync(Buffer.from([...varint(ids.length), ...columns.flat().flatMap(varint)]));
}

/** @example writeFileSync('river.pmtiles', makeTiles([19, 9, 22, 12])) */
export function makeTiles(box: Box, from = 6, to = 10): Buffer {
  const ids = listTiles(box, from, to);
  const tiles = ids.map((id) => toTile(`Probă ${id}`));
  const data = Buffer.concat(tiles);
  const directory = toDirectory(ids, tiles);
  const metadata = gzipSync(JSON.stringify({ vector_layers: [{ id: 'water' }, { id: 'roads' }, { id: 'places' }] }));
  const header = Buffer.alloc(HEADER);
  header.write('PMTiles');
  header[7] = 3;
  const [atMetadata, atTiles] = [HEADER + directory.length, HEADER + directory.length + metadata.length];
  const places = [HEADER, directory.length, atMetadata, metadata.length, atTiles, 0, atTiles, data.length, ids.length, ids.length, ids.length];
  places.forEach((value, i) => header.writeBigUInt64LE(BigInt(value), 8 + i * 8));
  const isClustered = 1;
  header.set([isClustered, GZIP, GZIP, MVT, from, to], 96);
  const degrees = [...box, (box[0] + box[2]) / 2, (box[1] + box[3]) / 2].map((value) => Math.round(value * 1e7));
  degrees.slice(0, 4).forEach((value, i) => header.writeInt32LE(value, 102 + i * 4));
  header[118] = from;
  degrees.slice(4).forEach((value, i) => header.writeInt32LE(value, 119 + i * 4));
  return Buffer.concat([header, directory, metadata, data]);
}
