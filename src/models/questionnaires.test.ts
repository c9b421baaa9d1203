import { describe, expect, it } from 'vitest';
import { checkDraft } from './check.ts';
import type { Model } from './define.ts';
import { questionnaires } from './questionnaires.ts';

const questions = [
  { question: 'Yes or no?', kind: 'yes-no' },
  { question: 'Which?', kind: 'one', options: [{ option: 'This' }, { option: 'That' }, { option: 'None' }] },
  { question: 'Which ones?', kind: 'several', options: [{ option: 'Here' }, { option: 'There' }] },
  { question: 'How hard?', kind: 'scale', options: [{ option: 'easy' }, { option: 'hard' }] },
];
const pile = { from: '2026-03-01', to: '2026-03-02', regions: ['RO-BV'], locale: 'ro', sheets: 40 };
const text = { title: 'T', lead: 'L', questions };

interface Case {
  shared?: object;
  ro?: object;
  en?: object;
}

const said = ({ shared = {}, ro = text, en = {} }: Case) =>
  checkDraft(questionnaires as unknown as Model, {
    slug: 'a',
    locales: ['ro', 'en'],
    files: { ro: { data: { ...shared, ...ro }, body: '' }, en: { data: en as Record<string, unknown>, body: '' } },
  }).problems.map(({ field, locale, what, mend }) => `${field?.en ?? ''} (${locale ?? ''}): ${what.en} ${mend.en}`);

const asking = (question: object, at = 0) => ({ ...text, questions: questions.map((known, i) => (i === at ? question : known)) });
const counted = (question: number, counts: string, over: object = {}) => ({ results: [{ ...pile, answers: [{ question, counts }], ...over }] });

describe('what can be asked', () => {
  it.each<[string, Case, RegExp | undefined]>([
    ['every kind', {}, undefined],
    ['a choice of one', { ro: asking({ question: 'Q', kind: 'one', options: [{ option: 'A' }] }) }, /nothing to choose/],
    ['a choice of none', { ro: asking({ question: 'Q', kind: 'several' }) }, /nothing to choose/],
    [
      'yes or no with answers',
      { ro: asking({ question: 'Q', kind: 'yes-no', options: [{ option: 'A' }] }) },
      /Questions › 1 \(ro\): “Yes or no” has its answers/,
    ],
    [
      'a scale with three ends',
      { ro: asking({ question: 'Q', kind: 'scale', options: [{ option: 'A' }, { option: 'B' }, { option: 'C' }] }) },
      /two words/,
    ],
    ['an answer twice', { ro: asking({ question: 'Q', kind: 'one', options: [{ option: 'A' }, { option: ' a' }] }) }, /there twice/],
    ['a rule to write on', { ro: asking({ question: 'Q', kind: 'one', options: [{ option: 'A' }, { option: 'Other ____' }] }) }, /room for writing/],
    ['a colon at the end', { ro: asking({ question: 'Q', kind: 'one', options: [{ option: 'A' }, { option: 'Other:' }] }) }, /room for writing/],
    ['a question that ends in dots', { ro: asking({ question: 'Your name is …', kind: 'yes-no' }) }, /room for writing/],
    ['the same in another language', { en: text }, undefined],
    ['another kind in another language', { en: asking({ question: 'Q', kind: 'yes-no' }, 1) }, /Questions \(en\): The questions do not match/],
    ['a question less in another language', { en: { ...text, questions: questions.slice(1) } }, /do not match/],
    ['a field for a name', { ro: { ...text, name: 'Ana' } }, /Unknown fields: name/],
  ])('%s', (_, draft, message) => {
    if (message) expect(said(draft).join('\n')).toMatch(message);
    else expect(said(draft)).toEqual([]);
  });
});

describe('what can have been counted', () => {
  it.each<[string, object, RegExp | undefined]>([
    ['one answer a sheet, some empty', counted(1, '20, 15'), undefined],
    ['one answer on every sheet', counted(2, '20, 15, 5'), undefined],
    [
      'more ticks than sheets',
      counted(2, '20, 15, 6'),
      /Results › 1 › question 2 \(\): Each sheet has one answer here: 41 ticks are too many for 40 sheets/,
    ],
    ['more ticks than sheets on a scale', counted(4, '10, 10, 10, 10, 1'), /41 ticks/],
    ['more ticks than sheets where several may be ticked', counted(3, '40, 40'), undefined],
    ['one answer more often than there are sheets', counted(3, '41, 0'), /41 ticked the same answer, but there are only 40 sheets/],
    ['a number too few', counted(2, '20, 15'), /has 3 answers, but there are 2 numbers/],
    ['a number too many', counted(1, '1, 2, 3'), /has 2 answers, but there are 3 numbers/],
    ['a scale needs five', counted(4, '1, 2'), /has 5 answers/],
    ['a question that is not on the sheet', counted(5, '1'), /no such question/],
    ['a word among the numbers', counted(1, 'many'), /Write numbers only/],
    ['a question twice', counted(1, '1', { answers: [1, 1].map((question) => ({ question, counts: '20, 15' })) }), /counted twice/],
    ['days the wrong way round', counted(1, '20, 15', { to: '2026-02-01' }), /last day is before the first/],
    ['a language without a sheet', counted(1, '20, 15', { locale: 'en' }), /no sheet in this language/],
    ['nine sheets', counted(1, '5, 4', { sheets: 9 }), /at least 10/],
    [
      'the same pile twice',
      { results: [1, 2].map(() => ({ ...pile, answers: [{ question: 1, counts: '20, 15' }] })) },
      /same days, regions and language/,
    ],
  ])('%s', (_, shared, message) => {
    if (message) expect(said({ shared }).join('\n')).toMatch(message);
    else expect(said({ shared })).toEqual([]);
  });
});
