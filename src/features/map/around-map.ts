/** Buttons above the moving map and the list after it: everything that the picture can do, for a keyboard and a screen reader. */
import { fill } from '~/lib/fill.ts';
import type { PlaceFeature, Spoken } from './map-data.ts';
import { make, toCard } from './place-card.ts';

/** A list longer than this is no help on a phone. */
const LISTED = 30;

type Deeds = Record<'closer' | 'farther' | 'whole' | 'close', () => void>;

export function makeControls(words: Spoken, deeds: Deeds): HTMLElement {
  const bar = make('div', '', { class: 'chart-bar' });
  for (const key of ['closer', 'farther', 'whole', 'close'] as const) {
    const button = make('button', words[key], { type: 'button', class: 'copy', [`data-${key}`]: '' });
    button.addEventListener('click', deeds[key]);
    bar.append(button);
  }
  return bar;
}

/** The places in view. @param onShow when one of them is to be shown on the map */
export function makeList(words: Spoken, onShow: (place: PlaceFeature) => void) {
  const element = make('div', '', { 'data-in-view': '' });
  const count = make('p', '', { role: 'status' });
  const list = make('ul', '', { class: 'stops' });
  const more = make('p', '', { class: 'small quiet' });
  element.append(count, list, more);
  const items = new Map<PlaceFeature, HTMLLIElement>();
  /** A place keeps its item, so that whoever is on it stays there while the map comes to rest. */
  const toItem = (place: PlaceFeature) => {
    const known = items.get(place);
    if (known) return known;
    const item = make('li');
    items.set(place, item);
    const button = make('button', words.show, { type: 'button', class: 'copy', 'aria-label': `${words.show}: ${place.properties.n}` });
    button.addEventListener('click', () => onShow(place));
    const card = toCard(place.properties, words);
    card.append(button);
    item.append(card);
    return item;
  };
  const show = (places: readonly PlaceFeature[]) => {
    count.textContent = places.length ? fill(words.inView, { count: places.length }) : words.noneInView;
    const focused = document.activeElement;
    list.replaceChildren(...places.slice(0, LISTED).map(toItem));
    if (focused instanceof HTMLElement && list.contains(focused)) focused.focus({ preventScroll: true });
    list.hidden = !places.length;
    more.textContent = places.length > LISTED ? fill(words.more, { count: places.length - LISTED }) : '';
  };
  return { element, show };
}
