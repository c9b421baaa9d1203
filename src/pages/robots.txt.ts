import { campaign } from '~/i18n/campaign.ts';
import { CODE_PATTERNS } from '~/lib/codes.ts';

const closed = ['/admin/', ...CODE_PATTERNS.map((pattern) => pattern.replace('*', ''))].map((path) => `Disallow: ${path}\n`);

export const GET = () => new Response(`User-agent: *\n${closed.join('')}\nSitemap: ${campaign.url}/sitemap.xml\n`);
