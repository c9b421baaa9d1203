/** The checks of both campaigns, answered in every possible way; and what staff are told when points or words are wrong. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findOutcome, SIGNALS, toFrom, toWeight, type Signal } from '../lib/scoring.ts';
import { checkDraft } from './check.ts';
import { checks } from './checks.ts';
import type { Entry } from './define.ts';
import { readContent } from './read.ts';
import { findVerdict, VERDICT_LANGUAGES } from './verdicts.ts';

const root = join(import.meta.dirname, '../..');
const cases = ['content', 'tests/fixtures/second-campaign'].flatMap((folder) =>
  (readContent(join(root, folder)).collections['checks'] as unknown as Entry<typeof checks>[]).flatMap((check) =>
    Object.entries(check.text).map(([locale, text]) => [`${check.slug}.${locale}`, text] as const),
  ),
);

type Given = { signals: Signal[]; sum: number };
const answerAll = (questions: (typeof cases)[number][1]['questions']): Given[] =>
  questions.reduce<Given[]>(
    (given, { answers }) => given.flatMap(({ signals, sum }) => answers.map((a) => ({ signals: [...signals, a.signal], sum: sum + toWeight(a) }))),
    [{ signals: [], sum: 0 }],
  );
const worst = (signals: Signal[]) => Math.max(...signals.map((signal) => SIGNALS.indexOf(signal)));

describe.each(cases)('%s', (_, { questions, outcomes }) => {
  const ways = answerAll(questions);
  const limits = outcomes.map(toFrom);
  const endOf = ({ sum }: Given) => findOutcome(limits, sum);

  it('ends for everyone, and never milder than the strongest answer', () => {
    const wrong = ways.filter((way) => SIGNALS.indexOf(outcomes[endOf(way)]?.signal ?? 'fine') < worst(way.signals) || endOf(way) < 0);
    expect(wrong).toEqual([]);
  });

  it('is fine only when every answer is', () => {
    expect(ways.filter((way) => outcomes[endOf(way)]?.signal === 'fine' && worst(way.signals) > 0)).toEqual([]);
  });

  it('can end in each of its outcomes', () => {
    expect(new Set(ways.map(endOf)).size).toBe(outcomes.length);
  });
});

const QUESTION = {
  question: 'Ai contract?',
  answers: [
    { answer: 'Da', signal: 'fine', meaning: 'Bine.' },
    { answer: 'Nu', signal: 'stop', meaning: 'Sună.' },
  ],
};
const OUTCOMES = [
  { signal: 'fine', title: 'Bine', text: 'Sună oricând.' },
  { signal: 'stop', title: 'Oprește-te', text: 'Sună acum.' },
];
const problemsOf = (over: object, other?: object) =>
  checkDraft(checks as never, {
    slug: 'a',
    locales: ['ro', 'en'],
    files: {
      ro: { data: { theme: 'field', title: 'T', tabTitle: 'Întrebări', lead: 'L', questions: [QUESTION], outcomes: OUTCOMES, ...over }, body: '' },
      ...(other && { en: { data: { title: 'T', tabTitle: 'Questions', lead: 'L', questions: [QUESTION], outcomes: OUTCOMES, ...other }, body: '' } }),
    },
  }).problems.map(({ what, mend }) => `${what.ro} ${mend.ro}`);

describe('staff are told', () => {
  it('nothing when all is well', () => {
    expect(problemsOf({}, {})).toEqual([]);
  });

  it.each<[string, object, RegExp]>([
    ['of a sum without an outcome', { outcomes: [{ ...OUTCOMES[0], from: 1 }, OUTCOMES[1]] }, /Nicio încheiere nu începe de la 0 puncte/],
    [
      'of two outcomes at one limit',
      { outcomes: [...OUTCOMES, { ...OUTCOMES[1], title: 'Alta' }] },
      /„Alta” și „Oprește-te” încep de la același număr/,
    ],
    [
      'of a milder end for more points',
      {
        outcomes: [
          { ...OUTCOMES[0], from: 10 },
          { ...OUTCOMES[1], from: 0 },
        ],
      },
      /„Bine” cere mai multe puncte decât „Oprește-te”/,
    ],
    [
      'of an end that nobody reaches',
      { outcomes: [...OUTCOMES, { signal: 'stop', from: 99, title: 'Alta', text: 'x' }] },
      /La „Alta” nu ajunge nimeni/,
    ],
    [
      'of an answer that weighs too little',
      { questions: [{ ...QUESTION, answers: [QUESTION.answers[0], { ...QUESTION.answers[1], weight: 2 }] }] },
      /„Nu” are prea puține puncte.*cel puțin 10/,
    ],
    [
      'of a fine answer with points',
      { questions: [{ ...QUESTION, answers: [{ ...QUESTION.answers[0], weight: 2 }, QUESTION.answers[1]] }] },
      /„Da” e în regulă, dar are puncte/,
    ],
    ['of a verdict at the end', { outcomes: [{ ...OUTCOMES[0], text: 'Nu ești o victimă.' }, OUTCOMES[1]] }, /„ești o victim” spune ce este cineva/],
    [
      'of a verdict in an answer',
      { questions: [{ ...QUESTION, answers: [{ ...QUESTION.answers[0], meaning: 'E victimă.' }, QUESTION.answers[1]] }] },
      /spune ce este cineva/,
    ],
  ])('%s', (_, over, message) => {
    expect(problemsOf(over).join('\n')).toMatch(message);
  });

  it('when another language has other points', () => {
    expect(problemsOf({}, { outcomes: [OUTCOMES[0], { ...OUTCOMES[1], from: 5 }] }).join()).toMatch(/nu se potrivesc cu limba principală/);
  });
});

describe('a verdict is seen in every language that the code ships', () => {
  const said: Record<string, string[]> = {
    ro: ['Ești victimă.', 'nu ești o victimă', 'Sunteți victima unei rețele', 'Ai fost traficată', 'Poate că este victimă'],
    en: ['You are a victim.', "you're not a victim", 'You are not being trafficked', 'they may be a victim', 'She was trafficked'],
    rom: ['Tu san viktima', 'na san jekh viktima'],
    hu: ['Áldozat vagy.', 'Nem vagy áldozat', 'áldozat nem vagy'],
    uk: ['Ти жертва', 'Ти не жертва', 'ви є жертвою', 'вона потерпіла'],
    ar: ['أنت ضحية', 'لستَ ضحية', 'هي ضحية'],
  };
  it.each(Object.entries(said).flatMap(([locale, all]) => all.map((text) => [locale, text] as const)))('%s: %s', (locale, text) => {
    expect(findVerdict(locale, text)).toBeDefined();
  });
  it('and no language is forgotten', () => {
    expect(VERDICT_LANGUAGES.sort()).toEqual(Object.keys(said).sort());
  });

  it.each([
    ['ro', 'Ești în pericol acum? Victimele au drepturi, sună.'],
    ['ro', 'Nu trebuie să fii sigur.'],
    ['en', 'You need not be sure. Victims have rights.'],
    ['hu', 'Nem kell biztosnak lenned. Vagy hívd a számot.'],
    ['uk', 'Вона працює. Роби, що хочеш.'],
    ['ar', 'أنت في خطر؟ اتصل.'],
  ])('but not in %s: %s', (locale, text) => {
    expect(findVerdict(locale, text)).toBeUndefined();
  });
});
