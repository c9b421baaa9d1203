import type { APIRoute } from 'astro';
import { getEventsFeed } from '~/features/events/queries.ts';
import { getSettings } from '~/features/frame/queries.ts';
import { languages } from '~/i18n/locales.ts';
import { toAtomFeed } from '~/lib/atom.ts';

export const getStaticPaths = () => languages.map(({ key }) => ({ params: { locale: key } }));

export const GET: APIRoute = async ({ params }) => {
  const locale = String(params['locale']);
  return new Response(toAtomFeed(await getEventsFeed(locale, await getSettings(locale))), { headers: { 'content-type': 'application/atom+xml' } });
};
