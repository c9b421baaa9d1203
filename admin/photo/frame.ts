/** What is kept of a photo, as numbers: a quarter turn and what is cut off each side. Pure. */

/** Parts of the turned picture that are cut off, in percent. */
export interface Cut {
  top: number;
  bottom: number;
  start: number;
  end: number;
  /** Quarter turns to the right. */
  turns: number;
}

export const WHOLE: Cut = { top: 0, bottom: 0, start: 0, end: 0, turns: 0 };

/** The most that one side may lose: something is always left. */
export const MOST = 45;

/** Longest side that is kept, in pixels: twice what the site shows at most, so that a later design has room. */
export const LONGEST = 2880;

export interface Size {
  width: number;
  height: number;
}

/** Where the kept part lies in the turned picture, and how large it becomes. */
export interface Kept {
  x: number;
  y: number;
  width: number;
  height: number;
  out: Size;
}

export const toTurned = ({ width, height }: Size, turns: number): Size => (turns % 2 ? { width: height, height: width } : { width, height });

/** @example toKept({ width: 4000, height: 3000 }, { ...WHOLE, turns: 1 }).out // => { width: 2160, height: 2880 } */
export function toKept(size: Size, cut: Cut): Kept {
  const turned = toTurned(size, cut.turns);
  const part = (of: number, percent: number) => Math.round((of * Math.min(MOST, Math.max(0, percent))) / 100);
  const x = part(turned.width, cut.start);
  const y = part(turned.height, cut.top);
  const width = turned.width - x - part(turned.width, cut.end);
  const height = turned.height - y - part(turned.height, cut.bottom);
  const k = Math.min(1, LONGEST / Math.max(width, height));
  return { x, y, width, height, out: { width: Math.max(1, Math.round(width * k)), height: Math.max(1, Math.round(height * k)) } };
}

/** Draws the kept part of a picture on a pen whose canvas has the size `out`. */
export function draw(pen: Pick<CanvasRenderingContext2D, 'setTransform' | 'drawImage'>, image: CanvasImageSource, size: Size, cut: Cut): void {
  const { x, y, width, out } = toKept(size, cut);
  const k = out.width / width;
  const [w, h] = [size.width, size.height];
  // Each quarter turn, with the corner that becomes the first one.
  const [a, b, c, d, e, f] = (
    [
      [1, 0, 0, 1, 0, 0],
      [0, 1, -1, 0, h, 0],
      [-1, 0, 0, -1, w, h],
      [0, -1, 1, 0, 0, w],
    ] as const
  )[cut.turns % 4] as readonly [number, number, number, number, number, number];
  pen.setTransform(a * k, b * k, c * k, d * k, (e - x) * k, (f - y) * k);
  pen.drawImage(image, 0, 0);
}
