/** Words and pictures: read by a native reader, described, real. */
import type { Words } from '../fields.ts';
import { modelList } from '../index.ts';
import { isLapsed } from './approval.ts';
import { entriesOf, toItem, type LaunchRule } from './item.ts';
import { wordsOf } from './words.ts';

const CHANGED: Words = { ro: 'a fost aprobat, apoi s-a schimbat', en: 'was approved, and has changed since' };

const every: <T>(facts: Parameters<LaunchRule>[0], visit: (collection: string, entry: ReturnType<typeof entriesOf>[number]) => T[]) => T[] = (
  facts,
  visit,
) => modelList.flatMap(({ name }) => entriesOf(facts, name).flatMap((entry) => visit(name, entry)));

export const textRules: readonly LaunchRule[] = [
  (facts) => every(facts, (name, entry) => (entry['sample'] ? [toItem(facts, 'sample', name, entry, { ...entry, text: undefined })] : [])),
  (facts) =>
    every(facts, (name, entry) =>
      !entry['photo'] || entry['photoIsDecoration'] || entry['consentWithdrawnOn']
        ? []
        : Object.entries(entry.text)
            .filter(([, text]) => !(text as { photoAlt?: string }).photoAlt)
            .map(([locale]) => toItem(facts, 'no-alt', name, entry, entry['photo'], { locale })),
    ),
  (facts) =>
    facts.content.campaign.locales
      .filter((locale) => !facts.isInterfaceReviewed(locale))
      .map((locale) => ({
        id: `unreviewed:strings:${locale}`,
        kind: 'unreviewed',
        locale,
        about: 'strings',
        detail: { ro: 'textele de pe butoane și din meniuri', en: 'the words on buttons and in menus' },
        value: locale,
      })),
  (facts) =>
    every(facts, (name, entry) =>
      Object.entries(entry.text).flatMap(([locale, text]) => {
        const words = wordsOf(text);
        return text.reviewedBy || !Object.keys(words).length
          ? []
          : [toItem(facts, 'unreviewed', name, entry, words, { locale, ...(isLapsed(text) && { detail: CHANGED }) })];
      }),
    ),
];
