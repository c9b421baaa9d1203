/** Every collection of a campaign, in the order in which the desk lists them. */
import type { Model } from './define.ts';
import { checks } from './checks.ts';
import { events } from './events.ts';
import { formats } from './formats.ts';
import { guides } from './guides.ts';
import { helplines } from './helplines.ts';
import { library } from './library.ts';
import { messages } from './messages.ts';
import { networks } from './networks.ts';
import { news } from './news.ts';
import { placements } from './placements.ts';
import { posters } from './posters.ts';
import { project } from './project.ts';
import { questionnaires } from './questionnaires.ts';
import { services } from './services.ts';
import { settings } from './settings.ts';

export const models = {
  events,
  messages,
  news,
  helplines,
  services,
  networks,
  guides,
  checks,
  questionnaires,
  posters,
  placements,
  formats,
  library,
  project,
  settings,
} as const;

export type CollectionName = keyof typeof models;

/** The models as a list, for code that treats all alike. */
export const modelList = Object.values(models) as unknown as Model[];
