/** Rules for the counts of a questionnaire: what cannot have been on that many sheets is a slip of the pen. */
import type { Finding } from './define.ts';
import type { Words } from './fields.ts';
import { countAnswers, type Question } from './questionnaire-shape.ts';

/** Sheets that were counted together. */
export interface Pile {
  from: string;
  to: string;
  regions: string[];
  locale: string;
  sheets: number;
  answers: { question: number; counts: string }[];
}

interface Counted {
  results: Pile[];
  text: Record<string, { questions: Question[] }>;
}

/** @example toCounts('12, 5,20') // => [12, 5, 20] */
export const toCounts = (written: string): number[] => written.split(',').map(Number);

const RESULTS: Words = { ro: 'Rezultate', en: 'Results' };
const at = (pile: number, question?: number): Words => ({
  ro: `${RESULTS.ro} › ${pile + 1}${question === undefined ? '' : ` › întrebarea ${question}`}`,
  en: `${RESULTS.en} › ${pile + 1}${question === undefined ? '' : ` › question ${question}`}`,
});

type Fault = Pick<Finding, 'what' | 'mend'>;

/** What a list of counts cannot be. */
function findFault({ counts: written }: Pile['answers'][number], question: Question | undefined, sheets: number): Fault | undefined {
  if (!question)
    return {
      what: { ro: 'Foaia nu are întrebarea aceasta.', en: 'The sheet has no such question.' },
      mend: { ro: 'Scrie numărul de pe foaie.', en: 'Write its number on the sheet.' },
    };
  const counts = toCounts(written);
  const answers = countAnswers(question);
  if (counts.length !== answers)
    return {
      what: {
        ro: `Întrebarea are ${answers} răspunsuri, dar sunt ${counts.length} numere.`,
        en: `The question has ${answers} answers, but there are ${counts.length} numbers.`,
      },
      mend: {
        ro: 'Câte un număr la fiecare răspuns, în ordinea de pe foaie; 0 unde n-a bifat nimeni.',
        en: 'One number for each answer, in the order of the sheet; 0 where nobody ticked.',
      },
    };
  const most = Math.max(...counts);
  if (most > sheets)
    return {
      what: {
        ro: `${most} au bifat același răspuns, dar sunt numai ${sheets} foi.`,
        en: `${most} ticked the same answer, but there are only ${sheets} sheets.`,
      },
      mend: { ro: 'Numără din nou sau corectează numărul de foi.', en: 'Count again, or correct the number of sheets.' },
    };
  const sum = counts.reduce((total, count) => total + count, 0);
  if (question.kind !== 'several' && sum > sheets)
    return {
      what: {
        ro: `Fiecare foaie are un singur răspuns aici: ${sum} bife nu încap pe ${sheets} foi.`,
        en: `Each sheet has one answer here: ${sum} ticks are too many for ${sheets} sheets.`,
      },
      mend: {
        ro: 'Nu număra foile pe care sunt bifate mai multe, sau corectează numerele.',
        en: 'Leave out sheets on which several are ticked, or correct the numbers.',
      },
    };
  return undefined;
}

const nameOf = ({ from, to, regions, locale }: Pile) => JSON.stringify([from, to, [...regions].sort(), locale]);

function checkPile(pile: Pile, i: number, { results, text }: Counted): Finding[] {
  const questions = Object.values(text)[0]?.questions ?? [];
  const found: Finding[] = [];
  if (pile.to < pile.from)
    found.push({
      field: at(i),
      what: { ro: 'Ultima zi e înaintea primei zile.', en: 'The last day is before the first.' },
      mend: { ro: 'Schimbă zilele între ele.', en: 'Exchange the days.' },
    });
  if (!text[pile.locale])
    found.push({
      field: at(i),
      what: { ro: 'Chestionarul nu are foaie în limba aceasta.', en: 'The questionnaire has no sheet in this language.' },
      mend: {
        ro: 'Alege limba foilor sau tradu întâi chestionarul.',
        en: 'Choose the language of the sheets, or translate the questionnaire first.',
      },
    });
  if (results.findIndex((other) => nameOf(other) === nameOf(pile)) < i)
    found.push({
      field: at(i),
      what: { ro: 'Aceleași zile, județe și limbă ca alt teanc.', en: 'The same days, regions and language as another pile.' },
      mend: { ro: 'Șterge unul: foile n-au voie să fie numărate de două ori.', en: 'Delete one: sheets must not be counted twice.' },
    });
  pile.answers.forEach((answer, n) => {
    const isTwice = pile.answers.findIndex(({ question }) => question === answer.question) < n;
    const fault: Fault | undefined = isTwice
      ? {
          what: { ro: 'Întrebarea e numărată de două ori.', en: 'The question is counted twice.' },
          mend: { ro: 'Șterge un rând.', en: 'Delete one row.' },
        }
      : findFault(answer, questions[answer.question - 1], pile.sheets);
    if (fault) found.push({ field: at(i, answer.question), ...fault });
  });
  return found;
}

/** Rules for all counts. */
export const checkCounts = (entry: Counted): Finding[] => entry.results.flatMap((pile, i) => checkPile(pile, i, entry));
