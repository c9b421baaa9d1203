/** Stands in for `src/layouts/photos.ts` in the desk: the photo as it was chosen, not yet made small. */
import type { PhotoFields, PhotoView } from '../../src/layouts/photos.ts';
import { getMedia } from './scene.ts';

const views = new WeakMap<Blob, Promise<Pick<PhotoView, 'src' | 'width' | 'height'>>>();

async function look(file: Blob) {
  const { width, height } = await createImageBitmap(file);
  return { src: URL.createObjectURL(file), width, height };
}

export async function getPhoto({ photo, photoAlt = '', photoCredit = '' }: PhotoFields): Promise<PhotoView | undefined> {
  if (!photo) return undefined;
  const file = getMedia(photo);
  const known = views.get(file) ?? look(file);
  views.set(file, known);
  return { ...(await known), srcset: '', alt: photoAlt, credit: photoCredit };
}
