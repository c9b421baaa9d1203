/** One content file: YAML front matter and a Markdown body. Runs in Node and in the desk. */
import { parseDocument, type ScalarTag } from 'yaml';

// A number with a leading zero or a plus sign is a telephone number that lost its quotation marks.
const plainInteger = /^-?(?:0|[1-9]\d*)$/;

/** Splits a file into its front matter and body. Dates and phone numbers stay the text that was written. */
export function parseFile(source: string): { data: Record<string, unknown>; body: string; error?: string } {
  const match = /^---\r?\n([\s\S]*?)\r?\n?---\r?\n?([\s\S]*)$/.exec(source);
  if (!match) return { data: {}, body: source.trim() };
  const document = parseDocument(match[1] ?? '', {
    customTags: (tags) =>
      tags.map((tag) =>
        typeof tag === 'object' && tag.tag === 'tag:yaml.org,2002:int' && !('format' in tag && tag.format)
          ? { ...(tag as ScalarTag), test: plainInteger }
          : tag,
      ),
  });
  const body = (match[2] ?? '').trim();
  if (document.errors[0]) return { data: {}, body, error: document.errors[0].message.split('\n')[0] ?? '' };
  const data: unknown = document.toJS();
  return { data: data && typeof data === 'object' ? (data as Record<string, unknown>) : {}, body };
}

/** What the desk writes for an emptied field (`''`, null, `[]`, `{}`) becomes an absent one. */
export function dropEmpty(value: unknown): unknown {
  if (value === '' || value === null) return undefined;
  if (Array.isArray(value)) {
    const kept = value.map(dropEmpty).filter((item) => item !== undefined);
    return kept.length ? kept : undefined;
  }
  if (typeof value === 'object' && value) {
    const kept = Object.entries(value)
      .map(([key, item]) => [key, dropEmpty(item)] as const)
      .filter(([, item]) => item !== undefined);
    return kept.length ? Object.fromEntries(kept) : undefined;
  }
  return value;
}
