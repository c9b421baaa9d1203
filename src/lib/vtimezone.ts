/** A time zone as a calendar file describes it (RFC 5545, 3.6.5), from what the machine's own table of zones says. */
import { formatOffset, getOffset, listClockChanges, type ClockChange } from './dates.ts';

/** Years after the last event over which the rule is looked at: "the last Sunday" and "the fourth" part ways within six. */
const AHEAD = 8;
const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;
const MINUTE = 60_000;

/** Clock time just before the change, as the standard wants it: `20270328T030000`. */
const toOnset = ({ instant, from }: ClockChange) => `${toWall(instant, from).toISOString().slice(0, 16).replace(/[-:]/g, '')}00`;
const toWall = (instant: Date, offset: number) => new Date(instant.getTime() + offset * MINUTE);
const toShortOffset = (minutes: number) => formatOffset(minutes).replace(':', '');

/** The yearly rule that all these changes follow; undefined when there is none, and then each is named. */
function findRule(changes: readonly ClockChange[]): string | undefined {
  const walls = changes.map(({ instant, from }) => toWall(instant, from));
  const same = <T>(of: (wall: Date) => T) => (new Set(walls.map(of)).size === 1 ? of(walls[0] as Date) : undefined);
  const month = same((wall) => wall.getUTCMonth());
  const weekday = same((wall) => wall.getUTCDay());
  const time = same((wall) => wall.toISOString().slice(11, 16));
  const isYearly = walls.every((wall, i) => !i || wall.getUTCFullYear() === (walls[i - 1] as Date).getUTCFullYear() + 1);
  if (walls.length < 3 || !isYearly || month === undefined || weekday === undefined || time === undefined) return undefined;
  const daysLeft = (wall: Date) => new Date(Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth() + 1, 0)).getUTCDate() - wall.getUTCDate();
  const nth = walls.every((wall) => daysLeft(wall) < 7) ? -1 : same((wall) => Math.ceil(wall.getUTCDate() / 7));
  return nth === undefined ? undefined : `FREQ=YEARLY;BYMONTH=${month + 1};BYDAY=${nth}${DAYS[weekday] as string}`;
}

/** One observance. Without a rule its changes are listed as dates. */
function toObservance(name: string, changes: readonly ClockChange[], rule = findRule(changes)): string[] {
  const [first, ...others] = changes as [ClockChange, ...ClockChange[]];
  return [
    `BEGIN:${name}`,
    `DTSTART:${toOnset(first)}`,
    `TZOFFSETFROM:${toShortOffset(first.from)}`,
    `TZOFFSETTO:${toShortOffset(first.to)}`,
    ...(rule ? [`RRULE:${rule}`] : others.map((change) => `RDATE:${toOnset(change)}`)),
    `END:${name}`,
  ];
}

const cache = new Map<string, string[]>();

/**
 * Lines of a VTIMEZONE that is right from the first year to the last, both included.
 * @example toVtimezone('Asia/Dubai', 2026, 2027) // => ['BEGIN:VTIMEZONE', 'TZID:Asia/Dubai', 'BEGIN:STANDARD', …]
 */
export function toVtimezone(timeZone: string, firstYear: number, lastYear: number): string[] {
  const key = `${timeZone} ${firstYear} ${lastYear}`;
  const known = cache.get(key);
  if (known) return known;
  // A year more in front: an event in January needs the change of the autumn before.
  const changes = listClockChanges(timeZone, firstYear - 1, lastYear + AHEAD);
  const kinds = new Map<string, ClockChange[]>();
  for (const change of changes) {
    const name = change.to > change.from ? 'DAYLIGHT' : 'STANDARD';
    const kind = `${name} ${change.from} ${change.to}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), change]);
  }
  const observances = [...kinds].map(([kind, list]) => toObservance(kind.split(' ')[0] as string, list));
  if (!observances.length) observances.push(toFixed(timeZone, firstYear));
  const lines = ['BEGIN:VTIMEZONE', `TZID:${timeZone}`, ...observances.flat(), 'END:VTIMEZONE'];
  cache.set(key, lines);
  return lines;
}

/** A zone whose clocks never change. */
function toFixed(timeZone: string, year: number): string[] {
  const noon = new Date(Date.UTC(year, 0, 1, 12));
  const offset = toShortOffset(getOffset(noon, timeZone));
  return ['BEGIN:STANDARD', 'DTSTART:19700101T000000', `TZOFFSETFROM:${offset}`, `TZOFFSETTO:${offset}`, 'END:STANDARD'];
}
