/** The handbook's tasks. Names of lists, fields and choices are taken from the models, so that they are those on the screen. */
import type { Words } from '../../src/models/fields.ts';

export interface Task {
  id: string;
  title: Words;
  /** `{events}` is a list's name, `{events.start}` a field's, `{events.state=cancelled}` a choice's. */
  steps: Words[];
}

export const TASKS: readonly Task[] = [
  {
    id: 'date',
    title: { ro: 'Schimbă data unui eveniment', en: 'Change the date of an event' },
    steps: [
      { ro: 'Deschide „{events}” și apasă pe eveniment.', en: 'Open “{events}” and press the event.' },
      { ro: 'Scrie noua oră în „{events.start}” și „{events.end}”.', en: 'Write the new time in “{events.start}” and “{events.end}”.' },
      {
        ro: 'Dacă oamenii știau data veche: alege la „{events.state}” „{events.state=moved}” și scrie data veche în „{events.previousStart}”.',
        en: 'If people knew the old date: choose “{events.state=moved}” in “{events.state}” and write the old date in “{events.previousStart}”.',
      },
      { ro: 'Salvează. Calendarele celor care îl au se schimbă singure.', en: 'Save. Calendars of those who have it change by themselves.' },
    ],
  },
  {
    id: 'cancel',
    title: { ro: 'Anulează un eveniment', en: 'Cancel an event' },
    steps: [
      { ro: 'Deschide „{events}” și apasă pe eveniment. Nu îl șterge.', en: 'Open “{events}” and press the event. Do not delete it.' },
      { ro: 'La „{events.state}” alege „{events.state=cancelled}”.', en: 'In “{events.state}” choose “{events.state=cancelled}”.' },
      { ro: 'Scrie în „{events.change}” de ce, într-o frază.', en: 'Write why in “{events.change}”, in one sentence.' },
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
      { ro: 'Deschide „{messages}” și apasă „Adaugă”.', en: 'Open “{messages}” and press “New”.' },
      {
        ro: 'Scrie „{messages.title}”, „{messages.lead}” și pașii din „{messages.lookFor}”. Vorbește cu un singur om, fără frică.',
        en: 'Write “{messages.title}”, “{messages.lead}” and the steps in “{messages.lookFor}”. Speak to one person, without fear.',
      },
      {
        ro: 'Alege „{messages.situation}”, „{messages.theme}” și „{messages.motif}”.',
        en: 'Choose “{messages.situation}”, “{messages.theme}” and “{messages.motif}”.',
      },
      {
        ro: 'Arată pagina (butonul cu ochi) și citește-o ca pe telefon. Salvează.',
        en: 'Show the page (the button with an eye) and read it as on a phone. Save.',
      },
    ],
  },
  {
    id: 'translate',
    title: { ro: 'Tradu un text', en: 'Translate a text' },
    steps: [
      {
        ro: 'Deschide lista „Traduceri” (sus pe această pagină) și apasă pe căsuța limbii.',
        en: 'Open the list “Translations” (at the top of this page) and press the cell of the language.',
      },
      {
        ro: 'În birou alege limba din „Limba”, deasupra coloanei a doua; pe telefon, deasupra formularului.',
        en: 'In the desk choose the language above the second column; on a phone, above the form.',
      },
      {
        ro: 'Tradu fiecare câmp și salvează. Textul apare pe site ca nerevizuit.',
        en: 'Translate every field and save. The text is on the site as unreviewed.',
      },
      {
        ro: 'Un vorbitor nativ îl citește și își scrie numele în „{messages.reviewedBy}”, cu ziua în „{messages.reviewedOn}”.',
        en: 'A native speaker reads it and writes their name in “{messages.reviewedBy}”, with the day in “{messages.reviewedOn}”.',
      },
    ],
  },
  {
    id: 'print',
    title: { ro: 'Tipărește un afiș', en: 'Print a poster' },
    steps: [
      {
        ro: 'Deschide pe site pagina afișelor și alege afișul și limba.',
        en: 'Open the posters’ page on the site and choose the poster and the language.',
      },
      {
        ro: 'Ia fișierul PDF al formatului: are margini de tăiere pentru tipografie.',
        en: 'Take the format’s PDF file: it has trim and bleed for the print shop.',
      },
      {
        ro: 'Dacă afișul are un loc al lui, adaugă întâi locul în „{placements}”: fiecare are codul lui și poate fi retras.',
        en: 'If the poster has a place of its own, first add the place to “{placements}”: each has its own code and can be withdrawn.',
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
      },
      { ro: 'Scrie ziua în „{helplines.verifiedOn}” și salvează.', en: 'Write the day in “{helplines.verifiedOn}” and save.' },
      {
        ro: 'Un număr nou are nevoie de a doua persoană: ea sună și scrie ce a confirmat în „{helplines.approved}”.',
        en: 'A new number needs a second person, who dials and writes what they confirmed in “{helplines.approved}”.',
      },
      {
        ro: 'Un număr greșit: pune „{helplines.publish}” pe „{helplines.publish=no}” și salvează. Pentru asta ajunge un om; dispare de peste tot la următoarea construire.',
        en: 'A wrong number: set “{helplines.publish}” to “{helplines.publish=no}” and save. One person is enough for that; it is gone everywhere at the next build.',
      },
    ],
  },
];
