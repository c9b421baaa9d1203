/** On a service's page: whether it is open now, and what this phone can do with the page. Nothing is asked of anybody. */
import { formatTime, toLocal, toWeekday } from '~/lib/dates.ts';
import { getState, type Schedule, type State } from '~/lib/schedule.ts';

interface Now {
  schedule: Schedule;
  zone: string;
  lang: string;
  days: string[];
  words: Record<'open' | 'openAlways' | 'opens' | 'opensToday' | 'closedNow' | 'holiday', string>;
}

function say(state: State, today: string, { lang, days, words }: Now): string {
  const fill = (text: string, local: string) => text.replace('{time}', formatTime(local, { lang })).replace('{day}', days[toWeekday(local)] ?? '');
  if (state.is === 'unknown') return words.holiday;
  if (state.is === 'open') return state.closes ? fill(words.open, state.closes) : words.openAlways;
  if (!state.opens) return words.closedNow;
  return fill(state.opens.startsWith(today) ? words.opensToday : words.opens, state.opens);
}

/** On the clock of the service, wherever the phone is. */
function showHours(element: HTMLElement): void {
  const now = JSON.parse(element.dataset['hours'] ?? '') as Now;
  const local = toLocal(new Date(), now.zone);
  // Known no longer: an old page must not guess.
  if (local.slice(0, 10) > now.schedule.until) return;
  element.textContent = say(getState(now.schedule, local), local.slice(0, 10), now);
  element.hidden = false;
  element.parentElement?.querySelectorAll('tr')[toWeekday(local)]?.setAttribute('aria-current', 'date');
}

/** Of the two ways into a phone's map, the one that this phone knows; on other computers none. */
function chooseMap(place: HTMLElement): void {
  const { userAgent } = navigator;
  const own = /iPhone|iPad|Macintosh/.test(userAgent) ? 'apple' : /Android/.test(userAgent) ? 'geo' : '';
  for (const link of place.querySelectorAll<HTMLElement>('[data-map]')) {
    if (link.dataset['map'] === own) link.textContent = place.dataset['label'] ?? '';
    else link.remove();
  }
}

/** Also on a phone, where a finger selects badly. */
function offerCopy(button: HTMLElement): void {
  button.hidden = !('clipboard' in navigator);
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(button.dataset['copies'] ?? '').then(() => (button.textContent = button.dataset['done'] ?? ''));
  });
}

/** Hands the page to whatever the phone shares with; where there is no such thing, copies the address. */
function offerShare(button: HTMLElement): void {
  const url = location.origin + location.pathname;
  const canShare = 'share' in navigator;
  if (!canShare) button.textContent = button.dataset['link'] ?? '';
  button.hidden = !canShare && !('clipboard' in navigator);
  button.addEventListener('click', () => {
    if (canShare) navigator.share({ title: button.dataset['send'] ?? '', url }).catch(() => undefined);
    else void navigator.clipboard.writeText(url).then(() => (button.textContent = button.dataset['done'] ?? ''));
  });
}

const find = (selector: string, start: (element: HTMLElement) => void) => {
  const element = document.querySelector<HTMLElement>(selector);
  if (element) start(element);
};
find('[data-hours]', showHours);
find('[data-maps]', chooseMap);
find('[data-copies]', offerCopy);
find('[data-send]', offerShare);
find('[data-print]', (button) => {
  button.hidden = false;
  button.addEventListener('click', () => print());
});
