/** The desk's lists: pages that are made with the site and need no script. Each is one address below `/admin/`. */
import { campaign } from '../../src/i18n/campaign.ts';
import { findString } from '../../src/i18n/translate.ts';
import { readContent } from '../../src/models/read.ts';
import { readLaunch } from '../../src/models/review/gather.ts';
import { listWithdrawn, listWithdrawnPhotos } from '../../src/models/review/take-down.ts';
import { listTranslations, toFilterCss } from './translations.ts';
import { boardWords } from './words.ts';

export const BOARDS = ['launch', 'translations', 'withdrawn'] as const;
export type BoardName = (typeof BOARDS)[number];

export type BoardView = ReturnType<typeof readBoard>;

const isInterfaceReviewed = (locale: string) => Boolean(findString(locale, 'reviewedBy'));

/** Everything that a list shows. @param root the campaign's folder */
export function readBoard(name: BoardName, root: string) {
  const { desk } = campaign;
  const facts = { content: readContent(root) };
  const links = BOARDS.map((key) => ({ href: `/admin/${key}/`, label: boardWords[key][desk], isCurrent: key === name }));
  const translations = name === 'translations' ? listTranslations(facts.content) : undefined;
  return {
    name,
    desk,
    title: boardWords[name][desk],
    links,
    launch: name === 'launch' ? readLaunch(root, { isInterfaceReviewed }) : undefined,
    translations,
    withdrawn: listWithdrawn(facts),
    photos: listWithdrawnPhotos(facts),
    /** Rules that this list alone needs. */
    css: translations ? toFilterCss(translations) : '',
  };
}
