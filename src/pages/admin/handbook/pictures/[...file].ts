import type { APIRoute } from 'astro';
import { listPictures } from '../../../../../admin/handbook/files.ts';

/** Below `/admin/`, so that they are kept from search engines as the handbook is. */
export const getStaticPaths = () => (__DESK__ === 'none' ? [] : listPictures().map(({ file, bytes }) => ({ params: { file }, props: { bytes } })));

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props }) =>
  new Response(props.bytes, { headers: { 'content-type': 'image/webp' } });
