/**
 * Counts under five are not shown, neither by themselves nor as the difference of others: few openings of one poster at one stop may be
 * one known person. Small ones are put together until nobody can take them apart again.
 */

export const SMALLEST = 5;
const isSmall = (n: number) => n > 0 && n < SMALLEST;

export interface Cell {
  label: string;
  count: number;
  /** How much of it is in the rows that another table has put together: shown minus known must not tell either. */
  hidden?: number;
}

export interface Row {
  /** More than one where small counts were put together. */
  labels: string[];
  count: number;
}

/** Whether a part of what another table put together could be told from it, or from what is left of it. */
const tells = (hidden: number, allHidden: number) => hidden !== 0 && hidden !== allHidden && (hidden < SMALLEST || allHidden - hidden < SMALLEST);

/**
 * Rows of a table whose sum is known. Cells that are small, or tell what is small elsewhere, become one row.
 * @param allHidden sum of what the table of single places has put together
 */
export function mergeSmall(cells: readonly Cell[], allHidden = 0): Row[] {
  const sorted = [...cells].sort((a, b) => b.count - a.count);
  const isOpen = ({ count, hidden = 0 }: Cell) => count >= SMALLEST && !tells(hidden, allHidden);
  const shown = sorted.filter(isOpen);
  const merged = sorted.filter((cell) => !isOpen(cell));
  const sum = (key: 'count' | 'hidden') => merged.reduce((total, cell) => total + (cell[key] ?? 0), 0);
  const isSafe = () => sum('count') === 0 || (merged.length > 1 && !isSmall(sum('count')) && !tells(sum('hidden'), allHidden));
  while (!isSafe() && shown.length) merged.unshift(shown.pop() as Cell);
  const rows = shown.map(({ label, count }) => ({ labels: [label], count }));
  return merged.length ? [...rows, { labels: merged.map(({ label }) => label), count: sum('count') }] : rows;
}

const listDays = (first: string, last: string): string[] => {
  const days: string[] = [];
  for (let at = Date.parse(first); at <= Date.parse(last); at += 86_400_000) days.push(new Date(at).toISOString().slice(0, 10));
  return days;
};

/** Days in their order; those with few are put together with their neighbours. */
export function mergeDays(counts: ReadonlyMap<string, number>, first: string, last: string): Row[] {
  const rows: Row[] = [];
  let open: Row = { labels: [], count: 0 };
  const close = () => {
    if (open.labels.length) rows.push(open);
    open = { labels: [], count: 0 };
  };
  for (const day of listDays(first, last)) {
    const count = counts.get(day) ?? 0;
    // Days without any need no company.
    if (open.count === 0 && count >= SMALLEST) close();
    open.labels.push(day);
    open.count += count;
    if (open.count >= SMALLEST) close();
  }
  while (isSmall(open.count) && rows.length) {
    const before = rows.pop() as Row;
    open = { labels: [...before.labels, ...open.labels], count: before.count + open.count };
  }
  close();
  return rows;
}

/**
 * Whether sums tell one of their parts: some combination of the sums is that part alone.
 * @param sums each the set of parts that it adds up
 * @example isTold([['a', 'b'], ['b']], 'a') // => true
 */
export function isTold(sums: readonly (readonly string[])[], part: string): boolean {
  const all = new Set(sums.flat());
  if (!all.delete(part)) return false;
  const parts = [...all, part];
  // Elimination, with the part asked for as the last column: it is told when a row is left that holds nothing else.
  const rows = sums.map((sum) => parts.map((name): number => (sum.includes(name) ? 1 : 0)));
  let done = 0;
  parts.slice(0, -1).forEach((_, column) => {
    const pivot = rows.findIndex((row, i) => i >= done && Math.abs(row[column] as number) > 1e-9);
    if (pivot < 0) return;
    [rows[done], rows[pivot]] = [rows[pivot] as number[], rows[done] as number[]];
    const base = rows[done] as number[];
    rows.forEach((row, i) => {
      if (i <= done) return;
      const factor = (row[column] as number) / (base[column] as number);
      if (factor) rows[i] = row.map((value, k) => value - factor * (base[k] as number));
    });
    done += 1;
  });
  return rows.slice(done).some((row) => Math.abs(row.at(-1) as number) > 1e-9);
}
