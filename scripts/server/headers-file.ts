/**
 * `_headers`, the file that hosts of static sites read (Netlify, Cloudflare Pages and others), and how our own server reads it.
 *
 * All blocks that match an address apply, and hosts differ in what they do when two of them set the same header: Netlify takes the last,
 * Cloudflare joins both with a comma. Two joined content policies would both apply, and the desk would not open; joined cache rules
 * contradict each other. So no address gets a header from two blocks: what differs somewhere is not in `/*` but in one block for each
 * thing at the top of the build. One header is excepted, see `JOINS`.
 */
import { isMatch, listExceptions, type Rule } from './rules.ts';

/**
 * Of a dictionary's members with the same name the last one counts (RFC 9651, 4.2.2), so that a joined `Permissions-Policy` is right.
 * Its exceptions lie deeper than the top, where the other way would need a block for every page of every language.
 * A host that joined backwards would only refuse more.
 */
const JOINS = new Set(['Permissions-Policy']);

/** Limits of Cloudflare Pages, the narrowest known. */
const MOST_BLOCKS = 100;
const LONGEST_LINE = 2000;

const base = '/*';

/** Headers of `/*` that no other row touches. */
const isShared = (rules: readonly Rule[], name: string) => JOINS.has(name) || !listExceptions(rules, name).length;

/**
 * Things at the top of the build that get a header as `/*` has it.
 * A folder with files that have their own, named one by one, is left to those: the host's own default covers what else is in it.
 * @throws Error when a folder within one of them has its own: that would need a block for each of its neighbours
 */
function listTops(rules: readonly Rule[], name: string, tops: readonly string[]): string[] {
  const exceptions = listExceptions(rules, name).map(({ path }) => path);
  return tops.filter((top) => {
    const inside = exceptions.filter((path) => isMatch(top, path));
    const deeper = inside.find((path) => path.endsWith('*') && path !== top);
    if (deeper) throw new Error(`_headers cannot give ${deeper} its own ${name}: all of ${top} shares one.`);
    return !inside.length && !exceptions.includes(top);
  });
}

function toBlocks(rules: readonly Rule[], tops: readonly string[]): Map<string, Record<string, string>> {
  const [all] = rules;
  const blocks = new Map<string, Record<string, string>>();
  const add = (path: string, name: string, value: string) => blocks.set(path, { ...blocks.get(path), [name]: value });
  for (const [name, value] of Object.entries(all?.headers ?? {})) {
    const places = isShared(rules, name) ? [base] : listTops(rules, name, tops);
    for (const place of places) add(place, name, value);
  }
  for (const { paths, headers } of rules.slice(1))
    for (const path of paths) for (const [name, value] of Object.entries(headers)) add(path, name, value);
  return blocks;
}

/**
 * The file's text.
 * @param tops everything at the top of the build, as patterns: `/`, `/404.html`, `/ajutor/*`…
 * @throws Error in plain words when a host could not carry it
 */
export function toHeadersFile(rules: readonly Rule[], tops: readonly string[]): string {
  const blocks = toBlocks(rules, tops);
  if (blocks.size > MOST_BLOCKS) throw new Error(`_headers has ${blocks.size} blocks; Cloudflare Pages reads ${MOST_BLOCKS}.`);
  const text = [...blocks].map(([path, headers]) => [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'));
  const long = text
    .join('\n')
    .split('\n')
    .find((line) => line.length > LONGEST_LINE);
  if (long) throw new Error(`A line of _headers has ${long.length} characters; Cloudflare Pages reads ${LONGEST_LINE}: ${long.slice(0, 80)}…`);
  return `${text.join('\n\n')}\n`;
}

/** What a host does with a header that two blocks set. */
export type Merge = 'join' | 'last';

/** Headers that a `_headers` file gives an address; as the strictest host does unless told otherwise. Names in lower case. */
export function readHeadersFile(file: string, path: string, merge: Merge = 'join'): Record<string, string> {
  const headers = new Map<string, string>();
  for (const block of file.trim().split(/\n{2,}/)) {
    const [pattern = '', ...lines] = block.split('\n');
    if (!isMatch(pattern, path)) continue;
    for (const line of lines) {
      const [, name = '', value = ''] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? [];
      const known = headers.get(name.toLowerCase());
      headers.set(name.toLowerCase(), known !== undefined && merge === 'join' ? `${known}, ${value}` : value);
    }
  }
  return Object.fromEntries(headers);
}
