import { expect, it } from 'vitest';
import { toCanonical, toHash } from './hash.ts';

it.each([
  ['keys in another order', { a: 1, b: [1, { c: 2 }] }, { b: [1, { c: 2 }], a: 1 }, true],
  ['an absent field', { a: 1 }, { a: 1, b: undefined }, true],
  ['another digit', { phone: '0800 800 678' }, { phone: '0800 800 679' }, false],
  ['rows in another order', ['a', 'b'], ['b', 'a'], false],
  ['a number and its text', 1, '1', false],
  ['a comma that moves', ['a,b'], ['a', 'b'], false],
])('%s', (_, one, other, isSame) => expect(toHash(one) === toHash(other)).toBe(isSame));

it('tells ten thousand numbers apart, in ten signs each', () => {
  const hashes = Array.from({ length: 10_000 }, (_, i) => toHash(`0800 80${i}`));
  expect(new Set(hashes).size).toBe(hashes.length);
  expect(hashes.every((hash) => /^[a-z0-9]{10}$/.test(hash))).toBe(true);
});

it('writes a value on one line', () => expect(toCanonical({ b: null, a: ['x'] })).toBe('{"a":["x"],"b":null}'));
