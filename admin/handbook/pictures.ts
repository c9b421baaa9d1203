/** The handbook's pictures: made by `npm run handbook`, see docs/decisions/0034. */
import type { Words } from '../../src/models/fields.ts';
import sizes from './pictures/pictures.json' with { type: 'json' };

/** A picture as it was made. */
export interface PictureNote {
  /** Of the screen, not of the file, which is finer. */
  width: number;
  height: number;
  /** The words that were to be read in it. */
  says: string[];
}

/** What the handbook's page needs to show a picture. */
export interface PictureView {
  src: string;
  width: number;
  height: number;
  alt: string;
}

const notes = sizes as Record<string, PictureNote>;

/** @returns nothing while the picture is still to be made: its absence is for the tests to say, and must not stop a build */
export function findPicture(name: string, desk: keyof Words, alt: string): PictureView | undefined {
  const key = `${desk}/${name}`;
  const note = notes[key];
  return note && { src: `/admin/handbook/pictures/${key}.webp`, width: note.width, height: note.height, alt };
}
