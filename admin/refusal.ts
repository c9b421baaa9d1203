/** Says why the desk refused something, until the editor has read it: Decap's own message goes after eight seconds. */
import type { Words } from '../src/models/fields.ts';
import { refusal } from './words.ts';

/** A sentence that leads to what it speaks of. */
export interface Way {
  sentence: string;
  go: () => void;
}

/** Shows sentences over the desk. Nothing behind them is changed. Who closes them goes where they pressed, or where the first leads. */
export type ShowRefusal = (title: Words, sentences: readonly (string | Way)[], language: keyof Words) => void;

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
export function makeList(sentences: readonly (string | HTMLElement)[]): HTMLUListElement {
  const list = make('ul');
  for (const sentence of sentences) {
    const item = make('li');
    item.append(sentence);
    list.append(item);
  }
  return list;
}

export const showRefusal: ShowRefusal = (title, sentences, language) => {
  let way = sentences.find((sentence) => typeof sentence !== 'string');
  const parts = sentences.map((sentence) => {
    if (typeof sentence === 'string') return sentence;
    const button = makeButton(sentence.sentence, () => {
      way = sentence;
      dialog.close();
    });
    button.className = 'way';
    return button;
  });
  const close = makeButton(refusal.close[language], () => dialog.close());
  const dialog = openDialog(title, language, makeList(parts), close);
  dialog.addEventListener('close', () => way?.go());
};
