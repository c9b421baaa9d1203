/** The campaign's own content and the strings that the code ships: what a person would only notice on the page. */
import { describe, expect, it } from 'vitest';
import en from '../../src/i18n/strings/en.json' with { type: 'json' };
import { modelList } from '../../src/models/index.ts';
import { readCampaign, readContent } from '../../src/models/read.ts';
import { listFiles, readText, root } from '../support/files.ts';

type Strings = Record<string, string>;

const shipped = listFiles('src/i18n/strings', /\.json$/);
const own = listFiles('content/strings', /\.json$/);
const strings = (path: string) => JSON.parse(readText(path)) as Strings;
const placesOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((m) => m[1]).sort();
const reference: Strings = en;
/** Facts about a language that only some have: who read it, and names that `Intl` does not know. */
const isFact = (key: string) => /^(reviewedBy|reviewedOn|calendar\.\w+|(region|language)\.[\w-]+)$/.test(key);

describe('the interface speaks every language it ships', () => {
  it.each(shipped)('src/i18n/strings/%s has exactly the keys of en.json', (file) => {
    const keys = Object.keys(strings(`src/i18n/strings/${file}`));
    const missing = Object.keys(reference).filter((key) => !keys.includes(key));
    const unknown = keys.filter((key) => !(key in reference) && !isFact(key));
    expect({ missing, unknown }, 'a missing key shows English to a reader of this language; an unknown one is never read').toEqual({
      missing: [],
      unknown: [],
    });
  });

  it.each([...shipped.map((f) => `src/i18n/strings/${f}`), ...own.map((f) => `content/strings/${f}`)])(
    '%s fills in the same {places} as English',
    (path) => {
      const wrong = Object.entries(strings(path))
        .filter(([key, text]) => key in reference && placesOf(text).join() !== placesOf(reference[key]!).join())
        .map(([key, text]) => `${key}: “${text}” needs ${placesOf(reference[key]!).join(', ') || 'no place'}`);
      expect(wrong.join('\n')).toBe('');
    },
  );

  it.each(own)('content/strings/%s overrides only strings that exist', (file) => {
    const unknown = Object.keys(strings(`content/strings/${file}`)).filter((key) => !(key in reference) && !isFact(key));
    expect(unknown, 'no page asks for these keys: correct or delete them').toEqual([]);
  });

  it.each(shipped)('src/i18n/strings/%s has no empty string', (file) => {
    const empty = Object.entries(strings(`src/i18n/strings/${file}`)).filter(([, text]) => !text.trim());
    expect(empty).toEqual([]);
  });
});

const texts = [...listFiles('content', /\.(md|json)$/).map((f) => `content/${f}`), ...shipped.map((f) => `src/i18n/strings/${f}`)];

describe('texts are finished and spelt right', () => {
  /** Lines that match, as `file:line  text`. */
  const linesWith = (pattern: RegExp, paths = texts) =>
    paths.flatMap((path) =>
      readText(path)
        .split('\n')
        .flatMap((text, i) => (pattern.test(text) ? [`${path}:${i + 1}  ${text.trim()}`] : [])),
    );

  it('Romanian ș and ț have a comma below, never a cedilla', () => {
    expect(linesWith(/[şţŞŢ]/).join('\n'), 'ş ţ are Turkish letters that the font lacks: write ș ț').toBe('');
  });

  it('accented letters are single characters', () => {
    expect(
      linesWith(/[aăâiîstAĂÂIÎST][\u0306\u0302\u0326\u0327]/).join('\n'),
      'a letter and a loose accent break search and fonts: type ă â î ș ț',
    ).toBe('');
  });

  it('nothing is left to do', () => {
    expect(linesWith(/\b(to-?do|fix-?me|x{3}|tbd|lorem|ipsum)\b/i).join('\n'), 'finish the text or leave the field empty').toBe('');
  });
});

describe('every entry has a file for every language', () => {
  // The desk cannot save a draft again when a sibling is missing, and says nothing (decap 3.16.3).
  const { locales } = readCampaign(`${root}/content`);

  it.each(modelList.map((model) => model.name))('%s', (name) => {
    const files = listFiles(`content/${name}`, /\.md$/);
    const slugs = new Set(files.map((file) => file.replace(/\.\w+\.md$/, '')));
    const missing = [...slugs].flatMap((slug) => locales.map((locale) => `${slug}.${locale}.md`).filter((file) => !files.includes(file)));
    expect(missing, 'without the file the desk cannot save the entry: add it, holding one newline').toEqual([]);
  });
});

describe('the first campaign', () => {
  const { campaign, collections } = readContent(`${root}/content`);
  const of = (name: string) =>
    collections[name] as unknown as (Record<string, unknown> & { slug: string; text: Record<string, Record<string, unknown>> })[];
  const where = (name: string, test: (entry: Record<string, unknown>) => boolean) => of(name).filter((entry) => test(entry));

  it('reads without a problem', () => {
    expect(campaign.locales).toEqual(['ro', 'rom', 'en', 'hu', 'uk']);
  });

  it('has a number or a page, and a source, for every helpline that it publishes', () => {
    const bare = where(
      'helplines',
      (h) => h['publish'] === 'yes' && !(h['source'] && (h['channel'] === 'web' ? h['website'] : h['number'] && h['dial'])),
    );
    expect(bare.map((h) => h.slug)).toEqual([]);
    expect(where('helplines', (h) => h['publish'] === 'yes').length).toBeGreaterThan(5);
  });

  it('claims no verification that did not take place', () => {
    const claimed = [...of('helplines'), ...of('services')].filter((entry) => entry['verifiedOn']);
    expect(
      claimed.map((entry) => entry.slug),
      'nobody has dialled yet: leave verifiedOn empty',
    ).toEqual([]);
  });

  it('shows no hours for the main number, which nobody has confirmed', () => {
    const site = of('settings').find((entry) => entry.slug === 'site');
    const main = of('helplines').find((entry) => entry.slug === site?.['main']);
    expect(main).toMatchObject({ publish: 'yes', hours: 'unknown' });
  });

  it.each([
    ['anitp-', 15, 'regional centres'],
    ['dgaspc-', 47, 'directorates: 41 counties and 6 sectors of the capital'],
  ])('has every one of the services %s: %i %s', (prefix, count) => {
    expect(of('services').filter((entry) => entry.slug.startsWith(prefix))).toHaveLength(count);
  });

  it('covers every county with a directorate and a centre', () => {
    for (const prefix of ['anitp-', 'dgaspc-']) {
      const covered = new Set(of('services').flatMap((s) => (s.slug.startsWith(prefix) ? (s['regions'] as string[]) : [])));
      expect(
        campaign.regions.filter((r) => !covered.has(r.code)).map((r) => r.name),
        prefix,
      ).toEqual([]);
    }
  });

  it('has its messages, events, posters and placements', () => {
    expect(of('messages').length).toBeGreaterThanOrEqual(8);
    expect(of('events').length).toBeGreaterThanOrEqual(6);
    expect(of('posters').length).toBeGreaterThanOrEqual(4);
    expect(of('placements').length, 'posters hang in 10 buses').toBeGreaterThanOrEqual(10);
  });

  it('marks every event and placement that is not real as a sample', () => {
    expect(where('events', (e) => e['sample'] !== true).map((e) => e.slug)).toEqual([]);
    expect(where('placements', (p) => p['sample'] !== true).map((p) => p.slug)).toEqual([]);
  });

  it('has the core pack in every language: help, signs, safety, settings and the main number', () => {
    const core = [
      ...['help', 'signs', 'safety'].map((slug) => ['guides', slug] as const),
      ['settings', 'site'] as const,
      ['helplines', 'ro-anitp'] as const,
      ['helplines', 'ro-112'] as const,
    ];
    const missing = core.flatMap(([name, slug]) => {
      const entry = of(name).find((e) => e.slug === slug);
      return campaign.locales.filter((locale) => !entry?.text[locale]).map((locale) => `${name}/${slug}.${locale}.md`);
    });
    expect(missing).toEqual([]);
  });
});

describe('the second campaign', () => {
  it('reads without a problem', () => {
    expect(readContent(`${root}/tests/fixtures/second-campaign`).campaign.locales).toEqual(['ar', 'en']);
  });
});
