/** Poster designs: staff's words over the campaign's drawings. */
import { findUnprintable } from './check-letters.ts';
import { defineModel, type Finding } from './define.ts';
import { choice, line, motif, order, reference, theme, type Words } from './fields.ts';
import { z } from 'zod';

const LABELS = {
  headline: { ro: 'Titlul', en: 'Headline' },
  questions: { ro: 'Întrebări pe drum', en: 'Questions on the road' },
  smallPrint: { ro: 'Linia mică', en: 'Small line' },
} satisfies Record<string, Words>;

const NO_QUESTION: Omit<Finding, 'locale'> = {
  field: LABELS.questions,
  what: { ro: 'Drumul nu are nici o întrebare.', en: 'The road has no question.' },
  mend: { ro: 'Scrie una până la trei, sau alege altă compoziție.', en: 'Write one to three, or choose another design.' },
};

export const posters = defineModel({
  name: 'posters',
  label: { ro: 'Afișe', en: 'Posters' },
  singular: { ro: 'afiș', en: 'poster' },
  hint: { ro: 'Titlu, desen, număr, o linie mică. Atât.', en: 'Headline, drawing, number, one small line. No more.' },
  title: 'headline',
  shared: {
    design: choice(
      { ro: 'Compoziția', en: 'Design' },
      {
        stage: { ro: 'Desenul în mijloc, pe toată lățimea', en: 'The drawing in the middle, full width' },
        door: { ro: 'Desenul înalt, lângă cuvinte', en: 'The drawing tall beside the words' },
        road: { ro: 'Drum cu întrebări', en: 'A road with questions' },
        coil: { ro: 'Linia se strânge în jurul cuvintelor', en: 'The line tightens around the words' },
        voice: { ro: 'Numai cuvinte', en: 'Words alone' },
      },
    ).default('stage'),
    theme: theme(),
    motif: motif({ ro: 'Desenul', en: 'Drawing' }),
    message: reference({ ro: 'Mesajul din care face parte', en: 'The message it belongs to' }, 'messages').optional(),
    order: order(),
  },
  text: {
    headline: line(LABELS.headline, {
      hint: { ro: 'Pune | unde se rupe rândul: Actele tale|sunt la tine?', en: 'Put | where the line breaks: Are your papers|with you?' },
      max: 60,
    }),
    questions: z
      .array(z.string().min(1).max(40))
      .max(3)
      .default([])
      .meta({
        label: LABELS.questions,
        hint: {
          ro: 'Cel mult trei, scurte. Numai la „Drum cu întrebări”; nu pe autobuze și nu unde codul QR ia locul drumului.',
          en: 'Three at most, short. Only for “A road with questions”; not on buses, nor where a QR code takes the road’s place.',
        },
      }),
    smallPrint: line(LABELS.smallPrint, { max: 80 }),
    description: line(
      { ro: 'Descrierea desenului', en: 'Description of the drawing' },
      { hint: { ro: 'Pentru cine nu vede afișul.', en: 'For those who do not see the poster.' }, max: 200 },
    ),
  },
  check: ({ design, text }, { letters }) =>
    Object.entries(text).flatMap(([locale, { headline, questions, smallPrint }]): Finding[] => [
      ...(design === 'road' && !questions.length ? [{ locale, ...NO_QUESTION }] : []),
      ...findUnprintable(
        locale,
        [
          [LABELS.headline, [headline]],
          [LABELS.questions, questions],
          [LABELS.smallPrint, [smallPrint]],
        ],
        letters,
      ),
    ]),
});
