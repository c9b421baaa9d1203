/** Rules for a questionnaire's questions: each can be answered with ticks alone, and all languages ask the same. */
import type { Finding } from './define.ts';
import type { Words } from './fields.ts';

/** Steps of a scale. */
export const STEPS = 5;

export interface Question {
  question: string;
  kind: 'one' | 'several' | 'yes-no' | 'scale';
  options: { option: string }[];
}

type Text = Record<string, { questions: Question[] }>;

/** How many answers a question has on paper. @example countAnswers({ kind: 'scale', … }) // => 5 */
export const countAnswers = ({ kind, options }: Pick<Question, 'kind' | 'options'>): number =>
  kind === 'yes-no' ? 2 : kind === 'scale' ? STEPS : options.length;

const QUESTIONS: Words = { ro: 'Întrebări', en: 'Questions' };
const at = (i: number): Words => ({ ro: `${QUESTIONS.ro} › ${i + 1}`, en: `${QUESTIONS.en} › ${i + 1}` });

/** What invites to write: on paper nobody may leave a word that tells who they are. */
const INVITES = /_{2,}|\.{3,}|…|:\s*$/;

function checkQuestion({ question, kind, options }: Question): Pick<Finding, 'what' | 'mend'>[] {
  const texts = options.map(({ option }) => option.trim().toLocaleLowerCase());
  const found: Pick<Finding, 'what' | 'mend'>[] = [];
  if (kind === 'yes-no' && options.length)
    found.push({
      what: { ro: 'La „Da sau nu” răspunsurile sunt gata scrise.', en: '“Yes or no” has its answers already.' },
      mend: { ro: 'Șterge-le sau alege „Un singur răspuns”.', en: 'Delete them, or choose “One answer”.' },
    });
  if (kind === 'scale' && options.length !== 2)
    found.push({
      what: { ro: 'O scară are nevoie de două cuvinte: unul la 1, unul la 5.', en: 'A scale needs two words: one at 1, one at 5.' },
      mend: { ro: 'Scrie exact două răspunsuri.', en: 'Write exactly two answers.' },
    });
  if ((kind === 'one' || kind === 'several') && options.length < 2)
    found.push({
      what: { ro: 'Nu e nimic de ales.', en: 'There is nothing to choose.' },
      mend: { ro: 'Scrie cel puțin două răspunsuri.', en: 'Write at least two answers.' },
    });
  if (new Set(texts).size < texts.length)
    found.push({
      what: { ro: 'Același răspuns apare de două ori.', en: 'The same answer is there twice.' },
      mend: { ro: 'Schimbă unul sau șterge-l.', en: 'Change one, or delete it.' },
    });
  if ([question, ...options.map(({ option }) => option)].some((text) => INVITES.test(text)))
    found.push({
      what: {
        ro: 'Pare loc de scris. Pe foaie numai se bifează: ce scrie cineva cu mâna lui poate spune cine e.',
        en: 'It looks like room for writing. A sheet is only ticked: what somebody writes by hand can tell who they are.',
      },
      mend: { ro: 'Scoate liniuțele, punctele sau două puncte de la sfârșit.', en: 'Remove the rule, the dots or the colon at the end.' },
    });
  return found;
}

/** Rules for each question, in every language. */
export const checkQuestions = ({ text }: { text: Text }): Finding[] =>
  Object.entries(text).flatMap(([locale, { questions }]) =>
    questions.flatMap((question, i) => checkQuestion(question).map((found) => ({ locale, field: at(i), ...found }))),
  );

const shapeOf = ({ kind, options }: Question) => `${kind} ${options.length}`;

/** Sheets of all languages are counted together: they must ask the same, in the same order. */
export function checkShapes({ text }: { text: Text }): Finding[] {
  const [first, ...others] = Object.entries(text);
  const shapes = (questions: Question[]) => JSON.stringify(questions.map(shapeOf));
  return others
    .filter(([, { questions }]) => first && shapes(questions) !== shapes(first[1].questions))
    .map(([locale]) => ({
      locale,
      field: QUESTIONS,
      what: {
        ro: 'Întrebările nu se potrivesc cu limba principală.',
        en: 'The questions do not match the main language.',
      },
      mend: {
        ro: 'Aceleași întrebări, de același fel, cu tot atâtea răspunsuri, în aceeași ordine.',
        en: 'The same questions, of the same kind, with as many answers, in the same order.',
      },
    }));
}
