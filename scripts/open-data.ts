/** Checks the open data that was built: a file that does not keep to its specification does not go out. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import type { AstroIntegration } from 'astro';
import { pageSchema } from './hsds-schema.ts';

const MOST = 20;

const check = new Ajv({ strict: false, allErrors: true, formats: fullFormats }).compile(pageSchema);

/** Every identifier in a value, with where it stands; parts that several services share are the same on purpose. */
function listIds(value: unknown, key = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => listIds(item, key));
  if (typeof value !== 'object' || !value || key === 'taxonomy_term') return [];
  return Object.entries(value).flatMap(([name, item]) => (name === 'id' ? [String(item)] : listIds(item, name)));
}

/** What is wrong with the list of services, one sentence each. @example findDataFaults({})[0] // => "(root) must have required property 'total_items'" */
export function findDataFaults(page: unknown): string[] {
  if (!check(page)) return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath || '(root)'} ${message ?? ''}`);
  const ids = listIds((page as { contents: unknown[] }).contents);
  const seen = new Set<string>();
  return ids.filter((id) => seen.has(id) || !seen.add(id)).map((id) => `the identifier ${id} is used twice`);
}

/** Astro integration. */
export const openData = (): AstroIntegration => ({
  name: 'open-data',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const faults = findDataFaults(JSON.parse(await readFile(join(fileURLToPath(dir), 'data/services.json'), 'utf8')));
      if (faults.length) throw new Error(`data/services.json is not HSDS 3.0:\n${faults.slice(0, MOST).join('\n')}`);
    },
  },
});
