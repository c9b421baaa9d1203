/** The little of Decap's backends that is needed here; all of them, of this machine or of a git host, have it. */
export interface DataFile {
  path: string;
  slug: string;
  raw: string;
}

export interface Entry {
  dataFiles: DataFile[];
  assets: unknown[];
}

export interface PersistOptions {
  collectionName?: string;
  newEntry?: boolean;
  useWorkflow?: boolean;
  /** There is a draft, to which a save adds. */
  unpublished?: boolean;
}

export interface Host {
  getEntry: (path: string) => Promise<{ data: string | null; file?: { path: string; id: null } }>;
  unpublishedEntry: (which: { id?: string; collection?: string; slug?: string }) => Promise<{ diffs: { path: string; id: string }[] }>;
  unpublishedEntryDataFile: (collection: string, slug: string, path: string, id: string) => Promise<string>;
  persistEntry: (entry: Entry, options: PersistOptions) => Promise<unknown>;
  deleteFiles: (paths: string[], message: string) => Promise<unknown>;
  publishUnpublishedEntry: (collection: string, slug: string) => Promise<unknown>;
  getDeployPreview?: (collection: string, slug: string) => Promise<{ url: string; status: string } | null>;
  authenticate: (user?: { token?: string } | null) => Promise<object>;
}

/** What Decap keeps under a backend's name. */
export interface Registration {
  init: (...args: unknown[]) => Host;
}

const isNotADraft = (error: unknown): boolean => (error as { notUnderEditorialWorkflow?: boolean } | undefined)?.notUnderEditorialWorkflow === true;

/** Files as they are now. */
export interface Now {
  texts: Map<string, string>;
  /** They are those of a draft. */
  isDraft: boolean;
}

/**
 * Reads files as they are now: of the entry's draft where there is one, else as published. A file that is not there is empty.
 * @throws when the host does not answer
 */
export async function readNow(
  host: Pick<Host, 'getEntry' | 'unpublishedEntry' | 'unpublishedEntryDataFile'>,
  paths: readonly string[],
  { collectionName = '', useWorkflow }: PersistOptions,
  slug: string,
): Promise<Now> {
  const draft = useWorkflow
    ? await host.unpublishedEntry({ collection: collectionName, slug }).catch((error: unknown) => {
        if (isNotADraft(error)) return undefined;
        throw error;
      })
    : undefined;
  const read = async (path: string): Promise<string> => {
    if (!draft) return (await host.getEntry(path)).data ?? '';
    const id = draft.diffs.find((file) => file.path === path)?.id ?? '';
    // A language that the draft does not have yet.
    return host.unpublishedEntryDataFile(collectionName, slug, path, id).catch(() => '');
  };
  return { texts: new Map(await Promise.all(paths.map(async (path) => [path, await read(path)] as const))), isDraft: draft !== undefined };
}
