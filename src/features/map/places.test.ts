import { describe, expect, it } from 'vitest';
import { findSpot } from './places.ts';

const regions = [
  { code: 'A', name: 'Alpha', seat: { name: 'Seat', lat: 45, lng: 25 } },
  { code: 'B', name: 'Beta', seat: { name: 'Other', lat: 47, lng: 22 } },
  { code: 'C', name: 'Gamma' },
];
const towns = [
  { name: 'Twin', at: [22.1, 47.1], population: 9000 },
  { name: 'Twin', at: [25.1234567, 45.1], population: 100 },
  { name: 'Seat', at: [0, 0], population: 1 },
];
type Given = Parameters<typeof findSpot>[0];
const find = (place: Given['place'], ...codes: string[]) => findSpot({ place, regions: codes }, regions, towns);
const inTown = (town: string): Given['place'] => [{ disclosed: 'town', town }];

describe('where a service is put on the map', () => {
  it.each([
    [
      'a public address, exactly',
      [{ disclosed: 'address', town: 'Twin', street: 'x', lat: 45.123456, lng: 25.5 }],
      ['A'],
      [25.5, 45.12346],
      'address',
    ],
    ['an address without a point, in its town', [{ disclosed: 'address', town: 'Twin', street: 'x' }], ['A'], [25.12, 45.1], 'town'],
    ['a town, to a kilometre, the one in its region', inTown('twin'), ['A'], [25.12, 45.1], 'town'],
    ['the town of that name in another region', inTown('Twin'), ['B'], [22.1, 47.1], 'town'],
    ['the largest of that name when no region is said', inTown('Twin'), [], [22.1, 47.1], 'town'],
    ['a seat, where the campaign has it', inTown('Seat'), ['A'], [25, 45], 'town'],
    ['an unknown town, in its region’s seat', inTown('Nowhere'), ['A'], [25, 45], 'region'],
    ['a region, in its seat', [{ disclosed: 'region' }], ['B', 'A'], [22, 47], 'region'],
    ['nothing said, in its region’s seat', [], ['A'], [25, 45], 'region'],
  ] as [string, Given['place'], string[], number[], string][])('%s', (_, place, codes, at, precision) => {
    expect(find(place, ...codes)).toMatchObject({ at, precision });
  });

  it('says no more than the region where only that is public', () => {
    expect(find([{ disclosed: 'region' }], 'A')?.where).toBe('Alpha');
  });

  it('is nowhere for the whole country, or a region without a seat', () => {
    expect(find([])).toBeUndefined();
    expect(find([{ disclosed: 'region' }], 'C')).toBeUndefined();
  });
});
