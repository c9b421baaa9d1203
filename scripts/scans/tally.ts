/**
 * Counts openings of codes. What it keeps grows with codes and days, never with lines.
 *
 * A page is `no-cache`: a browser that still has it asks whether it has changed and is answered 304. So 304 means “this phone has opened
 * this code before, since the last release”, and says so without anybody being known. See docs/decisions/0017.
 */
import type { Fault, Opening, Reader } from './line.ts';

const FIRST = 200;
const AGAIN = 304;
/** Codes outside the register that are told apart; our servers write none, a log from elsewhere may hold any number. */
const MOST_STRANGERS = 1000;
/** How many bad lines are named, of each kind. */
const NAMED = 3;

export interface Tally {
  /** First openings by code and day; of the hours of that day, one bit each for those with at least one. */
  scans: Map<string, Map<string, { count: number; hours: number }>>;
  readers: Record<Reader, number>;
  /** Openings of a page that the phone still had. */
  again: number;
  /** Of a code that does not exist. */
  unknown: number;
  /** Answered neither with the page nor with “not changed”. */
  failed: number;
  /** Before or after the days asked for. */
  outside: number;
  bad: Record<Fault, { count: number; where: string[] }>;
  days: { first: string; last: string };
}

const none = () => ({ count: 0, where: [] });

export const startTally = (): Tally => ({
  scans: new Map(),
  readers: { phone: 0, other: 0, bot: 0, untold: 0 },
  again: 0,
  unknown: 0,
  failed: 0,
  outside: 0,
  bad: { address: none(), other: none(), long: none() },
  days: { first: '9999', last: '' },
});

/** @param where file and line, for the report */
export function addFault(tally: Tally, fault: Fault, where: string): void {
  const kind = tally.bad[fault];
  kind.count += 1;
  if (kind.where.length < NAMED) kind.where.push(where);
}

function addScan(tally: Tally, code: string, day: string, hour: string): void {
  let days = tally.scans.get(code);
  if (!days) {
    if (tally.scans.size >= MOST_STRANGERS) code = '?';
    days = tally.scans.get(code) ?? new Map<string, { count: number; hours: number }>();
    tally.scans.set(code, days);
  }
  const known = days.get(day) ?? { count: 0, hours: 0 };
  days.set(day, { count: known.count + 1, hours: known.hours | (1 << Number(hour)) });
}

/** Adds one line. @param from first day that counts, inclusive; `to` the last */
export function addOpening(tally: Tally, { day, hour, code, status, reader }: Opening, from = '', to = '9999'): void {
  if (day < from || day > to) {
    tally.outside += 1;
    return;
  }
  if (day < tally.days.first) tally.days.first = day;
  if (day > tally.days.last) tally.days.last = day;
  if (reader === 'bot') tally.readers.bot += 1;
  else if (status === AGAIN) tally.again += 1;
  else if (!code) tally.unknown += 1;
  else if (status !== FIRST) tally.failed += 1;
  else {
    tally.readers[reader] += 1;
    addScan(tally, code, day, hour);
  }
}
