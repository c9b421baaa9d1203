/** The first campaign with made-up services by the thousand in place of its own, as files: for builds of any size. The same every time. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Campaign } from '../../src/models/campaign.ts';
import { HELP_CODES } from '../../src/models/services.ts';
import { root } from './files.ts';

const HELP = Object.keys(HELP_CODES);
const AUDIENCES = ['children', 'women', 'men', 'foreigners'];
const HOURS = ['Mo-Fr 08:00-16:00; PH off', 'Mo-Th 09:00-17:00; Fr 09:00-14:00; PH off', '24/7'];
/** As long as a name and a text may be, now and then: a page must bear it. */
const LONG_NAME = 'Serviciu de probă pentru sprijin, însoțire, consiliere și găzduire a persoanelor care au trecut prin trafic, nr.';
const SUMMARY = 'Text de probă. Ascultă, explică ce drepturi ai și merge cu tine unde e nevoie: la medic, la avocat, la acte.';

const list = (name: string, values: readonly string[]) => (values.length ? [`${name}:`, ...values.map((value) => `  - ${value}`)] : []);

/** One in five says its street, two in five its town, the others only their region. */
function toPlace(i: number, { seat }: Campaign['regions'][number]): string[] {
  if (!seat || i % 5 > 2) return ['place:', '  - disclosed: region'];
  if (i % 5) return ['place:', '  - disclosed: town', `    town: ${seat.name}`];
  const [lat, lng] = [seat.lat + ((i % 97) - 48) / 900, seat.lng + ((i % 89) - 44) / 900];
  return [
    'place:',
    '  - disclosed: address',
    `    town: ${seat.name}`,
    `    street: Strada de probă ${i}`,
    `    lat: ${lat.toFixed(5)}`,
    `    lng: ${lng.toFixed(5)}`,
  ];
}

/** A service's file in the default language. Every fiftieth is for the whole country. */
function toService(i: number, regions: Campaign['regions']): string {
  const region = regions[i % regions.length] as Campaign['regions'][number];
  const next = regions[(i + 7) % regions.length] as Campaign['regions'][number];
  const codes = i % 50 === 0 ? [] : i % 6 ? [region.code] : [region.code, next.code];
  return [
    '---',
    `name: ${i % 25 ? 'Serviciu de probă' : LONG_NAME} ${i}`,
    `kind: ${i % 4 ? 'ngo' : 'authority'}`,
    ...list('regions', codes),
    ...(codes.length ? toPlace(i, region) : []),
    ...list('help', [HELP[i % HELP.length] as string, HELP[(i + 3) % HELP.length] as string]),
    ...list(
      'audience',
      AUDIENCES.filter((_, bit) => (i >> bit) & 1),
    ),
    ...list('languages', i % 3 ? ['ro'] : ['ro', 'hu']),
    `cost: ${i % 2 ? 'unknown' : 'free'}`,
    // Numbers that no country gives to anyone.
    ...(i % 5 ? [] : [`phone: 01632 960 ${String(i % 1000).padStart(3, '0')}`]),
    ...(i % 3 ? [] : [`hours: ${HOURS[(i / 3) % HOURS.length] as string}`]),
    'source: https://services.example/list',
    'confidence: low',
    'publish: yes',
    `summary: "${SUMMARY} ${i}"`,
    '---',
    '',
  ].join('\n');
}

/**
 * Writes the campaign into a folder of its own.
 * @param most how many of its languages it keeps
 * @returns the folder, and what removes it
 */
export function makeManyCampaign(count: number, most = Infinity): { folder: string; remove: () => void } {
  const parent = mkdtempSync(join(tmpdir(), 'many-'));
  const folder = join(parent, 'content');
  cpSync(join(root, 'content'), folder, { recursive: true, filter: (path) => path !== join(root, 'content/services') });
  const file = join(folder, 'campaign.json');
  const campaign = JSON.parse(readFileSync(file, 'utf8')) as Campaign;
  const { regions } = campaign;
  const locales = campaign.locales.slice(0, most);
  writeFileSync(file, JSON.stringify({ ...campaign, locales }));
  // Pieces for paper in a language that it does not keep become the first one's.
  const placements = join(folder, 'placements');
  for (const name of readdirSync(placements)) {
    const text = readFileSync(join(placements, name), 'utf8');
    const kept = text.replace(/^locale: (\w+)$/m, (line, locale: string) => (locales.includes(locale) ? line : `locale: ${locales[0]}`));
    writeFileSync(join(placements, name), kept);
  }
  mkdirSync(join(folder, 'services'));
  for (let i = 0; i < count; i += 1)
    for (const [n, locale] of locales.entries())
      writeFileSync(
        join(folder, 'services', `proba-${i}.${locale}.md`),
        n ? `---\nsummary: "${SUMMARY} ${locale} ${i}"\n---\n` : toService(i, regions),
      );
  return { folder, remove: () => rmSync(parent, { recursive: true, force: true }) };
}
