/** Which numbers a served page may show, which it must, and where it does not. */
import { fill } from '../../src/lib/fill.ts';
import type { Words } from '../../src/models/fields.ts';
import { canLead, listLeading, type NumberRoles } from '../../src/models/leading.ts';
import { toLive } from '../../src/models/live.ts';
import { digitsIn, listNumbers, toNumberPattern } from '../../src/models/numbers.ts';
import type { Content } from '../../src/models/read.ts';

type Fields = { slug: string } & Record<string, unknown>;

export interface Wanted {
  /** What is dialled, and how it may be written beside it; all in digits alone. */
  public: ReadonlyMap<string, ReadonlySet<string>>;
  /** Numbers that are not published, or withdrawn. */
  hidden: RegExp | undefined;
  /** The number at the top of every page. */
  lead: string;
  /** Addresses that must be there, each with the numbers that it must dial. */
  pages: ReadonlyMap<string, readonly string[]>;
}

const toDigits = (text: string) => text.replace(/\D/g, '');
const listOf = (collections: Content['collections'], name: string) => (collections[name] ?? []) as unknown as Fields[];

/** What must be served of a campaign's content at a moment. */
export function toWanted(content: Content, now: Date): Wanted {
  const { campaign } = content;
  const live = toLive(content, now);
  const helplines = listOf(live, 'helplines');
  const shown = [...helplines, ...listOf(live, 'services')].filter(({ publish }) => publish === 'yes');
  const beside = new Map<string, ReadonlySet<string>>();
  for (const entry of shown) for (const digits of digitsIn(entry)) beside.set(digits, new Set([...(beside.get(digits) ?? []), ...digitsIn(entry)]));
  const all = listNumbers(content.collections);
  const site = listOf(live, 'settings').find(({ slug }) => slug === 'site') as unknown as NumberRoles;
  const dialOf = (line: Fields | undefined) => toDigits(String(line?.['dial'] ?? ''));
  const [first] = listLeading(site, (slug) => helplines.some((line) => line.slug === slug && canLead(line)));
  const lead = dialOf(helplines.find(({ slug }) => slug === first));
  const national = helplines.filter((line) => line['country'] === campaign.country && canLead(line)).map(dialOf);
  const pathOf = (locale: string, i: number, key?: 'help') => `${i ? `/${locale}` : ''}/${key ? `${campaign.routes[key]?.[locale] ?? key}/` : ''}`;
  return {
    public: beside,
    hidden: toNumberPattern([...all.shown, ...all.hidden].filter((digits) => !beside.has(digits))),
    lead,
    pages: new Map<string, readonly string[]>([
      ...campaign.locales.flatMap((locale, i) => [[pathOf(locale, i), [lead]] as const, [pathOf(locale, i, 'help'), national] as const]),
      ...listOf(live, 'placements').flatMap(({ code }) =>
        ['', ...campaign.locales.map((locale) => `${locale}/`)].map((end) => [`/Q/${String(code)}/${end}`, []] as const),
      ),
    ]),
  };
}

/** Something that is not as it should be, on one page. `{name}` in its words is one of the values. */
export interface Fault {
  path: string;
  kind: Words;
  values: Record<string, string>;
}

const words = {
  missing: { ro: 'lipsește numărul {number}', en: 'the number {number} is missing' },
  strange: { ro: 'formează {number}, care nu e în conținut', en: 'dials {number}, which is not in the content' },
  other: { ro: 'scrie {text}, dar formează {number}', en: 'writes {text} but dials {number}' },
  hidden: { ro: 'arată {number}, care nu se publică', en: 'shows {number}, which is not published' },
} satisfies Record<string, Words>;

/** A link that dials, with what is written in it. */
const CALL = /<a\b[^>]*\shref="tel:([^"]*)"[^>]*>([\s\S]*?)<\/a>/g;

/** @param html the page as it was served */
export function findPageFaults(path: string, html: string, wanted: Wanted): Fault[] {
  const calls = [...html.matchAll(CALL)].map(([, dial = '', inner = '']) => ({
    dial: toDigits(dial),
    text: toDigits(inner.replace(/<[^>]*>/g, '')),
  }));
  const dialled = new Set(calls.map(({ dial }) => dial));
  const fault = (kind: keyof typeof words, number: string, text = ''): Fault => ({ path, kind: words[kind], values: { number, text } });
  return [
    ...[wanted.lead, ...(wanted.pages.get(path) ?? [])].filter((number) => !dialled.has(number)).map((number) => fault('missing', number)),
    ...calls.flatMap(({ dial, text }) => {
      const beside = wanted.public.get(dial);
      if (!beside) return [fault('strange', dial)];
      return text && !beside.has(text) ? [fault('other', dial, text)] : [];
    }),
    ...[...(wanted.hidden ? html.matchAll(wanted.hidden) : [])].map(([number]) => fault('hidden', toDigits(number))),
  ];
}

/** How many pages are named where many have the same fault. */
const NAMED = 3;

/** One line for each kind of fault, however many pages have it. */
export function groupFaults(faults: readonly Fault[], desk: keyof Words): string[] {
  const pages = new Map<string, Set<string>>();
  for (const { path, kind, values } of faults) {
    const sentence = fill(kind[desk], values);
    pages.set(sentence, (pages.get(sentence) ?? new Set()).add(path));
  }
  const more = (count: number) => (count > 0 ? { ro: ` și încă ${count}`, en: ` and ${count} more` }[desk] : '');
  return [...pages].map(([sentence, paths]) => `${[...paths].slice(0, NAMED).join(', ')}${more(paths.size - NAMED)}: ${sentence}`);
}
