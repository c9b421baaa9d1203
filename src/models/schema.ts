/** Looks into Zod's schemas for what the fields say of themselves. */
import { z } from 'zod';
import type { Words } from './fields.ts';

/** The schema inside `optional` and `default`. */
export const unwrap = (schema: unknown): unknown => {
  const def = (schema as { _zod?: { def?: { type?: string; innerType?: unknown } } } | undefined)?._zod?.def;
  return def?.type === 'optional' || def?.type === 'default' ? unwrap(def.innerType) : schema;
};

/** A field's metadata, whether it was given before or after `optional`. */
export const metaOf = (schema: z.ZodType | undefined): z.GlobalMeta | undefined =>
  schema?.meta() ?? (unwrap(schema) as z.ZodType | undefined)?.meta();

/** One step into a schema: a row of a list, a field of a record, a field of one of several kinds of record. */
function stepInto(schema: unknown, part: PropertyKey): unknown {
  const inside = unwrap(schema);
  if (inside instanceof z.ZodArray) return inside.element;
  if (inside instanceof z.ZodObject) return Object.hasOwn(inside.shape, part) ? inside.shape[String(part)] : undefined;
  if (inside instanceof z.ZodUnion) return inside.options.map((option) => stepInto(option, part)).find((found) => found !== undefined);
  return undefined;
}

/**
 * The labels on the way to a value inside lists of records, and what the field itself says of its mend. What has no label keeps its name, and
 * a row is its number.
 * @example trace(text, ['lookFor', 1, 'title']).names // => [What to look for, 2, Step]
 */
export function trace(schema: z.ZodType, path: readonly PropertyKey[]): { names: Words[]; mend?: Words | undefined } {
  let node: unknown = schema;
  let mend: Words | undefined;
  const names = path.map((part): Words => {
    const isRow = unwrap(node) instanceof z.ZodArray;
    node = stepInto(node, part);
    const meta = node ? metaOf(node as z.ZodType) : undefined;
    mend = meta?.mend ?? mend;
    const plain = typeof part === 'number' ? String(part + 1) : String(part);
    return (isRow ? undefined : meta?.label) ?? { ro: plain, en: plain };
  });
  return { names, mend };
}
