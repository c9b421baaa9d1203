/** How long a filter takes in Chromium: from the choice until the answer is laid out. */
import { chromium, type Page } from '@playwright/test';
import { serve } from '../../scripts/serve.ts';
import { toCommand } from '../../scripts/tools.ts';
import type { Campaign } from '../../src/models/campaign.ts';

/** A slow phone against this machine. */
const SLOWER = 6;
const RUNS = 9;

/** Chooses, waits for the answer, has it laid out. Every second choice is another one, so that there is something to do. */
const time = (page: Page, field: string, values: [string, string]): Promise<number> =>
  page.evaluate(
    async ([name, choices, runs]) => {
      const input = document.querySelector<HTMLInputElement>(`[data-field="${name}"]`) as HTMLInputElement;
      const said = document.querySelector('[data-said]') as HTMLElement;
      const found = document.querySelector('[data-found]') as HTMLElement;
      const times: number[] = [];
      for (let i = 0; i < runs; i += 1) {
        await new Promise((done) => setTimeout(done, 50));
        const answered = new Promise((done) => {
          const watcher = new MutationObserver(() => {
            watcher.disconnect();
            done(0);
          });
          watcher.observe(said, { childList: true, characterData: true, subtree: true });
        });
        const begun = performance.now();
        if (input.type === 'checkbox') input.checked = i % 2 === 0;
        else input.value = choices[i % 2] as string;
        input.dispatchEvent(new Event(name === 'town' ? 'change' : 'input', { bubbles: true }));
        await answered;
        void found.getBoundingClientRect().height;
        times.push(performance.now() - begun);
      }
      return times.sort((a, b) => a - b)[Math.floor(runs / 2)] as number;
    },
    [field, values, RUNS] as const,
  );

/** Medians in milliseconds, by what was chosen. */
export async function measureFilters(dist: string, { locales, routes, regions }: Campaign): Promise<Record<string, number>> {
  const site = await serve(dist);
  const browser = await chromium.launch({ executablePath: toCommand('Chromium'), args: ['--no-sandbox', '--disable-quic', '--no-first-run'] });
  try {
    const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
    await page.goto(`${site.origin}/${routes.services?.[locales[0] ?? ''] ?? 'services'}/`);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    const [one = '', two = ''] = regions.map(({ code }) => code);
    // The first choice also loads the list, once a visit.
    const begun = performance.now();
    await page.locator('[data-field="help"]').selectOption({ index: 1 });
    await page.locator('[data-found] > li').first().waitFor();
    const first = performance.now() - begun;
    await page.locator('[data-field="help"]').selectOption({ index: 0 });
    await page.locator('[data-open-towns]').click();
    await page.locator('[data-towns]:visible').waitFor();
    return {
      'first choice, with the list loaded': first,
      'by kind of help': await time(page, 'help', ['1', '3']),
      'by region': await time(page, 'region', [one, two]),
      'by whom it is for': await time(page, 'audience', ['1', '2']),
      'by language': await time(page, 'language', ['hu', 'ro']),
      'by cost': await time(page, 'free', ['', '']),
      'by words': await time(page, 'words', ['proba 9', 'serviciu 77']),
      'by distance from a town': await time(page, 'town', ['0', '5']),
    };
  } finally {
    await browser.close();
    await site.stop();
  }
}
