/** Questionnaires as they are in the finished sites: sheets in every language, and no small number in any file. */
import { describe, expect, it } from 'vitest';
import { all, attr, openFirst, openSecond, type Entry, type Site } from '../support/site.ts';

const resultsPath = (site: Site, locale: string, slug: string) =>
  site.toPath('questionnaires', locale, slug, site.content.campaign.routes.results[locale] ?? 'results');
const isCounted = (entry: Entry) => (entry['results'] as unknown[]).length > 0;
const linksOf = (site: Site, path: string) => all(site.findPage(path)!.dom, 'main a').map((a) => attr(a, 'href'));

describe.each([
  ['first campaign', openFirst()],
  ['second campaign', openSecond()],
])('the %s', (_, site) => {
  const { locales } = site.content.campaign;
  const entries = site.entries('questionnaires');

  it('has a sheet of each questionnaire in every language, and results where something was counted', () => {
    expect(entries.length).toBeGreaterThan(0);
    for (const entry of entries)
      for (const locale of locales) {
        const sheet = site.findPage(site.toPath('questionnaires', locale, entry.slug));
        expect(sheet, `${locale}: ${entry.slug}`).toBeDefined();
        expect(all(sheet!.dom, '.ask')).toHaveLength((entry.text[locales[0]!] as unknown as { questions: unknown[] }).questions.length);
        expect(
          all(sheet!.dom, 'main a').map((a) => attr(a, 'href')),
          'whom to call',
        ).toContain(`tel:${site.helpline('main').dial}`);
        expect(Boolean(site.findPage(resultsPath(site, locale, entry.slug)))).toBe(isCounted(entry));
      }
  });

  it('leads from a meeting to the sheet that is handed out there, and from no other event', () => {
    for (const locale of locales)
      for (const event of site.entries('events')) {
        const wanted = entries
          .filter((entry) => (entry['meetings'] as string[]).includes(event.slug))
          .map(({ slug }) => site.toPath('questionnaires', locale, slug));
        const links = linksOf(site, site.toPath('events', locale, event.slug));
        const sheets = entries.map(({ slug }) => site.toPath('questionnaires', locale, slug));
        expect(
          links.filter((href) => sheets.includes(href ?? '')),
          `${event.slug} in ${locale}`,
        ).toEqual(wanted);
      }
  });

  it('lists them where specialists and readers of the project look, and finds them', () => {
    for (const locale of locales) {
      const sheets = entries.map(({ slug }) => site.toPath('questionnaires', locale, slug));
      for (const key of ['specialists', 'project', 'questionnaires'] as const)
        expect(linksOf(site, site.toPath(key, locale)), `${key} in ${locale}`).toEqual(expect.arrayContaining(sheets));
      const found = JSON.parse(String(site.files.get(`search/${locale}.json`))) as { u: string }[];
      expect(found.map(({ u }) => u)).toEqual(expect.arrayContaining(sheets));
    }
  });
});

describe('results', () => {
  const site = openSecond();
  const page = site.findPage(resultsPath(site, 'en', 'safar'))!;
  const rows = all(page.dom, '.counts tbody tr').map((row) =>
    all(row, 'td')
      .map((cell) => cell.textContent)
      .join(' | '),
  );
  // The reader of pages looks into no drawing.
  const bars = [...page.html.matchAll(/<text class="many"[^>]*>([^<]*)</g)].map(([, text]) => text);

  it('tell what may be told', () => {
    expect(rows).toEqual([
      // The later pile: all twelve gave the same answer.
      'not told | –',
      'fewer than 5 | –',
      '6 | 50%',
      '7 | 58%',
      '5 | 42%',
      // The earlier one.
      '30 | 63%',
      '15 | 31%',
      '40 | 83%',
      'fewer than 5 | –',
      'all but fewer than 5 | –',
      '20 | 42%',
      'fewer than 5 | –',
      'not told | –',
      '6 | 13%',
      '7 | 15%',
      '12 | 25%',
      '14 | 29%',
      '9 | 19%',
    ]);
  });

  it('say the same in the chart as in the table beside it', () => {
    expect(bars).toEqual(rows.map((row) => row.split(' | ')[0]));
    for (const chart of all(page.dom, '.bars'))
      expect([attr(chart, 'role'), attr(chart, 'aria-label')]).toEqual(['img', expect.stringMatching(/table/)]);
  });

  it('draw what is hidden as long whatever it is: a bar of two and one of four look the same', () => {
    const open = [...page.html.matchAll(/<path class="open" d="([^"]*)"/g)].map(([, path]) => path);
    expect(open).toHaveLength(4);
    // Of the larger pile: three of forty-eight, all but two, two.
    const [three, , two] = open.slice(1);
    expect(three).toBe(two);
  });

  it('are the same in the table for machines', () => {
    const [head = '', ...lines] = String(site.files.get('data/questionnaires.csv')).trim().split('\r\n');
    expect(head).toMatch(/^questionnaire,title,sample,.*,told,count$/);
    expect(lines.map((line) => line.split(',').slice(-2).join(' '))).toEqual([
      ...['shown 30', 'shown 15', 'shown 40', 'few ', 'most ', 'shown 20', 'few ', 'withheld '],
      ...['shown 6', 'shown 7', 'shown 12', 'shown 14', 'shown 9', 'withheld ', 'few ', 'shown 6', 'shown 7', 'shown 5'],
    ]);
    for (const line of lines) expect(line).toMatch(/^safar,.*,true,2026-/);
  });

  it('name the region and the days, never a town', () => {
    const text = page.dom.querySelector('main')!.textContent;
    for (const said of ['May 2, 2026', 'March 1, 2026 – March 14, 2026', 'جبل الملح', '48', '12']) expect(text).toContain(said);
    const regions = site.content.campaign.regions.map(({ name }) => name).join(' ');
    const towns = (site.entries('events') as unknown as { town: string }[]).map(({ town }) => town).filter((town) => !regions.includes(town));
    expect(towns.length).toBeGreaterThan(0);
    for (const town of towns) expect(text).not.toContain(town);
  });

  it('say that they are a sample', () => {
    expect(all(page.dom, '.tag').map((tag) => tag.textContent)).toContain('Sample. Not real.');
  });
});
