import { describe, expect, it } from 'vitest';
import type { Content } from '../read.ts';
import type { LaunchFacts } from './item.ts';
import { KIND_NAMES, KINDS } from './kinds.ts';
import { listItems } from './launch.ts';
import { formatReport, toJson } from './report.ts';
import { judge, toSigned, type Signoff } from './signoffs.ts';

const campaign = { locales: ['ro', 'en'], url: 'https://site.ro', securityContact: 'a@site.ro', regions: [{ code: 'RO-B', name: 'București' }] };
const read = { reviewedBy: 'A reader', body: '' };
const site = { slug: 'site', contactEmail: 'a@site.ro', dueAfterDays: 30, text: { ro: { name: 'x', ...read } } };

interface Given {
  campaign?: object;
  site?: object;
  collections?: Record<string, object[]>;
  facts?: Partial<LaunchFacts>;
}

const list = (given: Given = {}) =>
  listItems({
    content: {
      campaign: { ...campaign, ...given.campaign },
      collections: { settings: [{ ...site, ...given.site }], ...given.collections },
    } as unknown as Content,
    today: '2026-11-24',
    isInterfaceReviewed: () => true,
    hasSignIn: true,
    ...given.facts,
  });
const idsOf = (given: Given) => list(given).map(({ id }) => id);
const line = { slug: 'a', publish: 'yes', number: '1', dial: '1', verifiedOn: '2026-11-20', text: { ro: { name: 'Linia', ...read } } };
const service = { ...line, name: 'S', phone: '1', unconfirmedRegions: [], text: { ro: { summary: 's', ...read } } };
const helplines = (fields: object): Given => ({ collections: { helplines: [{ ...line, ...fields }] } });
const services = (fields: object): Given => ({ collections: { services: [{ ...service, ...fields }] } });

describe('the launch check', () => {
  it('has nothing to say of a campaign that is ready', () => {
    expect(idsOf({ collections: { helplines: [line], services: [service] } })).toEqual([]);
  });

  it.each<[string, Given, string]>([
    ['a public number that nobody dialled', helplines({ verifiedOn: undefined }), 'unverified:helplines/a'],
    ['a public service that nobody asked', services({ verifiedOn: undefined }), 'unverified:services/a'],
    ['a number verified longer ago than the settings allow', helplines({ verifiedOn: '2026-10-24' }), 'overdue:helplines/a'],
    ['a number that waits for confirmation', helplines({ publish: 'confirm-first' }), 'confirm-first:helplines/a'],
    ['a public service that cannot be reached', services({ phone: undefined }), 'no-contact:services/a'],
    ['regions that are inferred', services({ unconfirmedRegions: ['RO-B'] }), 'unconfirmed-regions:services/a'],
    ['a sample', { collections: { events: [{ slug: 'e', sample: true, text: {} }] } }, 'sample:events/e'],
    [
      'a text that no native reader approved',
      { collections: { news: [{ slug: 'n', text: { en: { title: 't', body: '' } } }] } },
      'unreviewed:news/n:en',
    ],
    ['a body alone', { collections: { news: [{ slug: 'n', text: { en: { body: 'x' } } }] } }, 'unreviewed:news/n:en'],
    ['the interface’s own words', { facts: { isInterfaceReviewed: (locale) => locale === 'ro' } }, 'unreviewed:strings:en'],
    [
      'a photo without a description',
      { collections: { news: [{ slug: 'n', photo: 'media/a.jpg', text: { ro: { title: 't', ...read } } }] } },
      'no-alt:news/n:ro',
    ],
    ['an address that stands in', { campaign: { url: 'https://site.example' } }, 'stand-in:campaign/url'],
    ['a security contact that stands in', { campaign: { securityContact: 'a@x.test' } }, 'stand-in:campaign/securityContact'],
    ['no security contact', { campaign: { securityContact: undefined } }, 'no-security-contact:campaign'],
    ['no contact e-mail', { site: { contactEmail: undefined } }, 'no-mail:settings/site'],
    ['a contact e-mail that stands in', { site: { contactEmail: 'a@example.org' } }, 'stand-in:settings/site'],
    ['an exit that leads nowhere', { site: { text: { ro: { exitUrl: 'https://weather.example/', ...read } } } }, 'stand-in:settings/site:ro'],
    ['a desk without sign-in', { facts: { hasSignIn: false } }, 'no-sign-in:campaign'],
  ])('names %s', (_, given, id) => {
    expect(idsOf(given)).toEqual([id]);
  });

  it.each<[string, Given]>([
    ['a number that is not published is not dialled', helplines({ publish: 'no', verifiedOn: undefined })],
    ['a number verified on the last day allowed', helplines({ verifiedOn: '2026-10-25' })],
    ['a service with a page only', services({ phone: undefined, website: 'https://a.ro' })],
    ['a photo that is only decoration', { collections: { news: [{ slug: 'n', photo: 'a', photoIsDecoration: true, text: { ro: read } }] } }],
    ['a language without words', { collections: { placements: [{ slug: 'b01', text: { ro: { body: '' } } }] } }],
  ])('lets pass %s', (_, given) => expect(idsOf(given)).toEqual([]));

  it('takes 180 days where the settings set no limit', () => {
    const old = { collections: { settings: [{ ...site, dueAfterDays: undefined }], helplines: [{ ...line, verifiedOn: '2026-05-27' }] } };
    expect(idsOf(old)).toEqual(['overdue:helplines/a']);
  });

  it('never repeats a number: the list is a page too', () => {
    const [item] = list(helplines({ number: '0800 111 222', dial: '0800111222', publish: 'confirm-first' }));
    expect(JSON.stringify({ ...item, value: '' })).not.toMatch(/0800/);
    expect(item?.about).toBe('Linia');
  });

  it('gives every kind words in both languages and somebody who can mend it', () => {
    for (const kind of KIND_NAMES) {
      const { label, mend, who } = KINDS[kind];
      for (const text of [label.ro, label.en, mend.ro, mend.en, who]) expect(text, kind).toMatch(/\S/);
    }
  });
});

describe('a sign-off', () => {
  const items = list(helplines({ verifiedOn: undefined }));
  const id = 'unverified:helplines/a';
  const signoff: Signoff = { id, value: toSigned(items[0]!), by: 'Ana Popa', on: '2026-11-24', why: 'asked' };

  it('takes its item off the list', () => {
    const { open, signed } = judge(items, [signoff]);
    expect([open, signed.map((item) => item.signoff.by)]).toEqual([[], ['Ana Popa']]);
  });

  it('lapses when the value changes, and says who had signed', () => {
    const { open } = judge(list(helplines({ verifiedOn: undefined, dial: '2' })), [signoff]);
    expect(open).toMatchObject([{ id, lapsed: { by: 'Ana Popa' } }]);
  });

  it('of nothing on the list is reported', () => {
    expect(judge(list(), [signoff])).toMatchObject({ open: [], stale: [{ id }] });
  });

  it('does not stand in for a second person', () => {
    const firm = [{ ...items[0]!, kind: 'second-person' as const }];
    expect(judge(firm, [signoff]).open).toHaveLength(1);
  });
});

describe('the report', () => {
  const judged = judge(list({ ...helplines({ verifiedOn: undefined }), campaign: { url: 'https://site.example' } }), []);

  it('begins with how much and whose', () => {
    expect(formatReport(judged, 'en').split('\n').slice(0, 3)).toEqual([
      'Launch check: 2 to do, 0 signed off',
      '  Numbers and services',
      '       1  Published but not verified (campaign officer)',
    ]);
  });

  it('names what, how it is mended and its id, in Romanian too', () => {
    expect(formatReport(judged, 'ro')).toContain(
      'Publicat, dar neverificat (1). Sună sau scrie, apoi pune ziua la „Verificat la data”. [cine: responsabilul campaniei]\n  Linia · helplines/a  [unverified:helplines/a]',
    );
  });

  it('says when there is nothing', () => expect(formatReport(judge([], []), 'ro')).toMatch(/^Nimic de făcut/));

  it('is the same for machines', () => {
    expect(toJson(judged, 'en').open).toMatchObject([
      { id: 'unverified:helplines/a', area: 'numbers', who: 'officer', entry: { collection: 'helplines', slug: 'a' } },
      { id: 'stand-in:campaign/url', who: 'server' },
    ]);
  });
});
