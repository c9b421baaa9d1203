/** Which declarations of a stylesheet break the house's rules, and why. */

export interface Fault {
  line: number;
  text: string;
  why: string;
}

const LOGICAL = 'Physical sides turn wrong in right-to-left languages: write';

/** A short list on purpose: what it names costs nothing to write logically. */
const DENIED: readonly [pattern: RegExp, why: string][] = [
  [/^(margin|padding|border)-(left|right)\b/, `${LOGICAL} …-inline-start or …-inline-end.`],
  [/^(margin|padding|border)-(top|bottom)\b/, 'Logical properties only: write …-block-start or …-block-end.'],
  [/^(left|right)$/, `${LOGICAL} inset-inline-start or inset-inline-end.`],
  [/^(top|bottom)$/, 'Logical properties only: write inset-block-start or inset-block-end.'],
  [/^border-(top|bottom)-(left|right)-radius$/, `${LOGICAL} border-start-start-radius and its kin.`],
  [/^(min-|max-)?width$/, 'Logical properties only: write inline-size.'],
  [/^(min-|max-)?height$/, 'Logical properties only: write block-size.'],
];

/** Declarations of CSS, with their line; comments and `@media (…)` conditions are not declarations. */
function* declarations(css: string): Generator<{ line: number; property: string; value: string }> {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
  for (const match of bare.matchAll(/(?<=[{;]\s*)([\w-]+)\s*:\s*([^;{}]+)(?=[;}])/g)) {
    const line = bare.slice(0, match.index).split('\n').length;
    yield { line, property: match[1] as string, value: (match[2] as string).trim() };
  }
}

/**
 * Faults of a component's stylesheet.
 * @example findStyleFaults('a { margin-left: 1px }')[0]?.why // => 'Physical sides turn wrong …'
 */
export function findStyleFaults(css: string): Fault[] {
  return [...declarations(css)].flatMap(({ line, property, value }) => {
    const text = `${property}: ${value}`;
    const why = [
      /--p-/.test(text) &&
        'Components use role tokens only: a primitive (--p-…) has no meaning in the dark or in another campaign. Use a role of tokens.css.',
      /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\(/i.test(value.replace(/url\([^)]*\)/g, '')) &&
        'A colour written here stays when the campaign or the theme changes. Use a role of tokens.css.',
      DENIED.find(([pattern]) => pattern.test(property))?.[1],
      /^(text-align|float|clear)$/.test(property) && /\b(left|right)\b/.test(value) && `${LOGICAL} start or end.`,
    ].filter((reason) => typeof reason === 'string');
    return why.map((reason) => ({ line, text, why: reason }));
  });
}
