/**
 * Whether a translation still says what the default language says. Each translation carries fingerprints of the text that it was made from,
 * field by field, written by the desk when it is saved: no history is needed to see what has changed since.
 */
import { toHash } from '../../lib/hash.ts';
import type { AnyEntry } from '../check.ts';
import type { Model } from '../define.ts';
import type { Words } from '../fields.ts';
import { dropEmpty } from '../file.ts';
import { metaOf } from '../schema.ts';
import { wordsOf } from './words.ts';

type Data = Record<string, unknown>;

/** A number in a file is text in a form: for a fingerprint they are the same. */
export const toPlain = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(toPlain)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toPlain(item)]))
      : String(value);

/** What a language's text says, field by field; what the model does not know is left out. */
export const fieldsOf = (model: Model, text: Data): Data =>
  Object.fromEntries(
    Object.entries(wordsOf((dropEmpty(text) ?? {}) as Data)).filter(([key]) => key === 'body' || Object.hasOwn(model.text.shape, key)),
  );

/** Whether a language's text says anything. */
export const isWritten = (model: Model, text: Data): boolean => Object.keys(fieldsOf(model, text)).length > 0;

const toPrints = (model: Model, text: Data): Record<string, string> =>
  Object.fromEntries(Object.entries(fieldsOf(model, text)).map(([key, value]) => [key, toHash(toPlain(value))]));

/**
 * What a translation carries of the text it was made from.
 * @param source the default language's text, as written or as read @param day `YYYY-MM-DD`
 * @example toStamp(news, { title: 'A' }, '2026-11-24') // => '2026-11-24 title:1x2y3z4a5b'
 */
export const toStamp = (model: Model, source: Data, day: string): string =>
  [
    day,
    ...Object.entries(toPrints(model, source))
      .map(([key, hash]) => `${key}:${hash}`)
      .sort(),
  ].join(' ');

export interface TranslationState {
  /** `missing` falls back on the site; `draft` is shown as unreviewed. */
  state: 'missing' | 'draft' | 'reviewed';
  /** Whether it still fits the default language; the default language itself has none. */
  age: 'current' | 'old' | 'unknown' | 'none';
  /** Labels of the fields that the default language has changed since. */
  changed: Words[];
  madeOn?: string;
  reviewedBy?: string;
  reviewedOn?: string;
}

const labelOf = (model: Model, key: string): Words =>
  (key === 'body' ? model.body : metaOf(model.text.shape[key] as Parameters<typeof metaOf>[0])?.label) ?? { ro: key, en: key };

/** How an entry stands in a language. @param locales the campaign's, the default one first */
export function toTranslationState(model: Model, entry: AnyEntry, locale: string, locales: readonly string[]): TranslationState {
  const text = (entry.text[locale] ?? {}) as Data;
  if (!isWritten(model, text)) return { state: 'missing', age: 'none', changed: [] };
  const review = Object.fromEntries(['reviewedBy', 'reviewedOn'].flatMap((key) => (text[key] ? [[key, String(text[key])]] : [])));
  const known = { state: review['reviewedBy'] ? ('reviewed' as const) : ('draft' as const), ...review };
  if (locale === locales[0]) return { ...known, age: 'none', changed: [] };
  const [madeOn, ...pairs] = String(text['madeFrom'] ?? '').split(' ');
  if (!madeOn) return { ...known, age: 'unknown', changed: [] };
  const then = Object.fromEntries(pairs.map((pair) => pair.split(':') as [string, string]));
  const now = toPrints(model, (entry.text[locales[0] ?? ''] ?? {}) as Data);
  const keys = [...new Set([...Object.keys(then), ...Object.keys(now)])].filter((key) => then[key] !== now[key]);
  return { ...known, age: keys.length ? 'old' : 'current', changed: keys.map((key) => labelOf(model, key)), madeOn };
}
