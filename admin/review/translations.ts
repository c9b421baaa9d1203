/** The translations board: every entry in every language, as facts. Pure. */
import { modelList } from '../../src/models/index.ts';
import type { Words } from '../../src/models/fields.ts';
import type { Content } from '../../src/models/read.ts';
import { entriesOf, nameOf } from '../../src/models/review/item.ts';
import { isWritten, toTranslationState, type TranslationState } from '../../src/models/review/translation.ts';

/** What the board can be filtered by. A text can be a draft and out of date at once. */
export const STATES = ['missing', 'draft', 'old', 'unknown', 'reviewed'] as const;
type State = (typeof STATES)[number];

export interface TranslationCell extends TranslationState {
  locale: string;
  marks: State[];
}
export interface TranslationRow {
  collection: string;
  slug: string;
  name: string;
  cells: TranslationCell[];
}
export interface Translations {
  locales: readonly string[];
  collections: { name: string; label: Words; rows: TranslationRow[] }[];
  counts: Record<string, Partial<Record<State, number>>>;
}

const toMarks = ({ state, age }: TranslationState): State[] => [state, ...(age === 'old' || age === 'unknown' ? [age] : [])];

/** Entries whose default language says something; collections without any are left out. */
export function listTranslations(content: Content, discreet = (row: TranslationRow): TranslationRow => row): Translations {
  const { locales } = content.campaign;
  const collections = modelList
    .map((model) => ({
      name: model.name,
      label: model.label,
      rows: entriesOf({ content }, model.name)
        .filter((entry) => Object.values(entry.text).some((text) => isWritten(model, text)))
        .map((entry): TranslationRow => ({
          collection: model.name,
          slug: entry.slug,
          name: nameOf(content, model.name, entry),
          cells: locales.map((locale): TranslationCell => {
            const state = toTranslationState(model, entry, locale, locales);
            return { ...state, locale, marks: toMarks(state) };
          }),
        }))
        .map(discreet),
    }))
    .filter(({ rows }) => rows.length);
  const cells = collections.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const count = (locale: string, state: State) => cells.filter((cell) => cell.locale === locale && cell.marks.includes(state)).length;
  return {
    locales,
    collections,
    counts: Object.fromEntries(locales.map((locale) => [locale, Object.fromEntries(STATES.map((state) => [state, count(locale, state)]))])),
  };
}

/** The rules by which choices hide what was not chosen. */
export function toFilterCss({ locales, collections }: Translations): string {
  const hide = (chosen: string, what: string) => `body:has(${chosen}:checked) ${what}{display:none}`;
  const others = (selector: string, all: readonly string[], one: string) =>
    all
      .filter((other) => other !== one)
      .map((other) => selector + other)
      .join();
  const rows = (state: State, locale = '') => `.translations tbody tr:not(.group):not(:has(td${locale && `.${locale}`}.${state}))`;
  const names = collections.map(({ name }) => name);
  return [
    ...locales.map((locale) => hide(`#language-${locale}`, `.translations :is(${others('.', locales, locale) || 'nothing'})`)),
    ...names.map((name) => hide(`#collection-${name}`, `:is(${others('.of-', names, name) || 'nothing'})`)),
    ...STATES.flatMap((state) => [
      hide(`#state-${state}`, rows(state)),
      ...locales.map((locale) => `body:has(#state-${state}:checked):has(#language-${locale}:checked) ${rows(state, locale)}{display:none}`),
    ]),
  ].join('\n');
}
