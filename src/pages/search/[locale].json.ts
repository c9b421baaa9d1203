import type { APIRoute } from 'astro';
import { getSearchItems } from '~/features/search/queries.ts';
import { languages } from '~/i18n/locales.ts';

export const getStaticPaths = () => languages.map(({ key }) => ({ params: { locale: key } }));

export const GET: APIRoute = async ({ params }) => Response.json(await getSearchItems(String(params['locale'])));
