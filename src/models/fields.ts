/**
 * The kinds of field a model is made of. Each returns a Zod schema whose `.meta()` carries what the editing desk shows,
 * so that a field is written once: type, validation and form come from the same line.
 */
import { z } from 'zod';
import { isRealDay } from '../lib/dates.ts';
import { findAddressFault } from './links.ts';

/** A word or sentence of the editing desk, in the languages its staff read. */
export interface Words {
  ro: string;
  en: string;
}

/** What the desk needs to know of a field beyond its Zod type. */
export interface FieldMeta {
  label?: Words;
  hint?: Words;
  /** Which control the desk shows when the Zod type alone does not decide. */
  widget?: 'prose' | 'date' | 'localTime' | 'reference' | 'region' | 'motif' | 'locale' | 'image' | 'file' | 'hidden';
  /** Labels of the values of an enum. */
  options?: Record<string, Words>;
  /** The collection a `reference` points into. */
  collection?: string;
  /** One entry's name in a list, for the desk's collapsed rows. */
  itemLabel?: Words;
  /** The name of the field that sums up a collapsed row of a list. */
  summary?: string;
  /** What to do when the pattern does not match, in the editor's words. */
  mend?: Words;
}

declare module 'zod' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- module augmentation needs an interface
  interface GlobalMeta extends FieldMeta {}
}

type Hint = { hint?: Words };

/** One line of text. @example line({ ro: 'Titlu', en: 'Title' }, { max: 70 }) */
export const line = (label: Words, { hint, max = 160 }: Hint & { max?: number } = {}) =>
  z
    .string()
    .min(1)
    .max(max)
    .meta({ label, ...(hint && { hint }) });

/** Several lines of plain text. */
export const prose = (label: Words, { hint, max = 1200 }: Hint & { max?: number } = {}) =>
  z
    .string()
    .min(1)
    .max(max)
    .meta({ label, widget: 'prose', ...(hint && { hint }) });

/** One of a fixed set of values. The keys of `options` are what is stored. */
export const choice = <K extends string>(label: Words, options: Record<K, Words>, { hint }: Hint = {}) =>
  z.enum(Object.keys(options) as [K, ...K[]]).meta({ label, options, ...(hint && { hint }) });

/** Any number of a fixed set of values. */
export const choices = <K extends string>(label: Words, options: Record<K, Words>, { hint }: Hint = {}) =>
  z
    .array(z.enum(Object.keys(options) as [K, ...K[]]))
    .default([])
    .meta({ label, options, ...(hint && { hint }) });

/** Yes or no; no unless said. */
export const flag = (label: Words, { hint }: Hint = {}) =>
  z
    .boolean()
    .default(false)
    .meta({ label, ...(hint && { hint }) });

/** What the desk itself writes; staff do not see it. */
export const hidden = <S extends z.ZodType>(field: S): S => field.meta({ ...field.meta(), widget: 'hidden' });

/** A whole number. */
export const count = (label: Words, { hint, min = 0, max = 100_000_000 }: Hint & { min?: number; max?: number } = {}) =>
  z
    .int()
    .min(min)
    .max(max)
    .meta({ label, ...(hint && { hint }) });

/** Where an entry stands among its like; in the middle unless said. */
export const order = () =>
  count({ ro: 'Ordinea', en: 'Order' }, { hint: { ro: 'Numerele mici apar primele.', en: 'Small numbers come first.' } }).default(50);

/** A length in metres, with decimals. */
export const length = (label: Words, { hint, min, max }: Hint & { min: number; max: number }) =>
  z
    .number()
    .min(min)
    .max(max)
    .meta({ label, ...(hint && { hint }) });

/** A web address, `https://…` or `http://…`. */
export const webAddress = (label: Words, { hint }: Hint = {}) =>
  z
    .string()
    .max(500)
    .regex(/^https?:\/\/[^\s<>"']+$/)
    .superRefine((address, context) => {
      const fault = findAddressFault(address);
      if (fault && /^https?:/.test(address)) context.addIssue({ code: 'custom', params: { ...fault } });
    })
    .meta({
      label,
      ...(hint && { hint }),
      mend: {
        ro: 'Scrie adresa întreagă, de exemplu https://exemplu.ro/pagina.',
        en: 'Write the whole address, for example https://example.org/page.',
      },
    });

const noSuchDay = {
  what: { ro: 'Ziua aceasta nu există în calendar.', en: 'There is no such day in the calendar.' },
  mend: { ro: 'Verifică ziua și luna.', en: 'Check the day and the month.' },
};

/** 31 February has the right form and is no day. What has another form is told by the pattern. */
const refuseUnrealDay = (value: string, context: z.RefinementCtx<string>) => {
  const written = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])/.exec(value)?.[0];
  if (written && !isRealDay(written)) context.addIssue({ code: 'custom', params: noSuchDay });
};

/** A day, `YYYY-MM-DD`, in the campaign's time zone. */
export const day = (label: Words, { hint }: Hint = {}) =>
  z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
    .superRefine(refuseUnrealDay)
    .meta({
      label,
      widget: 'date',
      ...(hint && { hint }),
      mend: { ro: 'Scrie ziua așa: 2026-12-31.', en: 'Write the day like this: 2026-12-31.' },
    });

/** A day and time, `YYYY-MM-DDTHH:mm`, as a clock on the wall shows it in the campaign's time zone. */
export const localTime = (label: Words, { hint }: Hint = {}) =>
  z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d$/)
    .superRefine(refuseUnrealDay)
    .meta({
      label,
      widget: 'localTime',
      ...(hint && { hint }),
      mend: { ro: 'Scrie ziua și ora așa: 2026-12-31T18:00.', en: 'Write day and time like this: 2026-12-31T18:00.' },
    });

/** A day, or a day and time, on the campaign's clock: `2026-12-31` is its first minute. */
export const moment = (label: Words, { hint }: Hint = {}) =>
  z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d)?$/)
    .meta({
      label,
      widget: 'localTime',
      ...(hint && { hint }),
      mend: {
        ro: 'Scrie ziua, cu sau fără oră: 2026-12-31 sau 2026-12-31T18:00.',
        en: 'Write the day, with or without a time: 2026-12-31 or 2026-12-31T18:00.',
      },
    });

/** The slug of an entry of another collection. */
export const reference = (label: Words, collection: string, { hint }: Hint = {}) =>
  z
    .string()
    .min(1)
    .meta({ label, widget: 'reference', collection, ...(hint && { hint }) });

/** Slugs of entries of another collection, in the order in which they are shown. */
export const references = (label: Words, collection: string, { hint }: Hint = {}) =>
  z
    .array(z.string().min(1))
    .default([])
    .meta({ label, widget: 'reference', collection, ...(hint && { hint }) });

/** The code of one of the campaign's regions, for example `RO-BC`. */
export const region = (label: Words, { hint }: Hint = {}) =>
  z
    .string()
    .min(1)
    .meta({ label, widget: 'region', ...(hint && { hint }) });

/** The name of one of the campaign's drawings. */
export const motif = (label: Words, { hint }: Hint = {}) =>
  z
    .string()
    .min(1)
    .meta({ label, widget: 'motif', ...(hint && { hint }) });

/** Language tags (BCP 47) in which something is offered, for example `ro`, `rom`. */
export const languageTags = (label: Words, { hint }: Hint = {}) =>
  z
    .array(
      z
        .string()
        .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/)
        .meta({ mend: { ro: 'Scrie codul limbii, de exemplu ro, rom, hu.', en: 'Write the language code, for example ro, rom, hu.' } }),
    )
    .default([])
    .meta({ label, ...(hint && { hint }) });

/** A list of small records. `summary` names the field shown when a row is folded. */
export const rows = <S extends z.ZodRawShape>(
  label: Words,
  item: { label: Words; summary: keyof S & string },
  shape: S,
  { hint, max = 40 }: Hint & { max?: number } = {},
) =>
  z
    .array(z.object(shape))
    .max(max)
    .default([])
    .meta({ label, itemLabel: item.label, summary: item.summary, ...(hint && { hint }) });

/** Colour theme of a piece: papers, money and general; love and night; travel and work. */
export const theme = () =>
  choice(
    { ro: 'Culoarea', en: 'Colour' },
    {
      field: { ro: 'Galben: acte, bani, general', en: 'Yellow: papers, money, general' },
      night: { ro: 'Mov închis: dragoste, noapte', en: 'Dark purple: love, night' },
      dusk: { ro: 'Coral: drum, muncă', en: 'Coral: travel, work' },
    },
  );

/** Path of a file in `media/`, as the desk writes it: nothing that leads elsewhere, for it becomes a link. */
export const mediaPath = (label: Words, widget: 'image' | 'file') =>
  z
    .string()
    .regex(/^\/?media\/(?:[\p{L}\p{N}][\p{L}\p{N} _.()-]*\/)*[\p{L}\p{N}][\p{L}\p{N} _.()-]*$/u)
    .meta({
      label,
      widget,
      mend: { ro: 'Alege fișierul din nou din „Fișiere”.', en: 'Choose the file again from “Media”.' },
    });
