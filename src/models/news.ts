/** News of the campaign. */
import { checkConsent, consent } from './consent.ts';
import { defineModel } from './define.ts';
import { day, line, prose, webAddress } from './fields.ts';
import { checkPhoto, photo, photoText } from './photo.ts';

export const news = defineModel({
  name: 'news',
  label: { ro: 'Noutăți', en: 'News' },
  singular: { ro: 'noutate', en: 'news item' },
  hint: { ro: 'Ce e nou în campanie.', en: 'What is new in the campaign.' },
  title: 'title',
  lead: ['date', 'summary'],
  body: { ro: 'Textul', en: 'Text' },
  shared: {
    date: day({ ro: 'Data', en: 'Date' }),
    source: webAddress({ ro: 'Sursa', en: 'Source' }).optional(),
    ...photo,
    ...consent,
  },
  text: {
    title: line({ ro: 'Titlul', en: 'Title' }, { max: 90 }),
    summary: prose({ ro: 'Pe scurt', en: 'In short' }, { max: 300 }),
    ...photoText,
  },
  check: (entry) => [...checkPhoto(entry), ...checkConsent(entry)],
});
