/** When a fact was last confirmed, in words. */
import { formatDay } from '~/lib/dates.ts';
import { getFreshness, type Limits } from '~/lib/freshness.ts';
import { getCalendar } from './names.ts';
import type { StringKey, Translate } from './translate.ts';

/**
 * @param never what is said of a fact that nobody has confirmed yet
 * @example toChecked('2026-10-01', { today: '2026-11-24', limits }, 'en', t) // => 'Verified on 1 October 2026'
 */
export function toChecked(
  verifiedOn: string | undefined,
  { today, limits }: { today: string; limits: Limits },
  locale: string,
  t: Translate,
  never: StringKey = 'line.unverified',
): string {
  if (!verifiedOn) return t(never);
  const key = getFreshness(verifiedOn, today, limits) === 'due' ? 'line.since' : 'line.verified';
  return t(key, { date: formatDay(verifiedOn, getCalendar(locale)) });
}
