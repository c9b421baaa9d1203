/**
 * Font files of exactly the letters that a campaign's languages write with: one per language and source file,
 * so that a page loads its own language's letters and no other's. Sources are Fontsource packages (npm), read at build time.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';

export interface FontSource {
  family: string;
  /** npm package in Fontsource's variable layout. */
  package: string;
  weights: readonly [number, number];
}

export interface FontFace {
  family: string;
  /** File name with a hash of the content, for example `ro-latin-ext.1a2b3c4d.woff2`. */
  file: string;
  weights: readonly [number, number];
  /** CSS `unicode-range`. */
  range: string;
  data: Buffer;
}

const codes = (letters: string) => [...new Set(letters)].map((c) => c.codePointAt(0) as number).sort((a, b) => a - b);
const hex = (n: number) => n.toString(16).toUpperCase();

/** @example toUnicodeRange('abcz') // => 'U+61-63,U+7A' */
export function toUnicodeRange(letters: string): string {
  const runs: [number, number][] = [];
  for (const code of codes(letters)) {
    const last = runs.at(-1);
    if (last && code === last[1] + 1) last[1] = code;
    else runs.push([code, code]);
  }
  return runs.map(([a, b]) => `U+${a === b ? hex(a) : `${hex(a)}-${hex(b)}`}`).join(',');
}

/** Whether a CSS `unicode-range` holds a character. */
export function isInRange(range: string, letter: string): boolean {
  const code = letter.codePointAt(0) as number;
  return range.split(',').some((part) => {
    const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-');
    return code >= Number.parseInt(from, 16) && code <= Number.parseInt(to, 16);
  });
}

const readPackage = (name: string) => {
  const folder = join(process.cwd(), 'node_modules', name);
  const short = name.split('/')[1] as string;
  const ranges = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>;
  return { ranges, read: (subset: string) => readFileSync(join(folder, 'files', `${short}-${subset}-wght-normal.woff2`)) };
};

/** Sorts letters by the file of a package that has them. @throws Error naming the letters that no file has */
export function sortLetters({ package: name }: Pick<FontSource, 'package'>, letters: readonly string[]) {
  const { ranges, read } = readPackage(name);
  const bySubset = new Map<string, string[]>();
  const missing: string[] = [];
  for (const letter of letters) {
    // The plain subsets before the exotic ones: a letter may be listed in several.
    const subset = ['latin', 'latin-ext', 'cyrillic', 'greek', ...Object.keys(ranges)].find((s) => ranges[s] && isInRange(ranges[s], letter));
    if (subset) bySubset.set(subset, [...(bySubset.get(subset) ?? []), letter]);
    else missing.push(letter);
  }
  if (missing.length) throw new Error(`${name} has no ${missing.join(' ')}: name a font for this language in campaign.json ("languages" › "font").`);
  return [...bySubset].map(([subset, chars]) => ({ subset, text: chars.join(''), file: read(subset) }));
}

/**
 * Cuts one language's letters out of a font package.
 * @param known letters that files made before already hold; the result never repeats one
 * @throws Error naming the letters that the package lacks
 */
export async function cutFont(source: FontSource, name: string, letters: string, known: Set<string>): Promise<FontFace[]> {
  const wanted = [...new Set(letters)].filter((letter) => !known.has(letter));
  const [from, to] = source.weights;
  return Promise.all(
    sortLetters(source, wanted).map(async ({ subset, text, file: whole }) => {
      for (const letter of text) known.add(letter);
      const data = await subsetFont(whole, text, { targetFormat: 'woff2', variationAxes: { wght: { min: from, max: to } } });
      const hash = createHash('sha256').update(data).digest('hex').slice(0, 8);
      return { family: source.family, file: `${name}-${subset}.${hash}.woff2`, weights: source.weights, range: toUnicodeRange(text), data };
    }),
  );
}

/**
 * The same letters as TrueType of one weight, for paper: what sets type there knows neither woff2 nor axes.
 * @throws Error naming the letters that the package lacks
 */
export const cutStatic = (source: Pick<FontSource, 'package'>, letters: string, weight: number): Promise<Buffer[]> =>
  Promise.all(
    sortLetters(source, [...new Set(letters)]).map(({ text, file }) =>
      subsetFont(file, text, { targetFormat: 'truetype', variationAxes: { wght: weight } }),
    ),
  );

/** The CSS of the faces, with files under `/fonts/`. */
export const toFontFaceCss = (faces: readonly FontFace[]): string =>
  faces
    .map(
      ({ family, file, weights, range }) =>
        `@font-face{font-family:"${family}";src:url(/fonts/${file})format("woff2");font-weight:${weights.join(' ')};font-display:swap;unicode-range:${range}}`,
    )
    .join('');
