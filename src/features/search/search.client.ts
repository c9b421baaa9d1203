/** Search in the list of pages, on the device: what is typed goes nowhere, also not into the address. */
import MiniSearch from 'minisearch';
import { foldWord } from '~/lib/fold.ts';
import { asksForHelp } from './help-words.ts';
import type { SearchItem } from './queries.ts';

type Words = Record<'results' | 'none' | 'loading' | 'failed' | 'numbersFirst' | 'helpWords', string>;
const MOST = 20;
/** Fewer than these are not enough to stop looking. */
const FEW = 5;
/** How much of a word is kept when its ending is left open, and never less than so many letters. */
const STEM = 0.6;
const SHORTEST = 4;

async function load(address: string): Promise<MiniSearch<SearchItem & { id: number }>> {
  const response = await fetch(address, { credentials: 'omit' });
  if (!response.ok) throw new Error(String(response.status));
  const index = new MiniSearch<SearchItem & { id: number }>({
    fields: ['t', 's', 'w'],
    storeFields: ['u', 't', 's'],
    processTerm: (term) => foldWord(term) || null,
    searchOptions: { boost: { t: 4, s: 2 }, prefix: (term) => term.length > 2, fuzzy: (term) => (term.length > 4 ? 0.2 : false), combineWith: 'AND' },
  });
  index.addAll(((await response.json()) as SearchItem[]).map((item, id) => ({ ...item, id })));
  return index;
}

/** A word without its ending. @example toStem('spectacolele') // => 'spectaco' */
const toStem = (term: string): string | null => {
  const word = foldWord(term);
  return word.slice(0, Math.max(SHORTEST, Math.ceil(word.length * STEM))) || null;
};

/** What was typed first; where that is little, also what has another ending or only one of the words. */
function find(list: Awaited<ReturnType<typeof load>>, query: string): SearchItem[] {
  const exact = list.search(query);
  if (exact.length >= FEW) return exact.slice(0, MOST) as unknown as SearchItem[];
  const wide = list.search(query, { processTerm: toStem, prefix: true, fuzzy: false, combineWith: exact.length ? 'AND' : 'OR' });
  const others = wide.filter(({ id }) => !exact.some((result) => result.id === id));
  return [...exact, ...others].slice(0, MOST) as unknown as SearchItem[];
}

function toResult({ u, t, s }: SearchItem): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = u;
  link.textContent = t;
  const summary = document.createElement('p');
  summary.textContent = s;
  item.append(link, summary);
  return item;
}

function start(form: HTMLFormElement): void {
  const words = JSON.parse(form.dataset['words'] ?? '{}') as Words;
  const input = form.querySelector('input');
  const status = document.querySelector('[data-status]');
  const found = document.querySelector('[data-found]');
  const numbers = document.querySelector<HTMLElement>('[data-numbers]');
  if (!input || !status || !found || !numbers) return;
  let index: ReturnType<typeof load> | undefined;
  const say = (text: string, isHelp = false) => {
    const spoken = isHelp ? `${words.numbersFirst} ${text}` : text;
    // Only what changed: a screen reader says every change aloud.
    if (status.textContent !== spoken) status.textContent = spoken;
  };
  const run = async () => {
    const query = input.value.trim();
    const isHelp = asksForHelp(query, words.helpWords);
    // Before anything is loaded, and also when nothing can be.
    numbers.hidden = !isHelp;
    if (query.length < 2) {
      found.replaceChildren();
      return say('');
    }
    if (!index) say(words.loading, isHelp);
    try {
      index ??= load(form.dataset['search'] ?? '');
      const results = find(await index, query);
      if (query !== input.value.trim()) return;
      found.replaceChildren(...results.map(toResult));
      numbers.hidden = !isHelp && results.length > 0;
      say(results.length ? words.results.replace('{count}', String(results.length)) : words.none, isHelp);
    } catch {
      index = undefined;
      found.replaceChildren();
      numbers.hidden = false;
      say(words.failed, isHelp);
    }
  };
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void run();
  });
  input.addEventListener('input', () => void run());
}

const form = document.querySelector<HTMLFormElement>('[data-search]');
if (form) start(form);
