import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { collectionLoader } from './models/loader.ts';
import { toEntrySchema, type Model } from './models/define.ts';
import { models } from './models/index.ts';

/** Words made longer on purpose may be longer than the models allow; they were checked before. */
const toSchema = <S extends z.ZodRawShape, T extends z.ZodRawShape>(model: Model<S, T>) =>
  __PSEUDO__ ? z.custom<z.output<ReturnType<typeof toEntrySchema<S, T>>>>() : toEntrySchema(model);

const of = <S extends z.ZodRawShape, T extends z.ZodRawShape>(model: Model<S, T>) =>
  defineCollection({ loader: collectionLoader(model as unknown as Model, __CAMPAIGN_ROOT__), schema: toSchema(model) });

export const collections = {
  checks: of(models.checks),
  events: of(models.events),
  formats: of(models.formats),
  guides: of(models.guides),
  helplines: of(models.helplines),
  library: of(models.library),
  messages: of(models.messages),
  networks: of(models.networks),
  news: of(models.news),
  placements: of(models.placements),
  posters: of(models.posters),
  project: of(models.project),
  questionnaires: of(models.questionnaires),
  services: of(models.services),
  settings: of(models.settings),
};
