/** Files for paper, read back by other people's programs and compared with the content that they were made from. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { inflateSync } from 'node:zlib';
import sharp from 'sharp';
import { toCommand } from '../../../scripts/tools.ts';
import { toScanUrl, toTypedAddress } from '../../../src/lib/scan-address.ts';
import { toPixels } from '../camera.ts';
import { root } from '../files.ts';
import type { Entry, Site } from '../site.ts';

const run = promisify(execFile);
const POINT = 25.4 / 72;
/** Room around the bleed for crop marks, in millimetres of the file. */
export const SLUG = 10;
/** Tenths of a point are how other programs write boxes. */
const NEAR = 0.06;
const PICTURE = 400;

/** A PDF that the content asks for. */
export interface Wanted {
  /** Path in the build. */
  name: string;
  format: Entry & { width: number; height: number; bleed: number; scale: string; qr: boolean; strips: boolean };
  isForHome: boolean;
  /** What must be read in it. */
  words: string[];
  /** What may: a design has room for it or not. */
  mayHold: string[];
  /** What its code holds; empty when it has none. */
  code: string;
  number: string;
}

interface Words {
  headline: string;
  smallPrint: string;
  questions: string[];
  reviewedBy?: string;
}

/** A string of the interface, as the campaign has it or else as the code ships it. */
function findWord(site: Site, locale: string, key: string): string {
  const folders = [site.name.startsWith('second') ? 'tests/fixtures/second-campaign/strings' : 'content/strings', 'src/i18n/strings'];
  for (const folder of folders)
    try {
      const found = (JSON.parse(readFileSync(join(root, folder, `${locale}.json`), 'utf8')) as Record<string, string>)[key];
      if (found) return found;
    } catch {
      // A campaign need not have strings of its own.
    }
  throw new Error(`No string "${key}" in ${locale}`);
}

const isPrinted = ({ state }: Entry) => state === 'planned' || state === 'live';

/** Every PDF that the content asks for: posters by language and format, for the shop and for home, and each place that is planned or live. */
export function listWanted(site: Site): Wanted[] {
  const formats = site.entries('formats') as Wanted['format'][];
  const { campaign } = site.content;
  const settings = site.entries('settings').find(({ slug }) => slug === 'site');
  const toWanted = (name: string, poster: Entry, locale: string, format: Wanted['format'], isForHome: boolean, place?: Entry): Wanted => {
    const { headline, smallPrint, questions, reviewedBy } = poster.text[locale] as unknown as Words;
    const code = place && format.qr ? toScanUrl(campaign, String(place['code'])) : '';
    const own = site.entries('helplines').find(({ slug }) => slug === place?.['helpline']);
    const number = String(own?.['number'] ?? site.helpline('main').number);
    return {
      name,
      format,
      isForHome,
      code,
      number,
      words: [
        headline,
        smallPrint,
        toTypedAddress(campaign, place && String(place['code'])),
        ...Array.from({ length: format.strips ? 9 : 1 }, () => number),
        ...(place?.['sample'] ? [findWord(site, locale, 'tag.sample')] : []),
        ...(reviewedBy ? [] : [findWord(site, locale, 'posters.draft')]),
      ],
      mayHold: [...questions, String((settings?.text[locale] as { name?: string } | undefined)?.name ?? '')],
    };
  };
  const general = site.entries('posters').flatMap((poster) =>
    Object.keys(poster.text).flatMap((locale) =>
      formats.flatMap((format) => {
        const name = `print/${poster.slug}-${locale}-${format.slug}`;
        const forShop = toWanted(`${name}.pdf`, poster, locale, format, false);
        return format['atHome'] ? [forShop, toWanted(`${name}-home.pdf`, poster, locale, format, true)] : [forShop];
      }),
    ),
  );
  const placed = site
    .entries('placements')
    .filter(isPrinted)
    .map((place) => {
      const poster = site.entries('posters').find(({ slug }) => slug === place['poster']) as Entry;
      const format = formats.find(({ slug }) => slug === place['format']) as Wanted['format'];
      return toWanted(`print/${String(place['code']).toLowerCase()}.pdf`, poster, String(place['locale']), format, false, place);
    });
  return [...general, ...placed];
}

interface Reading {
  info: string;
  fonts: string[];
  text: string;
  /** Grey values of the page as a picture, row by row. */
  pixels: Buffer;
  width: number;
  height: number;
}

const poppler = (tool: string) => join(dirname(toCommand('Poppler')), tool);
const CUT = '\u001e';

/** One process reads one file: boxes, fonts, text, and the page as a picture. */
async function readPdf(folder: string, data: Buffer, index: number): Promise<Reading> {
  const pdf = join(folder, `${index}.pdf`);
  writeFileSync(pdf, data);
  const script = `"$1" -box "$5"; printf '${CUT}'; "$2" "$5"; printf '${CUT}'; "$3" -raw "$5" -; "$4" -scale-to ${PICTURE} -gray -singlefile "$5" "$6"`;
  const tools = ['pdfinfo', 'pdffonts', 'pdftotext', 'pdftoppm'].map(poppler);
  const { stdout } = await run('sh', ['-c', script, 'sh', ...tools, pdf, join(folder, String(index))], { encoding: 'utf8', maxBuffer: 1 << 24 });
  const [info = '', fonts = '', text = ''] = stdout.split(CUT);
  const grey = readFileSync(join(folder, `${index}.pgm`));
  const [head = '', width = '0', height = '0'] = /^P5\s+(\d+)\s+(\d+)\s+\d+\s/.exec(grey.subarray(0, 40).toString('latin1')) ?? [];
  return { info, fonts: fonts.split('\n').slice(2).filter(Boolean), text, pixels: grey.subarray(head.length), width: +width, height: +height };
}

/** @returns left, bottom, right, top in points */
const findBox = (info: string, key: string): number[] =>
  (new RegExp(`${key}:\\s+([\\d.-]+)\\s+([\\d.-]+)\\s+([\\d.-]+)\\s+([\\d.-]+)`).exec(info) ?? []).slice(1).map(Number);

/** The boxes that a wanted file must have, in points. */
function toBoxes({ format, isForHome }: Wanted): Record<'MediaBox' | 'BleedBox' | 'TrimBox', number[]> {
  const k = 1 / POINT / (format.scale === '1:10' && !isForHome ? 10 : 1);
  const bleed = isForHome ? 0 : format.bleed * k;
  const slug = isForHome ? 0 : SLUG / POINT;
  const [width, height] = [format.width * k, format.height * k];
  const box = (beyond: number) => {
    const edge = bleed + slug - beyond;
    return [edge, edge, bleed + slug + width + beyond, bleed + slug + height + beyond];
  };
  return { MediaBox: box(bleed + slug), BleedBox: box(bleed), TrimBox: box(0) };
}

function boxFaults(wanted: Wanted, { info }: Reading): string[] {
  const pages = /Pages:\s+(\d+)/.exec(info)?.[1];
  return [
    ...(pages === '1' ? [] : [`${pages} pages`]),
    ...(/Tagged:\s+yes/.test(info) ? [] : ['not tagged']),
    ...Object.entries(toBoxes(wanted)).flatMap(([key, box]) => {
      const found = findBox(info, key);
      return found.length === 4 && box.every((side, i) => Math.abs(side - (found[i] ?? 0)) < NEAR) ? [] : [`${key} ${found.join(' ')}, not ${box.map((side) => side.toFixed(2)).join(' ')}`]; // prettier-ignore
    }),
  ];
}

const fontFaults = ({ fonts }: Reading): string[] =>
  fonts.length && fonts.every((line) => / yes yes yes /.test(line)) ? [] : ['a font is not embedded, not a subset, or does not say its letters'];

const bare = (text: string) => text.normalize('NFKC').replace(/[\s|\p{Cf}]/gu, '');

/** How a program may have written words down: scripts that run from right to left in the order of the eye or of the ear, line by line. */
const waysOf = (words: string): string[] =>
  /\p{Script=Arabic}/u.test(words) ? [...new Set([bare(words), [...bare(words)].reverse().join('')])] : [bare(words)];

/** Arabic words as single ones: where lines break, and where signs stand between them, is the typesetter's. */
const toUnits = (words: string): string[] => (/\p{Script=Arabic}/u.test(words) ? words.split(/[\s|.:؟،]+/u).filter(Boolean) : [words]);

/** Words that are missing, and letters that nobody wrote. */
export function wordFaults({ words, mayHold }: Pick<Wanted, 'words' | 'mayHold'>, text: string): string[] {
  let left = bare(text);
  const take = (unit: string) => {
    const found = waysOf(unit).find((way) => left.includes(way));
    // What is taken leaves a gap, so that letters to its left and right do not make a word.
    if (found) left = left.replace(found, '\n');
    return Boolean(found);
  };
  // The longest first: an address without its code is part of the one with it.
  const byLength = (list: string[]) => list.flatMap(toUnits).sort((a, b) => b.length - a.length);
  const missing = byLength(words).filter((unit) => !take(unit));
  byLength(mayHold).forEach(take);
  const rest = left.replace(/[\n.:؟،]/gu, '');
  return [...missing.map((unit) => `its text lacks “${unit}”`), ...(rest ? [`its text also says “${rest}”`] : [])];
}

/** Colour reaches the edge of the bleed, and beyond it there is paper with crop marks. */
function bleedFaults(wanted: Wanted, { pixels, width, height }: Reading): string[] {
  const { MediaBox, BleedBox } = toBoxes(wanted);
  const k = width / (MediaBox[2] ?? 1);
  const [left = 0, , right = 0, top = 0] = BleedBox.map((side) => side * k);
  const at = (x: number, y: number) => pixels[Math.min(height - 1, Math.max(0, Math.round(y))) * width + Math.min(width - 1, Math.max(0, Math.round(x)))] ?? 0; // prettier-ignore
  const inside = 2;
  const [upper, lower] = [height - top + inside, top - inside];
  // In the corners, because a tag may hang from the upper edge. The strips' paper is white down to the bleed.
  const corners = [upper, ...(wanted.format.strips ? [] : [lower])].flatMap((y) => [at(left + inside, y), at(right - inside, y)]);
  const faults = corners.every((value) => value < 250) ? [] : ['the colour stops before the edge of the bleed'];
  if (wanted.isForHome) return faults;
  const outside = at(left / 2, height / 2);
  const dark = (from: number, to: number, y: number) => Array.from({ length: to - from }, (_, i) => at(from + i, y)).some((value) => value < 200);
  const slug = Math.floor(left);
  const corner = Array.from({ length: slug }, (_, y) => dark(0, Math.ceil(left + (wanted.format.bleed + 2) * k * 3), y)).some(Boolean);
  return [...faults, ...(outside > 250 ? [] : ['colour beyond the bleed']), ...(corner ? [] : ['no crop mark at the corner'])];
}

/** What the page is painted with. */
function* listStreams(data: Buffer): Generator<string> {
  const text = data.toString('latin1');
  for (const { index, 0: start } of text.matchAll(/stream\r?\n/g))
    try {
      const stream = inflateSync(data.subarray(index + start.length, text.indexOf('endstream', index + start.length))).toString('latin1');
      if (/\bscn\b/.test(stream)) yield stream;
    } catch {
      // Fonts are streams too, some of them not compressed.
    }
}

/** Every colour is of four inks; letters on a light ground, and codes, are of black alone. */
function inkFaults(data: Buffer): string[] {
  const streams = [...listStreams(data)];
  const spaces = new Set(streams.flatMap((stream) => [...stream.matchAll(/\/(\w+) (?:cs|CS)\b/g)].map(([, name]) => name)));
  const letters = streams.flatMap((stream) =>
    [...stream.matchAll(/([\d. ]+) scn\s+(?:q\s+)*(?:[\d. -]+ cm\s+)*BT/g)].map(([, ink = '']) => ink.trim()),
  );
  const isPure = (ink: string) => {
    const [c = 0, m = 0, y = 0, k = 0] = ink.split(' ').map(Number);
    return k < 0.5 || (k === 1 && c + m + y === 0);
  };
  return [
    ...(streams.length && [...spaces].join() === 'DeviceCMYK' && !streams.some((stream) => /\b(?:rg|RG)\b/.test(stream)) ? [] : [`colours in ${[...spaces].join(', ')}`]), // prettier-ignore
    ...(letters.length && letters.every(isPure) ? [] : ['dark words are not pure black']),
  ];
}

/** Files that nobody asked for. */
export const strayFaults = (site: Site): string[] => {
  const wanted = new Set(listWanted(site).map(({ name }) => name));
  return [...site.files.keys()].filter((name) => /^print\/.*\.pdf$/.test(name) && !wanted.has(name)).map((name) => `${name}: nobody asked for it`);
};

/** Files that are missing, and everything that is wrong with the rest. @param only some of them, for tests of the tests */
export async function printFaults(site: Site, only = (_name: string) => true): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'print-'));
  const wanted = listWanted(site).filter(({ name }) => only(name));
  const faults: string[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let i = next++; i < wanted.length; i = next++) {
      const one = wanted[i] as Wanted;
      const data = site.files.get(one.name);
      if (!data) {
        faults.push(`${one.name} is missing`);
        continue;
      }
      const reading = await readPdf(folder, data, i);
      const found = [...boxFaults(one, reading), ...fontFaults(reading), ...wordFaults(one, reading.text), ...bleedFaults(one, reading), ...inkFaults(data)]; // prettier-ignore
      faults.push(...found.map((fault) => `${one.name}: ${fault}`));
    }
  };
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, work));
  return faults.sort();
}

/** Pictures by what a decoder finds in them: one process for all. Pictures without a code are absent. */
export async function readCodes(pictures: readonly string[]): Promise<Map<string, string>> {
  const { stdout } = await run(toCommand('ZBar'), ['-q', '--xml', ...pictures], { encoding: 'utf8', maxBuffer: 1 << 26 }).catch(
    // Exit code 4: in some of them there is none.
    (error: { code?: number; stdout?: string }) => {
      if (error.code !== 4) throw error;
      return { stdout: error.stdout ?? '' };
    },
  );
  const sources = [...stdout.matchAll(/<source href='([^']*)'>([\s\S]*?)<\/source>/g)];
  return new Map(sources.map(([, file = '', found = '']) => [file, [...found.matchAll(/<!\[CDATA\[(.*?)\]\]>/g)].map(([, text]) => text).join(' ')]));
}

/** A place's own file, by its code. */
export const isOfPlace = (name: string): boolean => /^print\/[a-z0-9]{2,8}\.pdf$/.test(name);

/** Codes that are not those of their own place: in the PDF as a printer makes it, in the drawing, and in the picture for the web. */
export async function codeFaults(site: Site, only = (_name: string) => true): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'codes-'));
  const placed = listWanted(site).filter(({ name }) => isOfPlace(name) && only(name));
  const pictures: { path: string; name: string; code: string }[] = [];
  for (const { name, code, format } of placed) {
    const base = join(folder, name.slice('print/'.length, -'.pdf'.length));
    const file = (type: string) => site.files.get(name.replace(/pdf$/, type));
    writeFileSync(`${base}.pdf`, file('pdf') ?? '');
    // As a phone sees it from the format's distance.
    const pixels = toPixels(Number(format['scanDistance'] ?? format['distance'])) * (format.scale === '1:10' ? 10 : 1);
    await run(poppler('pdftoppm'), ['-r', String(pixels * 25.4), '-gray', '-singlefile', '-png', `${base}.pdf`, `${base}-pdf`]);
    await sharp(file('svg'), { density: 36, unlimited: true }).flatten({ background: '#fff' }).png().toFile(`${base}-svg.png`);
    writeFileSync(`${base}-png.png`, file('png') ?? '');
    for (const type of ['pdf', 'svg', 'png']) pictures.push({ path: `${base}-${type}.png`, name: name.replace(/pdf$/, type), code });
  }
  const read = await readCodes(pictures.map(({ path }) => path));
  return pictures.flatMap(({ path, name, code }) => {
    const found = read.get(path) ?? '';
    return found === code ? [] : [`${name}: its code reads “${found}”, not “${code}”`];
  });
}
