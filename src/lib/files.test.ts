import { expect, it } from 'vitest';
import { formatBytes, formatLength, toFormat } from './files.ts';

it.each([
  [0, 'en', '0 byte'],
  [999, 'en', '999 byte'],
  [1000, 'en', '1 kB'],
  [14_649, 'en', '15 kB'],
  [1_234_567, 'ro', '1,2 MB'],
  [12_000_000, 'en', '12 MB'],
])('%i bytes in %s are %s', (bytes, lang, text) => {
  expect(formatBytes(bytes, lang).replace('\u00a0', ' ')).toBe(text);
});

it.each([
  [0, '0:00'],
  [3, '0:03'],
  [75.2, '1:15'],
  [59.7, '1:00'],
])('%d seconds are %s', (seconds, text) => {
  expect(formatLength(seconds)).toBe(text);
});

it.each([
  ['media/Ghid.PDF', 'PDF'],
  ['media/film.ro.webm', 'WEBM'],
  ['media/none', ''],
])('%s is %s', (path, format) => {
  expect(toFormat(path)).toBe(format);
});
