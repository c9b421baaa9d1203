/** Where a fact comes from and how far it was checked; shared by helplines and services. */
import { choice, day, line, prose, webAddress } from './fields.ts';

export const provenance = {
  source: webAddress(
    { ro: 'Sursa', en: 'Source' },
    { hint: { ro: 'Pagina în care apare datul. Obligatorie pentru orice este public.', en: 'The page that states it. Needed for anything public.' } },
  ).optional(),
  sourceYear: line({ ro: 'Anul sursei', en: 'Year of the source' }, { max: 20 }).optional(),
  verifiedOn: day(
    { ro: 'Verificat la data', en: 'Verified on' },
    {
      hint: {
        ro: 'Ziua în care cineva a sunat sau a scris. Gol până atunci.',
        en: 'The day on which someone dialled or wrote. Empty until then.',
      },
    },
  ).optional(),
  approved: prose(
    { ro: 'Confirmat de a doua persoană', en: 'Confirmed by a second person' },
    {
      hint: {
        ro: 'Nu completează cine a scris numărul, ci altcineva, care a sunat sau a scris. Exact ce a confirmat, câte unul pe rând: numărul, pagina, strada.',
        en: 'Not by who entered the number but by somebody else, who dialled or wrote. Exactly what was confirmed, one a line: number, page, street.',
      },
    },
  ).optional(),
  approvedOn: day({ ro: 'Confirmat la data', en: 'Confirmed on' }).optional(),
  confidence: choice(
    { ro: 'Încredere', en: 'Confidence' },
    {
      high: { ro: 'Mare', en: 'High' },
      medium: { ro: 'Medie', en: 'Medium' },
      low: { ro: 'Mică', en: 'Low' },
    },
  ).default('low'),
  publish: choice(
    { ro: 'Se publică?', en: 'Publish?' },
    {
      yes: { ro: 'Da', en: 'Yes' },
      'confirm-first': { ro: 'Numai după confirmare', en: 'Only once confirmed' },
      no: { ro: 'Nu', en: 'No' },
    },
    {
      hint: {
        ro: 'Ce nu e „Da” nu apare nicăieri pe site, numai aici.',
        en: 'Whatever is not “Yes” appears nowhere on the site, only here.',
      },
    },
  ).default('confirm-first'),
  notes: prose({ ro: 'Note pentru echipă', en: 'Notes for staff' }, { hint: { ro: 'Nu apar pe site.', en: 'Never shown on the site.' } }).optional(),
};
