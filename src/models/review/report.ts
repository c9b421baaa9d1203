/** The launch check in words, for the terminal. */
import type { Words } from '../fields.ts';
import { AREAS, factsOf, KIND_NAMES, ROLES, type Area, type Kind } from './kinds.ts';
import type { Item } from './item.ts';
import { toSigned, type Judged } from './signoffs.ts';

type Desk = keyof Words;

/** A language's name for staff. @example nameLanguage('uk', 'en') // => 'Ukrainian' */
export function nameLanguage(locale: string, desk: Desk): string {
  try {
    return new Intl.DisplayNames(desk, { type: 'language' }).of(locale) ?? locale;
  } catch {
    return locale;
  }
}

export interface Group<T extends Item = Item> {
  kind: Kind;
  label: string;
  mend: string;
  /** Who can mend it; for texts, in which languages. */
  who: string;
  items: T[];
}

/** @example ': Hungarian 80, Romani 80' */
function countLanguages(items: readonly Item[], desk: Desk): string {
  const locales = [...new Set(items.map(({ locale }) => locale))].filter((locale) => locale !== undefined);
  const counts = locales.map((locale) => `${nameLanguage(locale, desk)} ${items.filter((item) => item.locale === locale).length}`);
  return counts.length ? `: ${counts.sort().join(', ')}` : '';
}

/** Items by kind, kinds by area, in the order of both tables. Empty ones are left out. */
export function toGroups<T extends Item>(items: readonly T[], desk: Desk): { area: Area; title: string; groups: Group<T>[] }[] {
  const groups = KIND_NAMES.map((kind): Group<T> => {
    const { label, mend, who } = factsOf(kind);
    const own = items.filter((item) => item.kind === kind);
    return { kind, label: label[desk], mend: mend[desk], who: `${ROLES[who][desk]}${who === 'reader' ? countLanguages(own, desk) : ''}`, items: own };
  }).filter((group) => group.items.length);
  return (Object.keys(AREAS) as Area[])
    .map((area) => ({ area, title: AREAS[area][desk], groups: groups.filter(({ kind }) => factsOf(kind).area === area) }))
    .filter((part) => part.groups.length);
}

/** How much each role has to do, most first. */
export function countByRole(items: readonly Item[], desk: Desk): { who: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { kind } of items) {
    const who = ROLES[factsOf(kind).who][desk];
    counts.set(who, (counts.get(who) ?? 0) + 1);
  }
  return [...counts].map(([who, count]) => ({ who, count })).sort((a, b) => b.count - a.count);
}

/** What an item is about, in one line. @example 'The ANITP line (Romani), not committed' */
export const toLine = ({ about, locale, detail, entry }: Item, desk: Desk): string => {
  const name = entry ? `${about} · ${[entry.collection, entry.slug].filter(Boolean).join('/')}` : about;
  return [`${name}${locale ? ` (${nameLanguage(locale, desk)})` : ''}`, detail?.[desk]].filter(Boolean).join(': ');
};

export const words = {
  none: { ro: 'Nimic de făcut: lista e goală.', en: 'Nothing to do: the list is empty.' },
  title: { ro: 'Verificarea de lansare', en: 'Launch check' },
  open: { ro: 'de făcut', en: 'to do' },
  signed: { ro: 'asumate prin semnătură', en: 'signed off' },
  stale: { ro: 'Semnături care nu mai privesc nimic (de șters)', en: 'Sign-offs of nothing on the list (delete them)' },
  lapsed: { ro: 'semnat pentru altă valoare de', en: 'signed for another value by' },
  nobodyBut: { ro: 'confirmat de nimeni în afară de', en: 'confirmed by no one but' },
  who: { ro: 'cine', en: 'who' },
} satisfies Record<string, Words>;

/** The whole list as text: a short summary first, then everything, by area. */
export function formatReport({ open, signed, stale }: Judged, desk: Desk): string {
  const summary = [
    `${words.title[desk]}: ${open.length} ${words.open[desk]}, ${signed.length} ${words.signed[desk]}`,
    ...toGroups(open, desk).flatMap(({ title, groups }) => [
      `  ${title}`,
      ...groups.map(({ label, who, items }) => `  ${String(items.length).padStart(6)}  ${label} (${who})`),
    ]),
  ];
  const list = toGroups(open, desk).flatMap(({ title, groups }) => [
    '',
    title.toLocaleUpperCase(desk),
    ...groups.flatMap(({ label, mend, who, items }) => [
      '',
      `${label} (${items.length}). ${mend} [${words.who[desk]}: ${who}]`,
      ...items.map((item) => {
        const lapsed = item.lapsed ? ` (${words.lapsed[desk]} ${item.lapsed.by}, ${item.lapsed.on})` : '';
        const persons = item.persons ? ` (${words.nobodyBut[desk]} ${item.persons.join(', ')})` : '';
        return `  ${toLine(item, desk)}${persons}${lapsed}  [${item.id}]`;
      }),
    ]),
  ]);
  const old = stale.length ? ['', `${words.stale[desk]}: ${stale.map(({ id }) => id).join(', ')}`] : [];
  return [...(open.length ? summary : [words.none[desk], ...summary.slice(0, 1)]), ...list, ...old].join('\n');
}

/** The list for machines. */
export const toJson = ({ open, signed, stale }: Judged, desk: Desk) => ({
  open: open.map((item) => ({ ...toRow(item, desk), ...(item.lapsed && { lapsed: item.lapsed }) })),
  signed: signed.map((item) => ({ ...toRow(item, desk), signoff: item.signoff })),
  stale,
});

const toRow = (item: Item, desk: Desk) => {
  const { area, who, isFirm = false } = factsOf(item.kind);
  return {
    id: item.id,
    kind: item.kind,
    area,
    who,
    isFirm,
    entry: item.entry,
    locale: item.locale,
    what: toLine(item, desk),
    value: toSigned(item),
    persons: item.persons,
  };
};
