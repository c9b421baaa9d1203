/**
 * The way from every screen of the desk to its handbook and lists. Decap has no place for a link of ours: it stands before the link to the
 * site, which Decap draws anew with each screen. It opens beside the desk, so that nothing that is being typed is lost.
 */
import { campaign } from '../../src/i18n/campaign.ts';
import type { Words } from '../../src/models/fields.ts';
import { toBoardAddress } from '../review/names.ts';
import { boardWords } from '../review/words.ts';
import './lists-link.css';

const CLASS = 'desk-lists-link';

function makeLink(page: Document, language: keyof Words): HTMLAnchorElement {
  const link = page.createElement('a');
  link.className = CLASS;
  link.href = toBoardAddress('handbook', language, campaign.desk);
  link.target = '_blank';
  link.rel = 'noopener';
  link.textContent = boardWords.handbookAndLists[language];
  return link;
}

/**
 * Keeps the link in its place, now and whenever Decap draws another screen.
 * @param siteUrl the link that it stands before: the last, for an entry without a page of its own has such a link too
 */
export function keepWayToLists(page: Document, language: keyof Words, siteUrl: string): void {
  const link = makeLink(page, language);
  const put = () => {
    const site = [...page.querySelectorAll<HTMLAnchorElement>('a[target="_blank"]')].findLast((one) => one.getAttribute('href') === siteUrl);
    if (site && link.nextElementSibling !== site) site.before(link);
  };
  new MutationObserver(put).observe(page.body, { childList: true, subtree: true });
  put();
}
