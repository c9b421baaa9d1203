/** What a language's text says. */

/** Fields that every language's text has, whatever it says. */
const OWN = ['body', 'reviewedBy', 'reviewedOn', 'reviewOf', 'madeFrom'];
/** What a language's text says, without who read it. */
export const wordsOf = (text: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(text).filter(([key, value]) => (key === 'body' ? value !== '' : !OWN.includes(key)) && value !== undefined));
