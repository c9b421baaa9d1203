/**
 * Names and states that Decap leaves out and a screen reader needs. Each is set from outside and again whenever the form changes; where
 * Decap comes to say it itself, `tests/a11y/desk.spec.ts` goes on without the line here.
 */
import { getLanguage } from '../../src/i18n/locales.ts';
import { formWords as words, previewWords, title } from '../words.ts';
import { TOOLBAR } from './languages.ts';
import { listPanes, type FormInput } from './panes.ts';
import { fieldOf, ROW, toSummary, toWords } from './place.ts';

/** Sets an attribute where it is not so yet: every change would call this file again. */
function set(element: Element | null | undefined, name: string, value: string): void {
  if (element && element.getAttribute(name) !== value) element.setAttribute(name, value);
}

const all = (selector: string, root: ParentNode = document) => [...root.querySelectorAll<HTMLElement>(selector)];

/** Columns are regions with the name of their language; what is written in them is read and spell-checked in it. */
function namePanes(input: FormInput): void {
  for (const { root, locale } of listPanes(input)) {
    const { name, lang, dir } = getLanguage(locale);
    set(root, 'role', 'region');
    set(root, 'aria-label', name);
    for (const text of all('input[type="text"]:not([role]), textarea, [role="textbox"]', root)) {
      set(text, 'lang', lang);
      set(text, 'dir', dir);
    }
  }
}

/** What is the same in every language is left empty in the columns of the others; Decap's menus stay reachable there. */
function closeHidden(input: FormInput): void {
  for (const { root, locale } of listPanes(input))
    if (locale !== input.locales[0])
      for (const label of all('label[for]', root)) {
        const field = fieldOf(label);
        const isHidden = getComputedStyle(field).visibility === 'hidden';
        if (field.hasAttribute('inert') !== isHidden) field.toggleAttribute('inert', isHidden);
      }
}

function nameRows({ language }: FormInput): void {
  for (const row of all(ROW)) {
    const bar = row.querySelector(':scope > div:has(> [aria-roledescription])');
    const [fold, remove] = all(':scope > button', bar ?? row);
    const say = (what: keyof typeof words) => `${words[what][language]} ${toSummary(row)}`.trim();
    const inside = row.lastElementChild?.querySelector('label[for]');
    const isOpen = inside?.checkVisibility() ?? false;
    set(fold, 'aria-label', say('row'));
    set(fold, 'aria-expanded', String(isOpen));
    set(remove, 'aria-label', say('remove'));
    const handle = bar?.querySelector('[aria-roledescription]');
    set(handle, 'aria-label', say('move'));
    // It answers to a mouse and a finger only (the buttons beside it, to keys too), and what Decap says of it is in English and not so.
    set(handle, 'tabindex', '-1');
    set(handle, 'aria-describedby', '');
  }
}

/** The box for formatted text, its switch, and the button for headings, in which stands another. */
function nameRichText({ language }: FormInput): void {
  for (const label of all('label[for]')) {
    const field = fieldOf(label);
    const box = field.querySelector('[role="textbox"][contenteditable]');
    if (!box || field.querySelector('label[for] ~ * label[for]')) continue;
    set(box, 'aria-label', toWords(label));
    const plain = field.querySelector('[role="switch"]');
    set(plain, 'aria-label', `${toWords(label)}: ${words.plain[language]}`);
    if (plain && !plain.hasAttribute('aria-checked')) set(plain, 'aria-checked', 'false');
  }
  for (const inner of all('[role="button"] > button')) {
    set(inner.parentElement, 'aria-label', inner.title);
    if (!inner.hasAttribute('inert')) inner.toggleAttribute('inert', true);
  }
}

/** "Now" and "Clear" of a day or an hour say which. */
function nameTimes(): void {
  for (const time of all('input[type="date"], input[type="datetime-local"], input[type="time"]')) {
    const field = time.closest('div:has(> div > label[for])');
    const label = field?.querySelector('label[for]');
    if (!field || !label) continue;
    for (const button of all('button', field)) set(button, 'aria-label', `${button.textContent}: ${toWords(label)}`);
  }
}

/** The page for signing in, whose heading is Decap's emblem, and that of the drafts. */
function namePages({ language }: FormInput): void {
  for (const entrance of all("[class*='-StyledAuthenticationPage']")) {
    set(entrance, 'role', 'main');
    const [emblem] = all(':scope > span', entrance);
    set(emblem, 'role', 'heading');
    set(emblem, 'aria-level', '1');
    set(emblem, 'aria-label', title[language]);
  }
  for (const drafts of all("[class*='-WorkflowContainer']")) set(drafts, 'role', 'main');
}

/** The form is the page's main part; the page beside it and the library of files have titles. */
function nameFrames({ language }: FormInput): void {
  for (const { parentElement } of all(TOOLBAR)) {
    set(parentElement, 'role', 'main');
    set(parentElement, 'aria-label', words.form[language]);
  }
  // The line that Decap draws over the page while it loads or saves.
  for (const line of all('body > canvas')) set(line, 'aria-hidden', 'true');
  for (const dialog of all('div[role="dialog"]')) set(dialog, 'aria-label', dialog.querySelector('h1, h2')?.textContent ?? '');
  for (const notices of all('.Toastify')) {
    set(notices, 'role', 'region');
    set(notices, 'aria-label', words.notices[language]);
  }
  for (const frame of all('iframe')) set(frame, 'title', previewWords.title[language]);
}

/** Says everything that is missing now. */
export function nameAll(input: FormInput): void {
  namePages(input);
  nameFrames(input);
  namePanes(input);
  closeHidden(input);
  nameRows(input);
  nameRichText(input);
  nameTimes();
}
