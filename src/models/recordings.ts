/**
 * What is in a film, a recording or its captions beside picture, sound and words: place, time, device, comments. Works on bytes, in Node
 * and in the desk. As for photos, it knows the parts that are needed and names all the rest.
 */

export type RecordingFormat = 'mp4' | 'webm' | 'mp3' | 'vtt';

export interface Recording {
  /** Names of what does not belong into it. */
  found: string[];
  /** Length in seconds, when the file says it. */
  seconds?: number | undefined;
}

const latin = (bytes: Uint8Array, from: number, length: number) => String.fromCharCode(...bytes.subarray(from, from + length));
const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** What a recording is by its bytes. @example findRecordingFormat(bytesOfACaptionFile) // => 'vtt' */
export function findRecordingFormat(bytes: Uint8Array): RecordingFormat | undefined {
  if (latin(bytes, 4, 4) === 'ftyp' && /^(?:isom|iso\d|mp4\d|avc1|M4A |M4V |dash)$/.test(latin(bytes, 8, 4))) return 'mp4';
  if (latin(bytes, 0, 4) === '\x1a\x45\xdf\xa3') return 'webm';
  if (latin(bytes, 0, 3) === 'ID3' || toFrame(bytes, 0)) return 'mp3';
  return /^(?:\u00ef\u00bb\u00bf)?WEBVTT(?:[ \t\r\n]|$)/.test(latin(bytes, 0, 12)) ? 'vtt' : undefined;
}

/** Looks through a recording. */
export function readRecording(bytes: Uint8Array, format: RecordingFormat): Recording {
  const { found, seconds } = { mp4: readMp4, webm: readWebm, mp3: readMp3, vtt: readVtt }[format](bytes);
  return { found: [...new Set(found)], seconds };
}

const CONTAINERS = ['moov', 'trak', 'mdia', 'minf', 'dinf', 'stbl', 'edts', 'mvex', 'moof', 'traf', 'udta'];
const PARTS =
  'ftyp free mdat mvhd tkhd elst mdhd hdlr vmhd smhd nmhd dref stsd stts stss ctts stsc stsz stco co64 sgpd sbgp sdtp trex mfhd tfhd tfdt trun sidx mfra'.split(
    ' ',
  );
/** Places in `mvhd`, `tkhd` and `mdhd` of the day on which something was made. */
const DATED = ['mvhd', 'tkhd', 'mdhd'];

function readMp4(bytes: Uint8Array): Recording {
  const view = viewOf(bytes);
  const found: string[] = [];
  let seconds: number | undefined;
  const walk = (from: number, to: number): void => {
    let at = from;
    while (at + 8 <= to) {
      const size = view.getUint32(at) || to - at;
      const kind = latin(bytes, at + 4, 4);
      const head = size === 1 ? 16 : 8;
      const length = size === 1 && at + 16 <= to ? Number(view.getBigUint64(at + 8)) : size;
      if (length < head || at + length > to) return void found.push('damaged file');
      const [start, end] = [at + head, at + length];
      if (CONTAINERS.includes(kind)) walk(start, end);
      // Programs write their own name here, and telephones the place: only the first is let pass.
      else if (kind === 'meta') found.push(...listTags(bytes.subarray(start, end)));
      else if (!PARTS.includes(kind)) found.push(kind === 'loci' || kind === '\xa9xyz' ? 'GPS' : kind.replace(/[^A-Za-z0-9]/g, '?'));
      if (DATED.includes(kind) && start + 20 <= end) {
        const wide = bytes[start] === 1 ? 8 : 4;
        if (bytes.subarray(start + 4, start + 4 + 2 * wide).some(Boolean)) found.push('time');
        if (kind === 'mvhd' && wide === 4) seconds = view.getUint32(start + 16) / (view.getUint32(start + 12) || 1);
      }
      at = end;
    }
    if (at < to) found.push('data after the film');
  };
  walk(0, bytes.length);
  return { found, seconds };
}

/** Names of iTunes-like tags other than the program's. */
function listTags(meta: Uint8Array): string[] {
  const text = latin(meta, 0, Math.min(meta.length, 4000));
  const list = text.indexOf('ilst');
  const tags =
    list < 0 ? [] : [...text.slice(list + 4).matchAll(/[\0-\xff]{4}([\xa9a-zA-Z-][A-Za-z-]{3})[\0-\xff]{4}data/g)].map(([, name = '']) => name);
  const others = tags.filter((name) => name !== '\xa9too').map((name) => name.replace('\xa9', ''));
  return [...others, ...(/mdta|location|quicktime/.test(text) ? ['mdta'] : [])];
}

const SEGMENT = 0x18538067;
const INFO = 0x1549a966;
const TAGS = 0x1254c367;
const TAG = 0x7373;
const SIMPLE_TAG = 0x67c8;
const MASTERS = [SEGMENT, INFO, TAGS, TAG, SIMPLE_TAG];
/** EBML header, seek head, tracks, cluster, cues, void, CRC; then what `Info` needs. */
const NEEDED = [
  0x1a45dfa3, 0x114d9b74, 0x1654ae6b, 0x1f43b675, 0x1c53bb6b, 0xec, 0xbf, 0x2ad7b1, 0x4d80, 0x5741, 0x4489, 0x63c0, 0x447a, 0x4484, 0x4487,
];
const NAMES: Record<number, string> = { 0x4461: 'time', 0x7ba9: 'title', 0x1941a469: 'attachment', 0x1043a770: 'chapters', 0x73a4: 'number' };
const OWN_TAGS = ['ENCODER', 'DURATION', 'HANDLER_NAME', 'VENDOR_ID'];

function readWebm(bytes: Uint8Array): Recording {
  const view = viewOf(bytes);
  const found: string[] = [];
  let seconds: number | undefined;
  let scale = 1_000_000;
  /** A number whose first byte says how long it is. */
  const toNumber = (at: number, keepsMark: boolean) => {
    const first = bytes[at] ?? 0;
    const length = Math.clz32(first) - 23;
    if (length > 8 || at + length > bytes.length) return undefined;
    let value = keepsMark ? first : first & (0xff >> length);
    let isOpen = (first & (0xff >> length)) === 0xff >> length;
    for (let i = 1; i < length; i += 1) {
      value = value * 256 + (bytes[at + i] ?? 0);
      isOpen &&= bytes[at + i] === 0xff;
    }
    return { value, length, isOpen };
  };
  const walk = (from: number, to: number): void => {
    let at = from;
    while (at < to) {
      const id = toNumber(at, true);
      const size = id && toNumber(at + id.length, false);
      if (!id || !size) return void found.push('damaged file');
      const start = at + id.length + size.length;
      const end = size.isOpen ? to : start + size.value;
      if (end > to) return void found.push('damaged file');
      if (id.value === 0x45a3) {
        const name = latin(bytes, start, end - start).replace(/\0+$/, '');
        if (!OWN_TAGS.includes(name)) found.push(/LOCATION|GPS/i.test(name) ? 'GPS' : name.replace(/[^A-Za-z0-9_-]/g, '?'));
      } else if (MASTERS.includes(id.value)) walk(start, end);
      else if (!NEEDED.includes(id.value)) found.push(NAMES[id.value] ?? id.value.toString(16));
      if (id.value === 0x2ad7b1) scale = bytes.subarray(start, end).reduce((sum, byte) => sum * 256 + byte, 0);
      if (id.value === 0x4489 && end - start === 8) seconds = (view.getFloat64(start) * scale) / 1e9;
      at = end;
    }
  };
  walk(0, bytes.length);
  return { found, seconds };
}

const BITRATES = {
  1: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  2: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
};
const RATES = [44100, 48000, 32000];

/** One frame of MPEG audio, layer III: its bytes and seconds. */
function toFrame(bytes: Uint8Array, at: number): { length: number; seconds: number } | undefined {
  const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
  const version = (b >> 3) & 3;
  const rate = RATES[(c >> 2) & 3];
  const bitrate = BITRATES[version === 3 ? 1 : 2][c >> 4];
  if (a !== 0xff || (b & 0xe6) !== 0xe2 || version === 1 || !rate || !bitrate) return undefined;
  const hertz = rate / (version === 3 ? 1 : version === 2 ? 2 : 4);
  const samples = version === 3 ? 1152 : 576;
  return { length: Math.floor((samples * bitrate * 125) / hertz) + ((c >> 1) & 1), seconds: samples / hertz };
}

function readMp3(bytes: Uint8Array): Recording {
  const found: string[] = [];
  let at = 0;
  if (latin(bytes, 0, 3) === 'ID3') {
    found.push('ID3');
    at = 10 + [6, 7, 8, 9].reduce((sum, i) => sum * 128 + (bytes[i] ?? 0), 0);
  }
  let seconds = 0;
  for (let frame = toFrame(bytes, at); frame; frame = toFrame(bytes, at)) {
    at += frame.length;
    seconds += frame.seconds;
  }
  if (at < bytes.length) found.push(latin(bytes, at, 3) === 'TAG' ? 'ID3' : 'data after the sound');
  return { found, seconds };
}

/** Captions hold nothing but times and words: notes are seen by nobody but whoever opens the file, styles are the site's. */
const readVtt = (bytes: Uint8Array): Recording => {
  const text = new TextDecoder('utf-8').decode(bytes);
  const blocks = text.split(/\r?\n\r?\n/);
  const kinds = blocks.flatMap((block) => /^(NOTE|STYLE|REGION)\b/.exec(block.trim())?.[1] ?? []);
  const last = [...text.matchAll(/-->\s*(?:(\d+):)?(\d\d):(\d\d)\.\d{3}/g)].at(-1);
  const seconds = last ? Number(last[1] ?? 0) * 3600 + Number(last[2]) * 60 + Number(last[3]) : undefined;
  return { found: [...kinds, ...(text.includes('\ufffd') ? ['damaged file'] : [])], seconds };
};
