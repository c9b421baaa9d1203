import type { APIRoute } from 'astro';
import { getFaceSheet, getFontFaces } from '~/i18n/fonts.ts';

export const getStaticPaths = async () => {
  const sheet = await getFaceSheet();
  const fonts = (await getFontFaces()).map(({ file, data }) => ({ params: { file }, props: { data: new Uint8Array(data), type: 'font/woff2' } }));
  return [...fonts, { params: { file: sheet.file }, props: { data: sheet.css, type: 'text/css' } }];
};

export const GET: APIRoute<{ data: Uint8Array<ArrayBuffer> | string; type: string }> = ({ props: { data, type } }) =>
  new Response(data, { headers: { 'content-type': type } });
