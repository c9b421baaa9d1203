/** From a clock on the wall to the moment it shows, also on the two nights a year when clocks are changed. */
import { toLocal } from './dates.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;

/**
 * The first moment at which the clock of a time zone shows a time or has passed it. Where the hour comes twice, the first; where it is
 * left out, the moment of the jump. A day alone is its first minute.
 * @example toInstant('2026-12-12T18:00', 'Europe/Bucharest').toISOString() // => '2026-12-12T16:00:00.000Z'
 */
export function toInstant(local: string, timeZone: string): Date {
  const wanted = local.length === 10 ? `${local}T00:00` : local;
  const asUtc = Date.parse(`${wanted}:00Z`);
  const shows = (moment: number) => Date.parse(`${toLocal(new Date(moment), timeZone)}:00Z`);
  // How far the zone's clock is from UTC, the day before and the day after: one of the two holds at the moment itself.
  const [early, late] = [asUtc - DAY, asUtc + DAY].map((moment) => asUtc - (shows(moment) - moment)).sort((a, b) => a - b) as [number, number];
  if (shows(early) === asUtc) return new Date(early);
  if (shows(late) === asUtc) return new Date(late);
  let moment = early;
  while (shows(moment) < asUtc) moment += MINUTE;
  return new Date(moment);
}
