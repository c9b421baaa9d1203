import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { findFormat, findPhotoProblem, listMetadata } from './photo-metadata.ts';

const picture = () => sharp({ create: { width: 64, height: 48, channels: 3, background: '#c63' } });
const exif = {
  IFD0: { Make: 'Phone' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '44/1 25/1 36/1', GPSLongitudeRef: 'E', GPSLongitude: '26/1 6/1 9/1' },
};
const xmp = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></x:xmpmeta>';
const formats = ['jpeg', 'png', 'webp', 'avif'] as const;
const withSegment = (jpeg: Buffer, marker: number, text: string) => {
  const data = Buffer.from(text, 'latin1');
  const head = Buffer.from([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 0xff]);
  return Buffer.concat([jpeg.subarray(0, 2), head, data, jpeg.subarray(2)]);
};

describe.each(formats)('%s', (format) => {
  const name = `a.${format}`;

  it('as our own tools write it has nothing beside the picture', async () => {
    const bytes = await picture().toFormat(format).toBuffer();
    expect([findFormat(bytes), listMetadata(bytes), findPhotoProblem(bytes, name)]).toEqual([format, [], undefined]);
  });

  it('with EXIF and a place is refused', async () => {
    const bytes = await picture().withExif(exif).toFormat(format).toBuffer();
    expect(listMetadata(bytes)).toContain('EXIF');
    if (format !== 'avif') expect(listMetadata(bytes)).toContain('GPS');
    expect(findPhotoProblem(bytes, name)?.what.en).toMatch(/the place where it was taken/);
  });

  it('with XMP is refused', async () => {
    const bytes = await picture().withXmp(xmp).toFormat(format).toBuffer();
    expect(listMetadata(bytes)).toEqual(['XMP']);
  });

  it('with a colour profile passes', async () => {
    const bytes = await picture().withIccProfile('p3').toFormat(format).toBuffer();
    expect(listMetadata(bytes)).toEqual([]);
  });

  it('cut off anywhere is no endless loop', async () => {
    const bytes = await picture().withExif(exif).toFormat(format).toBuffer();
    for (let end = 0; end < Math.min(bytes.length, 600); end += 7) expect(() => findPhotoProblem(bytes.subarray(0, end), name)).not.toThrow();
  });
});

describe('what a camera and its programs add', () => {
  it.each([
    ['IPTC', 0xed, 'Photoshop 3.0\0 8BIM', 'IPTC'],
    ['a comment', 0xfe, 'str. Florilor 12', 'comment'],
    ['a second picture', 0xe2, 'MPF\0', 'second picture'],
    ['a maker’s own segment', 0xe5, 'SAMSUNG', 'APP5'],
    ['a history of edits', 0xeb, 'JP\0\x01', 'APP11'],
    ['an extended XMP', 0xe1, 'http://ns.adobe.com/xmp/extension/\0', 'XMP'],
  ])('%s', async (_, marker, text, name) => {
    expect(listMetadata(withSegment(await picture().jpeg().toBuffer(), marker, text))).toEqual([name]);
  });

  it('a maker note inside EXIF is named', async () => {
    const tiff = Buffer.alloc(64);
    tiff.write('II*\0', 'latin1');
    tiff.writeUInt32LE(8, 4);
    tiff.writeUInt16LE(1, 8);
    tiff.writeUInt16LE(0x8769, 10);
    tiff.writeUInt32LE(30, 18);
    tiff.writeUInt16LE(1, 30);
    tiff.writeUInt16LE(0x927c, 32);
    const bytes = withSegment(await picture().jpeg().toBuffer(), 0xe1, `Exif\0\0${tiff.toString('latin1')}`);
    expect(listMetadata(bytes)).toEqual(['EXIF', 'maker note']);
  });

  it.each(['jpeg', 'png', 'webp'] as const)('a film behind the picture (%s)', async (format) => {
    const bytes = Buffer.concat([await picture().toFormat(format).toBuffer(), Buffer.from('\0\0\0\x18ftypmp42')]);
    expect(listMetadata(bytes)).toEqual(['data after the picture']);
  });

  it('progressive and restart-marked JPEGs are read to their end', async () => {
    const noise = sharp({ create: { width: 300, height: 300, channels: 3, background: '#000', noise: { type: 'gaussian', mean: 128, sigma: 60 } } });
    expect(listMetadata(await noise.clone().jpeg({ progressive: true, quality: 95 }).toBuffer())).toEqual([]);
    expect(listMetadata(await noise.clone().jpeg({ mozjpeg: true }).toBuffer())).toEqual([]);
  });

  it('a photo inside a PDF', () => {
    expect(listMetadata(Buffer.from('%PDF-1.7\n\xff\xd8\xff\xe1\0\x20Exif\0\0II', 'latin1'))).toEqual(['EXIF']);
    expect(listMetadata(Buffer.from('%PDF-1.7\n'))).toEqual([]);
  });
});

describe('what is not a picture that browsers show', () => {
  const box = (brand: string) => Buffer.from(`\0\0\0\x18ftyp${brand}\0\0\0\0mif1${brand}`, 'latin1');
  it.each([
    ['HEIC', box('heic'), 'IMG_1.HEIC', /Save it as JPEG/],
    ['HEIC under another name', box('heic'), 'poza.jpg', /Save it as JPEG/],
    ['TIFF', Buffer.from('II*\0'), 'a.tif', /JPEG, PNG or WebP/],
    ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), 'a.svg', /JPEG, PNG or WebP/],
    ['HTML', Buffer.from('<script>alert(1)</script>'), 'a.html', /JPEG, PNG or WebP/],
    ['HTML that is called a photo', Buffer.from('<script>alert(1)</script>'), 'a.jpg', /JPEG, PNG or WebP/],
    ['GIF', Buffer.from('GIF89a'), 'a.gif', /JPEG, PNG or WebP/],
    ['nothing', Buffer.alloc(0), 'a.jpg', /JPEG, PNG or WebP/],
    ['a JPEG that is called a PNG', Buffer.from([0xff, 0xd8, 0xff, 0xd9]), 'a.png', /Save it again/],
    ['a file without an ending', Buffer.from([0xff, 0xd8, 0xff, 0xd9]), 'poza', /JPEG, PNG or WebP/],
  ])('%s is refused', (_, bytes, name, mend) => expect(findPhotoProblem(bytes, name)?.mend.en).toMatch(mend));
});
