/** Which numbers are public and which are not, and how to find one in a text however it is spaced. */
import type { Content } from './read.ts';

/** A short number is also a house number or a year: it cannot be looked for in a text. */
const SHORTEST = 6;

type Fields = Record<string, unknown>;
const digitsOf = (value: unknown) => (typeof value === 'string' ? value.replace(/\D/g, '') : '');

/** Digits of an entry's numbers. */
export const digitsIn = ({ number, dial, phone }: Fields): string[] => [...new Set([number, dial, phone].map(digitsOf).filter(Boolean))];

/** Numbers of helplines and services by whether they are published. A number that one entry publishes and another does not is public. */
export function listNumbers(collections: Content['collections']): { shown: string[]; hidden: string[] } {
  const entries = ['helplines', 'services'].flatMap((name) => (collections[name] ?? []) as unknown as Fields[]);
  const of = (isShown: boolean) => entries.filter(({ publish }) => (publish === 'yes') === isShown).flatMap(digitsIn);
  const shown = [...new Set(of(true))];
  return { shown, hidden: [...new Set(of(false))].filter((digits) => !shown.includes(digits)) };
}

/** Finds numbers, and links that dial them. Nothing when there is none long enough to be looked for. @param numbers digits only */
export function toNumberPattern(numbers: readonly string[]): RegExp | undefined {
  const spaced = numbers.filter(({ length }) => length >= SHORTEST).map((digits) => [...digits].join('[\\s\\u00a0.()/-]*'));
  if (!spaced.length) return undefined;
  const any = spaced.join('|');
  return new RegExp(`\\[[^\\]]*\\]\\((?:tel|sms):\\+?(?:${any})\\)|(?<![\\d.])\\+?(?:${any})(?!\\d)`, 'g');
}
