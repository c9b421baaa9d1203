/** Sizes and rules of what is printed: data of the campaign, because every operator has a sheet of its own. */
import { defineModel, type Finding } from './define.ts';
import { choice, count, flag, length, line, order, prose, webAddress } from './fields.ts';

export const formats = defineModel({
  name: 'formats',
  label: { ro: 'Formate de tipar', en: 'Print formats' },
  singular: { ro: 'format', en: 'format' },
  hint: {
    ro: 'Mărimile și regulile fiecărui suport. Se confirmă cu operatorul înainte de tipar.',
    en: 'Sizes and rules of each kind of piece. To be confirmed with the operator before printing.',
  },
  title: 'name',
  shared: {
    width: count({ ro: 'Lățimea (mm)', en: 'Width (mm)' }, { min: 40, max: 20_000 }),
    height: count({ ro: 'Înălțimea (mm)', en: 'Height (mm)' }, { min: 40, max: 20_000 }),
    bleed: count(
      { ro: 'Marja de tăiere (mm)', en: 'Bleed (mm)' },
      { max: 100, hint: { ro: 'Cât trece culoarea peste marginea tăiată.', en: 'How far the colour goes beyond the cut.' } },
    ).default(3),
    safe: count(
      { ro: 'Zona sigură (mm)', en: 'Safe zone (mm)' },
      { min: 2, max: 400, hint: { ro: 'Nici un cuvânt nu stă mai aproape de margine.', en: 'No word stands closer to the edge.' } },
    ),
    distance: length(
      { ro: 'Se citește de la (m)', en: 'Read from (m)' },
      { min: 0.2, max: 50, hint: { ro: 'Din distanță se calculează mărimea literelor.', en: 'The size of the letters is computed from it.' } },
    ),
    scale: choice(
      { ro: 'Scara fișierului', en: 'Scale of the file' },
      { '1:1': { ro: 'Mărime reală, 1:1', en: 'Full size, 1:1' }, '1:10': { ro: 'De zece ori mai mic, 1:10', en: 'A tenth, 1:10' } },
    ).default('1:1'),
    place: choice(
      { ro: 'Unde stă', en: 'Where it is' },
      {
        inside: { ro: 'Înăuntru, oamenii stau pe loc', en: 'Inside, people stand still' },
        street: { ro: 'Pe stradă, pe loc fix', en: 'In the street, fixed' },
        vehicle: { ro: 'Pe un vehicul care merge', en: 'On a moving vehicle' },
        hand: { ro: 'În mână', en: 'In the hand' },
      },
    ),
    strips: flag(
      { ro: 'Cu bilete de rupt', en: 'With strips to tear off' },
      { hint: { ro: 'Pe bilete stă numai numărul.', en: 'The strips carry the number only.' } },
    ),
    qr: flag(
      { ro: 'Poate avea cod QR', en: 'May carry a QR code' },
      {
        hint: {
          ro: 'Nu pe vehicule, decât dacă operatorul a confirmat în scris.',
          en: 'Not on vehicles, unless the operator has confirmed it in writing.',
        },
      },
    ),
    scanDistance: length(
      { ro: 'Se scanează de la (m)', en: 'Scanned from (m)' },
      { min: 0.2, max: 20, hint: { ro: 'Codul e de zece ori mai mic: 1,5 m cer 150 mm.', en: 'The code is a tenth of it: 1.5 m need 150 mm.' } },
    ).optional(),
    atHome: flag({ ro: 'Oricine îl poate tipări acasă', en: 'Anyone can print it at home' }),
    confirmed: flag(
      { ro: 'Confirmat de operator', en: 'Confirmed by the operator' },
      { hint: { ro: 'Bifează numai cu fișa operatorului în mână.', en: 'Tick only with the operator’s sheet in hand.' } },
    ),
    operator: line({ ro: 'Operatorul', en: 'Operator' }, { max: 80 }).optional(),
    source: webAddress({ ro: 'Sursa', en: 'Source' }).optional(),
    sourceNote: prose(
      { ro: 'De unde e mărimea', en: 'Where the size comes from' },
      { max: 300, hint: { ro: 'În cuvinte, când nu e o pagină.', en: 'In words, when it is not a page.' } },
    ).optional(),
    order: order(),
  },
  text: {
    name: line({ ro: 'Numele formatului', en: 'Name of the format' }, { max: 60 }),
  },
  check(entry) {
    const found: Finding[] = [];
    if (entry.qr && entry.place === 'vehicle' && !entry.confirmed)
      found.push({
        field: { ro: 'Poate avea cod QR', en: 'May carry a QR code' },
        what: {
          ro: 'Pe un vehicul care merge nu se pune cod QR: lumea iese în stradă ca să-l scaneze, iar unii operatori îl interzic.',
          en: 'A moving vehicle carries no QR code: people step into the road to scan it, and some operators forbid it.',
        },
        mend: {
          ro: 'Scoate bifa, sau cere acordul scris al operatorului și bifează „Confirmat de operator”.',
          en: 'Untick it, or get the operator’s written consent and tick “Confirmed by the operator”.',
        },
      });
    if (entry.safe * 4 > Math.min(entry.width, entry.height))
      found.push({
        field: { ro: 'Zona sigură (mm)', en: 'Safe zone (mm)' },
        what: { ro: 'Nu mai lasă loc pentru cuvinte.', en: 'It leaves no room for words.' },
        mend: { ro: 'Pune cel mult un sfert din latura scurtă.', en: 'Enter at most a quarter of the short side.' },
      });
    if (entry.confirmed && !entry.source && !entry.sourceNote)
      found.push({
        field: { ro: 'Confirmat de operator', en: 'Confirmed by the operator' },
        what: { ro: 'Nu se spune de unde.', en: 'It does not say where that comes from.' },
        mend: {
          ro: 'Scrie pagina sau fișa operatorului la „Sursa” ori „De unde e mărimea”.',
          en: 'Name the operator’s page or sheet in “Source” or “Where the size comes from”.',
        },
      });
    return found;
  },
});
