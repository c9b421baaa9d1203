/** What an editor began with: the text of each file of the entry when it was opened, or when its kept draft was begun. */
import type { Host } from './host.ts';

export interface Known {
  /** The same backend, whose reading is not watched: what is read to compare is not what an editor began with. */
  unwatched: Pick<Host, 'getEntry' | 'unpublishedEntry' | 'unpublishedEntryDataFile'>;
  /** The text that the form was filled from. @example get('events/a.ro.md') // => '---\ntitle: …' */
  get: (path: string) => string | undefined;
  /** After a save the form stands for what it has just written. */
  set: (path: string, text: string) => void;
  /** Texts to keep with a draft that is put by in the browser. */
  list: (isWanted: (path: string) => boolean) => [string, string][];
  /** A draft that was put by is taken up again: it began with these. */
  restore: (texts: readonly (readonly [string, string])[]) => void;
  /** The draft that was put by is gone. */
  forget: (isWanted: (path: string) => boolean) => void;
}

/**
 * Listens to what Decap reads to fill a form. Lists read the same files without opening them: they must not count, or a change that came
 * since would look like what the editor began with.
 */
export function watchReading(host: Host): Known {
  const loaded = new Map<string, string>();
  const restored = new Map<string, string>();
  const unwatched = {
    getEntry: host.getEntry.bind(host),
    // Backends without drafts have none of these.
    unpublishedEntry: host.unpublishedEntry?.bind(host),
    unpublishedEntryDataFile: host.unpublishedEntryDataFile?.bind(host),
  };
  host.getEntry = async (path) => {
    const file = await unwatched.getEntry(path);
    loaded.set(path, file.data ?? '');
    return file;
  };
  host.unpublishedEntry = (which) => {
    const { collection, slug } = which;
    // Asked for by name it is being opened; lists ask by id.
    if (collection && slug) for (const path of [...loaded.keys()]) if (path.includes(`${collection}/${slug}.`)) loaded.delete(path);
    return unwatched.unpublishedEntry(which);
  };
  host.unpublishedEntryDataFile = async (collection, slug, path, id) => {
    const text = await unwatched.unpublishedEntryDataFile(collection, slug, path, id);
    if (!loaded.has(path)) loaded.set(path, text);
    return text;
  };
  return {
    unwatched,
    get: (path) => restored.get(path) ?? loaded.get(path),
    set: (path, text) => {
      restored.delete(path);
      loaded.set(path, text);
    },
    list: (isWanted) => [...new Map([...loaded, ...restored])].filter(([path]) => isWanted(path)),
    restore: (texts) => texts.forEach(([path, text]) => restored.set(path, text)),
    forget: (isWanted) => [...restored.keys()].filter(isWanted).forEach((path) => restored.delete(path)),
  };
}
