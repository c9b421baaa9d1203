/**
 * Reads a campaign's content from disk: the loader between the files that the desk writes and the models.
 * File layout: `<collection>/<slug>.<locale>.md`, YAML front matter, Markdown body.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument, type ScalarTag } from 'yaml';
import { z } from 'zod';
import { campaignSchema, type Campaign } from './campaign.ts';
import { modelList } from './index.ts';
import type { EntryOf, Model } from './define.ts';
import type { Words } from './fields.ts';
import { ContentError, explainIssue, type Problem } from './problems.ts';

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

// A number with a leading zero or a plus sign is a telephone number that lost its quotation marks.
const plainInteger = /^-?(?:0|[1-9]\d*)$/;

/** Splits a file into its front matter and body. Dates and phone numbers stay the text that was written. */
export function parseFile(source: string): { data: Record<string, unknown>; body: string; error?: string } {
  const match = /^---\r?\n([\s\S]*?)\r?\n?---\r?\n?([\s\S]*)$/.exec(source);
  if (!match) return { data: {}, body: source.trim() };
  const document = parseDocument(match[1] ?? '', {
    customTags: (tags) =>
      tags.map((tag) =>
        typeof tag === 'object' && tag.tag === 'tag:yaml.org,2002:int' && !('format' in tag && tag.format)
          ? { ...(tag as ScalarTag), test: plainInteger }
          : tag,
      ),
  });
  const body = (match[2] ?? '').trim();
  if (document.errors[0]) return { data: {}, body, error: document.errors[0].message.split('\n')[0] ?? '' };
  const data: unknown = document.toJS();
  return { data: data && typeof data === 'object' ? (data as Record<string, unknown>) : {}, body };
}

/** What the desk writes for an emptied field (`''`, null, `[]`, `{}`) becomes an absent one. */
export function dropEmpty(value: unknown): unknown {
  if (value === '' || value === null) return undefined;
  if (Array.isArray(value)) {
    const kept = value.map(dropEmpty).filter((item) => item !== undefined);
    return kept.length ? kept : undefined;
  }
  if (typeof value === 'object' && value) {
    const kept = Object.entries(value)
      .map(([key, item]) => [key, dropEmpty(item)] as const)
      .filter(([, item]) => item !== undefined);
    return kept.length ? Object.fromEntries(kept) : undefined;
  }
  return value;
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

/** Reads one collection. Text of a locale that is empty or incomplete is left out: the page falls back to the default language. */
export function readCollection(model: Model, root: string, locales: readonly string[]): { entries: AnyEntry[]; problems: Problem[] } {
  const folder = join(root, model.name);
  const problems: Problem[] = [];
  const entries: AnyEntry[] = [];
  const [defaultLocale = ''] = locales;
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  const slugs = new Set<string>();
  for (const file of files) {
    const match = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.([a-z]{2,3})\.md$/.exec(file);
    if (match?.[1] && locales.includes(match[2] ?? '')) slugs.add(match[1]);
    else if (!match && !file.startsWith('.'))
      problems.push({
        file: `${model.name}/${file}`,
        what: { ro: 'Numele fișierului nu e cel așteptat.', en: 'The file name is not as expected.' },
        mend: { ro: `Numește-l așa: titlu-scurt.${defaultLocale}.md.`, en: `Name it like this: short-title.${defaultLocale}.md.` },
      });
  }
  for (const slug of slugs) {
    const path = (locale: string) => `${model.name}/${slug}.${locale}.md`;
    const read = (locale: string) =>
      files.includes(`${slug}.${locale}.md`) ? parseFile(readFileSync(join(root, path(locale)), 'utf8')) : { data: {}, body: '' };
    const own = read(defaultLocale);
    if (own.error) problems.push(unreadable(path(defaultLocale), own.error));
    const ownData = (dropEmpty(own.data) ?? {}) as Record<string, unknown>;
    const sharedKeys = Object.keys(model.shared.shape);
    const pick = (data: Record<string, unknown>, shared: boolean) =>
      Object.fromEntries(Object.entries(data).filter(([key]) => sharedKeys.includes(key) === shared));
    const shared = model.shared.safeParse(textWhereText(pick(ownData, true), model.shared));
    if (!shared.success) problems.push(...shared.error.issues.map((issue) => toProblem(issue, model.shared, path(defaultLocale))));
    const text: AnyEntry['text'] = {};
    for (const locale of locales) {
      const source = locale === defaultLocale ? own : read(locale);
      if (locale !== defaultLocale && source.error) problems.push(unreadable(path(locale), source.error));
      const data = (dropEmpty(source.data) ?? {}) as Record<string, unknown>;
      const misplaced = locale === defaultLocale ? [] : Object.keys(data).filter((key) => sharedKeys.includes(key));
      for (const key of misplaced)
        problems.push({
          file: path(locale),
          locale,
          field: { ro: key, en: key },
          what: { ro: 'E un câmp comun tuturor limbilor.', en: 'This field is common to all languages.' },
          mend: { ro: `Lasă-l numai în fișierul ${path(defaultLocale)}.`, en: `Keep it in ${path(defaultLocale)} only.` },
        });
      const words = textWhereText(pick(data, false), model.text);
      const result = model.text.strict().safeParse(words);
      if (result.success) {
        if (locale === defaultLocale || Object.keys(words).length || source.body) text[locale] = { ...result.data, body: source.body };
      } else if (locale === defaultLocale || !result.error.issues.every(isMissing))
        // A half-translated language waits; a wrong value in any language is a mistake that someone must mend.
        problems.push(
          ...result.error.issues
            .filter((issue) => locale === defaultLocale || !isMissing(issue))
            .map((issue) => toProblem(issue, model.text, path(locale), locale)),
        );
    }
    if (!shared.success) continue;
    const entry: AnyEntry = { ...shared.data, slug, text };
    entries.push(entry);
    for (const finding of model.check?.(entry) ?? []) problems.push({ file: path(finding.locale ?? defaultLocale), ...finding });
  }
  return { entries, problems };
}

const isMissing = (issue: z.core.$ZodIssue) =>
  issue.code === 'invalid_type' && (issue.input === undefined || /received undefined/.test(issue.message));

const unreadable = (file: string, error: string): Problem => ({
  file,
  what: { ro: `Nu poate fi citit: ${error}.`, en: `It cannot be read: ${error}.` },
  mend: {
    ro: 'Deschide-l în birou și salvează-l din nou, sau întoarce versiunea dinainte.',
    en: 'Open it in the desk and save it again, or restore the version before.',
  },
});

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
            mend: {
              ro: `Alege una dintre: ${allowed.slice(0, 12).join(', ')}${allowed.length > 12 ? '…' : ''}.`,
              en: `Choose one of: ${allowed.slice(0, 12).join(', ')}${allowed.length > 12 ? '…' : ''}.`,
            },
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
