/**
 * How a check ends: every answer has points, the sum chooses the outcome. One rule, the same in the browser, in the validation and in the
 * tests. More points can only lead to a later outcome, so that no answer can make another one look better.
 */

/** What an answer or an outcome is, from the mildest: fine, worth asking about, a reason to call before anything else, danger to life now. */
export const SIGNALS = ['fine', 'ask', 'stop', 'danger'] as const;
export type Signal = (typeof SIGNALS)[number];

/**
 * Points of an answer, and the sum from which an outcome holds, where staff wrote none. No sum without danger comes to that of danger: a check has
 * at most ten questions, and staff give an answer at most 100 points.
 */
const USUAL: Readonly<Record<Signal, number>> = { fine: 0, ask: 1, stop: 10, danger: 2000 };

export interface Answer {
  signal: Signal;
  weight?: number | undefined;
}
export interface Outcome {
  signal: Signal;
  from?: number | undefined;
}
export interface Question {
  answers: readonly Answer[];
}

/** Points of an answer. @example toWeight({ signal: 'ask' }) // => 1 */
export const toWeight = ({ signal, weight }: Answer): number => weight ?? USUAL[signal];

/** The sum from which an outcome holds. @example toFrom({ signal: 'stop' }) // => 10 */
export const toFrom = ({ signal, from }: Outcome): number => from ?? USUAL[signal];

/**
 * The outcome of a sum: the last one whose limit is reached.
 * @returns its place in the list, -1 when even the first limit is not reached
 * @example findOutcome([0, 1, 10], 3) // => 1
 */
export const findOutcome = (limits: readonly number[], sum: number): number =>
  limits.reduce((best, limit, i) => (limit <= sum && (best < 0 || limit >= (limits[best] as number)) ? i : best), -1);

const rank = (signal: Signal) => SIGNALS.indexOf(signal);

/** Every sum that some choice of answers gives. */
export const listSums = (questions: readonly Question[]): number[] =>
  [...questions.reduce((sums, { answers }) => new Set([...sums].flatMap((sum) => answers.map((a) => sum + toWeight(a)))), new Set([0]))].sort(
    (a, b) => a - b,
  );

/** What is wrong with a check's points; places count from 0. */
export type Fault =
  | { kind: 'no-start' }
  | { kind: 'same-limit'; outcome: number; other: number }
  | { kind: 'milder-later'; outcome: number; other: number }
  | { kind: 'unreachable'; outcome: number }
  | { kind: 'fine-weighs'; question: number; answer: number }
  | { kind: 'too-light'; question: number; answer: number; needs: number | undefined };

/**
 * Looks for sums without an outcome, outcomes that nobody can reach, and answers that could end in something milder than themselves.
 * @example findFaults([{ answers: [{ signal: 'fine' }] }], [{ signal: 'fine' }]) // => []
 */
export function findFaults(questions: readonly Question[], outcomes: readonly Outcome[]): Fault[] {
  const limits = outcomes.map(toFrom);
  const sums = listSums(questions);
  const pairs = outcomes.flatMap((_, outcome) => outcomes.slice(0, outcome).map((_other, other) => ({ outcome, other })));
  const at = (i: number) => ({ limit: limits[i] as number, rank: rank((outcomes[i] as Outcome).signal) });
  return [
    ...(limits.includes(0) ? [] : [{ kind: 'no-start' as const }]),
    ...pairs.flatMap(({ outcome, other }): Fault[] => {
      const [a, b] = [at(outcome), at(other)];
      if (a.limit === b.limit) return [{ kind: 'same-limit', outcome, other }];
      const [later, sooner] = a.limit > b.limit ? [outcome, other] : [other, outcome];
      return at(later).rank < at(sooner).rank ? [{ kind: 'milder-later', outcome: later, other: sooner }] : [];
    }),
    ...limits.flatMap((limit, outcome): Fault[] =>
      // Of two at one limit that is already said.
      limits.filter((other) => other === limit).length > 1 || sums.some((sum) => findOutcome(limits, sum) === outcome)
        ? []
        : [{ kind: 'unreachable', outcome }],
    ),
    ...questions.flatMap(({ answers }, question) => answers.flatMap((answer, i) => faultOf(answer, { question, answer: i }, outcomes))),
  ];
}

function faultOf(answer: Answer, place: { question: number; answer: number }, outcomes: readonly Outcome[]): Fault[] {
  const weight = toWeight(answer);
  if (answer.signal === 'fine') return weight > 0 ? [{ kind: 'fine-weighs', ...place }] : [];
  const fitting = outcomes.filter(({ signal }) => rank(signal) >= rank(answer.signal)).map(toFrom);
  const needs = fitting.length ? Math.min(...fitting) : undefined;
  return needs === undefined || weight < needs ? [{ kind: 'too-light', ...place, needs }] : [];
}
