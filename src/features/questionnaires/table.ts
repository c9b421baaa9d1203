/** All results as one table for machines: what is hidden on the page is hidden here. */
import { protect } from '~/lib/disclosure.ts';
import { toCsv } from '~/lib/csv.ts';
import { toCounts } from '~/models/questionnaire-counts.ts';
import { toAnswers, type Questionnaire } from './view.ts';
import type { Translate } from '~/i18n/translate.ts';

const HEAD = [
  'questionnaire',
  'title',
  'sample',
  'from',
  'to',
  'regions',
  'language',
  'sheets',
  'question',
  'asked',
  'kind',
  'answer',
  'text',
  'told',
  'count',
];

/** One row an answer; `told` is `shown`, `few`, `most` or `withheld`, and only what is shown has a count. */
export const toTable = (all: readonly Questionnaire[], t: Translate): string =>
  toCsv(
    HEAD,
    all.flatMap(({ slug, title, sample, results, questions }) =>
      results.flatMap(({ from, to, regions, locale, sheets, answers }) =>
        answers.flatMap(({ question: number, counts }) => {
          const question = questions[number - 1];
          if (!question) return [];
          const pile = [slug, title, String(sample), from, to, regions.join(' '), locale, String(sheets)];
          const asked = [String(number), question.question, question.kind];
          return protect(question.kind, toCounts(counts), sheets).map((cell, i) => {
            const { mark = '', text = '' } = toAnswers(question, t)[i] ?? {};
            return [...pile, ...asked, mark, text, cell.kind, cell.kind === 'shown' ? String(cell.count) : ''];
          });
        }),
      ),
    ),
  );
