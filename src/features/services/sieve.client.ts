/**
 * Narrows the list of services down on the phone. What is typed, chosen or measured stays in this page: it is not sent, not kept, and not
 * in the address. The list itself is loaded once, when it is first needed, and is the same for everyone.
 */
import { foldWord } from '~/lib/fold.ts';
import { findNearest, type Point } from '~/lib/geo.ts';
import { toResult } from './result.client.ts';
import { sift, sortByDistance, unpack, type Choice, type Packet, type Row } from './rows.ts';

export type Words = Record<
  | 'found'
  | 'none'
  | 'loading'
  | 'failed'
  | 'showMore'
  | 'noPhone'
  | 'callInstead'
  | 'asking'
  | 'denied'
  | 'unavailable'
  | 'abroad'
  | 'sorted'
  | 'km'
  | 'kmTo'
  | 'kmLess',
  string
> & { call: { number: string; href: string } };

/** How many results are drawn at once: more would only make the phone slow. */
const STEP = 20;
/** How many of them before the answer is shown: as many as a phone’s screen holds. The others follow right after. */
const SHOWN = 4;
/** Kilometres from the nearest town of the country: beyond, someone is in another. */
const ABROAD = 60;

interface Data {
  rows: Row[];
  towns: (Point & { name: string; region: string })[];
}

async function load(address: string): Promise<Data> {
  const response = await fetch(address, { credentials: 'omit' });
  if (!response.ok) throw new Error(String(response.status));
  const packet = (await response.json()) as Packet;
  const towns = packet.towns.map(([name, region, lat, lng]) => ({ name, region: packet.regions[region]?.[1] ?? '', lat, lng }));
  return { rows: unpack(packet, foldWord), towns };
}

/** Towns under the names of their regions. */
function fillTowns(select: HTMLSelectElement, { towns }: Data): void {
  const groups = new Map<string, HTMLOptGroupElement>();
  towns.forEach(({ name, region }, i) => {
    const group = groups.get(region) ?? Object.assign(document.createElement('optgroup'), { label: region });
    groups.set(region, group);
    group.append(new Option(name, String(i)));
  });
  select.append(...groups.values());
}

function start(root: HTMLElement): void {
  const form = root.querySelector('form') as HTMLFormElement;
  const find = <E extends HTMLElement>(name: string) => root.querySelector(`[data-${name}]`) as E;
  const [said, found, all, none, more, reset] = ['said', 'found', 'all', 'none', 'more', 'reset'].map((name) => find(name)) as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  const [abroad, towns, openTowns] = [find('abroad'), find<HTMLSelectElement>('towns'), find('open-towns')];
  const words = JSON.parse(root.dataset['words'] ?? '{}') as Words;
  let data: Promise<Data> | undefined;
  let origin: Point | undefined;
  let results: { row: Row; km: number }[] = [];

  const read = (): Choice => {
    const value = (name: string) => {
      const field = form.querySelector<HTMLInputElement | HTMLSelectElement>(`[data-field="${name}"]`);
      return !field || (field instanceof HTMLInputElement && field.type === 'checkbox' && !field.checked) ? '' : field.value;
    };
    const toBit = (name: string) => (value(name) ? 1 << Number(value(name)) : 0);
    return {
      words: foldWord(value('words').trim()),
      region: value('region'),
      help: toBit('help'),
      audience: toBit('audience'),
      language: value('language'),
      isFree: value('free') !== '',
    };
  };
  const begin = JSON.stringify(read());

  const getData = () => {
    data ??= load(root.dataset['sieve'] ?? '').catch((error: unknown) => {
      data = undefined;
      throw error;
    });
    return data;
  };
  const draw = (count: number) => {
    const drawn = found.children.length;
    found.append(...results.slice(drawn, drawn + count).map(({ row, km }) => toResult(row, km, words)));
    more.hidden = found.children.length < STEP || found.children.length >= results.length;
  };
  let rest = 0;
  /** The first of new results, and the others as soon as those are on the screen. */
  const redraw = () => {
    cancelAnimationFrame(rest);
    found.replaceChildren();
    draw(SHOWN);
    rest = requestAnimationFrame(() => setTimeout(() => found.hidden || draw(STEP - found.children.length)));
  };
  const show = (isSifted: boolean) => {
    all.hidden = isSifted;
    found.hidden = !isSifted || !results.length;
    reset.hidden = !isSifted;
    none.hidden = !isSifted || results.length > 0;
    abroad.hidden = true;
    if (!isSifted) more.hidden = true;
  };
  const run = async () => {
    const choice = read();
    const key = JSON.stringify(choice);
    if (key === begin && !origin) {
      said.textContent = '';
      show(false);
      return;
    }
    if (!data) said.textContent = words.loading;
    try {
      const { rows } = await getData();
      if (key !== JSON.stringify(read())) return;
      const some = sift(rows, choice);
      results = origin ? sortByDistance(some, origin) : some.map((row) => ({ row, km: Infinity }));
      redraw();
      show(true);
      const count = words.found.replace('{count}', String(results.length));
      said.textContent = results.length ? [count, origin && words.sorted].filter(Boolean).join('. ') : words.none;
    } catch {
      said.textContent = words.failed;
    }
  };

  const goFrom = async (point: Point) => {
    try {
      const { towns: known } = await getData();
      if ((findNearest(known, point)?.km ?? 0) > ABROAD) {
        said.textContent = words.abroad;
        abroad.hidden = false;
        return;
      }
      origin = point;
      await run();
    } catch {
      said.textContent = words.failed;
    }
  };

  find('near').addEventListener('click', () => {
    abroad.hidden = true;
    said.textContent = words.asking;
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => void goFrom({ lat: coords.latitude, lng: coords.longitude }),
      ({ code, PERMISSION_DENIED }) => (said.textContent = code === PERMISSION_DENIED ? words.denied : words.unavailable),
      { maximumAge: 60_000, timeout: 20_000 },
    );
  });
  openTowns.addEventListener('click', () => {
    said.textContent = words.loading;
    getData().then(
      (loaded) => {
        said.textContent = '';
        fillTowns(towns, loaded);
        openTowns.hidden = true;
        (towns.parentElement as HTMLElement).hidden = false;
        towns.focus();
      },
      () => (said.textContent = words.failed),
    );
  });
  towns.addEventListener('change', () => {
    void getData().then(({ towns: known }) => {
      origin = known[Number(towns.value)];
      if (!towns.value) origin = undefined;
      return run();
    });
  });

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void run();
  });
  form.addEventListener('input', (event) => event.target !== towns && void run());
  more.addEventListener('click', () => {
    const next = found.children.length;
    draw(STEP);
    found.children[next]?.querySelector('a')?.focus();
  });
  reset.addEventListener('click', () => {
    form.reset();
    origin = undefined;
    void run();
    form.querySelector('input')?.focus();
  });
  // What a browser fills in again after Back was chosen by someone before.
  form.reset();
  form.hidden = false;
  form.closest('details')?.removeAttribute('hidden');
}

const root = document.querySelector<HTMLElement>('[data-sieve]');
if (root) start(root);
