/**
 * What a model is: one description of a collection from which the site's types, the validation and the desk's form are projected.
 * `shared` fields are stored once, in the default language's file; `text` fields once per language.
 */
import { z } from 'zod';
import { day, line, type Words } from './fields.ts';
import type { Problem } from './problems.ts';

/** Text of one language, with who read it: both stay empty until a native reader has approved it. */
const review = {
  reviewedBy: line(
    { ro: 'Revizuit de', en: 'Reviewed by' },
    {
      hint: {
        ro: 'Vorbitorul nativ care a citit și a aprobat acest text. Gol = marcat pe site ca nerevizuit.',
        en: 'The native reader who approved this text. Empty = marked on the site as unreviewed.',
      },
    },
  ).optional(),
  reviewedOn: day({ ro: 'Revizuit la data', en: 'Reviewed on' }).optional(),
};

type Shape = z.ZodRawShape;
type TextSchema<T extends Shape> = z.ZodObject<T & typeof review>;

/** One entry of a collection: its slug, its shared fields, and its text by locale (only locales whose text is complete). */
export type EntryOf<S extends Shape, T extends Shape> = z.output<z.ZodObject<S>> & {
  slug: string;
  text: Record<string, z.output<TextSchema<T>> & { body: string }>;
};

export interface Model<S extends Shape = Shape, T extends Shape = Shape> {
  /** Folder in `content/` and name of the collection. */
  name: string;
  label: Words;
  /** One entry's name: "message". */
  singular: Words;
  /** What the collection is for, shown above its list in the desk. */
  hint: Words;
  shared: z.ZodObject<S>;
  text: TextSchema<T>;
  /** Label of the Markdown body, when there is one. */
  body?: Words;
  /** The desk can neither add nor delete entries: the site needs exactly those that exist. */
  fixed?: boolean;
  /** The field that names an entry in lists. */
  title: string;
  /** Rules that look at several fields at once. */
  check?: (entry: EntryOf<S, T>, setting: Setting) => Finding[];
}

/** What a rule may know beyond the entry. */
export interface Setting {
  /** IANA time zone of the campaign. */
  timeZone?: string | undefined;
}

/** What a cross-field rule found wrong; the reader adds file and language. */
export type Finding = Omit<Problem, 'file'>;

/** Makes a model. Adds the review fields to every language's text. */
export function defineModel<S extends Shape, T extends Shape>(model: Omit<Model<S, T>, 'shared' | 'text'> & { shared: S; text: T }): Model<S, T> {
  return { ...model, shared: z.object(model.shared), text: z.object({ ...model.text, ...review }) as TextSchema<T> };
}

/** The schema of a whole entry, as the reader hands it to the site. */
export function toEntrySchema<S extends Shape, T extends Shape>(model: Model<S, T>) {
  const text = model.text.extend({ body: z.string() });
  return model.shared.extend({ slug: z.string(), text: z.record(z.string(), text) }) as unknown as z.ZodType<EntryOf<S, T>>;
}

/** The entry type of a model. @example type Message = Entry<typeof messages> */
export type Entry<M> = M extends Model<infer S, infer T> ? EntryOf<S, T> : never;
