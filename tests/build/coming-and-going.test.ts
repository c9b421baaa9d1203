/** What comes, goes and is withdrawn: one build of a campaign in which all of it happens at once. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNone } from '../support/faults.ts';
import { hreflangFaults, linkFaults, sitemapFaults } from '../support/checks/links.ts';
import { hiddenNumberFaults } from '../support/checks/privacy.ts';
import { all, attr, openSecond, textsOf, type Site } from '../support/site.ts';
import { addLines, buildVariant, type Variant } from '../support/variant.ts';

const news =
  (title: string, ...lines: string[]) =>
  () =>
    `---\n${lines.join('\n')}\ndate: 2026-11-01\ntitle: ${title}\nsummary: ${title}.\n---\n`;
const MAIN = '08081570123';
let variant: Variant;
let site: Site;

beforeAll(async () => {
  variant = await buildVariant({
    desk: 'production',
    // Noon where the campaign is: Dubai is four hours ahead.
    env: { BUILD_TIME: '2026-11-24T08:00:00Z' },
    changes: {
      // One person, one switch.
      'helplines/zz-main.ar.md': (text) => text.replace('publish: yes', 'publish: no'),
      // Named in a text, as a link and spaced otherwise.
      'guides/work.ar.md': (text) => `${text}\nاتصل [الآن](tel:+${MAIN}) أو 08081-570-123.\n`,
      'news/later.ar.md': news('سيأتي لاحقا', 'publishOn: 2026-11-24T12:01'),
      'news/later.en.md': () => '\n',
      'news/now.ar.md': news('الان', 'publishOn: 2026-11-24T12:00'),
      'news/now.en.md': () => '\n',
      'news/over.ar.md': news('انقضى الموعد', 'expiresOn: 2026-11-24'),
      'news/over.en.md': () => '\n',
      'news/last.ar.md': (text) => `${news('اليوم', 'expiresOn: 2026-11-24T12:01')()}${text}\nاقرأ [الرسالة](/rasail/awraquk/).\n`,
      'news/last.en.md': () => '\n',
      // On the home page, on a poster and behind a code.
      'messages/awraquk.ar.md': addLines('expiresOn: 2026-11-01'),
      'messages/ajruk.ar.md': addLines('publishOn: 2026-11-01'),
      'events/masrah.ar.md': addLines('publishOn: 2027-01-01'),
      'posters/awraquk.ar.md': addLines('expiresOn: 2026-11-24T11:59'),
      'services/bayt-nahr.ar.md': addLines('expiresOn: 2026-11-24'),
      'library/law.ar.md': addLines('publishOn: 2030-01-01'),
      'news/start.ar.md': addLines('consentWithdrawnOn: 2026-11-20', 'photoPlacements:', '  - n01', 'photoLibrary:', '  - law'),
    },
  });
  ({ site } = variant);
}, 120_000);
afterAll(() => variant.remove());

const isThere = (word: string) => [...site.files].filter(([file, data]) => !file.startsWith('admin/') && data.includes(word)).map(([file]) => file);
const page = (path: string) => site.findPage(path);
const routes = (key: 'news' | 'messages' | 'events' | 'posters' | 'services', slug: string) => site.toPath(key, 'ar', slug);

describe('an entry comes and goes by the clock', () => {
  it.each<[string, Parameters<typeof routes>, boolean]>([
    ['a minute before it comes', ['news', 'later'], false],
    ['from its minute on', ['news', 'now'], true],
    ['on the day on which it goes', ['news', 'over'], false],
    ['until the minute in which it goes', ['news', 'last'], true],
    ['a message that is over', ['messages', 'awraquk'], false],
    ['a message that has come', ['messages', 'ajruk'], true],
    ['an event of next year', ['events', 'masrah'], false],
    ['a poster that is over', ['posters', 'awraquk'], false],
    ['a service that is over', ['services', 'bayt-nahr'], false],
  ])('%s', (_, args, expected) => {
    const path = routes(...args);
    expect(Boolean(page(path)), path).toBe(expected);
    // In no list, sitemap or search either, in any language.
    expect(isThere(`/${args[1]}/`).length > 0, path).toBe(expected);
  });

  it('nothing of it is in any file', () => {
    for (const word of ['سيأتي لاحقا', 'انقضى الموعد', 'قانون التنقل الحر']) expect(isThere(word), word).toEqual([]);
    expect(isThere('الان').length).toBeGreaterThan(1);
  });

  it('no link, language or line of the sitemap leads to what is not there', () => {
    expectNone([...linkFaults(site), ...hreflangFaults(site), ...sitemapFaults(site)]);
  });

  it('a link in a text becomes its words', () => {
    expect(page(routes('news', 'last'))?.html).toContain('اقرأ الرسالة.');
  });

  it('a code whose poster is over still answers with the numbers', () => {
    expect(page('/Q/N01/')?.html).toContain('tel:999');
  });
});

describe('a number is withdrawn by one switch', () => {
  it('and is in no file, however it was written', () => {
    expectNone(hiddenNumberFaults(site));
    const files = [...site.files].filter(([, data]) => /0?8081[\s\u00a0.()/-]*570[\s\u00a0.()/-]*123/.test(data.toString('utf8')));
    expect(files.map(([file]) => file)).toEqual([]);
    // The same is found where it is still public, so that this proves something.
    expect([...openSecond().files].some(([, data]) => data.includes(MAIN))).toBe(true);
  });

  it('the night line leads on every page, and nothing is promised in its place', () => {
    for (const { dom, path } of site.publicPages) {
      const header = dom.querySelector('header');
      expect(header && attr(header.querySelector('a.call'), 'href'), path).toBe('tel:999');
    }
  });

  it('help, messages and landing pages stand without it', () => {
    const help = page(site.toPath('help', 'ar'))!;
    expect(all(help.dom, 'a[href="tel:999"]').length).toBeGreaterThan(1);
    const message = page(routes('messages', 'ajruk'))!;
    expect(all(message.dom.querySelector('main')!, 'a').map((a) => attr(a, 'href'))).toContain('tel:999');
  });

  it('the desk lists what hangs in the street, with place, line, code and format, and the texts that name it', () => {
    const board = page('/admin/withdrawn/')!;
    const words = textsOf(board.dom.querySelector('main')!).join(' ');
    for (const word of ['N01', 'Bus', 'Bus interior, A3', 'هل أوراقك معك؟']) expect(words).toContain(word);
    expect(all(board.dom, 'a').map((a) => attr(a, 'href'))).toContain('/admin/#/collections/guides/entries/work');
    expect(all(page('/admin/launch/')!.dom, '#take-down li, #no-main li, #names-withdrawn li').length).toBeGreaterThanOrEqual(3);
  });
});

describe('consent is taken back', () => {
  it('and the photo is in no page and no file', () => {
    expect([...site.files.keys()].filter((file) => /^(?!share\/|print\/|admin\/handbook\/).*\.(avif|jpe?g|png|webp)$/.test(file))).toEqual([]);
    expect(all(page(routes('news', 'start'))!.dom, 'img')).toEqual([]);
    expect([...openSecond().files.keys()].some((file) => file.endsWith('.avif'))).toBe(true);
  });

  it('the desk lists where it was printed', () => {
    const words = textsOf(page('/admin/withdrawn/')!.dom.querySelector('main')!).join(' ');
    expect(words).toMatch(/Photos whose consent was taken back.*بدأت الحملة.*N01.*قانون التنقل الحر/s);
  });
});
