import { describe, expect, it } from 'vitest';
import { findFaults, findOutcome, listSums, type Answer, type Outcome, type Signal } from './scoring.ts';

const a = (signal: Signal, weight?: number): Answer => ({ signal, weight });
const o = (signal: Signal, from?: number): Outcome => ({ signal, from });
const USUAL = [o('fine'), o('ask'), o('stop')];
const QUESTION = { answers: [a('fine'), a('ask'), a('stop')] };

describe('the outcome of a sum is the last one whose limit is reached', () => {
  it.each([
    [[0, 1, 10], 0, 0],
    [[0, 1, 10], 1, 1],
    [[0, 1, 10], 9, 1],
    [[0, 1, 10], 10, 2],
    [[0, 1, 10], 999, 2],
    // Staff may list them in any order.
    [[10, 0, 1], 0, 1],
    [[10, 0, 1], 5, 2],
    [[10, 0, 1], 10, 0],
    [[1, 10], 0, -1],
    [[], 3, -1],
  ])('%j, sum %i', (limits, sum, place) => {
    expect(findOutcome(limits, sum)).toBe(place);
  });
});

it('lists every sum that some choice of answers gives, once', () => {
  expect(listSums([QUESTION, QUESTION])).toEqual([0, 1, 2, 10, 11, 20]);
  expect(listSums([])).toEqual([0]);
});

describe('faults of points', () => {
  it.each<[string, Answer[], Outcome[], object[]]>([
    ['none', [a('fine'), a('ask'), a('stop')], USUAL, []],
    [
      'none, with two outcomes of one signal',
      [a('fine'), a('ask', 2), a('stop')],
      [o('fine'), o('ask'), o('ask', 2), o('stop')],
      [{ kind: 'unreachable', outcome: 1 }],
    ],
    ['a sum of 0 without an outcome', [a('fine'), a('stop')], [o('stop', 1)], [{ kind: 'no-start' }]],
    ['two outcomes at one limit', [a('fine'), a('stop')], [o('fine'), o('stop'), o('stop')], [{ kind: 'same-limit', outcome: 2, other: 1 }]],
    [
      'a milder outcome for more points',
      [a('fine'), a('ask', 10), a('stop', 20)],
      [o('fine', 20), o('ask', 0), o('stop', 10)],
      [
        { kind: 'milder-later', outcome: 0, other: 1 },
        { kind: 'milder-later', outcome: 0, other: 2 },
      ],
    ],
    ['an outcome that nobody reaches', [a('fine'), a('ask')], USUAL, [{ kind: 'unreachable', outcome: 2 }]],
    [
      'an answer that is fine and has points',
      [a('fine', 1), a('ask'), a('stop'), a('fine')],
      USUAL,
      [{ kind: 'fine-weighs', question: 0, answer: 0 }],
    ],
    [
      'an answer to stop at that could end in asking',
      [a('fine'), a('stop', 9), a('stop')],
      [o('fine'), o('ask'), o('stop')],
      [{ kind: 'too-light', question: 0, answer: 1, needs: 10 }],
    ],
    [
      'an answer to ask about that could end in fine',
      [a('fine'), a('ask', 0), a('ask'), a('stop')],
      USUAL,
      [{ kind: 'too-light', question: 0, answer: 1, needs: 1 }],
    ],
    [
      'an answer to stop at without such an outcome',
      [a('fine'), a('stop')],
      [o('fine')],
      [{ kind: 'too-light', question: 0, answer: 1, needs: undefined }],
    ],
  ])('%s', (_, answers, outcomes, faults) => {
    expect(findFaults([{ answers }], outcomes)).toEqual(faults);
  });
});
