/** Persons in photos: their consent, for what it was given, and what happens when it is taken back. No names: a code that leads to the paper. */
import { choice, choices, day, line, references } from './fields.ts';
import type { Finding } from './define.ts';

/** Fields beside a photo. Shared by all models that have one. */
export const consent = {
  personShown: choice(
    { ro: 'Se vede o persoană în fotografie?', en: 'Does the photo show a person?' },
    {
      unknown: { ro: 'Nu s-a spus încă', en: 'Not said yet' },
      no: { ro: 'Nu', en: 'No' },
      yes: { ro: 'Da', en: 'Yes' },
    },
    { hint: { ro: 'Cineva care poate fi recunoscut, și din spate.', en: 'Somebody who can be recognised, also from behind.' } },
  ).default('unknown'),
  consentCode: line({ ro: 'Codul acordului', en: 'Code of the consent' }, { max: 40 })
    .regex(/^(?=.*\d)[A-Z0-9][A-Z0-9./-]*$/)
    .meta({
      label: { ro: 'Codul acordului', en: 'Code of the consent' },
      hint: {
        ro: 'Numai codul dosarului, fără nume: ce scrii aici e public. De exemplu A-2026/14.',
        en: 'Only the file’s code, no name: what you write here is public. For example A-2026/14.',
      },
      mend: {
        ro: 'Litere mari, cifre, / și -, fără nume. De exemplu A-2026/14.',
        en: 'Capital letters, digits, / and -, no name. For example A-2026/14.',
      },
    })
    .optional(),
  consentBy: choice(
    { ro: 'Cine și-a dat acordul', en: 'Who gave it' },
    {
      self: { ro: 'Persoana însăși', en: 'The person' },
      guardian: { ro: 'Părintele sau tutorele, pentru copil', en: 'Parent or guardian, for a child' },
    },
  ).optional(),
  consentOn: day({ ro: 'Ziua acordului', en: 'Day of the consent' }).optional(),
  consentScope: choices(
    { ro: 'Pentru ce e acordul', en: 'What it is for' },
    {
      site: { ro: 'Site', en: 'Website' },
      print: { ro: 'Tipărituri', en: 'Print' },
      press: { ro: 'Presă, rețele sociale', en: 'Press, social networks' },
    },
  ),
  photoPlacements: references({ ro: 'Locuri de afișaj în care a fost tipărită', en: 'Placements in which it was printed' }, 'placements'),
  photoLibrary: references({ ro: 'Materiale în care a fost tipărită', en: 'Library items in which it was printed' }, 'library'),
  consentWithdrawnOn: day(
    { ro: 'Acord retras la data', en: 'Consent taken back on' },
    { hint: { ro: 'Fotografia dispare de pe tot site-ul la următoarea construire.', en: 'The photo goes from the whole site at the next build.' } },
  ).optional(),
};

export interface Consented {
  photo?: string | undefined;
  photoCredit?: string | undefined;
  personShown?: 'unknown' | 'no' | 'yes' | undefined;
  consentCode?: string | undefined;
  consentBy?: string | undefined;
  consentOn?: string | undefined;
  consentScope?: readonly string[] | undefined;
  photoPlacements?: readonly string[] | undefined;
  photoLibrary?: readonly string[] | undefined;
  consentWithdrawnOn?: string | undefined;
}

/** A person is shown with their consent, for what it is used for, or not at all. */
export function checkConsent(entry: Consented): Finding[] {
  const { photo, personShown, consentScope = [], photoPlacements = [], photoLibrary = [], consentWithdrawnOn } = entry;
  if (!photo || personShown !== 'yes' || consentWithdrawnOn) return [];
  const missing = (['consentCode', 'consentBy', 'consentOn', 'photoCredit'] as const).filter((key) => !entry[key]);
  const labelOf = (key: (typeof missing)[number]) =>
    key === 'photoCredit' ? { ro: 'Autorul fotografiei', en: 'Photo credit' } : (consent[key].unwrap().meta()?.label ?? { ro: key, en: key });
  const isPrinted = photoPlacements.length + photoLibrary.length > 0;
  const uncovered = [...(consentScope.includes('site') ? [] : ['site']), ...(isPrinted && !consentScope.includes('print') ? ['print'] : [])];
  return [
    ...missing.map((key) => ({
      field: labelOf(key),
      what: { ro: 'În fotografie e o persoană, dar câmpul e gol.', en: 'The photo shows a person, but the field is empty.' },
      mend: { ro: 'Completează din acordul scris, sau scoate fotografia.', en: 'Fill it in from the written consent, or take the photo out.' },
    })),
    ...uncovered.map((use) => ({
      field: { ro: 'Pentru ce e acordul', en: 'What it is for' },
      what:
        use === 'site'
          ? { ro: 'Acordul nu e pentru site.', en: 'The consent is not for the website.' }
          : { ro: 'Fotografia e pe tipărituri, dar acordul nu e pentru ele.', en: 'The photo is in print, but the consent is not for print.' },
      mend: { ro: 'Cere acordul și bifează-l, sau scoate fotografia de acolo.', en: 'Ask for consent and tick it, or take the photo out there.' },
    })),
  ];
}
