import { describe, expect, it } from 'vitest';
import { models } from './index.ts';
import { canLead, findNoLeading, listLeading } from './leading.ts';
import { isLive, toLive } from './live.ts';
import { toNumberPattern } from './numbers.ts';
import type { Content } from './read.ts';

const at = (utc: string) => new Date(`${utc}:00Z`);

describe('an entry is on the site from its first minute until its last has begun', () => {
  it.each<[string, Record<string, unknown>, string, boolean]>([
    ['always, without days', {}, '2026-11-24T10:00', true],
    ['not the minute before', { publishOn: '2026-11-24T12:00' }, '2026-11-24T09:59', false],
    ['from that minute', { publishOn: '2026-11-24T12:00' }, '2026-11-24T10:00', true],
    ['not at the end of the day before', { publishOn: '2026-11-24' }, '2026-11-23T21:59', false],
    ['from midnight where the campaign is', { publishOn: '2026-11-24' }, '2026-11-23T22:00', true],
    ['until the end of the day before', { expiresOn: '2026-11-24' }, '2026-11-23T21:59', true],
    ['no longer from midnight', { expiresOn: '2026-11-24' }, '2026-11-23T22:00', false],
    ['between both', { publishOn: '2026-11-01', expiresOn: '2026-12-01' }, '2026-11-24T10:00', true],
    ['no longer after both', { publishOn: '2026-11-01', expiresOn: '2026-12-01' }, '2026-12-24T10:00', false],
    // Bucharest puts its clocks back on 25 October at 4:00 and forward on 29 March at 3:00.
    ['the first half past three of the long night', { publishOn: '2026-10-25T03:30' }, '2026-10-25T00:30', true],
    ['and it does not go when the hour comes again', { publishOn: '2026-10-25T03:30' }, '2026-10-25T01:05', true],
    ['nor come back once it has gone', { expiresOn: '2026-10-25T03:30' }, '2026-10-25T01:05', false],
    ['a minute before, in the long night', { publishOn: '2026-10-25T03:30' }, '2026-10-25T00:29', false],
    [
      'a time that the short night leaves out counts by the clock before it: a minute early',
      { publishOn: '2026-03-29T03:30' },
      '2026-03-29T01:29',
      false,
    ],
    ['and on time', { publishOn: '2026-03-29T03:30' }, '2026-03-29T01:30', true],
  ])('%s', (_, entry, now, expected) => expect(isLive(entry, at(now), 'Europe/Bucharest')).toBe(expected));
});

const campaign = {
  locales: ['ro', 'en'],
  timeZone: 'Europe/Bucharest',
  routes: { messages: { ro: 'mesaje', en: 'messages' }, news: { ro: 'noutati' } },
};
const live = (collections: Record<string, object[]>) =>
  toLive({ campaign, collections } as unknown as Content, at('2026-11-24T10:00')) as unknown as Record<string, Record<string, unknown>[]>;
const over = { slug: 'over', expiresOn: '2026-01-01', text: {} };

describe('what is not there leaves no trace', () => {
  it.each<[string, Record<string, object[]>, object]>([
    ['in a list of references', { settings: [{ slug: 'site', homeMessages: ['a', 'over'], text: {} }] }, { homeMessages: ['a'] }],
    [
      'in a reference that may be empty',
      { settings: [{ slug: 'site', main: 'x', homeCheck: 'over', text: {} }], checks: [over] },
      { homeCheck: undefined },
    ],
    [
      'in links of a text, with the language’s prefix and an anchor',
      { settings: [{ slug: 'site', text: { en: { tagline: 'See [it](/en/messages/over/#a), [b](/en/messages/overt/).' } } }] },
      { text: { en: { tagline: 'See it, [b](/en/messages/overt/).' } } },
    ],
  ])('%s', (_, collections, expected) => {
    const [site] = live({ messages: [over, { slug: 'a', text: {} }], ...collections })['settings'] ?? [];
    expect({ homeCheck: undefined, ...site }).toMatchObject(expected);
  });

  it('what must be named stays named, for whoever reads it to decide', () => {
    expect(live({ posters: [over], placements: [{ slug: 'b01', poster: 'over', text: {} }] })['placements']).toMatchObject([{ poster: 'over' }]);
  });

  it('printed codes cannot be taken off the site by a day', () => {
    expect(Object.keys(models.placements.shared.shape)).not.toContain('expiresOn');
    expect(Object.keys(models.settings.shared.shape)).not.toContain('publishOn');
    for (const name of ['news', 'messages', 'events', 'posters', 'services', 'library'] as const)
      expect(Object.keys(models[name].shared.shape), name).toEqual(expect.arrayContaining(['publishOn', 'expiresOn']));
  });

  it('an entry that goes before it comes is refused', () => {
    const found = models.news.check?.({ publishOn: '2026-11-02', expiresOn: '2026-11-01', text: {}, photoIsDecoration: false } as never, {});
    expect(found?.map(({ what }) => what.en)).toEqual(['It goes before it comes.']);
  });
});

describe('a withdrawn number', () => {
  const text = (words: string) => ({ slug: 'g', text: { ro: { lead: words } } });
  const gone = (words: string, lines: object[] = [{ slug: 'a', publish: 'no', number: '0800 111 222', dial: '+40800111222' }]) =>
    (live({ helplines: lines, guides: [text(words)] })['guides']?.[0]?.['text'] as { ro: { lead: string } }).ro.lead;

  it.each([
    ['as it is read', 'Sună la 0800 111 222.', 'Sună la ….'],
    ['spaced otherwise', '0800-111-222 sau 0800111222', '… sau …'],
    ['as it is dialled', '+40 800 111 222', '…'],
    ['as a link', '[Sună acum](tel:+40800111222)!', '…!'],
  ])('goes from texts: %s', (_, words, expected) => expect(gone(words)).toBe(expected));

  it.each([
    ['a longer number that begins alike', '0800 111 2223'],
    ['another number', '0800 111 223'],
  ])('leaves %s alone', (_, words) => expect(gone(words)).toBe(words));

  it('stays where another entry still publishes it', () => {
    const both = [
      { slug: 'a', publish: 'no', number: '0800 111 222' },
      { slug: 'b', publish: 'yes', number: '0800 111 222' },
    ];
    expect(gone('0800 111 222', both)).toBe('0800 111 222');
  });

  it('a short number is not looked for: it may be a year or a house', () => expect(toNumberPattern(['112', '2026'])).toBeUndefined());
});

describe('a photo whose consent was taken back goes, wherever its file is used', () => {
  it('and no other', () => {
    const { news = [], library = [] } = live({
      news: [
        { slug: 'a', photo: '/media/x.jpg', consentWithdrawnOn: '2026-11-01', text: {} },
        { slug: 'b', photo: 'media/x.jpg', text: {} },
        { slug: 'c', photo: 'media/y.jpg', text: {} },
      ],
      library: [{ slug: 'l', file: 'media/x.jpg', text: {} }],
    });
    expect([...news, ...library].map(({ photo, file }) => photo ?? file)).toEqual([undefined, undefined, 'media/y.jpg', undefined]);
  });
});

describe('some number leads', () => {
  const roles = { main: 'm', night: 'n', emergency: 'e' };
  it.each([
    ['the main one', ['e', 'm', 'n'], ['m', 'n', 'e']],
    ['the night line where the main one is withdrawn', ['e', 'n'], ['n', 'e']],
    ['emergency at last', ['e'], ['e']],
  ])('%s', (_, shown, expected) => expect(listLeading(roles, (slug) => shown.includes(slug))).toEqual(expected));

  it.each([
    ['a public line with a number', {}, true],
    ['a line that is not public', { publish: 'no' }, false],
    ['a web page', { channel: 'web' }, false],
    ['text messages', { channel: 'sms' }, false],
    ['a line without its number', { number: undefined }, false],
  ])('%s can lead: %s', (_, fields, expected) => {
    expect(canLead({ publish: 'yes', channel: 'voice', number: '1', dial: '1', ...fields })).toBe(expected);
  });

  it('a site without any is refused in words', () => {
    expect(findNoLeading(roles, [{ slug: 'm', publish: 'no' }], 'f').map(({ what }) => what.en)).toEqual([
      'Neither the main number nor the night line nor emergency is published. No site goes out without a number.',
    ]);
  });
});
