/**
 * Puts values into a sentence. A name without a value leaves nothing.
 * @example fill('As of {date}.', { date: '24 November' }) // => 'As of 24 November.'
 */
export const fill = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
