/**
 * The count of an event's changes, as calendars need it (SEQUENCE, RFC 5545, 3.8.7.4), and the moment of its last change, a word's too
 * (LAST-MODIFIED, 3.8.7.3, and a feed's `updated`).
 */
import { toHash } from '../lib/hash.ts';

type Shared = Readonly<Partial<Record<(typeof WATCHED)[number] | keyof Revision | keyof Wording, unknown>>>;
type Data = Readonly<Record<string, unknown>>;

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
  return { revision, revisedAt: toSecond(instant), revisionOf };
}

/** What else is said of an event. A change of it moves no appointment, but whoever reads along sees that there is something new. */
const SAID = ['kind', 'title', 'summary', 'change', 'body', 'admission', 'access', 'languages', 'sample'] as const;

/** The fields with which the desk records a change of words. */
export interface Wording {
  wordedAt: string;
  wordingOf: string;
}

const isSaid = (value: unknown) =>
  value !== undefined && value !== null && value !== '' && value !== false && !(Array.isArray(value) && !value.length);

const toSaid = (data: Data): Data => {
  const pairs = SAID.filter((key) => isSaid(data[key])).map((key) => [key, typeof data[key] === 'string' ? data[key].trim() : data[key]]);
  return Object.fromEntries(pairs) as Data;
};

/** A fingerprint of what is said of an event in every language. @param translations the other languages' words by locale */
export const toWordingKey = (data: Data, translations: Readonly<Record<string, Data>>): string => {
  const others = Object.entries(translations).map(([locale, words]) => [locale, toSaid(words)] as const);
  return toHash({ ...toSaid(data), others: Object.fromEntries(others.filter(([, words]) => Object.keys(words).length > 0)) });
};

/** What to write beside an event's fields when its words, in any language, are not what was last read. */
export function raiseWording(data: Data, translations: Readonly<Record<string, Data>>, instant: Date): Wording | Record<string, never> {
  const wordingOf = toWordingKey(data, translations);
  return data['wordingOf'] === wordingOf ? {} : { wordedAt: toSecond(instant), wordingOf };
}

const toSecond = (instant: Date) => `${instant.toISOString().slice(0, 19)}Z`;

/** Of an entry that the desk never saved: older than any other. */
const NEVER = '2000-01-01T00:00:00Z';

/** The number and the moment that go into a calendar. A change written by hand, which nobody counted, counts as one. */
export function getRevision(shared: Shared & { revision: number; revisedAt?: string | undefined; wordedAt?: string | undefined }): {
  sequence: number;
  stamp: string;
} {
  const isCounted = shared.revisionOf === undefined || shared.revisionOf === toRevisionKey(shared);
  return {
    sequence: shared.revision + (isCounted ? 0 : 1),
    stamp: [NEVER, shared.revisedAt ?? NEVER, shared.wordedAt ?? NEVER].sort().at(-1) as string,
  };
}
