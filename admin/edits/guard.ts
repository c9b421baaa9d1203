/** No save overwrites what somebody else has written since the form was opened, and none fails without words. */
import type { Model } from '../../src/models/define.ts';
import type { Words } from '../../src/models/fields.ts';
import { metaOf } from '../../src/models/schema.ts';
import { Refusal, type ShowRefusal } from '../refusal.ts';
import { refusal } from '../words.ts';
import type { Clash, Side } from './dialogs.ts';
import { putTogether, type Together } from './files.ts';
import { readNow, type DataFile, type Entry, type Host, type PersistOptions } from './host.ts';
import type { Known, Reading } from './known.ts';
import { toKey, withoutEmpty, type Data } from './merge.ts';
import { explainFailure } from './failure.ts';
import { editWords as words } from './words.ts';

export interface GuardInput {
  models: readonly Model[];
  language: keyof Words;
  /** A language's name. @example 'hu' => 'Magyar' */
  nameOf: (locale: string) => string;
  /** A file's text. */
  write: (collection: string, data: Data) => string;
  /** Brings what the desk counts by itself into line with fields of two persons. */
  settle: (collection: string, data: Data, theirs: Data) => Data;
  /** What of these files could not be published, in sentences. */
  findProblems: (collection: string, files: readonly DataFile[]) => string[];
  askSides: (clashes: readonly Clash[], language: keyof Words) => Promise<Side[] | undefined>;
  askRestore: (language: keyof Words) => Promise<boolean>;
  tellTogether: (names: readonly string[], language: keyof Words) => void;
  tellSession: (language: keyof Words) => void;
  show: ShowRefusal;
}

const localeOf = (path: string): string => /\.(\w+)\.md$/.exec(path)?.[1] ?? '';

/** Stops the save; the form stays as it is. */
function stop(input: GuardInput, sentence?: Words): never {
  if (sentence) input.show(refusal.title, [sentence[input.language]], input.language);
  throw new Refusal(refusal.short[input.language]);
}

/** A field as the editor knows it. @example 'Localitatea (Română)' */
function toName(model: Model | undefined, field: string, path: string, { language, nameOf }: GuardInput): string {
  const schema = model?.shared.shape[field] ?? model?.text.shape[field];
  const label = field === 'body' ? model?.body : metaOf(schema as Parameters<typeof metaOf>[0])?.label;
  return `${(label as Words | undefined)?.[language] ?? field} (${nameOf(localeOf(path))})`;
}

/** Asks about every clash at once, and lays the answers into the files. */
async function settleClashes(parts: readonly Together[], nameOf: (field: string, path: string) => string, input: GuardInput): Promise<void> {
  const clashes = parts.flatMap((part) => part.clashes.map((field) => ({ part, field })));
  if (!clashes.length) return;
  const sides = await input.askSides(
    clashes.map(({ part, field }) => ({ name: nameOf(field, part.file.path), mine: part.mine[field], theirs: part.theirs[field] })),
    input.language,
  );
  if (!sides) stop(input);
  clashes.forEach(({ part, field }, i) => {
    if (sides[i] !== 'theirs') return;
    part.data = withoutEmpty({ ...part.data, [field]: part.theirs[field] });
    part.taken.push(field);
  });
}

/** @returns the files to write, and what of them is somebody else's @throws Refusal when the editor goes back to the form */
async function prepare(host: Reading, known: Known, entry: Entry, options: PersistOptions, input: GuardInput) {
  const { dataFiles } = entry;
  const model = input.models.find(({ name }) => name === options.collectionName);
  const paths = dataFiles.map(({ path }) => path);
  const { texts: now, isDraft } = await readNow(host, paths, options, dataFiles[0]?.slug ?? '');
  const at = (path: string) => now.get(path) ?? '';
  const asTyped = { files: dataFiles, names: [], isDraft };
  if (options.newEntry) return paths.some((path) => at(path)) ? stop(input, words.taken) : asTyped;
  if (paths.every((path) => !at(path)) && paths.some((path) => known.get(path)?.trim()))
    return (await input.askRestore(input.language)) ? asTyped : stop(input);

  const isQuiet = (field: string) =>
    metaOf((model?.shared.shape[field] ?? model?.text.shape[field]) as Parameters<typeof metaOf>[0])?.['widget'] === 'hidden';
  const parts = dataFiles.flatMap((file) => putTogether(file, known.get(file.path) ?? '', at(file.path), isQuiet) ?? []);
  const nameOf = (field: string, path: string) => toName(model, field, path, input);
  await settleClashes(parts, nameOf, input);
  const texts = new Map(
    parts.map(({ file, data, theirs }) => {
      const settled = input.settle(options.collectionName ?? '', data, theirs);
      return [file.path, toKey(settled) === toKey(theirs) ? at(file.path) : input.write(options.collectionName ?? '', settled)] as const;
    }),
  );
  const files = dataFiles.map((file) => ({ ...file, raw: texts.get(file.path) ?? file.raw }));
  const problems = parts.length ? input.findProblems(options.collectionName ?? '', files) : [];
  if (problems.length) {
    input.show(refusal.title, [words.unlike[input.language], ...problems], input.language);
    stop(input);
  }
  return { files, names: parts.flatMap(({ file, taken }) => taken.map((field) => nameOf(field, file.path))), isDraft };
}

/** Puts the guard before a backend. @param reading the same backend, unwatched @param retry runs an attempt, with a new session if the old one is over */
export function guardSaving(
  host: Host,
  reading: Reading,
  known: Known,
  input: GuardInput,
  retry: <T>(attempt: () => Promise<T>) => Promise<T>,
): void {
  const persist = host.persistEntry.bind(host);
  const remove = host.deleteFiles.bind(host);
  const publish = host.publishUnpublishedEntry?.bind(host);
  const inWords = <T>(attempt: () => Promise<T>): Promise<T> => retry(attempt).catch((error: unknown) => explainFailure(error, input));

  host.persistEntry = (entry, options) =>
    inWords(async () => {
      const { files, names, isDraft } = await prepare(reading, known, entry, options, input);
      // Decap goes by what was there when the form was opened: GitLab and GitHub would begin a second draft of the same name.
      const result = await persist({ ...entry, dataFiles: files }, options.useWorkflow ? { ...options, unpublished: isDraft } : options);
      for (const { path, raw } of entry.dataFiles) known.save(path, raw);
      if (names.length) input.tellTogether(names, input.language);
      return result;
    });
  host.deleteFiles = (paths, message) =>
    inWords(async () => {
      const { texts: now } = await readNow(reading, paths, {}, '');
      const isChanged = paths.some((path) => known.get(path) !== undefined && known.get(path) !== now.get(path));
      if (isChanged) stop(input, words.changedBeforeDelete);
      const result = await remove(paths, message);
      for (const path of paths) known.save(path, '');
      return result;
    });
  if (publish) host.publishUnpublishedEntry = (collection, slug) => inWords(() => publish(collection, slug));
}
