/** How each picture of the handbook is made: where, what is done there, what is in the picture. Names are those of `admin/handbook/tasks.ts`. */
import type { Locator, Page } from '@playwright/test';
import { fill } from '../../../admin/handbook/words.ts';
import { previewButton } from '../../../admin/words.ts';
import type { Words } from '../../../src/models/fields.ts';
import { modelList } from '../../../src/models/index.ts';
import { content, toPath } from '../addresses.ts';

/** A page, and the words of the handbook's language on it. */
export interface Scene {
  page: Page;
  /** A sentence of the handbook, with the models' names in it. */
  say: (words: Words) => string;
}

export interface Recipe {
  /** Where: after `#` in the desk, or a page of the site. */
  desk?: string;
  site?: (language: keyof Words) => string;
  /** Pixels of the screen; a form is tall enough to be there whole. */
  width: number;
  height: number;
  /** What somebody does there first. */
  act?: (scene: Scene) => Promise<void>;
  /** What is in the picture, from the first to the last; without it the whole screen. */
  frame?: (scene: Scene) => Locator[];
  /** What the reader has to find: it gets a ring. */
  ring?: (scene: Scene) => Locator[];
  /** It shows what staff change every day, so that only the names are compared and not how it looks. */
  isContent?: true;
}

const PHONE = { width: 390, height: 6000 };
const WIDE = { width: 800, height: 700 };

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A field of the form with its label and its hint. @param name as in the handbook's sentences, `{events.start}` */
const field = (name: string, { page, say }: Scene): Locator =>
  page
    .locator('label')
    .filter({ hasText: new RegExp(`^${escape(say({ ro: name, en: name }))}( \\(|$)`) })
    .first()
    .locator('xpath=../..');

const fields =
  (...names: string[]) =>
  (scene: Scene): Locator[] =>
    names.map((name) => field(name, scene));

const press = (scene: Scene, name: string) => field(name, scene).getByRole('combobox').click();
const option = ({ page, say }: Scene, name: string) => page.getByRole('option', { name: say({ ro: name, en: name }), exact: true });
const named = ({ page, say }: Scene, role: 'button' | 'menuitem' | 'link' | 'heading', words: Words) =>
  page.getByRole(role, { name: say(words), exact: true }).first();

/** Chooses in a list of the form. @example choose(scene, '{events.state}', '{events.state=moved}') */
async function choose(scene: Scene, name: string, choice: string): Promise<void> {
  await press(scene, name);
  await option(scene, choice).click();
}

const [firstMessage, firstPoster] = (['messages', 'posters'] as const).map((name) => content.collections[name]?.[0]?.slug ?? '');
const SAVE: Words = { ro: 'Salvează', en: 'Save' };
const HOME: Words = { ro: 'De tipărit acasă', en: 'To print at home' };
const SHOP: Words = { ro: 'Pentru tipografie', en: 'For a print shop' };
const ALL: Words = { ro: 'Toate, cu o fișă', en: 'All of them, with a brief' };
const MISSING: Words = { ro: 'lipsește', en: 'missing' };
const TITLE = '{events.title}';
const GOING_AHEAD = '/collections/events/entries/teatru-oradea';
const EVENT = '/collections/events/entries/teatru-galati';
const LINE = '/collections/helplines/entries/ro-112';

export const RECIPES: Readonly<Record<string, Recipe>> = {
  'date-list': {
    ...WIDE,
    desk: '/collections/events',
    frame: ({ page }) => [page.locator('header'), page.locator('main li').last()],
    ring: (scene) => [
      named(scene, 'link', { ro: '{events}', en: '{events}' }),
      scene.page.getByRole('link', { name: 'Spectacol de teatru, Galați' }),
    ],
  },
  'date-times': { ...PHONE, desk: EVENT, frame: fields('{events.start}', '{events.end}') },
  'date-moved': { ...PHONE, desk: EVENT, frame: fields('{events.state}', '{events.previousStart}') },
  'cancel-state': {
    ...PHONE,
    desk: GOING_AHEAD,
    act: (scene) => press(scene, '{events.state}'),
    frame: (scene) => [field('{events.state}', scene), option(scene, '{events.state=cancelled}')],
    ring: (scene) => [option(scene, '{events.state=cancelled}')],
  },
  'cancel-why': {
    ...PHONE,
    desk: '/collections/events/entries/intalnire-iasi',
    frame: fields('{events.change}'),
  },
  'message-add': {
    ...WIDE,
    desk: '/collections/messages',
    frame: (scene) => [
      named(scene, 'heading', { ro: '{messages}', en: '{messages}' }).locator('xpath=../..'),
      named(scene, 'link', { ro: 'Adaugă: {messages:one}', en: 'Add: {messages:one}' }),
    ],
    ring: (scene) => [named(scene, 'link', { ro: 'Adaugă: {messages:one}', en: 'Add: {messages:one}' })],
  },
  'message-words': { ...PHONE, desk: '/collections/messages/new', frame: fields('{messages.title}', '{messages.turnTitle}') },
  'message-choices': { ...PHONE, desk: '/collections/messages/new', frame: fields('{messages.situation}', '{messages.theme}', '{messages.motif}') },
  'message-page': {
    width: 1000,
    height: 760,
    desk: `/collections/messages/entries/${firstMessage}`,
    act: async ({ page, say }) => {
      await page.getByTitle(say(previewButton)).click();
      await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
    },
    ring: ({ page, say }) => [page.getByTitle(say(previewButton))],
    isContent: true,
  },
  'translate-list': {
    width: 800,
    height: 1100,
    site: (language) => `/admin/translations/${language === content.campaign.desk ? '' : `${language}/`}`,
    frame: ({ page }) => [page.getByRole('table').locator('thead'), page.locator('tbody tr').nth(5)],
    ring: ({ page, say }) => [page.getByRole('table').getByText(say(MISSING), { exact: true }).first()],
    isContent: true,
  },
  'translate-language': {
    width: 800,
    height: 460,
    desk: GOING_AHEAD,
    act: async ({ page }) => page.getByRole('button', { name: 'English', exact: true }).click(),
    ring: ({ page }) => [page.getByRole('button', { name: 'English', exact: true })],
  },
  'translate-reader': {
    ...PHONE,
    desk: GOING_AHEAD,
    frame: fields('{messages.reviewedBy}', '{messages.reviewedOn}'),
  },
  'print-gallery': {
    width: 800,
    height: 620,
    site: (language) => toPath('posters', language),
    // Down to where the number begins: a picture must not outlive it.
    frame: ({ page }) => [page.getByRole('heading', { level: 1 }), page.locator('.gallery svg').nth(1)],
    isContent: true,
  },
  'print-files': {
    width: 560,
    height: 2400,
    site: (language) => toPath('posters', language, firstPoster ?? ''),
    frame: (scene) => [named(scene, 'heading', HOME), named(scene, 'heading', SHOP).locator('xpath=following-sibling::ul[1]')],
    ring: (scene) => [scene.page.getByRole('link', { name: scene.say(ALL) })],
    isContent: true,
  },
  'print-place': {
    ...PHONE,
    desk: '/collections/placements/new',
    frame: fields('{placements.code}', '{placements.poster}', '{placements.format}', '{placements.locale}', '{placements.kind}'),
  },
  'helpline-number': { ...PHONE, desk: LINE, frame: fields('{helplines.number}', '{helplines.dial}', '{helplines.hours}', '{helplines.closes}') },
  'helpline-day': { ...PHONE, desk: LINE, frame: fields('{helplines.verifiedOn}') },
  'helpline-second': { ...PHONE, desk: LINE, frame: fields('{helplines.approved}', '{helplines.approvedOn}') },
  'helpline-withdraw': {
    ...PHONE,
    desk: LINE,
    act: (scene) => press(scene, '{helplines.publish}'),
    frame: (scene) => [field('{helplines.publish}', scene), option(scene, '{helplines.publish=no}')],
    ring: (scene) => [option(scene, '{helplines.publish=no}')],
  },
  'save-button': {
    ...WIDE,
    desk: EVENT,
    act: async (scene) => {
      await choose(scene, '{events.state}', '{events.state=full}');
      await named(scene, 'button', SAVE).click();
    },
    frame: (scene) => [scene.page.locator('a[href^="#/collections/"]').first(), named(scene, 'menuitem', SAVE), field(TITLE, scene)],
    ring: (scene) => [named(scene, 'menuitem', SAVE)],
  },
};

/** A sentence in the handbook's language. @example toSay('en')({ ro: '…', en: 'Open “{events}”.' }) // => 'Open “Events”.' */
export const toSay =
  (language: keyof Words) =>
  (words: Words): string =>
    fill(modelList, words[language], language);
