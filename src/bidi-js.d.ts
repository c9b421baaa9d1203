declare module 'bidi-js' {
  interface Levels {
    levels: Uint8Array;
  }
  interface Bidi {
    getEmbeddingLevels(text: string, direction?: 'ltr' | 'rtl' | 'auto'): Levels;
    /** A bracket's other side, or null. */
    getMirroredCharacter(sign: string): string | null;
    /** Indices of characters in the order of the eye. */
    getReorderedIndices(text: string, levels: Levels): number[];
  }
  export default function bidiFactory(): Bidi;
}
