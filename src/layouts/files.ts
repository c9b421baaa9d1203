/** Files that staff offer for download or to play: published under `/files/` as they are, and only those that an entry names. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { formatBytes, formatLength, toFormat } from '~/lib/files.ts';
import { findRecordingFormat, readRecording } from '~/models/recordings.ts';

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

const TYPES = { mp4: 'video/mp4', webm: 'video/webm', mp3: 'audio/mpeg', vtt: 'text/vtt' } as const;

/** A film or a recording, with how long it is. @throws Error naming the file when it is not there or is neither */
export function getRecording(path: string, lang: string): FileView & { type: string; length: string } {
  const file = getFile(path, lang);
  const { bytes } = readFile(path);
  const format = findRecordingFormat(bytes);
  if (!format) throw new Error(`The file "${path}" is neither a film nor a recording: upload MP4, WebM or MP3.`);
  const { seconds } = readRecording(bytes, format);
  return { ...file, type: TYPES[format], length: seconds ? formatLength(seconds) : '' };
}
