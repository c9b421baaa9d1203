/** Where in the form a problem's field is. Rows that are folded are opened on the way. */
import { waitFor } from './panes.ts';

/** What joins the parts of a problem's field: "Questions › 2 › Answer". */
const STEP = ' › ';

const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

/** A label's own words, without "(optional)". */
export const toWords = (label: Element): string =>
  [...label.childNodes].find(({ nodeType }) => nodeType === Node.TEXT_NODE)?.textContent?.trim() ?? '';

/** A field by its label, or by its name, which Decap writes into what the label is for. */
function findLabel(scope: Element, part: string): HTMLLabelElement | undefined {
  const labels = [...scope.querySelectorAll<HTMLLabelElement>('label[for]')];
  const meant = labels.filter((label) => toWords(label) === part || label.htmlFor.startsWith(`${part}-field-`));
  return meant.find(isShown) ?? meant[0];
}

/** A field with its label, its control and its hint. */
export const fieldOf = (label: Element): HTMLElement => label.parentElement?.parentElement ?? (label as HTMLElement);

/** A row of a list: its bar has the handle by which it is moved, and a button that folds it. */
export const ROW = ':has(> div > [aria-roledescription])';

/** The rows of a list that are there: one that is folded as a whole has none. */
export const listRows = (list: Element): HTMLElement[] =>
  [...(list.lastElementChild?.children ?? [])].filter((row) => row.matches(ROW)) as HTMLElement[];

/** What a folded row says. */
export const toSummary = (row: Element): string => row.querySelector(':scope > div:has(> [aria-roledescription]) ~ div')?.textContent ?? '';

function unfold(row: Element): void {
  const label = row.lastElementChild?.querySelector('label[for]');
  if (!label || !isShown(label)) row.querySelector<HTMLElement>(':scope > div > button')?.click();
}

/** A row by its number or by what it says. A list that is folded as a whole has no rows until it is opened. */
async function openRow(list: Element, part: string): Promise<HTMLElement | undefined> {
  const opener = list.querySelector<HTMLElement>('[data-testid="expand-button"]');
  if (!opener) return undefined;
  const find = () => (/^\d+$/.test(part) ? listRows(list)[Number(part) - 1] : listRows(list).find((row) => toSummary(row) === part));
  if (!listRows(list).length) opener.click();
  const row = find() ?? (listRows(list).length ? undefined : await waitFor(find));
  if (row) unfold(row);
  return row;
}

/** Opens every row around a field. */
export function unfoldAround(field: Element): void {
  for (let row = field.parentElement?.closest(ROW); row; row = row.parentElement?.closest(ROW)) unfold(row);
}

/**
 * Finds a problem's field in a column.
 * @param trail its label, and inside lists the way to it. @example 'La ce să te uiți › 2 › Pasul'
 * @returns the field, or as much of the way as there is
 */
export async function findField(root: HTMLElement, trail: string): Promise<HTMLElement | undefined> {
  let place: HTMLElement | undefined;
  let list: Element | null = null;
  for (const part of trail.split(STEP)) {
    const label = /^\d+$/.test(part) ? undefined : findLabel(place ?? root, part);
    const next: HTMLElement | undefined = label ? fieldOf(label) : list ? await openRow(list, part) : undefined;
    if (!next) break;
    place = next;
    list = label ? document.getElementById(label.htmlFor) : null;
  }
  return place;
}

/** What takes the cursor, the best first: a box to write in, then anything that can be pressed. */
const CONTROLS = [
  'input:not([type="hidden"], [type="file"]), textarea, select, [contenteditable="true"]',
  'button, [role="button"], [role="switch"], a[href]',
];

/** The control of a field, or the first one of a row or a column. */
export function findControl(place: Element): HTMLElement | undefined {
  const shown = CONTROLS.flatMap((selector) => [...place.querySelectorAll<HTMLElement>(selector)]).filter(
    (control) => isShown(control) && !control.closest('[inert]'),
  );
  return shown[0];
}
