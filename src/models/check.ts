/**
 * Checks one entry as it was written, in all its languages. The one piece of code by which the build, `npm run content` and the desk
 * decide whether something can be published. No disk, no DOM.
 */
import { z } from 'zod';
import type { EntryOf, Model, Setting } from './define.ts';
import { dropEmpty } from './file.ts';
import { guardFile, guardName, isSecretive, type SourceFile } from './guard.ts';
import { explainIssue, isMissing, type Problem } from './problems.ts';
import { dropLapsed } from './review/approval.ts';
import { trace, unwrap } from './schema.ts';

export type AnyEntry = EntryOf<z.ZodRawShape, z.ZodRawShape>;

/** An entry before it is checked. */
export interface Draft extends Setting {
  slug: string;
  /** The campaign's languages; the first holds the shared fields. */
  locales: readonly string[];
  /** What is written in each language; a language without a file is left out. */
  files: Record<string, Pick<SourceFile, 'data' | 'body' | 'comments'>>;
}

export interface Checked {
  /** Absent when the shared fields are not right. */
  entry?: AnyEntry;
  problems: Problem[];
}

/** YAML reads `112` as a number; where the model wants text it is text. */
function textWhereText(data: Record<string, unknown>, schema: z.ZodObject): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      typeof value === 'number' && Object.hasOwn(schema.shape, key) && unwrap(schema.shape[key]) instanceof z.ZodString ? String(value) : value,
    ]),
  );
}

function toProblem(issue: z.core.$ZodIssue, schema: z.ZodObject, file: string, locale?: string): Problem {
  const { names, mend } = trace(schema, issue.path);
  const name = (desk: 'ro' | 'en') => names.map((one) => one[desk]).join(' › ');
  return {
    file,
    ...(names.length > 0 && { field: { ro: name('ro'), en: name('en') } }),
    ...(locale && { locale }),
    ...explainIssue(issue, mend),
  };
}

// `key in shape` would find `constructor` and `__proto__` too, and let them pass as fields.
const pick = (data: Record<string, unknown>, schema: z.ZodObject, isInside: boolean) =>
  Object.fromEntries(Object.entries(data).filter(([key]) => Object.hasOwn(schema.shape, key) === isInside));

const pathOf = (model: Model, slug: string, locale: string) => `${model.name}/${slug}.${locale}.md`;

/** The text of one language; absent when it is empty or incomplete, because then the page falls back to the default language. */
function checkText(model: Model, file: SourceFile, defaultPath: string): { text?: AnyEntry['text'][string]; problems: Problem[] } {
  const { path, locale, data, body } = file;
  const isDefault = path === defaultPath;
  const misplaced = isDefault ? [] : Object.keys(pick(data, model.shared, true));
  const problems = misplaced.map((key): Problem => ({
    file: path,
    locale,
    field: { ro: key, en: key },
    what: { ro: 'E un câmp comun tuturor limbilor.', en: 'This field is common to all languages.' },
    mend: {
      ro: `Lasă-l numai în fișierul ${defaultPath}.`,
      en: `Keep it in ${defaultPath} only.`,
    },
  }));
  const words = textWhereText(pick(data, model.shared, false), model.text);
  const result = model.text.strict().safeParse(words);
  if (result.success) {
    const isWritten = isDefault || Object.keys(words).length > 0 || body !== '';
    return { problems, ...(isWritten && { text: dropLapsed(model, { ...result.data, body }) }) };
  }
  // A half-translated language waits; a wrong value in any language is a mistake that someone must mend.
  const mistakes = result.error.issues.filter((issue) => isDefault || !isMissing(issue));
  return { problems: [...problems, ...mistakes.map((issue) => toProblem(issue, model.text, path, locale))] };
}

/** The entry's files, emptied fields left out. */
const listFiles = (model: Model, { slug, locales, files }: Draft): SourceFile[] =>
  locales.map((locale) => {
    const { data = {}, body = '', comments } = files[locale] ?? {};
    return {
      path: pathOf(model, slug, locale),
      locale,
      data: (dropEmpty(data) ?? {}) as Record<string, unknown>,
      body,
      ...(comments && { comments }),
    };
  });

/**
 * Checks an entry.
 * @returns the entry as the site takes it, and every problem found in any of its languages
 * @example checkDraft(services, { slug: 'a', locales: ['ro'], files: { ro: { data, body: '' } } }).problems
 */
export function checkDraft(model: Model, draft: Draft): Checked {
  const sources = listFiles(model, draft);
  const [first] = sources;
  if (!first) return { problems: [] };
  const problems = isSecretive(model, first.data) ? guardName(first.path) : [];
  const result = model.shared.safeParse(textWhereText(pick(first.data, model.shared, true), model.shared));
  if (!result.success) problems.push(...result.error.issues.map((issue) => toProblem(issue, model.shared, first.path)));
  const text: AnyEntry['text'] = {};
  for (const source of sources) {
    const own = checkText(model, source, first.path);
    problems.push(...own.problems, ...guardFile(model, source, first.data));
    if (own.text) text[source.locale] = own.text;
  }
  if (!result.success) return { problems };
  const entry: AnyEntry = { ...result.data, slug: draft.slug, text };
  for (const finding of model.check?.(entry, draft) ?? [])
    problems.push({ file: pathOf(model, draft.slug, finding.locale ?? first.locale), ...finding });
  return { entry, problems };
}
