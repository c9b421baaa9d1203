import type { APIRoute } from 'astro';
import { getResultsTable } from '~/features/questionnaires/queries.ts';

export const GET: APIRoute = async () => new Response(await getResultsTable());
