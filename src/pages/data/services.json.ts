import type { APIRoute } from 'astro';
import { getHsds } from '~/features/services/queries.ts';

export const GET: APIRoute = async () => Response.json(await getHsds());
