/** Says why the desk refused something, until the editor has read it: Decap's own message goes after eight seconds. */
import type { Words } from '../src/models/fields.ts';
import { refusal } from './words.ts';

/** Shows sentences over the desk. Nothing behind them is changed. */
export type ShowRefusal = (title: Words, sentences: readonly string[], language: keyof Words) => void;

/** Thrown to stop Decap. It prints `String(error)`, where "Error: " would be in the way. */
export class Refusal extends Error {
  override name = 'Refusal';
  override toString(): string {
    return this.message;
  }
}

export const make = <K extends keyof HTMLElementTagNameMap>(tag: K, text = ''): HTMLElementTagNameMap[K] => {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
};

/** A button that only does what it says. */
export function makeButton(text: string, press: () => void): HTMLButtonElement {
  const button = make('button', text);
  button.type = 'button';
  button.addEventListener('click', press);
  return button;
}

const HEADING = 'refusal';

/** Opens a dialog over the desk, in the place of one that is open. It is gone when it is closed, by whichever way. */
export function openDialog(title: Words, language: keyof Words, ...parts: readonly HTMLElement[]): HTMLDialogElement {
  const dialog = make('dialog');
  const heading = make('h2', title[language]);
  heading.id = HEADING;
  dialog.setAttribute('aria-labelledby', heading.id);
  dialog.lang = language;
  dialog.addEventListener('close', () => dialog.remove());
  dialog.append(heading, ...parts);
  document.querySelector<HTMLDialogElement>(`dialog[aria-labelledby="${HEADING}"]`)?.close();
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

/** @example makeList(['One.', 'Two.']) // => <ul><li>One.</li><li>Two.</li></ul> */
export function makeList(sentences: readonly string[]): HTMLUListElement {
  const list = make('ul');
  list.append(...sentences.map((sentence) => make('li', sentence)));
  return list;
}

export const showRefusal: ShowRefusal = (title, sentences, language) => {
  const close = makeButton(refusal.close[language], () => dialog.close());
  const dialog = openDialog(title, language, makeList(sentences), close);
};
