/** Puts the models' own names into the handbook's sentences. */
import type { z } from 'zod';
import type { Model } from '../../src/models/define.ts';
import type { Words } from '../../src/models/fields.ts';
import { metaOf } from '../../src/models/schema.ts';

/**
 * @example fill(models, 'Open “{events}”.', 'en') // => 'Open “Events”.'
 * @throws when a list, field or choice does not exist (any more), naming it
 */
export const fill = (models: readonly Model[], sentence: string, desk: keyof Words): string =>
  sentence.replace(/\{(\w+)(:one)?(?:\.(\w+)(?:=([\w-]+))?)?\}/g, (name, list: string, one?: string, field?: string, choice?: string) => {
    const model = models.find((each) => each.name === list);
    const meta = field && model ? metaOf((model.shared.shape[field] ?? model.text.shape[field]) as z.ZodType | undefined) : undefined;
    const words = choice ? meta?.options?.[choice] : field ? meta?.label : one ? model?.singular : model?.label;
    if (!words) throw new Error(`The handbook names ${name}, which no model has.`);
    return words[desk];
  });

/** A field as the handbook lists it. */
export interface FieldHelp {
  label: string;
  hint: string;
}

/** A list's fields that staff see, with what stands under them. */
export const listFields = ({ shared, text }: Model, desk: keyof Words): FieldHelp[] =>
  Object.values({ ...text.shape, ...shared.shape })
    .map((schema) => metaOf(schema as z.ZodType))
    .flatMap((meta) => (meta?.label && meta.widget !== 'hidden' ? [{ label: meta.label[desk], hint: meta.hint?.[desk] ?? '' }] : []));
