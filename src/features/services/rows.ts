/** All services as one small list that travels to the phone, and how it is searched there. No DOM, no Astro: tests and the page run the same. */
import { measure, type Point } from '../../lib/geo.ts';

/** A row as it travels: numbers point into the lists beside it. */
type Packed = [
  slug: string,
  name: string,
  /** Text, or the number of one that several services share. */
  summary: string | number,
  regions: number[],
  help: number,
  audience: number,
  languages: number[],
  isFree: 0 | 1,
  phone: string,
  /** Town, or empty; its point, when one was made public or the town's is known. */
  town: string,
  point: [lat: number, lng: number, isExact: 0 | 1] | 0,
];

export interface Packet {
  /** Addresses of services begin so. */
  base: string;
  regions: [code: string, name: string][];
  languages: string[];
  /** Summaries that several services share. */
  shared: string[];
  towns: [name: string, region: number, lat: number, lng: number][];
  rows: Packed[];
}

export interface Row {
  href: string;
  name: string;
  summary: string;
  regions: readonly string[];
  help: number;
  audience: number;
  languages: readonly string[];
  isFree: boolean;
  phone: string;
  /** Town, region, or nothing for the whole country. */
  where: string;
  point?: Point | undefined;
  /** The place to which a distance is measured when the service's own point is not public. */
  to: string;
  /** What typed words are looked for in. */
  text: string;
}

/** What may be chosen; nothing chosen is an empty string or 0. */
export interface Choice {
  words: string;
  region: string;
  help: number;
  audience: number;
  language: string;
  isFree: boolean;
}

/** A set as bits. @example toMask(['a', 'b', 'c'], ['a', 'c']) // => 5 */
export const toMask = (all: readonly string[], chosen: readonly string[]): number =>
  all.reduce((mask, key, i) => (chosen.includes(key) ? mask | (1 << i) : mask), 0);

const count = (words: readonly string[]) => {
  const seen = new Map<string, number>();
  for (const word of words) seen.set(word, (seen.get(word) ?? 0) + 1);
  return seen;
};

/** What a row is made of. */
export interface Source extends Omit<Row, 'href' | 'text' | 'where' | 'to'> {
  slug: string;
  town: string;
  isExact: boolean;
}

/** Packs services for the journey. */
export function pack(sources: readonly Source[], base: string, regions: Packet['regions'], towns: Packet['towns']): Packet {
  const shared = [...count(sources.map(({ summary }) => summary))].filter(([, times]) => times > 1).map(([summary]) => summary);
  const languages = [...new Set(sources.flatMap((source) => source.languages))].sort();
  const codes = regions.map(([code]) => code);
  const summaries = new Map(shared.map((summary, i) => [summary, i]));
  const rows = sources.map((source): Packed => [
    source.slug,
    source.name,
    summaries.get(source.summary) ?? source.summary,
    source.regions.map((code) => codes.indexOf(code)),
    source.help,
    source.audience,
    source.languages.map((tag) => languages.indexOf(tag)),
    source.isFree ? 1 : 0,
    source.phone,
    source.town,
    source.point ? [source.point.lat, source.point.lng, source.isExact ? 1 : 0] : 0,
  ]);
  return { base, regions, languages, shared, towns, rows };
}

/** Unpacks them. @param fold how words are compared */
export function unpack({ base, regions, languages, shared, rows }: Packet, fold: (text: string) => string): Row[] {
  return rows.map(([slug, name, summary, inside, help, audience, spoken, isFree, phone, town, point]) => {
    const home = regions[inside[0] ?? -1];
    const text = typeof summary === 'number' ? (shared[summary] ?? '') : summary;
    const names = inside.map((i) => regions[i]?.[1] ?? '');
    return {
      href: `${base}${slug}/`,
      name,
      summary: text,
      regions: inside.map((i) => regions[i]?.[0] ?? ''),
      help,
      audience,
      languages: spoken.map((i) => languages[i] ?? ''),
      isFree: isFree === 1,
      phone,
      where: town || (home?.[1] ?? ''),
      point: point ? { lat: point[0], lng: point[1] } : undefined,
      to: point && point[2] ? '' : town || (home?.[1] ?? ''),
      text: fold([name, town, ...names, text].join(' ')),
    };
  });
}

/** Rows that answer all that was chosen. Those for the whole country belong to every region, and come last there. */
export function sift(rows: readonly Row[], { words, region, help, audience, language, isFree }: Choice): Row[] {
  const parts = words.split(/\s+/).filter(Boolean);
  const found = rows.filter(
    (row) =>
      (!help || row.help & help) &&
      // Nothing said about whom it is for: anyone.
      (!audience || !row.audience || row.audience & audience) &&
      (!region || !row.regions.length || row.regions.includes(region)) &&
      (!language || row.languages.includes(language)) &&
      (!isFree || row.isFree) &&
      parts.every((part) => row.text.includes(part)),
  );
  return region ? [...found.filter((row) => row.regions.length), ...found.filter((row) => !row.regions.length)] : found;
}

/** Millimetres of a place that is not known: beyond the other side of the Earth. */
const NOWHERE = 1e11;

/** The same rows, nearest first; those without a place keep their order at the end. */
export function sortByDistance(rows: readonly Row[], from: Point): { row: Row; km: number }[] {
  // Distance and place in the list as one number: numbers are sorted many times as fast as objects. Plain loops, for the same reason: a slow
  // phone feels each of ten thousand calls.
  const kms = new Float64Array(rows.length);
  const keys = new Float64Array(rows.length);
  rows.forEach(({ point }, i) => {
    const km = point ? measure(from, point) : Infinity;
    kms[i] = km;
    keys[i] = Math.min(Math.round(km * 1e6), NOWHERE) * rows.length + i;
  });
  const sorted: { row: Row; km: number }[] = [];
  for (const key of keys.sort()) {
    const i = key % rows.length;
    sorted.push({ row: rows[i] as Row, km: kms[i] as number });
  }
  return sorted;
}
