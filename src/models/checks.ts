/** A few questions with answers that are explained; nothing is sent or kept. How a check ends is decided in `lib/scoring`. */
import { z } from 'zod';
import { findFaults, type Fault } from '../lib/scoring.ts';
import { defineModel, type EntryOf, type Finding } from './define.ts';
import { choice, count, line, order, prose, references, rows, type Words } from './fields.ts';
import { pictogram } from './pictograms.ts';
import { findVerdict } from './verdicts.ts';

const MOST = 100;

const signal = choice(
  { ro: 'Semnalul', en: 'Signal' },
  {
    fine: { ro: 'E în regulă', en: 'Fine' },
    ask: { ro: 'Mai întreabă', en: 'Ask more' },
    stop: { ro: 'Oprește-te și sună', en: 'Stop and call' },
    danger: { ro: 'Pericol acum: întâi numărul de urgență', en: 'Danger now: the emergency number first' },
  },
);

const answers = z
  .array(
    z.object({
      answer: line({ ro: 'Răspunsul', en: 'Answer' }, { max: 80 }),
      signal,
      weight: count(
        { ro: 'Puncte', en: 'Points' },
        {
          max: MOST,
          hint: { ro: 'Gol: în regulă 0, mai întreabă 1, oprește-te 10, pericol 2000.', en: 'Empty: fine 0, ask 1, stop 10, danger 2000.' },
        },
      ).optional(),
      pictogram: pictogram(),
      meaning: prose({ ro: 'Ce înseamnă', en: 'What it means' }, { max: 260 }),
    }),
  )
  .min(2)
  .max(6)
  .meta({ label: { ro: 'Răspunsuri', en: 'Answers' }, itemLabel: { ro: 'răspuns', en: 'answer' }, summary: 'answer' });

const text = {
  title: line({ ro: 'Titlul', en: 'Title' }, { max: 60 }),
  tabTitle: line(
    { ro: 'Titlul din istoricul telefonului', en: 'Title in the phone’s history' },
    { max: 40, hint: { ro: 'Neutru.', en: 'Neutral.' } },
  ),
  lead: prose({ ro: 'Introducere', en: 'Lead' }, { max: 300 }),
  questions: z
    .array(z.object({ question: line({ ro: 'Întrebarea', en: 'Question' }, { max: 90 }), pictogram: pictogram(), answers }))
    .min(1)
    .max(10)
    .meta({ label: { ro: 'Întrebări', en: 'Questions' }, itemLabel: { ro: 'întrebare', en: 'question' }, summary: 'question' }),
  outcomes: rows(
    { ro: 'La sfârșit', en: 'At the end' },
    { label: { ro: 'încheiere', en: 'outcome' }, summary: 'title' },
    {
      signal,
      from: count(
        { ro: 'De la câte puncte', en: 'From how many points' },
        {
          max: 1000,
          hint: { ro: 'Gol: în regulă 0, mai întreabă 1, oprește-te 10, pericol 2000.', en: 'Empty: fine 0, ask 1, stop 10, danger 2000.' },
        },
      ).optional(),
      title: line({ ro: 'Titlu', en: 'Title' }, { max: 80 }),
      text: prose({ ro: 'Text', en: 'Text' }, { max: 400 }),
    },
    { max: 6 },
  ),
};

export const checks = defineModel({
  name: 'checks',
  label: { ro: 'Verificări', en: 'Checks' },
  singular: { ro: 'verificare', en: 'check' },
  hint: {
    ro: 'Întrebări cu răspunsuri explicate. Nu spun niciodată „ești” sau „nu ești” victimă.',
    en: 'Questions with explained answers. They never say “you are” or “you are not” a victim.',
  },
  title: 'title',
  shared: {
    order: order(),
    theme: choice(
      { ro: 'Culoarea', en: 'Colour' },
      { field: { ro: 'Galben', en: 'Yellow' }, night: { ro: 'Mov închis', en: 'Dark purple' }, dusk: { ro: 'Coral', en: 'Coral' } },
    ),
    helplines: references({ ro: 'Pe cine poți suna', en: 'Whom to call' }, 'helplines', {
      hint: { ro: 'Pe lângă numărul principal și urgență.', en: 'Beside the main number and the emergency.' },
    }),
  },
  text,
  check: (entry) => [...listShapes(entry), ...listScoring(entry), ...listVerdicts(entry)],
});

type Check = EntryOf<z.ZodRawShape, typeof text>;
type Text = Check['text'][string];

/** What must be the same in all languages, because the same answers must lead to the same end. */
const shapeOf = ({ questions, outcomes }: Text) =>
  JSON.stringify([
    questions.map((q) => [q.pictogram, q.answers.map((a) => [a.signal, a.weight, a.pictogram])]),
    outcomes.map((o) => [o.signal, o.from]),
  ]);

function listShapes({ text: all }: Check): Finding[] {
  const [first, ...others] = Object.entries(all);
  return others
    .filter(([, own]) => first && shapeOf(own) !== shapeOf(first[1]))
    .map(([locale]) => ({
      locale,
      field: { ro: 'Întrebări', en: 'Questions' },
      what: {
        ro: 'Semnalele, punctele, desenele sau încheierile nu se potrivesc cu limba principală.',
        en: 'Signals, points, drawings or outcomes do not match the main language.',
      },
      mend: {
        ro: 'Aceleași întrebări, răspunsuri și încheieri, în aceeași ordine, cu aceleași semnale, puncte și desene.',
        en: 'The same questions, answers and outcomes, in the same order, with the same signals, points and drawings.',
      },
    }));
}

/** The points are the same in every language: they are looked at once, in the first. */
function listScoring({ text: all }: Check): Finding[] {
  const [locale, first] = Object.entries(all)[0] ?? [];
  if (!locale || !first) return [];
  return findFaults(first.questions, first.outcomes).map((fault) => ({ locale, ...explain(fault, first) }));
}

function explain(fault: Fault, { questions, outcomes }: Text): Omit<Finding, 'locale'> {
  const end = (i: number) => `„${outcomes[i]?.title ?? ''}”`;
  const ends: Words = { ro: 'La sfârșit', en: 'At the end' };
  switch (fault.kind) {
    case 'no-start':
      return {
        field: ends,
        what: {
          ro: 'Nicio încheiere nu începe de la 0 puncte: cine nu adună nimic nu ar citi nimic.',
          en: 'No outcome begins at 0 points: who has none would read nothing.',
        },
        mend: { ro: 'Scrie 0 la „De la câte puncte” pentru cea mai blândă.', en: 'Enter 0 under “From how many points” for the mildest one.' },
      };
    case 'same-limit':
      return {
        field: ends,
        what: {
          ro: `${end(fault.outcome)} și ${end(fault.other)} încep de la același număr de puncte.`,
          en: `${end(fault.outcome)} and ${end(fault.other)} begin at the same number of points.`,
        },
        mend: { ro: 'Dă-i uneia alt număr sau șterge-o.', en: 'Give one another number, or delete it.' },
      };
    case 'milder-later':
      return {
        field: ends,
        what: {
          ro: `${end(fault.outcome)} cere mai multe puncte decât ${end(fault.other)}, dar e mai blândă.`,
          en: `${end(fault.outcome)} needs more points than ${end(fault.other)} but is milder.`,
        },
        mend: {
          ro: 'Mai multe puncte înseamnă un semnal mai tare: schimbă numerele între ele.',
          en: 'More points mean a stronger signal: exchange the numbers.',
        },
      };
    case 'unreachable':
      return {
        field: ends,
        what: {
          ro: `La ${end(fault.outcome)} nu ajunge nimeni, oricum ar răspunde.`,
          en: `Nobody reaches ${end(fault.outcome)}, whatever they answer.`,
        },
        mend: { ro: 'Cere mai puține puncte sau șterge încheierea.', en: 'Ask for fewer points, or delete the outcome.' },
      };
    default: {
      const question = questions[fault.question];
      const answer = `„${question?.answers[fault.answer]?.answer ?? ''}”`;
      const field: Words = { ro: `Întrebări › ${question?.question ?? ''}`, en: `Questions › ${question?.question ?? ''}` };
      if (fault.kind === 'fine-weighs')
        return {
          field,
          what: { ro: `${answer} e în regulă, dar are puncte.`, en: `${answer} is fine but has points.` },
          mend: { ro: 'Lasă gol la „Puncte” sau alege alt semnal.', en: 'Leave “Points” empty, or choose another signal.' },
        };
      const needs = fault.needs ?? '?';
      return {
        field,
        what: {
          ro: `${answer} are prea puține puncte: singur, ar duce la ceva mai blând decât semnalul lui.`,
          en: `${answer} has too few points: alone it would end in something milder than its signal.`,
        },
        mend:
          fault.needs === undefined
            ? { ro: 'Adaugă o încheiere cu acest semnal.', en: 'Add an outcome with this signal.' }
            : { ro: `Dă-i cel puțin ${needs} puncte.`, en: `Give it at least ${needs} points.` },
      };
    }
  }
}

/** A check tells what it sees, never what someone is. */
const listVerdicts = ({ text: all }: Check): Finding[] =>
  Object.entries(all).flatMap(([locale, { lead, questions, outcomes }]) =>
    [
      { field: { ro: 'Introducere', en: 'Lead' }, texts: [lead] },
      { field: { ro: 'Întrebări', en: 'Questions' }, texts: questions.flatMap((q) => q.answers.map((a) => a.meaning)) },
      { field: { ro: 'La sfârșit', en: 'At the end' }, texts: outcomes.flatMap((o) => [o.title, o.text]) },
    ].flatMap(({ field, texts }) =>
      texts.flatMap((said): Finding[] => {
        const verdict = findVerdict(locale, said);
        return verdict === undefined
          ? []
          : [
              {
                locale,
                field,
                what: {
                  ro: `„${verdict}” spune ce este cineva. Câteva răspunsuri nu pot arăta asta.`,
                  en: `“${verdict}” says what someone is. A few answers cannot show that.`,
                },
                mend: { ro: 'Spune ce se vede și pe cine poate suna.', en: 'Say what can be seen, and whom to call.' },
              },
            ];
      }),
    ),
  );
