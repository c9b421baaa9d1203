/** Photos of the campaign, as plain results for a view: an address, a set of sizes, width and height. Originals are never published. */
import { getImage } from 'astro:assets';
import type { ImageMetadata } from 'astro';

const files = import.meta.glob<ImageMetadata>('#campaign/media/**/*.{jpg,jpeg,png,webp,avif}', { eager: true, import: 'default' });
const WIDTHS = [360, 720, 1080, 1440];

export interface PhotoView {
  src: string;
  srcset: string;
  width: number;
  height: number;
  /** Empty for decoration. */
  alt: string;
  credit: string;
}

export interface PhotoFields {
  photo?: string | undefined;
  photoAlt?: string | undefined;
  photoCredit?: string | undefined;
}

/** @throws Error naming the file when staff named one that is not there */
export async function getPhoto({ photo, photoAlt = '', photoCredit = '' }: PhotoFields): Promise<PhotoView | undefined> {
  if (!photo) return undefined;
  const name = photo.replace(/^\/?media\//, '');
  const original = Object.entries(files).find(([path]) => path.endsWith(`/media/${name}`))?.[1];
  if (!original) throw new Error(`The photo "${photo}" is not in media/: upload it again, or empty the field.`);
  // Nothing of `original` is read here: Astro would then publish the file as it came, with all that a camera wrote into it.
  const image = await getImage({ src: original, format: 'avif', widths: WIDTHS });
  return {
    src: image.src,
    srcset: image.srcSet.attribute,
    width: Number(image.attributes['width']),
    height: Number(image.attributes['height']),
    alt: photoAlt,
    credit: photoCredit,
  };
}
