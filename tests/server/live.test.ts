/** “Is the number on the live page the number in git?”, asked of both builds as they are served, and of ones that were tampered with. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkLive } from '../../scripts/live.ts';
import { serve, type Serving } from '../../scripts/serve.ts';
import { toServerFolder } from '../../scripts/policy.ts';
import { listNumbers } from '../../src/models/numbers.ts';
import { root } from '../support/files.ts';
import { findFreePort } from '../support/free-port.ts';
import { openFirst } from '../support/site.ts';

const dist = resolve(root, process.env['DIST'] ?? 'dist');
const site = openFirst();
const { number, dial } = site.helpline('main');
const [home, help, signs] = (['home', 'help', 'signs'] as const).map((key) => (key === 'home' ? '/' : site.toPath(key, 'ro')));
const stops: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

async function open(folder: string): Promise<Serving> {
  const serving = await serve(folder);
  stops.push(serving.stop);
  return serving;
}

/** A copy of the first campaign's build in which some files are others. */
async function openTampered(changes: Record<string, (html: string) => string>): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'live-'));
  stops.push(() => rmSync(folder, { recursive: true, force: true }));
  const copy = join(folder, 'dist');
  cpSync(dist, copy, { recursive: true });
  cpSync(toServerFolder(dist), toServerFolder(copy), { recursive: true });
  for (const [path, change] of Object.entries(changes)) {
    const file = join(copy, path, 'index.html');
    const before = readFileSync(file, 'utf8');
    const after = change(before);
    expect(after, `${path} has nothing to change`).not.toBe(before);
    if (after) writeFileSync(file, after);
    else rmSync(file);
  }
  const { lines, isRight } = await checkLive(resolve(root, 'content'), (await open(copy)).origin);
  expect(isRight).toBe(false);
  return lines;
}

it.each([
  ['first', dist, 'content'],
  ['second', resolve(root, process.env['DIST2'] ?? '.release/second'), 'tests/fixtures/second-campaign'],
])('the %s campaign as it was built shows what its content has', async (_, folder, campaign) => {
  const { lines, isRight } = await checkLive(resolve(root, campaign), (await open(folder)).origin);
  expect([isRight, lines], lines.join('\n')).toMatchObject([true, lines]);
});

describe('what was changed on the server', () => {
  const hidden = listNumbers(site.content.collections).hidden.find(({ length }) => length >= 9);

  it.each<[what: string, changes: Record<string, (html: string) => string>, line: string]>([
    [
      'another number is dialled',
      { [signs!]: (html) => html.replaceAll(`tel:${dial}`, 'tel:0900000001') },
      `${signs!}: formează 0900000001, care nu e în conținut`,
    ],
    ['the number at the top is gone', { [signs!]: (html) => html.replaceAll(`tel:${dial}`, 'tel:112') }, `${signs!}: lipsește numărul ${dial}`],
    [
      'another number is written than is dialled',
      { [help!]: (html) => html.replaceAll(number, '0800 800 999') },
      `${help!}: scrie 0800800999, dar formează ${dial}`,
    ],
    [
      'a line is missing on the help page',
      { [help!]: (html) => html.replaceAll('tel:0800500333', 'tel:112') },
      `${help!}: lipsește numărul 0800500333`,
    ],
    [
      'a number that is not published is shown',
      { [home!]: (html) => html.replace('</h1>', `${hidden!}</h1>`) },
      `${home!}: arată ${hidden!}, care nu se publică`,
    ],
    ['a page is gone', { [help!]: () => '' }, `${help!}: răspunde cu 404`],
  ])('%s', async (_, changes, line) => expect((await openTampered(changes)).map((one) => one.trim())).toContain(line));

  it('the same fault on many pages is one line', async () => {
    const pages = site.publicPages.filter(({ lang, path }) => lang === 'ro' && path.endsWith('/')).slice(0, 5);
    const lines = await openTampered(
      Object.fromEntries(pages.map(({ path }) => [path, (html: string) => html.replaceAll(`tel:${dial}`, 'tel:0900000001')])),
    );
    expect(lines.filter((line) => line.includes('0900000001'))).toEqual([expect.stringMatching(/ și încă 2: formează/) as unknown]);
  });
});

it('a site that does not answer is said so, in words', async () => {
  const address = `http://127.0.0.1:${await findFreePort()}`;
  await expect(checkLive(resolve(root, 'content'), address)).rejects.toThrow(`Site-ul ${address} nu răspunde (`);
});
