/**
 * The house's one direction as an ESLint rule: who may import whom, with the reason in the message.
 * It reads the file's place from its path, so that it holds for `~/…`, for relative paths, and inside `.astro` files alike.
 */
import { dirname, join, relative, sep } from 'node:path';
import type { Rule } from 'eslint';

/** Floors of the house from the top down; imports only point down. */
const FLOORS = ['pages', 'features', 'layouts', 'ui', 'models', 'i18n', 'styles', 'lib'] as const;

/** What a folder may import besides itself. Whatever is not here is not allowed. */
const MAY: Record<string, readonly string[]> = {
  pages: ['features', 'layouts', 'ui', 'models', 'i18n', 'styles', 'lib'],
  'pages/admin': ['admin', 'layouts', 'ui', 'models', 'i18n', 'styles', 'lib'],
  admin: ['admin/preview', 'features', 'ui', 'models', 'i18n', 'styles', 'lib'],
  'admin/preview': ['admin', 'features', 'layouts', 'ui', 'models', 'i18n', 'styles', 'lib'],
  features: ['layouts', 'ui', 'models', 'i18n', 'styles', 'lib'],
  layouts: ['ui', 'models', 'i18n', 'styles', 'lib'],
  ui: ['models', 'i18n', 'styles', 'lib'],
  i18n: ['models', 'lib'],
  models: ['lib'],
  styles: ['models', 'lib'],
  lib: [],
  scripts: ['models', 'lib'],
};

/** Why, for the folders whose limits surprise. */
const WHY: Record<string, string> = {
  lib: 'lib is pure TypeScript that runs anywhere: it imports nothing of src.',
  models: 'models are read by the site, by the desk and by plain Node: they know only lib.',
  scripts: 'scripts run in plain Node, without Vite: they can read models and lib only.',
  admin: 'the desk reads models and i18n; pages are shown by admin/preview alone.',
};

/** Folders that plain Node runs, where only relative paths with their extension resolve. */
const PLAIN_NODE = ['models', 'lib', 'scripts'];

/** Where a file of the project lives. */
interface Place {
  /** One of the keys of `MAY`, or `src` for a file directly in it, or another top folder (`tests`). */
  zone: string;
  /** The feature's folder, for a file in `src/features`. */
  feature?: string | undefined;
  /** Path from the root, with `/`. */
  path: string;
}

/**
 * Where a file of the project lives.
 * @param file absolute path; what the Astro plugin adds for a `<script>` (`x.astro/0.ts`) is ignored
 * @example toPlace('/r', '/r/src/features/events/card.tsx') // => { zone: 'features', feature: 'events', path: 'src/features/events/card.tsx' }
 */
export function toPlace(root: string, file: string): Place | undefined {
  const path = relative(root, file)
    .split(sep)
    .join('/')
    .replace(/\.astro\/.*$/, '.astro');
  if (path.startsWith('..') || path.startsWith('node_modules/')) return undefined;
  const [top = '', second = '', third] = path.split('/');
  if (top === 'admin' && second === 'preview') return { zone: 'admin/preview', path };
  if (top !== 'src') return { zone: top, path };
  if (third === undefined && /\.\w+$/.test(second)) return { zone: 'src', path };
  if (second === 'pages' && third === 'admin') return { zone: 'pages/admin', path };
  return { zone: second, path, ...(second === 'features' && { feature: third }) };
}

/** The project's file that a specifier names, as an absolute path; undefined for a package. */
function toFile(root: string, importer: string, specifier: string): string | undefined {
  const plain = specifier.replace(/\?.*$/, '');
  if (plain.startsWith('~/')) return join(root, 'src', plain.slice(2));
  return plain.startsWith('.') ? join(dirname(join(root, importer)), plain) : undefined;
}

/** What is wrong with an import, with the reason; undefined when it is allowed. `isType` is an `import type`. */
export function findFault(root: string, file: string, specifier: string, isType = false): string | undefined {
  const from = toPlace(root, file);
  if (!from) return undefined;
  const target = toFile(root, from.path, specifier);
  return (
    packageFault(from, specifier, isType) ??
    spellingFault(from, specifier) ??
    (target ? directionFault(from, toPlace(root, target), specifier) : undefined)
  );
}

function packageFault({ zone, path }: Place, specifier: string, isType: boolean): string | undefined {
  if (/^astro:content$/.test(specifier) && !/^src\/features\/[^/]+\/queries\.ts$/.test(path) && path !== 'src/content.config.ts')
    return 'astro:content is read only in features/*/queries.ts (and content.config.ts), so that views stay plain and the desk can show them. Move the reading into a query.';
  if (!/^astro(:|\/|$)/.test(specifier)) return undefined;
  if (zone === 'lib') return 'lib knows no Astro: it must run in tests, scripts and browsers alike. Pass what it needs as a parameter.';
  if (zone === 'models' && !(path === 'src/models/loader.ts' && isType && specifier === 'astro/loaders'))
    return 'models know no Astro: the desk and plain Node read them too. Only loader.ts may take types of astro/loaders; the rest belongs in content.config.ts.';
  return undefined;
}

function spellingFault({ zone }: Place, specifier: string): string | undefined {
  if (!PLAIN_NODE.includes(zone)) return undefined;
  if (/^[~#]/.test(specifier))
    return `Plain Node runs ${zone} and knows no alias. Write a relative path with its extension, for example '../lib/line.ts'.`;
  if (/^\./.test(specifier) && !/\.\w+$/.test(specifier)) return `Plain Node runs ${zone} and guesses no extension. Write '${specifier}.ts'.`;
  return undefined;
}

function directionFault(from: Place, to: Place | undefined, specifier: string): string | undefined {
  if (!to || /^node_modules|^content$/.test(to.zone)) return undefined;
  if (to.zone.startsWith('pages') && to.zone !== from.zone)
    return `Nothing imports pages (${specifier}): a page is only an address. Move what you need into a feature.`;
  if (from.zone === 'features' && to.zone === 'features' && from.feature !== to.feature)
    return `Features never import each other (${from.feature ?? ''} → ${to.feature ?? ''}): let the page compose them, or move what both need down to ui, i18n or lib.`;
  if (from.zone === 'admin' && /\/queries(\.ts)?$/.test(specifier))
    return 'Queries read what is being typed only in admin/preview/, inside a scene (docs/decisions/0030): elsewhere the desk has no content to query.';
  const may = MAY[from.zone];
  // Tests and configuration stand outside the house and may look into it.
  if (!may || from.zone === to.zone || may.includes(to.zone)) return undefined;
  const reason = WHY[from.zone] ?? `imports only point down: ${FLOORS.join(' → ')}.`;
  return `${from.zone} must not import ${to.zone} (${specifier}): ${reason}`;
}

/** The ESLint rule around `findFault`. */
export const importZones: Rule.RuleModule = {
  meta: { type: 'problem', schema: [], docs: { description: 'Imports follow the direction of docs and architecture' } },
  create(context) {
    const check = (node: Rule.Node, source: unknown, isType = false) => {
      if (typeof source !== 'string') return;
      const message = findFault(context.cwd, context.filename, source, isType);
      if (message) context.report({ node, message });
    };
    return {
      ImportDeclaration: (node) => check(node, node.source.value, (node as { importKind?: string }).importKind === 'type'),
      ImportExpression: (node) => check(node, (node.source as { value?: unknown }).value),
      ExportNamedDeclaration: (node) => check(node, node.source?.value),
      ExportAllDeclaration: (node) => check(node, node.source.value),
    };
  },
};
