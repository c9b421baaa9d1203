/** Files of the project as tests read them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The project's root, absolute, without a trailing slash. */
export const root = new URL('../..', import.meta.url).pathname.replace(/\/$/, '');

/**
 * Every file under a folder, sorted, as paths from it with `/`. A folder that does not exist has none.
 * @example listFiles('/srv/site/content/guides', /\.ro\.md$/) // => ['help.ro.md', 'rights.ro.md', …]
 */
export function listFiles(folder: string, pattern = /./): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => relative(folder, join(item.parentPath, item.name)).split(sep).join('/'))
    .filter((path) => pattern.test(path))
    .sort();
}

/** A file's text; the path starts at the project's root. */
export const readText = (path: string): string => readFileSync(join(root, path), 'utf8');
