/** Makes Decap's form fit for a keyboard, a screen reader and a telephone, for as long as the desk is open. */
import type { ShowRefusal } from '../refusal.ts';
import { drawLanguages } from './languages.ts';
import { nameAll } from './names.ts';
import type { FormInput } from './panes.ts';
import { watchSaving } from './saving.ts';

/** Decap draws often: once after each burst is enough. */
const PAUSE = 100;

/** Where the line about the last save stands, nothing else does: who goes through the form by key sees every field. */
function keepClear(): void {
  const height = document.querySelector<HTMLElement>('.after-save')?.offsetHeight ?? 0;
  const room = `${height}px`;
  if (document.body.style.getPropertyValue('--after-save') !== room) document.body.style.setProperty('--after-save', room);
}

export function helpForm(input: FormInput, show: ShowRefusal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const help = () => {
    timer = undefined;
    drawLanguages(input);
    nameAll(input);
    keepClear();
  };
  new MutationObserver(() => {
    timer ??= setTimeout(help, PAUSE);
  }).observe(document.body, { subtree: true, childList: true, characterData: true, attributeFilter: ['class', 'aria-checked'] });
  watchSaving(input, show);
}
