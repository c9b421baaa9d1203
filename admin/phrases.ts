/** Our words for Decap's own interface: what its translations leave out, or say as a programmer would. */
import type { Words } from '../src/models/fields.ts';
import { languageButton, previewButton } from './words.ts';

/** Phrases of Decap's interface, in its own shape. */
export interface Phrases {
  [key: string]: string | Phrases;
}

const notSaved: Record<keyof Words, Phrases> = {
  ro: { toast: { onFailToPersist: 'Nu s-a salvat: %{details}' } },
  en: { toast: { onFailToPersist: 'Not saved: %{details}' } },
};

/** What Decap's Romanian leaves in English or says in a way that staff would not. */
const romanian: Phrases = {
  auth: {
    login: 'Intră',
    localBackend: 'Intră',
    loginWithForgejo: 'Intră cu contul tău',
    loginWithGitLab: 'Intră cu contul tău',
    loginWithGitHub: 'Intră cu contul tău',
    loggingIn: 'Se deschide…',
    errors: { identitySettings: 'Nu se poate intra acum. Spune-i celui care întreține site-ul.' },
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
        writingInLocale: languageButton.ro,
        copyFromLocale: 'Copiază din altă limbă',
        copyFromLocaleConfirm: 'Copiezi textul din %{locale}? Ce e scris acum aici se pierde.',
      },
    },
    editor: { confirmLoadBackup: 'Data trecută au rămas schimbări nesalvate. Le iei de unde ai rămas?' },
    editorInterface: {
      toggleI18n: 'Arată sau ascunde a doua limbă',
      togglePreview: previewButton.ro,
      toggleScrollSync: 'Derulează împreună',
      toggleNotes: 'Note',
    },
    editorToolbar: {
      backCollection: 'Înapoi la: %{collectionLabel}',
      deployButtonLabel: 'Vezi pe site',
      duplicate: 'Fă o copie',
      deleteEntry: 'Șterge de tot',
      deletePublishedEntry: 'Șterge de tot',
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
  workflow: {
    workflow: {
      loading: 'Se încarcă…',
      workflowHeading: 'Ciorne',
      newPost: 'Adaugă',
      description: 'De citit: %{smart_count}. Gata de publicat: %{readyCount}.',
      // In figures: Decap says months in English.
      dateFormat: 'DD.MM.YYYY',
    },
    workflowCard: {
      lastChange: '%{date}, de %{author}',
      deleteChanges: 'Șterge schimbările',
      deleteNewEntry: 'Șterge ciorna',
      publishChanges: 'Publică schimbările',
      publishNewEntry: 'Publică',
    },
    workflowList: {
      onDeleteEntry: 'Ștergi ciorna? Ce e scris în ea se pierde.',
      onPublishingNotReadyEntry: 'Se publică numai ce e gata. Trage întâi ciorna în coloana „Gata”.',
      onPublishEntry: 'Publici?',
      currentEntries: 'Texte: %{smart_count}',
    },
  },
  mediaLibrary: { mediaLibraryModal: { close: 'Închide' } },
  ui: { settingsDropdown: { account: 'Contul' } },
};

/** What Decap's English says of what is underneath, or in the words of who built it. */
const english: Phrases = {
  auth: { errors: { identitySettings: 'Signing in does not work now. Tell the person who maintains the site.' } },
  app: {
    header: { workflow: 'Drafts' },
    app: { checkConfigYml: ' ', configErrors: 'Send this message to the person who maintains the site.' },
  },
  collection: {
    sidebar: { collections: 'Contents' },
    collectionTop: {
      newButton: 'Add: %{collectionLabel}',
      newButtonAriaLabel: 'Add: %{collectionLabel}',
      viewAsList: 'Show as a list',
      viewAsGrid: 'Show as a table',
    },
  },
  editor: {
    editorControlPane: {
      i18n: {
        writingInLocale: languageButton.en,
        copyFromLocale: 'Copy from another language',
        copyFromLocaleConfirm: 'Copy the text from %{locale}? What is written here now is lost.',
      },
    },
    editorInterface: { toggleI18n: 'Show or hide the second language', togglePreview: previewButton.en, toggleScrollSync: 'Scroll together' },
    editorToolbar: {
      backCollection: 'Back to: %{collectionLabel}',
      deployButtonLabel: 'See it on the site',
      deleteEntry: 'Delete',
      deletePublishedEntry: 'Delete',
    },
    editorWidgets: {
      markdown: { markdown: 'Plain text', toggleMode: { markdown: 'Plain text' } },
      list: { add: 'Add: %{item}', addType: 'Add: %{item}' },
    },
  },
  workflow: {
    workflow: {
      loading: 'Loading…',
      workflowHeading: 'Drafts',
      newPost: 'Add',
      description: 'To be read: %{smart_count}. Ready to publish: %{readyCount}.',
      dateFormat: 'D MMMM',
    },
    workflowCard: { lastChange: '%{date}, by %{author}', deleteNewEntry: 'Delete the draft', publishNewEntry: 'Publish' },
    workflowList: {
      onDeleteEntry: 'Delete the draft? What is written in it is lost.',
      onPublishingNotReadyEntry: 'Only what is ready can be published. Drag the draft to the column “Ready” first.',
      onPublishEntry: 'Publish?',
      currentEntries: 'Texts: %{smart_count}',
    },
  },
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
  const own = mergePhrases(language === 'ro' ? romanian : english, { ui: notSaved[language] });
  return isLocal ? mergePhrases(own, { editor: { editorToolbar: saving[language] } }) : own;
}
