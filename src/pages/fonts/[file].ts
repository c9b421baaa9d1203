import type { APIRoute } from 'astro';
import { getFontFaces } from '~/i18n/fonts.ts';

export const getStaticPaths = async () => (await getFontFaces()).map(({ file, data }) => ({ params: { file }, props: { data } }));

export const GET: APIRoute<{ data: Buffer }> = ({ props }) => new Response(new Uint8Array(props.data), { headers: { 'content-type': 'font/woff2' } });
