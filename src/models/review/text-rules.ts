/** Words and pictures: read by a native reader, described, real. */
import { modelList } from '../index.ts';
import { entriesOf, toItem, type LaunchRule } from './item.ts';

/** Fields that every language's text has, whatever it says. */
const OWN = ['body', 'reviewedBy', 'reviewedOn', 'madeFrom'];
/** What a language's text says, without who read it. */
export const wordsOf = (text: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(text).filter(([key, value]) => (key === 'body' ? value !== '' : !OWN.includes(key)) && value !== undefined));

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
        return text.reviewedBy || !Object.keys(words).length ? [] : [toItem(facts, 'unreviewed', name, entry, words, { locale })];
      }),
    ),
];
