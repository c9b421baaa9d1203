/**
 * Takes pictures out of the build that no page shows. Astro publishes every photo of `media/` that it was not asked to resize, as it came:
 * one that nobody uses yet, and one whose person has taken back their consent.
 */
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const PICTURE = /\.(avif|gif|jpe?g|png|webp)$/i;
const READ = /\.(html|css|js|json|xml|txt)$/;

/** Names of pictures that a text does not mention. @example listUnused(['a.jpg', 'b.jpg'], '<img src="/_astro/a.jpg">') // => ['b.jpg'] */
export const listUnused = (pictures: readonly string[], text: string): string[] => pictures.filter((name) => !text.includes(name));

/** Astro integration. */
export const photos = (): AstroIntegration => ({
  name: 'photos',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const root = fileURLToPath(dir);
      const files = await readdir(root, { recursive: true });
      const pictures = files.filter((file) => file.startsWith('_astro') && PICTURE.test(file));
      let names = pictures.map((file) => file.slice('_astro/'.length));
      // One at a time: of thousands of services all pages together do not fit into memory.
      for (const file of files.filter((file) => READ.test(file))) {
        if (!names.length) return;
        names = listUnused(names, await readFile(join(root, file), 'utf8'));
      }
      await Promise.all(names.map((name) => rm(join(root, '_astro', name))));
    },
  },
});
