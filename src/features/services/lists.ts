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

const keyOf = ({ region, kind }: Omit<ListKey, 'list'>) => kind ?? region ?? '';

const sorted = new WeakMap<readonly Listed[], Map<string, Listed[]>>();

/** Everyone, by the lists they are in. Done once for each array: every list's page counts all lists. */
function sortOut(all: readonly Listed[]): Map<string, Listed[]> {
  const known = sorted.get(all);
  if (known) return known;
  const lists = new Map<string, Listed[]>();
  const add = (key: string, service: Listed) => {
    const list = lists.get(key) ?? [];
    lists.set(key, list);
    list.push(service);
  };
  for (const service of all) {
    for (const kind of new Set(service.entry.help)) add(keyOf({ kind }), service);
    for (const region of service.regions.length ? new Set(service.regions) : ['']) add(keyOf({ region }), service);
  }
  sorted.set(all, lists);
  return lists;
}

/** Who is in a list, in the order of the whole. The array must not change afterwards. */
export const pick = <S extends Listed>(all: readonly S[], key: ListKey): readonly S[] => (sortOut(all).get(keyOf(key)) ?? []) as S[];

/** How many pages a list has; an empty one has one, which says so. */
export const countPages = (services: number): number => Math.max(1, Math.ceil(services / PAGE_SIZE));

/** The services of a page. @param page 1 is the first */
export const slicePage = <S>(list: readonly S[], page: number): S[] => list.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
