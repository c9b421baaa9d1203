/** A few questions with answers that are explained; nothing is sent or kept. */
import { z } from 'zod';
import { defineModel, type Finding } from './define.ts';
import { choice, count, line, prose, rows } from './fields.ts';

/** What an answer is: fine, worth asking about, or a reason to call before anything else. */
export const SIGNALS = ['fine', 'ask', 'stop'] as const;

const signal = choice(
  { ro: 'Semnalul', en: 'Signal' },
  {
    fine: { ro: 'E în regulă', en: 'Fine' },
    ask: { ro: 'Mai întreabă', en: 'Ask more' },
    stop: { ro: 'Oprește-te și sună', en: 'Stop and call' },
  },
);

export const checks = defineModel({
  name: 'checks',
  label: { ro: 'Verificări', en: 'Checks' },
  singular: { ro: 'verificare', en: 'check' },
  hint: {
    ro: 'Întrebări cu răspunsuri explicate. Nu spun niciodată „ești” sau „nu ești” victimă.',
    en: 'Questions with explained answers. They never say “you are” or “you are not” a victim.',
  },
  title: 'title',
  shared: {
    order: count({ ro: 'Ordinea', en: 'Order' }).default(50),
    theme: choice(
      { ro: 'Culoarea', en: 'Colour' },
      { field: { ro: 'Galben', en: 'Yellow' }, night: { ro: 'Mov închis', en: 'Dark purple' }, dusk: { ro: 'Coral', en: 'Coral' } },
    ),
  },
  text: {
    title: line({ ro: 'Titlul', en: 'Title' }, { max: 60 }),
    tabTitle: line(
      { ro: 'Titlul din istoricul telefonului', en: 'Title in the phone’s history' },
      { max: 40, hint: { ro: 'Neutru.', en: 'Neutral.' } },
    ),
    lead: prose({ ro: 'Introducere', en: 'Lead' }, { max: 300 }),
    questions: z
      .array(
        z.object({
          question: line({ ro: 'Întrebarea', en: 'Question' }, { max: 90 }),
          answers: z
            .array(
              z.object({
                answer: line({ ro: 'Răspunsul', en: 'Answer' }, { max: 80 }),
                signal,
                meaning: prose({ ro: 'Ce înseamnă', en: 'What it means' }, { max: 260 }),
              }),
            )
            .min(2)
            .max(6)
            .meta({ label: { ro: 'Răspunsuri', en: 'Answers' }, itemLabel: { ro: 'răspuns', en: 'answer' }, summary: 'answer' }),
        }),
      )
      .min(1)
      .max(10)
      .meta({ label: { ro: 'Întrebări', en: 'Questions' }, itemLabel: { ro: 'întrebare', en: 'question' }, summary: 'question' }),
    outcomes: rows(
      { ro: 'La sfârșit', en: 'At the end' },
      { label: { ro: 'încheiere', en: 'outcome' }, summary: 'title' },
      {
        signal,
        title: line({ ro: 'Titlu', en: 'Title' }, { max: 80 }),
        text: prose({ ro: 'Text', en: 'Text' }, { max: 400 }),
      },
      { max: 3 },
    ),
  },
  check(entry) {
    const shape = (locale: string) => entry.text[locale]?.questions.map((q) => q.answers.map((a) => a.signal).join()).join(';');
    const [first, ...others] = Object.keys(entry.text);
    return others
      .filter((locale) => first && shape(locale) !== shape(first))
      .map((locale): Finding => ({
        locale,
        field: { ro: 'Întrebări', en: 'Questions' },
        what: {
          ro: 'Întrebările sau semnalele nu se potrivesc cu limba principală.',
          en: 'The questions or signals do not match the main language.',
        },
        mend: {
          ro: 'Același număr de întrebări și răspunsuri, în aceeași ordine, cu aceleași semnale.',
          en: 'The same number of questions and answers, in the same order, with the same signals.',
        },
      }));
  },
});
