/** One field of a model, as the desk's form shows it. Reads the JSON Schema that Zod makes, which keeps every `.meta()` key. */
import type { CmsField, CmsFieldBase } from 'decap-cms-core';
import type { FieldMeta, Words } from '../src/models/fields.ts';
import { atMost, commaHint } from './words.ts';

/** The part of JSON Schema that the models use, with the models' own metadata. */
export interface SchemaNode extends FieldMeta {
  type?: string;
  default?: unknown;
  enum?: string[];
  const?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  items?: SchemaNode;
  oneOf?: SchemaNode[];
  properties?: Record<string, SchemaNode>;
  required?: string[];
}

/** A value that is stored and what staff see in its place. */
export interface Option {
  value: string;
  label: string;
}

/** What a field needs to know beyond itself. */
export interface Desk {
  language: keyof Words;
  /** Values of the widgets whose choices are the campaign's own. */
  options: Record<'region' | 'motif' | 'locale', Option[]>;
  /** What entries of a collection are called, for references: Decap's templates of one field each. */
  namesOf: (collection: string) => string[];
}

type Place = { name: string; required: boolean; translated: boolean; nested?: boolean };

/** Options that Decap reads but its types leave out. */
type Control = Record<string, unknown> & { widget: string };

const isCampaignWidget = (widget: string | undefined): widget is keyof Desk['options'] =>
  widget === 'region' || widget === 'motif' || widget === 'locale';

/**
 * Projects a field. @param place its name, whether it must be filled in, whether it is written once per language
 * @throws when the field has no label or a kind that the desk has no control for; the message names the field
 */
export function toField(node: SchemaNode, place: Place, desk: Desk): CmsField {
  const { name, translated } = place;
  if (!node.label) throw new Error(`Field "${name}" has no label: add .meta({ label }) in its model.`);
  const base: CmsFieldBase = {
    name,
    label: node.label[desk.language],
    required: place.required && node.default === undefined && node.type !== 'boolean',
    ...(node.hint && { hint: node.hint[desk.language] }),
    // Lists and their parts must say so one by one: what says nothing is hidden beside the default language.
    ...(translated && { i18n: true }),
  };
  const control = toControl(node, place, desk);
  const preset = node.default === undefined || Array.isArray(node.default) ? {} : { default: node.default };
  return { ...base, ...preset, ...control } as CmsField;
}

/** The fields of an object, in its own order. */
export const toFields = (node: SchemaNode, translated: boolean, desk: Desk, nested = false): CmsField[] =>
  Object.entries(node.properties ?? {})
    .filter(([, child]) => child.const === undefined)
    .map(([name, child]) => toField(child, { name, translated, nested, required: node.required?.includes(name) ?? false }, desk));

function toControl(node: SchemaNode, place: Place, desk: Desk): Control {
  const isMany = node.type === 'array';
  const multiple = isMany ? { multiple: true } : {};
  if (isCampaignWidget(node.widget)) return { widget: 'select', options: desk.options[node.widget], ...multiple };
  const values = node.enum ?? node.items?.enum;
  if (values)
    return { widget: 'select', options: values.map((value) => ({ value, label: node.options?.[value]?.[desk.language] ?? value })), ...multiple };
  switch (node.widget) {
    case undefined:
      return isMany ? toList(node, place, desk) : toPlainControl(node, place, desk);
    case 'prose':
      return { widget: 'text', ...toPattern(node, desk) };
    case 'date':
      return { widget: 'datetime', format: 'YYYY-MM-DD', date_format: 'YYYY-MM-DD', time_format: false };
    case 'localTime':
      // Without a time zone on purpose: Decap's own format stores the offset of the computer it is typed on.
      return { widget: 'datetime', format: 'YYYY-MM-DDTHH:mm', date_format: 'YYYY-MM-DD', time_format: 'HH:mm' };
    case 'reference': {
      const names = desk.namesOf(node.collection ?? '');
      const search_fields = names.map((name) => name.replace(/[{}]/g, ''));
      return {
        widget: 'relation',
        collection: node.collection,
        value_field: '{{slug}}',
        search_fields,
        display_fields: [names.join(' · ')],
        options_length: 500,
        ...multiple,
      };
    }
    case 'image':
    case 'file':
      // Not from an address: what is shown has passed the desk's own door, and nobody else is asked for it.
      return { widget: node.widget, choose_url: false };
    case 'hidden':
      return { widget: node.widget };
    default:
      throw new Error(`Field "${place.name}": the desk has no control for widget "${String(node.widget)}".`);
  }
}

function toPlainControl(node: SchemaNode, place: Place, desk: Desk): Control {
  switch (node.type) {
    case 'boolean':
      return { widget: 'boolean' };
    case 'integer':
    case 'number':
      // Decap cuts decimals off unless it is told not to, and only steps that are numbers are taken.
      return {
        widget: 'number',
        value_type: node.type === 'integer' ? 'int' : 'float',
        step: node.type === 'integer' ? 1 : 0.000001,
        ...pickDefined({ min: node.minimum, max: node.maximum }),
      };
    case 'string':
      return { widget: 'string', ...toPattern(node, desk) };
    case 'object':
      return { widget: 'object', fields: toFields(node, place.translated, desk) };
    default:
      throw new Error(`Field "${place.name}": the desk has no control for type "${node.type ?? 'unknown'}".`);
  }
}

function toList(node: SchemaNode, place: Place, desk: Desk): Control {
  const item = node.items ?? {};
  const size = pickDefined({ min: node.minItems, max: node.maxItems });
  if (item.oneOf) return { widget: 'list', ...size, typeKey: 'disclosed', types: item.oneOf.map((type) => toType(type, place, desk)) };
  if (item.type === 'string') {
    const hint = [node.hint?.[desk.language], item.mend?.[desk.language], commaHint[desk.language]].filter(Boolean).join(' ');
    return { widget: 'list', hint };
  }
  if (item.type !== 'object') throw new Error(`Field "${place.name}": the desk has no list of "${item.type ?? 'unknown'}".`);
  return {
    widget: 'list',
    ...size,
    collapsed: true,
    // Decap draws the fields of rows that are folded too: of lists in lists those were thousands, and a form took seconds to open.
    ...(place.nested && { minimize_collapsed: true }),
    ...(node.itemLabel && { label_singular: node.itemLabel[desk.language] }),
    ...(node.summary && { summary: `{{fields.${node.summary}}}` }),
    fields: toFields(item, place.translated, desk, true),
  };
}

/** One kind of row. A kind without fields gets a hidden one: Decap prints an error in English where it finds none. */
function toType(type: SchemaNode, place: Place, desk: Desk): Control & { name: string } {
  const name = Object.values(type.properties ?? {}).find((child) => child.const !== undefined)?.const;
  if (!name || !type.label) throw new Error(`Field "${place.name}": a kind of row has no name or no label.`);
  const fields = toFields(type, place.translated, desk);
  const nothing: CmsField = { name: 'disclosed', label: type.label[desk.language], widget: 'hidden', default: name };
  return {
    name,
    widget: 'object',
    label: type.label[desk.language],
    ...(type.hint && { hint: type.hint[desk.language] }),
    fields: fields.length ? fields : [nothing],
  };
}

function toPattern({ pattern, maxLength, mend, hint }: SchemaNode, { language }: Desk): { pattern?: [string, string] } {
  if (pattern) return { pattern: [pattern, (mend ?? hint)?.[language] ?? ''] };
  return maxLength ? { pattern: [`^[\\s\\S]{0,${maxLength}}$`, atMost(maxLength)[language]] } : {};
}

const pickDefined = <T extends Record<string, number | undefined>>(values: T) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
