/** Recordings as our own tools write them, and as telephones do. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findPhotoProblem, MOST_BYTES } from './photo-metadata.ts';
import { findRecordingFormat, readRecording } from './recordings.ts';

const folder = join(import.meta.dirname, '../../tests/fixtures/recordings');
const open = (name: string) => new Uint8Array(readFileSync(join(folder, name)));
const caption = (text: string) => new TextEncoder().encode(text);
const join2 = (a: Uint8Array, b: Uint8Array) => new Uint8Array([...a, ...b]);
const VTT = 'WEBVTT\n\n00:00.000 --> 00:01.500\nSuni tu.\n\n00:01.500 --> 01:02:03.000\nHotărăști tu.\n';

describe('a recording without anything beside it passes', () => {
  it.each([
    ['sign.mp4', 'mp4', 3],
    ['sign.webm', 'webm', 3],
    ['voice.mp3', 'mp3', 2],
  ] as const)('%s', (name, format, seconds) => {
    const bytes = open(name);
    expect(findRecordingFormat(bytes)).toBe(format);
    expect(readRecording(bytes, format).found).toEqual([]);
    expect(readRecording(bytes, format).seconds).toBeCloseTo(seconds, 0);
    expect(findPhotoProblem(bytes, name)).toBeUndefined();
  });

  it('captions', () => {
    expect(readRecording(caption(VTT), 'vtt')).toEqual({ found: [], seconds: 3723 });
    expect(findPhotoProblem(caption(VTT), 'a.ro.vtt')).toBeUndefined();
  });
});

describe('what else is in it is named, and refused', () => {
  it.each<[string, string, Uint8Array, string[]]>([
    ['place and time of a telephone', 'phone.mp4', open('phone.mp4'), ['GPS', 'time']],
    ['a title', 'phone.webm', open('phone.webm'), ['title']],
    ['tags of a song', 'phone.mp3', open('phone.mp3'), ['ID3']],
    ['older tags of a song', 'a.mp3', join2(open('voice.mp3'), caption(`TAG${'x'.repeat(125)}`)), ['ID3']],
    ['something behind a song', 'a.mp3', join2(open('voice.mp3'), caption('PK\u0003\u0004 more')), ['data after the sound']],
    ['something behind a film', 'a.mp4', join2(open('sign.mp4'), caption('more')), ['data after the film']],
    ['a box of a maker', 'a.mp4', join2(open('sign.mp4'), new Uint8Array([0, 0, 0, 12, 0x75, 0x75, 0x69, 0x64, 1, 2, 3, 4])), ['uuid']],
    ['a film cut short', 'a.webm', open('sign.webm').subarray(0, 3000), ['damaged file']],
    ['a note in captions', 'a.vtt', caption(VTT.replace('WEBVTT\n', 'WEBVTT\n\nNOTE filmat acasă\n')), ['NOTE']],
    ['captions that are not UTF-8', 'a.vtt', join2(caption(VTT), new Uint8Array([0xff, 0xfe])), ['damaged file']],
  ])('%s', (_, name, bytes, names) => {
    const format = findRecordingFormat(bytes)!;
    expect(readRecording(bytes, format).found).toEqual(expect.arrayContaining(names));
    expect(findPhotoProblem(bytes, name)?.what.en).toMatch(/more than picture, sound and words/);
  });

  it('a film on a phone that must be paid for by the megabyte', () => {
    const large = new Uint8Array(MOST_BYTES.webm + 1);
    large.set(open('sign.webm'));
    expect(findPhotoProblem(large, 'a.webm')?.what.en).toBe('It has 12.1 MB. People load it on mobile data: it may have 12 MB at most.');
  });

  it('another kind of file under its name', () => {
    expect(findPhotoProblem(open('sign.webm'), 'a.mp4')?.what.en).toBe('Its name says MP4, but it is WEBM.');
    expect(findPhotoProblem(caption('#!/bin/sh'), 'a.mp3')?.what.en).toMatch(/not a kind of file/);
  });
});

it.each(['sign.mp4', 'sign.webm', 'voice.mp3', 'phone.mp4'])('%s cut off anywhere is no endless loop and no crash', (name) => {
  const bytes = open(name);
  for (let end = 0; end < bytes.length; end += 13) expect(() => findPhotoProblem(bytes.subarray(0, end), name)).not.toThrow();
});
