/** Support services: public directorates, regional centres and organisations. */
import { z } from 'zod';
import { defineModel, type Finding } from './define.ts';
import { choice, choices, languageTags, line, order, prose, reference, region, webAddress } from './fields.ts';
import { provenance } from './provenance.ts';

const number = (label: { ro: string; en: string }, min: number, max: number) => z.number().min(min).max(max).meta({ label });

/**
 * Where a service is, at the precision its owner disclosed. When the place is not public there is no field for a street or for
 * coordinates at all: what must not be known cannot be written down.
 */
const place = z.discriminatedUnion('disclosed', [
  z
    .object({
      disclosed: z.literal('region'),
    })
    .meta({ label: { ro: 'Numai județul', en: 'Region only' }, hint: { ro: 'Nu se scrie nimic mai mult.', en: 'Nothing more is written down.' } }),
  z
    .object({
      disclosed: z.literal('town'),
      town: line({ ro: 'Localitatea', en: 'Town' }, { max: 60 }),
    })
    .meta({
      label: { ro: 'Numai localitatea', en: 'Town only' },
      hint: { ro: 'Pentru adăposturi, cel mult atât.', en: 'For shelters, no more than this.' },
    }),
  z
    .object({
      disclosed: z.literal('address'),
      town: line({ ro: 'Localitatea', en: 'Town' }, { max: 60 }),
      street: line({ ro: 'Strada și numărul', en: 'Street and number' }, { max: 120 }),
      postcode: line({ ro: 'Codul poștal', en: 'Postcode' }, { max: 12 }).optional(),
      lat: number({ ro: 'Latitudine', en: 'Latitude' }, -90, 90).optional(),
      lng: number({ ro: 'Longitudine', en: 'Longitude' }, -180, 180).optional(),
    })
    .meta({
      label: { ro: 'Adresă publică', en: 'Public address' },
      hint: { ro: 'Numai dacă organizația o publică ea însăși.', en: 'Only if the organisation itself publishes it.' },
    }),
]);

/**
 * The last part of the addresses of lists by kind of help. An address stays in the history of a phone that someone else may check:
 * it says nothing. They are printed and shared, so that a code never changes its meaning.
 */
export const HELP_CODES = {
  counselling: 'k1',
  legal: 'k2',
  shelter: 'k3',
  medical: 'k4',
  social: 'k5',
  return: 'k6',
  outreach: 'k7',
  prevention: 'k8',
} as const;
export type HelpKind = keyof typeof HELP_CODES;
/** The list of those who help anywhere in the country. */
export const EVERYWHERE_CODE = 'k0';

export const services = defineModel({
  name: 'services',
  label: { ro: 'Servicii', en: 'Services' },
  singular: { ro: 'serviciu', en: 'service' },
  hint: {
    ro: 'Cine ajută, în ce județ. Adresele adăposturilor nu se scriu nicăieri.',
    en: 'Who helps, in which region. Shelters’ addresses are written nowhere.',
  },
  title: 'name',
  lead: ['kind', 'regions', 'place', 'phone', 'hours'],
  shared: {
    name: line({ ro: 'Numele', en: 'Name' }, { max: 120 }),
    kind: choice(
      { ro: 'Felul', en: 'Kind' },
      {
        authority: { ro: 'Instituție publică', en: 'Public authority' },
        ngo: { ro: 'Organizație', en: 'Organisation' },
        network: { ro: 'Rețea de organizații', en: 'Network of organisations' },
      },
    ),
    network: reference({ ro: 'Rețeaua', en: 'Network' }, 'networks').optional(),
    regions: z
      .array(region({ ro: 'Județ', en: 'Region' }))
      .default([])
      .meta({
        label: { ro: 'Județe în care lucrează', en: 'Regions served' },
        widget: 'region',
        hint: { ro: 'Primul e cel în care are sediul. Gol = toată țara.', en: 'The first is its seat. Empty = the whole country.' },
      }),
    unconfirmedRegions: z
      .array(region({ ro: 'Județ', en: 'Region' }))
      .default([])
      .meta({
        label: { ro: 'Dintre ele, neconfirmate', en: 'Of these, unconfirmed' },
        widget: 'region',
        hint: { ro: 'Deduse, nu citite într-un document al instituției.', en: 'Inferred, not read in a document of the institution.' },
      }),
    place: z
      .array(place)
      .max(1)
      .default([])
      .meta({
        label: { ro: 'Locul', en: 'Place' },
        hint: { ro: 'Atât cât a făcut public organizația.', en: 'As much as the organisation has made public.' },
      }),
    help: choices(
      { ro: 'Ce fel de ajutor', en: 'Kind of help' },
      {
        counselling: { ro: 'Sprijin psihologic', en: 'Counselling' },
        legal: { ro: 'Avocat, acte', en: 'Legal help, papers' },
        shelter: { ro: 'Cazare sigură', en: 'Safe accommodation' },
        medical: { ro: 'Medic', en: 'Medical' },
        social: { ro: 'Sprijin social', en: 'Social support' },
        return: { ro: 'Întoarcere și un nou început', en: 'Return and a new start' },
        outreach: { ro: 'Oameni care vin la tine: mediatori, echipe mobile', en: 'People who come to you: mediators, mobile teams' },
        prevention: { ro: 'Informare', en: 'Information' },
      },
    ),
    audience: choices(
      { ro: 'Pentru cine', en: 'For whom' },
      {
        children: { ro: 'Copii', en: 'Children' },
        women: { ro: 'Femei', en: 'Women' },
        men: { ro: 'Bărbați', en: 'Men' },
        foreigners: { ro: 'Cetățeni străini', en: 'Foreign citizens' },
      },
      { hint: { ro: 'Gol = nu se știe sau oricine.', en: 'Empty = not known, or anyone.' } },
    ),
    languages: languageTags({ ro: 'Limbi vorbite', en: 'Languages spoken' }),
    cost: choice(
      { ro: 'Costul', en: 'Cost' },
      {
        unknown: { ro: 'Neverificat: nu se afișează', en: 'Not verified: not shown' },
        free: { ro: 'Gratuit', en: 'Free' },
        paid: { ro: 'Cu plată', en: 'Paid' },
      },
    ).default('unknown'),
    phone: line(
      { ro: 'Telefon public', en: 'Public phone' },
      { max: 40, hint: { ro: 'Gol până la verificare.', en: 'Empty until verified.' } },
    ).optional(),
    website: webAddress({ ro: 'Pagina de internet', en: 'Web page' }).optional(),
    hours: z
      .string()
      .min(1)
      .max(160)
      // Its letters; whether it can be read is asked of the library that reads it.
      .regex(/^[A-Za-z\d ,:;+\-"()[\].|/]+$/)
      .meta({
        label: { ro: 'Program', en: 'Opening hours' },
        hint: {
          ro: 'În notația OpenStreetMap: Mo-Fr 08:00-16:00; PH off (închis de sărbători). Gol până la verificare.',
          en: 'In OpenStreetMap notation: Mo-Fr 08:00-16:00; PH off (closed on public holidays). Empty until verified.',
        },
        mend: { ro: 'Scrie programul așa: Mo-Fr 08:00-16:00; PH off.', en: 'Write the hours like this: Mo-Fr 08:00-16:00; PH off.' },
      })
      .optional(),
    order: order(),
    ...provenance,
  },
  text: {
    summary: prose(
      { ro: 'Ce face, pe înțelesul tuturor', en: 'What it does, in plain words' },
      { max: 400, hint: { ro: 'Gol = textul rețelei.', en: 'Empty = the network’s text.' } },
    ).optional(),
    reach: prose(
      { ro: 'Cum ajungi la ei', en: 'How to reach them' },
      {
        max: 400,
        hint: {
          ro: 'Cu programare, pe cine ceri, ce aduci. Gol = textul rețelei.',
          en: 'By appointment, whom to ask for, what to bring. Empty = the network’s text.',
        },
      },
    ).optional(),
  },
  check(entry) {
    const found: Finding[] = [];
    if (entry.publish === 'yes' && !entry.source)
      found.push({
        field: { ro: 'Sursa', en: 'Source' },
        what: { ro: 'Un serviciu public are nevoie de o sursă.', en: 'A public service needs a source.' },
        mend: { ro: 'Completează sau pune „Numai după confirmare”.', en: 'Fill it in, or choose “Only once confirmed”.' },
      });
    if (!entry.network && Object.values(entry.text).every((text) => !text.summary))
      found.push({
        field: { ro: 'Ce face', en: 'What it does' },
        what: { ro: 'Nu se spune ce face serviciul.', en: 'Nothing says what the service does.' },
        mend: { ro: 'Scrie o frază sau alege rețeaua.', en: 'Write a sentence or choose the network.' },
      });
    const strangers = entry.unconfirmedRegions.filter((code) => !entry.regions.includes(code));
    if (strangers.length)
      found.push({
        field: { ro: 'Dintre ele, neconfirmate', en: 'Of these, unconfirmed' },
        what: { ro: `${strangers.join(', ')} nu e între județele serviciului.`, en: `${strangers.join(', ')} is not among the service’s regions.` },
        mend: { ro: 'Scoate-l sau adaugă-l la județe.', en: 'Remove it, or add it to the regions.' },
      });
    return found;
  },
});
