/** The form's columns: each shows the entry in one language, chosen in a menu of Decap's. A telephone shows one. */
import type { Words } from '../../src/models/fields.ts';
import { languageButton } from '../words.ts';

export interface FormInput {
  language: keyof Words;
  /** The campaign's languages; the first holds what is common to all. */
  locales: readonly string[];
  /** A language's name. @example 'hu' => 'Magyar' */
  nameOf: (locale: string) => string;
}

export interface Pane {
  root: HTMLElement;
  locale: string;
  /** Opens the menu of languages. */
  button: HTMLElement;
}

const frame = () => new Promise((done) => requestAnimationFrame(done));

/** Waits for what Decap draws. @param patience in milliseconds @returns nothing when it has not come */
export async function waitFor<T>(find: () => T | undefined, patience = 2000): Promise<T | undefined> {
  const end = performance.now() + patience;
  let found = find();
  while (found === undefined && performance.now() < end) {
    await frame();
    found = find();
  }
  return found;
}

/** The column: the nearest around the menu that has fields too. */
function findRoot(button: HTMLElement): HTMLElement | undefined {
  let root = button.parentElement;
  while (root && !root.querySelector('label[for]')) root = root.parentElement;
  return root ?? undefined;
}

/** The columns on the screen, in reading order. */
export function listPanes({ language, locales }: Pick<FormInput, 'language' | 'locales'>): Pane[] {
  return [...document.querySelectorAll<HTMLElement>('[role="button"][aria-haspopup]')].flatMap((button) => {
    const text = button.textContent;
    const locale = locales.find((one) => text === languageButton[language].replace('%{locale}', one.toUpperCase()));
    const root = locale && findRoot(button);
    return root ? [{ root, locale, button }] : [];
  });
}

/**
 * Shows a language: the first one in the first column, another in the second, where there are two.
 * @returns the column that shows it
 */
export async function showLanguage(locale: string, input: Pick<FormInput, 'language' | 'locales'>): Promise<Pane | undefined> {
  const find = () => listPanes(input).find((pane) => pane.locale === locale);
  const panes = listPanes(input);
  const pane = locale === input.locales[0] ? panes[0] : panes.at(-1);
  if (!pane || find()) return find();
  // The menu closes at a press elsewhere: at the one, too, that brought us here, and is not over yet.
  await frame();
  pane.button.click();
  const menu = () => [...pane.root.querySelectorAll<HTMLElement>('[role="menuitem"]')].find(({ textContent }) => textContent === locale);
  (await waitFor(menu))?.click();
  return waitFor(find);
}
