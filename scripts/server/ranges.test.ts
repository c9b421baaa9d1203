import { describe, expect, it } from 'vitest';
import { findSpan } from './ranges.ts';

const modified = new Date('2026-11-24T10:00:00Z');
const stamp = { size: 1000, etag: '"a"', modified };

describe('a part of a file', () => {
  it.each([
    ['bytes=0-99', { from: 0, to: 99 }],
    ['bytes=990-2000', { from: 990, to: 999 }],
    ['bytes=999-', { from: 999, to: 999 }],
    ['bytes=-10', { from: 990, to: 999 }],
    ['bytes=-5000', { from: 0, to: 999 }],
    ['bytes=1000-', 'none'],
    ['bytes=-0', 'none'],
    ['bytes=9-3', 'whole'],
    ['bytes=0-9,20-29', 'whole'],
    ['bytes=a-b', 'whole'],
    ['lines=0-9', 'whole'],
    [undefined, 'whole'],
  ])('asked for as %s is %o', (range, expected) => {
    expect(findSpan({ ...(range && { range }) }, stamp)).toEqual(expected);
  });

  it('of an empty file does not exist', () => {
    expect(findSpan({ range: 'bytes=0-0' }, { ...stamp, size: 0 })).toBe('none');
    expect(findSpan({ range: 'bytes=-1' }, { ...stamp, size: 0 })).toBe('none');
  });

  it.each([
    ['the same tag', '"a"', { from: 0, to: 9 }],
    ['the same time', modified.toUTCString(), { from: 0, to: 9 }],
    ['another tag', '"b"', 'whole'],
    ['a weak tag, which proves nothing', 'W/"a"', 'whole'],
    ['another time', 'Tue, 24 Nov 2026 09:59:59 GMT', 'whole'],
  ])('is given with If-Range of %s only when nothing changed', (_, condition, expected) => {
    expect(findSpan({ range: 'bytes=0-9', 'if-range': condition }, stamp)).toEqual(expected);
  });
});
