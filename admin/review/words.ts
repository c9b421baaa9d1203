/** Words of the desk's lists. */
import type { Words } from '../../src/models/fields.ts';

export const boardWords = {
  desk: { ro: 'Birou', en: 'Desk' },
  lists: { ro: 'Listele biroului', en: 'The desk’s lists' },
  launch: { ro: 'Verificarea de lansare', en: 'Launch check' },
  launchLead: {
    ro: 'Tot ce nu e încă pregătit pentru public. Cât timp ceva de aici e nerezolvat și neasumat, site-ul adevărat nu se lansează.',
    en: 'Everything that is not yet fit for the public. While something here is neither mended nor signed off, the real site is not released.',
  },
  withdrawn: { ro: 'Retrase: de dat jos', en: 'Withdrawn: take down' },
  withdrawnLead: {
    ro: 'Numere și fotografii care nu mai sunt publice și ce le poartă încă. De pe site au dispărut deja; hârtia rămâne până o ia cineva.',
    en: 'Numbers and photos that are no longer public, and what still carries them. They are gone from the site; paper stays until somebody takes it.',
  },
  noneWithdrawn: { ro: 'Nimic de dat jos.', en: 'Nothing to take down.' },
  noPieces: { ro: 'Niciun loc de afișaj nu îl poartă.', en: 'No placement carries it.' },
  photos: { ro: 'Fotografii cu acord retras', en: 'Photos whose consent was taken back' },
  printedIn: { ro: 'Tipărită și în materialele:', en: 'Printed in library items too:' },
  code: { ro: 'Cod', en: 'Code' },
  place: { ro: 'Loc', en: 'Place' },
  line: { ro: 'Linia, județul', en: 'Line, region' },
  format: { ro: 'Format', en: 'Format' },
  poster: { ro: 'Afiș', en: 'Poster' },
  state: { ro: 'Starea', en: 'State' },
  mentions: { ro: 'Texte care îl numesc (pe site e lăsat pe dinafară)', en: 'Texts that name it (left out on the site)' },
  todo: { ro: 'de făcut', en: 'to do' },
  empty: { ro: 'Lista e goală. Se poate lansa.', en: 'The list is empty. It can be released.' },
  byWho: { ro: 'Cine are de făcut', en: 'Who has something to do' },
  signed: { ro: 'Asumate prin semnătură', en: 'Signed off' },
  lapsed: { ro: 'semnat pentru altă valoare:', en: 'signed for another value:' },
  stale: { ro: 'Semnături care nu mai privesc nimic', en: 'Sign-offs of nothing on the list' },
  who: { ro: 'Cine poate:', en: 'Who can:' },
  made: { ro: 'Lista e cea de la construirea site-ului, la', en: 'The list is that of the site’s build, at' },
} satisfies Record<string, Words>;
