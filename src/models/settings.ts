/** What the whole site shares: the campaign's words, its numbers' roles, its limits. One entry, `site`. */
import { defineModel, type Finding } from './define.ts';
import { count, flag, line, mediaPath, prose, reference, references, webAddress } from './fields.ts';

export const settings = defineModel({
  name: 'settings',
  label: { ro: 'Setări', en: 'Settings' },
  singular: { ro: 'setări', en: 'settings' },
  hint: { ro: 'Numele campaniei, numerele principale, pagina pe care se iese.', en: 'The campaign’s name, its main numbers, where the exit leads.' },
  title: 'name',
  fixed: true,
  shared: {
    main: reference({ ro: 'Numărul principal', en: 'Main number' }, 'helplines', {
      hint: { ro: 'Apare sus pe fiecare pagină.', en: 'At the top of every page.' },
    }),
    emergency: reference({ ro: 'Urgență', en: 'Emergency' }, 'helplines'),
    night: reference({ ro: 'Când nu răspunde nimeni', en: 'When nobody answers' }, 'helplines').optional(),
    children: references({ ro: 'Pentru copii', en: 'For children' }, 'helplines'),
    silent: reference({ ro: 'Când nu poți vorbi', en: 'When you cannot speak' }, 'helplines').optional(),
    abroadList: reference({ ro: 'Lista cu alte țări', en: 'List of other countries' }, 'helplines').optional(),
    homeMessages: references({ ro: 'Mesaje pe pagina de start', en: 'Messages on the home page' }, 'messages', {
      hint: { ro: 'Trei.', en: 'Three.' },
    }),
    homeCheck: reference({ ro: 'Verificarea de pe pagina de start', en: 'Check on the home page' }, 'checks').optional(),
    seenCheck: reference({ ro: 'Verificarea de după ușa „am văzut ceva”', en: 'Check behind the door “I saw something”' }, 'checks', {
      hint: { ro: 'Gol: ușa duce la semne.', en: 'Empty: the door leads to the signs.' },
    }).optional(),
    contactEmail: line(
      { ro: 'E-mail de contact', en: 'Contact e-mail' },
      { hint: { ro: 'Gol până e confirmat.', en: 'Empty until confirmed.' } },
    ).optional(),
    owner: line({ ro: 'Instituția care răspunde de site', en: 'Body responsible for the site' }),
    funded: flag(
      { ro: 'Site-ul e finanțat de un donator', en: 'The site is funded by a donor' },
      {
        hint: {
          ro: 'Numai dacă e adevărat. Altfel nu apare nici sigla, nici textul.',
          en: 'Only if true. Otherwise neither logo nor text is shown.',
        },
      },
    ),
    fundingLogo: mediaPath({ ro: 'Sigla donatorului', en: 'The donor’s logo' }, 'image').optional(),
    dueAfterDays: count({ ro: 'Reverificare după (zile)', en: 'Verify again after (days)' }, { min: 1, max: 3650 }).default(180),
    withdrawAfterDays: count({ ro: 'Retragere după (zile)', en: 'Withdraw after (days)' }, { min: 1, max: 3650 }).default(540),
  },
  text: {
    name: line({ ro: 'Numele campaniei', en: 'Name of the campaign' }, { max: 30 }),
    tagline: line({ ro: 'Pe scurt, pentru motoarele de căutare', en: 'In short, for search engines' }, { max: 160 }),
    exitUrl: webAddress(
      { ro: 'Unde duce ieșirea', en: 'Where the exit leads' },
      {
        hint: {
          ro: 'O pagină neutră, aceeași pentru toți: enciclopedie, vreme.',
          en: 'A neutral page, the same for everyone: encyclopaedia, weather.',
        },
      },
    ),
    homeTitle: line({ ro: 'Titlul paginii de start', en: 'Headline of the home page' }, { max: 60 }),
    doorMe: line({ ro: 'Ușa 1', en: 'Door 1' }, { max: 30 }),
    doorOther: line({ ro: 'Ușa 2', en: 'Door 2' }, { max: 30 }),
    offerTitle: line({ ro: 'Întrebarea despre ofertă', en: 'Question about an offer' }, { max: 60 }),
    offerText: prose({ ro: 'Textul despre ofertă', en: 'Text about the offer' }, { max: 160 }),
    offerLink: line({ ro: 'Legătura', en: 'Link' }, { max: 40 }),
    projectTitle: line({ ro: 'Titlul cifrelor', en: 'Title of the figures' }, { max: 60 }),
    helpWords: prose(
      { ro: 'Cuvinte de ajutor', en: 'Words of need' },
      {
        hint: {
          ro: 'Cine caută unul dintre ele vede întâi numerele de telefon. Pe lângă cele pe care site-ul le știe. Despărțite prin virgulă.',
          en: 'Who searches for one of them sees the telephone numbers first. Besides those that the site knows. Separated by commas.',
        },
        max: 600,
      },
    ).optional(),
    fundingStatement: prose(
      { ro: 'Textul donatorului', en: 'The donor’s statement' },
      { hint: { ro: 'Exact textul din contract.', en: 'Exactly the text of the contract.' }, max: 600 },
    ).optional(),
    fundingLogoAlt: line({ ro: 'Ce scrie pe siglă', en: 'What the logo says' }, { max: 120 }).optional(),
  },
  check: (entry) => [...listLimits(entry), ...listFunding(entry)],
});

type Funding = {
  funded: boolean;
  fundingLogo?: string | undefined;
  text: Record<string, { fundingStatement?: string | undefined; fundingLogoAlt?: string | undefined }>;
};

const listLimits = ({ withdrawAfterDays, dueAfterDays }: { withdrawAfterDays: number; dueAfterDays: number }): Finding[] =>
  withdrawAfterDays <= dueAfterDays
    ? [
        {
          field: { ro: 'Retragere după (zile)', en: 'Withdraw after (days)' },
          what: { ro: 'E mai scurt decât reverificarea.', en: 'It is shorter than the verification limit.' },
          mend: { ro: 'Pune un număr mai mare.', en: 'Enter a larger number.' },
        },
      ]
    : [];

/** Who is funded says so in the contract's own words, in every language; a logo that nobody can hear says nothing. */
const listFunding = ({ funded, fundingLogo, text }: Funding): Finding[] =>
  Object.entries(funded ? text : {}).flatMap(([locale, { fundingStatement, fundingLogoAlt }]) => [
    ...(fundingStatement
      ? []
      : [
          {
            locale,
            field: { ro: 'Textul donatorului', en: 'The donor’s statement' },
            what: { ro: 'Site-ul e finanțat, dar textul donatorului lipsește.', en: 'The site is funded, but the donor’s statement is missing.' },
            mend: { ro: 'Copiază textul din contract sau debifează finanțarea.', en: 'Copy the text of the contract, or untick the funding.' },
          },
        ]),
    ...(!fundingLogo || fundingLogoAlt
      ? []
      : [
          {
            locale,
            field: { ro: 'Ce scrie pe siglă', en: 'What the logo says' },
            what: { ro: 'Sigla nu e descrisă.', en: 'The logo is not described.' },
            mend: { ro: 'Scrie numele de pe ea.', en: 'Write the name on it.' },
          },
        ]),
  ]);
