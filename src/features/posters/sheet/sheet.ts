/** A printed piece as a list of flat things, in millimetres from the top left corner of the cut sheet. Every renderer draws the same list. */

/** Colours of a piece: the campaign's palette by name, and pure black. */
export type Ink = 'ink' | 'field' | 'dusk' | 'night' | 'dot' | 'paper' | 'page' | 'black';

export type Weight = 640 | 900;

/** A filled path. Its own units are `k` millimetres, its origin is at `x`, `y`. */
export interface Shape {
  kind: 'shape';
  role: 'ground' | 'plate' | 'line' | 'dot' | 'leaf' | 'lit' | 'code' | 'cut' | 'label';
  d: string;
  x: number;
  y: number;
  k: number;
  fill: Ink;
}

/** One line of text, set from its left end on a baseline. */
export interface Run {
  kind: 'text';
  role: 'headline' | 'number' | 'small' | 'address' | 'question' | 'strip' | 'label';
  text: string;
  x: number;
  y: number;
  width: number;
  /** Height of the em. */
  size: number;
  weight: Weight;
  fill: Ink;
  dir: 'ltr' | 'rtl';
  /** A quarter turn about `x`, `y`. */
  turned?: boolean;
}

export type Item = Shape | Run;

/** Text that does not fit at a size that can be read from the format's distance. */
export interface Overflow {
  role: Run['role'];
  text: string;
  /** By how many millimetres, at the smallest readable size. */
  over: number;
  way: 'width' | 'height';
}

export interface Sheet {
  width: number;
  height: number;
  bleed: number;
  safe: number;
  /** Height at which the line meets both edges: the same for every design of a format. */
  joint: number;
  items: Item[];
  overflows: Overflow[];
  /** The code, when there is one: its side without the quiet zone, in millimetres. */
  codeSide?: number | undefined;
}

/** Width of a text in ems. Node measures in the font files, a browser on a canvas. */
export type Measure = (text: string, weight: Weight) => number;
