/**
 * From what is written to what is on the site at a moment: the one place where entries come and go, numbers are withdrawn and photos are
 * taken out. Every query of the site reads through it; whatever is not here is in no page, list or file.
 */
import type { z } from 'zod';
import { toLocal, toMoment } from '../lib/dates.ts';
import type { AnyEntry } from './check.ts';
import { ROUTE_KEYS, type Campaign } from './campaign.ts';
import type { Model } from './define.ts';
import { isWithdrawn, toLimits } from './freshness.ts';
import { modelList } from './index.ts';
import { listNumbers, toNumberPattern } from './numbers.ts';
import type { Content } from './read.ts';
import { metaOf } from './schema.ts';

type Entry = AnyEntry & Record<string, unknown>;

/** Whether an entry is on the site at a moment: from `publishOn` on, until `expiresOn` begins. */
export function isLive({ publishOn, expiresOn }: Record<string, unknown>, now: Date, timeZone: string): boolean {
  const isFrom = (local: unknown) => typeof local !== 'string' || toMoment(local, timeZone).instant <= now;
  return isFrom(publishOn) && !(typeof expiresOn === 'string' && isFrom(expiresOn));
}

/** A value with every text in it changed. */
function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTexts(item, change)]));
}

/** References to entries that are not on the site go; one that is needed stays, and whoever reads it must know that it may lead nowhere. */
function dropReferences(model: Model, entry: Entry, isAbsent: (collection: string, slug: string) => boolean): Entry {
  const kept = { ...entry };
  for (const [key, schema] of Object.entries(model.shared.shape)) {
    const meta = metaOf(schema as z.ZodType);
    const value = entry[key];
    if (meta?.widget !== 'reference' || value === undefined) continue;
    const isGone = (slug: unknown) => isAbsent(meta.collection ?? '', String(slug));
    if (Array.isArray(value)) kept[key] = value.filter((slug) => !isGone(slug));
    else if (isGone(value) && (schema as z.ZodType).safeParse(undefined).success) kept[key] = undefined;
  }
  return kept;
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Links in a text to pages that are not on the site become their words. */
function toUnlink({ locales, routes }: Campaign, absent: readonly { collection: string; slug: string }[]): (text: string) => string {
  const paths = absent.flatMap(({ collection, slug }) => {
    const key = ROUTE_KEYS.find((route) => route === collection);
    return key ? locales.map((locale, i) => `${i ? `/${locale}` : ''}/${routes[key]?.[locale] ?? key}/${slug}`) : [];
  });
  if (!paths.length) return (text) => text;
  const link = new RegExp(`\\[([^\\]]*)\\]\\((?:${paths.map(escape).join('|')})/?(?:#[^)]*)?\\)`, 'g');
  return (text) => text.replace(link, '$1');
}

/** Photos whose persons have taken back their consent, by path. */
const listWithdrawnPhotos = (entries: readonly Entry[]) =>
  new Set(entries.filter((entry) => entry['photo'] && entry['consentWithdrawnOn']).map((entry) => String(entry['photo']).replace(/^\//, '')));

/** The content of the site at a moment. */
export function toLive({ campaign, collections }: Content, now: Date): Content['collections'] {
  const all = modelList.flatMap((model) => ((collections[model.name] ?? []) as Entry[]).map((entry) => ({ model, entry })));
  const site = collections['settings']?.find(({ slug }) => slug === 'site');
  const moment = { today: toLocal(now, campaign.timeZone).slice(0, 10), country: campaign.country, limits: toLimits(site) };
  const absent = all
    .filter(({ model, entry }) => !isLive(entry, now, campaign.timeZone) || isWithdrawn(model.name, entry, moment))
    .map(({ model, entry }) => ({ collection: model.name, slug: entry.slug }));
  const gone = new Set(absent.map(({ collection, slug }) => `${collection}/${slug}`));
  const isAbsent = (collection: string, slug: string) => gone.has(`${collection}/${slug}`);
  const unlink = toUnlink(campaign, absent);
  const { hidden } = listNumbers(collections);
  const number = toNumberPattern(hidden);
  const photos = listWithdrawnPhotos(all.map(({ entry }) => entry));
  const clean = (text: string) => unlink(number ? text.replace(number, '…') : text);
  const toClean = (model: Model, entry: Entry): AnyEntry => {
    const kept = mapTexts(dropReferences(model, entry, isAbsent), clean) as Entry;
    for (const key of ['photo', 'file']) if (photos.has(String(kept[key] ?? '').replace(/^\//, ''))) kept[key] = undefined;
    return kept;
  };
  return Object.fromEntries(
    modelList.map((model) => [
      model.name,
      all.filter(({ model: own, entry }) => own === model && !isAbsent(model.name, entry.slug)).map(({ entry }) => toClean(model, entry)),
    ]),
  );
}
