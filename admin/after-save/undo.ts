/**
 * One step back: before an entry is written, what stands in its files is read, so that the last save can be taken back. Taking it back is a
 * save like any other: nothing is lost, and where the store keeps a history, both are in it.
 */

/** The little of a backend that reads and writes entries. */
export interface EntryStore {
  getEntry: (path: string) => Promise<{ data?: string | null } | undefined>;
  persistEntry: (entry: WrittenEntry, options: WriteOptions) => Promise<unknown>;
  deleteFiles: (paths: string[], message: string) => Promise<unknown>;
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

/** Takes a save back. */
export type Undo = () => Promise<void>;

const readBefore = async (store: EntryStore, path: string): Promise<string | undefined> => {
  try {
    return (await store.getEntry(path))?.data ?? undefined;
  } catch {
    return undefined;
  }
};

/**
 * Stands around a backend's writing.
 * @param onSaved told of each save that went through, with how to take it back; without, where the host has its own way
 */
export function watchSaves(store: EntryStore, onSaved: (undo?: Undo) => void): void {
  const { persistEntry } = store;
  const write = persistEntry.bind(store);
  store.persistEntry = async (entry, options) => {
    const { dataFiles } = entry;
    const isPlain = !options.useWorkflow && !dataFiles.some(({ newPath }) => newPath);
    const before = isPlain ? await Promise.all(dataFiles.map(({ path }) => readBefore(store, path))) : [];
    const done = await write(entry, options);
    const undo: Undo = async () => {
      const commitMessage = `Undo: ${options.commitMessage}`;
      const kept = dataFiles.flatMap((file, i) => (before[i] === undefined ? [] : [{ ...file, raw: before[i] }]));
      const added = dataFiles.filter((_, i) => before[i] === undefined).map(({ path }) => path);
      if (kept.length) await write({ dataFiles: kept, assets: [] }, { ...options, newEntry: false, commitMessage });
      if (added.length) await store.deleteFiles(added, commitMessage);
    };
    onSaved(isPlain ? undo : undefined);
    return done;
  };
}
