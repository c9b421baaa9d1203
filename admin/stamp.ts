/** When a translation is saved, it takes along which text it was made from. See `src/models/review/translation.ts`. */
import type { Model } from '../src/models/define.ts';
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
