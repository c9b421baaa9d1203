/** Two changes of the same file put together, field by field. */
export type Data = Record<string, unknown>;

export interface Merged {
  /** Everything that only one side changed, and `mine` where both did. */
  data: Data;
  /** Fields that come from them. */
  taken: string[];
  /** Fields that both changed, each to something else. */
  clashes: string[];
}

/** The same text for the same value, whatever the order of its keys. @example toKey({ b: 1, a: [2] }) // => '{a:[2],b:1}' */
export function toKey(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(toKey).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  const pairs = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${pairs.map(([key, item]) => `${key}:${toKey(item)}`).join()}}`;
}

/** @example withoutEmpty({ a: 1, b: undefined }) // => { a: 1 } */
export const withoutEmpty = (data: Data): Data => Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));

const isSame = (a: unknown, b: unknown): boolean => toKey(a) === toKey(b);

/**
 * @param base what both sides started from
 * @param mine what is being saved @param theirs what is there now
 * @param isQuiet fields that the desk writes by itself: nobody is asked about them
 */
export function mergeData(base: Data, mine: Data, theirs: Data, isQuiet: (field: string) => boolean = () => false): Merged {
  const merged: Merged = { data: {}, taken: [], clashes: [] };
  for (const field of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const isTaken = !isSame(base[field], theirs[field]) && isSame(base[field], mine[field]);
    const value = isTaken ? theirs[field] : mine[field];
    if (value !== undefined) merged.data[field] = value;
    if (isSame(mine[field], theirs[field]) || isQuiet(field)) continue;
    if (isTaken) merged.taken.push(field);
    else if (!isSame(base[field], theirs[field])) merged.clashes.push(field);
  }
  return merged;
}
