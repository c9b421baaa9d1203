/**
 * What a camera wrote into a picture beside the picture: place, time, device, thumbnails, film clips. Works on bytes, in Node and in the
 * desk. It knows what a picture needs and calls all the rest metadata: what nobody has thought of yet is refused too.
 */
import type { Words } from './fields.ts';
import { findRecordingFormat, readRecording, type RecordingFormat } from './recordings.ts';

export type FileFormat = 'jpeg' | 'png' | 'webp' | 'avif' | 'heic' | 'pdf' | RecordingFormat | 'unknown';

/** What is wrong with a file, and how to mend it. */
export interface PhotoProblem {
  what: Words;
  mend: Words;
}

/** Reads numbers and signs of a file; beyond its end there are zeros. */
class Bytes {
  private readonly bytes: Uint8Array;
  private readonly view: DataView;
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
  get length(): number {
    return this.bytes.length;
  }
  byte(at: number): number {
    return this.bytes[at] ?? 0;
  }
  u16(at: number): number {
    return at + 2 <= this.length ? this.view.getUint16(at) : 0;
  }
  u32(at: number): number {
    return at + 4 <= this.length ? this.view.getUint32(at) : 0;
  }
  u32Little(at: number): number {
    return at + 4 <= this.length ? this.view.getUint32(at, true) : 0;
  }
  /** Signs of Latin-1. */
  text(at: number, length: number): string {
    return String.fromCharCode(...this.bytes.subarray(at, at + length));
  }
}

const AVIF_BRANDS = ['avif', 'avis'];
const HEIC_BRANDS = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'];

/** The brands of an ISO media file: its own, then those that it is like. */
function listBrands(file: Bytes): string[] {
  if (file.text(4, 4) !== 'ftyp') return [];
  const end = Math.min(file.u32(0), file.length, 256);
  const brands = [file.text(8, 4)];
  for (let at = 16; at + 4 <= end; at += 4) brands.push(file.text(at, 4));
  return brands;
}

/** What a file is by its bytes; its name may say anything. */
export function findFormat(bytes: Uint8Array): FileFormat {
  const file = new Bytes(bytes);
  if (file.u16(0) === 0xffd8) return 'jpeg';
  if (file.u32(0) === 0x89504e47 && file.u32(4) === 0x0d0a1a0a) return 'png';
  if (file.text(0, 4) === 'RIFF' && file.text(8, 4) === 'WEBP') return 'webp';
  if (file.text(0, 5) === '%PDF-') return 'pdf';
  const brands = listBrands(file);
  if (brands.some((brand) => AVIF_BRANDS.includes(brand))) return 'avif';
  if (brands.some((brand) => HEIC_BRANDS.includes(brand))) return 'heic';
  return findRecordingFormat(bytes) ?? 'unknown';
}

/** Most bytes of a recording: people load it on a phone that they pay for. */
export const MOST_BYTES: Readonly<Record<RecordingFormat, number>> = { mp4: 12_000_000, webm: 12_000_000, mp3: 4_000_000, vtt: 200_000 };
const isRecording = (format: FileFormat): format is RecordingFormat => Object.hasOwn(MOST_BYTES, format);

/** Names of what was found beside the picture; none means that there is only the picture. */
export function listMetadata(bytes: Uint8Array): string[] {
  const file = new Bytes(bytes);
  const format = findFormat(bytes);
  if (isRecording(format)) return readRecording(bytes, format).found;
  const list = { jpeg: listInJpeg, png: listInPng, webp: listInWebp, avif: listInAvif, heic: () => [], pdf: listInPdf, unknown: () => [] };
  return [...new Set(list[format](file))];
}

/** Names of JPEG segments that staff may have heard of. */
function nameSegment(marker: number, head: string): string {
  if (marker === 0xfe) return 'comment';
  if (head.startsWith('Exif')) return 'EXIF';
  if (head.startsWith('http://ns.adobe.com/')) return 'XMP';
  if (head.startsWith('Photoshop 3.0')) return 'IPTC';
  if (head.startsWith('MPF')) return 'second picture';
  return `APP${marker - 0xe0}`;
}

const EXIF_PARTS: [tag: number, name: string][] = [
  [0x8825, 'GPS'],
  [0x927c, 'maker note'],
];

/** Parts of an EXIF block that can be named for themselves. @param at where the TIFF header begins */
function listExifParts(file: Bytes, at: number): string[] {
  const isLittle = file.text(at, 2) === 'II';
  const u16 = (where: number) => (isLittle ? file.byte(where) | (file.byte(where + 1) << 8) : file.u16(where));
  const u32 = (where: number) => (isLittle ? file.u32Little(where) : file.u32(where));
  const tagsOf = (offset: number): [tag: number, value: number][] => {
    const count = Math.min(u16(at + offset), 500);
    return Array.from({ length: count }, (_, i) => at + offset + 2 + i * 12).map((entry) => [u16(entry), u32(entry + 8)]);
  };
  const main = tagsOf(u32(at + 4));
  const inner = main.filter(([tag]) => tag === 0x8769).flatMap(([, offset]) => tagsOf(offset));
  const tags = [...main, ...inner].map(([tag]) => tag);
  return EXIF_PARTS.filter(([tag]) => tags.includes(tag)).map(([, name]) => name);
}

function listInJpeg(file: Bytes): string[] {
  const found: string[] = [];
  let at = 2;
  while (at + 4 <= file.length) {
    if (file.byte(at) !== 0xff) return [...found, 'damaged file'];
    const marker = file.byte(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xd9) break;
    const size = file.u16(at + 2);
    const head = file.text(at + 4, Math.min(size - 2, 40));
    const isNeeded =
      (marker === 0xe0 && /^JF(?:IF|XX)\0/.test(head)) ||
      (marker === 0xe2 && head.startsWith('ICC_PROFILE\0')) ||
      (marker === 0xee && head.startsWith('Adobe'));
    if (((marker >= 0xe0 && marker <= 0xef) || marker === 0xfe) && !isNeeded) {
      found.push(nameSegment(marker, head));
      if (head.startsWith('Exif')) found.push(...listExifParts(file, at + 10));
    }
    at += 2 + size;
    // The picture itself: its bytes run to the next marker that is neither a stuffed zero nor a restart.
    if (marker === 0xda)
      while (at < file.length && !(file.byte(at) === 0xff && ![0x00, 0xff].includes(file.byte(at + 1)) && (file.byte(at + 1) & 0xf8) !== 0xd0))
        at += 1;
  }
  // Telephones hang a film of the moment, with its place, behind the picture.
  return at + 2 < file.length ? [...found, 'data after the picture'] : found;
}

const PNG_NEEDED = 'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB bKGD hIST pHYs sPLT cICP mDCV cLLI acTL fcTL fdAT'.split(' ');
const PNG_NAMES: Record<string, string> = { eXIf: 'EXIF', tIME: 'time' };

function listInPng(file: Bytes): string[] {
  const found: string[] = [];
  let at = 8;
  let kind = '';
  while (at + 12 <= file.length && kind !== 'IEND') {
    const size = file.u32(at);
    kind = file.text(at + 4, 4);
    if (/^(?:iTXt|tEXt|zTXt)$/.test(kind))
      found.push(/^(?:XML:com\.adobe\.xmp|Raw profile type xmp)/.test(file.text(at + 8, Math.min(size, 24))) ? 'XMP' : 'text');
    else if (!PNG_NEEDED.includes(kind)) found.push(PNG_NAMES[kind] ?? kind.replace(/[^A-Za-z]/g, '?'));
    if (kind === 'eXIf') found.push(...listExifParts(file, at + 8));
    at += 12 + size;
  }
  return at < file.length ? [...found, 'data after the picture'] : found;
}

const WEBP_NEEDED = ['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP'];

function listInWebp(file: Bytes): string[] {
  const found: string[] = [];
  const end = 8 + file.u32Little(4);
  let at = 12;
  while (at + 8 <= Math.min(end, file.length)) {
    const kind = file.text(at, 4);
    const size = file.u32Little(at + 4);
    if (!WEBP_NEEDED.includes(kind)) found.push(kind.trim().replace(/[^A-Za-z0-9]/g, '?'));
    if (kind === 'EXIF') found.push(...listExifParts(file, at + 8 + (file.text(at + 8, 4) === 'Exif' ? 6 : 0)));
    at += 8 + size + (size % 2);
  }
  return end + (end % 2) < file.length ? [...found, 'data after the picture'] : found;
}

/** Boxes of an ISO media file between two places. */
function* listBoxes(file: Bytes, from: number, to: number): Generator<{ kind: string; from: number; to: number }> {
  for (let at = from; at + 8 <= to;) {
    const short = file.u32(at);
    const size = short === 1 ? file.u32(at + 12) : short === 0 ? to - at : short;
    if (size < 8) return;
    yield { kind: file.text(at + 4, 4), from: at + (short === 1 ? 16 : 8), to: Math.min(at + size, to) };
    at += size;
  }
}

const AVIF_BOXES = ['ftyp', 'meta', 'mdat', 'free', 'moov', 'moof', 'mfra'];
const AVIF_ITEMS = ['av01', 'grid', 'iovl', 'tmap'];

function listInAvif(file: Bytes): string[] {
  const boxes = [...listBoxes(file, 0, file.length)];
  const strange = boxes.filter(({ kind }) => !AVIF_BOXES.includes(kind)).map(({ kind }) => kind.replace(/[^A-Za-z0-9]/g, '?'));
  // `meta` and `iinf` begin with four bytes of version; `iinf` then counts its entries in two bytes, or four from version 1.
  const infos = boxes
    .filter(({ kind }) => kind === 'meta')
    .flatMap((meta) => [...listBoxes(file, meta.from + 4, meta.to)])
    .filter(({ kind }) => kind === 'iinf')
    .flatMap((iinf) => [...listBoxes(file, iinf.from + (file.byte(iinf.from) ? 8 : 6), iinf.to)])
    .filter(({ kind }) => kind === 'infe');
  const items = infos.map(({ from }) => file.text(from + (file.byte(from) >= 3 ? 10 : 8), 4)).filter((item) => !AVIF_ITEMS.includes(item));
  const names: Record<string, string> = { Exif: 'EXIF', mime: 'XMP' };
  return [...strange, ...items.map((item) => names[item] ?? item.replace(/[^A-Za-z0-9]/g, '?'))];
}

/** Photos inside a PDF keep what their camera wrote, unless they were packed once more. */
function listInPdf(file: Bytes): string[] {
  let text = '';
  for (let at = 0; at < file.length; at += 8192) text += file.text(at, 8192);
  return [/Exif\0\0/.test(text) && 'EXIF', /<exif:GPS|exif:GPSL/.test(text) && 'GPS'].filter((name) => name !== false);
}

/** Formats a file may have, by the end of its name. */
const BY_NAME: Record<string, FileFormat> = {
  jpg: 'jpeg',
  jpeg: 'jpeg',
  png: 'png',
  webp: 'webp',
  avif: 'avif',
  pdf: 'pdf',
  mp4: 'mp4',
  webm: 'webm',
  mp3: 'mp3',
  vtt: 'vtt',
};

/**
 * Checks a file of `media/`.
 * @param name its name, for example `poza.jpg`
 * @example findPhotoProblem(bytesOfAPhoneShot, 'poza.jpg')?.what.en // => 'The photo carries what the camera wrote into it (EXIF, GPS).'
 */
export function findPhotoProblem(bytes: Uint8Array, name: string): PhotoProblem | undefined {
  const format = findFormat(bytes);
  if (format === 'heic' || /\.hei[cf]$/i.test(name))
    return {
      what: { ro: 'E o fotografie HEIC, pe care navigatoarele nu o arată.', en: 'It is a HEIC photo, which browsers do not show.' },
      mend: { ro: 'Salvează fotografia ca JPEG și încarc-o din nou.', en: 'Save it as JPEG and upload it again.' },
    };
  const expected = BY_NAME[/\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''];
  if (format === 'unknown' || !expected)
    return {
      what: { ro: 'Nu e un fel de fișier pe care îl cunoaștem.', en: 'It is not a kind of file that we know.' },
      mend: {
        ro: 'Fotografiile se încarcă ca JPEG, PNG sau WebP, documentele ca PDF, filmele ca MP4 sau WebM, sunetul ca MP3, subtitrările ca VTT.',
        en: 'Upload photos as JPEG, PNG or WebP, documents as PDF, films as MP4 or WebM, sound as MP3, captions as VTT.',
      },
    };
  if (format !== expected)
    return {
      what: {
        ro: `Numele spune ${expected.toUpperCase()}, dar fișierul e ${format.toUpperCase()}.`,
        en: `Its name says ${expected.toUpperCase()}, but it is ${format.toUpperCase()}.`,
      },
      mend: { ro: 'Salveaz-o din nou într-un program de poze și încarc-o așa.', en: 'Save it again in a picture program and upload that.' },
    };
  if (isRecording(format) && bytes.length > MOST_BYTES[format]) return tooLarge(bytes.length, MOST_BYTES[format]);
  const found = listMetadata(bytes);
  if (!found.length) return undefined;
  if (isRecording(format)) return withMore(found.join(', '));
  const list = found.join(', ');
  return {
    what: {
      ro: `Poartă ce a scris aparatul în ea (${list}): poate fi și locul în care a fost făcută.`,
      en: `It carries what the camera wrote into it (${list}): that can be the place where it was taken.`,
    },
    mend: {
      ro: 'Încarc-o din nou prin birou, ca JPEG sau PNG: biroul scoate aceste date. Un PDF se exportă din nou, fără fotografiile originale.',
      en: 'Upload it again through the desk, as JPEG or PNG: the desk takes this out. Export a PDF again, without the original photos.',
    },
  };
}

const megabytes = (bytes: number) => Math.ceil(bytes / 100_000) / 10;

const tooLarge = (bytes: number, most: number): PhotoProblem => ({
  what: {
    ro: `Are ${megabytes(bytes)} MB. Oamenii îl încarcă pe date mobile: poate avea cel mult ${megabytes(most)} MB.`,
    en: `It has ${megabytes(bytes)} MB. People load it on mobile data: it may have ${megabytes(most)} MB at most.`,
  },
  mend: { ro: 'Exportă-l mai mic sau mai scurt.', en: 'Export it smaller or shorter.' },
});

const withMore = (list: string): PhotoProblem => ({
  what: {
    ro: `Poartă mai mult decât imagine, sunet și cuvinte (${list}): poate fi și locul în care a fost făcut.`,
    en: `It carries more than picture, sound and words (${list}): that can be the place where it was made.`,
  },
  mend: {
    ro: 'Exportă-l din nou fără metadate (ffmpeg: -map_metadata -1 -fflags +bitexact; la MP3 și -id3v2_version 0 -write_xing 0).',
    en: 'Export it again without metadata (ffmpeg: -map_metadata -1 -fflags +bitexact; for MP3 also -id3v2_version 0 -write_xing 0).',
  },
});
