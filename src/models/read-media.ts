/** Checks every file of a campaign's `media/`: what stands there is in the repository, which is public. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { guardCaptions, guardName } from './guard.ts';
import { findPhotoProblem } from './photo-metadata.ts';
import type { Problem } from './problems.ts';

export interface Media {
  /** Paths as entries name them: `media/a.jpg`. */
  files: string[];
  problems: Problem[];
}

/** @param root the campaign's folder */
export function readMedia(root: string): Media {
  const folder = join(root, 'media');
  if (!existsSync(folder)) return { files: [], problems: [] };
  const items = readdirSync(folder, { recursive: true, withFileTypes: true })
    // The desk's file service keeps an empty folder with this.
    .filter((item) => !item.isDirectory() && item.name !== '.gitkeep')
    .map((item) => ({ isFile: item.isFile(), path: relative(root, join(item.parentPath, item.name)).split(sep).join('/') }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const check = ({ isFile, path }: (typeof items)[number]): Problem[] => {
    if (!isFile) return [notAFile(path)];
    const bytes = readFileSync(join(root, path));
    const problem = findPhotoProblem(bytes, path);
    const captions = path.endsWith('.vtt') ? guardCaptions(path, bytes.toString('utf8')) : [];
    return [...(problem ? [{ file: path, ...problem }] : []), ...guardName(path), ...captions];
  };
  return { files: items.map(({ path }) => path), problems: items.flatMap(check) };
}

/** A link on the disk could lead out of the folder, to a file that nobody has checked. */
const notAFile = (file: string): Problem => ({
  file,
  what: { ro: 'Nu e un fișier, ci o trimitere spre altul.', en: 'It is not a file but points to another.' },
  mend: { ro: 'Pune fișierul însuși în locul ei.', en: 'Put the file itself in its place.' },
});
