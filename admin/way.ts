/**
 * Where somebody was going when the desk asked them to sign in. Decap's sign-in takes it out of the address, and a host leads everybody back to
 * the desk's first page: a link to one entry, in one language, would lead nowhere.
 */
import type { Registration } from './edits/host.ts';

const KEY = 'desk-way';
/** What a host adds to the address with its answer. Source: RFC 6749, 4.1.2. */
const ANSWER = 'state';

const isFirstPage = (hash: string): boolean => hash === '' || hash === '#/';

/** Leads there, once, unless the desk is there already. */
function goOn(): void {
  const way = new URL(sessionStorage.getItem(KEY) ?? '', location.href);
  sessionStorage.removeItem(KEY);
  if (!isFirstPage(location.hash) || isFirstPage(way.hash)) return;
  history.replaceState(history.state, '', way.pathname + way.search);
  // Decap goes where the hash says; of what is replaced above it does not hear.
  location.hash = way.hash;
}

/** Puts the way by as the desk opens, until this window is signed in. */
export function keepWay(registration: Registration): void {
  const { searchParams, search, hash } = new URL(location.href);
  if (!searchParams.has(ANSWER)) sessionStorage.setItem(KEY, search + hash);
  const { init } = registration;
  registration.init = (...args) => {
    const host = init(...args);
    const signIn = host.authenticate.bind(host);
    host.authenticate = async (user) => {
      const known = await signIn(user);
      goOn();
      return known;
    };
    return host;
  };
}
