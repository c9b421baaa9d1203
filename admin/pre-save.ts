/** Before an entry is written: emptied fields go, so that files hold only what someone wrote; and an event counts its changes. */
import { models } from '../src/models/index.ts';
import { raiseRevision, raiseWording, type Revision, type Wording } from '../src/models/revision.ts';

/** The little of Immutable that is needed: Decap hands over its own copy, not ours to import. */
export interface Immutable {
  toJS(): unknown;
  size: number;
  get(key: string): unknown;
  set(key: string, value: unknown): Immutable;
  delete(key: string): Immutable;
  setIn(path: string[], value: unknown): Immutable;
  map(change: (value: unknown) => unknown): Immutable;
  filter(keep: (value: unknown) => boolean): Immutable;
  keySeq(): { toArray(): string[] };
}

export const isImmutable = (value: unknown): value is Immutable =>
  typeof (value as Immutable | undefined)?.toJS === 'function' && typeof (value as Immutable).filter === 'function';

const isEmpty = (value: unknown): boolean => value === '' || value === null || value === undefined || (isImmutable(value) && value.size === 0);

/** Drops `''`, null and empty lists at every depth. @example { a: '', b: [{ c: null, d: 1 }] } => { b: [{ d: 1 }] } */
export const dropEmptied = (value: unknown): unknown => (isImmutable(value) ? value.map(dropEmptied).filter((item) => !isEmpty(item)) : value);

/**
 * Handler for Decap's `preSave`. It changes `event.entry` in place, because what a handler returns replaces only the default language.
 * No language is ever taken out, however empty: an entry with a missing file cannot be saved or deleted afterwards.
 */
export function cleanBeforeSave(event: { entry: unknown }): void {
  let entry = event.entry as Immutable;
  entry = entry.set('data', dropEmptied(entry.get('data')));
  const translations = entry.get('i18n');
  if (isImmutable(translations))
    for (const locale of translations.keySeq().toArray()) {
      const data = (translations.get(locale) as Immutable | undefined)?.get('data');
      if (isImmutable(data)) entry = entry.setIn(['i18n', locale, 'data'], dropEmptied(data));
    }
  event.entry = entry;
}

/** Words of the other languages, by locale. */
function listTranslations(entry: Immutable): Record<string, Record<string, unknown>> {
  const translations = entry.get('i18n');
  if (!isImmutable(translations)) return {};
  const dataOf = (locale: string) => (translations.get(locale) as Immutable | undefined)?.get('data');
  return Object.fromEntries(
    translations
      .keySeq()
      .toArray()
      .map((locale) => [locale, dataOf(locale)] as const)
      .map(([locale, data]) => [locale, isImmutable(data) ? (data.toJS() as Record<string, unknown>) : {}]),
  );
}

/**
 * Makes the handler that raises an event's revision when its time, place or state is not what calendars were last told, and writes down
 * when its words were last changed; runs after
 * `cleanBeforeSave`. The entry itself carries what they were told, because Decap does not say what it was before; and because Decap does not
 * read an entry again after saving it, what was written in this sitting is remembered.
 */
export function reviseBeforeSave(getInstant: () => Date): (event: { entry: unknown }) => void {
  const written = new Map<string, Partial<Revision & Wording>>();
  return (event) => {
    const entry = event.entry as Immutable;
    if (entry.get('collection') !== models.events.name) return;
    const data = entry.get('data') as Immutable;
    const slug = String(entry.get('slug') ?? '');
    const known = written.get(slug) ?? {};
    const shared = { ...(data.toJS() as Record<string, unknown>), ...known };
    const instant = getInstant();
    const raised = raiseRevision(shared, instant, entry.get('newRecord') === true);
    const now = { ...known, ...raised, ...raiseWording(shared, listTranslations(entry), instant) };
    if (slug) written.set(slug, now);
    event.entry = entry.set(
      'data',
      Object.entries(now).reduce((all, [key, value]) => all.set(key, value), data),
    );
  };
}
