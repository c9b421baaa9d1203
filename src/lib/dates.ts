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
const format = (local: string, lang: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' }).format(asUtc(local));

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

/** The wall-clock time in a zone at an instant. @example toLocal(new Date('2026-07-01T12:00Z'), 'Europe/Bucharest') // => '2026-07-01T15:00' */
export function toLocal(instant: Date, timeZone: string): string {
  const p = Object.fromEntries(
    new Intl.DateTimeFormat('en', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  return `${p['year']}-${p['month']}-${p['day']}T${p['hour']}:${p['minute']}`;
}

/** The UTC offset of a wall-clock time in a zone. @example toOffset('2026-07-01T12:00', 'Europe/Bucharest') // => '+03:00' */
export function toOffset(local: string, timeZone: string): string {
  const wall = asUtc(local).getTime();
  let instant = wall;
  // Twice: the first guess may lie on the other side of a clock change.
  for (let i = 0; i < 2; i++) instant = wall - (asUtc(toLocal(new Date(instant), timeZone)).getTime() - instant);
  const minutes = Math.round((wall - instant) / 60_000);
  const pad = (n: number) => String(Math.floor(n)).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${pad(Math.abs(minutes) / 60)}:${pad(Math.abs(minutes) % 60)}`;
}
