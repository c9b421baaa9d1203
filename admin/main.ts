/** Opens the desk. The only file of the desk that touches the page. */
import CMS from 'decap-cms-app';
import type { CmsBackend, CmsEventListener, Formatter } from 'decap-cms-core';
import type { ComponentType } from 'react';
import { campaign } from '../src/i18n/campaign.ts';
import { getLanguage, languages } from '../src/i18n/locales.ts';
import { getNow } from '../src/lib/clock.ts';
import { toLetters } from '../src/lib/languages.ts';
import { modelList } from '../src/models/index.ts';
import { localStore, productionStore, toDeskConfig, toFormatName, toKeyOrder, type DeskStore } from './config.ts';
import { makeBar } from './after-save/bar.ts';
import { watchSaves, type EntryStore } from './after-save/undo.ts';
import { toEntryFormat } from './format.ts';
import { checkBeforeSave } from './check-before-save.ts';
import { cleanBeforeSave, reviseBeforeSave } from './pre-save.ts';
import './form.css';
import { GROUP_WIDGET } from './groups.ts';
import { Heading } from './heading.tsx';
import './preview/frame.css';
import { Preview } from './preview/Preview.tsx';
import previewStyle from './preview/preview.css?inline';
import { forget, openSource, type Store } from './preview/source.ts';
import { showRefusal } from './refusal.ts';
import { quietRelation } from './relation.tsx';
import { guardBackend, guardDoors } from './uploads.ts';
import { stampApprovals, stampTranslations } from './stamp.ts';
import { getPhrases, mergePhrases, noSignIn, type Phrases } from './words.ts';

/** How staff sign in to this campaign; the file is absent until that is decided. */
interface SignIn {
  backend: CmsBackend;
  /** Campaign's folder in the repository, with a trailing slash. */
  root?: string;
}

const [signIn] = Object.values(import.meta.glob<SignIn>('#campaign/desk.json', { eager: true, import: 'default' }));
const language = campaign.desk;

/** Decap's types leave the schema out, without which a widget of ours takes options that it cannot read. */
type RegisterWidget = (name: string, control: unknown, preview: unknown, schema: unknown) => void;

function getStore(): DeskStore | undefined {
  if (__DESK__ === 'local') return localStore;
  return signIn && productionStore(signIn.backend, signIn.root);
}

function open(store: DeskStore): void {
  const phrasesOf = (locale: string) => CMS.getLocale(locale) as Phrases;
  // English underneath: where Decap's own translation has a gap, it prints the name of the key.
  CMS.registerLocale(language, mergePhrases(mergePhrases(phrasesOf('en'), phrasesOf(language)), getPhrases(language, store === localStore)));
  const relation = CMS.getWidget('relation') as unknown as { control: Parameters<typeof quietRelation>[0]; preview: ComponentType; schema: unknown };
  (CMS.registerWidget as RegisterWidget)('relation', quietRelation(relation.control), relation.preview, relation.schema);
  (CMS.registerWidget as RegisterWidget)(GROUP_WIDGET, Heading, () => null, {});
  const formats = new Map(modelList.map((model) => [model.name, toEntryFormat(toKeyOrder(model))]));
  for (const model of modelList) CMS.registerCustomFormat(toFormatName(model), 'md', formats.get(model.name) as unknown as Formatter);
  for (const { name } of modelList) CMS.registerPreviewTemplate(name, Preview);
  CMS.registerPreviewStyle(document.querySelector<HTMLTemplateElement>('#site-style')?.content.textContent ?? '', { raw: true });
  CMS.registerPreviewStyle(previewStyle, { raw: true });
  CMS.registerEventListener({ name: 'preSave', handler: cleanBeforeSave as CmsEventListener['handler'] });
  CMS.registerEventListener({ name: 'preSave', handler: reviseBeforeSave(() => new Date()) as CmsEventListener['handler'] });
  const texts = {
    models: modelList,
    locales: campaign.locales,
    isAsRead: (collection: string, data: Record<string, unknown>) => formats.get(collection)?.isAsRead(data) ?? false,
  };
  const stamp = stampTranslations({
    ...texts,
    getDay: () => getNow(campaign.timeZone, new Date().toISOString()).slice(0, 10),
  });
  CMS.registerEventListener({ name: 'preSave', handler: stamp as CmsEventListener['handler'] });
  CMS.registerEventListener({ name: 'preSave', handler: stampApprovals(texts) as CmsEventListener['handler'] });
  const check = checkBeforeSave({
    models: modelList,
    locales: campaign.locales,
    setting: { timeZone: campaign.timeZone, letters: toLetters(languages) },
    language,
    nameOf: (locale) => getLanguage(locale).name,
    show: showRefusal,
  });
  CMS.registerEventListener({ name: 'preSave', handler: check as CmsEventListener['handler'] });
  guardDoors(window, language, showRefusal);
  const registration = CMS.getBackend(store.backend.name) as unknown as Parameters<typeof guardBackend>[0];
  guardBackend(registration, language, showRefusal);
  const showSaved = makeBar({ language, timeZone: campaign.timeZone, isLocal: store === localStore });
  const { init } = registration;
  registration.init = (...args) => {
    const backend = init(...args);
    openSource(backend as unknown as Store, store.root);
    watchSaves(backend as unknown as EntryStore, (undo) => {
      forget();
      showSaved(undo);
    });
    return backend;
  };
  CMS.init({
    config: toDeskConfig({
      campaign,
      models: modelList,
      language,
      nameOf: (locale) => getLanguage(locale).name,
      store,
      siteUrl: location.origin,
    }),
  });
}

const message = document.querySelector('#message');
const store = getStore();
if (store) {
  message?.remove();
  open(store);
} else message?.replaceChildren(noSignIn[language]);
