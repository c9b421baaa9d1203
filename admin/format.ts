/** How the desk reads and writes a file, so that saving an entry changes the lines that someone changed and no others. */
import { stringify } from 'yaml';
import { parseFile } from '../src/models/file.ts';
import { toKey } from './edits/merge.ts';

type Data = Record<string, unknown>;

/** What Decap asks of a format. */
export interface EntryFormat {
  fromFile: (source: string) => Data;
  toFile: (data: Data) => string;
  /** Whether data are those of a file as it was read: nobody has changed them. */
  isAsRead: (data: Data) => boolean;
}

function parse(source: string): Data {
  const { data, body, error } = parseFile(source);
  if (error) throw new Error(error);
  return body ? { ...data, body } : data;
}

/**
 * The format of a collection. Decap writes all languages of an entry at each save; whatever it read and did not change is given back
 * byte for byte. What changed has its keys in the order given: Decap's own order depends on how many there are.
 */
export function toEntryFormat(order: readonly string[]): EntryFormat {
  const sources = new Map<string, string>();
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  return {
    fromFile(source) {
      const data = parse(source);
      sources.set(toKey(data), source);
      return data;
    },
    isAsRead: (data) => sources.has(toKey(data)),
    toFile(data) {
      const { body, ...rest } = data;
      const kept = sources.get(toKey(data));
      if (kept !== undefined) return kept;
      const text = typeof body === 'string' ? body.trim() : '';
      const fields = Object.entries(rest).sort(([a], [b]) => rank(a) - rank(b));
      // Decap leaves out files without a single byte, and an entry with a missing file cannot be saved again.
      if (!fields.length) return text ? `---\n---\n\n${text}\n` : '\n';
      const matter = stringify(Object.fromEntries(fields), { lineWidth: 0, aliasDuplicateObjects: false });
      return `---\n${matter}---\n${text && `\n${text}\n`}`;
    },
  };
}
