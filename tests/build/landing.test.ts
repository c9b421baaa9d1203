/** Where a poster's code leads: its own words in every language, the real address, the next date near, and never an error. */
import { describe, expect, it } from 'vitest';
import { getNow } from '../../src/lib/clock.ts';
import { toCodePath } from '../../src/lib/codes.ts';
import { all, attr, openFirst, openSecond, textsOf, type Entry, type Page, type Site } from '../support/site.ts';

const textOf = (page: Page) => textsOf(page.dom.querySelector('main')!).join(' ').replace(/\s+/g, ' ');
const numbersOf = (page: Page) => new Set(all(page.dom.querySelector('main')!, 'a').map((a) => attr(a, 'href')));

/** The next event that takes place, in a region when it has one, else anywhere. */
function findNext(site: Site, region: unknown): string | undefined {
  const now = getNow(site.content.campaign.timeZone);
  const coming = site
    .entries('events')
    .filter((event) => String(event['end'] ?? event['start']) >= now && event['state'] !== 'cancelled')
    .map((event) => ({ start: String(event['start']), region: event['region'] }))
    .sort((a, b) => a.start.localeCompare(b.start));
  return (coming.find((event) => event.region === region) ?? coming[0])?.start;
}

describe.each([
  ['first campaign', openFirst()],
  ['second campaign', openSecond()],
])('codes of the %s', (_, site) => {
  const { locales, url } = site.content.campaign;
  const placements = site.entries('placements') as (Entry & { code: string; locale: string; state: string })[];
  const live = placements.filter(({ state }) => state !== 'revoked');
  const pagesOf = (placement: { code: string }) => locales.map((locale) => site.findPage(toCodePath(placement.code, locale))!);

  it('there are some', () => expect(live.length).toBeGreaterThan(0));

  it.each(placements)('$code answers at its own address in the poster’s language, in small letters too', ({ code, locale }) => {
    const page = site.findPage(toCodePath(code))!;
    expect([page.lang, page.isListed]).toEqual([locale, false]);
    expect(site.findPage(`/q/${code.toLowerCase()}/`)?.html).toBe(page.html);
    expect(page.html).toBe(site.findPage(toCodePath(code, locale))?.html);
  });

  it.each(placements)('$code has a page in every language, and the switch keeps it', (placement) => {
    for (const page of pagesOf(placement)) {
      const links = all(page.dom.querySelector('header')!, 'a[hreflang]').map((a) => [attr(a, 'hreflang'), attr(a, 'href')]);
      expect(links).toEqual(locales.map((locale) => [locale, toCodePath(placement.code, locale === placement.locale ? undefined : locale)]));
    }
  });

  it.each(live)('$code says where it hangs and which address is real, has the poster’s words and the next date', (placement) => {
    const poster = site.entries('posters').find(({ slug }) => slug === placement['poster'])!;
    const next = findNext(site, placement['region']);
    for (const page of pagesOf(placement)) {
      const words = (poster.text[page.lang] ?? poster.text[locales[0]!])! as unknown as { headline: string };
      const text = textOf(page);
      expect(text).toContain(placement.code);
      expect(text).toContain(new URL(url).host);
      if (placement['route']) expect(text).toContain(String(placement['route']));
      expect(page.dom.querySelector('h1')?.textContent.replace(/\s+/g, ' ')).toBe(words.headline.replace(/\s*\|\s*/g, ' '));
      // The first may pass before the next build: then the script shows the one after it.
      expect(
        all(page.dom, 'main time')
          .map((time) => attr(time, 'datetime'))[0]
          ?.slice(0, 16),
      ).toEqual(next);
    }
  });

  it('what is not ours gets the numbers in every language: the page of unknown codes, and the 404 page', () => {
    const help = site.findPage(site.toPath('help', locales[0]!))!;
    for (const path of [`/Q/`, '/404.html']) {
      const page = site.findPage(path)!;
      expect([...numbersOf(page)]).toEqual(expect.arrayContaining([...numbersOf(help)]));
      for (const locale of locales) expect([...numbersOf(page)]).toContain(site.toPath('help', locale));
    }
  });
});

describe('a withdrawn piece', () => {
  const site = openSecond();
  const { code } = site.entries('placements').find(({ state }) => state === 'revoked') as Entry & { code: string };

  it('is answered with the help page, and says so: no message, no date', () => {
    for (const locale of site.content.campaign.locales) {
      const page = site.findPage(toCodePath(code, locale))!;
      const help = site.findPage(site.toPath('help', locale))!;
      expect([...numbersOf(page)]).toEqual(expect.arrayContaining([...numbersOf(help)]));
      expect(textOf(page)).toContain(code);
      expect([all(page.dom, 'main time').length, all(page.dom, 'main svg').length]).toEqual([0, 0]);
    }
  });
});
