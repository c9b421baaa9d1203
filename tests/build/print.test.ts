/** Paper, proved by other people's programs: boxes, fonts and words read back from each PDF, each code found in its picture and decoded. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { toCommand } from '../../scripts/tools.ts';
import { toScanUrl } from '../../src/lib/scan-address.ts';
import { openFirst, openSecond, type Entry, type Site } from '../support/site.ts';

const folder = mkdtempSync(join(tmpdir(), 'print-'));
const poppler = (tool: string) => join(dirname(toCommand('Poppler')), tool);
const run = (command: string, args: string[]) => execFileSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 26 });
const put = (name: string, data: Buffer) => {
  const path = join(folder, name);
  if (!existsSync(path)) writeFileSync(path, data);
  return path;
};
const PT = 72 / 25.4;

/** What a decoder reads in a picture; empty when it finds no code. */
function decode(png: string): string {
  const { stdout } = spawnSync(toCommand('ZBar'), ['-q', '--raw', png], { encoding: 'utf8' });
  return stdout.trim();
}

/** The PDF as a picture, at the pixels a millimetre of the piece that a phone sees. */
function render(pdf: string, dotsPerInch: number): string {
  const out = pdf.replace(/\.pdf$/, `.${Math.round(dotsPerInch)}`);
  run(toCommand('Poppler'), ['-r', String(dotsPerInch), '-gray', '-singlefile', '-png', pdf, out]);
  return `${out}.png`;
}

interface Placed {
  code: string;
  pdf: string;
  url: string;
  format: Entry & { qr: boolean; width: number; height: number; scale: string };
}

const placed = (site: Site): Placed[] =>
  site
    .entries('placements')
    .filter((entry) => entry['state'] === 'planned' || entry['state'] === 'live')
    .map((entry) => {
      const code = String(entry['code']);
      const name = `print/${code.toLowerCase()}.pdf`;
      const data = site.files.get(name);
      if (!data) throw new Error(`${code}: ${name} is missing`);
      const format = site.entries('formats').find(({ slug }) => slug === entry['format']) as Placed['format'];
      return { code, url: toScanUrl(site.content.campaign, code), format, pdf: put(`${site.name}-${code}.pdf`.replace(/ /g, '-'), data) };
    });

/** Placements whose code does not read back as their own address. */
const codeFaults = (all: readonly Placed[]) =>
  all.flatMap(({ code, pdf, url, format }) => {
    const read = decode(render(pdf, format.scale === '1:10' ? 360 : 72));
    const wanted = format.qr ? url : '';
    return read === wanted ? [] : [`${code}: the printed code reads “${read}”, not “${wanted}”`];
  });

const bare = (text: string) => text.normalize('NFC').replace(/[\s|\p{Cf}]/gu, '');

/** Whether the text of a PDF holds words. Scripts that run from right to left are extracted in the order of the eye or of the ear. */
const holds = (found: string, words: string) =>
  /\p{Script=Arabic}/u.test(words)
    ? words.split('|').every((line) => [bare(line), [...bare(line)].reverse().join('')].some((order) => bare(found).includes(order)))
    : bare(found).includes(bare(words));

for (const site of [openFirst(), openSecond()])
  describe(site.name, () => {
    const all = placed(site);

    it('every placement has a code that a decoder reads as its own address', () => {
      expect(all.length).toBeGreaterThan(0);
      expect(codeFaults(all)).toEqual([]);
    });

    it('a wrong code does not pass', () => {
      const [first, second] = [all[0]!, all[1] ?? { ...all[0]!, url: 'HTTPS://EXAMPLE.ORG/Q/X' }];
      expect(codeFaults([{ ...first, url: second.url === first.url ? `${first.url}0` : second.url }])).toHaveLength(1);
    });

    const forPrinters = [...site.files].filter(([name]) => /^print\/.*\.pdf$/.test(name) && !name.includes('-home'));
    it('every PDF has the format’s trim and bleed, embeds its fonts, and holds its headline', () => {
      const faults: string[] = [];
      for (const poster of site.entries('posters'))
        for (const [locale, text] of Object.entries(poster.text))
          for (const format of site.entries('formats')) {
            const name = `print/${poster.slug}-${locale}-${format.slug}.pdf`;
            const data = forPrinters.find(([file]) => file === name)?.[1];
            if (!data) {
              faults.push(`${name} is missing`);
              continue;
            }
            const pdf = put(name.replace(/\//g, '-'), data);
            const info = run(poppler('pdfinfo'), ['-box', pdf]);
            const box = (key: string) =>
              (new RegExp(`${key}:\\s+([\\d.]+)\\s+([\\d.]+)\\s+([\\d.]+)\\s+([\\d.]+)`).exec(info) ?? []).slice(1).map(Number);
            const side = (value: unknown) => (Number(value) * PT) / (format['scale'] === '1:10' ? 10 : 1);
            const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = box('TrimBox');
            const [b1 = 0] = box('BleedBox');
            if (Math.abs(x2 - x1 - side(format['width'])) > 0.1 || Math.abs(y2 - y1 - side(format['height'])) > 0.1)
              faults.push(`${name}: trim ${x2 - x1} × ${y2 - y1} pt`);
            if (Math.abs(x1 - b1 - side(format['bleed'])) > 0.1) faults.push(`${name}: bleed ${x1 - b1} pt`);
            const fonts = run(poppler('pdffonts'), [pdf]).split('\n').slice(2).filter(Boolean);
            if (!fonts.length || fonts.some((line) => !/ yes yes yes /.test(line))) faults.push(`${name}: a font is not embedded as a subset`);
            if (!holds(run(poppler('pdftotext'), ['-raw', pdf, '-']), String((text as unknown as Record<string, unknown>)['headline'])))
              faults.push(`${name}: its text lacks the headline`);
          }
      expect(faults).toEqual([]);
    }, 120_000);
  });

it('a code is read at its distance, blurred, tilted, noisy and in poor light', async () => {
  const [piece] = placed(openFirst()).filter(({ format }) => format.qr);
  // A plain phone at 1.5 m: 3000 pixels across 66 degrees are about 1.5 pixels a millimetre.
  const seen = readFileSync(render(piece!.pdf, 1.5 * 25.4));
  const { width = 0, height = 0 } = await sharp(seen).metadata();
  const noise = await sharp({ create: { width, height, channels: 3, background: '#808080', noise: { type: 'gaussian', mean: 128, sigma: 24 } } }).greyscale().png().toBuffer(); // prettier-ignore
  const cases: [string, Sharp, boolean][] = [
    ['as it is', sharp(seen), true],
    ['blur 1 px', sharp(seen).blur(1), true],
    ['blur 2 px', sharp(seen).blur(2), true],
    ['tilt 12°', sharp(seen).rotate(12, { background: '#777' }), true],
    ['seen from the side, 60 %', sharp(seen).resize(Math.round(width * 0.6), height, { fit: 'fill' }), true],
    ['poor light', sharp(seen).linear(0.25, 20), true],
    ['noise', sharp(seen).composite([{ input: noise, blend: 'soft-light' }]), true],
    ['far out of focus', sharp(seen).blur(9), false],
  ];
  const table: Record<string, string> = {};
  for (const [i, [name, picture, isRead]] of cases.entries()) {
    const path = join(folder, `seen-${i}.png`);
    await picture.png().toFile(path);
    const read = decode(path);
    table[name] = read ? 'reads' : 'does not read';
    expect(read, name).toBe(isRead ? piece!.url : '');
  }
  console.table(table);
});
