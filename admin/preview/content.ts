/** Stands in for `astro:content` in the desk: the pages' queries read what is being typed. See `scripts/desk-modules.ts`. */
import type { AnyEntry } from '../../src/models/check.ts';
import type { CollectionName } from '../../src/models/index.ts';
import { getEntries } from './scene.ts';

interface Found {
  id: string;
  data: AnyEntry;
}

const toFound = (data: AnyEntry): Found => ({ id: data.slug, data });

// Promises also for what is thrown: that is how the original answers.
export const getCollection = (name: CollectionName, filter: (entry: Found) => boolean = () => true): Promise<Found[]> =>
  Promise.resolve().then(() => getEntries(name).map(toFound).filter(filter));

export const getEntry = async (name: CollectionName, slug: string): Promise<Found | undefined> =>
  (await getCollection(name)).find(({ id }) => id === slug);
