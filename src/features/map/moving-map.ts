/** The map that moves: MapLibre over one TopoJSON, with real HTML around it. Loaded after a tap, never before. */
import { Map as Chart, Popup, setWorkerCount, setWorkerUrl, type GeoJSONSource, type MapLayerMouseEvent } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Feature, FeatureCollection } from 'geojson';
import { makeControls, makeList } from './around-map.ts';
import type { MapData, PlaceFeature, Places, Spoken } from './map-data.ts';
import './map.css';
import { toCard, toCards } from './place-card.ts';
import { toStyle, type Ground } from './style.ts';
import { followTiles } from './tiles.ts';

export interface Opening {
  data: MapData;
  words: Spoken;
  say: (text: string) => void;
  /** The map is drawn: what stood in its place may go. */
  onReady: () => void;
  onClose: () => void;
}

/** Beyond this the lines are coarser than what they would show. With streets one may come closer. */
const CLOSEST = 11;
const CLOSEST_WITH_TILES = 15;
const NEAR = 10;
const PATIENCE = 60_000;

async function load<T>(address: string): Promise<T> {
  const response = await fetch(address, { credentials: 'omit' });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}

const none: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** The file's parts as sources; a campaign without lines has none of some. */
function toGround(topology: Topology, places: Places): Ground {
  const part = (name: string): FeatureCollection => {
    const object = topology.objects[name];
    if (!object) return none;
    const made = feature(topology, object) as FeatureCollection | Feature;
    return made.type === 'FeatureCollection' ? made : { type: 'FeatureCollection', features: [made] };
  };
  const regions = topology.objects['regions'] as GeometryCollection | undefined;
  const outline = regions && { type: 'Feature' as const, properties: {}, geometry: mesh(topology, regions, (a, b) => a === b) };
  return {
    regions: part('regions'),
    outline: outline ? { type: 'FeatureCollection', features: [outline] } : none,
    land: part('land'),
    borders: part('borders'),
    towns: part('towns'),
    places,
  };
}

const toBounds = ([west, south, east, north]: MapData['box']): [number, number, number, number] => [west, south, east, north];

/**
 * Shows the map in `root`.
 * @throws Error when a file does not come or the phone cannot draw it
 */
export async function openMap(root: HTMLElement, { data, words, say, onReady, onClose }: Opening): Promise<void> {
  const [lines, places] = await Promise.all([load<Topology>(data.lines), load<Places>(data.places)]);
  const ground = toGround(lines, places);
  const style = () => toStyle(ground, data, location.origin);

  const canvas = document.createElement('div');
  canvas.className = 'chart';
  onReady();
  root.replaceChildren(canvas);
  setWorkerUrl(workerUrl);
  setWorkerCount(1);
  const bounds = toBounds(data.box);
  const chart = new Chart({
    container: canvas,
    style: style(),
    bounds,
    fitBoundsOptions: { padding: 16 },
    maxBounds: toBounds(data.limits),
    maxZoom: data.tiles ? CLOSEST_WITH_TILES : CLOSEST,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    renderWorldCopies: false,
    fadeDuration: 0,
    cooperativeGestures: false,
    attributionControl: false,
    locale: { 'Map.Title': words.canvas, 'Popup.Close': words.closePlace },
  });
  chart.touchZoomRotate.disableRotation();
  chart.keyboard.disableRotation();

  const popup = new Popup({ maxWidth: '18rem', offset: 14, focusAfterOpen: true });
  const show = (at: [number, number], cards: HTMLElement) => popup.setLngLat(at).setDOMContent(cards).addTo(chart);
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const goTo = (at: [number, number], zoom: number) => chart.easeTo({ center: at, zoom, animate: !calm });
  const list = makeList(words, (place) => {
    const at = place.geometry.coordinates;
    goTo(at, Math.max(chart.getZoom(), NEAR));
    show(at, toCard(place.properties, words));
    canvas.scrollIntoView({ block: 'nearest' });
  });

  /** A cluster comes apart; places in one and the same spot never do, so that they are listed. */
  const openCluster = async ({ features }: MapLayerMouseEvent) => {
    const cluster = features?.[0];
    if (cluster?.geometry.type !== 'Point') return;
    const at = cluster.geometry.coordinates as [number, number];
    const source = chart.getSource<GeoJSONSource>('places');
    const id = Number(cluster.properties['cluster_id']);
    const leaves = ((await source?.getClusterLeaves(id, 100, 0)) ?? []) as unknown as PlaceFeature[];
    const [first] = leaves;
    const isOneSpot = leaves.every(({ geometry }) => String(geometry.coordinates) === String(first?.geometry.coordinates));
    if (isOneSpot)
      return void show(
        at,
        toCards(
          leaves.map(({ properties }) => properties),
          words,
        ),
      );
    goTo(at, Math.min((await source?.getClusterExpansionZoom(id)) ?? NEAR, chart.getMaxZoom()));
    return undefined;
  };
  chart.on('click', 'clusters', (event) => void openCluster(event));
  chart.on('click', 'places', ({ features }) => {
    const place = features?.[0] as unknown as PlaceFeature | undefined;
    if (place) show(place.geometry.coordinates, toCard(place.properties, words));
  });
  for (const layer of ['clusters', 'places']) {
    chart.on('mouseenter', layer, () => (chart.getCanvas().style.cursor = 'pointer'));
    chart.on('mouseleave', layer, () => (chart.getCanvas().style.cursor = ''));
  }
  chart.on('moveend', () => {
    const view = chart.getBounds();
    list.show(places.features.filter(({ geometry }) => view.contains(geometry.coordinates)));
  });

  const scheme = matchMedia('(prefers-color-scheme: dark)');
  const repaint = () => chart.setStyle(style());
  scheme.addEventListener('change', repaint);
  const close = () => {
    scheme.removeEventListener('change', repaint);
    chart.remove();
    root.replaceChildren();
    onClose();
  };
  const whole = () => chart.fitBounds(bounds, { padding: 16, animate: !calm });
  const controls = makeControls(words, { closer: () => chart.zoomIn(), farther: () => chart.zoomOut(), whole, close });

  const isDrawn = new Promise<void>((done, fail) => {
    chart.once('load', () => done());
    setTimeout(() => fail(new Error('The map was not drawn in time.')), PATIENCE);
  });
  try {
    await isDrawn;
  } catch (error) {
    close();
    throw error;
  }
  root.replaceChildren(controls, canvas, list.element);
  list.show(places.features);
  if (data.tiles) followTiles(chart, data.tiles, () => say(words.tilesFailed));
  chart.getCanvas().focus({ preventScroll: true });
}
