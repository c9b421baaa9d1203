/**
 * What a code on paper withstands: every format that may carry one, with the smallest that any of its posters has, seen by a phone at the
 * format's distance and made worse until the decoder gives up. The table is in docs/decisions/0029.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toFormats, type PrintContent } from '~/features/posters/print.ts';
import { getFaces, toMeasure } from '~/features/posters/sheet/faces.ts';
import { toPdf } from '~/features/posters/sheet/pdf.ts';
import { layPoster } from '~/features/posters/view.ts';
import { campaign } from '~/i18n/campaign.ts';
import { localize, toLocales } from '~/i18n/entries.ts';
import { toCode } from '~/lib/qr.ts';
import { toScanUrl, toTypedAddress } from '~/lib/scan-address.ts';
import { readContent } from '~/models/read.ts';
import { see, spoil, toPixels, type Look, type Trouble } from '../support/camera.ts';
import { readCodes, SLUG } from '../support/checks/print.ts';

/** Steps of each trouble, and how far every code must be read. The last step of all but the tilt is more than any code bears. */
const LADDERS: Record<string, { steps: readonly number[]; least: number; unit: string; toTrouble: (step: number) => Trouble }> = {
  'times as far': { steps: [1, 1.25, 1.5, 2, 2.5, 3, 3.5, 4, 6], least: 1.25, unit: '×', toTrouble: () => ({}) },
  blurred: { steps: [0.5, 1, 1.5, 2, 2.5, 3, 4, 12], least: 1, unit: 'px', toTrouble: (blur) => ({ blur }) },
  'from the side': { steps: [15, 30, 40, 50, 60, 70, 85], least: 30, unit: '°', toTrouble: (side) => ({ side }) },
  aslant: { steps: [5, 10, 20, 30, 45], least: 20, unit: '°', toTrouble: (tilt) => ({ tilt }) },
  grainy: { steps: [10, 20, 30, 40, 60, 80, 250], least: 20, unit: '', toTrouble: (noise) => ({ noise }) },
  'contrast left': { steps: [0.5, 0.25, 0.12, 0.06, 0.005], least: 0.25, unit: '', toTrouble: (light) => ({ light, noise: 2 }) },
  'all of it': { steps: [1], least: 1, unit: '×', toTrouble: () => ({ blur: 0.8, side: 20, tilt: 8, light: 0.4, noise: 5 }) },
};

const folder = mkdtempSync(join(tmpdir(), 'seen-'));
const { collections } = readContent('content');
const faces = await getFaces();
const text = toScanUrl(campaign, 'B07');
const formats = toFormats(collections['formats'] as unknown as PrintContent['formats'], campaign.locales[0] as string).filter(({ qr }) => qr);

/** The smallest code of a format, among all posters in all languages, as a file. */
async function drawSmallest(format: (typeof formats)[number]): Promise<{ pdf: string; side: number; modules: number; look: Look }> {
  const code = toCode(text);
  const posters = (collections['posters'] as unknown as PrintContent['posters']).flatMap((data) =>
    toLocales(data).map((locale) => localize(data, locale)),
  );
  const context = {
    number: '0800 800 678',
    brand: 'drumul tău',
    address: toTypedAddress(campaign, 'B07'),
    code,
    marks: [],
    measure: toMeasure(faces),
  };
  const [smallest] = posters.map((poster) => layPoster(poster, format, context)).sort((a, b) => (a.codeSide ?? 0) - (b.codeSide ?? 0));
  const sheet = smallest!;
  const scale = format.scale === '1:10' ? 10 : 1;
  const pdf = join(folder, `${format.slug}.pdf`);
  writeFileSync(pdf, await toPdf(sheet, { title: 'x', lang: 'ro', author: 'x', description: 'x', scale, isForHome: false }, campaign.palette, faces));
  const side = sheet.codeSide ?? 0;
  const { x = 0, y = 0 } = sheet.items.find((item) => item.role === 'code') ?? {};
  // With what stands around it, half a side away; the marks lie beyond the bleed.
  const edge = sheet.bleed + SLUG * scale - side / 2;
  return { pdf, side, modules: code.modules, look: { x: x + edge, y: y + edge, side: side * 2, scale } };
}

/** Steps at which the code is read. */
async function climb(format: (typeof formats)[number], pdf: string, look: Look): Promise<Record<string, number[]>> {
  const pixels = toPixels(format.scanDistance ?? format.distance);
  const near = see(pdf, pixels, look);
  const tries = Object.entries(LADDERS).flatMap(([name, { steps, toTrouble }]) => steps.map((step) => ({ name, step, trouble: toTrouble(step) })));
  const paths = await Promise.all(
    tries.map(async ({ name, step, trouble }, i) => {
      const path = join(folder, `${format.slug}-${i}.png`);
      writeFileSync(path, await spoil(name === 'times as far' ? see(pdf, pixels / step, look) : near, trouble));
      return path;
    }),
  );
  const read = await readCodes(paths);
  const isRead = (i: number) => read.get(paths[i] as string) === text;
  return Object.fromEntries(
    Object.keys(LADDERS).map((name) => [name, tries.flatMap((one, i) => (one.name === name && isRead(i) ? [one.step] : []))]),
  );
}

/** Up to where every step was read; undefined when the first was not. */
const reach = (steps: readonly number[], read: readonly number[]): number | undefined => {
  const broken = steps.findIndex((step) => !read.includes(step));
  return broken < 0 ? steps.at(-1) : steps[broken - 1];
};

const table: Record<string, Record<string, string>> = {};

describe('a code is read at its distance, by a plain phone', () => {
  it.each(formats.map((format) => [format.slug, format] as const))('%s', async (slug, format) => {
    const { pdf, side, modules, look } = await drawSmallest(format);
    const read = await climb(format, pdf, look);
    const metres = format.scanDistance ?? format.distance;
    const row: Record<string, string> = {
      code: `${side.toFixed(0)} mm at ${metres} m`,
      'pixels a module': ((side / modules) * toPixels(metres)).toFixed(1),
    };
    for (const [name, { steps, least, unit }] of Object.entries(LADDERS)) {
      const far = reach(steps, read[name] ?? []);
      const next = steps[steps.indexOf(far ?? NaN) + 1];
      row[name] = far === undefined ? 'no' : `to ${far}${unit}${next === undefined ? '' : `, not ${next}${unit}`}`;
      expect(steps.slice(0, steps.indexOf(least) + 1).filter((step) => !read[name]?.includes(step)), `${name}: must be read to ${least}${unit}`).toEqual([]); // prettier-ignore
      // A decoder that reads everything has seen nothing.
      if (!['aslant', 'all of it'].includes(name)) expect(read[name], name).not.toContain(steps.at(-1));
    }
    table[slug] = row;
  });

  it('the table', () => {
    expect(Object.keys(table)).toHaveLength(formats.length);
    console.table(table);
  });
});
