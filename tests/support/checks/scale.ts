/** Pages whose weight grows with the number of services: lists, the way in, the map. Read one by one, for there may be tens of thousands of others. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Campaign } from '../../../src/models/campaign.ts';
import { toTopSegment } from '../../../src/models/campaign.ts';
import { EVERYWHERE_CODE, HELP_CODES } from '../../../src/models/services.ts';
import { listFiles } from '../files.ts';
import { PAGE_LIMIT, weigh, weighRoughly } from './weight.ts';

/** Files of the lists of services, of the way in and of the map, in every language. */
export function listServicePages(dist: string, { locales, routes, regions }: Campaign): string[] {
  const first = locales[0] ?? '';
  const lists = [...regions.map(({ slug }) => slug), ...Object.values(HELP_CODES), EVERYWHERE_CODE].join('|');
  const patterns = locales.flatMap((locale) => {
    const services = `${locale === first ? '' : `${locale}/`}${routes.services?.[locale] ?? 'services'}`;
    return [
      `${services}/index.html`,
      `${services}/(?:${lists})/(?:\\d+/)?index.html`,
      `${toTopSegment(routes.map?.[locale], 'map', locale, first)}/index.html`,
    ];
  });
  return listFiles(dist, new RegExp(`^(?:${patterns.join('|')})$`));
}

/** Pages over the budget. Their styles are in them. */
export function heavyListFaults(dist: string, files: readonly string[], limit = PAGE_LIMIT): string[] {
  return files.flatMap((file) => {
    const html = readFileSync(join(dist, file), 'utf8');
    if (weighRoughly(html) <= limit) return [];
    const bytes = weigh(html);
    return bytes > limit ? [`/${file}: ${bytes} bytes, ${limit} are allowed`] : [];
  });
}
