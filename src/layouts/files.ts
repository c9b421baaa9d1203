/** Files that staff offer for download or to play: published under `/files/` as they are, and only those that an entry names. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { formatBytes, toFormat } from '~/lib/files.ts';

export interface FileView {
  href: string;
  /** `PDF`, `WEBM`… */
  format: string;
  /** As the language writes it. */
  size: string;
}

const nameOf = (path: string) => path.replace(/^\/?media\//, '');
const locate = (path: string) => join(__CAMPAIGN_ROOT__, 'media', nameOf(path));

/** @throws Error naming the file when staff named one that is not there */
export function getFile(path: string, lang: string): FileView {
  const file = locate(path);
  if (!existsSync(file)) throw new Error(`The file "${path}" is not in media/: upload it again, or empty the field.`);
  return { href: `/files/${nameOf(path)}`, format: toFormat(path), size: formatBytes(statSync(file).size, lang) };
}

/** A file as it is served. @param path as entries name it */
export const readFile = (path: string): { name: string; bytes: Uint8Array<ArrayBuffer> } => ({
  name: nameOf(path),
  bytes: new Uint8Array(readFileSync(locate(path))),
});
