/** From what a refusal says to where it can be mended. */
import { fieldOf, findControl, findField, unfoldAround } from './place.ts';
import { showLanguage, waitFor, type FormInput } from './panes.ts';

/** A problem's place, as the models name it. */
export interface Place {
  /** Label, and inside lists the way to the field. */
  field?: string | undefined;
  /** Without one, the first language, which holds what is common to all. */
  locale?: string | undefined;
}

const FAULT = 'desk-fault';

/** Puts a sentence under a field and into the ears of whoever comes to its control, until something else is written there. */
function mark(field: HTMLElement, control: HTMLElement, sentence: string): void {
  field.querySelector(`:scope > .${FAULT}`)?.remove();
  const note = Object.assign(document.createElement('p'), { className: FAULT, id: `${FAULT}-${control.id}`, textContent: sentence });
  field.append(note);
  control.setAttribute('aria-invalid', 'true');
  const isDescribed = control.hasAttribute('aria-describedby');
  if (!isDescribed) control.setAttribute('aria-describedby', note.id);
  const clear = () => {
    note.remove();
    control.removeAttribute('aria-invalid');
    if (!isDescribed) control.removeAttribute('aria-describedby');
  };
  field.addEventListener('input', clear, { once: true });
}

/** Brings a field, a row or a column to the middle of the screen, and the cursor into it. */
export async function goTo(place: HTMLElement, sentence?: string): Promise<void> {
  const control = await waitFor(() => findControl(place));
  if (!control) return;
  if (sentence) mark(place, control, sentence);
  control.scrollIntoView({ block: 'center' });
  control.focus({ preventScroll: true });
}

/** Leads to a problem: its language, its field. Where the form has no such field, to the beginning of the column. */
export async function leadTo({ field, locale }: Place, sentence: string, input: FormInput): Promise<void> {
  const pane = await showLanguage(locale ?? input.locales[0] ?? '', input);
  if (!pane) return;
  const place = field ? await findField(pane.root, field) : undefined;
  await (place ? goTo(place, sentence) : goTo(pane.root));
}

/** Leads to a field by what its label is for. */
export async function leadToLabel(label: Element, sentence?: string): Promise<void> {
  unfoldAround(label);
  await goTo(fieldOf(label), sentence);
}
