import type { APIRoute } from 'astro';
import { getGeoJson } from '~/features/services/queries.ts';

export const GET: APIRoute = async () => Response.json(await getGeoJson());
