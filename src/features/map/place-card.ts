/** What a place says when it is opened: real HTML, made of elements, never of text. */
import { fill } from '~/lib/fill.ts';
import type { Spoken } from './map-data.ts';
import type { PlaceFacts } from './queries.ts';

/** An element with its text and attributes. @example make('a', 'Call', { href: 'tel:112' }) */
export function make<K extends keyof HTMLElementTagNameMap>(name: K, text = '', attributes: Record<string, string> = {}): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  element.textContent = text;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

/** How exactly the place is known: nobody must take a county's town for the address. */
const toNotice = ({ p }: PlaceFacts, { approximateRegion, approximateTown }: Spoken) =>
  p === 'address' ? '' : p === 'town' ? approximateTown : approximateRegion;

/** One service. */
export function toCard(place: PlaceFacts, words: Spoken): HTMLElement {
  const card = make('div');
  const name = make('p');
  name.append(make('a', place.n, { href: place.u }));
  const notice = toNotice(place, words);
  card.append(name, make('p', [place.w, notice].filter(Boolean).join('. ')));
  if (place.t && place.d) {
    const call = make('p');
    call.append(make('a', `${words.call} `, { href: `tel:${place.d}` }));
    call.lastElementChild?.append(make('span', place.t, { dir: 'ltr' }));
    card.append(call);
  }
  return card;
}

/** Several in one spot. */
export function toCards(places: readonly PlaceFacts[], words: Spoken): HTMLElement {
  const box = make('div');
  box.append(make('p', fill(words.several, { count: places.length })), ...places.map((place) => toCard(place, words)));
  return box;
}
