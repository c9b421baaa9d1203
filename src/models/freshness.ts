/** What is no longer told because nobody has confirmed it for too long. It is dropped where content enters the site, so that no output can have it. */
import { getFreshness, type Limits } from '../lib/freshness.ts';
import type { AnyEntry } from './check.ts';

/** What decides over withdrawal, besides the entry itself. */
export interface Moment {
  /** Today on the campaign's clock, `2026-12-31`. */
  today: string;
  limits: Limits;
  /** The campaign's country: its own lines stay, for a page without a number would be worse than an old one. */
  country: string;
}

type Verifiable = AnyEntry & { verifiedOn?: string; country?: string };

/** Whether an entry of a collection is withdrawn today. @example isWithdrawn('services', { verifiedOn: '2020-01-01', … }, moment) // => true */
export function isWithdrawn(collection: string, entry: AnyEntry, { today, limits, country }: Moment): boolean {
  const { verifiedOn, country: own } = entry as Verifiable;
  if (collection !== 'services' && collection !== 'helplines') return false;
  if (collection === 'helplines' && own === country) return false;
  return getFreshness(verifiedOn, today, limits) === 'withdrawn';
}

/** The limits of a campaign's settings; the settings' own defaults while there are none. */
export function toLimits(settings: AnyEntry | undefined): Limits {
  const { dueAfterDays = 180, withdrawAfterDays = 540 } = (settings ?? {}) as Partial<Limits>;
  return { dueAfterDays, withdrawAfterDays };
}
