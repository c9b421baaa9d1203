/**
 * One step back: before an entry is written or deleted, what stands in its files is read, so that the last step can be taken back. Taking it
 * back is a save like any other: nothing is lost, and where the store keeps a history, both are in it.
 */

/** The little of a backend that reads, writes and publishes entries. */
export interface EntryStore {
  getEntry: (path: string) => Promise<{ data?: string | null } | undefined>;
  persistEntry: (entry: WrittenEntry, options: WriteOptions) => Promise<unknown>;
  deleteFiles: (paths: string[], message: string) => Promise<unknown>;
  /** Where a store keeps drafts: makes one part of what the site is built from. */
  publishUnpublishedEntry?: (collection: string, slug: string) => Promise<unknown>;
}
interface DataFile {
  path: string;
  slug: string;
  raw: string;
  newPath?: string;
}
export interface WrittenEntry {
  dataFiles: DataFile[];
  assets: unknown[];
}
export interface WriteOptions {
  commitMessage: string;
  collectionName?: string;
  newEntry?: boolean;
  /** The host keeps it as a draft of its own: it is taken back there. */
  useWorkflow?: boolean;
}

/** Takes a step back. @returns where the desk goes on when the entry is gone with it: the list that it was in */
export type Undo = () => Promise<string | undefined>;

/** A step that went through. */
export interface Done {
  /** Absent where the host has its own way. */
  undo?: Undo;
  /** The site is not built from it yet. */
  isDraft?: boolean;
}

const readBefore = async (store: EntryStore, path: string): Promise<string | undefined> => {
  try {
    return (await store.getEntry(path))?.data ?? undefined;
  } catch {
    return undefined;
  }
};

const isEntry = (path: string): boolean => path.endsWith('.md');

/** Which entry a file is of. @example toOwner('content/events/bacau.ro.md') // => { collection: 'events', slug: 'bacau' } */
function toOwner(path: string): { collection: string; slug: string } {
  const [name = '', collection = ''] = path.split('/').reverse();
  return { collection, slug: name.replace(/\..*$/, '') };
}

/**
 * Stands around a backend's writing.
 * @param begin called as a step begins; what it returns is called when the step went through
 */
export function watchSaves(store: EntryStore, begin: () => (done: Done) => void): void {
  const write = store.persistEntry.bind(store);
  const remove = store.deleteFiles.bind(store);
  const publish = store.publishUnpublishedEntry?.bind(store);
  const read = (paths: readonly string[]) => Promise.all(paths.map((path) => readBefore(store, path)));
  store.persistEntry = async (entry, options) => {
    const tell = begin();
    const { dataFiles } = entry;
    const isPlain = !options.useWorkflow && !dataFiles.some(({ newPath }) => newPath);
    const before = isPlain ? await read(dataFiles.map(({ path }) => path)) : [];
    const result = await write(entry, options);
    const undo: Undo = async () => {
      const commitMessage = `Undo: ${options.commitMessage}`;
      const kept = dataFiles.flatMap((file, i) => (before[i] === undefined ? [] : [{ ...file, raw: before[i] }]));
      const added = dataFiles.filter((_, i) => before[i] === undefined).map(({ path }) => path);
      if (kept.length) await write({ dataFiles: kept, assets: [] }, { ...options, newEntry: false, commitMessage });
      if (added.length) await remove(added, commitMessage);
      return kept.length ? undefined : `#/collections/${toOwner(added[0] ?? '').collection}`;
    };
    tell(isPlain ? { undo } : { isDraft: options.useWorkflow ?? false });
    return result;
  };
  store.deleteFiles = async (paths, message) => {
    const tell = begin();
    const before = paths.every(isEntry) ? await read(paths) : [];
    const result = await remove(paths, message);
    const dataFiles = paths.flatMap((path, i) => (before[i] === undefined ? [] : [{ path, slug: toOwner(path).slug, raw: before[i] }]));
    const options = { collectionName: toOwner(paths[0] ?? '').collection, commitMessage: `Undo: ${message}`, newEntry: true, useWorkflow: false };
    const undo: Undo = async () => {
      await write({ dataFiles, assets: [] }, options);
      return undefined;
    };
    tell(dataFiles.length ? { undo } : {});
    return result;
  };
  if (publish)
    store.publishUnpublishedEntry = async (...draft) => {
      const tell = begin();
      const result = await publish(...draft);
      tell({});
      return result;
    };
}
