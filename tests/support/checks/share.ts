/** How pages look where they are shared, the donor's block, and what is offered for download. */
import { all, attr, textsOf, type Site } from '../site.ts';
import { isSensitive } from './page.ts';

/** Bytes of a picture that is shared. */
export const SHARE_LIMIT = 100_000;
const meta = (page: Site['pages'][number], name: string) =>
  attr(
    all(page.dom, 'meta').find((element) => (attr(element, 'property') ?? attr(element, 'name')) === name),
    'content',
  );

/** Messages and the first page have a picture of the right size and say what is on it; nothing that a page is silent about is told by its picture. */
export function shareFaults(site: Site): string[] {
  return site.publicPages.flatMap((page) => {
    const image = meta(page, 'og:image');
    if (isSensitive(page)) return image ? [`${page.path}: a sensitive page has no picture that is shown where it is shared`] : [];
    const isMessage = page.route === 'messages' && page.path !== site.toPath('messages', page.lang);
    if (!isMessage && page.route !== 'home') return [];
    const data = image?.startsWith(`${site.content.campaign.url}/`) ? site.files.get(new URL(image).pathname.slice(1)) : undefined;
    if (!image || !data) return [`${page.path}: its picture ${image ?? ''} is not in the build`];
    // A PNG's width and height follow its first header.
    const size = `${data.readUInt32BE(16)}×${data.readUInt32BE(20)}`;
    const title = textsOf(page.dom.querySelector('h1') ?? page.dom).join('');
    return [
      size !== '1200×630' && `${image}: ${size}, should be 1200×630`,
      data.length > SHARE_LIMIT && `${image}: ${data.length} bytes, ${SHARE_LIMIT} are allowed`,
      !meta(page, 'og:image:alt')?.includes(title) && `${page.path}: the picture's words “${title}” are not in its alternative text`,
      meta(page, 'twitter:card') !== 'summary_large_image' && `${page.path}: no card`,
    ].filter((fault) => typeof fault === 'string');
  });
}

/** The donor's words stand on the project's page exactly as settings have them, and nowhere when nobody funds the site. */
export function fundingFaults(site: Site): string[] {
  const settings = site.entries('settings')[0];
  const isFunded = settings?.['funded'] === true;
  return site.publicPages.flatMap((page) => {
    const block = page.dom.querySelector('[data-funding]');
    const said = block && textsOf(block).join('').trim();
    const text = settings?.text[page.textLang] as { fundingStatement?: string } | undefined;
    if (page.route !== 'project' || !isFunded) return block ? [`${page.path}: shows a donor who does not fund this site`] : [];
    return said === text?.fundingStatement ? [] : [`${page.path}: the donor's words are “${said ?? ''}”, not those of the settings`];
  });
}

/** What is offered for download is named by a page. */
export function downloadFaults(site: Site): string[] {
  const named = new Set(
    site.publicPages.flatMap((page) => all(page.dom, '[href], [src]').map((element) => attr(element, 'href') ?? attr(element, 'src') ?? '')),
  );
  return [...site.files.keys()].filter((file) => file.startsWith('files/') && !named.has(`/${file}`)).map((file) => `${file}: no page offers it`);
}
