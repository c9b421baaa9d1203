/** What an editor began with: the text of each file of the entry when it was opened, or when its kept draft was begun. */
import type { Host } from './host.ts';

/** Reading that is not watched: what is read to compare is not what an editor began with. */
export type Reading = Pick<Host, 'getEntry' | 'unpublishedEntry' | 'unpublishedEntryDataFile'>;

/** Texts by path. */
export class Known {
  private readonly loaded = new Map<string, string>();
  private readonly restored = new Map<string, string>();

  /** The text that the form was filled from. @example get('events/a.ro.md') // => '---\ntitle: …' */
  get = (path: string): string | undefined => this.restored.get(path) ?? this.loaded.get(path);

  /** The entry is being opened anew. */
  open(collection: string, slug: string): void {
    for (const path of [...this.loaded.keys()]) if (path.includes(`${collection}/${slug}.`)) this.loaded.delete(path);
  }

  /** A file was read for the form. */
  load = (path: string, text: string): unknown => this.loaded.set(path, text);
  /** A file was read, perhaps only for a list: it counts for the form as long as nothing else does. */
  offer = (path: string, text: string): unknown => this.loaded.has(path) || this.loaded.set(path, text);

  /** After a save the form stands for what it has just written. */
  save(path: string, text: string): void {
    this.restored.delete(path);
    this.loaded.set(path, text);
  }

  /** Texts to keep with a draft that is put by in the browser. */
  list = (isWanted: (path: string) => boolean): [string, string][] =>
    [...new Map([...this.loaded, ...this.restored])].filter(([path]) => isWanted(path));
  /** A draft that was put by is taken up again: it began with these. */
  restore = (texts: readonly (readonly [string, string])[]): void => texts.forEach(([path, text]) => this.restored.set(path, text));
  /** The draft that was put by is gone. */
  forget = (isWanted: (path: string) => boolean): void => [...this.restored.keys()].filter(isWanted).forEach((path) => this.restored.delete(path));
}

/**
 * Listens to what Decap reads to fill a form. Lists read the same files without opening them: they must not count, or a change that came
 * since would look like what the editor began with.
 */
export function watchReading(host: Host, known: Known): Reading {
  const unwatched: Reading = {
    getEntry: host.getEntry.bind(host),
    // Backends without drafts have none of these.
    unpublishedEntry: host.unpublishedEntry?.bind(host),
    unpublishedEntryDataFile: host.unpublishedEntryDataFile?.bind(host),
  };
  host.getEntry = async (path) => {
    const file = await unwatched.getEntry(path);
    known.load(path, file.data ?? '');
    return file;
  };
  host.unpublishedEntry = (which) => {
    // Asked for by name it is being opened; lists ask by id.
    if (which.collection && which.slug) known.open(which.collection, which.slug);
    return unwatched.unpublishedEntry(which);
  };
  host.unpublishedEntryDataFile = async (collection, slug, path, id) => {
    const text = await unwatched.unpublishedEntryDataFile(collection, slug, path, id);
    known.offer(path, text);
    return text;
  };
  return unwatched;
}
