/** Facts of the project the campaign belongs to: what was planned, done and paid. */
import { defineModel } from './define.ts';
import { choice, count, line, prose, webAddress } from './fields.ts';

export const project = defineModel({
  name: 'project',
  label: { ro: 'Proiectul', en: 'The project' },
  singular: { ro: 'fapt', en: 'fact' },
  hint: { ro: 'Cifre, rezultate, parteneri, bani. Numai ce are sursă.', en: 'Figures, results, partners, money. Only what has a source.' },
  title: 'label',
  shared: {
    kind: choice(
      { ro: 'Felul', en: 'Kind' },
      {
        figure: { ro: 'Cifră', en: 'Figure' },
        result: { ro: 'Rezultat', en: 'Result' },
        activity: { ro: 'Activitate', en: 'Activity' },
        partner: { ro: 'Partener', en: 'Partner' },
        money: { ro: 'Bani', en: 'Money' },
        unknown: { ro: 'Ce nu știm', en: 'What we do not know' },
      },
    ),
    value: line({ ro: 'Numărul', en: 'Number' }, { max: 20, hint: { ro: 'De exemplu 135 sau 237.367 €.', en: 'For example 135.' } }).optional(),
    amount: count({ ro: 'Suma, în euro', en: 'Amount, in euro' }).optional(),
    onHome: choice({ ro: 'Pe pagina de start?', en: 'On the home page?' }, { no: { ro: 'Nu', en: 'No' }, yes: { ro: 'Da', en: 'Yes' } }).default(
      'no',
    ),
    order: count({ ro: 'Ordinea', en: 'Order' }).default(50),
    source: webAddress({ ro: 'Sursa', en: 'Source' }),
  },
  text: {
    label: line({ ro: 'Pe scurt', en: 'In short' }, { max: 120 }),
    detail: prose({ ro: 'Mai mult', en: 'More' }, { max: 600 }).optional(),
  },
});
