/** The files for those who use the data elsewhere: right by their formats, complete, and no finer than was made public. */
import { describe, expect, it } from 'vitest';
import { findDataFaults } from '../../scripts/open-data.ts';
import { withdrawnEntries } from '../support/checks/privacy.ts';
import { openFirst, openSecond, type Entry, type Site } from '../support/site.ts';

interface Hsds {
  id: string;
  name: string;
  assured_date?: string;
  phones?: { number: string }[];
  schedules?: { byday: string; opens_at: string; closes_at: string }[];
  service_areas?: { name: string }[];
  service_at_locations?: { location: { addresses?: { address_1: string }[]; latitude?: number; longitude?: number } }[];
}

const read = (site: Site, file: string) => site.files.get(`data/${file}`)!.toString('utf8');
const readHsds = (site: Site) => (JSON.parse(read(site, 'services.json')) as { contents: Hsds[] }).contents;
const listPublic = (site: Site) => {
  const withdrawn = withdrawnEntries(site);
  return site.entries('services').filter((entry) => entry['publish'] === 'yes' && !withdrawn.includes(entry));
};
const disclosed = (entry: Entry) => (entry['place'] as { disclosed: string }[])[0]?.disclosed;

/** A table read as RFC 4180 says. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted?.replace(/""/g, '"') ?? plain ?? '');
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe.each([
  ['first campaign', openFirst()],
  ['second campaign', openSecond()],
])('the open data of the %s', (_, site) => {
  const services = listPublic(site);
  const names = services.map((entry) => String(entry['name'])).sort();

  it('keeps to HSDS 3.0 and has every public service once', () => {
    expect(findDataFaults(JSON.parse(read(site, 'services.json')))).toEqual([]);
    expect(
      readHsds(site)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(names);
  });

  it('has the same services as points and as a table', () => {
    const { type, features } = JSON.parse(read(site, 'services.geojson')) as { type: string; features: { properties: { name: string } }[] };
    expect(type).toBe('FeatureCollection');
    expect(features.map(({ properties }) => properties.name).sort()).toEqual(names);
    const [head, ...rows] = parseCsv(read(site, 'services.csv'));
    expect(rows.map((row) => row[head?.indexOf('name') ?? -1]).sort()).toEqual(names);
    expect(rows.every((row) => row.length === head?.length && row.every((cell) => !/^[=+\-@\t\r]/.test(cell)))).toBe(true);
  });

  it('gives an address and a point only where the owner has made them public', () => {
    const open = services.filter((entry) => disclosed(entry) === 'address').map((entry) => entry['name']);
    const placed = readHsds(site).filter(({ service_at_locations }) =>
      service_at_locations?.some(({ location }) => location.addresses ?? location.latitude ?? location.longitude),
    );
    expect(placed.map(({ name }) => name)).toEqual(open);
    const { features } = JSON.parse(read(site, 'services.geojson')) as { features: { geometry: unknown; properties: { name: string } }[] };
    expect(features.filter(({ geometry }) => geometry).map(({ properties }) => properties.name)).toEqual(open);
  });

  it('tells search engines of every service and every line', () => {
    const typesOn = (route: string) =>
      site.publicPages
        .filter((page) => page.route === route)
        .flatMap((page) =>
          [...page.html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(
            ([, json = '']) => JSON.parse(json) as Record<string, unknown>,
          ),
        );
    const own = typesOn('services');
    expect(own.length).toBe(services.length * site.content.campaign.locales.length);
    expect(new Set(own.map((data) => data['@type']))).toEqual(new Set(['GovernmentService', 'Service']));
    const [help] = typesOn('help');
    expect(JSON.stringify(help)).toContain(site.helpline('main').dial);
  });
});

describe('a service with everything', () => {
  it('has its hours, address, phone and day of verification, under an identifier that does not change', () => {
    const office = readHsds(openSecond()).find(({ name }) => name === 'مكتب القصب');
    expect(office).toMatchObject({
      id: 'ca659788-e68c-5bf7-b7a9-6541be57d746',
      assured_date: '2026-10-01',
      phones: [{ number: '01632 960 333' }],
      schedules: [{ byday: 'MO,TU,WE,TH', opens_at: '08:00+04:00', closes_at: '15:00+04:00' }],
      service_areas: [{ name: expect.any(String) as string }, { name: expect.any(String) as string }],
      service_at_locations: [{ location: { latitude: 10.9, longitude: 21.1, addresses: [{ address_1: 'شارع الجسر 4' }] } }],
    });
  });
});
