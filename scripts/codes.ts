/** Codes of the site as built. */
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { CODES } from '../src/lib/codes.ts';

/** Codes that have a page, sorted. @example await listCodes('dist') // => ['B01', 'B02'] */
export async function listCodes(root: string): Promise<string[]> {
  const folder = join(root, CODES);
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
}

/** Copies each code's page to its address in small letters: people type those, and a plain static host knows no other way. */
async function copyCodes(root: string): Promise<void> {
  const small = join(root, CODES.toLowerCase());
  // On a disk that pays no regard to case it is there already.
  if (existsSync(small)) return;
  for (const code of await listCodes(root)) {
    const folder = join(small, code.toLowerCase());
    await mkdir(folder, { recursive: true });
    await copyFile(join(root, CODES, code, 'index.html'), join(folder, 'index.html'));
  }
}

/** Astro integration. */
export const smallLetters = (): AstroIntegration => ({
  name: 'small-letters',
  hooks: { 'astro:build:done': ({ dir }) => copyCodes(fileURLToPath(dir)) },
});
