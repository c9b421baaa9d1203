/** Stands in for `src/layouts/files.ts` in the desk: files come from the store, not from the disk. */
import type { FileView } from '../../src/layouts/files.ts';
import { formatBytes, formatLength, toFormat } from '../../src/lib/files.ts';
import { findRecordingFormat, readRecording } from '../../src/models/recordings.ts';
import { getBytes, getMedia } from './scene.ts';

const TYPES = { mp4: 'video/mp4', webm: 'video/webm', mp3: 'audio/mpeg', vtt: 'text/vtt' } as const;

export function getFile(path: string, lang: string): FileView {
  return { href: `/files/${path.replace(/^\/?media\//, '')}`, format: toFormat(path), size: formatBytes(getMedia(path).size, lang) };
}

export function getRecording(path: string, lang: string): FileView & { type: string; length: string } {
  const bytes = getBytes(path);
  const format = findRecordingFormat(bytes);
  if (!format) throw new Error(`The file "${path}" is neither a film nor a recording: upload MP4, WebM or MP3.`);
  const { seconds } = readRecording(bytes, format);
  return { ...getFile(path, lang), type: TYPES[format], length: seconds ? formatLength(seconds) : '' };
}
