/** The way out: another editor, Sveltia CMS, reads the configuration that is made for it, and shows every collection and its form. */
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import type { z } from 'zod';
import { toDeskConfig } from '../../admin/config.ts';
import { modelList } from '../../src/models/index.ts';
import { readCampaign } from '../../src/models/read.ts';

test.use({ viewport: { width: 1280, height: 800 }, locale: 'en-US' });

const config = toDeskConfig({
  campaign: readCampaign(resolve('content')),
  models: modelList,
  language: 'en',
  nameOf: (locale) => locale,
  siteUrl: 'http://127.0.0.1',
  isPlain: true,
  // Its own store inside the browser: nobody is asked.
  store: { backend: { name: 'test-repo' }, root: 'content/', publish: 'editorial_workflow' },
});

const PAGE = `<!doctype html><html lang="en"><title>Editor</title><body>
<script>window.CMS_MANUAL_INIT = true;</script><script src="/sveltia-cms.js"></script>
<script>CMS.init({ config: ${JSON.stringify(config).replace(/</g, '\\u003c')} });</script></body></html>`;

let server: Server;
let origin: string;

test.beforeAll(async () => {
  server = createServer(async (request, response) => {
    const name = basename(request.url ?? '/');
    const body = name ? await readFile(resolve('node_modules/@sveltia/cms/dist', name)).catch(() => '') : PAGE;
    response.writeHead(body ? 200 : 404, { 'content-type': name ? 'text/javascript' : 'text/html; charset=utf-8' }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

test.afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test('the configuration opens in Sveltia CMS without an error, with every collection and the form of each that can grow', async ({ page }) => {
  test.setTimeout(120_000);
  // It asks two hosts for letters and for its latest version.
  await page.route(/^https:/, (route) => route.abort());
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('ERR_FAILED')) errors.push(message.text());
  });
  await page.goto(origin);
  await page.getByRole('button', { name: 'Work with Test Repository' }).click();
  for (const { name, label, title, shared, text, fixed } of modelList) {
    await page.goto(`${origin}/#/collections/${name}`);
    await expect(page.getByText(label.en, { exact: true }).first(), name).toBeVisible();
    if (fixed) continue;
    await page.goto(`${origin}/#/collections/${name}/new`);
    const field = (shared.shape[title] ?? text.shape[title]) as z.ZodType;
    await expect(page.getByText(field.meta()?.label?.en ?? title, { exact: true }).first(), `${name}: its form`).toBeVisible();
  }
  expect(errors).toEqual([]);
});
