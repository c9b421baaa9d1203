/** The second campaign in the hands of someone who means harm: every text that staff can write holds a payload that the reader lets pass. */
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { z } from 'zod';
import { listLanguages, toLetters } from '../../src/lib/languages.ts';
import { checkDraft, type Draft } from '../../src/models/check.ts';
import type { Model } from '../../src/models/define.ts';
import type { FieldMeta } from '../../src/models/fields.ts';
import { parseFile } from '../../src/models/file.ts';
import { modelList } from '../../src/models/index.ts';
import { readCampaign } from '../../src/models/read.ts';
import { root } from './files.ts';
import { payloads } from './payloads.ts';

export const campaignRoot = join(root, 'tests/fixtures/second-campaign');
const campaign = readCampaign(campaignRoot);
const { locales, timeZone } = campaign;
/** What the reader of the whole campaign knows of it when it looks at one entry. */
const setting = { timeZone, letters: toLetters(listLanguages(campaign)) };

interface Node extends FieldMeta {
  type?: string;
  enum?: string[];
  const?: string;
  pattern?: string;
  maxLength?: number;
  items?: Node;
  oneOf?: Node[];
  properties?: Record<string, Node>;
}

/** A place in an entry where any text can be written. In a list it is the first row that has it. */
export interface TextField {
  /** `body` is the Markdown. */
  path: readonly string[];
  /** Written once, in the first language. */
  isShared: boolean;
}

const toNode = (schema: z.ZodType): Node => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Node;

function listFields(node: Node, isShared: boolean, path: readonly string[] = []): TextField[] {
  return Object.entries(node.properties ?? {}).flatMap(([name, field]): TextField[] => {
    const here = [...path, name];
    // Of rows of several kinds, the last: a public address has all that the others have.
    const row = field.items?.oneOf?.at(-1) ?? field.items;
    if (field.type === 'array' && row?.properties) return listFields(row, isShared, here);
    const isFree =
      field.type === 'string' && !field.enum && field.const === undefined && !field.pattern && (!field.widget || field.widget === 'prose');
    return isFree ? [{ path: here, isShared }] : [];
  });
}

/** Every field of a model that takes any text, found in the model itself: a new field is tried from its first day. */
export const listTextFields = (model: Model): TextField[] => [
  ...listFields(toNode(model.shared), true),
  ...listFields(toNode(model.text), false),
  { path: ['body'], isShared: false },
];

type Data = Record<string, unknown>;

/** The same data with a text at a path. Lists on the way are entered at the first row that has such a field, else at their first, which may be new. */
function withText(data: Data, [key = '', ...rest]: readonly string[], text: string): Data {
  if (!rest.length) return { ...data, [key]: text };
  const rows = (data[key] as Data[] | undefined) ?? [];
  const at = Math.max(
    rows.findIndex((row) => rest[0] !== undefined && rest[0] in row),
    0,
  );
  return { ...data, [key]: [...rows.slice(0, at), withText(rows[at] ?? {}, rest, text), ...rows.slice(at + 1)] };
}

/** The draft with a text in a field; in every language that the field is written in. */
export function plant(draft: Draft, field: TextField, textOf: (locale: string) => string): Draft {
  const files = Object.fromEntries(
    draft.locales.map((locale, i) => {
      const file = draft.files[locale] ?? { data: {}, body: '' };
      if (field.isShared && i > 0) return [locale, file];
      if (field.path[0] === 'body') return [locale, { ...file, body: textOf(locale) }];
      return [locale, { ...file, data: withText(file.data, field.path, textOf(locale)) }];
    }),
  );
  return { ...draft, files };
}

/** Slugs of a collection of the second campaign. */
const listSlugs = (model: Model): string[] => {
  const folder = join(campaignRoot, model.name);
  return existsSync(folder) ? [...new Set(readdirSync(folder).map((name) => name.split('.')[0] ?? ''))].sort() : [];
};

/** A value that a field takes. */
function toSample({ type, enum: values, pattern, properties, items }: Node): unknown {
  if (values) return values[0];
  if (type === 'array') return items ? [toSample(items), toSample(items)] : [];
  if (properties) return Object.fromEntries(Object.entries(properties).map(([name, node]) => [name, toSample(node)]));
  return pattern?.includes('https') ? 'https://a.example/' : 'x';
}

/** A row for every list of records that has none: a payload needs a whole row around it. */
function withRows(data: Data, schema: z.ZodType): Data {
  const missing = Object.entries(toNode(schema).properties ?? {}).filter(([name, node]) => node.items?.properties && !data[name]);
  return { ...data, ...Object.fromEntries(missing.map(([name, node]) => [name, [toSample(node.items ?? {})]])) };
}

/** An entry as it stands in the second campaign, with a row in every list. */
export function readDraft(model: Model, slug: string): Draft {
  const file = (locale: string, i: number) => {
    const { data, body } = parseFile(readFileSync(join(campaignRoot, model.name, `${slug}.${locale}.md`), 'utf8'));
    return { body, data: withRows(i === 0 ? withRows(data, model.shared) : data, model.text) };
  };
  return { slug, locales, ...setting, files: Object.fromEntries(locales.map((locale, i) => [locale, file(locale, i)])) };
}

/** Models of which the second campaign has an entry, with it. */
export const listModels = (): { model: Model; slugs: string[] }[] =>
  modelList.map((model) => ({ model, slugs: listSlugs(model) })).filter(({ slugs }) => slugs.length > 0);

const nameOf = (model: Model, { path }: TextField) => `${model.name}.${path.join('.')}`;

export interface Trial {
  /** `collection.field`. */
  field: string;
  /** Payloads that the reader lets pass in this field. */
  passed: string[];
  refused: string[];
}

/** Puts every payload through every field of a model, one at a time. */
export function tryPayloads(model: Model, slug: string): (Trial & { at: TextField })[] {
  const draft = readDraft(model, slug);
  return listTextFields(model).map((field) => {
    const isClean = (text: string) =>
      checkDraft(
        model,
        plant(draft, field, () => text),
      ).problems.length === 0;
    const passed = payloads.filter(isClean);
    return { field: nameOf(model, field), at: field, passed, refused: payloads.filter((text) => !passed.includes(text)) };
  });
}

const COPIES = 14;

function writeDraft(folder: string, model: Model, draft: Draft): void {
  mkdirSync(join(folder, model.name), { recursive: true });
  for (const [locale, { data, body }] of Object.entries(draft.files)) {
    const matter = Object.keys(data).length ? stringify(data, { lineWidth: 0, aliasDuplicateObjects: false }) : '';
    writeFileSync(join(folder, model.name, `${draft.slug}.${locale}.md`), `---\n${matter}---\n\n${body}\n`);
  }
}

/** The slug of a copy; a placement's is its code. */
function copyOf(model: Model, draft: Draft, copy: number): Draft {
  const slug = model.name === 'placements' ? `h${100 + copy}` : `${draft.slug}-h${copy}`;
  const [first = ''] = draft.locales;
  const file = draft.files[first] ?? { data: {}, body: '' };
  const data = model.name === 'placements' ? { ...file.data, code: slug.toUpperCase() } : file.data;
  return { ...draft, slug, files: { ...draft.files, [first]: { ...file, data } } };
}

export interface HostileCampaign {
  /** Texts that stand somewhere in it. */
  planted: Set<string>;
  /** Fields that hold at least one. */
  fields: Set<string>;
}

/**
 * Writes a copy of the second campaign whose texts are payloads: each entry as it is, and copies of it where the model lets staff add any.
 * Each field of each copy and language holds another payload; a body holds a dozen.
 */
export function writeHostileCampaign(folder: string): HostileCampaign {
  cpSync(campaignRoot, folder, { recursive: true });
  const planted = new Set<string>();
  const fields = new Set<string>();
  let turn = 0;
  const next = (passed: readonly string[]) => {
    const text = passed[turn++ % passed.length] ?? '';
    planted.add(text);
    return text;
  };
  for (const { model, slugs } of listModels()) {
    const all = tryPayloads(model, slugs[0] ?? '');
    for (const slug of slugs) {
      // What a field takes does not depend on the entry, except where a place may be written: the first one answers for the others.
      const trials = (model.name === 'services' ? tryPayloads(model, slug) : all).filter(({ passed }) => passed.length > 0);
      const original = readDraft(model, slug);
      const drafts = [original, ...(model.fixed ? [] : Array.from({ length: slug === slugs[0] ? COPIES : 0 }, (_, i) => copyOf(model, original, i)))];
      for (const draft of drafts) {
        let hostile = draft;
        for (const { at, passed, field } of trials) {
          fields.add(field);
          const isBody = at.path[0] === 'body';
          hostile = plant(hostile, at, () => (isBody ? Array.from({ length: 12 }, () => next(passed)).join('\n\n') : next(passed)));
        }
        writeDraft(folder, model, hostile);
      }
    }
  }
  return { planted, fields };
}
