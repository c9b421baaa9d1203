import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import campaign from '../../../content/campaign.json' with { type: 'json' };
import { toCountryMap } from './country-map.ts';
import { drawCountry } from './drawing.ts';
import { readRegionAreas, readTowns, readWorld } from './sources.ts';

const facts = (country: string, regions: Parameters<typeof toCountryMap>[0]['regions']) => ({
  country,
  regions,
  areas: readRegionAreas(country),
  world: readWorld(),
  towns: readTowns(country).slice(0, 260),
});

describe('a country’s map, from the packages alone', () => {
  const made = toCountryMap(facts(campaign.country, campaign.regions));
  const drawing = drawCountry(made.areas, made.box);

  it('has lines for every region, and one outline a region on the drawing', () => {
    expect([...made.areas.keys()].sort()).toEqual(campaign.regions.map(({ code }) => code).sort());
    for (const { code } of campaign.regions) expect(drawing.shapes.get(code)).toMatch(/^M\d+ \d+l[-\d ]+z/);
  });

  it('keeps within 45 KB on the way, whatever the lines weigh', () => {
    expect(brotliCompressSync(JSON.stringify(made.topology)).length).toBeLessThanOrEqual(45_000);
  });

  it('puts each seat on the drawing, north above south', () => {
    const [north, south] = campaign.regions
      .map(({ seat }) => seat)
      .sort((a, b) => b.lat - a.lat)
      .filter((_, i, all) => i === 0 || i === all.length - 1);
    const [, top = 0] = drawing.toSpot([north!.lng, north!.lat]);
    const [, bottom = 0] = drawing.toSpot([south!.lng, south!.lat]);
    expect(top).toBeLessThan(bottom);
    expect(bottom).toBeLessThan(drawing.height);
  });

  it('lets a reader move beyond the country, and no farther than land is drawn', () => {
    const [west, south, east, north] = made.limits;
    expect(west < made.box[0] && south < made.box[1] && east > made.box[2] && north > made.box[3]).toBe(true);
  });
});

it('a country that nobody has lines for has its seats', () => {
  const seat = { name: 'Seat', lat: 10, lng: 20 };
  const { areas, topology, box } = toCountryMap(facts('ZZ', [{ code: 'ZZ-1', name: 'One', seat }]));
  expect(areas.size).toBe(0);
  expect(Object.keys(topology.objects)).toEqual(['towns']);
  expect(box).toEqual([20, 10, 20, 10]);
});
