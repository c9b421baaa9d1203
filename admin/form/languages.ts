/** A row of languages above the form: one press shows one. A link into the desk may ask for one, too. */

import { getLanguage } from '../../src/i18n/locales.ts';
import { makeButton } from '../refusal.ts';
import { formWords } from '../words.ts';
import { takeAsked } from './asked.ts';
import { goTo } from './lead.ts';
import { listPanes, showLanguage, type FormInput } from './panes.ts';

const CLASS = 'desk-languages';
/** The row above the form that leads back to the list and saves. A card among the drafts begins with a link, too. */
export const TOOLBAR = "div:not([draggable] > *):has(> a[href^='#/']:first-child + div)";

/** Shows a language, with the cursor in its first field. */
async function openLanguage(locale: string, input: FormInput): Promise<void> {
  const pane = await showLanguage(locale, input);
  if (pane) await goTo(pane.root);
}

function makeRow(input: FormInput): HTMLElement {
  const row = document.createElement('nav');
  row.className = CLASS;
  row.setAttribute('aria-label', formWords.languages[input.language]);
  row.append(
    ...input.locales.map((locale) => {
      const button = makeButton(input.nameOf(locale), () => void openLanguage(locale, input));
      button.lang = getLanguage(locale).lang;
      button.dataset['locale'] = locale;
      return button;
    }),
  );
  return row;
}

/** Puts the row above the form where it is missing, and says which languages are shown. */
export function drawLanguages(input: FormInput): void {
  const panes = listPanes(input);
  const [pane] = panes;
  const frame =
    pane && [...document.querySelectorAll(TOOLBAR)].map(({ nextElementSibling }) => nextElementSibling).find((one) => one?.contains(pane.root));
  if (!frame || input.locales.length < 2) return;
  let row = frame.querySelector<HTMLElement>(`:scope > .${CLASS}`);
  if (!row) {
    frame.prepend((row = makeRow(input)));
    const asked = takeAsked(input.locales);
    if (asked) void openLanguage(asked, input);
  }
  for (const button of row.querySelectorAll('button')) {
    const isOn = String(panes.some(({ locale }) => locale === button.dataset['locale']));
    if (button.getAttribute('aria-pressed') !== isOn) button.setAttribute('aria-pressed', isOn);
  }
}
