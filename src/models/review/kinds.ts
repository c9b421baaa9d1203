/** What can stand between a campaign and its public, and who can mend it. One row a kind; the words are those of the launch check. */
import type { Words } from '../fields.ts';

/** Parts of the list, in the order in which they are shown. */
export const AREAS = {
  numbers: { ro: 'Numere și servicii', en: 'Numbers and services' },
  people: { ro: 'Fotografii cu oameni', en: 'Photos of people' },
  samples: { ro: 'Probe', en: 'Samples' },
  settings: { ro: 'Setări', en: 'Settings' },
  street: { ro: 'Ce e afișat pe stradă', en: 'What hangs in the street' },
  texts: { ro: 'Texte', en: 'Texts' },
} satisfies Record<string, Words>;

/** Who can mend something. */
export const ROLES = {
  officer: { ro: 'responsabilul campaniei', en: 'campaign officer' },
  second: { ro: 'a doua persoană din echipă', en: 'a second person of the team' },
  owner: { ro: 'instituția care răspunde de site', en: 'the body responsible for the site' },
  reader: { ro: 'cititorul nativ', en: 'native reader' },
  server: { ro: 'cine ține serverul', en: 'whoever runs the server' },
} satisfies Record<string, Words>;

export type Area = keyof typeof AREAS;
export type Role = keyof typeof ROLES;

export interface KindFacts {
  area: Area;
  who: Role;
  /** Heading of the kind. */
  label: Words;
  mend: Words;
  /** Nobody can sign it off: it has to be mended. */
  isFirm?: true;
}

export const KINDS = {
  history: {
    area: 'numbers',
    who: 'server',
    label: { ro: 'Nu se poate ști cine a confirmat numerele', en: 'It cannot be known who confirmed the numbers' },
    mend: {
      ro: 'Fă verificarea într-un depozit git cu toată istoria (git fetch --unshallow).',
      en: 'Run the check in a git repository with its whole history (git fetch --unshallow).',
    },
    isFirm: true,
  },
  'second-person': {
    area: 'numbers',
    who: 'second',
    label: { ro: 'Neconfirmat de a doua persoană', en: 'Not confirmed by a second person' },
    mend: {
      ro: 'Altcineva decât cine l-a scris sună sau scrie, apoi pune sub numele lui, la „Confirmat de a doua persoană”, exact ce a confirmat.',
      en: 'Somebody other than who wrote it dials or writes, then enters under their own name, at “Confirmed by a second person”, exactly what they confirmed.',
    },
    isFirm: true,
  },
  unverified: {
    area: 'numbers',
    who: 'officer',
    label: { ro: 'Publicat, dar neverificat', en: 'Published but not verified' },
    mend: { ro: 'Sună sau scrie, apoi pune ziua la „Verificat la data”.', en: 'Dial or write, then enter the day at “Verified on”.' },
  },
  overdue: {
    area: 'numbers',
    who: 'officer',
    label: { ro: 'Verificat demult', en: 'Verified too long ago' },
    mend: { ro: 'Sună din nou și schimbă ziua.', en: 'Dial again and change the day.' },
  },
  'confirm-first': {
    area: 'numbers',
    who: 'owner',
    label: { ro: 'Așteaptă o confirmare, nu se vede pe site', en: 'Waits for confirmation, not shown on the site' },
    mend: { ro: 'Întreabă instituția. Apoi alege „Da” sau „Nu”.', en: 'Ask the institution. Then choose “Yes” or “No”.' },
  },
  'no-contact': {
    area: 'numbers',
    who: 'officer',
    label: { ro: 'Serviciu public fără telefon și fără pagină', en: 'Public service without phone or page' },
    mend: { ro: 'Cere organizației un contact public.', en: 'Ask the organisation for a public contact.' },
  },
  'names-withdrawn': {
    area: 'numbers',
    who: 'officer',
    label: { ro: 'Textul numește un număr care nu e public', en: 'The text names a number that is not public' },
    mend: { ro: 'Site-ul îl lasă deja pe dinafară. Scrie textul fără el.', en: 'The site leaves it out already. Write the text without it.' },
  },
  'no-main': {
    area: 'numbers',
    who: 'officer',
    label: { ro: 'Numărul principal nu e public', en: 'The main number is not public' },
    mend: {
      ro: 'Cât timp e așa, pe fiecare pagină e linia de noapte sau numărul de urgență. Alege în Setări alt număr principal.',
      en: 'As long as it is so, every page shows the night line or the emergency number. Choose another main number in Settings.',
    },
  },
  'unconfirmed-regions': {
    area: 'numbers',
    who: 'officer',
    label: { ro: 'Județe deduse, neconfirmate', en: 'Regions inferred, not confirmed' },
    mend: { ro: 'Cere instituției lista județelor.', en: 'Ask the institution for its regions.' },
  },
  'no-consent': {
    area: 'people',
    who: 'officer',
    label: { ro: 'Nu s-a spus dacă în fotografie e o persoană', en: 'Nobody has said whether the photo shows a person' },
    mend: { ro: 'Alege „Da” și completează acordul, sau alege „Nu”.', en: 'Choose “Yes” and enter the consent, or choose “No”.' },
    isFirm: true,
  },
  'consent-withdrawn': {
    area: 'people',
    who: 'officer',
    label: { ro: 'Acord retras: fotografia mai e în depozit', en: 'Consent taken back: the photo is still in the repository' },
    mend: {
      ro: 'De pe site a dispărut. Șterge fișierul din „Fișiere”, golește câmpul, cere scoaterea lui și din istoria depozitului.',
      en: 'It is gone from the site. Delete the file from “Media”, empty the field, have it taken out of the repository’s history too.',
    },
  },
  'no-alt': {
    area: 'people',
    who: 'officer',
    label: { ro: 'Fotografie nedescrisă', en: 'Photo without a description' },
    mend: { ro: 'Scrie ce se vede.', en: 'Write what it shows.' },
  },
  sample: {
    area: 'samples',
    who: 'officer',
    label: { ro: 'Probă, nu e adevărat', en: 'Sample, not real' },
    mend: { ro: 'Pune în loc ce e adevărat, sau șterge.', en: 'Put the real one in its place, or delete it.' },
  },
  'stand-in': {
    area: 'settings',
    who: 'server',
    label: { ro: 'Adresă de probă', en: 'Stand-in address' },
    mend: { ro: 'Scrie adresa adevărată.', en: 'Write the real address.' },
  },
  'no-mail': {
    area: 'settings',
    who: 'owner',
    label: { ro: 'Fără e-mail de contact', en: 'No contact e-mail' },
    mend: { ro: 'Completează „E-mail de contact” în Setări.', en: 'Fill in “Contact e-mail” in Settings.' },
  },
  'no-security-contact': {
    area: 'settings',
    who: 'server',
    label: { ro: 'Fără contact de securitate', en: 'No security contact' },
    mend: { ro: 'Scrie în campaign.json securityContact și securityExpires.', en: 'Write securityContact and securityExpires in campaign.json.' },
  },
  'no-sign-in': {
    area: 'settings',
    who: 'server',
    label: { ro: 'Biroul nu are intrare', en: 'The desk has no sign-in' },
    mend: { ro: 'Scrie desk.json, vezi docs/sign-in.md.', en: 'Write desk.json, see docs/sign-in.md.' },
  },
  'take-down': {
    area: 'street',
    who: 'officer',
    label: { ro: 'De dat jos', en: 'To be taken down' },
    mend: {
      ro: 'Dă jos piesa și pune la loc „Starea”: „Retras” sau „Încheiat”.',
      en: 'Take the piece down and set its “State” to “Revoked” or “Ended”.',
    },
  },
  unreviewed: {
    area: 'texts',
    who: 'reader',
    label: { ro: 'Text nerevizuit', en: 'Unreviewed text' },
    mend: { ro: 'Un vorbitor nativ citește textul și scrie la „Revizuit de”.', en: 'A native speaker reads the text and fills in “Reviewed by”.' },
  },
} satisfies Record<string, KindFacts>;

export type Kind = keyof typeof KINDS;
export const KIND_NAMES = Object.keys(KINDS) as Kind[];
export const factsOf = (kind: Kind): KindFacts => KINDS[kind];
