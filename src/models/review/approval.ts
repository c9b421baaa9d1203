/**
 * Whose word holds for which text. An approval carries fingerprints of the reader and of the words, written by the desk when someone approves;
 * when the words have changed since, or nobody knows what was read, the text counts as unread.
 */
import { toHash } from '../../lib/hash.ts';
import type { Model } from '../define.ts';
import { fieldsOf, toPlain } from './translation.ts';

type Data = Record<string, unknown>;

const toReader = ({ reviewedBy, reviewedOn }: Data) => toHash([reviewedBy, reviewedOn].map((value) => String(value ?? '')));
const toWords = (model: Model, text: Data) => toHash(toPlain(fieldsOf(model, text)));

/** What an approval of this text carries. @example toApproval(news, { title: 'A', reviewedBy: 'E. L.' }) // => '1x2y3z4a5b:0a1b2c3d4e' */
export const toApproval = (model: Model, text: Data): string => `${toReader(text)}:${toWords(model, text)}`;

/**
 * What a text carries after a save. A new reader, or a new day, is a new approval; the same ones under other words are not.
 * @param known what it carried until now
 */
export function renewApproval(model: Model, text: Data, known: string): string | undefined {
  if (!text['reviewedBy']) return undefined;
  return known.startsWith(`${toReader(text)}:`) ? known : toApproval(model, text);
}

/** The text without an approval that was of other words. */
export function dropLapsed<T extends Data>(model: Model, text: T): T {
  if (!text['reviewedBy'] || text['reviewOf'] === toApproval(model, text)) return text;
  return { ...text, reviewedBy: undefined, reviewedOn: undefined };
}

/** Whether it was approved once, and its words have changed since. */
export const isLapsed = ({ reviewedBy, reviewOf }: Data): boolean => !reviewedBy && Boolean(reviewOf);
