/** How long a fact that someone has checked may be told. Days are written `2026-12-31`, on the campaign's clock. */
import { addDays, countDays } from './dates.ts';

export interface Limits {
  /** Days after which it has to be checked again. */
  dueAfterDays: number;
  /** Days after which it is no longer told. */
  withdrawAfterDays: number;
}

export type Freshness = 'unverified' | 'fresh' | 'due' | 'withdrawn';

/**
 * What a day of verification is worth today. Never verified is not withdrawn: the page says that it is not confirmed yet.
 * @example getFreshness('2026-01-01', '2026-11-24', { dueAfterDays: 180, withdrawAfterDays: 540 }) // => 'due'
 */
export function getFreshness(verifiedOn: string | undefined, today: string, { dueAfterDays, withdrawAfterDays }: Limits): Freshness {
  if (!verifiedOn) return 'unverified';
  const age = countDays(verifiedOn, today);
  return age > withdrawAfterDays ? 'withdrawn' : age > dueAfterDays ? 'due' : 'fresh';
}

/** The last day on which it counts as fresh. @example getDueDay('2026-01-01', limits) // => '2026-06-30' */
export const getDueDay = (verifiedOn: string, { dueAfterDays }: Limits): string => addDays(verifiedOn, dueAfterDays);
