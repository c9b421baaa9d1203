/** Taking a picture of the desk, and telling whether two show the same. */
import type { Locator, Page } from '@playwright/test';
import sharp from 'sharp';
import type { PictureNote } from '../../../admin/handbook/pictures.ts';
import type { Recipe, Scene } from './recipes.ts';

export interface Picture extends PictureNote {
  webp: Buffer;
}

/** A part of the page, in pixels. */
interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** No file is wider than this. */
export const MAX_WIDTH = 800;
/** Room around what is framed. */
const PAD = 10;

/** The box around several. */
function join(boxes: readonly Box[], { width, height }: { width: number; height: number }): Box {
  const x = Math.max(0, Math.min(...boxes.map((box) => box.x)) - PAD);
  const y = Math.max(0, Math.min(...boxes.map((box) => box.y)) - PAD);
  const right = Math.min(width, Math.max(...boxes.map((box) => box.x + box.width)) + PAD);
  const foot = Math.min(height, Math.max(...boxes.map((box) => box.y + box.height)) + PAD);
  return { x: Math.floor(x), y: Math.floor(y), width: Math.ceil(right - x), height: Math.ceil(foot - y) };
}

/** @throws when one of them is not there to be seen */
async function toBoxes(locators: readonly Locator[]): Promise<Box[]> {
  const boxes: Box[] = [];
  for (const locator of locators) {
    await locator.waitFor({ timeout: 20_000 });
    const box = await locator.boundingBox();
    if (!box) throw new Error(`${String(locator)} has no place on the screen.`);
    boxes.push(box);
  }
  return boxes;
}

/** Draws rings around boxes. They lie over the page and change nothing in it. */
const drawRings = (page: Page, boxes: readonly Box[]) =>
  page.evaluate((all) => {
    for (const { x, y, width, height } of all) {
      const ring = document.createElement('div');
      ring.style.cssText = `position:fixed;z-index:99999;pointer-events:none;box-sizing:border-box;inset-block-start:${y - 5}px;inset-inline-start:${x - 5}px;inline-size:${width + 10}px;block-size:${height + 10}px;border:4px solid #d6336c;border-radius:10px`;
      document.body.append(ring);
    }
  }, boxes);

/** Words whose middle is in the box, from the top down. What stands in a field, a date for example, is not among them. */
const readWords = (page: Page, clip: Box): Promise<string[]> =>
  page.evaluate(({ x, y, width, height }) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      const [middle, level] = [box.x + box.width / 2, box.y + box.height / 2];
      if (text && box.width && middle > x && middle < x + width && level > y && level < y + height && node.parentElement?.checkVisibility())
        found.push(text);
    }
    return found;
  }, clip);

/** The address of the site, where the desk shows it, is this machine's and another port each time. */
const SITE = 'site.example';

/** Waits until lists of other entries and the letters have come, and takes this machine's address out. */
async function settle(page: Page): Promise<void> {
  // What is still being fetched is shown by something that moves without end, or by a bar along the top, which is drawn on a canvas.
  await page.waitForFunction(
    () =>
      !document.getAnimations().some(({ effect }) => effect?.getTiming().iterations === Infinity) &&
      ![...document.querySelectorAll('body > canvas')].some((bar) => bar.checkVisibility()),
  );
  await page.evaluate(async (site) => {
    await document.fonts.ready;
    for (const link of document.querySelectorAll('a[target="_blank"]')) if (link.textContent === location.host) link.textContent = site;
  }, SITE);
}

/** Looks again until nothing has changed since the last look. */
async function untilSame<T>(look: () => Promise<T>): Promise<T> {
  for (let last = await look(); ;) {
    await new Promise((done) => setTimeout(done, 300));
    const now = await look();
    if (JSON.stringify(now) === JSON.stringify(last)) return now;
    last = now;
  }
}

/** Takes the picture of a recipe on a page that is already there. */
export async function take(scene: Scene, { width, height, frame, ring }: Recipe): Promise<Picture> {
  const { page } = scene;
  const screen = { x: 0, y: 0, width, height };
  const look = async () => {
    await settle(page);
    const boxes = frame ? await toBoxes(frame(scene)) : [];
    const rings = ring ? await toBoxes(ring(scene)) : [];
    const clip = boxes.length ? join(boxes, screen) : screen;
    return { rings, clip, says: await readWords(page, clip) };
  };
  const { rings, clip, says } = await untilSame(look);
  await drawRings(page, rings);
  const png = await page.screenshot({ clip, animations: 'disabled', caret: 'hide' });
  const webp = await sharp(png)
    .resize({ width: MAX_WIDTH, withoutEnlargement: true })
    .webp({ quality: 62, effort: 6, smartSubsample: true })
    .toBuffer();
  return { webp, width: clip.width, height: clip.height, says };
}

/** Squares a side into which a picture is melted down before it is compared: letters of another face vanish, a list that is not open does not. */
const GRID = 12;
const toGrid = (webp: Buffer) =>
  sharp(webp).flatten({ background: '#fff' }).greyscale().resize(GRID, GRID, { fit: 'fill', kernel: 'cubic' }).raw().toBuffer();

/** How far apart two pictures are: on average and in the worst square, of 255; and in their sizes, as a share. */
export async function compare(one: Buffer, other: Buffer): Promise<{ mean: number; worst: number; size: number }> {
  const [a, b] = await Promise.all([toGrid(one), toGrid(other)]);
  const gaps = [...a].map((grey, i) => Math.abs(grey - (b[i] ?? 0)));
  const [{ width: w1, height: h1 }, { width: w2, height: h2 }] = await Promise.all([sharp(one).metadata(), sharp(other).metadata()]);
  const share = (p: number, q: number) => Math.abs(p - q) / Math.max(p, q);
  return { mean: gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length, worst: Math.max(...gaps), size: Math.max(share(w1, w2), share(h1, h2)) };
}
