/** What the desk says when a save meets somebody else's change, or does not get through. */
import type { Words } from '../../src/models/fields.ts';

export const editWords = {
  clash: { ro: 'Altcineva a schimbat între timp același lucru.', en: 'Somebody else has changed the same thing meanwhile.' },
  clashLead: {
    ro: 'Nu s-a salvat încă nimic. Alege ce rămâne, rând cu rând; ce ați schimbat în alte câmpuri rămâne de la amândoi.',
    en: 'Nothing is saved yet. Choose what stays, one by one; what both of you changed in other fields is kept.',
  },
  mine: { ro: 'Ce ai scris tu:', en: 'What you wrote:' },
  theirs: { ro: 'Ce e salvat acum:', en: 'What is saved now:' },
  nothing: { ro: '(nimic)', en: '(nothing)' },
  save: { ro: 'Salvează așa', en: 'Save like this' },
  back: { ro: 'Înapoi la formular', en: 'Back to the form' },
  gone: { ro: 'Altcineva a șters între timp această intrare.', en: 'Somebody else has deleted this entry meanwhile.' },
  goneLead: {
    ro: 'Dacă salvezi, apare din nou, cu ce e acum în formular.',
    en: 'If you save, it comes back, with what is in the form now.',
  },
  restore: { ro: 'Salvează, să apară din nou', en: 'Save, so that it comes back' },
  together: { ro: 'Salvat, împreună cu schimbarea altcuiva.', en: 'Saved, together with somebody else’s change.' },
  togetherLead: {
    ro: 'Între timp altcineva a schimbat și a salvat alte câmpuri. Am păstrat și schimbarea lor. Formularul se deschide din nou, cu tot:',
    en: 'Meanwhile somebody else changed and saved other fields. Their change is kept too. The form opens again with everything:',
  },
  reopen: { ro: 'Deschide din nou', en: 'Open again' },
  unlike: {
    ro: 'Schimbarea ta și a altcuiva nu se potrivesc. Deschide intrarea din nou, în altă fereastră, și vezi ce e salvat acum.',
    en: 'Your change and somebody else’s do not fit together. Open the entry again, in another window, and see what is saved now.',
  },
  taken: {
    ro: 'Există deja o intrare cu acest nume; cineva a adăugat-o între timp. Schimbă puțin titlul, sau deschide-o pe aceea.',
    en: 'There is already an entry of this name; somebody has added it meanwhile. Change the title a little, or open that one.',
  },
  changedBeforeDelete: {
    ro: 'Nu s-a șters: altcineva a schimbat intrarea de când ai deschis-o. Deschide-o din nou și vezi dacă tot vrei s-o ștergi.',
    en: 'Not deleted: somebody else has changed the entry since you opened it. Open it again and see whether you still want to delete it.',
  },
  offline: {
    ro: 'Nu e legătură cu locul unde se salvează. Verifică internetul și apasă din nou „Salvează”. Poți scrie mai departe.',
    en: 'There is no connection to where it is saved. Check the internet and press “Save” again. You can go on writing.',
  },
  session: {
    ro: 'Sesiunea s-a încheiat. Intră din nou, în fereastra care se deschide, apoi vino înapoi aici și apasă din nou „Salvează”.',
    en: 'Your session is over. Sign in again in the window that opens, then come back here and press “Save” again.',
  },
  signIn: { ro: 'Intră din nou', en: 'Sign in again' },
  forbidden: {
    ro: 'Contul tău nu are voie să salveze aici. Cere-i celui care întreține site-ul să-ți dea dreptul.',
    en: 'Your account may not save here. Ask the person who maintains the site to give you the right.',
  },
  refused: {
    ro: 'Locul unde se salvează a refuzat, de obicei pentru că cineva a salvat în aceeași clipă. Apasă din nou „Salvează”.',
    en: 'The place where it is saved has refused, mostly because somebody saved at the same moment. Press “Save” again.',
  },
  broken: {
    ro: 'Locul unde se salvează nu a putut scrie. Încearcă din nou; dacă tot nu merge, spune-i celui care întreține site-ul.',
    en: 'The place where it is saved could not write. Try again; if it still fails, tell the person who maintains the site.',
  },
  kept: {
    ro: 'Textul e păstrat și în acest browser: dacă închizi fereastra, biroul ți-l oferă când deschizi din nou intrarea.',
    en: 'The text is also kept in this browser: if you close the window, the desk offers it when you open the entry again.',
  },
} satisfies Record<string, Words>;
