import { campaign } from '~/i18n/campaign.ts';

export const GET = () => new Response(`User-agent: *\nDisallow: /admin/\nDisallow: /q/\n\nSitemap: ${campaign.url}/sitemap.xml\n`);
