/** Nothing is kept, nobody else is asked, and what must not be known is nowhere. */
import { getNow } from '../../../src/lib/clock.ts';
import { isWithdrawn, toLimits } from '../../../src/models/freshness.ts';
import { all, attr, type Entry, type Site } from '../site.ts';

/** Elements that make a browser fetch without the reader's doing. */
const FETCHES: readonly (readonly [selector: string, ...attributes: string[]])[] = [
  ['link', 'href'],
  ['script', 'src'],
  ['img', 'src', 'srcset'],
  ['source', 'src', 'srcset'],
  ['iframe', 'src'],
  ['video', 'src', 'poster'],
  ['audio', 'src'],
  ['object', 'data'],
  ['embed', 'src'],
  ['form', 'action'],
];

/** No address of another host where a browser would fetch it. Links that the reader follows are fine. */
export function thirdPartyFaults(site: Site): string[] {
  const own = new URL(site.content.campaign.url).origin;
  const isForeign = (address: string) => /^(https?:)?\/\//.test(address.trim()) && new URL(address.trim(), own).origin !== own;
  return site.publicPages.flatMap((page) => {
    const fetched = FETCHES.flatMap(([selector, ...names]) =>
      all(page.dom, selector).flatMap((element) =>
        names.flatMap((name) =>
          (attr(element, name)?.split(name === 'srcset' ? ',' : '\n') ?? []).map((address) => [`<${selector} ${name}>`, address] as const),
        ),
      ),
    );
    const styles = all(page.dom, 'style').flatMap((style) =>
      [...style.textContent.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g)].map((m) => ['<style>', m[1] ?? m[2] ?? ''] as const),
    );
    const hints = all(page.dom, 'link').filter((link) => /preconnect|dns-prefetch|prefetch/.test(attr(link, 'rel') ?? ''));
    return [
      ...[...fetched, ...styles]
        .filter(([, address]) => isForeign(address))
        .map(([where, address]) => `${page.path}: ${where} asks ${address}: nobody else may learn who reads here`),
      ...hints.map((hint) => `${page.path}: <link rel="${attr(hint, 'rel') ?? ''}"> asks for something before the reader does`),
      ...all(page.dom, 'meta[http-equiv="refresh"]').map(() => `${page.path}: <meta refresh> moves people without asking`),
      ...all(page.dom, '[ping]').map(() => `${page.path}: ping tells a server what was tapped`),
    ];
  });
}

/** What keeps something on the phone or sends something from it. */
const KEEPS =
  /document\.cookie|cookieStore|\blocalStorage\b|\bsessionStorage\b|\bindexedDB\b|\bcaches\b|serviceWorker|sendBeacon|XMLHttpRequest|WebSocket|EventSource/;

/** No cookie, no storage, no worker, no manifest, no referrer. */
export function storageFaults(site: Site): string[] {
  const scripts = [...site.publicScripts()].map(([file, { text }]) => [file, text] as const);
  return [
    ...site.publicPages.flatMap((page) => {
      const inline = all(page.dom, 'script').filter((script) => !/json/.test(attr(script, 'type') ?? ''));
      const kept = inline.flatMap((script) => KEEPS.exec(script.textContent)?.[0] ?? []);
      const handlers = [...page.html.matchAll(/<[a-z][^>]*\s(on[a-z]+)=/g)].map((m) => m[1]);
      return [
        ...kept.map((word) => `${page.path}: the inline script uses ${word}`),
        ...handlers.map((name) => `${page.path}: the attribute ${String(name)} is script in markup, which the policy refuses`),
        ...(attr(page.dom.querySelector('meta[name="referrer"]'), 'content') === 'no-referrer'
          ? []
          : [`${page.path}: no <meta name="referrer" content="no-referrer">`]),
        ...(page.dom.querySelector('link[rel="manifest"]') ? [`${page.path}: a manifest lets the site be installed, which shows on the phone`] : []),
      ];
    }),
    // MapLibre can ask for local files by an old way; that it keeps and sends nothing is watched in Chromium with the map open.
    ...scripts
      .filter(([file]) => !/moving-map/.test(file))
      .flatMap(([file, text]) => (KEEPS.test(text) ? [`${file} uses ${KEEPS.exec(text)?.[0] ?? ''}`] : [])),
    ...[...site.files.keys()]
      .filter((file) => /(^|\/)(sw|service-worker|serviceworker)\.js$|\.webmanifest$|(^|\/)manifest\.json$/.test(file))
      .map((file) => `${file}: no service worker and no manifest`),
  ];
}

const digitsOf = (number: unknown) => String(number ?? '').replace(/\D/g, '');

const isDesk = (file: string) => file.startsWith('admin/');

/** Services and foreign lines that nobody has confirmed for longer than the settings allow. */
export function withdrawnEntries(site: Site): Entry[] {
  const { timeZone, country } = site.content.campaign;
  const limits = toLimits(site.entries('settings').find(({ slug }) => slug === 'site'));
  const moment = { today: getNow(timeZone).slice(0, 10), limits, country };
  return ['services', 'helplines'].flatMap((name) => site.entries(name).filter((entry) => isWithdrawn(name, entry, moment)));
}

/** A withdrawn service has no page and is named in no file. */
export const withdrawnFaults = (site: Site): string[] =>
  withdrawnEntries(site).flatMap((entry) =>
    [...site.files]
      .filter(([file]) => !isDesk(file))
      .filter(([file, data]) => file.includes(`/${entry.slug}/`) || (/\.(html|json|geojson|csv|xml|txt)$/.test(file) && data.includes(entry.slug)))
      .map(([file]) => `${file} still has ${entry.slug}, withdrawn because it was not confirmed`),
  );

/** Numbers that are not confirmed, as patterns that see through spaces, dots and entities. */
function hiddenNumbers(site: Site): { entry: Entry; digits: string }[] {
  const lines = [...site.entries('helplines'), ...site.entries('services')];
  const numbersOf = (entry: Entry) => ['number', 'dial', 'phone'].map((key) => digitsOf(entry[key])).filter(Boolean);
  const withdrawn = withdrawnEntries(site);
  const isShown = (entry: Entry) => entry['publish'] === 'yes' && !withdrawn.includes(entry);
  const shown = new Set(lines.filter(isShown).flatMap(numbersOf));
  return lines
    .filter((entry) => !isShown(entry))
    .flatMap((entry) => [...new Set(numbersOf(entry))].filter((digits) => !shown.has(digits)).map((digits) => ({ entry, digits })));
}

/** A number that nobody confirmed is in no file of the site at all, whatever its kind. */
export function hiddenNumberFaults(site: Site): string[] {
  const hidden = hiddenNumbers(site);
  return [...site.files].flatMap(([file, data]) => {
    if (/\.(woff2?|png|jpe?g|webp|avif|gif|ico|wasm|mp3|mp4)$/.test(file)) return [];
    const text = data.toString('utf8');
    return hidden
      .filter(({ digits }) =>
        // A short number is also a house number or a year: it is looked for as something to tap.
        digits.length < 6
          ? new RegExp(`(?:tel|sms):\\+?${digits}\\b`).test(text)
          : new RegExp(`(?<![\\d.])${[...digits].join('(?:[\\s\\u00a0.()/-]|&nbsp;|%20)*')}(?!\\d)`).test(text),
      )
      .map(({ entry, digits }) => `${file} holds ${digits} of ${entry.slug}, which is not to be published`);
  });
}

/** What a build of another campaign must not contain. */
const ROMANIAN = /Rom[aâ]nia|ANITP|DGASPC|\bdrumul\b|jude[tț]|Bucure[sș]ti|0800[\s-]?800[\s-]?678|RO20-0001|[ăâîșțĂÂÎȘȚ]/;

/** Nothing of the first campaign in the files of another; the desk, which speaks Romanian to its staff, left aside. */
export function leftOverFaults(site: Site): string[] {
  const scripts = site.publicScripts();
  return [...site.files].flatMap(([file, data]) => {
    const isPublic =
      !file.startsWith('admin/') && (!/^_astro\//.test(file) || scripts.has(file)) && !/\.(woff2?|png|jpe?g|webp|avif|ico|wasm|pdf|zip)$/.test(file);
    const found = isPublic ? ROMANIAN.exec(data.toString('utf8')) : null;
    return found
      ? [
          `${file}: “${data
            .toString('utf8')
            .slice(Math.max(0, found.index - 30), found.index + 30)
            .replace(/\s+/g, ' ')}” is of the first campaign`,
        ]
      : [];
  });
}
