/** The desk's configuration: a projection of the models, made in the browser each time the desk opens, so it cannot go stale. */
import type { CmsCollection, CmsConfig, CmsField } from 'decap-cms-core';
import { z } from 'zod';
import type { Campaign } from '../src/models/campaign.ts';
import type { Model } from '../src/models/define.ts';
import type { Words } from '../src/models/fields.ts';
import { toFields, type Desk, type SchemaNode } from './field.ts';
import { toGroups } from './groups.ts';
import type { DeskStore } from './store.ts';

export interface DeskInput {
  campaign: Campaign;
  models: readonly Model[];
  language: keyof Words;
  /** A language's name, for fields that choose one. @example 'hu' => 'Magyar' */
  nameOf: (locale: string) => string;
  store: DeskStore;
  /** Where the site that this desk edits can be seen. */
  siteUrl: string;
  /** For another editor than ours: only what every reader of such a configuration knows. */
  isPlain?: boolean;
}

/** @returns the whole configuration for `CMS.init`. @throws when a field cannot be shown, naming it */
export function toDeskConfig({ campaign, models, language, nameOf, store, siteUrl, isPlain = false }: DeskInput): CmsConfig {
  const desk: Desk = {
    language,
    options: {
      region: campaign.regions.map(({ code, name }) => ({ value: code, label: name })),
      motif: Object.keys(campaign.motifs).map((name) => ({ value: name, label: name })),
      locale: campaign.locales.map((locale) => ({ value: locale, label: nameOf(locale) })),
    },
    namesOf: (collection) => {
      const target = models.find((model) => model.name === collection);
      if (!target) throw new Error(`A reference points to "${collection}", which is not a collection.`);
      return toNames(target);
    },
  };
  const [default_locale = ''] = campaign.locales;
  return {
    load_config_file: false,
    locale: language,
    backend: store.backend,
    publish_mode: store.publish,
    site_url: siteUrl,
    display_url: siteUrl,
    media_folder: `${store.root}media`,
    public_folder: 'media',
    // Photos come from phones: without the place where they were taken. No width: Decap would also blow small pictures up.
    media_processing: { enabled: true, strip_metadata: true, quality: 85 },
    slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
    i18n: { structure: 'multiple_files', locales: campaign.locales, default_locale },
    collections: models.map((model) => ({
      ...toCollection(model, desk, store, isPlain),
      slug: toSlug(model, nameOf(default_locale)),
      ...toPreviewPath(model, campaign),
    })),
  };
}

function toCollection(model: Model, desk: Desk, store: DeskStore, isPlain: boolean): CmsCollection {
  const fields = toModelFields(model, desk, !isPlain);
  return {
    name: model.name,
    label: model.label[desk.language],
    label_singular: model.singular[desk.language],
    description: model.hint[desk.language],
    folder: `${store.root}${model.name}`,
    extension: 'md',
    format: isPlain ? 'yaml-frontmatter' : toFormatName(model),
    identifier_field: model.title,
    summary: toNames(model).join(' · '),
    sortable_fields: isPlain ? toSortable(model, fields).map((one) => (typeof one === 'string' ? one : one.field)) : toSortable(model, fields),
    create: !model.fixed,
    delete: !model.fixed,
    i18n: true,
    fields,
  };
}

/** What an entry is called in lists: its title, after the name that visitors read where that is another field. */
const toNames = ({ title, text }: Model): string[] => [...('name' in text.shape && title !== 'name' ? ['{{name}}'] : []), `{{${title}}}`];

/**
 * A file is named after its entry. Names of files and addresses are ASCII, which a title in another script has nothing to give to:
 * there it is the moment of writing, except where the title is a code.
 */
function toSlug({ title, shared }: Model, defaultLanguage: string): string {
  const isCode = Boolean((toNode(shared).properties?.[title] ?? {}).pattern);
  return isCode || /\p{Script=Latin}/u.test(defaultLanguage) ? '{{slug}}' : '{{year}}{{month}}{{day}}-{{hour}}{{minute}}{{second}}';
}

/** The name under which `main.ts` registers a collection's file format. */
export const toFormatName = (model: Model): string => `${model.name}-entry`;

/** Keys of an entry's file, in the order in which they are written. */
export const toKeyOrder = (model: Model): string[] => [...Object.keys(model.shared.shape), ...Object.keys(model.text.shape)];

/** Collections whose entries have a page of their own; the link to any other leads to the site's first page. */
const PAGES = ['messages', 'events', 'news', 'checks', 'questionnaires', 'posters', 'services'] as const;

function toPreviewPath({ name }: Model, { routes, locales: [locale = ''] }: Campaign): { preview_path?: string } {
  const page = PAGES.find((key) => key === name);
  return page ? { preview_path: `${routes[page][locale] ?? page}/{{slug}}/` } : {};
}

function toModelFields(model: Model, desk: Desk, hasHeadings: boolean): CmsField[] {
  const words = toFields(toNode(model.text), true, desk);
  const shared = toFields(toNode(model.shared), false, desk);
  const body = model.body ? [toBody(model.body[desk.language])] : [];
  return toGroups([...words, ...body, ...shared], model, desk.language, hasHeadings);
}

const toNode = (schema: z.ZodType): SchemaNode => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as SchemaNode;

const toBody = (label: string): CmsField => ({
  name: 'body',
  label,
  widget: 'markdown',
  required: false,
  i18n: true,
  buttons: ['bold', 'italic', 'link', 'heading-two', 'heading-three', 'quote', 'bulleted-list', 'numbered-list'],
  editor_components: [],
  modes: ['rich_text', 'raw'],
});

/** Lists open in the order that the site uses, and can be sorted by title. */
function toSortable(model: Model, fields: readonly CmsField[]): NonNullable<CmsCollection['sortable_fields']> {
  const natural = ['start', 'date', 'order'].find((name) => fields.some((field) => field.name === name));
  const labelOf = (name: string) => fields.find((field) => field.name === name)?.label ?? name;
  return [
    ...(natural ? [{ field: natural, label: labelOf(natural), default_sort: natural === 'order' ? ('asc' as const) : ('desc' as const) }] : []),
    { field: model.title, label: labelOf(model.title), ...(!natural && { default_sort: 'asc' as const }) },
  ];
}
