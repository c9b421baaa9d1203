/** Hands a collection to Astro, read and checked by `read`, as it is on the site at the moment of the build. */
import { join } from 'node:path';
import type { Loader } from 'astro/loaders';
import { getInstant } from '../lib/clock.ts';
import type { Model } from './define.ts';
import { toLive } from './live.ts';
import { toPseudoEntry } from './pseudo.ts';
import { readCampaign, readContent, type Content } from './read.ts';

/** What is set for paper, in a face that has the campaign's letters only: it cannot be shown in letters that nobody uses. */
const ON_PAPER = ['posters', 'placements'];

/** Collections are loaded one after the other; what one needs to know of the others is read once for all of them. */
const FRESH = 3_000;
const known = new Map<string, { at: number; live: Content['collections'] }>();

function readLive(root: string, isChanged: boolean): Content['collections'] {
  const last = known.get(root);
  if (last && !isChanged && performance.now() - last.at < FRESH) return last.live;
  const live = toLive(readContent(root), getInstant());
  known.set(root, { at: performance.now(), live });
  return live;
}

export function collectionLoader(model: Model, root: string): Loader {
  return {
    name: `campaign-${model.name}`,
    load({ store, watcher }) {
      const fill = (isChanged: boolean) => {
        const [locale = ''] = process.env['PSEUDO'] ? readCampaign(root).locales : [];
        const entries = locale && ON_PAPER.includes(model.name) ? [] : (readLive(root, isChanged)[model.name] ?? []);
        store.clear();
        for (const entry of entries) store.set({ id: entry.slug, data: locale ? toPseudoEntry(model, entry, locale) : entry });
      };
      fill(false);
      watcher?.on('change', (path) => {
        if (path.startsWith(join(root, model.name))) fill(true);
      });
      return Promise.resolve();
    },
  };
}
