/** Days and hours as the campaign writes them: `2026-12-12` and `2026-12-12T18:00`, on the clock of the campaign's time zone. */

export interface Calendar {
  /** BCP 47 tag. */
  lang: string;
  /** Names for a language that `Intl` does not know: January first, Sunday first. */
  months?: readonly string[] | undefined;
  monthsShort?: readonly string[] | undefined;
  weekdays?: readonly string[] | undefined;
}

const parts = (local: string) => {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?$/.exec(local);
  if (!match) throw new RangeError(`Not a day or local time: "${local}"`);
  const [year, month, date, hour = 0, minute = 0] = match.slice(1).map((s) => (s === undefined ? 0 : Number(s))) as [
    number,
    number,
    number,
    number?,
    number?,
  ];
  return { year, month, date, hour, minute };
};

// A wall-clock time has no zone of its own: it is formatted as UTC so that no zone can shift it.
const asUtc = (local: string) => {
  const { year, month, date, hour, minute } = parts(local);
  return new Date(Date.UTC(year, month - 1, date, hour, minute));
};

const writers = new Map<string, Intl.DateTimeFormat>();

/** Kept, because making one is slow: of a thousand services each has a week. */
function format(local: string, lang: string, options: Intl.DateTimeFormatOptions): string {
  const key = lang + JSON.stringify(options);
  const writer = writers.get(key) ?? new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' });
  writers.set(key, writer);
  return writer.format(asUtc(local));
}

/** @example formatDay('2026-12-12', { lang: 'ro' }) // => '12 decembrie 2026' */
export function formatDay(local: string, { lang, months }: Calendar): string {
  const { year, month, date } = parts(local);
  return months ? `${date} ${months[month - 1]} ${year}` : format(local, lang, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** @example formatShortDay('2026-12-12T18:00', { lang: 'ro' }) // => '12 dec.' */
export function formatShortDay(local: string, { lang, months, monthsShort }: Calendar): string {
  const { month, date } = parts(local);
  const names = monthsShort ?? months;
  return names ? `${date} ${names[month - 1]}` : format(local, lang, { day: 'numeric', month: 'short' });
}

/** @example formatWeekday('2026-12-12', { lang: 'en' }) // => 'Saturday' */
export function formatWeekday(local: string, { lang, weekdays }: Calendar): string {
  return weekdays ? (weekdays[asUtc(local).getUTCDay()] as string) : format(local, lang, { weekday: 'long' });
}

/** @example formatTime('2026-12-12T18:00', { lang: 'ro' }) // => '18:00' */
export function formatTime(local: string, { lang }: Calendar): string {
  return format(local, lang, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', numberingSystem: 'latn' });
}

/** @example formatMonth('2026-12-12', { lang: 'ro' }) // => 'decembrie 2026' */
export function formatMonth(local: string, { lang, months }: Calendar): string {
  const { year, month } = parts(local);
  return months ? `${months[month - 1]} ${year}` : format(local, lang, { month: 'long', year: 'numeric' });
}

/** The day some days later. @example addDays('2026-12-31', 1) // => '2027-01-01' */
export function addDays(day: string, days: number): string {
  const date = asUtc(day);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Whole days from one day to another. @example countDays('2026-11-24', '2026-12-01') // => 7 */
export const countDays = (from: string, to: string): number => Math.round((asUtc(to).getTime() - asUtc(from).getTime()) / 86_400_000);

/** A day's place in the week, Monday first. @example toWeekday('2026-11-30') // => 0 */
export const toWeekday = (day: string): number => (asUtc(day).getUTCDay() + 6) % 7;

const clocks = new Map<string, Intl.DateTimeFormat>();

/** A zone's wall clock. Kept, because making one is slow. */
function getClock(timeZone: string): Intl.DateTimeFormat {
  const clock =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat('en', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
  clocks.set(timeZone, clock);
  return clock;
}

/** The wall-clock time in a zone at an instant. @example toLocal(new Date('2026-07-01T12:00Z'), 'Europe/Bucharest') // => '2026-07-01T15:00' */
export function toLocal(instant: Date, timeZone: string): string {
  const p = Object.fromEntries(
    getClock(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  return `${p['year']}-${p['month']}-${p['day']}T${p['hour']}:${p['minute']}`;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const WEEK = 7 * DAY;

/** Minutes that a zone's clocks are ahead of UTC at an instant. @example getOffset(new Date('2026-07-01T12:00Z'), 'Europe/Bucharest') // => 180 */
export const getOffset = (instant: Date, timeZone: string): number =>
  Math.round((asUtc(toLocal(instant, timeZone)).getTime() - instant.getTime()) / MINUTE);
const offsetAt = (time: number, timeZone: string) => getOffset(new Date(time), timeZone);

/** What a wall-clock time is in a zone: most times happen once, some are skipped in spring, some happen twice in autumn. */
export interface Moment {
  kind: 'once' | 'skipped' | 'twice';
  instant: Date;
}

/**
 * The instant of a wall-clock time; a day alone is its first minute. A time that happens twice is the first of the two; one that is skipped counts by the clock before the
 * change. Both as in RFC 5545, 3.3.5, so that our pages and a calendar read the same.
 * @example toMoment('2027-03-28T03:30', 'Europe/Bucharest') // => { kind: 'skipped', instant: 2027-03-28T01:30:00.000Z }
 */
export function toMoment(local: string, timeZone: string): Moment {
  const wall = asUtc(local).getTime();
  // Offsets of the day before and the day after: a change of the clocks lies between them, if there is one.
  const [before, after] = [offsetAt(wall - DAY, timeZone), offsetAt(wall + DAY, timeZone)];
  const guesses = [...new Set([before, after])].map((offset) => wall - offset * MINUTE);
  const real = guesses.filter((instant) => toLocal(new Date(instant), timeZone) === toLocal(new Date(wall), 'UTC')).sort((a, b) => a - b);
  const kind = real.length > 1 ? 'twice' : real.length ? 'once' : 'skipped';
  return { kind, instant: new Date(real[0] ?? wall - before * MINUTE) };
}

const pad = (n: number) => String(Math.floor(n)).padStart(2, '0');

/** Minutes as an offset. @example formatOffset(-210) // => '-03:30' */
export const formatOffset = (minutes: number): string => `${minutes < 0 ? '-' : '+'}${pad(Math.abs(minutes) / 60)}:${pad(Math.abs(minutes) % 60)}`;

/** The UTC offset of a wall-clock time in a zone. @example toOffset('2026-07-01T12:00', 'Europe/Bucharest') // => '+03:00' */
export const toOffset = (local: string, timeZone: string): string =>
  formatOffset((asUtc(local).getTime() - toMoment(local, timeZone).instant.getTime()) / MINUTE);

/** The first minute of the next day. @example toNextDay('2026-12-31T18:00') // => '2027-01-01T00:00' */
export const toNextDay = (local: string): string => `${new Date(asUtc(local.slice(0, 10)).getTime() + DAY).toISOString().slice(0, 10)}T00:00`;

/** Whether a day exists. @example isRealDay('2027-02-29') // => false */
export const isRealDay = (day: string): boolean => {
  const time = Date.parse(`${day}T00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
};

/** A change of a zone's clocks. Offsets are minutes ahead of UTC. */
export interface ClockChange {
  instant: Date;
  from: number;
  to: number;
}

/** The minute in which the clocks change, between two instants of which only one is before it. */
function findChange(start: number, end: number, timeZone: string): number {
  const before = offsetAt(start, timeZone);
  let [low, high] = [start, end];
  while (high - low > MINUTE) {
    const middle = Math.floor((low + high) / 2 / MINUTE) * MINUTE;
    if (offsetAt(middle, timeZone) === before) low = middle;
    else high = middle;
  }
  return high;
}

/** Every change of the clocks in the years given, both included. @example listClockChanges('Europe/Bucharest', 2027, 2027).length // => 2 */
export function listClockChanges(timeZone: string, firstYear: number, lastYear: number): ClockChange[] {
  const changes: ClockChange[] = [];
  // No zone changes its clocks twice in a week.
  for (let time = Date.UTC(firstYear, 0, 1); time < Date.UTC(lastYear + 1, 0, 1); time += WEEK) {
    const [from, to] = [offsetAt(time, timeZone), offsetAt(time + WEEK, timeZone)];
    if (from !== to) changes.push({ instant: new Date(findChange(time, time + WEEK, timeZone)), from, to });
  }
  return changes;
}
