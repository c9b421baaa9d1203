/** Looks into Zod's schemas for what the fields say of themselves. */
import type { z } from 'zod';

/** The schema inside `optional` and `default`. */
export const unwrap = (schema: unknown): unknown => {
  const def = (schema as { _zod?: { def?: { type?: string; innerType?: unknown } } } | undefined)?._zod?.def;
  return def?.type === 'optional' || def?.type === 'default' ? unwrap(def.innerType) : schema;
};

/** A field's metadata, whether it was given before or after `optional`. */
export const metaOf = (schema: z.ZodType | undefined): z.GlobalMeta | undefined =>
  schema?.meta() ?? (unwrap(schema) as z.ZodType | undefined)?.meta();
