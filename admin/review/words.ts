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
  todo: { ro: 'de făcut', en: 'to do' },
  empty: { ro: 'Lista e goală. Se poate lansa.', en: 'The list is empty. It can be released.' },
  byWho: { ro: 'Cine are de făcut', en: 'Who has something to do' },
  signed: { ro: 'Asumate prin semnătură', en: 'Signed off' },
  lapsed: { ro: 'semnat pentru altă valoare:', en: 'signed for another value:' },
  stale: { ro: 'Semnături care nu mai privesc nimic', en: 'Sign-offs of nothing on the list' },
  who: { ro: 'Cine poate:', en: 'Who can:' },
  made: { ro: 'Lista e cea de la construirea site-ului, la', en: 'The list is that of the site’s build, at' },
} satisfies Record<string, Words>;
