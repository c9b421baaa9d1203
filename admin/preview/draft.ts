/** What is being typed, as an entry that a page can be made from. */
import { z } from 'zod';
import { campaign, defaultLocale } from '../../src/i18n/campaign.ts';
import { getNow } from '../../src/lib/clock.ts';
import { checkDraft, type AnyEntry, type Draft } from '../../src/models/check.ts';
import type { Model } from '../../src/models/define.ts';
import { dropEmpty } from '../../src/models/file.ts';
import type { Problem } from '../../src/models/problems.ts';
import type { SchemaNode } from '../field.ts';

/** What a new entry is called until it has a file. */
export const NEW = 'draft';

const now = () => getNow(campaign.timeZone, new Date().toISOString());

/** What stands in for a value that nobody has written yet, so that the rest can be seen. */
function toBlank(node: SchemaNode): unknown {
  if (node.default !== undefined) return node.default;
  if (node.widget === 'date') return now().slice(0, 10);
  if (node.widget === 'localTime') return now();
  if (node.widget === 'region') return campaign.regions[0]?.code;
  if (node.widget === 'motif') return Object.keys(campaign.motifs)[0];
  if (node.widget === 'locale') return defaultLocale;
  if (node.enum) return node.enum[0];
  if (node.type === 'array') return [];
  if (node.type === 'object') return toBlanks(node, {});
  if (node.type === 'boolean') return false;
  return node.type === 'string' ? '…' : (node.minimum ?? 0);
}

function toBlanks({ properties = {}, required = [] }: SchemaNode, written: Record<string, unknown>): Record<string, unknown> {
  const known = Object.entries(properties).map(([key, node]) => [key, written[key] ?? (required.includes(key) ? toBlank(node) : node.default)]);
  return Object.fromEntries(known.filter(([, value]) => value !== undefined)) as Record<string, unknown>;
}

const complete = (schema: z.ZodType, written: Record<string, unknown>) =>
  toBlanks(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as SchemaNode, written);

export interface Shown {
  entry: AnyEntry;
  /** Why it could not be published as it is. */
  problems: Problem[];
}

/** The entry with every gap closed: a page can show what is there while the rest is still to be written. */
export function toShown(model: Model, draft: Draft): Shown {
  const slug = draft.slug || NEW;
  const { entry, problems } = checkDraft(model, { ...draft, slug, timeZone: campaign.timeZone });
  if (entry?.text[defaultLocale]) return { entry, problems };
  const file = draft.files[defaultLocale];
  const written = (dropEmpty(file?.data ?? {}) ?? {}) as Record<string, unknown>;
  const words = { ...complete(model.text, written), body: file?.body ?? '' };
  return { entry: { ...complete(model.shared, written), slug, text: { ...entry?.text, [defaultLocale]: words } } as AnyEntry, problems };
}
