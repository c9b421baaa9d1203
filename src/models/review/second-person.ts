/** Two persons for every number: who set it, and somebody else who confirmed it, both in git's history. See docs/decisions/0022. */
import type { Content } from '../read.ts';
import { listApproved, listContacts } from './contact.ts';
import type { History } from './history.ts';
import { entriesOf, toItem, type Item } from './item.ts';
import { CONTACTS } from './number-rules.ts';

const explain = (missing: readonly { setBy: ReadonlySet<string> | undefined; isApproved: boolean }[]) => {
  if (missing.some(({ setBy }) => !setBy)) return { ro: 'nu e încă în istoria git', en: 'not yet in git’s history' };
  if (missing.some(({ isApproved }) => isApproved))
    return { ro: 'confirmarea nu e a altei persoane', en: 'the confirmation is not another person’s' };
  return { ro: 'nimeni altcineva nu a confirmat', en: 'nobody else has confirmed it' };
};

/** Entries whose present number, page or address has only one person's word. */
export function listUnconfirmed(content: Content, history: History): Item[] {
  const [locale = ''] = content.campaign.locales;
  const entries = CONTACTS.flatMap((collection) =>
    entriesOf({ content }, collection)
      .filter((entry) => entry['publish'] === 'yes' && listContacts(entry).length)
      .map((entry) => ({ collection, entry })),
  );
  if (!entries.length) return [];
  if (typeof history === 'string') {
    const why = {
      shallow: { ro: 'depozitul e o copie scurtată (shallow)', en: 'the repository is a shallow clone' },
      'no-repository': { ro: 'campania nu e într-un depozit git', en: 'the campaign is in no git repository' },
    }[history];
    return [{ id: 'history:git', kind: 'history', about: 'git', detail: why, value: history }];
  }
  return entries.flatMap(({ collection, entry }) => {
    const values = history.findValues(`${collection}/${entry.slug}.${locale}.md`);
    const approved = listApproved(entry);
    const missing = listContacts(entry).flatMap((value) => {
      const persons = values?.get(value);
      const others = [...(persons?.approvedBy ?? [])].filter((email) => !persons?.setBy.has(email));
      return others.length && approved.includes(value) ? [] : [{ value, setBy: persons?.setBy, isApproved: Boolean(persons?.approvedBy.size) }];
    });
    if (!missing.length) return [];
    const emails = new Set(missing.flatMap(({ setBy }) => [...(setBy ?? [])]));
    const persons = [...emails].map(history.nameOf).sort();
    return [
      toItem({ content }, 'second-person', collection, entry, listContacts(entry), { detail: explain(missing), ...(persons.length && { persons }) }),
    ];
  });
}
