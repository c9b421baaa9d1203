/** Facts of the project the campaign belongs to: what was planned, done and paid. */
import { defineModel, type Finding } from './define.ts';
import { choice, count, flag, line, order, prose, webAddress } from './fields.ts';

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
        plan: { ro: 'Ce s-a plănuit', en: 'What was planned' },
        figure: { ro: 'Cifră', en: 'Figure' },
        result: { ro: 'Rezultat', en: 'Result' },
        activity: { ro: 'Activitate', en: 'Activity' },
        recommendation: { ro: 'Recomandare din evaluare', en: 'Recommendation of the evaluation' },
        partner: { ro: 'Partener', en: 'Partner' },
        money: { ro: 'Bani', en: 'Money' },
        unknown: { ro: 'Ce nu știm', en: 'What we do not know' },
      },
    ),
    value: line({ ro: 'Numărul', en: 'Number' }, { max: 20, hint: { ro: 'De exemplu 135 sau 237.367 €.', en: 'For example 135.' } }).optional(),
    amount: count({ ro: 'Suma, în euro', en: 'Amount, in euro' }).optional(),
    state: choice(
      { ro: 'Ce s-a făcut din recomandare', en: 'What became of the recommendation' },
      {
        unknown: { ro: 'Nu știm', en: 'Not known' },
        planned: { ro: 'Plănuită', en: 'Planned' },
        doing: { ro: 'În lucru', en: 'Being done' },
        done: { ro: 'Făcută', en: 'Done' },
      },
      {
        hint: {
          ro: 'Numai pentru recomandări. „Făcută” numai cu o sursă care o spune.',
          en: 'Only for recommendations. “Done” only with a source that says so.',
        },
      },
    ).optional(),
    onHome: choice({ ro: 'Pe pagina de start?', en: 'On the home page?' }, { no: { ro: 'Nu', en: 'No' }, yes: { ro: 'Da', en: 'Yes' } }).default(
      'no',
    ),
    onSpecialists: flag(
      { ro: 'Și pe pagina pentru specialiști', en: 'Also on the page for specialists' },
      { hint: { ro: 'Pregătiri și ateliere.', en: 'Trainings and workshops.' } },
    ),
    order: order(),
    source: webAddress({ ro: 'Sursa', en: 'Source' }),
  },
  text: {
    label: line({ ro: 'Pe scurt', en: 'In short' }, { max: 120 }),
    detail: prose({ ro: 'Mai mult', en: 'More' }, { max: 600 }).optional(),
  },
  check({ kind, state }): Finding[] {
    if ((kind === 'recommendation') === (state !== undefined)) return [];
    const field = { ro: 'Ce s-a făcut din recomandare', en: 'What became of the recommendation' };
    return kind === 'recommendation'
      ? [
          {
            field,
            what: { ro: 'O recomandare are nevoie de o stare.', en: 'A recommendation needs a state.' },
            mend: { ro: 'Alege una; dacă nu o știi, „Nu știm”.', en: 'Choose one; “Not known” when it is not known.' },
          },
        ]
      : [
          {
            field,
            what: { ro: 'Numai o recomandare are stare.', en: 'Only a recommendation has a state.' },
            mend: { ro: 'Golește câmpul sau schimbă felul.', en: 'Empty the field, or change the kind.' },
          },
        ];
  },
});
