/** The files of an entry as they are to be written: what the editor changed, on top of what is there now. */
import { parseFile } from '../../src/models/file.ts';
import type { DataFile } from './host.ts';
import { mergeData, type Data } from './merge.ts';

/** One file with both sides' changes. */
export interface Together {
  file: DataFile;
  mine: Data;
  theirs: Data;
  data: Data;
  taken: string[];
  clashes: string[];
}

/** A file's fields, its body among them. @throws never: what cannot be read has no fields */
export function readFields(text: string): Data {
  const { data, body } = parseFile(text);
  return body ? { ...data, body } : data;
}

/**
 * Puts a file together. @param base the text that the form was filled from @param now the text that is there
 * @returns nothing where nobody else changed it
 */
export function putTogether(file: DataFile, base: string, now: string, isQuiet: (field: string) => boolean): Together | undefined {
  if (now === base || now === file.raw) return undefined;
  const [began, mine, theirs] = [readFields(base), readFields(file.raw), readFields(now)];
  return { file, mine, theirs, ...mergeData(began, mine, theirs, isQuiet) };
}
