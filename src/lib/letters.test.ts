import { describe, expect, it } from 'vitest';
import { drawLine, EM, fitLines, loadLettering } from './letters.ts';

const LATIN = { package: '@fontsource-variable/ysabeau-office' };
const ARABIC = { package: '@fontsource-variable/noto-sans-arabic' };

describe('lines fill a box with the largest letters', () => {
  const measure = (line: string) => line.length;
  it.each([
    ['one word', 'Suni', { width: 400, height: 100, most: 130, lineHeight: 1 }, { lines: ['Suni'], size: 100 }],
    [
      'a sentence in a wide box stays one line',
      'Suni tu azi',
      { width: 1100, height: 100, most: 130, lineHeight: 1 },
      { lines: ['Suni tu azi'], size: 100 },
    ],
    [
      'a sentence in a tall box breaks',
      'Suni tu azi',
      { width: 400, height: 300, most: 130, lineHeight: 1 },
      { lines: ['Suni', 'tu', 'azi'], size: 100 },
    ],
    ['never larger than asked', 'Da', { width: 9000, height: 9000, most: 130, lineHeight: 1 }, { lines: ['Da'], size: 130 }],
    ['nothing', '', { width: 10, height: 10, most: 5, lineHeight: 1 }, { lines: [], size: 5 }],
  ])('%s', (_, text, box, fitted) => {
    expect(fitLines(text, box, measure)).toEqual(fitted);
  });
});

describe('letters of every script the campaigns write', () => {
  it.each([
    ['Romanian', 'Știi țara înapoi?'],
    ['Romani', 'O ʒukel θaj ćhib, ǎ ě ǐ ǒ ǔ ś ź'],
    ['Ukrainian', 'Твої документи в тебе? Ґ є ї'],
    ['Arabic', 'هل أوراقك معك؟'],
  ])('%s', async (_, text) => {
    const lettering = await loadLettering([LATIN, ARABIC], 900, text);
    const { path, width } = drawLine(lettering, text);
    // At least one outline a letter, none of them outside of the line; and the same words give the same.
    expect(path.split('M').length).toBeGreaterThan(text.replace(/ /g, '').length * 0.7);
    const starts = [...path.matchAll(/M(-?[\d.]+)/g)].map(([, x]) => Number(x) / EM);
    for (const x of starts) expect(x >= -0.2 && x <= width + 0.2).toBe(true);
    expect(width).toBeGreaterThan(3);
    expect(drawLine(await loadLettering([LATIN, ARABIC], 900, text), text)).toEqual({ path, width });
  });

  it('Arabic letters join, and run to the left', async () => {
    const lettering = await loadLettering([ARABIC], 900, 'معك ع');
    const glyphsOf = (text: string) => lettering.face.set(text).flatMap(({ run }) => run.glyphs);
    const [isolated] = glyphsOf('ع');
    const joined = glyphsOf('معك');
    expect(joined.map(({ codePoints }) => String.fromCodePoint(...codePoints)).join('')).toBe([...'معك'].reverse().join(''));
    expect(joined.map(({ id }) => id)).not.toContain(isolated?.id);
  });

  it('a sign that a package names and its file lacks is left out', async () => {
    const lettering = await loadLettering([LATIN], 900, '⟦a⟧');
    expect(drawLine(lettering, '⟦a⟧')).toEqual(drawLine(lettering, 'a'));
    expect(drawLine(await loadLettering([LATIN], 900, '⟦⟧'), '⟦⟧')).toEqual({ path: '', width: 0 });
  });

  it('a sign that no face has is left out', async () => {
    const lettering = await loadLettering([LATIN], 900, 'a漢b');
    expect(drawLine(lettering, 'a漢b')).toEqual(drawLine(lettering, 'ab'));
  });
});
