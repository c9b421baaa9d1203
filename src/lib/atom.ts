/** Feeds for readers of news (Atom, RFC 4287). The same input gives the same bytes. */

export interface AtomEntry {
  /** UUID; stable for good. */
  uid: string;
  title: string;
  summary: string;
  /** Absolute address. */
  url: string;
  /** Instants. */
  published?: string;
  updated: string;
  /** BCP 47 tag of the words. */
  lang: string;
}

export interface AtomFeed {
  uid: string;
  title: string;
  lang: string;
  /** Absolute address of the feed itself, and of the page that shows the same. */
  self: string;
  url: string;
  author: string;
  entries: readonly AtomEntry[];
}

/** Of a feed without entries. */
const NEVER = '2000-01-01T00:00:00Z';

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** @example escapeXml('a & b') // => 'a &amp; b' */
export const escapeXml = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/[&<>"]/g, (sign) => SIGNS[sign] as string);

const element = (name: string, text: string, attributes = '') => `<${name}${attributes}>${escapeXml(text)}</${name}>`;
const link = (rel: string, href: string) => `<link rel="${rel}" href="${escapeXml(href)}"/>`;
const idOf = (uid: string) => element('id', `urn:uuid:${uid}`);

const toEntry = ({ uid, title, summary, url, published, updated, lang }: AtomEntry): string =>
  [
    `<entry xml:lang="${escapeXml(lang)}">`,
    idOf(uid),
    element('title', title),
    link('alternate', url),
    ...(published ? [element('published', published)] : []),
    element('updated', updated),
    element('summary', summary),
    '</entry>',
  ].join('\n');

/** The text of a feed. */
export function toAtomFeed({ uid, title, lang, self, url, author, entries }: AtomFeed): string {
  const updated =
    entries
      .map((entry) => entry.updated)
      .sort()
      .at(-1) ?? NEVER;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(lang)}">`,
    idOf(uid),
    element('title', title),
    link('self', self),
    link('alternate', url),
    element('updated', updated),
    `<author>${element('name', author)}</author>`,
    ...entries.map(toEntry),
    '</feed>',
    '',
  ].join('\n');
}
