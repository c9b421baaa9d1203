/**
 * What a text takes along when it is saved: which text a translation was made from, and which words a reader approved. See
 * `src/models/review/translation.ts` and `approval.ts`.
 */
import type { Model } from '../src/models/define.ts';
import { renewApproval } from '../src/models/review/approval.ts';
import { isWritten, toStamp } from '../src/models/review/translation.ts';
import { toData } from './check-before-save.ts';
import { isImmutable, type Immutable } from './pre-save.ts';

export interface StampInput {
  models: readonly Model[];
  /** The campaign's languages, the default one first. */
  locales: readonly string[];
  /** Whether nobody has changed these data since they were read. */
  isAsRead: (collection: string, data: Record<string, unknown>) => boolean;
  /** Today, `YYYY-MM-DD`. */
  getDay: () => string;
}

/** Makes the handler for Decap's `preSave`; runs after `cleanBeforeSave`. A translation that was not touched keeps what it carried. */
export function stampTranslations({ models, locales, isAsRead, getDay }: StampInput): (event: { entry: unknown }) => void {
  return (event) => {
    if (!isImmutable(event.entry)) return;
    let entry: Immutable = event.entry;
    const model = models.find(({ name }) => name === entry.get('collection'));
    const translations = entry.get('i18n');
    if (!model || !isImmutable(translations)) return;
    const source = toData(entry.get('data'));
    for (const locale of locales.slice(1)) {
      const data = toData((translations.get(locale) as Immutable | undefined)?.get('data'));
      if (!isWritten(model, data) || isAsRead(model.name, data)) continue;
      entry = entry.setIn(['i18n', locale, 'data', 'madeFrom'], toStamp(model, source, getDay()));
    }
    event.entry = entry;
  };
}

/**
 * Makes the handler that ties approvals to the words that were approved; runs after `cleanBeforeSave`. Decap does not read an entry again
 * after saving it: what was written in this sitting is remembered.
 */
export function stampApprovals({ models, locales, isAsRead }: Omit<StampInput, 'getDay'>): (event: { entry: unknown }) => void {
  const written = new Map<string, string>();
  return (event) => {
    if (!isImmutable(event.entry)) return;
    let entry: Immutable = event.entry;
    const model = models.find(({ name }) => name === entry.get('collection'));
    if (!model) return;
    for (const locale of locales) {
      const path = locale === locales[0] ? ['data'] : ['i18n', locale, 'data'];
      const text = path.reduce<unknown>((at, key) => (isImmutable(at) ? at.get(key) : undefined), entry);
      const data = toData(text);
      const key = [model.name, String(entry.get('slug') ?? ''), locale].join('/');
      const carried = written.get(key) ?? String(data['reviewOf'] ?? '');
      if (!isImmutable(text) || isAsRead(model.name, data)) continue;
      const now = renewApproval(model, data, carried);
      if (now) written.set(key, now);
      else written.delete(key);
      entry = entry.setIn(path, now ? text.set('reviewOf', now) : text.delete('reviewOf'));
    }
    event.entry = entry;
  };
}
