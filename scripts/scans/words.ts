/** Words of the report, in the languages of the desk. */
import { fill } from '../../src/lib/fill.ts';
import type { Words } from '../../src/models/fields.ts';

export const WORDS = {
  title: { ro: 'Scanări de afișe', en: 'Scans of posters' },
  period: { ro: '{from} – {to}, după ceasul serverului', en: '{from} – {to}, by the server’s clock' },
  nothing: { ro: 'Nicio scanare în aceste fișiere.', en: 'No scan in these files.' },
  scans: { ro: 'Scanări', en: 'Scans' },
  placement: { ro: 'Locul', en: 'Placement' },
  line: { ro: 'Linia', en: 'Line' },
  language: { ro: 'Limba afișului', en: 'Poster’s language' },
  day: { ro: 'Ziua', en: 'Day' },
  noLine: { ro: 'fără linie', en: 'no line' },
  total: { ro: 'Scanări în total', en: 'Scans in all' },
  hours: { ro: 'Ore cu cel puțin o scanare, pe cod', en: 'Hours with at least one scan, by code' },
  again: { ro: 'Redeschideri, nenumărate', en: 'Opened again, not counted' },
  bots: { ro: 'Programe, nenumărate', en: 'Programs, not counted' },
  untold: {
    ro: 'O parte vine din jurnalul Caddy: acolo programele nu se scriu deloc.',
    en: 'A part comes from Caddy’s log, where programs are not written down at all.',
  },
  unknown: { ro: 'Coduri care nu există', en: 'Codes that do not exist' },
  withdrawn: { ro: 'Cod retras', en: 'Withdrawn code' },
  stranger: { ro: 'Cod care nu e în registru', en: 'Code that is not in the register' },
  failed: { ro: 'Fără răspuns bun, nenumărate', en: 'Not answered well, not counted' },
  outside: { ro: 'În afara perioadei cerute, nenumărate', en: 'Outside the days asked for, not counted' },
  bad: { ro: 'Rânduri greșite', en: 'Bad lines' },
  'bad.address': {
    ro: 'țin o adresă, un program sau o oră exactă: acest jurnal nu e al nostru, nu trebuie păstrat',
    en: 'hold an address, an agent or an exact time: this log is not ours and should not be kept',
  },
  'bad.other': { ro: 'nu sunt scrise ca în deploy/README.md', en: 'are not written as in deploy/README.md' },
  'bad.long': { ro: 'sunt prea lungi', en: 'are too long' },
  less: { ro: 'sub 5', en: 'under 5' },
  others: { ro: 'încă {n}', en: '{n} more' },
  small: {
    ro: 'Ce are sub 5 scanări e pus împreună, ca să nu se poată afla nici prin scădere.',
    en: 'What has under 5 scans is put together, so that it cannot be found by subtraction either.',
  },
  error: {
    ro: 'Nu sunt oameni. O redeschidere de pe același telefon nu se numără până la următoarea publicare a site-ului, dacă telefonul păstrează pagina. Altfel se numără din nou. Doi oameni cu un telefon sunt unul. Numărul adevărat de vizite e între orele cu scanări și scanările în total.',
    en: 'These are not people. The same phone’s next opening is not counted until the site is next released, if the phone keeps the page; otherwise it counts again. Two people with one phone are one. The true number of visits lies between the hours with scans and the scans in all.',
  },
  fraud: {
    ro: 'Coduri retrase sau care nu există pot însemna etichete lipite de alții: du-te și uită-te.',
    en: 'Withdrawn codes and codes that do not exist may mean stickers of somebody else: go and look.',
  },
} as const satisfies Record<string, Words>;

export type Desk = keyof Words;
export type Say = (key: keyof typeof WORDS, values?: Record<string, string | number>) => string;

/** @example speak('en')('others', { n: 3 }) // => '3 more' */
export const speak =
  (desk: Desk): Say =>
  (key, values = {}) =>
    fill(WORDS[key][desk], values);
