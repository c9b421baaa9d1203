/** A piece of plain HTML with the helpline, for other sites: no script, no picture, nothing that is loaded from us. */

export interface Snippet {
  lang: string;
  html: string;
}

export interface SnippetFacts {
  lang: string;
  dir: 'ltr' | 'rtl';
  label: string;
  number: string;
  /** `tel:` address. */
  href: string;
  /** What it costs, when that is known. */
  note: string;
  help: { label: string; href: string };
  colours: { ground: string; text: string };
}

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] as string);

/**
 * The snippet's code. Its colours are in it, because another site's stylesheet decides nothing for us; without them it is still text and links.
 * @example toSnippet(facts) // => '<aside lang="ro" …>'
 */
export function toSnippet({ lang, dir, label, number, href, note, help, colours }: SnippetFacts): string {
  const link = 'color:inherit;display:inline-block;min-height:48px;line-height:48px';
  return [
    `<aside lang="${lang}" dir="${dir}" aria-label="${escape(`${label} ${number}`)}" style="padding:1em;background:${colours.ground};color:${colours.text}">`,
    `  <a href="${escape(href)}" style="${link};font-size:2em;font-weight:bold;text-decoration:none"><span dir="ltr">${escape(number)}</span></a>`,
    ...(note ? [`  <div>${escape(note)}</div>`] : []),
    `  <a href="${escape(help.href)}" style="${link}">${escape(help.label)}</a>`,
    `</aside>`,
  ].join('\n');
}
