import { DOMParser, onWarningStopParsing } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { toAtomFeed, type AtomEntry } from './atom.ts';

const ATOM = 'http://www.w3.org/2005/Atom';
const entry = (extra: Partial<AtomEntry> = {}): AtomEntry => ({
  uid: 'b7cbe5f6-0000-8000-a000-000000000001',
  title: 'Veste',
  summary: 'Pe scurt.',
  url: 'https://site.example/a/',
  updated: '2026-11-20T08:00:00Z',
  lang: 'ro',
  ...extra,
});
const feed = (entries: AtomEntry[]) =>
  toAtomFeed({
    uid: 'b7cbe5f6-0000-8000-a000-000000000000',
    title: 'Noutăți',
    lang: 'ro',
    self: 'https://site.example/feeds/ro/news.xml',
    url: 'https://site.example/noutati/',
    author: 'Agenția',
    entries,
  });
const parse = (text: string) => new DOMParser({ onError: onWarningStopParsing }).parseFromString(text, 'application/xml');
const texts = (text: string, name: string) => [...parse(text).getElementsByTagNameNS(ATOM, name)].map((element) => element.textContent);

describe('a feed', () => {
  it('has what the standard wants, once, and is as new as its newest entry', () => {
    const text = feed([
      entry({ updated: '2026-11-20T08:00:00Z' }),
      entry({ uid: 'b7cbe5f6-0000-8000-a000-000000000002', updated: '2026-11-21T08:00:00Z' }),
    ]);
    expect(texts(text, 'id')).toHaveLength(3);
    expect(new Set(texts(text, 'id')).size).toBe(3);
    expect(texts(text, 'updated')[0]).toBe('2026-11-21T08:00:00Z');
    expect(texts(text, 'name')).toEqual(['Agenția']);
    const links = [...parse(text).documentElement!.getElementsByTagNameNS(ATOM, 'link')].map(
      (link) => `${link.getAttribute('rel')} ${link.getAttribute('href')}`,
    );
    expect(links.slice(0, 2)).toEqual(['self https://site.example/feeds/ro/news.xml', 'alternate https://site.example/noutati/']);
  });

  it('hostile text stays text', () => {
    const title = 'a & b <b>c</b> "d" ]]> \u0000\u000b';
    expect(texts(feed([entry({ title })]), 'title')[1]).toBe('a & b <b>c</b> "d" ]]> ');
  });

  it('an empty one is valid too, and the same every day', () => {
    expect(texts(feed([]), 'updated')).toEqual(['2000-01-01T00:00:00Z']);
    expect(feed([])).toBe(feed([]));
  });
});
