/** What a sheet is made from: staff's words, the campaign's drawing and numbers, the format's measures. */
import type { Motif } from '~/models/campaign.ts';
import type { Code } from '~/lib/qr.ts';
import type { Ink, Measure } from './sheet.ts';

export interface FormatFacts {
  slug: string;
  width: number;
  height: number;
  bleed: number;
  safe: number;
  /** Metres. */
  distance: number;
  scanDistance?: number | undefined;
  qr: boolean;
  strips: boolean;
  scale: '1:1' | '1:10';
}

export type Design = 'stage' | 'door' | 'road' | 'coil' | 'voice';
export type Theme = 'field' | 'night' | 'dusk';

export interface Brief {
  format: FormatFacts;
  design: Design;
  theme: Theme;
  drawing: Motif;
  dir: 'ltr' | 'rtl';
  headline: string;
  questions: readonly string[];
  smallPrint: string;
  number: string;
  brand: string;
  /** What a person types to get here. */
  address: string;
  code?: Code | undefined;
  /** Printed on the piece while it must not be taken for finished: draft, sample. */
  marks: readonly string[];
  measure: Measure;
}

/** Which colour does what in a theme. */
export const THEMES: Record<Theme, Record<'ground' | 'words' | 'line' | 'quiet' | 'dot' | 'leaf' | 'lit', Ink>> = {
  field: { ground: 'field', words: 'ink', line: 'ink', quiet: 'ink', dot: 'dot', leaf: 'dot', lit: 'page' },
  night: { ground: 'night', words: 'field', line: 'field', quiet: 'paper', dot: 'dot', leaf: 'dot', lit: 'paper' },
  // Vermilion is lost on coral: here the dot is light.
  dusk: { ground: 'dusk', words: 'ink', line: 'ink', quiet: 'ink', dot: 'paper', leaf: 'dot', lit: 'paper' },
};

/** Capital height in millimetres that can be read at a glance, for metres of distance: a hundredth. */
export const toLoud = (metres: number): number => metres * 10;
/** Capital height of what is read by those who stop: a two hundred and eightieth. */
export const toQuiet = (metres: number): number => (metres * 1000) / 280;
