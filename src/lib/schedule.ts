/** Opening hours as a page carries them: an ordinary week, the days that differ from it, and until when this is known. */
import { toWeekday, addDays } from './dates.ts';

/** Minutes since midnight; an end past 1440 lies in the next day's small hours. */
export type Span = readonly [from: number, to: number];

export interface Schedule {
  /** Seven days, Monday first. */
  week: readonly (readonly Span[])[];
  /** Days that differ from their weekday, for example public holidays: `2026-12-25` → its hours. */
  except: Readonly<Record<string, readonly Span[]>>;
  /** Public holidays about which the notation says nothing. */
  unsure: readonly string[];
  /** The last day for which the above holds. */
  until: string;
}

export const DAY = 1440;

export type State =
  | { is: 'open'; /** Local time; absent when it does not close within a week. */ closes?: string }
  | { is: 'closed'; /** Local time; absent when that is not known for the week to come. */ opens?: string }
  | { is: 'unknown' };

const HORIZON = 8;
const minutesOf = (local: string) => Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16));

/** The hours of one day. @example getSpans(schedule, '2026-11-30') // => [[480, 960]] */
export const getSpans = ({ week, except }: Schedule, day: string): readonly Span[] => except[day] ?? week[toWeekday(day)] ?? [];

/** Spans from the evening before to a week ahead, in minutes from today's midnight, where they touch joined into one. */
function toTimeline(schedule: Schedule, today: string): Span[] {
  const all: [number, number][] = [];
  for (let i = -1; i <= HORIZON; i++)
    for (const [from, to] of getSpans(schedule, addDays(today, i))) {
      const last = all.at(-1);
      if (last && last[1] >= from + i * DAY) last[1] = Math.max(last[1], to + i * DAY);
      else all.push([from + i * DAY, to + i * DAY]);
    }
  return all;
}

const toLocalTime = (today: string, minutes: number) => {
  const rest = ((minutes % DAY) + DAY) % DAY;
  const pad = (n: number) => String(n).padStart(2, '0');
  return `${addDays(today, Math.floor(minutes / DAY))}T${pad(Math.floor(rest / 60))}:${pad(rest % 60)}`;
};

/**
 * Whether it is open at a time on the schedule's own wall clock.
 * @example getState(schedule, '2026-11-30T15:00') // => { is: 'open', closes: '2026-11-30T16:00' }
 */
export function getState(schedule: Schedule, local: string): State {
  const today = local.slice(0, 10);
  const isKnown = (day: string) => day <= schedule.until && !schedule.unsure.includes(day);
  if (!isKnown(today)) return { is: 'unknown' };
  const now = minutesOf(local);
  const timeline = toTimeline(schedule, today);
  const open = timeline.find(([from, to]) => from <= now && now < to);
  if (open) return open[1] > (HORIZON - 1) * DAY ? { is: 'open' } : { is: 'open', closes: toLocalTime(today, open[1]) };
  const next = timeline.find(([from]) => from > now);
  const opens = next && toLocalTime(today, next[0]);
  return opens && isKnown(opens.slice(0, 10)) ? { is: 'closed', opens } : { is: 'closed' };
}
