/**
 * Photos come from telephones, which write into them where they were taken. Decap draws JPEG, PNG and WebP anew before it takes them, which
 * leaves only the picture; whatever it would take as it comes is looked at here, at every door, and once more where it leaves the desk.
 */
import type { Words } from '../src/models/fields.ts';
import { guardName } from '../src/models/guard.ts';
import { findFormat, findPhotoProblem } from '../src/models/photo-metadata.ts';
import { editPhoto } from './photo/editor.ts';
import { Refusal, type ShowRefusal } from './refusal.ts';
import { refusal } from './words.ts';

/** What Decap draws anew: it goes by the type that the browser takes from a file's name. */
const REDRAWN = ['image/jpeg', 'image/png', 'image/webp'];

const toSentence = (name: string, { what, mend }: { what: Words; mend: Words }, language: keyof Words) =>
  `${name}: ${what[language]} ${mend[language]}`;

const isRedrawn = ({ type }: File, bytes: Uint8Array): boolean =>
  REDRAWN.includes(type.toLowerCase()) && ['jpeg', 'png', 'webp'].includes(findFormat(bytes));

/** Why a file may not come in; nothing when it may. @param file as the editor chose it */
export async function findUploadFault(file: File, language: keyof Words): Promise<string | undefined> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const [named] = guardName(file.name);
  const problem = named ?? (isRedrawn(file, bytes) ? undefined : findPhotoProblem(bytes, file.name));
  return problem && toSentence(file.name, problem, language);
}

const isFileInput = (target: unknown): target is HTMLInputElement => target instanceof HTMLInputElement && target.type === 'file';
const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

/**
 * Stands before Decap at the doors of the page: a file that is chosen (or dropped on the button) goes on only when it may come in; one
 * that is dropped anywhere else would replace the desk by itself, draft and all.
 */
export function guardDoors(page: Window, language: keyof Words, show: ShowRefusal): void {
  const passed = new WeakSet<File>();
  const check = async (input: HTMLInputElement, files: readonly File[]) => {
    const faults = (await Promise.all(files.map((file) => findUploadFault(file, language)))).filter((fault) => fault !== undefined);
    if (faults.length) {
      input.value = '';
      show(refusal.upload, faults, language);
      return;
    }
    const kept = new DataTransfer();
    for (const file of files) {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const used = isRedrawn(file, bytes) ? await editPhoto(file, language) : file;
      if (!used) continue;
      kept.items.add(used);
    }
    input.files = kept.files;
    // A list of files hands out other objects than it was given.
    for (const file of input.files) passed.add(file);
    if (!input.files.length) return;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  };
  page.addEventListener(
    'change',
    (event) => {
      if (!isFileInput(event.target)) return;
      const files = [...(event.target.files ?? [])];
      if (files.every((file) => passed.has(file))) return;
      event.stopImmediatePropagation();
      void check(event.target, files);
    },
    true,
  );
  for (const kind of ['dragover', 'drop'] as const)
    page.addEventListener(
      kind,
      (event) => {
        if (!hasFiles(event) || isFileInput(event.target)) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        if (kind === 'drop') show(refusal.upload, [refusal.dropped[language]], language);
      },
      true,
    );
}

/** The little of Decap's backend that is needed. */
interface Asset {
  path: string;
  fileObj?: File;
}
interface Backend {
  persistEntry: (entry: { assets: Asset[] }, ...rest: unknown[]) => Promise<unknown>;
  persistMedia: (asset: Asset, ...rest: unknown[]) => Promise<unknown>;
}
interface BackendRegistration {
  init: (...args: unknown[]) => Backend;
}

/** @throws Refusal, after saying why, when a file is not clean */
async function assertClean({ path, fileObj }: Asset, language: keyof Words, show: ShowRefusal): Promise<void> {
  if (!fileObj) return;
  const problem = findPhotoProblem(new Uint8Array(await fileObj.arrayBuffer()), path);
  if (!problem) return;
  show(refusal.upload, [toSentence(path, problem, language)], language);
  throw new Refusal(refusal.short[language]);
}

/**
 * Looks at every file where it leaves the desk, whichever door it came through, also those that this code does not know. It changes the
 * registered backend in place: Decap goes by its name, and refuses a second one of the same name.
 */
export function guardBackend(registration: BackendRegistration, language: keyof Words, show: ShowRefusal): void {
  const { init } = registration;
  registration.init = (...args) => {
    const backend = init(...args);
    const { persistEntry, persistMedia } = backend;
    backend.persistEntry = async (entry, ...rest) => {
      for (const asset of entry.assets) await assertClean(asset, language, show);
      return persistEntry.call(backend, entry, ...rest);
    };
    backend.persistMedia = async (asset, ...rest) => {
      await assertClean(asset, language, show);
      return persistMedia.call(backend, asset, ...rest);
    };
    return backend;
  };
}
