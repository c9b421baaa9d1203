import { describe, expect, it } from 'vitest';
import { score } from './observatory.ts';

const good = {
  'content-security-policy': "default-src 'none'; style-src 'sha256-x'; script-src 'self'; frame-ancestors 'none'",
  'strict-transport-security': 'max-age=63072000',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
};

describe('the score', () => {
  it('of everything right is 130', () => {
    expect(score(good, '')).toBe(130);
  });

  it.each([
    ['no policy', { ...good, 'content-security-policy': undefined }, 55],
    ['inline scripts', { ...good, 'content-security-policy': "script-src 'unsafe-inline'; frame-ancestors 'none'" }, 80],
    ['eval, like the desk', { ...good, 'content-security-policy': "default-src 'none'; script-src 'unsafe-eval'; frame-ancestors 'none'" }, 110],
    ['no transport security', { ...good, 'strict-transport-security': undefined }, 80],
    ['transport security for a month', { ...good, 'strict-transport-security': 'max-age=2592000' }, 120],
    ['guessed types', { ...good, 'x-content-type-options': undefined }, 125],
    ['a cookie', { ...good, 'set-cookie': ['a=1'] }, 80],
    ['the referrer given away', { ...good, 'referrer-policy': 'unsafe-url' }, 120],
  ])('with %s is less', (_, headers, expected) => {
    expect(score(headers, '')).toBe(expected);
  });

  it('falls with a script from elsewhere', () => {
    expect(score(good, '<script src="//cdn.example.com/a.js"></script>')).toBe(125);
  });
});
