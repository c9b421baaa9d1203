/** Refuses to save what could not be published, in the same words as the build: what is once in the repository stays in its history. */
import { checkDraft, type Draft } from '../src/models/check.ts';
import type { Model, Setting } from '../src/models/define.ts';
import type { Words } from '../src/models/fields.ts';
import type { Problem } from '../src/models/problems.ts';
import type { Place } from './form/lead.ts';
import { isImmutable, type Immutable } from './pre-save.ts';
import { Refusal, type ShowRefusal } from './refusal.ts';
import { refusal } from './words.ts';

export interface CheckInput {
  models: readonly Model[];
  locales: readonly string[];
  setting: Setting;
  language: keyof Words;
  /** A language's name. @example 'hu' => 'Magyar' */
  nameOf: (locale: string) => string;
  show: ShowRefusal;
  /** Leads to a problem's field. */
  leadTo: (place: Place, sentence: string) => void;
}

type Data = Record<string, unknown>;

export const toData = (value: unknown): Data => (isImmutable(value) ? (value.toJS() as Data) : {});

function toFile(data: Data): Draft['files'][string] {
  const { body, ...rest } = data;
  return { data: rest, body: typeof body === 'string' ? body.trim() : '' };
}

/** Decap's entry as the files that it would write. */
export function toDraft(entry: Immutable, model: Model, locales: readonly string[]): Draft {
  const [first = '', ...others] = locales;
  const translations = entry.get('i18n');
  const dataIn = (locale: string) => (isImmutable(translations) ? (translations.get(locale) as Immutable | undefined)?.get('data') : undefined);
  const own = toData(entry.get('data'));
  const title = own[model.title];
  return {
    // A new entry has no file yet; Decap will name it after its title.
    slug: String(entry.get('slug') || (typeof title === 'string' ? title : '')).toLowerCase(),
    locales,
    files: { [first]: toFile(own), ...Object.fromEntries(others.map((locale) => [locale, toFile(toData(dataIn(locale)))])) },
  };
}

/** A problem as the editor sees it: field and language, no file name. */
export const toSentence = ({ field, locale, what, mend }: Problem, { language, nameOf }: Pick<CheckInput, 'language' | 'nameOf'>): string => {
  const where = [field?.[language], locale && `(${nameOf(locale)})`].filter(Boolean).join(' ');
  return `${where && `${where}: `}${what[language]} ${mend[language]}`;
};

/**
 * Makes the handler for Decap's `preSave`; runs after `cleanBeforeSave`. Decap awaits it before it writes anything, and a handler that
 * throws leaves the draft as it is.
 * @throws Refusal when the entry has a problem, after showing every one
 */
export function checkBeforeSave(input: CheckInput): (event: { entry: unknown }) => void {
  const { models, locales, setting, language, show, leadTo } = input;
  return ({ entry }) => {
    if (!isImmutable(entry)) return;
    const model = models.find(({ name }) => name === entry.get('collection'));
    if (!model) throw new Error(`The entry is of the collection "${String(entry.get('collection'))}", which has no model.`);
    const { problems } = checkDraft(model, { ...toDraft(entry, model, locales), ...setting });
    if (!problems.length) return;
    const ways = new Map(problems.map((problem) => [toSentence(problem, input), problem]));
    show(
      refusal.title,
      [...ways].map(([sentence, { field, locale }]) => ({ sentence, go: () => leadTo({ field: field?.[language], locale }, sentence) })),
      language,
    );
    throw new Refusal(refusal.short[language]);
  };
}
