/** Opens the desk. The only file of the desk that touches the page. */
import CMS from 'decap-cms-app';
import type { CmsEventListener, Formatter } from 'decap-cms-core';
import { campaign } from '../src/i18n/campaign.ts';
import { getLanguage, languages } from '../src/i18n/locales.ts';
import { getNow } from '../src/lib/clock.ts';
import { toLetters } from '../src/lib/languages.ts';
import { modelList } from '../src/models/index.ts';
import { makeBar } from './after-save/bar.ts';
import { watchSaves, type EntryStore } from './after-save/undo.ts';
import { toDeskConfig, toFormatName, toKeyOrder } from './config.ts';
import { toEntryFormat } from './format.ts';
import { checkBeforeSave, toSentence } from './check-before-save.ts';
import { askRestore, askSides, tellSession, tellTogether } from './edits/dialogs.ts';
import type { Registration } from './edits/host.ts';
import { keepEdits } from './edits/keep.ts';
import { findProblems, settleCount } from './edits/settle.ts';
import { cleanBeforeSave, reviseBeforeSave } from './pre-save.ts';
import './contrast.css';
import './dialog.css';
import './entrance.css';
import './form.css';
import { helpForm } from './form/help.ts';
import { leadTo } from './form/lead.ts';
import { GROUP_WIDGET } from './groups.ts';
import { Heading } from './heading.tsx';
import { getDeskLanguage } from './language.ts';
import { keepWayToLists } from './lists-link/lists-link.ts';
import './preview/frame.css';
import { Preview } from './preview/Preview.tsx';
import previewStyle from './preview/preview.css?inline';
import { forget, openSource, type Store } from './preview/source.ts';
import { showRefusal } from './refusal.ts';
import { quietRelation } from './relation.tsx';
import { keepRows } from './rows.tsx';
import { guardBackend, guardDoors } from './uploads.ts';
import './phone.css';
import { stampApprovals, stampTranslations } from './stamp.ts';
import { readStore, type DeskStore } from './store.ts';
import { getPhrases, mergePhrases, type Phrases } from './phrases.ts';
import { keepWay } from './way.ts';
import { noSignIn } from './words.ts';

const language = getDeskLanguage();

/** Decap's types leave the schema out, without which a widget of ours takes options that it cannot read. */
const registerWidget = CMS.registerWidget as (name: string, control: unknown, preview: unknown, schema: unknown) => void;

/** Puts a control of ours in the place of Decap's, which it is made of. */
function replaceControl<Control>(name: string, wrap: (control: Control) => unknown): void {
  const { control, preview, schema } = CMS.getWidget(name) as unknown as { control: Control; preview: unknown; schema: unknown };
  registerWidget(name, wrap(control), preview, schema);
}

const nameOf = (locale: string): string => getLanguage(locale).name;

/** Where Decap keeps what stands beside the form. */
const SECOND_PANE = 'cms.right-pane';

/** On a telephone the form comes alone at first; another language or the page is shown on request. */
function makeRoom(): void {
  if (matchMedia('(width < 800px)').matches && !localStorage.getItem(SECOND_PANE)) localStorage.setItem(SECOND_PANE, 'none');
}

async function open(store: DeskStore): Promise<void> {
  makeRoom();
  const phrasesOf = (locale: string) => CMS.getLocale(locale) as Phrases;
  // English underneath: where Decap's own translation has a gap, it prints the name of the key.
  CMS.registerLocale(language, mergePhrases(mergePhrases(phrasesOf('en'), phrasesOf(language)), getPhrases(language, store.publish === 'simple')));
  replaceControl('relation', quietRelation);
  replaceControl('list', (control: Parameters<typeof keepRows>[0]) => keepRows(control, language));
  registerWidget(GROUP_WIDGET, Heading, () => null, {});
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
  const form = { language, locales: campaign.locales, nameOf };
  const setting = { timeZone: campaign.timeZone, letters: toLetters(languages) };
  const check = checkBeforeSave({
    models: modelList,
    locales: campaign.locales,
    setting,
    language,
    nameOf,
    show: showRefusal,
    leadTo: (place, sentence) => void leadTo(place, sentence, form),
  });
  CMS.registerEventListener({ name: 'preSave', handler: check as CmsEventListener['handler'] });
  helpForm(form, showRefusal);
  guardDoors(window, language, showRefusal);
  const registration = CMS.getBackend(store.backend.name) as unknown as Parameters<typeof guardBackend>[0];
  guardBackend(registration, language, showRefusal);
  const begin = makeBar({ language, timeZone: campaign.timeZone, isLocal: store.publish === 'simple' });
  const { init } = registration;
  registration.init = (...args) => {
    const backend = init(...args);
    openSource(backend as unknown as Store, store.root);
    watchSaves(backend as unknown as EntryStore, () => {
      const tell = begin();
      return (done) => {
        forget();
        tell(done);
      };
    });
    return backend;
  };
  const hosts = registration as unknown as Registration;
  keepWay(hosts);
  await keepEdits(hosts, {
    models: modelList,
    language,
    nameOf,
    write: (collection, data) => formats.get(collection)?.toFile(data) ?? '',
    settle: settleCount(() => new Date()),
    findProblems: findProblems({
      models: modelList,
      locales: campaign.locales,
      setting,
      toSentence: (problem) => toSentence(problem, { language, nameOf }),
    }),
    askSides,
    askRestore,
    tellTogether,
    tellSession,
    show: showRefusal,
  });
  keepWayToLists(document, language, location.origin);
  CMS.init({
    config: toDeskConfig({
      campaign,
      models: modelList,
      language,
      nameOf,
      store,
      siteUrl: location.origin,
    }),
  });
}

const message = document.querySelector('#message');
const store = readStore(document);
if (store) {
  message?.remove();
  await open(store);
} else message?.replaceChildren(noSignIn[language]);
