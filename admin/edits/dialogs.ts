/** The desk's questions and news about somebody else's change. Closing one by Escape changes nothing. */
import type { Words } from '../../src/models/fields.ts';
import { make, makeButton, makeList, openDialog } from '../refusal.ts';
import { refusal } from '../words.ts';
import { editWords as words } from './words.ts';

/** A field that two persons changed. */
export interface Clash {
  /** Field and language, as the editor knows them. */
  name: string;
  mine: unknown;
  theirs: unknown;
}
export type Side = 'mine' | 'theirs';

/** A value as text. @example toText([{ title: 'a', text: 'b' }]) // => 'a · b' */
export function toText(value: unknown): string {
  if (Array.isArray(value)) return value.map(toText).filter(Boolean).join(' · ');
  if (typeof value === 'object' && value !== null) return toText(Object.values(value));
  return value === undefined || value === null ? '' : String(value);
}

function makeChoice({ name, mine, theirs }: Clash, group: string, language: keyof Words): HTMLFieldSetElement {
  const fieldset = make('fieldset');
  const option = (side: Side, value: unknown) => {
    const label = make('label');
    const input = make('input');
    Object.assign(input, { type: 'radio', name: group, value: side, required: true });
    label.append(input, make('b', words[side][language]), ' ', make('span', toText(value) || words.nothing[language]));
    return label;
  };
  fieldset.append(make('legend', name), option('mine', mine), option('theirs', theirs));
  return fieldset;
}

/** Asks whose value stays, clash by clash. @returns nothing when the editor goes back to the form */
export function askSides(clashes: readonly Clash[], language: keyof Words): Promise<Side[] | undefined> {
  return new Promise((resolve) => {
    const form = make('form');
    const save = make('button', words.save[language]);
    form.append(
      make('p', words.clashLead[language]),
      ...clashes.map((clash, i) => makeChoice(clash, `clash-${i}`, language)),
      save,
      makeButton(words.back[language], () => dialog.close()),
    );
    let sides: Side[] | undefined;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const data = new FormData(form);
      sides = clashes.map((_, i) => data.get(`clash-${i}`) as Side);
      dialog.close();
    });
    const dialog = openDialog(words.clash, language, form);
    dialog.addEventListener('close', () => resolve(sides));
  });
}

/** Asks one question. @returns whether the editor pressed the button that does it, not the way back */
export function ask(title: Words, lead: string, act: Words, language: keyof Words): Promise<boolean> {
  return new Promise((resolve) => {
    let isWanted = false;
    const wanted = makeButton(act[language], () => {
      isWanted = true;
      dialog.close();
    });
    const dialog = openDialog(
      title,
      language,
      make('p', lead),
      wanted,
      makeButton(words.back[language], () => dialog.close()),
    );
    dialog.addEventListener('close', () => resolve(isWanted));
  });
}

/** Asks whether an entry that somebody deleted comes back. */
export const askRestore = (language: keyof Words): Promise<boolean> => ask(words.gone, words.goneLead[language], words.restore, language);

/** Says what came from somebody else, then opens the form again with it. */
export function tellTogether(names: readonly string[], language: keyof Words): void {
  const dialog = openDialog(
    words.together,
    language,
    make('p', words.togetherLead[language]),
    makeList(names),
    makeButton(words.reopen[language], () => dialog.close()),
  );
  dialog.addEventListener('close', () => location.reload());
}

/** Says that the session is over, with the way to a new one in a window of its own: this one keeps what is typed. */
export function tellSession(language: keyof Words): void {
  const link = make('a', words.signIn[language]);
  Object.assign(link, { href: location.pathname, target: '_blank', rel: 'noopener' });
  const dialog = openDialog(
    refusal.title,
    language,
    makeList([words.session[language], words.kept[language]]),
    link,
    makeButton(refusal.close[language], () => dialog.close()),
  );
}
