/** The files of the handbook's pictures. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import notes from './pictures/pictures.json' with { type: 'json' };

/** From the project's root: a build's own modules lie elsewhere. */
const folder = join(process.cwd(), 'admin/handbook/pictures');

/** Every picture, as it is served. @example [{ file: 'ro/date-times.webp', bytes }] */
export const listPictures = (): { file: string; bytes: Uint8Array<ArrayBuffer> }[] =>
  Object.keys(notes).map((key) => ({ file: `${key}.webp`, bytes: new Uint8Array(readFileSync(join(folder, `${key}.webp`))) }));
