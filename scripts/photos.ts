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

/** Names of pictures that no text mentions. @example findUnused(['a.jpg', 'b.jpg'], ['<img src="/_astro/a.jpg">']) // => ['b.jpg'] */
export const findUnused = (pictures: readonly string[], texts: readonly string[]): string[] =>
  pictures.filter((name) => !texts.some((text) => text.includes(name)));

/** Astro integration. */
export const photos = (): AstroIntegration => ({
  name: 'photos',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const root = fileURLToPath(dir);
      const files = await readdir(root, { recursive: true });
      const pictures = files.filter((file) => file.startsWith('_astro') && PICTURE.test(file));
      if (!pictures.length) return;
      const texts = await Promise.all(files.filter((file) => READ.test(file)).map((file) => readFile(join(root, file), 'utf8')));
      const names = findUnused(
        pictures.map((file) => file.slice('_astro/'.length)),
        texts,
      );
      await Promise.all(names.map((name) => rm(join(root, '_astro', name))));
    },
  },
});
