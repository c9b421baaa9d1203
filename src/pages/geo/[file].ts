import type { APIRoute } from 'astro';
import { getGeoFiles } from '~/features/map/queries.ts';

export const getStaticPaths = async () => (await getGeoFiles()).map(({ file, json }) => ({ params: { file }, props: { json } }));

export const GET: APIRoute<{ json: string }> = ({ props }) => new Response(props.json, { headers: { 'content-type': 'application/json' } });
