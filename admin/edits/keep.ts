/** Keeps what two editors write, and what one wrote and could not save. See docs/decisions/0033. */
import { store } from 'decap-cms-core/dist/esm/redux/index.js';
import localforage from 'localforage';
import { keepBeginnings } from './drafts.ts';
import { guardSaving, type GuardInput } from './guard.ts';
import type { Registration } from './host.ts';
import { Known, watchReading } from './known.ts';
import { mendHost } from './mend-host.ts';
import { followSession } from './session.ts';

/** Resolves once the form shows an entry. */
function whenOpen({ collection, slug }: { collection: string; slug: string }): Promise<void> {
  const isOpen = () => {
    const entry = store.getState().entryDraft.get('entry');
    return entry?.get('collection') === collection && (slug ? entry.get('slug') === slug : entry.get('newRecord') === true);
  };
  return new Promise((resolve) => {
    if (isOpen()) return resolve();
    const leave = store.subscribe(() => {
      if (!isOpen()) return;
      leave();
      resolve();
    });
  });
}

/** Changes the registered backend in place: Decap goes by its name, and refuses a second one of the same name. */
export async function keepEdits(registration: Registration, input: GuardInput): Promise<void> {
  // Its functions are replaced once it has found the browser's database. Without one (a private window) nothing is put by.
  const isReady = await localforage.ready().then(
    () => true,
    () => false,
  );
  // One for all: Decap makes more than one backend of the same name.
  const known = new Known();
  if (isReady) keepBeginnings(localforage, known, whenOpen);
  const { init } = registration;
  registration.init = (...args) => {
    const host = init(...args);
    mendHost(host);
    const retry = followSession(host, localStorage);
    guardSaving(host, watchReading(host, known), known, input, retry);
    return host;
  };
}
