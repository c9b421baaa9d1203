/** Hands a collection that `read` has read and checked to Astro. */
import { join } from 'node:path';
import type { Loader } from 'astro/loaders';
import type { Model } from './define.ts';
import { ContentError } from './problems.ts';
import { readCampaign, readCollection } from './read.ts';

export function collectionLoader(model: Model, root: string): Loader {
  return {
    name: `campaign-${model.name}`,
    load({ store, watcher }) {
      const fill = () => {
        const campaign = readCampaign(root);
        const { entries, problems } = readCollection(model, root, campaign.locales, campaign.timeZone);
        if (problems.length) throw new ContentError(problems, campaign.desk);
        store.clear();
        for (const entry of entries) store.set({ id: entry.slug, data: entry });
      };
      fill();
      watcher?.on('change', (path) => {
        if (path.startsWith(join(root, model.name))) fill();
      });
      return Promise.resolve();
    },
  };
}
