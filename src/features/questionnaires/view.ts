/** A questionnaire as it is read: the sheet, and what may be told of the counts. Without Astro, so that the desk's preview makes the same. */
import { campaign } from '~/i18n/campaign.ts';
import { langOf, type Localized } from '~/i18n/entries.ts';
import { getLanguage } from '~/i18n/locales.ts';
import { getCalendar, getLanguageName } from '~/i18n/names.ts';
import { getSegment, toPath } from '~/i18n/routes.ts';
import type { StringKey, Translate } from '~/i18n/translate.ts';
import { formatDay } from '~/lib/dates.ts';
import { protect } from '~/lib/disclosure.ts';
import type { Entry } from '~/models/define.ts';
import { toCounts, type Pile } from '~/models/questionnaire-counts.ts';
import { STEPS, type Question } from '~/models/questionnaire-shape.ts';
import type { questionnaires } from '~/models/questionnaires.ts';
import { toBar, type Bar } from './chart.ts';
import { TABLE_FILE } from './files.ts';

export type Questionnaire = Localized<Entry<typeof questionnaires>>;

interface Link {
  href: string;
  label: string;
}

/** Someone to call, as the helplines give it. */
interface Line {
  slug: string;
  name: string;
  number?: string | undefined;
  href: string;
}

export interface QuestionView {
  number: number;
  question: string;
  kind: Question['kind'];
  /** How it is ticked. */
  how: string;
  answers: { mark: string; text: string }[];
}

export interface SheetView {
  text: Questionnaire;
  attributes: { lang?: string; dir?: 'ltr' | 'rtl' };
  questions: QuestionView[];
  lines: readonly Line[];
  meetings: readonly Link[];
  /** Absent while nothing was counted. */
  results?: Link;
  all: Link;
  words: Record<'sample' | 'anonymous' | 'call' | 'print' | 'onPaper' | 'meetings' | 'staff' | 'noResults', string>;
}

export interface ResultView extends QuestionView {
  chart: string;
  bars: Bar[];
  /** The share only where the number is told. */
  rows: { mark: string; text: string; count: string; share: string }[];
}

export interface PileView {
  key: string;
  where: string;
  when: string;
  facts: { label: string; value: string }[];
  questions: ResultView[];
}

export interface ResultsView {
  text: Questionnaire;
  title: string;
  attributes: SheetView['attributes'];
  isRtl: boolean;
  piles: PileView[];
  sheet: Link;
  table: Link;
  all: Link;
  words: Record<'sample' | 'people' | 'hidden' | 'answer' | 'count' | 'share', string>;
}

/** How each kind is ticked, in words. */
const HOW = { one: 'questionnaires.one', several: 'questionnaires.several', 'yes-no': 'questionnaires.one', scale: 'questionnaires.scale' } as const;

/** What can be ticked, with the letter or step before it. */
export function toAnswers({ kind, options }: Question, t: Translate): QuestionView['answers'] {
  const letters = t('questionnaires.letters').split(',');
  if (kind === 'scale')
    return Array.from({ length: STEPS }, (_, i) => ({
      mark: String(i + 1),
      text: (i ? i === STEPS - 1 && options[1]?.option : options[0]?.option) || '',
    }));
  const texts = kind === 'yes-no' ? [t('questionnaires.yes'), t('questionnaires.no')] : options.map(({ option }) => option);
  return texts.map((text, i) => ({ mark: letters[i]?.trim() ?? String(i + 1), text }));
}

const toQuestion = (question: Question, i: number, t: Translate): QuestionView => ({
  number: i + 1,
  question: question.question,
  kind: question.kind,
  how: t(HOW[question.kind] satisfies StringKey),
  answers: toAnswers(question, t),
});

export const toSheetPath = (locale: string, slug: string): string => toPath('questionnaires', locale, slug);
export const toResultsPath = (locale: string, slug: string): string => toPath('questionnaires', locale, slug, getSegment('results', locale));

const toAll = (locale: string, t: Translate): Link => ({ href: toPath('questionnaires', locale), label: t('questionnaires.all') });

/** @param textTranslate words in the language of the text, which may be borrowed: the sheet is one language throughout */
export function toSheetView(
  text: Questionnaire,
  context: Pick<SheetView, 'lines' | 'meetings'>,
  locale: string,
  t: Translate,
  textTranslate: Translate,
): SheetView {
  return {
    ...context,
    text,
    attributes: langOf(text),
    questions: text.questions.map((question, i) => toQuestion(question, i, textTranslate)),
    ...(text.results.length && { results: { href: toResultsPath(locale, text.slug), label: t('questionnaires.results') } }),
    all: toAll(locale, t),
    words: {
      sample: text.sample ? t('tag.sample') : '',
      anonymous: textTranslate('questionnaires.anonymous'),
      call: textTranslate('questionnaires.call'),
      print: t('questionnaires.print'),
      onPaper: t('questionnaires.onPaper'),
      meetings: t('questionnaires.meetings'),
      staff: t('questionnaires.staff'),
      noResults: t('questionnaires.noResults'),
    },
  };
}

function toResult({ question: number, counts: written }: Pile['answers'][number], sheets: number, text: Questionnaire, t: Translate): ResultView {
  const asked = text.questions[number - 1] as Question;
  const question = toQuestion(asked, number - 1, t);
  const cells = protect(asked.kind, toCounts(written), sheets);
  const percent = new Intl.NumberFormat(text.lang, { style: 'percent', numberingSystem: 'latn' });
  const rows = cells.map((cell, i) => ({
    ...(question.answers[i] ?? { mark: '', text: '' }),
    count: cell.kind === 'shown' ? String(cell.count) : t(`questionnaires.${cell.kind}` satisfies StringKey),
    share: cell.kind === 'shown' ? percent.format(cell.count / sheets) : '',
  }));
  return {
    ...question,
    chart: t('questionnaires.chart', { n: number }),
    bars: cells.map((cell, i) => toBar(cell, sheets, { mark: rows[i]?.mark ?? '', count: rows[i]?.count ?? '' })),
    rows,
  };
}

const regionOf = (code: string) => campaign.regions.find((region) => region.code === code)?.name ?? '';

function toPile({ from, to, regions, locale: ofSheets, sheets, answers }: Pile, text: Questionnaire, locale: string, t: Translate): PileView {
  const day = (local: string) => formatDay(local, getCalendar(locale));
  return {
    key: [from, to, ofSheets, ...regions].join(' '),
    where: regions.map(regionOf).join(', '),
    when: from === to ? day(from) : `${day(from)} – ${day(to)}`,
    facts: [
      { label: t('questionnaires.sheets'), value: String(sheets) },
      { label: t('events.language'), value: getLanguageName(locale, getLanguage(ofSheets).lang) },
    ],
    questions: [...answers].sort((a, b) => a.question - b.question).map((answer) => toResult(answer, sheets, text, t)),
  };
}

/** What people answered, pile by pile, the newest first: piles are never added up, because a new one could then be worked out. */
export function toResultsView(text: Questionnaire, locale: string, t: Translate): ResultsView {
  return {
    text,
    title: t('questionnaires.resultsOf', { title: text.title }),
    attributes: langOf(text),
    isRtl: getLanguage(locale).dir === 'rtl',
    piles: [...text.results].sort((a, b) => b.to.localeCompare(a.to)).map((pile) => toPile(pile, text, locale, t)),
    sheet: { href: toSheetPath(locale, text.slug), label: t('questionnaires.sheet') },
    table: { href: TABLE_FILE, label: t('questionnaires.table') },
    all: toAll(locale, t),
    words: {
      sample: text.sample ? t('tag.sample') : '',
      people: t('questionnaires.people'),
      hidden: t('questionnaires.hidden'),
      answer: t('questionnaires.answer'),
      count: t('questionnaires.count'),
      share: t('questionnaires.share'),
    },
  };
}
