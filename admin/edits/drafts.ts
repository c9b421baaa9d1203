/**
 * Decap puts what is typed by in the browser, and offers it when the entry is opened again. Two things are added: it offers it only once
 * the entry is there (else the entry, which comes later, takes the place of what was taken up again), and it remembers what the draft
 * began with, so that a change that came since is noticed.
 */
import type { Known } from './known.ts';

/** The browser's store, as Decap uses it. */
export interface Storage {
  getItem: (key: string) => Promise<unknown>;
  setItem: (key: string, value: unknown) => Promise<unknown>;
  removeItem: (key: string) => Promise<void>;
}

interface Draft {
  began?: [string, string][];
}

/** @example toEntry('backup.events.teatru-bacau') // => { collection: 'events', slug: 'teatru-bacau' } */
export function toEntry(key: string): { collection: string; slug: string } | undefined {
  const [, collection, slug = ''] = /^backup\.([^.]+)(?:\.(.+))?$/.exec(key) ?? [];
  return collection ? { collection, slug } : undefined;
}

/** @param whenOpen resolves once an entry is in the form; `slug` is empty for a new one */
export function keepBeginnings(storage: Storage, known: Known, whenOpen: (entry: { collection: string; slug: string }) => Promise<void>): void {
  const { getItem, setItem, removeItem } = storage;
  const ofEntry = (key: string) => {
    const entry = toEntry(key);
    return (path: string) => Boolean(entry?.slug) && path.includes(`${entry?.collection}/${entry?.slug}.`);
  };
  storage.getItem = async (key) => {
    const value = await getItem.call(storage, key);
    const entry = toEntry(key);
    if (!entry || !value) return value;
    await whenOpen(entry);
    known.restore((value as Draft).began ?? []);
    return value;
  };
  storage.setItem = (key, value) => setItem.call(storage, key, toEntry(key) ? { ...(value as Draft), began: known.list(ofEntry(key)) } : value);
  storage.removeItem = (key) => {
    known.forget(ofEntry(key));
    return removeItem.call(storage, key);
  };
}
