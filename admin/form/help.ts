/** Makes Decap's form fit for a keyboard, a screen reader and a telephone, for as long as the desk is open. */
import type { ShowRefusal } from '../refusal.ts';
import { drawLanguages } from './languages.ts';
import { nameAll } from './names.ts';
import type { FormInput } from './panes.ts';
import { watchSaving } from './saving.ts';

/** Decap draws often: once after each burst is enough. */
const PAUSE = 100;

export function helpForm(input: FormInput, show: ShowRefusal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const help = () => {
    timer = undefined;
    drawLanguages(input);
    nameAll(input);
  };
  new MutationObserver(() => {
    timer ??= setTimeout(help, PAUSE);
  }).observe(document.body, { subtree: true, childList: true, characterData: true, attributeFilter: ['class', 'aria-checked'] });
  watchSaving(input, show);
}
