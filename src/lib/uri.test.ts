import { fullFormats } from 'ajv-formats/dist/formats.js';
import { describe, expect, it } from 'vitest';
import { toUri } from './uri.ts';

const isUri = fullFormats.uri as (text: string) => boolean;

describe('an address for machines', () => {
  it.each([
    ['http://www.adpare.eu', 'http://www.adpare.eu/'],
    ['https://a.example/b?c=d#e', 'https://a.example/b?c=d#e'],
    ['https://țară.example/pagină', /^https:\/\/xn--[a-z\d-]+\.example\/pagin%C4%83$/],
    ['https://a.example/a|b?x={y}[0]', 'https://a.example/a%7Cb?x=%7By%7D%5B0%5D'],
    ['https://a.example/100%', 'https://a.example/100%25'],
    ['https://a.example/%C4%83', 'https://a.example/%C4%83'],
    ['https://a.example:8080/', 'https://a.example:8080/'],
  ])('%s is one by RFC 3986', (address, expected) => {
    expect(toUri(address)).toMatch(expected);
    expect(isUri(toUri(address))).toBe(true);
  });

  it('refuses what is none', () => {
    expect(() => toUri('river')).toThrow();
  });
});
