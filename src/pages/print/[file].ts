import type { APIRoute } from 'astro';
import { getCall } from '~/features/frame/queries.ts';
import { listFiles, type PrintFile } from '~/features/posters/print.ts';
import { getPrintSets } from '~/features/posters/queries.ts';

export const getStaticPaths = async () => listFiles(await getPrintSets(getCall)).map((file) => ({ params: { file: file.name }, props: { file } }));

export const GET: APIRoute<{ file: PrintFile }> = async ({ props: { file } }) =>
  new Response(new Uint8Array(await file.get()), { headers: { 'content-type': file.type } });
