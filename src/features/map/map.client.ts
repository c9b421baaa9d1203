/** The button of the map's page: tests whether the phone can draw it, and only then asks for what is heavy. */
import type { MapData, Spoken } from './map-data.ts';

const isAble = (): boolean => {
  // The library finds out only after it was downloaded.
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return Boolean(context);
};

function start(root: HTMLElement): void {
  const data = JSON.parse(root.dataset['map'] ?? '') as MapData;
  const words = JSON.parse(root.dataset['words'] ?? '') as Spoken;
  const find = (name: string) => root.querySelector<HTMLElement>(`[data-${name}]`);
  const [open, status, moving, drawn] = [find('open'), find('status'), find('moving'), find('drawn')];
  if (!open?.parentElement || !status || !moving) return;
  const box = open.parentElement;
  box.hidden = false;
  const say = (text: string, isBusy = false) => {
    status.replaceChildren(...(isBusy ? [document.createElement('progress'), ' '] : []), text);
  };
  const setOpen = (isOpen: boolean) => {
    box.hidden = isOpen;
    moving.hidden = !isOpen;
    if (drawn) drawn.hidden = isOpen;
  };
  const close = () => {
    setOpen(false);
    say('');
    open.focus();
  };
  const run = async () => {
    if (!isAble()) {
      box.hidden = true;
      return say(words.noWebgl);
    }
    open.setAttribute('aria-disabled', 'true');
    say(words.loading, true);
    try {
      const { openMap } = await import('./moving-map.ts');
      await openMap(moving, { data, words, say, onReady: () => setOpen(true), onClose: close });
      say('');
    } catch {
      setOpen(false);
      say(words.failed);
    } finally {
      open.removeAttribute('aria-disabled');
    }
  };
  open.addEventListener('click', () => open.hasAttribute('aria-disabled') || void run());
}

const root = document.querySelector<HTMLElement>('[data-map]');
if (root) start(root);
