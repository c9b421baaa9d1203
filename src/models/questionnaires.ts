/** Questionnaires for direct meetings: what is printed, and how often each answer was ticked. No field holds a person or what one wrote. */
import { z } from 'zod';
import { defineModel, type Entry } from './define.ts';
import { choice, count, day, flag, line, order, prose, references, region, rows } from './fields.ts';
import { checkCounts } from './questionnaire-counts.ts';
import { checkQuestions, checkShapes } from './questionnaire-shape.ts';

/** Fewer sheets than this are not entered: whoever was at the meeting would know whose they are. */
const FEWEST_SHEETS = 10;

const kind = choice(
  { ro: 'Felul răspunsului', en: 'Kind of answer' },
  {
    one: { ro: 'Un singur răspuns', en: 'One answer' },
    several: { ro: 'Mai multe răspunsuri', en: 'Several answers' },
    'yes-no': { ro: 'Da sau nu', en: 'Yes or no' },
    scale: { ro: 'De la 1 la 5', en: 'From 1 to 5' },
  },
);

const options = z
  .array(z.object({ option: line({ ro: 'Răspunsul', en: 'Answer' }, { max: 90 }) }))
  .max(8)
  .default([])
  .meta({
    label: { ro: 'Răspunsuri', en: 'Answers' },
    itemLabel: { ro: 'răspuns', en: 'answer' },
    summary: 'option',
    hint: {
      ro: 'Pentru „Da sau nu” niciunul. Pentru „De la 1 la 5” două: ce înseamnă 1 și ce înseamnă 5.',
      en: 'None for “Yes or no”. Two for “From 1 to 5”: what 1 means and what 5 means.',
    },
  });

export const questionnaires = defineModel({
  name: 'questionnaires',
  label: { ro: 'Chestionare', en: 'Questionnaires' },
  singular: { ro: 'chestionar', en: 'questionnaire' },
  hint: {
    ro: 'Foi de completat la întâlniri și câți au bifat fiecare răspuns. Nimeni nu scrie pe foaie: nici nume, nici povești.',
    en: 'Sheets to fill in at meetings, and how many ticked each answer. Nobody writes on a sheet: no names, no stories.',
  },
  title: 'title',
  body: { ro: 'Pentru cine dă foile (nu se tipărește)', en: 'For those who hand the sheets out (not printed)' },
  shared: {
    order: order(),
    meetings: references({ ro: 'Pentru întâlnirile', en: 'For the meetings' }, 'events', {
      hint: { ro: 'Din „Evenimente”. Gol = pentru orice întâlnire.', en: 'From “Events”. Empty = for any meeting.' },
    }),
    results: rows(
      { ro: 'Rezultate', en: 'Results' },
      { label: { ro: 'teanc de foi', en: 'pile of sheets' }, summary: 'from' },
      {
        from: day({ ro: 'Prima zi', en: 'First day' }),
        to: day({ ro: 'Ultima zi', en: 'Last day' }),
        regions: z
          .array(region({ ro: 'Județul', en: 'Region' }))
          .min(1)
          .meta({
            label: { ro: 'Județele', en: 'Regions' },
            widget: 'region',
            hint: { ro: 'Numai județul, nu localitatea.', en: 'Only the region, not the town.' },
          }),
        locale: z
          .string()
          .min(1)
          .meta({ label: { ro: 'Limba foilor', en: 'Language of the sheets' }, widget: 'locale' }),
        sheets: count(
          { ro: 'Câte foi', en: 'Number of sheets' },
          {
            min: FEWEST_SHEETS,
            max: 100_000,
            hint: {
              ro: `Cel puțin ${FEWEST_SHEETS}: altfel cine a fost acolo știe ale cui sunt. Adună foile mai multor întâlniri.`,
              en: `At least ${FEWEST_SHEETS}: otherwise whoever was there knows whose they are. Put the sheets of several meetings together.`,
            },
          },
        ),
        answers: z
          .array(
            z.object({
              question: count({ ro: 'Întrebarea numărul', en: 'Question number' }, { min: 1, max: 20 }),
              counts: z
                .string()
                .max(120)
                .regex(/^\d{1,6}(?: *, *\d{1,6})*$/)
                .meta({
                  label: { ro: 'Câți au bifat fiecare răspuns', en: 'How many ticked each answer' },
                  hint: { ro: 'În ordinea de pe foaie: 12, 5, 20.', en: 'In the order of the sheet: 12, 5, 20.' },
                  mend: { ro: 'Scrie numai numere, cu virgulă între ele: 12, 5, 20.', en: 'Write numbers only, with commas between: 12, 5, 20.' },
                }),
            }),
          )
          .min(1)
          .max(20)
          .meta({ label: { ro: 'Răspunsuri numărate', en: 'Answers counted' }, itemLabel: { ro: 'întrebare', en: 'question' }, summary: 'question' }),
      },
      {
        hint: {
          ro: 'Se adaugă când foile sunt numărate. Un teanc publicat nu se mai schimbă: foile noi sunt un teanc nou.',
          en: 'Added once the sheets are counted. A pile that was published does not change: new sheets are a new pile.',
        },
      },
    ),
    sample: flag(
      { ro: 'E o probă: rezultatele nu sunt adevărate', en: 'A sample: the results are not real' },
      { hint: { ro: 'Se vede pe pagină. Nu poate fi publicată pe site-ul adevărat.', en: 'Shown on the page. A production release refuses it.' } },
    ),
  },
  text: {
    title: line({ ro: 'Titlul', en: 'Title' }, { max: 70 }),
    lead: prose({ ro: 'Ce scrie sus pe foaie', en: 'What the sheet says first' }, { max: 300 }),
    questions: z
      .array(z.object({ question: line({ ro: 'Întrebarea', en: 'Question' }, { max: 160 }), kind, options }))
      .min(1)
      .max(20)
      .meta({ label: { ro: 'Întrebări', en: 'Questions' }, itemLabel: { ro: 'întrebare', en: 'question' }, summary: 'question' }),
  },
  check: (entry) => [...checkQuestions(entry), ...checkShapes(entry), ...checkCounts(entry)],
});

export type Questionnaire = Entry<typeof questionnaires>;
