/** The launch check: one list of everything in a campaign that is not yet fit for the public. Pure: content and a day in, items out. */
import type { Item, LaunchFacts, LaunchRule } from './item.ts';
import { KIND_NAMES } from './kinds.ts';
import { numberRules } from './number-rules.ts';
import { settingRules } from './setting-rules.ts';
import { streetRules } from './take-down.ts';
import { textRules } from './text-rules.ts';

const RULES: readonly LaunchRule[] = [...numberRules, ...settingRules, ...streetRules, ...textRules];

/** Everything that is not fit for the public, in the order of the kinds. @param more items that need more than content, for example git's history */
export function listItems(facts: LaunchFacts, more: readonly Item[] = []): Item[] {
  const items = [...RULES.flatMap((rule) => rule(facts)), ...more];
  return items.sort((a, b) => KIND_NAMES.indexOf(a.kind) - KIND_NAMES.indexOf(b.kind));
}
