/** The desk's lists: pages that are made with the site and need no script. Each is one address below `/admin/`. */
import { campaign } from '../../src/i18n/campaign.ts';
import type { Words } from '../../src/models/fields.ts';
import { findString } from '../../src/i18n/translate.ts';
import { readContent } from '../../src/models/read.ts';
import { readLaunch } from '../../src/models/review/gather.ts';
import type { Item } from '../../src/models/review/item.ts';
import type { Judged } from '../../src/models/review/signoffs.ts';
import { listWithdrawn, listWithdrawnPhotos } from '../../src/models/review/take-down.ts';
import { readHandbook } from '../handbook/view.ts';
import { toDiscreet } from './address.ts';
import { listTranslations, toFilterCss } from './translations.ts';
import { LANGUAGES } from '../words.ts';
import { BOARDS, toBoardAddress, type BoardName } from './names.ts';
import { boardWords } from './words.ts';

export type BoardView = ReturnType<typeof readBoard>;

const isInterfaceReviewed = (locale: string) => Boolean(findString(locale, 'reviewedBy'));

/** A sign-off of nothing on the list is told by its id, which may hold a name too. */
const hideNames = (judged: Judged, discreet: ReturnType<typeof toDiscreet>): Judged => {
  const hide = <T extends Item>(item: T): T => ({ ...item, ...(item.entry && { entry: discreet(item.entry) }) });
  return {
    ...judged,
    open: judged.open.map(hide),
    signed: judged.signed.map(hide),
    stale: judged.stale.filter(({ id }) => discreet({ slug: id }).slug),
  };
};

const toAddress = (name: BoardName, language: keyof Words) => toBoardAddress(name, language, campaign.desk);

/** Every list in every language of the desk, as Astro's paths. */
export const listBoards = () =>
  BOARDS.flatMap((name) =>
    LANGUAGES.map((desk) => ({ params: { board: toAddress(name, desk).slice('/admin/'.length, -1) }, props: { name, desk } })),
  );

/** Everything that a list shows. @param desk the language to say it in @param root the campaign's folder */
export function readBoard({ name, desk }: { name: BoardName; desk: keyof Words }, root: string) {
  const facts = { content: readContent(root) };
  const links = BOARDS.map((key) => ({ href: toAddress(key, desk), label: boardWords[key][desk], isCurrent: key === name }));
  const discreet = toDiscreet(facts.content);
  const translations = name === 'translations' ? listTranslations(facts.content, discreet) : undefined;
  return {
    name,
    desk,
    title: boardWords[name][desk],
    links,
    others: LANGUAGES.filter((language) => language !== desk).map((lang) => ({
      lang,
      href: toAddress(name, lang),
      label: boardWords.otherLanguage[desk],
    })),
    launch: name === 'launch' ? hideNames(readLaunch(root, { isInterfaceReviewed }), discreet) : undefined,
    translations,
    withdrawn: listWithdrawn(facts).map((each) => ({ ...each, line: discreet(each.line) })),
    photos: listWithdrawnPhotos(facts),
    handbook: name === 'handbook' ? readHandbook(desk) : undefined,
    /** Rules that this list alone needs. */
    css: translations ? toFilterCss(translations) : '',
  };
}
