/** Long pages: signs, rights, safe work and travel, for specialists, site safety, privacy, accessibility. One entry a page. */
import { defineModel } from './define.ts';
import { choice, line, prose, rows, webAddress } from './fields.ts';

/** The pages that are one guide each; the value is also the key of the page's address. */
export const GUIDE_PAGES = ['help', 'signs', 'rights', 'work', 'specialists', 'safety', 'privacy', 'accessibility'] as const;

/** Of these, the pages that are their guide and nothing more. */
export const PLAIN_GUIDES = [
  'signs',
  'rights',
  'work',
  'safety',
  'privacy',
  'accessibility',
] as const satisfies readonly (typeof GUIDE_PAGES)[number][];

export const guides = defineModel({
  name: 'guides',
  label: { ro: 'Pagini', en: 'Pages' },
  singular: { ro: 'pagină', en: 'page' },
  hint: { ro: 'Paginile lungi ale site-ului: semne, drepturi, siguranță.', en: 'The long pages of the site: signs, rights, safety.' },
  title: 'title',
  fixed: true,
  body: { ro: 'Textul de după listă', en: 'Text after the list' },
  shared: {
    page: choice({ ro: 'Pagina', en: 'Page' }, {
      help: { ro: 'Ajutor', en: 'Help' },
      signs: { ro: 'Semne', en: 'Signs' },
      rights: { ro: 'Drepturi', en: 'Rights' },
      work: { ro: 'Muncă și drum sigur', en: 'Safe work and travel' },
      specialists: { ro: 'Pentru specialiști', en: 'For specialists' },
      safety: { ro: 'Siguranța pe site', en: 'Site safety' },
      privacy: { ro: 'Date personale', en: 'Privacy' },
      accessibility: { ro: 'Accesibilitate', en: 'Accessibility' },
    } satisfies Record<(typeof GUIDE_PAGES)[number], unknown>),
    sources: rows(
      { ro: 'Surse', en: 'Sources' },
      { label: { ro: 'sursă', en: 'source' }, summary: 'what' },
      { what: line({ ro: 'Ce afirmă', en: 'What it states' }), url: webAddress({ ro: 'Adresa', en: 'Address' }) },
      { hint: { ro: 'De unde vin afirmațiile de pe pagină.', en: 'Where the claims on the page come from.' } },
    ),
  },
  text: {
    title: line({ ro: 'Titlul de pe pagină', en: 'Heading on the page' }, { max: 90 }),
    tabTitle: line(
      { ro: 'Titlul din istoricul telefonului', en: 'Title in the phone’s history' },
      {
        hint: {
          ro: 'Neutru: fără „trafic”, „victimă” sau numele campaniei.',
          en: 'Neutral: without “trafficking”, “victim” or the campaign’s name.',
        },
        max: 40,
      },
    ),
    lead: prose({ ro: 'Introducere', en: 'Lead' }, { max: 400 }),
    items: rows(
      { ro: 'Lista de pe drum', en: 'The list on the road' },
      { label: { ro: 'oprire', en: 'stop' }, summary: 'title' },
      { title: line({ ro: 'Titlu', en: 'Title' }, { max: 90 }), text: prose({ ro: 'Text', en: 'Text' }, { max: 500 }) },
    ),
  },
});
