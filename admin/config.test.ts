import type { CmsCollection, CmsField } from 'decap-cms-core';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { campaign } from '~/i18n/campaign.ts';
import { defineModel, type Model } from '~/models/define.ts';
import { line } from '~/models/fields.ts';
import { modelList } from '~/models/index.ts';
import { toDeskConfig } from './config.ts';
import { toField, type Desk } from './field.ts';
import { GROUP_WIDGET } from './groups.ts';
import { toHostStore, toLocalStore } from './store.ts';
import { getPhrases, mergePhrases, type Phrases } from './phrases.ts';
import * as ours from './words.ts';

type AnyField = CmsField & { fields?: CmsField[]; types?: CmsField[]; widget: string; options?: { value: string; label: string }[] };

const input = {
  campaign,
  models: modelList,
  language: 'ro',
  nameOf: (locale: string) => locale.toUpperCase(),
  store: toLocalStore(),
  siteUrl: 'http://127.0.0.1',
} as const;
const config = toDeskConfig(input);
/** Without headings, which hold nothing. */
const fieldsOf = (collection: CmsCollection) => ((collection.fields ?? []) as AnyField[]).filter(({ widget }) => widget !== GROUP_WIDGET);
const withNested = (field: AnyField): AnyField[] => [field, ...([...(field.fields ?? []), ...(field.types ?? [])] as AnyField[]).flatMap(withNested)];
const collectionOf = (name: string, language: 'ro' | 'en' = 'ro') =>
  toDeskConfig({ ...input, language }).collections.find((c) => c.name === name) as CmsCollection;
const fieldOf = (collection: string, field: string) =>
  fieldsOf(collectionOf(collection)).find((f) => f.name === field) as AnyField & Record<string, unknown>;

test.each(modelList.map((model) => [model.name, model] as const))(
  '%s: every field of the model is in the form, once, with a label',
  (name, model) => {
    const fields = fieldsOf(collectionOf(name));
    const expected = [...Object.keys(model.shared.shape), ...Object.keys(model.text.shape), ...(model.body ? ['body'] : [])];
    expect(fields.map((f) => f.name).sort()).toEqual(expected.sort());
    for (const field of fields.flatMap(withNested)) expect(field.label, field.name).toMatch(/\S/);
  },
);

test.each(modelList.map((model) => [model.name, model] as const))(
  '%s: shared fields are written once, the others in each language',
  (name, model) => {
    for (const field of fieldsOf(collectionOf(name)))
      for (const part of withNested(field)) expect('i18n' in part, `${field.name} › ${part.name}`).toBe(!(field.name in model.shared.shape));
  },
);

test.each(modelList.map((model) => [model.name, model] as const))('%s: the form begins with the title', (name, model) => {
  expect(fieldsOf(collectionOf(name))[0]?.name).toBe(model.title);
});

test('an event’s form goes from when and where to the words, the photo, the proof and who read it', () => {
  const names = ((collectionOf('events').fields ?? []) as AnyField[]).map(({ name }) => name);
  expect(names.slice(0, 5)).toEqual(['title', 'state', 'start', 'end', 'previousStart']);
  const places = [
    'venue',
    'group-words',
    'summary',
    'group-facts',
    'kind',
    'group-photo',
    'photo',
    'consentOn',
    'group-going',
    'sample',
    'group-review',
  ];
  expect(names.filter((name) => places.includes(name))).toEqual(places);
});

test('a list in a list is drawn only once it is opened', () => {
  const [answers] = (fieldOf('checks', 'questions').fields ?? []).filter(({ name }) => name === 'answers');
  expect([fieldOf('checks', 'questions'), answers]).toMatchObject([{ collapsed: true }, { minimize_collapsed: true }]);
  expect(fieldOf('checks', 'questions')).not.toHaveProperty('minimize_collapsed');
});

/** Every text inside a value. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
const MACHINERY = /\b(git|branch|commit|ya?ml|json|repositor\w*|depozit\w*|markdown|slug|front ?matter|pull request|fork)\b/i;

/** Decap's own words. Its package is made for browsers: the part is named that plain Node reads too. */
const readPhrases = async (language: string): Promise<Phrases> => {
  const part = `decap-cms-locales/dist/esm/${language}/index.js`;
  return ((await import(/* @vite-ignore */ part)) as { default: Phrases }).default;
};

test.each(['ro', 'en'] as const)('nothing on the desk’s screens speaks of what is underneath (%s)', async (language) => {
  const [theirs, english] = await Promise.all([readPhrases(language), readPhrases('en')]);
  const labels = toDeskConfig({ ...input, language }).collections.flatMap((collection) => [
    ...[collection.label, collection.label_singular, collection.description].filter((text) => text !== undefined),
    ...fieldsOf(collection)
      .flatMap(withNested)
      .flatMap(({ label, hint, options, ...rest }) =>
        textsIn([label, hint, options?.map((option) => option.label), (rest as { pattern?: string[] }).pattern?.[1]]),
      ),
  ]);
  const own = Object.values(ours).flatMap((words) => textsIn(words));
  const decap = textsIn(mergePhrases(mergePhrases(english, theirs), getPhrases(language, false)));
  expect(decap.length + labels.length).toBeGreaterThan(500);
  expect([...labels, ...own, ...decap].filter((text) => MACHINERY.test(text))).toEqual([]);
});

test('every collection has all the languages of the campaign, one file each', () => {
  expect(config.i18n).toEqual({ structure: 'multiple_files', locales: campaign.locales, default_locale: campaign.locales[0] });
  for (const collection of config.collections) expect(collection.i18n, collection.name).toBe(true);
});

test('collections that the site needs as they are can be neither added to nor taken from', () => {
  for (const model of modelList) expect(collectionOf(model.name)).toMatchObject({ create: !model.fixed, delete: !model.fixed });
});

test('every choice has words of its own, in both desk languages', () => {
  for (const language of ['ro', 'en'] as const)
    for (const { name } of modelList)
      for (const field of fieldsOf(collectionOf(name, language)).flatMap(withNested))
        for (const option of field.name === 'motif' ? [] : (field.options ?? []))
          expect(option.label, `${name} › ${field.name}`).not.toBe(option.value);
});

test.each([
  ['a day is a date without hours', 'news', 'date', { widget: 'datetime', format: 'YYYY-MM-DD', time_format: false }],
  ['a time has no time zone', 'events', 'start', { widget: 'datetime', format: 'YYYY-MM-DDTHH:mm' }],
  ['plain text has several lines', 'events', 'summary', { widget: 'text' }],
  [
    'a reference is chosen by title',
    'posters',
    'message',
    { widget: 'relation', collection: 'messages', value_field: '{{slug}}', display_fields: ['{{title}}'] },
  ],
  ['references are several', 'messages', 'helplines', { widget: 'relation', multiple: true, display_fields: ['{{name}} · {{operator}}'] }],
  ['regions are chosen from the campaign’s list', 'services', 'regions', { widget: 'select', multiple: true }],
  [
    'a language is chosen by name',
    'placements',
    'locale',
    { widget: 'select', options: campaign.locales.map((value) => ({ value, label: value.toUpperCase() })) },
  ],
  ['a place is one of its kinds, once', 'services', 'place', { widget: 'list', typeKey: 'disclosed', max: 1 }],
  ['a whole number stays one', 'settings', 'dueAfterDays', { widget: 'number', value_type: 'int', min: 1, max: 3650, default: 180 }],
  ['a pattern says what to do', 'placements', 'code', { pattern: ['^[A-Z0-9]{2,8}$', 'Numai litere mari fără diacritice și cifre, între 2 și 8.'] }],
  ['what has a preset need not be filled in', 'events', 'state', { required: false, default: 'planned' }],
])('%s', (_, collection, field, expected) => expect(fieldOf(collection, field)).toMatchObject(expected));

test('the place of a shelter has no field for a street', () => {
  const [region, town] = (fieldOf('services', 'place').types ?? []) as AnyField[];
  expect(region?.fields?.map((f) => [f.name, 'widget' in f && f.widget])).toEqual([['disclosed', 'hidden']]);
  expect(town?.fields?.map((f) => f.name)).toEqual(['town']);
});

test('on this machine folders are those of the campaign; in a repository they are below its folder', () => {
  const production = toDeskConfig({
    ...input,
    store: toHostStore({ host: 'forgejo', url: 'https://git.example', app: 'the-desk', repo: 'a/b', branch: 'main', folder: 'content/' }),
  });
  expect(config).toMatchObject({ media_folder: 'media', publish_mode: 'simple', backend: { name: 'proxy' } });
  expect(production).toMatchObject({ media_folder: 'content/media', publish_mode: 'editorial_workflow', backend: { name: 'forgejo' } });
  expect(production.collections[0]?.folder).toBe(`content/${modelList[0]?.name ?? ''}`);
});

test('an entry’s file is named after it, unless its language has no letters for that', () => {
  const arabic = toDeskConfig({ ...input, nameOf: () => 'العربية' });
  const slugOf = ({ collections }: typeof config, name: string) => collections.find((c) => c.name === name)?.slug;
  expect([slugOf(config, 'messages'), slugOf(arabic, 'messages'), slugOf(arabic, 'placements')]).toEqual([
    '{{slug}}',
    expect.stringMatching(/^{{year}}/),
    '{{slug}}',
  ]);
});

const desk: Desk = { language: 'en', options: { region: [], motif: [], locale: [] }, namesOf: () => [] };
const place = { name: 'colour', required: false, translated: false };
const label = { ro: 'Culoare', en: 'Colour' };

test.each([
  ['a control that the desk lacks', { label, type: 'string', widget: 'rainbow' as 'date' }, /"colour".*"rainbow"/],
  ['a type that the desk lacks', { label, type: 'null' }, /"colour".*"null"/],
  ['a list of lists', { label, type: 'array', items: { type: 'array' } }, /"colour"/],
  ['no label', { type: 'string' }, /"colour" has no label/],
])('%s stops the desk with the field’s name', (_, node, message) => expect(() => toField(node, place, desk)).toThrow(message));

test('a reference into nowhere stops the desk with the collection’s name', () => {
  const lost = defineModel({
    name: 'lost',
    label,
    singular: label,
    hint: label,
    title: 'to',
    shared: { to: z.string().meta({ label, widget: 'reference', collection: 'nowhere' }) },
    text: { title: line(label) },
  });
  expect(() => toDeskConfig({ ...input, models: [lost as unknown as Model] })).toThrow(/"nowhere"/);
});
