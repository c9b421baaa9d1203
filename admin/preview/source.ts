/** The campaign's content as the desk's own store has it: the same files that the build reads, read by the same code. */
import { campaign } from '../../src/i18n/campaign.ts';
import { checkDraft, type AnyEntry, type Draft } from '../../src/models/check.ts';
import { parseFile } from '../../src/models/file.ts';
import { modelList, type CollectionName } from '../../src/models/index.ts';

/** The little of a backend that reads. */
export interface Store {
  /** All files of a folder; backends of git hosts have this one for more than a page of them. */
  allEntriesByFolder?: (folder: string, extension: string, depth: number) => Promise<StoredFile[]>;
  entriesByFolder: (folder: string, extension: string, depth: number) => Promise<StoredFile[]>;
  getMediaFile: (path: string) => Promise<{ file?: Blob | undefined; url?: string | undefined }>;
}
interface StoredFile {
  file: { path: string };
  data: string;
}

let open: { store: Store; root: string } | undefined;
let collections = new Map<string, Promise<AnyEntry[]>>();

/** Says where to read. @param root the campaign's folder in the store, with a trailing slash or empty */
export function openSource(store: Store, root: string): void {
  open = { store, root };
  collections = new Map();
}

/** After something was saved, it is read again. */
export const forget = (): void => {
  collections = new Map();
};

const getOpen = () => {
  if (!open) throw new Error('The preview has no store to read from.');
  return open;
};

const FILE = /([^/]+)\.([a-z]{2,3})\.md$/;

async function readCollection(name: CollectionName): Promise<AnyEntry[]> {
  const { store, root } = getOpen();
  const model = modelList.find((one) => one.name === name);
  if (!model) throw new Error(`There is no collection "${name}".`);
  const read = (store.allEntriesByFolder ?? store.entriesByFolder).bind(store);
  const drafts = new Map<string, Draft>();
  for (const { file, data } of await read(`${root}${name}`, 'md', 1)) {
    const [, slug = '', locale = ''] = FILE.exec(file.path) ?? [];
    const { error, ...parsed } = parseFile(data);
    if (!slug || error) continue;
    const draft = drafts.get(slug) ?? { slug, locales: campaign.locales, timeZone: campaign.timeZone, files: {} };
    draft.files[locale] = parsed;
    drafts.set(slug, draft);
  }
  const inOrder = [...drafts.values()].sort((a, b) => (a.slug < b.slug ? -1 : 1));
  return inOrder.flatMap((draft) => checkDraft(model, draft).entry ?? []);
}

/** A collection as it is saved; entries that cannot be published are left out. */
export function readSaved(name: CollectionName): Promise<AnyEntry[]> {
  const known = collections.get(name) ?? readCollection(name);
  collections.set(name, known);
  return known;
}

/** A file of `media/`. @param path as entries name it */
export async function readMedia(path: string): Promise<Blob | undefined> {
  const { store, root } = getOpen();
  const { file, url } = await store.getMediaFile(`${root}media/${path.replace(/^\/?media\//, '')}`);
  return file ?? (url ? (await fetch(url)).blob() : undefined);
}
