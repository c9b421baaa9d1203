import { describe, expect, it } from 'vitest';
import { toCsv } from './csv.ts';
import { toUuid } from './uuid.ts';

describe('a name-based identifier', () => {
  it('is the one that RFC 9562 gives as its example', () => {
    expect(toUuid('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
  });
});

describe('a table', () => {
  it.each([
    ['a,b', '"a,b"'],
    ['say "no"', '"say ""no"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['+40 21 000', "'+40 21 000"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['=HYPERLINK("x","y")', `"'=HYPERLINK(""x"",""y"")"`],
    ['plain', 'plain'],
  ])('writes %j as %j', (cell, written) => {
    expect(toCsv(['h'], [[cell]])).toBe(`h\r\n${written}\r\n`);
  });
});
