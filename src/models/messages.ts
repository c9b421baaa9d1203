/** Prevention messages: one situation each, told in a few sentences, with what to look for and what to do now. */
import { defineModel, type Finding } from './define.ts';
import { choice, line, mediaPath, motif, order, prose, references, rows, theme, webAddress } from './fields.ts';
import { pictogram } from './pictograms.ts';

export const messages = defineModel({
  name: 'messages',
  label: { ro: 'Mesaje', en: 'Messages' },
  singular: { ro: 'mesaj', en: 'message' },
  hint: { ro: 'Un mesaj = o singură situație, spusă unei singure persoane.', en: 'One message = one situation, told to one person.' },
  title: 'title',
  body: { ro: 'Mai mult', en: 'More' },
  shared: {
    situation: choice(
      { ro: 'Situația', en: 'Situation' },
      {
        'job-abroad': { ro: 'Muncă în altă țară', en: 'A job abroad' },
        'job-home': { ro: 'Muncă în țară', en: 'A job at home' },
        partner: { ro: 'Iubit, iubită', en: 'A boyfriend or girlfriend' },
        begging: { ro: 'Cerșit', en: 'Begging' },
        relative: { ro: 'O rudă sau un prieten', en: 'A relative or friend' },
        newcomer: { ro: 'Străin care muncește aici', en: 'A foreigner working here' },
        child: { ro: 'Un copil', en: 'A child' },
        witness: { ro: 'Am văzut ceva', en: 'I saw something' },
      },
    ),
    theme: theme(),
    motif: motif({ ro: 'Desenul', en: 'Drawing' }),
    order: order(),
    helplines: references({ ro: 'Numere pentru această situație', en: 'Numbers for this situation' }, 'helplines', {
      hint: { ro: 'Pe lângă numărul principal.', en: 'Beside the main number.' },
    }),
    video: mediaPath({ ro: 'Film în limba semnelor (MP4 sau WebM)', en: 'Film in sign language (MP4 or WebM)' }, 'file').optional(),
    videoPoster: mediaPath({ ro: 'Imaginea de dinaintea filmului', en: 'Picture before the film starts' }, 'image').optional(),
    sources: rows(
      { ro: 'Surse', en: 'Sources' },
      { label: { ro: 'sursă', en: 'source' }, summary: 'what' },
      { what: line({ ro: 'Ce afirmă', en: 'What it states' }), url: webAddress({ ro: 'Adresa', en: 'Address' }) },
    ),
  },
  text: {
    title: line(
      { ro: 'Titlul, ca pe afiș', en: 'Headline, as on a poster' },
      {
        hint: { ro: 'O întrebare sau un adevăr. Cu punct sau semnul întrebării.', en: 'A question or a truth. With a full stop or question mark.' },
        max: 60,
      },
    ),
    lead: prose({ ro: 'Povestea, în două-trei fraze', en: 'The story, in two or three sentences' }, { max: 400 }),
    lookFor: rows(
      { ro: 'La ce să te uiți', en: 'What to look for' },
      { label: { ro: 'pas', en: 'step' }, summary: 'title' },
      {
        title: line({ ro: 'Pasul', en: 'Step' }, { max: 60 }),
        pictogram: pictogram(),
        text: prose({ ro: 'Ce înseamnă', en: 'What it means' }, { max: 240 }),
      },
      { max: 6 },
    ),
    turnTitle: line(
      { ro: 'Cuvântul de întoarcere', en: 'The turning word' },
      { hint: { ro: 'De exemplu: Poți ieși. La orice pas.', en: 'For example: You can get out. At any step.' }, max: 60 },
    ),
    doNow: rows(
      { ro: 'Ce faci acum', en: 'What to do now' },
      { label: { ro: 'lucru', en: 'action' }, summary: 'text' },
      { text: line({ ro: 'Ce faci', en: 'Action' }, { max: 200 }), pictogram: pictogram() },
      { max: 6 },
    ),
    easy: prose(
      { ro: 'Varianta ușor de citit', en: 'Easy-to-read version' },
      { hint: { ro: 'Propoziții scurte, câte una pe rând.', en: 'Short sentences, one a line.' }, max: 1500 },
    ).optional(),
    audio: mediaPath({ ro: 'Înregistrare (MP3)', en: 'Recording (MP3)' }, 'file').optional(),
    audioText: prose({ ro: 'Ce se aude, cuvânt cu cuvânt', en: 'What is said in it, word for word' }, { max: 4000 }).optional(),
    captions: mediaPath({ ro: 'Subtitrarea filmului (VTT)', en: 'Captions of the film (VTT)' }, 'file').optional(),
    videoText: prose(
      { ro: 'Ce se spune în film', en: 'What the film says' },
      { hint: { ro: 'În locul subtitrării.', en: 'In place of captions.' }, max: 4000 },
    ).optional(),
  },
  check: ({ video, text }) =>
    Object.entries(text).flatMap(([locale, { audio, audioText, captions, videoText }]): Finding[] => [
      ...(audio && !audioText
        ? [
            {
              locale,
              field: { ro: 'Ce se aude, cuvânt cu cuvânt', en: 'What is said in it, word for word' },
              what: {
                ro: 'Înregistrarea nu e scrisă: cine nu aude nu află ce spune.',
                en: 'The recording is not written down: who does not hear cannot know it.',
              },
              mend: { ro: 'Scrie tot ce se aude.', en: 'Write down all that is said.' },
            },
          ]
        : []),
      ...(video && !captions && !videoText
        ? [
            {
              locale,
              field: { ro: 'Subtitrarea filmului (VTT)', en: 'Captions of the film (VTT)' },
              what: {
                ro: 'Filmul nu are nici subtitrare, nici text în această limbă.',
                en: 'The film has neither captions nor a text in this language.',
              },
              mend: { ro: 'Încarcă o subtitrare sau scrie ce se spune în film.', en: 'Upload captions, or write down what the film says.' },
            },
          ]
        : []),
    ]),
});
