/** One page of every kind of a campaign, with what must be on each of them: what a tour through a build visits. */
import { join, resolve } from 'node:path';
import type { RouteKey } from '../../src/models/campaign.ts';
import { toCodePath } from '../../src/lib/codes.ts';
import { readContent, type AnyEntry } from '../../src/models/read.ts';
import { root } from './files.ts';

export interface Line {
  number: string;
  dial: string;
}

export interface Tour {
  main: Line;
  emergency: Line;
  /** Where the way out leads. */
  exit: string;
  /** Kind of page → its address, in the campaign's first language. */
  stops: Readonly<Record<string, string>>;
  /** Folder of the build. */
  dist: string;
}

/** @throws Error when the campaign lacks an entry that a stop needs */
export function planTour(contentRoot: string, dist: string): Tour {
  const { campaign, collections } = readContent(join(root, contentRoot));
  const locale = campaign.locales[0] as string;
  const entries = (name: string) => (collections[name] ?? []) as (AnyEntry & Record<string, unknown>)[];
  const site = entries('settings').find((entry) => entry.slug === 'site');
  const line = (role: string) => entries('helplines').find((entry) => entry.slug === site?.[role]) as unknown as Line;
  const path = (key: RouteKey, ...rest: string[]) => `/${[campaign.routes[key]?.[locale] ?? key, ...rest].join('/')}/`;
  const first = (name: string) => {
    const entry = entries(name)[0];
    if (!entry) throw new Error(`${contentRoot} has no ${name}: the tour needs one.`);
    return entry.slug;
  };
  return {
    main: line('main'),
    emergency: line('emergency'),
    exit: String(site?.text[locale]?.exitUrl),
    dist: resolve(root, dist),
    stops: {
      home: '/',
      help: path('help'),
      message: path('messages', first('messages')),
      services: path('services'),
      region: path('services', campaign.regions[0]?.slug ?? ''),
      map: path('map'),
      check: path('checks', first('checks')),
      search: path('search'),
      poster: toCodePath(first('placements').toUpperCase()),
      'not found': '/nowhere-at-all/',
    },
  };
}
