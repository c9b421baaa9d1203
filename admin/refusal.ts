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

const make = <K extends keyof HTMLElementTagNameMap>(tag: K, text = ''): HTMLElementTagNameMap[K] => {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
};

export const showRefusal: ShowRefusal = (title, sentences, language) => {
  const dialog = make('dialog');
  const heading = make('h2', title[language]);
  heading.id = 'refusal';
  dialog.setAttribute('aria-labelledby', heading.id);
  dialog.lang = language;
  const list = make('ul');
  list.append(...sentences.map((sentence) => make('li', sentence)));
  const close = make('button', refusal.close[language]);
  close.type = 'button';
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  dialog.append(heading, list, close);
  document.querySelector('dialog[aria-labelledby="refusal"]')?.remove();
  document.body.append(dialog);
  dialog.showModal();
};
