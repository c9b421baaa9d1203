/** A service among the results, made as the server makes its stops; from text alone, never from markup. */
import type { Row } from './rows.ts';
import type { Words } from './sieve.client.ts';

function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** How far it is, as exactly as is public: to the service itself, or to its town. */
function toDistance({ to }: Row, km: number, words: Words): string {
  if (!Number.isFinite(km)) return '';
  const round = Math.round(km);
  if (to) return words.kmTo.replace('{km}', String(round)).replace('{place}', to);
  return round < 1 ? words.kmLess : words.km.replace('{km}', String(round));
}

const link = (text: string, href: string, name: string) => make('a', { href, class: name }, make('span', { dir: 'ltr' }, text));

/** @param km Infinity when nobody asked, or when it has no place */
export function toResult(row: Row, km: number, words: Words): HTMLLIElement {
  const distance = toDistance(row, km, words);
  const where = distance.includes(row.where) ? distance : [row.where, distance].filter(Boolean).join(' · ');
  const { call } = words;
  return make(
    'li',
    {},
    make('h3', {}, make('a', { href: row.href }, row.name)),
    ...(where ? [make('p', { class: 'small quiet' }, where)] : []),
    make('p', {}, row.summary),
    row.phone
      ? link(row.phone, `tel:${row.phone.replace(/[^\d+]/g, '')}`, 'link')
      : make(
          'p',
          { class: 'small quiet' },
          `${words.noPhone} `,
          make('a', { href: call.href, class: 'nowrap' }, `${words.callInstead} `, make('span', { dir: 'ltr' }, call.number)),
        ),
  );
}
