/** Calendars, feeds and data for machines, as they are in the finished sites. */
import { DOMParser, onWarningStopParsing } from '@xmldom/xmldom';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { all, attr, openFirst, openSecond, type Entry, type Site } from '../support/site.ts';

const textOf = (site: Site, file: string) => site.files.get(file)?.toString('utf8') ?? '';
const filesLike = (site: Site, pattern: RegExp) => [...site.files.keys()].filter((file) => pattern.test(file));
const toCalendar = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[]);
const eventsOf = (text: string) => toCalendar(text).getAllSubcomponents('vevent');
const valuesOf = (text: string, name: string) => eventsOf(text).map((event) => String(event.getFirstPropertyValue(name)));

/** Words by which the campaign is known: its name, its address, the titles of its events. */
function tellingWords(site: Site): string[] {
  const texts = (entry: Entry | undefined, key: string) =>
    Object.values(entry?.text ?? {}).map((text) => String((text as Record<string, unknown>)[key] ?? ''));
  const settings = site.entries('settings').find(({ slug }) => slug === 'site');
  return [
    ...texts(settings, 'name'),
    String(settings?.['owner']),
    new URL(site.content.campaign.url).hostname,
    ...site.entries('events').flatMap((event) => [event.slug, ...texts(event, 'title')]),
  ].filter(Boolean);
}

describe.each([
  ['first campaign', openFirst()],
  ['second campaign', openSecond()],
])('the %s', (_, site) => {
  const { locales, timeZone, url } = site.content.campaign;
  const events = site.entries('events');
  const calendars = filesLike(site, /\.ics$/);
  const plain = filesLike(site, /^agenda\//);

  it('has both kinds of calendar in every language, and a file of each kind for every event', () => {
    expect(calendars).toHaveLength(2 * locales.length * (events.length + 1));
    for (const locale of locales) expect(calendars).toEqual(expect.arrayContaining([`agenda/${locale}.ics`, `calendar/${locale}.ics`]));
  });

  it('has calendars that another program reads, in the form that the standard wants', () => {
    for (const file of calendars) {
      const text = textOf(site, file);
      expect(text.replaceAll('\r\n', ''), file).not.toMatch(/[\r\n]/);
      expect(
        text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75),
        file,
      ).toEqual([]);
      const zones = toCalendar(text).getAllSubcomponents('vtimezone');
      expect(zones.map((zone) => String(zone.getFirstPropertyValue('tzid')))).toEqual([timeZone]);
      for (const name of ['uid', 'dtstamp', 'last-modified', 'sequence', 'dtstart', 'status', 'summary', 'location'])
        expect(valuesOf(text, name), `${file}: ${name}`).not.toContain('null');
    }
  });

  it('gives an event one name for good, in every language and kind', () => {
    const uids = (file: string) => valuesOf(textOf(site, file), 'uid').sort();
    const expected = uids(`agenda/${locales[0] as string}.ics`);
    expect(new Set(expected).size).toBe(events.length);
    for (const locale of locales) for (const kind of ['agenda', 'calendar']) expect(uids(`${kind}/${locale}.ics`)).toEqual(expected);
  });

  it('keeps what was cancelled, and says of a sample that it is one', () => {
    const count = (pick: (event: Entry) => boolean) => events.filter(pick).length;
    const text = textOf(site, 'calendar/en.ics');
    expect(valuesOf(text, 'status').filter((status) => status === 'CANCELLED')).toHaveLength(count(({ state }) => state === 'cancelled'));
    const sample = valuesOf(text, 'summary').filter((summary) => summary.startsWith('Sample.'));
    expect(sample).toHaveLength(count((event) => event['sample'] === true));
  });

  it('has nothing in a plain calendar, nor in its address, by which the campaign is known', () => {
    const words = tellingWords(site);
    expect(words.length).toBeGreaterThan(6);
    const told = plain.flatMap((file) => {
      const text = `${file}\n${textOf(site, file).replace(/\r\n /g, '').replace(/\\/g, '')}`.toLowerCase();
      return words.filter((word) => text.includes(word.toLowerCase())).map((word) => `${file}: ${word}`);
    });
    expect(told).toEqual([]);
    expect(plain.map((file) => textOf(site, file)).join('\n')).not.toMatch(/https?:/);
    expect(words.some((word) => textOf(site, `calendar/${locales[0] as string}.ics`).includes(word))).toBe(true);
  });

  it('has feeds that are well formed, with names that are all different and links that lead somewhere', () => {
    const feeds = filesLike(site, /^feeds\/.*\.xml$/);
    expect(feeds).toHaveLength(2 * locales.length);
    for (const file of feeds) {
      const feed = new DOMParser({ onError: onWarningStopParsing }).parseFromString(textOf(site, file), 'application/xml');
      const find = (name: string) => [...feed.getElementsByTagNameNS('http://www.w3.org/2005/Atom', name)];
      expect(feed.documentElement?.localName, file).toBe('feed');
      const ids = find('id').map((id) => id.textContent);
      expect(ids).toHaveLength(find('entry').length + 1);
      expect(new Set(ids).size).toBe(ids.length);
      for (const stamp of [...find('updated'), ...find('published')])
        expect(String(stamp.textContent)).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
      for (const link of find('link')) expect(site.toFile(new URL(String(link.getAttribute('href'))).pathname), file).toBeDefined();
      const self = find('link').find((link) => link.getAttribute('rel') === 'self');
      expect(self?.getAttribute('href')).toBe(`${url}/${file}`);
    }
  });

  it('names its feeds on the campaign’s public pages only', () => {
    const withFeeds = site.publicPages.filter(({ dom }) => dom.querySelector('link[type="application/atom+xml"]'));
    expect(new Set(withFeeds.map(({ route }) => route))).toEqual(new Set(['home', 'events', 'news']));
    for (const { dom } of withFeeds)
      for (const link of all(dom, 'link[type="application/atom+xml"]')) expect(site.toFile(attr(link, 'href') ?? '')).toBeDefined();
  });

  it('tells machines of real events, and of no sample', () => {
    const isSample = (path: string) => events.some((event) => event['sample'] === true && path.endsWith(`/${event.slug}/`));
    for (const { path, html, route } of site.publicPages) {
      // Services and numbers tell machines of themselves too; that is proved where they are.
      if (!['events', 'home', 'news', 'messages'].includes(route ?? '')) continue;
      const data = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html)?.[1];
      const isReal = route === 'events' && events.some(({ slug }) => path.endsWith(`/${slug}/`)) && !isSample(path);
      expect(data !== undefined, path).toBe(isReal);
      if (data) expect(JSON.parse(data)).toMatchObject({ '@context': 'https://schema.org', url: url + path, organizer: { '@type': 'Organization' } });
    }
  });

  it('says on every list of dates of which day it is', () => {
    const now = process.env['BUILD_TIME'] ? new Date(process.env['BUILD_TIME']) : new Date();
    const day = new Intl.DateTimeFormat('sv', { timeZone }).format(now);
    // The first page has dates as long as there is one to come.
    const isAhead = events.some(({ start, state }) => String(start).slice(0, 10) > day && state !== 'cancelled');
    for (const page of ['events', ...(isAhead ? ['home' as const] : [])] as const)
      expect(site.findPage(site.toPath(page, 'en'))?.html).toMatch(new RegExp(`As of \\w+ \\d+, ${day.slice(0, 4)}`));
  });
});

describe('the second campaign’s real performances', () => {
  const site = openSecond();
  const page = (slug: string, locale = 'ar') => site.findPage(site.toPath('events', locale, slug))!;
  const data = (slug: string) => JSON.parse(/<script type="application\/ld\+json">([^<]*)</.exec(page(slug).html)![1]!) as Record<string, unknown>;

  it('one is moved, one is full', () => {
    expect(data('masrah-wadi')).toMatchObject({
      '@type': 'TheaterEvent',
      startDate: '2099-06-05T19:00:00+04:00',
      previousStartDate: '2099-05-29T19:00:00+04:00',
      eventStatus: 'https://schema.org/EventRescheduled',
      isAccessibleForFree: true,
      inLanguage: ['ar'],
    });
    expect(data('masrah-jabal')).toMatchObject({ isAccessibleForFree: false, offers: { availability: 'https://schema.org/SoldOut' } });
  });

  it('name each other, and what they have in common with a third', () => {
    const links = (slug: string) => all(page(slug).dom, 'main a').flatMap((link) => attr(link, 'href') ?? []);
    expect(links('masrah-wadi')).toEqual(expect.arrayContaining(['/mawaid/masrah/', '/mawaid/masrah-jabal/']));
    expect(links('masrah')).toEqual(expect.arrayContaining(['/mawaid/masrah-wadi/', '/mawaid/masrah-jabal/']));
    expect(links('liqa')).not.toEqual(expect.arrayContaining(['/mawaid/masrah/']));
  });

  it('a calendar gets the number of changes', () => {
    const text = textOf(site, 'calendar/ar/masrah-wadi.ics');
    expect([valuesOf(text, 'sequence'), valuesOf(text, 'dtstamp')]).toEqual([['3'], ['2026-11-20T08:00:00Z']]);
  });
});
