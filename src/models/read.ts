/**
 * Reads a campaign's content from disk: the loader between the files that the desk writes and the models.
 * File layout: `<collection>/<slug>.<locale>.md`, YAML front matter, Markdown body.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { campaignSchema, type Campaign } from './campaign.ts';
import { modelList } from './index.ts';
import type { EntryOf, Model } from './define.ts';
import { dropEmpty, parseFile } from './file.ts';
import type { Words } from './fields.ts';
import { ContentError, explainIssue, isMissing, type Problem } from './problems.ts';

export type AnyEntry = EntryOf<z.ZodRawShape, z.ZodRawShape>;
export type Content = { campaign: Campaign; collections: Record<string, AnyEntry[]> };

/** Reads and checks `campaign.json`. @throws ContentError */
export function readCampaign(root: string): Campaign {
  const file = join(root, 'campaign.json');
  const fail = (what: Words, mend: Words): never => {
    throw new ContentError([{ file: 'campaign.json', what, mend }], 'en');
  };
  if (!existsSync(file))
    return fail(
      { ro: `Nu există în ${root}.`, en: `There is none in ${root}.` },
      { ro: 'Dă în CAMPAIGN folderul unei campanii.', en: 'Set CAMPAIGN to the folder of a campaign.' },
    );
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return fail(
      { ro: `Nu e JSON corect: ${String(error)}.`, en: `It is not valid JSON: ${String(error)}.` },
      { ro: 'Corectează-l.', en: 'Correct it.' },
    );
  }
  const result = campaignSchema.safeParse(json);
  if (result.success) return result.data;
  throw new ContentError(
    result.error.issues.map((issue) => {
      const path = issue.path.join('.');
      return { file: 'campaign.json', field: { ro: path, en: path }, ...explainIssue(issue) };
    }),
    'en',
  );
}

const unwrap = (schema: unknown): unknown => {
  const def = (schema as { _zod?: { def?: { type?: string; innerType?: unknown } } } | undefined)?._zod?.def;
  return def?.type === 'optional' || def?.type === 'default' ? unwrap(def.innerType) : schema;
};

/** YAML reads `112` as a number; where the model wants text it is text. */
function textWhereText(data: Record<string, unknown>, schema: z.ZodObject): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      typeof value === 'number' && unwrap(schema.shape[key]) instanceof z.ZodString ? String(value) : value,
    ]),
  );
}

const metaOf = (schema: z.ZodType | undefined): z.GlobalMeta | undefined => schema?.meta() ?? (unwrap(schema) as z.ZodType | undefined)?.meta();

function toProblem(issue: z.core.$ZodIssue, schema: z.ZodObject, file: string, locale?: string): Problem {
  const key = String(issue.path[0] ?? '');
  const meta = metaOf(schema.shape[key] as z.ZodType | undefined);
  const rest = issue.path.slice(1).map((part) => (typeof part === 'number' ? part + 1 : String(part)));
  const name = (desk: keyof Words) => [meta?.label?.[desk] ?? key, ...rest].join(' › ');
  return {
    file,
    ...(key && { field: { ro: name('ro'), en: name('en') } }),
    ...(locale && { locale }),
    ...explainIssue(issue, meta?.mend),
  };
}

const pick = (data: Record<string, unknown>, schema: z.ZodObject, isInside: boolean) =>
  Object.fromEntries(Object.entries(data).filter(([key]) => key in schema.shape === isInside));

/** The text of one language; absent when it is empty or incomplete, because then the page falls back to the default language. */
function readText(model: Model, file: SourceFile, locale: string, isDefault: boolean): { text?: AnyEntry['text'][string]; problems: Problem[] } {
  const { path, data, body } = file;
  const misplaced = isDefault ? [] : Object.keys(pick(data, model.shared, true));
  const problems = misplaced.map((key): Problem => ({
    file: path,
    locale,
    field: { ro: key, en: key },
    what: { ro: 'E un câmp comun tuturor limbilor.', en: 'This field is common to all languages.' },
    mend: {
      ro: `Lasă-l numai în fișierul ${file.defaultPath}.`,
      en: `Keep it in ${file.defaultPath} only.`,
    },
  }));
  const words = textWhereText(pick(data, model.shared, false), model.text);
  const result = model.text.strict().safeParse(words);
  if (result.success) {
    const isWritten = isDefault || Object.keys(words).length > 0 || body !== '';
    return { problems, ...(isWritten && { text: { ...result.data, body } }) };
  }
  // A half-translated language waits; a wrong value in any language is a mistake that someone must mend.
  const mistakes = result.error.issues.filter((issue) => isDefault || !isMissing(issue));
  return { problems: [...problems, ...mistakes.map((issue) => toProblem(issue, model.text, path, locale))] };
}

interface SourceFile {
  path: string;
  defaultPath: string;
  data: Record<string, unknown>;
  body: string;
}

/** Reads one entry in all its languages. A file that cannot be read is one problem, not one for each of its fields. */
function readEntry(model: Model, slug: string, root: string, locales: readonly string[]): { entry?: AnyEntry; problems: Problem[] } {
  const [defaultLocale = ''] = locales;
  const pathOf = (locale: string) => `${model.name}/${slug}.${locale}.md`;
  const problems: Problem[] = [];
  const text: AnyEntry['text'] = {};
  let shared: Record<string, unknown> | undefined;
  for (const locale of locales) {
    const path = pathOf(locale);
    const isDefault = locale === defaultLocale;
    const source = existsSync(join(root, path)) ? parseFile(readFileSync(join(root, path), 'utf8')) : { data: {}, body: '' };
    if (source.error) {
      problems.push(unreadable(path, source.error));
      if (isDefault) return { problems };
      continue;
    }
    const file = { path, defaultPath: pathOf(defaultLocale), data: (dropEmpty(source.data) ?? {}) as Record<string, unknown>, body: source.body };
    if (isDefault) {
      const result = model.shared.safeParse(textWhereText(pick(file.data, model.shared, true), model.shared));
      if (result.success) shared = result.data;
      else problems.push(...result.error.issues.map((issue) => toProblem(issue, model.shared, path)));
    }
    const own = readText(model, file, locale, isDefault);
    problems.push(...own.problems);
    if (own.text) text[locale] = own.text;
  }
  if (!shared) return { problems };
  const entry: AnyEntry = { ...shared, slug, text };
  for (const finding of model.check?.(entry) ?? []) problems.push({ file: pathOf(finding.locale ?? defaultLocale), ...finding });
  return { entry, problems };
}

/** Reads one collection. @returns its entries, and every problem found */
export function readCollection(model: Model, root: string, locales: readonly string[]): { entries: AnyEntry[]; problems: Problem[] } {
  const folder = join(root, model.name);
  const names = (existsSync(folder) ? readdirSync(folder).sort() : []).filter((name) => !name.startsWith('.'));
  const slugs = new Set<string>();
  const problems: Problem[] = [];
  for (const name of names) {
    const [, slug, locale = ''] = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.([a-z]{2,3})\.md$/.exec(name) ?? [];
    if (slug && locales.includes(locale)) slugs.add(slug);
    if (!slug)
      problems.push({
        file: `${model.name}/${name}`,
        what: { ro: 'Numele fișierului nu e cel așteptat.', en: 'The file name is not as expected.' },
        mend: { ro: `Numește-l așa: titlu-scurt.${locales[0]}.md.`, en: `Name it like this: short-title.${locales[0]}.md.` },
      });
  }
  const read = [...slugs].map((slug) => readEntry(model, slug, root, locales));
  return {
    entries: read.flatMap(({ entry }) => entry ?? []),
    problems: [...problems, ...read.flatMap((result) => result.problems)],
  };
}

const unreadable = (file: string, error: string): Problem => ({
  file,
  what: { ro: `Nu poate fi citit: ${error}.`, en: `It cannot be read: ${error}.` },
  mend: {
    ro: 'Deschide-l în birou și salvează-l din nou, sau întoarce versiunea dinainte.',
    en: 'Open it in the desk and save it again, or restore the version before.',
  },
});

const MOST_NAMED = 12;

/** Names what could be chosen instead, as far as a sentence can hold. */
function toChoice(allowed: readonly string[]): Words {
  if (!allowed.length) return { ro: 'Nu e încă nimic de ales: fă întâi intrarea.', en: 'There is nothing to choose yet: make the entry first.' };
  const names = allowed.slice(0, MOST_NAMED).join(', ') + (allowed.length > MOST_NAMED ? '…' : '.');
  return { ro: `Alege una dintre: ${names}`, en: `Choose one of: ${names}` };
}

/** Every reference, region and drawing that an entry names must exist. */
function checkNames(content: Content): Problem[] {
  const { campaign, collections } = content;
  const regions = campaign.regions.map((r) => r.code);
  const motifs = Object.keys(campaign.motifs);
  const known: Record<string, (meta: z.GlobalMeta) => string[]> = {
    region: () => regions,
    motif: () => motifs,
    locale: () => campaign.locales,
    reference: (meta) => (collections[meta.collection ?? ''] ?? []).map((entry) => entry.slug),
  };
  return modelList.flatMap((model) =>
    (collections[model.name] ?? []).flatMap((entry) =>
      Object.entries(model.shared.shape).flatMap(([key, schema]) => {
        const meta = metaOf(schema as z.ZodType);
        const allowed = meta?.widget && known[meta.widget]?.(meta);
        if (!allowed) return [];
        const value = (entry as Record<string, unknown>)[key];
        return [value]
          .flat()
          .filter((name) => name !== undefined && !allowed.includes(String(name)))
          .map((name): Problem => ({
            file: `${model.name}/${entry.slug}.${campaign.locales[0]}.md`,
            field: meta.label ?? { ro: key, en: key },
            what: { ro: `„${String(name)}” nu există.`, en: `“${String(name)}” does not exist.` },
            mend: toChoice(allowed),
          }));
      }),
    ),
  );
}

/** Reads and checks a whole campaign. @throws ContentError listing every problem found, not only the first. */
export function readContent(root: string): Content {
  const campaign = readCampaign(root);
  const problems: Problem[] = [];
  const collections: Content['collections'] = {};
  for (const model of modelList) {
    const result = readCollection(model, root, campaign.locales);
    collections[model.name] = result.entries;
    problems.push(...result.problems);
  }
  const content = { campaign, collections };
  problems.push(...checkNames(content));
  if (!collections['settings']?.some((entry) => entry.slug === 'site'))
    problems.push({
      file: `settings/site.${campaign.locales[0]}.md`,
      what: { ro: 'Lipsește.', en: 'It is missing.' },
      mend: { ro: 'O campanie are nevoie de setări.', en: 'A campaign needs its settings.' },
    });
  if (problems.length) throw new ContentError(problems, campaign.desk);
  return content;
}
