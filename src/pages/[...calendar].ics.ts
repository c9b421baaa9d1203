import type { APIRoute } from 'astro';
import { getCalendarText, listCalendars } from '~/features/events/queries.ts';
import { getSettings } from '~/features/frame/queries.ts';
import { languages } from '~/i18n/locales.ts';

export const getStaticPaths = async () =>
  (
    await Promise.all(
      languages.map(async ({ key: locale }) =>
        (await listCalendars(locale)).map(({ path, ...props }) => ({
          params: { calendar: path.slice(1).replace(/\.ics$/, '') },
          props: { ...props, locale },
        })),
      ),
    )
  ).flat();

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

export const GET: APIRoute<Props> = async ({ props: { kind, locale, slug } }) =>
  new Response(await getCalendarText(kind, locale, await getSettings(locale), slug), { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
