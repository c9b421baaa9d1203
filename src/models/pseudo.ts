/** The content in the language that nobody speaks: staff's words changed, codes, choices, numbers and addresses left alone. */
import { z } from 'zod';
import { toPseudo } from '../lib/pseudo.ts';
import type { AnyEntry } from './check.ts';
import type { Model } from './define.ts';

interface Node {
  pattern?: string;
  enum?: unknown[];
  const?: unknown;
  widget?: string;
  items?: Node;
  oneOf?: Node[];
  properties?: Record<string, Node>;
}

/** Codes are all capitals; hours are in OpenStreetMap's notation. */
const isCode = (text: string) => !/\p{Ll}/u.test(text) || text.includes('@') || /^(?:Mo|Tu|We|Th|Fr|Sa|Su|PH)[-,\w]* \d/.test(text);
const isWords = ({ pattern, enum: values, const: fixed, widget }: Node) =>
  !pattern && !values && fixed === undefined && (!widget || widget === 'prose');

function change(node: Node, value: unknown): unknown {
  if (typeof value === 'string') return isWords(node) && !isCode(value) ? toPseudo(value) : value;
  if (Array.isArray(value)) return value.map((item) => change(node.items ?? {}, item));
  if (typeof value !== 'object' || value === null) return value;
  const fits = (kind: Node) =>
    Object.entries(kind.properties ?? {}).every(([key, part]) => part.const === undefined || part.const === (value as Record<string, unknown>)[key]);
  const { properties = {} } = node.oneOf?.find(fits) ?? node;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, properties[key] ? change(properties[key], item) : item]));
}

const toNode = (schema: z.ZodType): Node => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Node;

/** An entry with its default language's words made strange. Names of people who reviewed are nobody's text. */
export function toPseudoEntry(model: Model, entry: AnyEntry, locale: string): AnyEntry {
  const { slug, text, ...shared } = entry;
  const own = text[locale];
  const words = own && (change(toNode(model.text), { ...own }) as typeof own);
  return {
    ...(change(toNode(model.shared), shared) as object),
    slug,
    text: { ...text, ...(own && words && { [locale]: { ...words, reviewedBy: own.reviewedBy, body: toPseudo(own.body) } }) },
  } as AnyEntry;
}
