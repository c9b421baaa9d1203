/** Every kind of page, at every width; what each address leaves behind is in traces.spec.ts. */
import { expect, test, type Page } from '@playwright/test';
import { listPages, listSitemap, locales, templates } from '../support/addresses.ts';

/** From the smallest phone in use to a desk. */
const WIDTHS = [320, 360, 768, 1024, 1280, 1440];

/** Words of a door that lie on its frame, where nobody can read them. */
const findSpilledDoors = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const openings = document.querySelector<SVGGeometryElement>('.doors .opening');
    const ink = document.querySelector('.doors .ink');
    const toDrawing = openings?.getScreenCTM()?.inverse();
    if (!openings?.getBoundingClientRect().width || !toDrawing || !ink) return [];
    const half = parseFloat(getComputedStyle(ink).strokeWidth) / 2;
    return [...document.querySelectorAll('.doors a')].flatMap((door) => {
      const range = document.createRange();
      range.selectNodeContents(door);
      const ends = [...range.getClientRects()].flatMap(({ left, right, top, bottom }) =>
        [left - half, right + half].map((x) => new DOMPoint(x, (top + bottom) / 2).matrixTransform(toDrawing)),
      );
      return ends.every((end) => openings.isPointInFill(end)) ? [] : [`“${door.textContent}” is wider than its door`];
    });
  });

for (const locale of locales)
  test(`nothing in ${locale} is wider than the screen or its door, from 320 to 1440 pixels`, async ({ page }) => {
    test.setTimeout(180_000);
    const faults: string[] = [];
    for (const path of templates(locale)) {
      await page.goto(path);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        const found = await page.evaluate(() => {
          const over = document.documentElement.scrollWidth - innerWidth;
          if (over <= 0) return;
          const widest = [...document.body.querySelectorAll('*')]
            .map((element) => ({
              element,
              right: Math.max(element.getBoundingClientRect().right - innerWidth, -element.getBoundingClientRect().left),
            }))
            .sort((a, b) => b.right - a.right)[0]?.element;
          return `${over}px too wide, by <${widest?.tagName.toLowerCase()} class="${widest?.getAttribute('class') ?? ''}"> “${widest?.textContent?.trim().slice(0, 40) ?? ''}”`;
        });
        for (const fault of [...(found ? [found] : []), ...(await findSpilledDoors(page))]) faults.push(`${path} at ${width}: ${fault}`);
      }
    }
    expect(faults.join('\n')).toBe('');
  });

test('an address that does not exist gets the site’s own page, with the number', async ({ page }) => {
  const response = await page.goto('/nu-exista-nicaieri/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('banner').locator('a[href^="tel:"]').first()).toBeVisible();
});

test('everything that can be tapped on a phone is 24 pixels or larger', async ({ page }) => {
  const faults: string[] = [];
  for (const path of templates('ro')) {
    await page.goto(path);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('a, button, summary, input, select')].flatMap((element) => {
        const box = element.getBoundingClientRect();
        // A region on the map is as large as it is; its link in the list beside it does the same (WCAG 2.5.8, exception “equivalent”).
        if (element.closest('svg.map, .map svg')) return [];
        // A link inside a sentence is as high as its line (WCAG 2.5.8, exception “inline”).
        if (!box.width || box.right < 0 || element.closest('.unseen') || (getComputedStyle(element).display === 'inline' && element.closest('p, li')))
          return [];
        return box.width < 24 || box.height < 24
          ? [`<${element.tagName.toLowerCase()}> “${element.textContent.trim().slice(0, 30)}” ${Math.round(box.width)}×${Math.round(box.height)}`]
          : [];
      }),
    );
    faults.push(...small.map((fault) => `${path}: ${fault}`));
  }
  expect(faults.join('\n')).toBe('');
});

test('there is a page for every address of the sitemap', () => {
  const pages = listPages();
  expect(listSitemap().filter((path) => !pages.includes(path))).toEqual([]);
});
