import { describe, expect, it } from 'vitest';
import { protectSeveral, protectSingle, type Cell } from './disclosure.ts';

const write = (cells: readonly Cell[]) => cells.map((cell) => (cell.kind === 'shown' ? cell.count : cell.kind)).join(' ');

describe('one answer a sheet', () => {
  it.each([
    ['every answer is large enough', [20, 15, 10], 50, '20 15 10'],
    ['a small one is hidden; enough sheets without a tick hide how small', [30, 2, 10], 60, '30 few 10'],
    ['two small ones that are five together hide each other', [30, 2, 3, 10], 45, '30 few few 10'],
    ['a small one alone could be worked out: the last other one is withheld', [20, 2, 18], 40, '20 few withheld'],
    ['nobody is a small group too', [20, 0, 18], 38, '20 few withheld'],
    ['all gave the same answer: nothing is told', [10, 0], 10, 'withheld few'],
    ['the withheld are five each, which would tell: nothing is told', [5, 5, 0], 10, 'withheld withheld withheld'],
    ['all are small', [3, 2, 4], 10, 'few few few'],
  ])('%s', (_, counts, sheets, expected) => {
    expect(write(protectSingle(counts, sheets))).toBe(expected);
  });
});

it.each([
  ['small, large, and nearly all', [3, 20, 58], 60, 'few 20 most'],
  ['nobody and everybody', [0, 60], 60, 'few most'],
  ['just enough on both sides', [5, 55], 60, '5 55'],
])('several answers a sheet: %s', (_, counts, sheets, expected) => {
  expect(write(protectSeveral(counts, sheets))).toBe(expected);
});

/** Every way in which the sheets can be filled in. */
function* everyWay(answers: number, sheets: number): Generator<number[]> {
  if (!answers) return yield [];
  for (let first = 0; first <= sheets; first++) for (const rest of everyWay(answers - 1, sheets - first)) yield [first, ...rest];
}

describe('who knows the rule and does the sums learns no small number', () => {
  it.each([
    [2, 10],
    [2, 11],
    [3, 10],
    [3, 16],
    [4, 12],
    [4, 17],
    [5, 12],
  ])('%i answers on %i sheets', (answers, sheets) => {
    // What is published → every truth that it can come from, answer by answer.
    const truths = new Map<string, Set<number>[]>();
    for (const counts of everyWay(answers, sheets)) {
      const key = write(protectSingle(counts, sheets));
      const known = truths.get(key) ?? counts.map(() => new Set<number>());
      counts.forEach((count, i) => known[i]?.add(count));
      truths.set(key, known);
    }
    expect(truths.size).toBeGreaterThan(5);
    for (const [published, columns] of truths)
      published.split(' ').forEach((cell, i) => {
        const possible = columns[i] as Set<number>;
        if (cell === 'few') expect([...possible].sort(), `${published}, answer ${i + 1}`).toEqual([0, 1, 2, 3, 4]);
        else if (cell === 'withheld') expect(possible.size, `${published}, answer ${i + 1}`).toBeGreaterThan(1);
        else expect([...possible]).toEqual([Number(cell)]);
      });
  });
});
