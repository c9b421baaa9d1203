/**
 * What a model is: one description of a collection from which the site's types, the validation and the desk's form are projected.
 * `shared` fields are stored once, in the default language's file; `text` fields once per language.
 */
import { z } from 'zod';
import { day, line, moment, type Words } from './fields.ts';
import type { Problem } from './problems.ts';

/** Text of one language, with who read it: both stay empty until a native reader has approved it. */
const review = {
  reviewedBy: line(
    { ro: 'Revizuit de', en: 'Reviewed by' },
    {
      hint: {
        ro: 'Vorbitorul nativ care a citit și a aprobat acest text. Gol = marcat pe site ca nerevizuit. Dacă textul se schimbă, aprobarea cade: scrie din nou numele sau ziua.',
        en: 'The native reader who approved this text. Empty = marked on the site as unreviewed. When the text changes, the approval lapses: enter the name or the day anew.',
      },
    },
  ).optional(),
  reviewedOn: day({ ro: 'Revizuit la data', en: 'Reviewed on' }).optional(),
  /** Written by the desk: which words were approved, see `review/approval.ts`. */
  reviewOf: z
    .string()
    .regex(/^[a-z0-9]{10}:[a-z0-9]{10}$/)
    .meta({
      label: { ro: 'Ce s-a revizuit', en: 'What was reviewed' },
      widget: 'hidden',
      mend: { ro: 'Șterge rândul: biroul îl scrie singur.', en: 'Delete the line: the desk writes it by itself.' },
    })
    .optional(),
  /** Written by the desk, see `review/translation.ts`. */
  madeFrom: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d( \w+:[a-z0-9]{10})*$/)
    .meta({
      label: { ro: 'Tradus după', en: 'Made from' },
      widget: 'hidden',
      mend: { ro: 'Șterge rândul: biroul îl scrie singur.', en: 'Delete the line: the desk writes it by itself.' },
    })
    .optional(),
};

/** When an entry is on the site; without them, always. */
const schedule = {
  publishOn: moment(
    { ro: 'Apare pe site de la', en: 'On the site from' },
    { hint: { ro: 'Gol = de îndată. Site-ul se reface o dată pe noapte.', en: 'Empty = at once. The site is rebuilt once a night.' } },
  ).optional(),
  expiresOn: moment({ ro: 'Dispare de pe site la', en: 'Off the site from' }, { hint: { ro: 'Gol = niciodată.', en: 'Empty = never.' } }).optional(),
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
  /** Entries are always on the site, whatever the day: what is printed must be answered. */
  permanent?: boolean;
  /** The field that names an entry in lists. */
  title: string;
  /** The heart of the matter: fields that follow the title in the form, in this order. Without it, the words. */
  lead?: readonly string[];
  /** Rules that look at several fields at once. */
  check?: (entry: EntryOf<S, T>, setting: Setting) => Finding[];
}

/** What a rule may know beyond the entry. */
export interface Setting {
  /** IANA time zone of the campaign. */
  timeZone?: string | undefined;
  /** Every letter that the campaign has type for; without them no letter is strange. */
  letters?: string | undefined;
}

/** What a cross-field rule found wrong; the reader adds file and language. */
export type Finding = Omit<Problem, 'file'>;

/** Makes a model. Adds the review fields to every language's text, and to entries that may come and go the days on which they do. */
export function defineModel<S extends Shape, T extends Shape>(model: Omit<Model<S, T>, 'shared' | 'text'> & { shared: S; text: T }): Model<S, T> {
  const isScheduled = !model.fixed && !model.permanent;
  return {
    ...model,
    shared: z.object({ ...model.shared, ...(isScheduled && schedule) }) as unknown as z.ZodObject<S>,
    text: z.object({ ...model.text, ...review }) as TextSchema<T>,
    check: (entry, setting) => [...checkSchedule(entry), ...(model.check?.(entry, setting) ?? [])],
  };
}

function checkSchedule({ publishOn, expiresOn }: Record<string, unknown>): Finding[] {
  if (typeof publishOn !== 'string' || typeof expiresOn !== 'string' || publishOn < expiresOn) return [];
  return [
    {
      field: { ro: 'Dispare de pe site la', en: 'Off the site from' },
      what: { ro: 'Dispare înainte să apară.', en: 'It goes before it comes.' },
      mend: { ro: 'Corectează una dintre zile.', en: 'Correct one of the days.' },
    },
  ];
}

/** The schema of a whole entry, as the reader hands it to the site. */
export function toEntrySchema<S extends Shape, T extends Shape>(model: Model<S, T>) {
  const text = model.text.extend({ body: z.string() });
  return model.shared.extend({ slug: z.string(), text: z.record(z.string(), text) }) as unknown as z.ZodType<EntryOf<S, T>>;
}

/** The entry type of a model. @example type Message = Entry<typeof messages> */
export type Entry<M> = M extends Model<infer S, infer T> ? EntryOf<S, T> : never;
