/** From the tally and the register of placements to what may be shown. */
import type { Fault } from './line.ts';
import { isTold, mergeDays, mergeSmall, SMALLEST, type Cell, type Row } from './hide.ts';
import type { Tally } from './tally.ts';
import { speak, type Desk, type Say } from './words.ts';

export interface Place {
  code: string;
  route?: string | undefined;
  region?: string | undefined;
  locale: string;
  state: string;
}

export const TABLES = ['placement', 'line', 'language', 'day'] as const;

export interface Report {
  title: string;
  period: string;
  /** Label and number; numbers under five are already words. */
  facts: { label: string; value: string; isWarning?: boolean }[];
  tables: { name: (typeof TABLES)[number]; title: string; rows: { label: string; value: string; count: number }[] }[];
  notes: string[];
}

const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, n) => total + n, 0);
const countOf = (tally: Tally, code: string) => sum([...(tally.scans.get(code)?.values() ?? [])].map(({ count }) => count));
const countBits = (bits: number) => bits.toString(2).replaceAll('0', '').length;
/** Labels of one row: all of them while they are few. */
const MOST_LABELS = 6;

/** Zero is nobody, and may be said. */
const show = (n: number, say: Say) => (n > 0 && n < SMALLEST ? say('less') : String(n));

/** A place as staff know it: its code, and its line. */
const toName = ({ code, route }: Place, say: Say) => (route ? `${code} (${say('line')} ${route})` : code);

function toLabel(name: string, labels: readonly string[], register: ReadonlyMap<string, Place>, say: Say): string {
  const [first = '', ...others] = labels;
  const place = name === 'placement' && !others.length ? register.get(first) : undefined;
  if (place) return toName(place, say);
  if (name === 'day') return others.length ? `${first} – ${others.at(-1) ?? ''}` : first;
  const named = labels.slice(0, MOST_LABELS).join(' + ');
  return labels.length > MOST_LABELS ? `${named} + ${say('others', { n: labels.length - MOST_LABELS })}` : named;
}

/** Sums of a group of places, by some property of theirs. */
function group(places: readonly Place[], counts: ReadonlyMap<string, number>, hidden: ReadonlySet<string>, keyOf: (place: Place) => string): Cell[] {
  const cells = new Map<string, Required<Cell>>();
  for (const place of places) {
    const label = keyOf(place);
    const cell = cells.get(label) ?? { label, count: 0, hidden: 0 };
    const count = counts.get(place.code) ?? 0;
    cell.count += count;
    if (hidden.has(place.code)) cell.hidden += count;
    cells.set(label, cell);
  }
  return [...cells.values()];
}

/** Places, lines and languages: three ways of adding up the same counts, so that what one of them hides the others must hide too. */
function toRows(places: readonly Place[], counts: ReadonlyMap<string, number>, keys: Record<'line' | 'language', (place: Place) => string>) {
  const placement = mergeSmall(places.map(({ code }) => ({ label: code, count: counts.get(code) ?? 0 })));
  const hidden = new Set(placement.filter(({ labels }) => labels.length > 1).flatMap(({ labels }) => labels));
  const allHidden = sum([...hidden].map((code) => counts.get(code) ?? 0));
  const ofGroup = (key: (place: Place) => string, isStrict: boolean) => {
    const cells = group(places, counts, hidden, key);
    // Strictly, whatever holds something hidden is one row: its hidden part is then all that is hidden, which is known.
    return mergeSmall(isStrict ? cells.map((cell) => (cell.hidden ? { ...cell, hidden: 1 } : cell)) : cells, allHidden);
  };
  const membersOf = (rows: readonly Row[], key: (place: Place) => string) =>
    rows.map(({ labels }) => places.filter((place) => labels.includes(key(place))).map(({ code }) => code));
  const [line, language] = [ofGroup(keys.line, false), ofGroup(keys.language, false)];
  const sums = [
    ...membersOf(placement, ({ code }) => code),
    ...membersOf(line, keys.line),
    ...membersOf(language, keys.language),
    places.map(({ code }) => code),
  ];
  const isAnyTold = [...hidden].some((code) => isTold(sums, code));
  return isAnyTold ? { placement, line: ofGroup(keys.line, true), language: ofGroup(keys.language, true) } : { placement, line, language };
}

function toFacts(tally: Tally, register: ReadonlyMap<string, Place>, counted: readonly Place[], say: Say): Report['facts'] {
  const { readers, bad } = tally;
  const count = (code: string) => countOf(tally, code);
  const hours = counted.flatMap(({ code }) => [...(tally.scans.get(code)?.values() ?? [])].map((day) => countBits(day.hours)));
  const codes = [...tally.scans.keys()].sort();
  const withdrawn = codes.filter((code) => register.get(code)?.state === 'revoked');
  const strangers = codes.filter((code) => !register.has(code));
  return [
    { label: say('total'), value: show(sum(counted.map(({ code }) => count(code))), say) },
    { label: say('hours'), value: show(sum(hours), say) },
    { label: say('again'), value: show(tally.again, say) },
    { label: say('bots'), value: String(readers.bot) },
    { label: say('unknown'), value: show(tally.unknown, say), isWarning: tally.unknown > 0 },
    ...withdrawn.map((code) => ({ label: `${say('withdrawn')} ${code}`, value: show(count(code), say), isWarning: true })),
    ...strangers.map((code) => ({ label: `${say('stranger')} ${code}`, value: show(count(code), say), isWarning: true })),
    ...(tally.failed ? [{ label: say('failed'), value: show(tally.failed, say) }] : []),
    ...(tally.outside ? [{ label: say('outside'), value: show(tally.outside, say) }] : []),
    ...(Object.keys(bad) as Fault[]).flatMap((fault) =>
      bad[fault].count
        ? [{ label: `${say('bad')}, ${say(`bad.${fault}`)} (${bad[fault].where.join(', ')}…)`, value: String(bad[fault].count), isWarning: true }]
        : [],
    ),
  ];
}

/** @param nameOf a language's name in the desk's language */
export function toReport(tally: Tally, places: readonly Place[], desk: Desk, nameOf: (locale: string) => string): Report {
  const say = speak(desk);
  const register = new Map(places.map((place) => [place.code, place]));
  const counted = places.filter(({ state, code }) => state !== 'revoked' && (state !== 'planned' || tally.scans.has(code)));
  const counts = new Map(counted.map(({ code }) => [code, countOf(tally, code)]));
  const total = sum(counts.values());
  const days = new Map<string, number>();
  for (const { code } of counted) for (const [day, { count }] of tally.scans.get(code) ?? []) days.set(day, (days.get(day) ?? 0) + count);
  const keys = { line: ({ route }: Place) => route ?? say('noLine'), language: ({ locale }: Place) => nameOf(locale) };
  const rows = { ...toRows(counted, counts, keys), day: mergeDays(days, tally.days.first, tally.days.last) };
  return {
    title: say('title'),
    period: tally.days.last ? say('period', { from: tally.days.first, to: tally.days.last }) : say('nothing'),
    facts: toFacts(tally, register, counted, say),
    tables:
      total < SMALLEST
        ? []
        : TABLES.map((name) => ({
            name,
            title: say(name),
            rows: rows[name].map(({ labels, count }) => ({ label: toLabel(name, labels, register, say), value: String(count), count })),
          })),
    notes: [say('error'), ...(tally.readers.untold ? [say('untold')] : []), say('small'), say('fraud')],
  };
}
