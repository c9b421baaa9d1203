import type { APIRoute } from 'astro';
import { getCall } from '~/features/frame/queries.ts';
import { getShareCards } from '~/features/messages/queries.ts';
import { drawShareCard } from '~/features/messages/share.ts';
import type { ShareCard } from '~/features/messages/ShareDrawing.tsx';

export const getStaticPaths = async () =>
  (await getShareCards(async (locale) => (await getCall(locale)).number)).map(({ file, ...props }) => ({ params: { file }, props }));

export const GET: APIRoute<{ card: ShareCard; locale: string }> = async ({ props }) =>
  new Response(new Uint8Array(await drawShareCard(props.card, props.locale)), { headers: { 'content-type': 'image/png' } });
