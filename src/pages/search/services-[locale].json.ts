import type { APIRoute } from 'astro';
import { getPacket } from '~/features/services/queries.ts';
import { languages } from '~/i18n/locales.ts';

export const getStaticPaths = () => languages.map(({ key }) => ({ params: { locale: key } }));

export const GET: APIRoute = async ({ params }) => Response.json(await getPacket(String(params['locale'])));
