/** The handbook's tasks. Names of lists, fields and choices are taken from the models, so that they are those on the screen. */
import type { Words } from '../../src/models/fields.ts';
import { afterSave, previewButton } from '../words.ts';

export interface Step extends Words {
  /** What the picture of this step shows, for those who do not see it; made by `tests/support/handbook.ts` under this name. */
  picture?: { name: string; alt: Words };
}

export interface Task {
  id: string;
  title: Words;
  /** `{events}` is a list's name, `{events:one}` one of its entries, `{events.start}` a field's name, `{events.state=cancelled}` a choice's. */
  steps: Step[];
}

export const TASKS: readonly Task[] = [
  {
    id: 'date',
    title: { ro: 'Schimbă data unui eveniment', en: 'Change the date of an event' },
    steps: [
      {
        ro: 'Apasă „{events}” în lista din stânga, apoi pe eveniment. Pe telefon, evenimentele sunt sub listă: derulează în jos.',
        en: 'Press “{events}” in the list on the left, then the event. On a phone the events are below the list: scroll down.',
        picture: {
          name: 'date-list',
          alt: {
            ro: 'Biroul: „{events}” e ales în stânga, în dreapta stau evenimentele.',
            en: 'The desk: “{events}” is chosen on the left, the events stand on the right.',
          },
        },
      },
      {
        ro: 'Scrie noua oră în „{events.start}” și „{events.end}”.',
        en: 'Write the new time in “{events.start}” and “{events.end}”.',
        picture: {
          name: 'date-times',
          alt: { ro: 'Câmpurile „{events.start}” și „{events.end}”.', en: 'The fields “{events.start}” and “{events.end}”.' },
        },
      },
      {
        ro: 'Dacă oamenii știau data veche: alege la „{events.state}” „{events.state=moved}” și scrie data veche în „{events.previousStart}”.',
        en: 'If people knew the old date: choose “{events.state=moved}” in “{events.state}” and write the old date in “{events.previousStart}”.',
        picture: {
          name: 'date-moved',
          alt: {
            ro: 'La „{events.state}” e ales „{events.state=moved}”; mai jos, „{events.previousStart}” e completat.',
            en: '“{events.state}” says “{events.state=moved}”; below it “{events.previousStart}” is filled in.',
          },
        },
      },
      { ro: 'Salvează. Calendarele celor care îl au se schimbă singure.', en: 'Save. Calendars of those who have it change by themselves.' },
    ],
  },
  {
    id: 'cancel',
    title: { ro: 'Anulează un eveniment', en: 'Cancel an event' },
    steps: [
      { ro: 'Deschide „{events}” și apasă pe eveniment. Nu îl șterge.', en: 'Open “{events}” and press the event. Do not delete it.' },
      {
        ro: 'La „{events.state}” alege „{events.state=cancelled}”.',
        en: 'In “{events.state}” choose “{events.state=cancelled}”.',
        picture: {
          name: 'cancel-state',
          alt: {
            ro: 'Lista de la „{events.state}”, deschisă; „{events.state=cancelled}” e ultimul rând.',
            en: 'The list of “{events.state}”, open; “{events.state=cancelled}” is its last row.',
          },
        },
      },
      {
        ro: 'Scrie în „{events.change}” de ce, într-o frază.',
        en: 'Write why in “{events.change}”, in one sentence.',
        picture: {
          name: 'cancel-why',
          alt: { ro: 'Câmpul „{events.change}”, cu o frază scrisă în el.', en: 'The field “{events.change}” with one sentence in it.' },
        },
      },
      {
        ro: 'Salvează. Pagina rămâne, ca cine vine să vadă că e anulat.',
        en: 'Save. The page stays, so that who comes to it sees that it is cancelled.',
      },
    ],
  },
  {
    id: 'message',
    title: { ro: 'Adaugă un mesaj', en: 'Add a message' },
    steps: [
      {
        ro: 'Deschide „{messages}” și apasă „Adaugă: {messages:one}”.',
        en: 'Open “{messages}” and press “Add: {messages:one}”.',
        picture: {
          name: 'message-add',
          alt: {
            ro: 'Lista „{messages}”, cu butonul „Adaugă: {messages:one}” în dreptul numelui ei.',
            en: 'The list “{messages}” with the button “Add: {messages:one}” beside its name.',
          },
        },
      },
      {
        ro: 'Scrie „{messages.title}”, „{messages.lead}”, pașii din „{messages.lookFor}” și „{messages.turnTitle}”. Săgețile de pe un pas îl mută mai sus sau mai jos. Vorbește cu un singur om, fără frică.',
        en: 'Write “{messages.title}”, “{messages.lead}”, the steps in “{messages.lookFor}” and “{messages.turnTitle}”. The arrows on a step move it up or down. Speak to one person, without fear.',
        picture: {
          name: 'message-words',
          alt: {
            ro: 'Formularul gol, de la „{messages.title}” la „{messages.turnTitle}”. La „{messages.lookFor}”, un buton adaugă câte un pas.',
            en: 'The empty form, from “{messages.title}” to “{messages.turnTitle}”. At “{messages.lookFor}” a button adds a step.',
          },
        },
      },
      {
        ro: 'Alege „{messages.situation}”, „{messages.theme}” și „{messages.motif}”.',
        en: 'Choose “{messages.situation}”, “{messages.theme}” and “{messages.motif}”.',
        picture: {
          name: 'message-choices',
          alt: {
            ro: 'Trei liste de ales: „{messages.situation}”, „{messages.theme}”, „{messages.motif}”.',
            en: 'Three lists to choose from: “{messages.situation}”, “{messages.theme}”, “{messages.motif}”.',
          },
        },
      },
      {
        ro: `Apasă butonul cu ochi („${previewButton.ro}”) și citește pagina ca pe telefon. Salvează.`,
        en: `Press the button with an eye (“${previewButton.en}”) and read the page as on a phone. Save.`,
        picture: {
          name: 'message-page',
          alt: {
            ro: 'Lângă formular stă pagina mesajului, cât un telefon. În colțul din dreapta sus e butonul cu ochi.',
            en: 'Beside the form is the message’s page, as large as on a phone. The button with an eye is at the top right.',
          },
        },
      },
    ],
  },
  {
    id: 'translate',
    title: { ro: 'Tradu un text', en: 'Translate a text' },
    steps: [
      {
        ro: 'Deschide lista „Traduceri” (sus pe această pagină) și apasă pe starea textului în coloana limbii: „lipsește” sau „ciornă”.',
        en: 'Open the list “Translations” (at the top of this page) and press the text’s state in the column of the language: “missing” or “draft”.',
        picture: {
          name: 'translate-list',
          alt: {
            ro: 'Lista „Traduceri”: un rând pentru fiecare text, o coloană pentru fiecare limbă.',
            en: 'The list “Translations”: a row for every text, a column for every language.',
          },
        },
      },
      {
        ro: 'Se deschide textul în birou, cu limba în coloana din dreapta, pe telefon în locul formularului. Pentru altă limbă apasă pe numele ei, deasupra formularului.',
        en: 'The text opens in the desk, with the language in the column on the right, on a phone in the place of the form. For another language press its name, above the form.',
        picture: {
          name: 'translate-language',
          alt: {
            ro: 'Formularul în două coloane; deasupra lui stau numele limbilor, iar „English” e apăsat.',
            en: 'The form in two columns; above it stand the names of the languages, and “English” is pressed.',
          },
        },
      },
      {
        ro: 'Tradu fiecare câmp și salvează. Textul apare pe site ca nerevizuit.',
        en: 'Translate every field and save. The text is on the site as unreviewed.',
      },
      {
        ro: 'Un vorbitor nativ îl citește și își scrie numele în „{messages.reviewedBy}”, cu ziua în „{messages.reviewedOn}”.',
        en: 'A native speaker reads it and writes their name in “{messages.reviewedBy}”, with the day in “{messages.reviewedOn}”.',
        picture: {
          name: 'translate-reader',
          alt: {
            ro: 'Câmpurile „{messages.reviewedBy}” și „{messages.reviewedOn}”, goale.',
            en: 'The fields “{messages.reviewedBy}” and “{messages.reviewedOn}”, empty.',
          },
        },
      },
    ],
  },
  {
    id: 'print',
    title: { ro: 'Tipărește un afiș', en: 'Print a poster' },
    steps: [
      {
        ro: 'Pe site, la capătul paginii, apasă „Afișe”, apoi pe afiș.',
        en: 'On the site, at the foot of the page, press “Posters”, then the poster.',
        picture: {
          name: 'print-gallery',
          alt: { ro: 'Pagina „Afișe”: desenele afișelor, unul lângă altul.', en: 'The page “Posters”: the drawings, side by side.' },
        },
      },
      {
        ro: 'Pentru orice imprimantă: un fișier de la „De tipărit acasă”. Pentru tipografie: „Toate, cu o fișă” de la „Pentru tipografie”, cu margini de tăiere.',
        en: 'For any printer: a file under “To print at home”. For a print shop: “All of them, with a brief” under “For a print shop”, with bleed and trim.',
        picture: {
          name: 'print-files',
          alt: {
            ro: 'Pagina unui afiș: fișierele de la „De tipărit acasă” și „Pentru tipografie”.',
            en: 'A poster’s page: the files under “To print at home” and “For a print shop”.',
          },
        },
      },
      {
        ro: 'La „În alte limbi”, mai jos, același afiș în celelalte limbi.',
        en: '“In other languages”, further down, has the same poster in the others.',
      },
      {
        ro: 'Dacă afișul are un loc al lui, adaugă locul în „{placements}”: „{placements.code}”, „{placements.poster}”, „{placements.format}”, „{placements.locale}”, „{placements.kind}”.',
        en: 'If the poster has a place of its own, add the place to “{placements}”: “{placements.code}”, “{placements.poster}”, “{placements.format}”, “{placements.locale}”, “{placements.kind}”.',
        picture: {
          name: 'print-place',
          alt: {
            ro: 'Un loc nou, gol: „{placements.code}”, „{placements.poster}”, „{placements.format}”, „{placements.locale}” și „{placements.kind}”.',
            en: 'A new place, empty: “{placements.code}”, “{placements.poster}”, “{placements.format}”, “{placements.locale}” and “{placements.kind}”.',
          },
        },
      },
      {
        ro: 'După ce se reface site-ul, pagina afișului are la „Unde se află” fișierul locului, cu codul lui.',
        en: 'Once the site is rebuilt, the poster’s page has the place’s file, with its code, under “Where it hangs”.',
      },
      { ro: 'Nu tipări nimic pe care scrie „probă” sau „ciornă”.', en: 'Print nothing that says “sample” or “draft”.' },
    ],
  },
  {
    id: 'helpline',
    title: { ro: 'Schimbă un număr de telefon sau programul lui', en: 'Change a helpline or its hours' },
    steps: [
      { ro: 'Sună întâi. Nu scrie ce n-ai verificat.', en: 'Dial first. Write nothing that you have not verified.' },
      { ro: 'Deschide „{helplines}” și apasă pe linie.', en: 'Open “{helplines}” and press the line.' },
      {
        ro: 'Schimbă „{helplines.number}” și „{helplines.dial}”, sau „{helplines.hours}”, „{helplines.opens}” și „{helplines.closes}”.',
        en: 'Change “{helplines.number}” and “{helplines.dial}”, or “{helplines.hours}”, “{helplines.opens}” and “{helplines.closes}”.',
        picture: {
          name: 'helpline-number',
          alt: {
            ro: 'Câmpurile liniei 112, de la „{helplines.number}” la „{helplines.closes}”.',
            en: 'The fields of the line 112, from “{helplines.number}” to “{helplines.closes}”.',
          },
        },
      },
      {
        ro: 'Scrie ziua în „{helplines.verifiedOn}” și salvează.',
        en: 'Write the day in “{helplines.verifiedOn}” and save.',
        picture: { name: 'helpline-day', alt: { ro: 'Câmpul „{helplines.verifiedOn}”.', en: 'The field “{helplines.verifiedOn}”.' } },
      },
      {
        ro: 'Un număr nou are nevoie de a doua persoană: ea sună și scrie ce a confirmat în „{helplines.approved}”, cu ziua în „{helplines.approvedOn}”.',
        en: 'A new number needs a second person, who dials and writes what they confirmed in “{helplines.approved}”, with the day in “{helplines.approvedOn}”.',
        picture: {
          name: 'helpline-second',
          alt: {
            ro: 'Câmpurile „{helplines.approved}” și „{helplines.approvedOn}”.',
            en: 'The fields “{helplines.approved}” and “{helplines.approvedOn}”.',
          },
        },
      },
      {
        ro: 'Un număr greșit: pune „{helplines.publish}” pe „{helplines.publish=no}” și salvează. Pentru asta ajunge un om; dispare de peste tot la următoarea construire.',
        en: 'A wrong number: set “{helplines.publish}” to “{helplines.publish=no}” and save. One person is enough for that; it is gone everywhere at the next build.',
        picture: {
          name: 'helpline-withdraw',
          alt: {
            ro: 'Lista de la „{helplines.publish}”, deschisă; „{helplines.publish=no}” e ultimul rând.',
            en: 'The list of “{helplines.publish}”, open; “{helplines.publish=no}” is its last row.',
          },
        },
      },
    ],
  },
  {
    id: 'save',
    title: { ro: 'Salvează și publică', en: 'Save and publish' },
    steps: [
      {
        ro: 'Apasă „Salvează”, sus. Dacă se deschide o listă, apasă în ea „Salvează” încă o dată.',
        en: 'Press “Save” at the top. If a list opens, press “Save” in it once more.',
        picture: {
          name: 'save-button',
          alt: {
            ro: 'Butonul „Salvează” de deasupra formularului, cu lista lui deschisă.',
            en: 'The button “Save” above the form, with its list open.',
          },
        },
      },
      {
        ro: 'Dacă ceva nu e bine, o fereastră spune ce. Ce ai scris rămâne în formular: îndreaptă și salvează din nou.',
        en: 'If something is not right, a window says what. What you wrote stays in the form: mend it and save again.',
      },
      {
        ro: `Jos scrie ce s-a întâmplat: când e pe site, sau de ce nu e încă. „${afterSave.undo.ro}” desface ultima salvare.`,
        en: `At the foot stands what became of it: when it is on the site, or why it is not yet. “${afterSave.undo.en}” takes the last save back.`,
      },
      {
        ro: 'Dacă intri cu un cont și sus scrie „Ciorne”, ce salvezi e întâi ciornă. Când e gata, apasă sus „Starea: Ciornă”, alege „Gata”, apoi apasă „Publicare” de două ori.',
        en: 'If you sign in with an account and “Drafts” stands at the top, what you save is a draft first. When it is ready, press “Status: Draft” at the top, choose “Ready”, then press “Publish” and “Publish now”.',
      },
    ],
  },
];
