/** What the desk's own page says and carries. */
import { campaign } from '../src/i18n/campaign.ts';
import { readSignIn } from '../src/models/sign-in.ts';
import { toStore } from './store.ts';
import { noDesk, title } from './words.ts';

/** @param desk which desk is built in @param root the campaign's folder */
export function readDeskPage(desk: Parameters<typeof toStore>[0], root: string) {
  const { desk: lang } = campaign;
  const store = toStore(desk, readSignIn(root));
  return { lang, title: title[lang], message: desk === 'none' && noDesk[lang], store: store && JSON.stringify(store) };
}
