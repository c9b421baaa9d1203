/**
 * What may be told of answers on paper: no group of fewer than five people is shown, and none can be worked out from what is shown.
 * See docs/decisions/0027.
 */

/** The smallest group that is shown. */
export const FEWEST = 5;

/**
 * How many chose an answer, as far as it may be told. `few`: fewer than five did. `most`: fewer than five did not.
 * `withheld`: five or more, not told because another answer could be worked out from it.
 */
export type Cell = { kind: 'shown'; count: number } | { kind: 'few' | 'most' | 'withheld' };

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/**
 * Of a question with one answer a sheet. The number of sheets is known, so what is not shown can be summed up: that rest must itself be no
 * fewer than five. While it is, the next answer from the end is withheld. Never the smallest or the largest: which one it is would tell.
 * @param counts ticks of each answer @param sheets all sheets; those without a tick are told nowhere
 * @example protectSingle([30, 2, 10], 60) // => [{ kind: 'shown', count: 30 }, { kind: 'few' }, { kind: 'shown', count: 10 }]
 */
export function protectSingle(counts: readonly number[], sheets: number): Cell[] {
  const cells = counts.map((count): Cell => (count < FEWEST ? { kind: 'few' } : { kind: 'shown', count }));
  if (!cells.some(({ kind }) => kind === 'few')) return cells;
  // Whoever reads "withheld" knows that it stands for five at least: these hide nobody.
  const getRest = () =>
    sheets - sum(cells.map((cell) => (cell.kind === 'shown' ? cell.count : 0))) - FEWEST * cells.filter(({ kind }) => kind === 'withheld').length;
  for (let i = cells.length - 1; i >= 0 && getRest() < FEWEST; i--) if (cells[i]?.kind === 'shown') cells[i] = { kind: 'withheld' };
  return getRest() < FEWEST ? cells.map((): Cell => ({ kind: 'withheld' })) : cells;
}

/** Of a question with several answers a sheet: each is ticked or not, by itself. @example protectSeveral([3, 20, 58], 60).map((c) => c.kind) // => ['few', 'shown', 'most'] */
export const protectSeveral = (counts: readonly number[], sheets: number): Cell[] =>
  counts.map((count): Cell => {
    if (count < FEWEST) return { kind: 'few' };
    return sheets - count < FEWEST ? { kind: 'most' } : { kind: 'shown', count };
  });

/** Of a question of either sort. @param kind `several`: one sheet may bear several ticks */
export const protect = (kind: string, counts: readonly number[], sheets: number): Cell[] =>
  (kind === 'several' ? protectSeveral : protectSingle)(counts, sheets);
