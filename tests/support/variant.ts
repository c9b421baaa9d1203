/** A campaign like the second one but for some files, built on its own: for what no committed campaign can show. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type BuildOptions } from '../../scripts/build.ts';
import { root } from './files.ts';
import { Site } from './site.ts';

export interface Variant {
  site: Site;
  campaign: string;
  remove: () => void;
}

export interface VariantOptions {
  /** File of the campaign → how its text changes; a file that is not there begins empty. */
  changes?: Record<string, (text: string) => string>;
  env?: Record<string, string>;
  desk?: BuildOptions['desk'];
}

/** Puts lines into a file's front matter. @example addLines('publishOn: 2027-01-01') */
export const addLines =
  (...lines: string[]) =>
  (text: string): string =>
    text.replace(/^---\n/, `---\n${lines.map((line) => `${line}\n`).join('')}`);

export async function buildVariant({ changes = {}, env = {}, desk = 'none' }: VariantOptions): Promise<Variant> {
  const folder = mkdtempSync(join(tmpdir(), 'variant-'));
  const campaign = join(folder, 'content');
  cpSync(join(root, 'tests/fixtures/second-campaign'), campaign, { recursive: true });
  for (const [file, change] of Object.entries(changes)) {
    const path = join(campaign, file);
    let text = '';
    try {
      text = readFileSync(path, 'utf8');
    } catch {
      // A new file.
    }
    const changed = change(text);
    if (changed === text) throw new Error(`The variant's ${file} is as it was.`);
    writeFileSync(path, changed);
  }
  const before = process.env;
  process.env = { ...before, ...env };
  try {
    await build({ campaign, out: join(folder, 'dist'), desk });
  } finally {
    process.env = before;
  }
  return { site: Site.open('variant', join(folder, 'dist'), campaign), campaign, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
