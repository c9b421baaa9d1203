/** The desk's own few words: what neither the models nor Decap say. */
import type { Words } from '../src/models/fields.ts';

export const atMost = (max: number): Words => ({ ro: `cel mult ${max} de semne, cu spații`, en: `at most ${max} characters, with spaces` });

export const commaHint: Words = { ro: 'Desparte-le prin virgulă.', en: 'Separate them with commas.' };

export const title: Words = { ro: 'Birou', en: 'Desk' };

export const noDesk: Words = { ro: 'Această versiune a site-ului nu are birou.', en: 'This build of the site has no desk.' };

export const noSignIn: Words = {
  ro: 'Intrarea în birou nu e pregătită pe acest site. Cere-i celui care îl întreține s-o pregătească.',
  en: 'Signing in to the desk is not set up on this site. Ask the person who maintains it to set it up.',
};

/** Words of a refusal: what the desk does not save or upload, and why. */
export const refusal: Record<'title' | 'close' | 'short' | 'upload' | 'dropped', Words> = {
  title: { ro: 'Nu s-a salvat încă. Ce ai scris a rămas aici.', en: 'Not saved yet. What you wrote is still here.' },
  upload: { ro: 'Fișierul nu a fost încărcat.', en: 'The file was not uploaded.' },
  short: { ro: 'sunt lucruri de îndreptat.', en: 'there are things to mend.' },
  close: { ro: 'Am înțeles', en: 'I understand' },
  dropped: {
    ro: 'Fișierele nu se trag în pagină. Încarcă-le din câmpul lor sau din „Fișiere”: acolo biroul scoate din fotografii locul în care au fost făcute.',
    en: 'Files are not dropped on the page. Upload them from their field or from “Media”: there the desk takes out of photos the place where they were taken.',
  },
};

const notSaved: Record<keyof Words, Phrases> = {
  ro: { toast: { onFailToPersist: 'Nu s-a salvat: %{details}' } },
  en: { toast: { onFailToPersist: 'Not saved: %{details}' } },
};

/** Phrases of Decap's interface, in its own shape. */
export interface Phrases {
  [key: string]: string | Phrases;
}

/** What Decap's Romanian leaves in English or says in a way that staff would not. */
const romanian: Phrases = {
  auth: {
    login: 'Intră',
    localBackend: 'Intră',
    loginWithForgejo: 'Intră cu contul tău',
    loginWithGitLab: 'Intră cu contul tău',
    loginWithGitHub: 'Intră cu contul tău',
    loggingIn: 'Se deschide…',
  },
  app: {
    header: { workflow: 'Ciorne' },
    app: {
      errorHeader: 'Biroul nu se poate deschide.',
      configErrors: 'Trimite acest mesaj celui care întreține site-ul.',
      checkConfigYml: ' ',
      waitingBackend: 'Se deschide…',
    },
  },
  collection: {
    sidebar: { collections: 'Conținut', searchAll: 'Caută peste tot', searchIn: 'Caută în' },
    collectionTop: {
      newButton: 'Adaugă: %{collectionLabel}',
      newButtonAriaLabel: 'Adaugă: %{collectionLabel}',
      viewAsList: 'Arată ca listă',
      viewAsGrid: 'Arată ca tabel',
      ascending: 'Crescător',
      descending: 'Descrescător',
    },
    entries: { loadingEntries: 'Se încarcă…', cachingEntries: 'Se încarcă…', noEntries: 'Nu e nimic aici încă.', unpublishedHeader: 'Nepublicate' },
  },
  editor: {
    editorControl: { field: { optional: 'opțional', widgetLabel: 'Câmp: %{widgetLabel}' } },
    editorControlPane: {
      widget: {
        required: '„%{fieldLabel}” trebuie completat.',
        regexPattern: '„%{fieldLabel}” nu e scris cum trebuie: %{pattern}',
        range: '„%{fieldLabel}”: între %{minValue} și %{maxValue}.',
        min: '„%{fieldLabel}”: cel puțin %{minValue}.',
        max: '„%{fieldLabel}”: cel mult %{maxValue}.',
        rangeCount: '„%{fieldLabel}”: între %{minCount} și %{maxCount}.',
        rangeCountExact: '„%{fieldLabel}”: exact %{count}.',
        rangeMin: '„%{fieldLabel}”: cel puțin %{minCount}.',
        rangeMax: '„%{fieldLabel}”: cel mult %{maxCount}.',
      },
      i18n: {
        writingInLocale: 'Limba: %{locale}',
        copyFromLocale: 'Copiază din altă limbă',
        copyFromLocaleConfirm: 'Copiezi textul din %{locale}? Ce e scris acum aici se pierde.',
      },
    },
    editor: { confirmLoadBackup: 'Data trecută au rămas schimbări nesalvate. Le iei de unde ai rămas?' },
    editorInterface: {
      toggleI18n: 'Arată sau ascunde a doua limbă',
      togglePreview: 'Arată sau ascunde pagina',
      toggleScrollSync: 'Derulează împreună',
      toggleNotes: 'Note',
    },
    editorToolbar: {
      backCollection: 'Înapoi la: %{collectionLabel}',
      deployButtonLabel: 'Vezi pe site',
      deployPreviewPendingButtonLabel: 'Caută pe site',
      duplicate: 'Fă o copie',
      deleteEntry: 'Șterge',
      deletePublishedEntry: 'Șterge',
      status: 'Starea: %{status}',
      statusInfoTooltipDraft: 'E ciornă. Când e gata de citit, pune starea „În revizuire”.',
      statusInfoTooltipInReview: 'Cineva citește. Poți schimba în continuare.',
    },
    editorWidgets: {
      markdown: {
        bold: 'Îngroșat',
        italic: 'Cursiv',
        strikethrough: 'Tăiat',
        link: 'Legătură',
        linkPrompt: 'Scrie adresa',
        richText: 'Cu formatare',
        markdown: 'Text simplu',
        toggleMode: { rich: 'Cu formatare', markdown: 'Text simplu' },
      },
      file: { chooseMultiple: 'Alege fișiere', addMore: 'Adaugă fișiere', removeAll: 'Scoate toate fișierele' },
      image: { chooseMultiple: 'Alege imagini', addMore: 'Adaugă imagini', removeAll: 'Scoate toate imaginile' },
      datetime: { setToNow: '%{fieldLabel}: acum' },
      list: { add: 'Adaugă: %{item}', addType: 'Adaugă: %{item}' },
      object: { expand: 'Deschide', collapse: 'Închide' },
    },
  },
  mediaLibrary: { mediaLibraryModal: { close: 'Închide' } },
  ui: { settingsDropdown: { account: 'Contul' } },
};

/** On this machine nothing is published: what is saved is a file, and the site shows it at its next build. */
const saving: Record<keyof Words, Phrases> = {
  ro: {
    publish: 'Salvează',
    publishNow: 'Salvează',
    publishing: 'Se salvează…',
    published: 'Salvat',
    publishAndCreateNew: 'Salvează și adaugă altul',
    publishAndDuplicate: 'Salvează și fă o copie',
  },
  en: {
    publish: 'Save',
    publishNow: 'Save',
    publishing: 'Saving…',
    published: 'Saved',
    publishAndCreateNew: 'Save and add another',
    publishAndDuplicate: 'Save and duplicate',
  },
};

/** `ours` laid over `theirs`, group by group. */
export function mergePhrases(theirs: Phrases, ours: Phrases): Phrases {
  const merged = Object.entries(ours).map(([key, own]) => {
    const their = theirs[key];
    return [key, typeof own === 'string' ? own : mergePhrases(typeof their === 'object' ? their : {}, own)];
  });
  return { ...theirs, ...(Object.fromEntries(merged) as Phrases) };
}

/** Our words for Decap's interface in a desk language. @param isLocal the desk writes files of this machine */
export function getPhrases(language: keyof Words, isLocal: boolean): Phrases {
  const own = mergePhrases(language === 'ro' ? romanian : {}, { ui: notSaved[language] });
  return isLocal ? mergePhrases(own, { editor: { editorToolbar: saving[language] } }) : own;
}
