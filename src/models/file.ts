/** One content file: YAML front matter and a Markdown body. Runs in Node and in the desk. */
import { parseDocument, type ScalarTag } from 'yaml';

// A number with a leading zero or a plus sign is a telephone number that lost its quotation marks.
const plainInteger = /^-?(?:0|[1-9]\d*)$/;

/** More than any entry needs; less than it takes to hold a build up. */
const MOST_SIGNS = 200_000;

export interface ParsedFile {
  data: Record<string, unknown>;
  body: string;
  /** What stands behind `#` in the front matter: never on the site, but in the repository, which is public. */
  comments?: string;
  error?: string;
}

/**
 * Splits a file into its front matter and body. Dates and phone numbers stay the text that was written. Whatever cannot be read, however
 * it was made, comes back as an `error`; nothing is thrown.
 */
export function parseFile(source: string): ParsedFile {
  if (source.length > MOST_SIGNS) return { data: {}, body: '', error: `it has more than ${MOST_SIGNS} characters` };
  // The closing line is `---` alone: "a --- b" in a title does not end the front matter.
  const match = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)??---[ \t]*(?:\r?\n([\s\S]*))?$/.exec(source);
  if (!match) return { data: {}, body: source.trim() };
  const [, matter = '', rest = ''] = match;
  const body = rest.trim();
  const comments = [...matter.matchAll(/(?:^|\s)#(.*)$/gm)].map(([, comment = '']) => comment.trim()).join('\n');
  try {
    const data = parseMatter(matter);
    return {
      data: data && typeof data === 'object' && !Array.isArray(data) ? (data as Record<string, unknown>) : {},
      body,
      ...(comments && { comments }),
    };
  } catch (error) {
    return { data: {}, body, error: (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '' };
  }
}

/** @throws when it is not YAML, or is YAML that does more than name values */
function parseMatter(matter: string): unknown {
  const document = parseDocument(matter, {
    customTags: (tags) =>
      tags.map((tag) =>
        typeof tag === 'object' && tag.tag === 'tag:yaml.org,2002:int' && !('format' in tag && tag.format)
          ? { ...(tag as ScalarTag), test: plainInteger }
          : tag,
      ),
  });
  const fault = document.errors[0] ?? document.warnings[0];
  if (fault) throw fault;
  // No aliases: nine short lines of them make a value of a thousand million parts.
  return document.toJS({ maxAliasCount: 0 });
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
