import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { campaign } from '~/i18n/campaign.ts';
import { toCode } from '~/lib/qr.ts';
import { THEMES, toLoud, type Brief, type Design } from './brief.ts';
import { getFaces, toMeasure } from './faces.ts';
import { CAP } from './fit.ts';
import type { Sheet } from './sheet.ts';
import { toSheet } from './layout.ts';
import { toPdf } from './pdf.ts';
import { toCmyk, toPrintInk } from './ink.ts';
import { toSvg } from './svg.ts';

const faces = await getFaces();
const A3: Brief['format'] = { slug: 'a3', width: 297, height: 420, bleed: 3, safe: 8, distance: 1.5, qr: true, strips: false, scale: '1:1' };
const SIDE: Brief['format'] = { ...A3, slug: 'side', width: 3000, height: 1000, bleed: 20, safe: 50, distance: 10, qr: false };
const brief = (changes: Partial<Brief> = {}): Brief => ({
  format: A3,
  design: 'stage',
  theme: 'field',
  drawing: campaign.motifs['hand']!,
  dir: 'ltr',
  headline: 'Actele tale|sunt la tine?',
  questions: ['Unde dormi?'],
  smallPrint: 'Sună gratuit din România.',
  number: '0800 800 678',
  brand: 'drumul tău',
  address: 'example.ro',
  marks: [],
  measure: toMeasure(faces),
  ...changes,
});
const TEAR: Brief['format'] = { ...A3, slug: 'tear', width: 210, height: 297, distance: 1, qr: false, strips: true };
const STREET: Brief['format'] = { ...A3, slug: 'street', width: 1200, height: 1800, bleed: 10, safe: 50, distance: 5, scanDistance: 2 };
const DESIGNS: Design[] = ['stage', 'door', 'road', 'coil', 'voice'];
const code = toCode('HTTPS://EXAMPLE.ORG/Q/B07');

describe.each([
  ['A3', A3, undefined],
  ['A3 with a code', A3, code],
  ['bus side', SIDE, code],
])('%s', (_, format, own) => {
  it.each(DESIGNS)('design %s keeps words in the safe zone, large enough to be read, at the common joint', (design) => {
    const sheet = toSheet(brief({ format, design, code: own }));
    expect(sheet.overflows).toEqual([]);
    expect(sheet.joint).toBe(toSheet(brief({ format })).joint);
    for (const item of sheet.items)
      if (item.kind === 'text') {
        expect(item.x, item.text).toBeGreaterThanOrEqual(format.safe);
        expect(item.x + item.width, item.text).toBeLessThanOrEqual(format.width - format.safe + 0.01);
        expect(item.y, item.text).toBeLessThanOrEqual(format.height - format.safe);
        if (item.role === 'headline' || item.role === 'number')
          expect(item.size * CAP, item.text).toBeGreaterThanOrEqual(toLoud(format.distance) - 0.01);
      }
  });
});

/** Where the line meets an edge of the cut sheet: its middle and its thickness, in millimetres. */
async function readEdges(sheet: Sheet): Promise<{ middle: number; thickness: number }[]> {
  const line = { ...sheet, items: sheet.items.filter(({ role }) => role === 'line') };
  const svg = toSvg(line, { title: 'x', lang: 'ro' }, campaign.palette, faces);
  const { data, info } = await sharp(Buffer.from(svg)).resize({ height: 800 }).extractChannel('alpha').raw().toBuffer({ resolveWithObject: true });
  const mm = sheet.height / info.height;
  return [0, info.width - 1].map((x) => {
    const rows = Array.from({ length: info.height }, (_, y) => y).filter((y) => (data[y * info.width + x] ?? 0) > 128);
    return { middle: (rows.reduce((sum, y) => sum + y, 0) / rows.length) * mm, thickness: rows.length * mm };
  });
}

describe.each([
  ['A3', A3, undefined],
  ['A3 with a code', A3, code],
  ['a sheet with strips', TEAR, undefined],
  ['a shelter with a code', STREET, code],
  ['bus side', SIDE, undefined],
])('%s: the line joins from sheet to sheet', (_, format, own) => {
  const short = Math.min(format.width, format.height);
  it.each(DESIGNS.flatMap((design) => (['ltr', 'rtl'] as const).map((dir) => [design, dir] as const)))('%s, %s', async (design, dir) => {
    const drawing = campaign.motifs[{ stage: 'hand', door: 'door', road: 'bend', coil: 'spiral', voice: 'hand' }[design]]!;
    const sheet = toSheet(brief({ format, design, dir, drawing, code: own, questions: ['Unde dormi?', 'Ce scrie în contract?', 'Cine îți ține actele?'] })); // prettier-ignore
    expect(sheet.overflows).toEqual([]);
    for (const { middle, thickness } of await readEdges(sheet)) {
      expect(Math.abs(middle - sheet.joint), `the line is at ${middle} mm, not at ${sheet.joint}`).toBeLessThan(short * 0.016);
      expect(thickness).toBeGreaterThan(short * 0.03);
      expect(thickness).toBeLessThan(short * 0.07);
    }
  });
});

it('a road keeps every question, also on a short sheet, and says so when one cannot be read', () => {
  const questions = ['Unde dormi?', 'Ce scrie în contract?', 'Cine îți ține actele?'];
  const asked = ({ items }: Sheet) => items.flatMap((item) => (item.kind === 'text' && item.role === 'question' ? [item.text] : []));
  for (const format of [A3, TEAR]) expect(asked(toSheet(brief({ format, design: 'road', questions }))).join(' ')).toBe(questions.join(' '));
  const [overflow] = toSheet(brief({ format: { ...TEAR, distance: 4 }, design: 'road', questions })).overflows.filter(
    ({ role }) => role === 'question',
  );
  expect(overflow?.over).toBeGreaterThan(1);
});

it('gives a code its tenth of the distance, and none to a format that may not carry it', () => {
  expect(toSheet(brief({ code })).codeSide).toBeGreaterThanOrEqual(150);
  expect(toSheet(brief({ format: SIDE, code })).items.filter((item) => item.role === 'code')).toEqual([]);
});

it('says by how much a text is too long', () => {
  const [overflow] = toSheet(brief({ headline: 'Nemaipomenitdelungcuvântcarenuîncapepefoaie' })).overflows;
  expect(overflow).toMatchObject({ role: 'headline', way: 'width' });
  expect(overflow?.over).toBeGreaterThan(1);
});

it('mirrors words and drawing for scripts from right to left, not the code', () => {
  const [ltr, rtl] = [toSheet(brief({ code })), toSheet(brief({ code, dir: 'rtl' }))];
  const codeOf = (sheet: typeof ltr) => sheet.items.find((item) => item.role === 'code');
  expect(rtl.items.find((item) => item.role === 'line')).not.toEqual(ltr.items.find((item) => item.role === 'line'));
  expect((codeOf(rtl) as { d: string }).d).toBe((codeOf(ltr) as { d: string }).d);
});

it('makes the same bytes from the same content', async () => {
  const facts = { title: 'x', lang: 'ro', author: 'y', description: 'z', scale: 1, isForHome: false };
  const make = () => toPdf(toSheet(brief({ code })), facts, campaign.palette, faces);
  expect((await make()).equals(await make())).toBe(true);
});

it('prints dark words in pure black, fields in two inks', () => {
  expect(toPrintInk(campaign.palette, THEMES.field.words, true)).toEqual([0, 0, 0, 100]);
  expect(toCmyk('#FFC21A')).toEqual([0, 24, 90, 0]);
});
