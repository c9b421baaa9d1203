/** Sign-offs, `signoffs.json` of a campaign: who takes something of the launch check upon themselves, when and why. Each holds for one value. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { toHash } from '../../lib/hash.ts';
import { ContentError, explainIssue } from '../problems.ts';
import { factsOf } from './kinds.ts';
import type { Item } from './item.ts';

export const SIGNOFF_FILE = 'signoffs.json';

const signoffSchema = z.strictObject({
  id: z.string().min(3),
  /** Hash of the value that was signed. */
  value: z.string().regex(/^[a-z0-9]{10}$/),
  by: z.string().trim().min(2).max(80),
  on: z.iso.date(),
  why: z.string().trim().min(3).max(400),
});
export type Signoff = z.output<typeof signoffSchema>;

/** Reads a campaign's sign-offs; none when it has no file. @throws ContentError */
export function readSignoffs(root: string): Signoff[] {
  const file = join(root, SIGNOFF_FILE);
  if (!existsSync(file)) return [];
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new ContentError(
      [
        {
          file: SIGNOFF_FILE,
          what: { ro: `Nu e JSON corect: ${String(error)}.`, en: `It is not valid JSON: ${String(error)}.` },
          mend: { ro: 'Corectează-l.', en: 'Correct it.' },
        },
      ],
      'en',
    );
  }
  const result = z.array(signoffSchema).safeParse(json);
  if (result.success) return result.data;
  throw new ContentError(
    result.error.issues.map((issue) => {
      const path = issue.path.map((part) => (typeof part === 'number' ? part + 1 : String(part))).join(' › ');
      return { file: SIGNOFF_FILE, field: { ro: path, en: path }, ...explainIssue(issue) };
    }),
    'en',
  );
}

/** The hash that a sign-off of an item carries. */
export const toSigned = ({ value }: Item): string => toHash(value ?? null);

export interface Judged {
  /** Nobody has signed these off. `lapsed` is a sign-off for another value. */
  open: (Item & { lapsed?: Signoff })[];
  signed: (Item & { signoff: Signoff })[];
  /** Sign-offs of nothing that is on the list: mended, renamed or mistyped. */
  stale: Signoff[];
}

/** Lays the sign-offs over the list. What is firm stays open, whoever signs. */
export function judge(items: readonly Item[], signoffs: readonly Signoff[]): Judged {
  const latest = new Map(signoffs.map((signoff) => [signoff.id, signoff]));
  const judged: Judged = { open: [], signed: [], stale: signoffs.filter(({ id }) => !items.some((item) => item.id === id)) };
  for (const item of items) {
    const signoff = latest.get(item.id);
    const holds = signoff?.value === toSigned(item) && !factsOf(item.kind).isFirm;
    if (signoff && holds) judged.signed.push({ ...item, signoff });
    else judged.open.push({ ...item, ...(signoff && { lapsed: signoff }) });
  }
  return judged;
}
