/** What the frame of a page shows. Made by `features/frame/queries`, rendered by `Page.astro`, which decides nothing. */

export interface Link {
  href: string;
  label: string;
  isCurrent?: boolean;
}

export interface Call {
  /** The helpline's entry. */
  slug: string;
  /** As read: `0800 800 678`. */
  number: string;
  /** `tel:` address. */
  href: string;
  label: string;
  note?: string;
}

export interface Frame {
  lang: string;
  dir: 'ltr' | 'rtl';
  /** Language of the text inside `<main>` when it is borrowed from another language. */
  main: { lang?: string; dir?: 'ltr' | 'rtl' };
  /** The field of the first screen; help pages are calm: white, or dark at night. */
  tone: 'field' | 'night' | 'dusk' | 'calm';
  title: string;
  description?: string | undefined;
  canonical: string;
  alternates: { lang: string; href: string }[];
  /** Feeds that a reader of news finds by itself; none on pages that another person must not find. */
  feeds: Link[];
  isListed: boolean;
  /** How the page looks where its address is shared; sensitive pages have none. */
  share?: { image: string; alt: string } | undefined;
  /** A stylesheet beside the one that stands in every page. */
  styles?: string | undefined;
  skip: string;
  brand: { name: string; href: string };
  /** The way out, and the words that its keyboard path says to a screen reader. */
  exit: Link & { leaving: string; more: string; last: string; expired: string; resume: string };
  call: Call;
  emergency: Call;
  help: Link;
  languages: {
    label: string;
    current: string;
    list: { lang: string; dir: 'ltr' | 'rtl'; name: string; href: string; isCurrent: boolean; draft: string }[];
  };
  /** Names of the two lists of pages, which must not be the same. */
  navLabels: { top: string; foot: string };
  top: Link[];
  foot: Link[];
  /** Labels above the text: borrowed from another language, or not yet approved by a native reader. */
  notices: { fallback: string; draft: string };
  /** Lines at the very end. */
  /** What the site keeps of a reader, which is nothing, and the way to what the phone does. */
  keeps: { text: string; phone: { href: string; label: string } };
  closing: string[];
}
