/** Hands a collection that `read` has read and checked to Astro, without what is withdrawn. */
import { join } from 'node:path';
import type { Loader } from 'astro/loaders';
import { getNow } from '../lib/clock.ts';
import type { Campaign } from './campaign.ts';
import type { Model } from './define.ts';
import { isWithdrawn, toLimits, type Moment } from './freshness.ts';
import { ContentError } from './problems.ts';
import { readCampaign, readCollection } from './read.ts';
import { settings } from './settings.ts';

function getMoment(root: string, { timeZone, country, locales }: Campaign): Moment {
  const { entries } = readCollection(settings as unknown as Model, root, locales);
  return { today: getNow(timeZone).slice(0, 10), country, limits: toLimits(entries.find(({ slug }) => slug === 'site')) };
}

export function collectionLoader(model: Model, root: string): Loader {
  return {
    name: `campaign-${model.name}`,
    load({ store, watcher }) {
      const fill = () => {
        const campaign = readCampaign(root);
        const { entries, problems } = readCollection(model, root, campaign.locales, campaign.timeZone);
        if (problems.length) throw new ContentError(problems, campaign.desk);
        store.clear();
        const moment = getMoment(root, campaign);
        for (const entry of entries) if (!isWithdrawn(model.name, entry, moment)) store.set({ id: entry.slug, data: entry });
      };
      fill();
      watcher?.on('change', (path) => {
        if (path.startsWith(join(root, model.name))) fill();
      });
      return Promise.resolve();
    },
  };
}
