/** Search in the list of pages, on the device: what is typed goes nowhere, also not into the address. */
import MiniSearch from 'minisearch';
import { foldWord } from './fold.ts';
import type { SearchItem } from './queries.ts';

type Words = Record<'results' | 'none' | 'loading' | 'failed', string>;
const MOST = 20;
/** How much of a word is kept when its ending is left open. */
const STEM = 4;

async function load(address: string): Promise<MiniSearch<SearchItem>> {
  const response = await fetch(address, { credentials: 'omit' });
  if (!response.ok) throw new Error(String(response.status));
  const index = new MiniSearch<SearchItem>({
    idField: 'u',
    fields: ['t', 's', 'w'],
    storeFields: ['u', 't', 's'],
    processTerm: foldWord,
    searchOptions: { boost: { t: 4, s: 2 }, prefix: (term) => term.length > 2, fuzzy: (term) => (term.length > 5 ? 0.2 : false), combineWith: 'AND' },
  });
  index.addAll((await response.json()) as SearchItem[]);
  return index;
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
  if (!input || !status || !found) return;
  let index: Promise<MiniSearch<SearchItem>> | undefined;
  const run = async () => {
    const query = input.value.trim();
    if (query.length < 2) {
      found.replaceChildren();
      status.textContent = '';
      return;
    }
    if (!index) status.textContent = words.loading;
    try {
      index ??= load(form.dataset['search'] ?? '');
      const list = await index;
      const exact = list.search(query);
      // Nothing as typed: the beginnings of the words, so that another ending of the same word is found.
      const results = exact.length
        ? exact
        : list.search(query, { processTerm: (term) => foldWord(term).slice(0, STEM), prefix: true, combineWith: 'OR' });
      if (query !== input.value.trim()) return;
      found.replaceChildren(...results.slice(0, MOST).map((result) => toResult(result as unknown as SearchItem)));
      status.textContent = results.length ? words.results.replace('{count}', String(results.length)) : words.none;
    } catch {
      index = undefined;
      status.textContent = words.failed;
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
