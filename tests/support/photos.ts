/** Photos as telephones and programs leave them: with their place, their maker's note, their programs' histories. */
import sharp from 'sharp';

const GPS = { GPSLatitudeRef: 'N', GPSLatitude: '44/1 25/1 36/1', GPSLongitudeRef: 'E', GPSLongitude: '26/1 6/1 9/1' };
const XMP =
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="44,25.6N"/></rdf:RDF></x:xmpmeta>';

/** A segment of a JPEG right behind its first two bytes. */
function withSegment(jpeg: Buffer, marker: number, text: string): Buffer {
  const data = Buffer.from(text, 'latin1');
  const head = Buffer.from([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 0xff]);
  return Buffer.concat([jpeg.subarray(0, 2), head, data, jpeg.subarray(2)]);
}

/** A small photo with a place in EXIF and in XMP; a JPEG has a maker's note and a film behind it as well. */
export async function takePhoto(format: 'jpeg' | 'png' | 'webp' | 'avif'): Promise<Buffer> {
  const picture = sharp({ create: { width: 90, height: 60, channels: 3, background: '#2a6' } });
  const bytes = await picture
    .withExif({ IFD0: { Make: 'Telefon', Model: 'X1' }, IFD2: { MakerNote: 'MAKER-NOTE-SECRET' }, IFD3: GPS })
    .withXmp(XMP)
    .toFormat(format)
    .toBuffer();
  if (format !== 'jpeg') return bytes;
  const withMaker = withSegment(bytes, 0xe5, 'MAKER-SEGMENT-SECRET');
  return Buffer.concat([withSegment(withMaker, 0xed, 'Photoshop 3.0\0 8BIM IPTC-SECRET'), Buffer.from('\0\0\0\x18ftypmp42 FILM-SECRET')]);
}

/** The first bytes of a photo as iPhones store it: enough for every program to know it by. */
export const takeHeic = (): Buffer => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1');
