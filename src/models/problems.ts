/** Errors in content, in words that a campaign officer understands: the file, the field, the language and the mend. */
import type { z } from 'zod';
import type { Words } from './fields.ts';

export interface Problem {
  /** Path from the content folder, for example `events/teatru-bacau.ro.md`. */
  file: string;
  /** The field's label; absent when the whole file is meant. */
  field?: Words;
  locale?: string;
  what: Words;
  mend: Words;
}

/** One problem as a sentence. @example "events/a.ro.md · Sfârșit (ro): Evenimentul se termină înainte să înceapă. Mută ora de sfârșit…" */
export function formatProblem({ file, field, locale, what, mend }: Problem, desk: keyof Words): string {
  const where = [file, field?.[desk]].filter(Boolean).join(' · ');
  return `${where}${locale ? ` (${locale})` : ''}: ${what[desk]} ${mend[desk]}`;
}

/** Thrown when content cannot be published; its message lists every problem, one a line. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly problems: Problem[];
  constructor(problems: Problem[], desk: keyof Words) {
    super(problems.map((p) => formatProblem(p, desk)).join('\n'));
    this.problems = problems;
  }
}

const list = (values: readonly unknown[]) => values.map(String).join(', ');

/** Whether an issue is only that a value is not there. Zod says it in the message alone. */
export const isMissing = (issue: z.core.$ZodIssue): boolean => issue.code === 'invalid_type' && issue.message.endsWith('received undefined');

/** Puts a Zod issue into plain words. `mend` of the field's own metadata wins where there is one. */
export function explainIssue(issue: z.core.$ZodIssue, ownMend?: Words): { what: Words; mend: Words } {
  switch (issue.code) {
    case 'invalid_type':
      if (isMissing(issue))
        return {
          what: { ro: 'Lipsește.', en: 'It is missing.' },
          mend: { ro: 'Completează câmpul.', en: 'Fill in the field.' },
        };
      return {
        what: { ro: 'Are alt fel de valoare decât trebuie.', en: 'It holds the wrong kind of value.' },
        mend: ownMend ?? { ro: 'Scrie valoarea din nou în formular.', en: 'Enter the value again in the form.' },
      };
    case 'too_big':
      return {
        what: { ro: `E prea mult: cel mult ${issue.maximum}.`, en: `Too much: at most ${issue.maximum}.` },
        mend: { ro: 'Scurtează.', en: 'Make it shorter.' },
      };
    case 'too_small':
      return {
        what: { ro: `E prea puțin: cel puțin ${issue.minimum}.`, en: `Too little: at least ${issue.minimum}.` },
        mend: { ro: 'Completează.', en: 'Add what is missing.' },
      };
    case 'invalid_value':
      return {
        what: { ro: 'Valoarea nu e din listă.', en: 'The value is not in the list.' },
        mend: { ro: `Alege una dintre: ${list(issue.values)}.`, en: `Choose one of: ${list(issue.values)}.` },
      };
    case 'unrecognized_keys':
      return {
        what: { ro: `Câmpuri necunoscute: ${list(issue.keys)}.`, en: `Unknown fields: ${list(issue.keys)}.` },
        mend: { ro: 'Șterge-le sau scrie-le corect.', en: 'Delete them or correct their names.' },
      };
    case 'custom': {
      // A rule that says itself what is wrong, as `webAddress` does.
      const own = issue.params as Partial<{ what: Words; mend: Words }> | undefined;
      return own?.what && own.mend ? { what: own.what, mend: own.mend } : unlikeExample(ownMend);
    }
    default:
      return unlikeExample(ownMend);
  }
}

const unlikeExample = (ownMend?: Words) => ({
  what: { ro: 'Nu e scris cum trebuie.', en: 'It is not written as it should be.' },
  mend: ownMend ?? { ro: 'Verifică exemplul din dreptul câmpului.', en: 'Check the example beside the field.' },
});
