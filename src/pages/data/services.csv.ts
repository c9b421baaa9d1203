import type { APIRoute } from 'astro';
import { getCsv } from '~/features/services/queries.ts';

export const GET: APIRoute = async () => new Response(await getCsv());
