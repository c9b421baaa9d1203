/** The count of an event's changes, as calendars need it (SEQUENCE, RFC 5545, 3.8.7.4). */

type Shared = Readonly<Partial<Record<(typeof WATCHED)[number] | keyof Revision, unknown>>>;

/** What a change of makes people's plans wrong. */
const WATCHED = ['start', 'end', 'previousStart', 'state', 'region', 'town', 'venue'] as const;

/** What calendars show of an event's time, place and state, in one line. @example toRevisionKey(event) // => '2026-12-12T18:00 · … · Bacău' */
export const toRevisionKey = (shared: Shared): string => WATCHED.map((key) => String(shared[key] ?? (key === 'state' ? 'planned' : ''))).join(' · ');

/** The fields with which the desk records a change. */
export interface Revision {
  revision: number;
  revisedAt: string;
  revisionOf: string;
}

/**
 * What to write beside an event's fields when it is saved; nothing when its time, place and state are what was last counted.
 * @param shared fields of the default language's file
 * @param isNew no calendar has the event yet
 */
export function raiseRevision(shared: Shared, instant: Date, isNew: boolean): Revision | Record<string, never> {
  const revisionOf = toRevisionKey(shared);
  if (shared['revisionOf'] === revisionOf) return {};
  const revision = isNew ? 0 : Number(shared['revision'] ?? 0) + 1;
  return { revision, revisedAt: `${instant.toISOString().slice(0, 19)}Z`, revisionOf };
}

/** Of an entry that the desk never saved: older than any other. */
const NEVER = '2000-01-01T00:00:00Z';

/** The number and the moment that go into a calendar. A change written by hand, which nobody counted, counts as one. */
export function getRevision(shared: Shared & { revision: number; revisedAt?: string | undefined }): { sequence: number; stamp: string } {
  const isCounted = shared.revisionOf === undefined || shared.revisionOf === toRevisionKey(shared);
  return { sequence: shared.revision + (isCounted ? 0 : 1), stamp: shared.revisedAt ?? NEVER };
}
