/**
 * Reads a campaign's content from disk: the loader between the files that the desk writes and the models.
 * File layout: `<collection>/<slug>.<locale>.md`, YAML front matter, Markdown body.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { getNow } from '../lib/clock.ts';
import { listLanguages, SHIPPED_LANGUAGES, toLetters } from '../lib/languages.ts';
import { campaignSchema, type Campaign } from './campaign.ts';
import { checkPlacements } from './check-placements.ts';
import { checkDraft, type AnyEntry, type Checked, type Draft } from './check.ts';
import { modelList } from './index.ts';
import type { Model, Setting } from './define.ts';
import { parseFile } from './file.ts';
import { findNoLeading, type NumberRoles } from './leading.ts';
import type { Words } from './fields.ts';
import { ContentError, explainIssue, type Problem } from './problems.ts';
import { readMedia } from './read-media.ts';
import { checkServices } from './read-services.ts';
import { metaOf, unwrap } from './schema.ts';
import { findSignInProblems } from './sign-in.ts';

export type { AnyEntry };
export type Content = { campaign: Campaign; collections: Record<string, AnyEntry[]> };

/** Every language is one that the code ships or that the campaign describes. */
function expectLanguages(campaign: Campaign, fail: (what: Words, mend: Words) => never): Campaign {
  const known = [...campaign.languages, ...SHIPPED_LANGUAGES].map(({ key }) => key);
  const stranger = campaign.locales.find((key) => !known.includes(key));
  if (stranger)
    fail(
      { ro: `Limba „${stranger}” din „locales” nu e descrisă.`, en: `Language “${stranger}” of “locales” is not described.` },
      { ro: 'Descrie-o la „languages”, sau scoate-o.', en: 'Describe it in “languages”, or take it out.' },
    );
  return campaign;
}

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
  if (result.success) return expectLanguages(result.data, fail);
  throw new ContentError(
    result.error.issues.map((issue) => {
      const path = issue.path.join('.');
      return { file: 'campaign.json', field: { ro: path, en: path }, ...explainIssue(issue) };
    }),
    'en',
  );
}

/** Reads one entry in all its languages. A file that cannot be read is one problem, not one for each of its fields. */
function readEntry(model: Model, slug: string, root: string, locales: readonly string[], setting: Setting): Checked {
  const problems: Problem[] = [];
  const files: Draft['files'] = {};
  for (const locale of locales) {
    const path = `${model.name}/${slug}.${locale}.md`;
    if (!existsSync(join(root, path))) continue;
    const { error, ...file } = parseFile(readFileSync(join(root, path), 'utf8'));
    if (!error) files[locale] = file;
    else {
      problems.push(unreadable(path, error));
      if (locale === locales[0]) return { problems };
    }
  }
  const { entry, problems: found } = checkDraft(model, { slug, locales, files, ...setting });
  return { ...(entry && { entry }), problems: [...problems, ...found] };
}

/** Reads one collection. @param setting without it no time is too strange to exist, and no letter to be printed @returns its entries, and every problem found */
export function readCollection(
  model: Model,
  root: string,
  locales: readonly string[],
  setting: Setting = {},
): { entries: AnyEntry[]; problems: Problem[] } {
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
  const read = [...slugs].map((slug) => readEntry(model, slug, root, locales, setting));
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

/** A value with what its field says of it, also inside lists of records. */
interface Named {
  label: Words;
  meta: z.GlobalMeta;
  value: unknown;
}

function listNamed(schema: unknown, value: unknown, key: string, above: readonly Words[] = []): Named[] {
  const meta = metaOf(schema as z.ZodType) ?? {};
  const path = [...above, meta.label ?? { ro: key, en: key }];
  const inner = unwrap(schema);
  if (meta.widget || value === undefined) {
    const label = { ro: path.map(({ ro }) => ro).join(' › '), en: path.map(({ en }) => en).join(' › ') };
    return [value].flat().flatMap((one) => (one === undefined ? [] : [{ label, meta, value: one }]));
  }
  if (inner instanceof z.ZodArray && Array.isArray(value))
    return value.flatMap((item, i) => {
      const { shape } = inner.element instanceof z.ZodObject ? inner.element : { shape: {} };
      const place = { ro: String(i + 1), en: String(i + 1) };
      return Object.entries(shape).flatMap(([name, field]) => listNamed(field, (item as Record<string, unknown>)[name], name, [...path, place]));
    });
  return [];
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
        return listNamed(schema, (entry as Record<string, unknown>)[key], key).flatMap(({ label, meta, value }): Problem[] => {
          const allowed = meta.widget && known[meta.widget]?.(meta);
          if (!allowed || allowed.includes(String(value))) return [];
          return [
            {
              file: `${model.name}/${entry.slug}.${campaign.locales[0]}.md`,
              field: label,
              what: { ro: `„${String(value)}” nu există.`, en: `“${String(value)}” does not exist.` },
              mend: toChoice(allowed),
            },
          ];
        });
      }),
    ),
  );
}

/** Every file that an entry shows or offers must be there. */
function checkPhotos({ campaign, collections }: Content, files: readonly string[]): Problem[] {
  return modelList.flatMap((model) =>
    (collections[model.name] ?? []).flatMap((entry) =>
      ['photo', 'file'].flatMap((key): Problem[] => {
        const named = (entry as Record<string, unknown>)[key];
        if (typeof named !== 'string' || files.includes(named.replace(/^\//, ''))) return [];
        return [
          {
            file: `${model.name}/${entry.slug}.${campaign.locales[0]}.md`,
            field: metaOf(model.shared.shape[key] as z.ZodType)?.label ?? { ro: key, en: key },
            what: { ro: `„${named}” nu e între fișiere.`, en: `“${named}” is not among the files.` },
            mend: { ro: 'Încarcă fișierul din nou, sau golește câmpul.', en: 'Upload the file again, or empty the field.' },
          },
        ];
      }),
    ),
  );
}

/** Reads and checks a whole campaign. @throws ContentError listing every problem found, not only the first. */
export function readContent(root: string): Content {
  const campaign = readCampaign(root);
  const problems: Problem[] = [];
  const collections: Content['collections'] = {};
  const setting = { timeZone: campaign.timeZone, letters: toLetters(listLanguages(campaign)) };
  for (const model of modelList) {
    const result = readCollection(model, root, campaign.locales, setting);
    collections[model.name] = result.entries;
    problems.push(...result.problems);
  }
  const content = { campaign, collections };
  const media = readMedia(root);
  const today = getNow(campaign.timeZone).slice(0, 10);
  problems.push(
    ...checkNames(content),
    ...checkPlacements(campaign, collections),
    ...checkServices(collections['services'] ?? [], campaign, today),
    ...media.problems,
    ...checkPhotos(content, media.files),
    ...findSignInProblems(root),
  );
  const site = collections['settings']?.find((entry) => entry.slug === 'site');
  if (site) {
    const file = `settings/site.${campaign.locales[0]}.md`;
    problems.push(...findNoLeading(site as unknown as NumberRoles, collections['helplines'] ?? [], file));
  } else
    problems.push({
      file: `settings/site.${campaign.locales[0]}.md`,
      what: { ro: 'Lipsește.', en: 'It is missing.' },
      mend: { ro: 'O campanie are nevoie de setări.', en: 'A campaign needs its settings.' },
    });
  if (problems.length) throw new ContentError(problems, campaign.desk);
  return content;
}
