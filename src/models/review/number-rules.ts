/** Numbers and services: verified, lately, confirmed, with a way to reach them. */
import { canLead } from '../leading.ts';
import { entriesOf, toItem, type LaunchFacts, type LaunchRule, type Shared } from './item.ts';

/** Days after which a number must be dialled again, where a campaign sets none. */
export const DUE_AFTER_DAYS = 180;
const DAY = 86_400_000;

/** Collections that people turn to. */
export const CONTACTS = ['helplines', 'services'] as const;

const each = (facts: LaunchFacts, isMeant: (entry: Shared) => boolean) =>
  CONTACTS.flatMap((collection) =>
    entriesOf(facts, collection)
      .filter(isMeant)
      .map((entry) => ({ collection, entry })),
  );
const isPublic = (entry: Shared) => entry['publish'] === 'yes';
/** What people would dial, open or go to: when it changes, whatever was said of it no longer holds. */
const contactOf = ({ number, dial, phone, website, place, verifiedOn }: Shared) => ({ number, dial, phone, website, place, verifiedOn });

const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

export const numberRules: readonly LaunchRule[] = [
  (facts) => {
    const [site] = entriesOf(facts, 'settings');
    const main = entriesOf(facts, 'helplines').find(({ slug }) => slug === site?.['main']);
    return main && !canLead(main) ? [toItem(facts, 'no-main', 'helplines', main, contactOf(main))] : [];
  },
  (facts) =>
    each(facts, (entry) => isPublic(entry) && !entry['verifiedOn']).map(({ collection, entry }) =>
      toItem(facts, 'unverified', collection, entry, contactOf(entry)),
    ),
  (facts) => {
    const [site] = entriesOf(facts, 'settings');
    const limit = Number(site?.['dueAfterDays'] ?? DUE_AFTER_DAYS);
    return each(facts, isPublic).flatMap(({ collection, entry }) => {
      const age = entry['verifiedOn'] ? daysBetween(String(entry['verifiedOn']), facts.today) : 0;
      const detail = { ro: `acum ${age} de zile`, en: `${age} days ago` };
      return age > limit ? [toItem(facts, 'overdue', collection, entry, contactOf(entry), { detail })] : [];
    });
  },
  (facts) =>
    each(facts, (entry) => entry['publish'] === 'confirm-first').map(({ collection, entry }) =>
      toItem(facts, 'confirm-first', collection, entry, contactOf(entry)),
    ),
  (facts) =>
    entriesOf(facts, 'services')
      .filter((entry) => isPublic(entry) && !entry['phone'] && !entry['website'])
      .map((entry) => toItem(facts, 'no-contact', 'services', entry, contactOf(entry))),
  (facts) =>
    entriesOf(facts, 'services').flatMap((entry) => {
      const codes = entry['unconfirmedRegions'] as string[];
      if (!isPublic(entry) || !codes?.length) return [];
      const names = codes.map((code) => facts.content.campaign.regions.find((region) => region.code === code)?.name ?? code).join(', ');
      return [toItem(facts, 'unconfirmed-regions', 'services', entry, codes, { detail: { ro: names, en: names } })];
    }),
];
