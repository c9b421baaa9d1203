declare module 'subset-font' {
  interface Options {
    targetFormat?: 'sfnt' | 'woff' | 'woff2' | 'truetype';
    /** Pins an axis to a value, or limits it to a range. */
    variationAxes?: Record<string, number | { min: number; max: number; default?: number }>;
  }
  /** Cuts `text`'s letters out of a font. */
  export default function subsetFont(font: Buffer, text: string, options?: Options): Promise<Buffer>;
}
