/** Which lists of services there are, and what is on each of their pages. Pure: tests make campaigns of thousands. */
import { EVERYWHERE_CODE, HELP_CODES, type HelpKind } from '~/models/services.ts';

/** What decides in which lists a service is. */
interface Listed {
  regions: readonly string[];
  entry: { help: readonly HelpKind[] };
}

export interface ListKey {
  /** Last part of its address. */
  list: string;
  region?: string;
  kind?: HelpKind;
}

/** Services on one page: with the longest texts allowed it stays within the budget of a page. */
export const PAGE_SIZE = 20;
/** Those for the whole country that a region's first page names besides its own. */
export const EVERYWHERE_SHOWN = 10;
/** Up to so many names the first page names everyone; beyond, it counts. */
export const MOST_NAMED = 160;

/** Every list of a campaign, also the empty ones: a region without a service says so. */
export const toListKeys = (regions: readonly { code: string; slug: string }[]): ListKey[] => [
  ...regions.map(({ code, slug }) => ({ list: slug, region: code })),
  ...(Object.entries(HELP_CODES) as [HelpKind, string][]).map(([kind, list]) => ({ list, kind })),
  { list: EVERYWHERE_CODE },
];

/** Who is in a list. */
export function pick<S extends Listed>(all: readonly S[], { region, kind }: ListKey): S[] {
  if (kind) return all.filter(({ entry }) => entry.help.includes(kind));
  return all.filter(({ regions }) => (region ? regions.includes(region) : !regions.length));
}

/** How many pages a list has; an empty one has one, which says so. */
export const countPages = (services: number): number => Math.max(1, Math.ceil(services / PAGE_SIZE));

/** The services of a page. @param page 1 is the first */
export const slicePage = <S>(list: readonly S[], page: number): S[] => list.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
