/** The language that a link into the desk asks for: the list of translations leads to the text and its column at once. */

/** Its name in the address, before the part that Decap reads. */
export const LANGUAGE = 'language';

/**
 * Takes the question out of the address, so that it is answered once.
 * @returns one of the campaign's languages, or nothing
 */
export function takeAsked(locales: readonly string[]): string | undefined {
  const address = new URL(location.href);
  const asked = address.searchParams.get(LANGUAGE);
  if (!asked) return undefined;
  address.searchParams.delete(LANGUAGE);
  history.replaceState(history.state, '', address);
  return locales.find((locale) => locale === asked);
}
