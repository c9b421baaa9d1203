/** One thing that is not fit for the public. It has an id that stays the same and a value; a sign-off holds for that value only. */
import type { AnyEntry } from '../check.ts';
import type { Words } from '../fields.ts';
import { modelList } from '../index.ts';
import type { Content } from '../read.ts';
import type { Kind } from './kinds.ts';

export interface Item {
  /** Stays the same as long as the thing is the same. @example 'unverified:helplines/ro-anitp' */
  id: string;
  kind: Kind;
  /** The entry, for a link into the desk; absent for what stands in no entry. */
  entry?: { collection: string; slug: string };
  locale?: string;
  /** What it is about: a title, a name. Never a number: the list is also a page. */
  about: string;
  /** More about this one, when the kind does not say all. */
  detail?: Words;
  /** Names of those who have given their word already. For the terminal only: a page would publish them. */
  persons?: string[];
  /** What is judged. When it changes, a sign-off lapses. */
  value: unknown;
}

export interface LaunchFacts {
  content: Content;
  /** `YYYY-MM-DD`, in the campaign's time zone. */
  today: string;
  /** Whether the interface's own strings were read by a native reader. */
  isInterfaceReviewed: (locale: string) => boolean;
  /** Whether staff can sign in to the published desk. */
  hasSignIn: boolean;
}

export type Shared = AnyEntry & Record<string, unknown>;
/** Finds items of one kind. */
export type LaunchRule = (facts: LaunchFacts) => Item[];

/** Entries of a collection with their shared fields. */
export const entriesOf = ({ content }: Pick<LaunchFacts, 'content'>, name: string): Shared[] => (content.collections[name] ?? []) as Shared[];

/** An entry's name in the default language. */
export function nameOf({ campaign }: Content, collection: string, entry: Shared): string {
  const title = modelList.find(({ name }) => name === collection)?.title ?? 'title';
  const words = (entry.text[campaign.locales[0] ?? ''] ?? {}) as Record<string, unknown>;
  return String(words['name'] ?? words[title] ?? entry[title] ?? entry.slug).replaceAll('|', ' ');
}

/** An item about one entry. */
export const toItem = (
  facts: Pick<LaunchFacts, 'content'>,
  kind: Kind,
  collection: string,
  entry: Shared,
  value: unknown,
  more: Partial<Item> = {},
): Item => ({
  id: [kind, `${collection}/${entry.slug}`, more.locale].filter(Boolean).join(':'),
  kind,
  entry: { collection, slug: entry.slug },
  about: nameOf(facts.content, collection, entry),
  value,
  ...more,
});
