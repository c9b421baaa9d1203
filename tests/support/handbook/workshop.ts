/** The campaign that the handbook's pictures are taken of: what staff change every day must not make a picture old. */
import { cp, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../files.ts';
import { locales } from '../addresses.ts';
import { openWorkshop, type Workshop } from '../desk-site.ts';

const FIXTURE = join(root, 'tests/fixtures/handbook');

/** Events of its own, and the one helpline whose number does not change. Everything else is the first campaign's. */
export async function openHandbookWorkshop(): Promise<Workshop> {
  const workshop = await openWorkshop();
  await rm(join(workshop.campaign, 'events'), { recursive: true });
  await cp(FIXTURE, workshop.campaign, { recursive: true });
  for (const file of await readdir(join(FIXTURE, 'events')))
    for (const locale of locales.slice(1)) await writeFile(join(workshop.campaign, 'events', file.replace(/\w+\.md$/, `${locale}.md`)), '\n');
  return workshop;
}
