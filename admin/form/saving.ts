/**
 * What happens around a press on "Save". Decap looks at the form's fields itself before anybody else is asked: at those of the first language
 * only, to which it turns the form; where one is wrong it says so beside the field, perhaps far from what is seen, and nothing more. And it
 * keeps what it found wrong in a column whose language was changed meanwhile, so that nothing could be saved any more.
 */
import { store } from 'decap-cms-core/dist/esm/redux/index.js';
import type { Words } from '../../src/models/fields.ts';
import type { ShowRefusal } from '../refusal.ts';
import { refusal } from '../words.ts';
import { TOOLBAR } from './languages.ts';
import { leadToLabel } from './lead.ts';
import { listPanes, showLanguage, waitFor, type FormInput } from './panes.ts';

interface Fault {
  message?: unknown;
}

/** What Decap has found wrong, by what the field's label is for. */
const listFaults = (): Record<string, Fault[]> => (store.getState().entryDraft.get('fieldsErrors')?.toJS() ?? {}) as Record<string, Fault[]>;

/** Everything is looked at again, by Decap and by the desk: what was found before is in the way. */
function forgetFaults(): void {
  for (const uniqueFieldId of Object.keys(listFaults())) store.dispatch({ type: 'DRAFT_CLEAR_ERRORS', payload: { uniqueFieldId } });
}

/** Shows what Decap found, in the order of the form. */
function showFaults(faults: Record<string, Fault[]>, show: ShowRefusal, language: keyof Words): void {
  const labels = [...document.querySelectorAll<HTMLLabelElement>('label[for]')].filter(({ htmlFor }) => faults[htmlFor]);
  const ways = labels.flatMap((label) =>
    (faults[label.htmlFor] ?? []).flatMap(({ message }) =>
      typeof message === 'string' ? [{ sentence: message, go: () => void leadToLabel(label, message) }] : [],
    ),
  );
  if (ways.length) show(refusal.title, ways, language);
}

async function follow(input: FormInput, show: ShowRefusal): Promise<void> {
  const address = location.hash;
  const before = listPanes(input)[0]?.locale;
  const faults = await waitFor(() => (Object.keys(listFaults()).length ? listFaults() : undefined), 1000);
  if (faults) return showFaults(faults, show, input.language);
  // Who writes in another language on a telephone goes on in it.
  if (before && address === location.hash && !document.querySelector('dialog[open]')) {
    const now = listPanes(input)[0]?.locale;
    if (now && now !== before) await showLanguage(before, input);
  }
}

/** Watches what is pressed in the toolbar, by mouse, finger or key. */
export function watchSaving(input: FormInput, show: ShowRefusal): void {
  const press = (event: Event) => {
    const target = event.target instanceof Element ? event.target.closest('[role="menuitem"], button') : null;
    if (!target?.closest(TOOLBAR)) return;
    forgetFaults();
    void follow(input, show);
  };
  addEventListener('click', press, true);
  addEventListener(
    'keydown',
    (event) => {
      // Decap's menus act on the key itself; buttons turn it into a click.
      if (event.target instanceof Element && event.target.matches('[role="menuitem"]') && [' ', 'Enter'].includes(event.key)) press(event);
    },
    true,
  );
}
