/** The map's page as a reader uses it. */
import { expect, type Page } from '@playwright/test';
import sharp from 'sharp';

/** The software renderer of a test machine takes its time. */
const PATIENCE = 45_000;

export const toMapPage = (page: Page) => {
  const canvas = page.locator('.maplibregl-canvas');
  const count = page.locator('[data-in-view] > [role=status]');
  const readCount = async () => Number(/\d+/.exec(await count.innerText())?.[0] ?? 0);
  const isOpen = () => expect(page.locator('[data-in-view] li').first()).toBeVisible({ timeout: PATIENCE });
  return {
    canvas,
    /** How many services are on the part that is shown. */
    readCount,
    status: page.locator('[data-status]'),
    drawing: page.locator('[data-drawn] svg'),
    open: page.locator('[data-open]'),
    back: page.locator('[data-close]'),
    list: page.locator('[data-in-view] li'),
    popup: page.locator('.maplibregl-popup-content'),
    isOpen,
    /** Opens the map of a page. */
    async start(path: string) {
      await page.goto(path);
      await page.locator('[data-open]').click();
      await isOpen();
    },
    /** One key on the map, and what it does to the number of services in view. What opens on the map in between keeps no key from it. */
    async pressUntil(key: string, isDone: (count: number) => boolean) {
      await expect(async () => {
        await canvas.press(key);
        await expect.poll(async () => isDone(await readCount()), { timeout: 1_000 }).toBe(true);
      }).toPass({ timeout: PATIENCE, intervals: [0] });
    },
    /** Which share of the canvas has the colour of one of the page's roles. */
    async measureColour(role: string): Promise<number> {
      const hex = await page.evaluate((name) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim(), role);
      const wanted = (/^#(..)(..)(..)$/.exec(hex) ?? []).slice(1).map((part) => Number.parseInt(part, 16));
      if (wanted.length !== 3) throw new Error(`--${role} is “${hex}”, no colour of six digits`);
      const { data, info } = await sharp(await canvas.screenshot())
        .removeAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true });
      let same = 0;
      for (let i = 0; i < data.length; i += info.channels) if (wanted.every((value, c) => Math.abs((data[i + c] ?? 0) - value) < 6)) same += 1;
      return same / (info.width * info.height);
    },
  };
};
