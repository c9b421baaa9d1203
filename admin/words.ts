/** The desk's own few words: what neither the models nor Decap say. */
import type { Words } from '../src/models/fields.ts';

/** Languages that the desk and its lists are written in. */
export const LANGUAGES = ['ro', 'en'] as const satisfies (keyof Words)[];

export const atMost = (max: number): Words => ({ ro: `cel mult ${max} de semne, cu spații`, en: `at most ${max} characters, with spaces` });

export const commaHint: Words = { ro: 'Desparte-le prin virgulă.', en: 'Separate them with commas.' };

export const title: Words = { ro: 'Birou', en: 'Desk' };

export const noDesk: Words = { ro: 'Această versiune a site-ului nu are birou.', en: 'This build of the site has no desk.' };

export const noSignIn: Words = {
  ro: 'Intrarea în birou nu e pregătită pe acest site. Cere-i celui care îl întreține s-o pregătească.',
  en: 'Signing in to the desk is not set up on this site. Ask the person who maintains it to set it up.',
};

/** Around the page in the preview. */
export const previewWords = {
  title: { ro: 'Pagina, așa cum va fi', en: 'The page, as it will be' },
  phone: { ro: 'Telefon', en: 'Phone' },
  wide: { ro: 'Ecran mare', en: 'Large screen' },
  failed: {
    ro: 'Pagina nu se poate arăta încă. Ce ai scris a rămas în formular.',
    en: 'The page cannot be shown yet. What you wrote is still in the form.',
  },
  noPage: { ro: 'Nicio pagină nu arată încă acest text.', en: 'No page shows this text yet.' },
  notPublished: { ro: 'Nu e publicată: pe site nu apare încă.', en: 'Not published: it is not on the site yet.' },
  publishOn: { ro: 'Apare pe site la:', en: 'On the site from:' },
  expiresOn: { ro: 'Dispare de pe site la:', en: 'Off the site from:' },
} satisfies Record<string, Words>;

/** Beside what is printed. */
export const paperWords = {
  missing: { ro: 'Ce lipsește', en: 'What is missing' },
  nothing: { ro: 'Nimic.', en: 'Nothing.' },
  download: { ro: 'Descarcă pentru tipografie', en: 'Download for the printer' },
  when: {
    ro: 'E așa cum a fost la ultima publicare. Ce schimbi acum intră la următoarea.',
    en: 'As it was when the site was last published. What you change now comes with the next one.',
  },
  unreviewed: {
    ro: 'Textul nu e revizuit de un vorbitor nativ: pe piesă scrie ciornă.',
    en: 'No native reader has approved the text: the piece says draft.',
  },
  unconfirmed: { ro: 'Mărimile nu sunt confirmate de operator.', en: 'The operator has not confirmed the sizes.' },
  noPoster: { ro: 'Alege întâi un afiș.', en: 'Choose a poster first.' },
} satisfies Record<string, Words>;

/** Headings of a form. */
export const groupWords = {
  words: { ro: 'Textul', en: 'The words' },
  facts: { ro: 'Date, aceleași în toate limbile', en: 'Facts, the same in every language' },
  photo: { ro: 'Fotografia', en: 'The photo' },
  proof: { ro: 'De unde știm', en: 'How we know' },
  going: { ro: 'Pe site', en: 'On the site' },
  review: { ro: 'Cine a citit textul', en: 'Who has read the text' },
} satisfies Record<string, Words>;

/** Decap's button that opens the languages of a column; the desk knows the columns by it. */
export const languageButton: Words = { ro: 'Limba: %{locale}', en: 'Language: %{locale}' };

/** What Decap's form does not say to a screen reader. */
export const formWords = {
  languages: { ro: 'Limba în care scrii', en: 'The language you write in' },
  form: { ro: 'Formularul', en: 'The form' },
  notices: { ro: 'Înștiințări', en: 'Notices' },
  row: { ro: 'Rândul:', en: 'Row:' },
  move: { ro: 'Mută rândul:', en: 'Move the row:' },
  up: { ro: 'Mută mai sus rândul:', en: 'Move up the row:' },
  down: { ro: 'Mută mai jos rândul:', en: 'Move down the row:' },
  moved: { ro: 'E acum rândul {place} din {count}.', en: 'It is now row {place} of {count}.' },
  remove: { ro: 'Scoate rândul:', en: 'Remove the row:' },
  removeAsk: { ro: 'Scoți rândul?', en: 'Remove the row?' },
  removeLead: { ro: 'Se pierde ce e scris în el:', en: 'What is written in it is lost:' },
  removeDo: { ro: 'Scoate rândul', en: 'Remove the row' },
  blank: { ro: '(rând gol)', en: '(empty row)' },
  plain: { ro: 'text simplu', en: 'plain text' },
} satisfies Record<string, Words>;

/** A photo before it is uploaded. */
export const photoWords = {
  title: { ro: 'Fotografia', en: 'Photo' },
  lead: {
    ro: 'Întoarce-o și taie ce nu trebuie să se vadă: fețe, numere de mașină, numele străzii. Locul în care a fost făcută se scoate singur.',
    en: 'Turn it, and cut off what must not be seen: faces, number plates, street names. The place where it was taken is removed by itself.',
  },
  picture: { ro: 'Fotografia, cum va fi', en: 'The photo as it will be' },
  turn: { ro: 'Întoarce la dreapta', en: 'Turn right' },
  top: { ro: 'Taie de sus', en: 'Cut from the top' },
  bottom: { ro: 'Taie de jos', en: 'Cut from the bottom' },
  start: { ro: 'Taie din stânga', en: 'Cut from the left' },
  end: { ro: 'Taie din dreapta', en: 'Cut from the right' },
  use: { ro: 'Folosește fotografia', en: 'Use the photo' },
  leave: { ro: 'Renunță', en: 'Put it away' },
} satisfies Record<string, Words>;

/** What became of a save. */
export const afterSave = {
  label: { ro: 'După salvare', en: 'After saving' },
  waitingHere: { ro: 'Salvat. Site-ul se reface îndată.', en: 'Saved. The site is about to be rebuilt.' },
  waiting: {
    ro: 'Salvat. Serverul campaniei reface site-ul când găsește schimbarea.',
    en: 'Saved. The campaign’s server rebuilds the site when it finds the change.',
  },
  building: { ro: 'Salvat. Site-ul se reface acum.', en: 'Saved. The site is being rebuilt now.' },
  draft: {
    ro: 'Salvat ca ciornă. Apare pe site după ce e publicat.',
    en: 'Saved as a draft. It comes to the site once it is published.',
  },
  takes: { ro: 'Durează cam {seconds} secunde.', en: 'It takes about {seconds} seconds.' },
  live: { ro: 'Pe site de la {time}.', en: 'Live since {time}.' },
  failed: {
    ro: 'Nu e pe site: la {time} site-ul nu s-a putut reface. Se vede în continuare versiunea dinainte.',
    en: 'Not live: at {time} the site could not be rebuilt. The version before is still shown.',
  },
  unknown: {
    ro: 'Salvat. Site-ul nu spune când a fost refăcut ultima dată.',
    en: 'Saved. The site does not say when it was last rebuilt.',
  },
  undo: { ro: 'Înapoi la versiunea dinainte', en: 'Back to the version before' },
  undone: { ro: 'Ai revenit la versiunea dinainte.', en: 'The version before is back.' },
  undoFailed: { ro: 'Nu s-a putut reveni. Nimic nu s-a schimbat.', en: 'It could not be taken back. Nothing has changed.' },
} satisfies Record<string, Words>;

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

/** The button that puts the page beside the form. */
export const previewButton: Words = { ro: 'Arată sau ascunde pagina', en: 'Show or hide the page' };
