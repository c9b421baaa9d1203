import { describe, expect, it } from 'vitest';
import { drawLine, fitLines, loadLettering } from './letters.ts';

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
    ['Romanian', 'Știi țara înapoi?', 'ltr'],
    ['Romani', 'O ʒukel θaj ćhib, ǎ ě ǐ ǒ ǔ ś ź', 'ltr'],
    ['Ukrainian', 'Твої документи в тебе? Ґ є ї', 'ltr'],
    ['Arabic', 'هل أوراقك معك؟', 'rtl'],
  ] as const)('%s', async (_, text, dir) => {
    const lettering = await loadLettering([LATIN, ARABIC], 900, text);
    const { glyphs, width } = drawLine(lettering, text, dir);
    expect(glyphs.length).toBeGreaterThan(text.replace(/ /g, '').length * 0.7);
    expect(width).toBeGreaterThan(3);
    // No glyph stands outside of the line, and the same words give the same outlines.
    for (const { x } of glyphs) expect(x >= -0.2 && x <= width).toBe(true);
    expect(drawLine(await loadLettering([LATIN, ARABIC], 900, text), text, dir)).toEqual({ glyphs, width });
  });

  it('Arabic letters join', async () => {
    const lettering = await loadLettering([ARABIC], 900, 'معك ع');
    const joined = drawLine(lettering, 'معك', 'rtl').glyphs.map(({ path }) => path);
    expect(joined).not.toContain(drawLine(lettering, 'ع', 'rtl').glyphs[0]?.path);
  });

  it('a sign that no face has is left out', async () => {
    const lettering = await loadLettering([LATIN], 900, 'a漢b');
    expect(drawLine(lettering, 'a漢b', 'ltr').glyphs).toHaveLength(2);
  });
});
