import { defineCollection } from 'astro:content';
import { collectionLoader } from './models/loader.ts';
import { toEntrySchema, type Model } from './models/define.ts';
import { models } from './models/index.ts';

const of = <M extends Model<any, any>>(model: M) => defineCollection({ loader: collectionLoader(model as unknown as Model, __CAMPAIGN_ROOT__), schema: toEntrySchema(model) as ReturnType<typeof toEntrySchema<M['shared']['shape'], M extends Model<any, infer T> ? T : never>> });

export const collections = {
  checks: of(models.checks),
  events: of(models.events),
  guides: of(models.guides),
  helplines: of(models.helplines),
  library: of(models.library),
  messages: of(models.messages),
  networks: of(models.networks),
  news: of(models.news),
  placements: of(models.placements),
  posters: of(models.posters),
  project: of(models.project),
  services: of(models.services),
  settings: of(models.settings),
};
