/** Poster designs: staff's words over the campaign's drawings. */
import { defineModel } from './define.ts';
import { count, line, motif, reference, theme } from './fields.ts';

export const posters = defineModel({
  name: 'posters',
  label: { ro: 'Afișe', en: 'Posters' },
  singular: { ro: 'afiș', en: 'poster' },
  hint: { ro: 'Titlu, desen, număr, o linie mică. Atât.', en: 'Headline, drawing, number, one small line. No more.' },
  title: 'headline',
  shared: {
    theme: theme(),
    motif: motif({ ro: 'Desenul', en: 'Drawing' }),
    message: reference({ ro: 'Mesajul din care face parte', en: 'The message it belongs to' }, 'messages').optional(),
    order: count({ ro: 'Ordinea', en: 'Order' }).default(50),
  },
  text: {
    headline: line(
      { ro: 'Titlul', en: 'Headline' },
      {
        hint: { ro: 'Pune | unde se rupe rândul: Actele tale|sunt la tine?', en: 'Put | where the line breaks: Are your papers|with you?' },
        max: 60,
      },
    ),
    smallPrint: line({ ro: 'Linia mică', en: 'Small line' }, { max: 80 }),
    description: line(
      { ro: 'Descrierea desenului', en: 'Description of the drawing' },
      { hint: { ro: 'Pentru cine nu vede afișul.', en: 'For those who do not see the poster.' }, max: 200 },
    ),
  },
});
