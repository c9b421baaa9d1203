/**
 * What no text may hold, whoever wrote it and in whichever language: what betrays a place, links that lie, signs that cannot be seen.
 * Looks at the file as it was written, so that half a translation, a note or an unknown field is seen too.
 */
import { listLinks } from '../lib/markdown.ts';
import type { Model } from './define.ts';
import type { Words } from './fields.ts';
import { findLinkFault } from './links.ts';
import type { Problem } from './problems.ts';
import { trace } from './schema.ts';
import { findSecrets, SECRET_NAMES, type Secret } from './secrets.ts';

/** One file of an entry, read but not yet checked. */
export interface SourceFile {
  /** Path from the content folder. */
  path: string;
  locale: string;
  data: Record<string, unknown>;
  body: string;
  /** What stands behind `#` in the front matter. */
  comments?: string;
}

type Path = readonly (string | number)[];
interface Text {
  path: Path;
  text: string;
}

/** Every text inside a value, with where it is. */
function listTexts(value: unknown, path: Path = []): Text[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, i) => listTexts(item, [...path, i]));
  if (typeof value === 'object' && value)
    return Object.entries(value).flatMap(([key, item]) => [{ path, text: key }, ...listTexts(item, [...path, key])]);
  return [];
}

const nameOf = (model: Model, path: Path): Words => {
  const [key] = path;
  if (key === undefined) return { ro: 'Numele unui câmp', en: 'The name of a field' };
  const schema = Object.hasOwn(model.shared.shape, String(key)) ? model.shared : model.text;
  const { names } = trace(schema, path);
  const own = key === 'body' && model.body ? [model.body] : names;
  return { ro: own.map(({ ro }) => ro).join(' › '), en: own.map(({ en }) => en).join(' › ') };
};

/** Collections that tell where people are invited to come, or who answers for the site. */
const OPEN = ['events', 'placements', 'settings'];
/** Pages on which the law wants the office's address. */
const OFFICE_PAGES = ['privacy', 'accessibility'];

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a service's owner has made its address public. */
export const isAddressPublic = (shared: Record<string, unknown>): boolean => {
  const places = shared['place'];
  return Array.isArray(places) && places.length === 1 && isRecord(places[0]) && places[0]['disclosed'] === 'address';
};

/** Whether an entry's texts must not betray a place. @param shared front matter of the default language's file */
export function isSecretive(model: Model, shared: Record<string, unknown>): boolean {
  if (OPEN.includes(model.name)) return false;
  if (model.name === 'guides') return !OFFICE_PAGES.includes(String(shared['page']));
  return model.name !== 'services' || !isAddressPublic(shared);
}

const found = (secret: Secret): Words => {
  // A build's log may be read by more people than the file: numbers are not repeated in it.
  const shown = secret.match.replace(/\p{Nd}/gu, '•').slice(0, 60);
  const name = SECRET_NAMES[secret.kind];
  return {
    ro: `„${shown}” arată ca ${name.ro}. Ce scrii aici e public, și notele: după un loc pot fi găsiți oameni.`,
    en: `“${shown}” looks like ${name.en}. What you write here is public, notes too: people can be found by a place.`,
  };
};

const leaveOut = (model: Model): Words =>
  model.name === 'services'
    ? {
        ro: 'Scoate-l. Scrie cel mult localitatea. Dacă organizația își publică ea însăși adresa, alege la „Locul” „Adresă publică”.',
        en: 'Remove it. Write the town at most. If the organisation itself publishes its address, choose “Public address” under “Place”.',
      }
    : {
        ro: 'Scoate-l. Scrie cel mult localitatea; un loc în care oamenii sunt invitați se scrie la „Evenimente”.',
        en: 'Remove it. Write the town at most; a place to which people are invited belongs under “Events”.',
      };

/** Names of fields that can only hold a place. */
const PLACE_KEY =
  /^(?:street|strad[aă]|address|adres[aă]|post_?code|zip|lat|latitud\w*|lng|lon|long|longitud\w*|geo|geo_?json|coord\w*|gps|map|plus_?code|w3w)$/i;

/** A service whose place is not public has no field for it, in any language's file and at any depth. */
function checkPlaceKeys(model: Model, file: SourceFile): Problem[] {
  const visit = (value: unknown, path: Path): Path[] => {
    if (Array.isArray(value)) return value.flatMap((item, i) => visit(item, [...path, i]));
    if (!isRecord(value)) return [];
    return Object.entries(value).flatMap(([key, item]) => [...(PLACE_KEY.test(key) ? [[...path, key]] : []), ...visit(item, [...path, key])]);
  };
  return visit(file.data, []).map((path) => ({
    file: file.path,
    locale: file.locale,
    field: nameOf(model, path),
    what: {
      ro: 'Locul acestui serviciu nu e public, dar fișierul are un câmp pentru el. După un loc pot fi găsiți oameni.',
      en: 'This service’s place is not public, but the file has a field for it. People can be found by a place.',
    },
    mend: leaveOut(model),
  }));
}

function checkSecrets(model: Model, file: SourceFile, texts: readonly Text[]): Problem[] {
  const hidden: Text[] = file.comments ? [{ path: ['#'], text: file.comments }] : [];
  return [...texts, ...hidden].flatMap(({ path, text }) =>
    findSecrets(text).map((secret) => ({
      file: file.path,
      locale: file.locale,
      field: nameOf(model, path),
      what: found(secret),
      mend: leaveOut(model),
    })),
  );
}

// Control signs, and those that turn the direction of reading, so that a text shows other than it is.
const UNSEEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

const checkSigns = (model: Model, file: SourceFile, texts: readonly Text[]): Problem[] =>
  texts
    .filter(({ text }) => UNSEEN.test(text))
    .map(({ path }) => ({
      file: file.path,
      locale: file.locale,
      field: nameOf(model, path),
      what: { ro: 'Textul are semne care nu se văd.', en: 'The text has signs that cannot be seen.' },
      mend: {
        ro: 'Șterge-l și scrie-l din nou de la tastatură, fără copiere.',
        en: 'Delete it and type it again, without copying.',
      },
    }));

/** A picture copied into a text is a file inside it, with all that its camera wrote. */
const checkPasted = (model: Model, file: SourceFile, texts: readonly Text[]): Problem[] =>
  texts
    .filter(({ text }) => /data:[\w.+-]*\/?[\w.+-]*(?:;[^,]{0,60})?;\s*base64/i.test(text))
    .map(({ path }) => ({
      file: file.path,
      locale: file.locale,
      field: nameOf(model, path),
      what: { ro: 'Textul are un fișier lipit în el.', en: 'The text has a file pasted into it.' },
      mend: {
        ro: 'Șterge-l din text. Fotografiile se încarcă din câmpul lor.',
        en: 'Delete it from the text. Photos are uploaded from their field.',
      },
    }));

const checkLinks = (model: Model, file: SourceFile): Problem[] =>
  listLinks(file.body).flatMap((link) => {
    const fault = findLinkFault(link);
    return fault ? [{ file: file.path, locale: file.locale, field: nameOf(model, ['body']), ...fault }] : [];
  });

/** Checks one file's texts. @param shared front matter of the default language's file, which says whether the place is public */
export function guardFile(model: Model, file: SourceFile, shared: Record<string, unknown>): Problem[] {
  const texts = [...listTexts(file.data), { path: ['body'], text: file.body }];
  return [
    ...checkSigns(model, file, texts),
    ...checkPasted(model, file, texts),
    ...checkLinks(model, file),
    ...(isSecretive(model, shared) ? checkSecrets(model, file, texts) : []),
    ...(model.name === 'services' && !isAddressPublic(shared) ? checkPlaceKeys(model, file) : []),
  ];
}

/** A file's name is public as well, and becomes an address of the site. @param path from the content folder */
export function guardName(path: string): Problem[] {
  const words = path.replace(/^.*\//, '').replace(/\..*$/, '').replace(/[-_]+/g, ' ');
  return findSecrets(words).map((secret) => ({
    // The name itself would repeat what it betrays.
    file: path.replace(/\d/g, '•'),
    what: found(secret),
    mend: { ro: 'Dă-i fișierului alt nume.', en: 'Give the file another name.' },
  }));
}

/** Captions are read aloud to everybody: they betray no place either. @param path from the content folder */
export const guardCaptions = (path: string, text: string): Problem[] =>
  findSecrets(text).map((secret) => ({
    file: path,
    what: found(secret),
    mend: { ro: 'Scoate locul din subtitrare și din film.', en: 'Remove the place from the captions and from the film.' },
  }));
