/**
 * What a page is made from while it is being typed: the saved content with the draft in its place, as it would be on the site now. The
 * pages' own queries read it through `content.ts`; whatever they ask for and is not here yet is fetched, and the page is made again.
 */
import { campaign } from '../../src/i18n/campaign.ts';
import type { AnyEntry } from '../../src/models/check.ts';
import type { CollectionName } from '../../src/models/index.ts';
import { toLive } from '../../src/models/live.ts';
import { readMedia, readSaved } from './source.ts';

export interface Scene {
  collection: CollectionName;
  entry: AnyEntry;
  /** The preview's own page, where the campaign's fonts are. */
  page: Document;
  /** A file that was chosen and is not saved yet. */
  findChosen: (path: string) => Blob | undefined;
}

/** Thrown by a query whose data are not here yet. */
class Missing extends Error {
  readonly fetch: () => Promise<unknown>;
  constructor(fetch: () => Promise<unknown>) {
    super('Not here yet');
    this.fetch = fetch;
  }
}

interface Stage extends Scene {
  live: Record<string, AnyEntry[]>;
}

/** Collections that any page asks for. */
const wanted = new Set<CollectionName>(['settings', 'helplines']);
const media = new Map<string, Blob | undefined>();
let stage: Stage | undefined;

const getStage = (): Stage => {
  if (!stage) throw new Error('A query was asked outside a preview.');
  return stage;
};

/** The page of an entry that is not published is shown as it will be. */
const toShown = (entry: AnyEntry): AnyEntry => ({
  ...entry,
  publishOn: undefined,
  expiresOn: undefined,
  ...('publish' in entry && { publish: 'yes' }),
});

async function setStage(scene: Scene): Promise<void> {
  wanted.add(scene.collection);
  const own = toShown(scene.entry);
  const collections: Record<string, AnyEntry[]> = {};
  for (const name of wanted) {
    const saved = await readSaved(name);
    const others = saved.filter(({ slug }) => name !== scene.collection || slug !== own.slug);
    collections[name] = name === scene.collection ? [...others, own].sort((a, b) => (a.slug < b.slug ? -1 : 1)) : others;
  }
  const live = toLive({ campaign, collections }, new Date());
  const among = live[scene.collection] ?? [];
  if (!among.some(({ slug }) => slug === own.slug)) live[scene.collection] = [...among, own];
  stage = { ...scene, live };
}

/** A collection for a query. @throws Missing */
export function getEntries(name: CollectionName): AnyEntry[] {
  const { live } = getStage();
  if (!wanted.has(name)) {
    wanted.add(name);
    throw new Missing(() => readSaved(name));
  }
  return live[name] ?? [];
}

/** A file for a query. @throws Missing; Error naming a file that is nowhere */
export function getMedia(path: string): Blob {
  const file = getStage().findChosen(path) ?? media.get(path);
  if (file) return file;
  if (media.has(path)) throw new Error(`The file "${path}" is not in media/.`);
  throw new Missing(async () => media.set(path, await readMedia(path).catch(() => undefined)));
}

const bytes = new WeakMap<Blob, Uint8Array<ArrayBuffer>>();

/** A file's bytes for a query. @throws Missing */
export function getBytes(path: string): Uint8Array<ArrayBuffer> {
  const file = getMedia(path);
  const known = bytes.get(file);
  if (known) return known;
  throw new Missing(async () => bytes.set(file, new Uint8Array(await file.arrayBuffer())));
}

const hashes = new Map<string, string>();
const toHex = (buffer: ArrayBuffer) => [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** A hash for a query. @throws Missing: browsers make them in their own time */
export function getHash(algorithm: string, text: string, encoding: 'hex'): string {
  const key = [algorithm, encoding, text].join('\n');
  const known = hashes.get(key);
  if (known) return known;
  const name = algorithm.toUpperCase().replace('SHA', 'SHA-');
  throw new Missing(async () => hashes.set(key, toHex(await crypto.subtle.digest(name, new TextEncoder().encode(text)))));
}

export const getPage = (): Document => getStage().page;

let queue: Promise<unknown> = Promise.resolve();

/** Makes a page of a scene. One at a time: queries know of one stage only. */
export function makeOn<T>(scene: Scene, make: () => Promise<T>): Promise<T> {
  const run = async (): Promise<T> => {
    for (;;) {
      await setStage(scene);
      try {
        return await make();
      } catch (error) {
        if (!(error instanceof Missing)) throw error;
        await error.fetch();
      }
    }
  };
  const made = queue.then(run);
  queue = made.catch(() => undefined);
  return made;
}
