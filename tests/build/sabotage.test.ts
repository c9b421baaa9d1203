/** A check that cannot fail proves nothing: here each one meets the fault that it is for. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { fallbackFaults, hreflangFaults, linkFaults, sitemapFaults } from '../support/checks/links.ts';
import { headerFaults, headingFaults, languageFaults, strayEnglishFaults, titleFaults } from '../support/checks/page.ts';
import { hiddenNumberFaults, leftOverFaults, storageFaults, thirdPartyFaults } from '../support/checks/privacy.ts';
import { validityFaults } from '../support/checks/valid.ts';
import { fontFaults, helpPageFaults, inlineScriptFaults, mapFaults, pageWeightFaults, scriptFaults } from '../support/checks/weight.ts';
import { openFirst, openSecond, type Site } from '../support/site.ts';

const site = openFirst();
const second = openSecond();
const HELP = 'ajutor/index.html';
const text = (file: string) => site.files.get(file)!.toString('utf8');
const main = site.helpline('main').dial;
const hidden = site.entries('helplines').find((line) => line['publish'] !== 'yes' && String(line['dial'] ?? '').length > 8)!;
/** Text that no compression makes smaller: 40 KB of hashes of hashes, the same in every run. */
const incompressible = Array.from({ length: 900 }, (_, i) => createHash('sha256').update(String(i)).digest('base64url')).join('');

/** The site with one file changed. */
function sabotage(file: string, change: (html: string) => string): Site {
  const changed = change(text(file));
  expect(changed, `the sabotage of ${file} changed nothing`).not.toBe(text(file));
  return site.with({ [file]: changed });
}

type Case = [fault: string, check: (site: Site) => string[], broken: () => Site, message: RegExp];

const head = (extra: string) => (html: string) => html.replace('</head>', `${extra}</head>`);
const body = (extra: string) => (html: string) => html.replace('</main>', `${extra}</main>`);

const cases: Case[] = [
  ['a second h1', headingFaults, () => sabotage(HELP, body('<h1>x</h1>')), /\/ajutor\/: 2 h1/],
  ['the wrong language', languageFaults, () => sabotage(HELP, (html) => html.replace(/<html lang="ro"/, '<html lang="en"')), /should be "ro"/],
  ['the wrong direction', languageFaults, () => sabotage(HELP, (html) => html.replace(/(<html[^>]*)dir="ltr"/, '$1dir="rtl"')), /does not fit/],
  ['a number gone from the header', headerFaults, () => sabotage(HELP, (html) => html.replaceAll(`tel:${main}`, 'tel:0')), /no link to tel:/],
  ['a telling title', titleFaults, () => sabotage(HELP, (html) => html.replace(/<title>[^<]*/, '<title>Traficul de persoane')), /must not say/],
  [
    'the campaign’s name in a sensitive title',
    titleFaults,
    () => sabotage(HELP, (html) => html.replace(/<title>[^<]*/, '<title>Numere · Drumul tău')),
    /must not say/,
  ],
  ['the same title twice', titleFaults, () => site.with({ 'copie/index.html': text(HELP) }), /is also that of/],
  [
    'a stray English string',
    (s) => strayEnglishFaults(s, { skip: 'Skip to content' }, () => ({ skip: 'Sari la conținut' })),
    () => sabotage(HELP, body('<p>Skip to content</p>')),
    /shows the English “Skip to content”/,
  ],
  [
    'a stray English label',
    (s) => strayEnglishFaults(s, { skip: 'Skip to content' }, () => ({})),
    () => sabotage(HELP, body('<p aria-label="Skip to content"></p>')),
    /shows the English/,
  ],

  ['a dead link', linkFaults, () => sabotage(HELP, body('<a href="/nu-exista/">x</a>')), /\/nu-exista\/ leads to nothing/],
  ['a link without its slash', linkFaults, () => sabotage('index.html', body('<a href="/ajutor">x</a>')), /lacks the slash/],
  ['a dead fragment', linkFaults, () => sabotage('index.html', body('<a href="/ajutor/#nicaieri">x</a>')), /no element has this id/],
  ['a dead absolute link', linkFaults, () => sabotage(HELP, body(`<a href="${site.content.campaign.url}/nu/">x</a>`)), /leads to nothing/],
  [
    'a font that is missing',
    linkFaults,
    () => sabotage(HELP, head('<style>@font-face{src:url(/fonts/none.woff2)}</style>')),
    /none\.woff2 leads to nothing/,
  ],
  [
    'a language that does not point back',
    hreflangFaults,
    () => sabotage('en/help/index.html', (html) => html.replace(/<link rel="alternate"[^>]*>/, '')),
    /does not name the same languages back/,
  ],
  [
    'a language that does not exist',
    hreflangFaults,
    () => sabotage(HELP, (html) => html.replace(/(<link rel="alternate"[^>]*href=")[^"]*/, `$1${site.content.campaign.url}/xx/`)),
    /leads to nothing/,
  ],
  [
    'a borrowed text that is listed',
    fallbackFaults,
    () => sabotage('en/help/index.html', (html) => html.replace('<main', '<main lang="ro"')),
    /must carry noindex|but <main lang> is/,
  ],
  ['a page missing in the sitemap', sitemapFaults, () => site.with({ 'nou/index.html': text(HELP) }), /\/nou\/ is missing in the sitemap/],
  ['a page in the sitemap that is gone', sitemapFaults, () => site.with({ [HELP]: null }), /does not exist/],
  ['a hidden page in the sitemap', sitemapFaults, () => sabotage(HELP, head('<meta name="robots" content="noindex">')), /must not be listed/],

  [
    'a script from elsewhere',
    thirdPartyFaults,
    () => sabotage(HELP, head('<script src="https://cdn.example.com/a.js"></script>')),
    /asks https:\/\/cdn/,
  ],
  ['a picture from elsewhere', thirdPartyFaults, () => sabotage(HELP, body('<img alt="" src="//cdn.example.com/a.png">')), /asks \/\/cdn/],
  [
    'a style from elsewhere',
    thirdPartyFaults,
    () => sabotage(HELP, head('<style>a{background:url(https://cdn.example.com/a.png)}</style>')),
    /<style> asks/,
  ],
  ['a preconnect', thirdPartyFaults, () => sabotage(HELP, head('<link rel="preconnect" href="/">')), /before the reader does/],
  ['a cookie', storageFaults, () => sabotage(HELP, body('<script>document.cookie="a=1"</script>')), /uses document\.cookie/],
  ['storage', storageFaults, () => sabotage(HELP, body('<script>localStorage.a=1</script>')), /uses localStorage/],
  ['a service worker', storageFaults, () => site.with({ 'sw.js': '' }), /no service worker/],
  ['a manifest', storageFaults, () => sabotage(HELP, head('<link rel="manifest" href="/m.webmanifest">')), /installed/],
  ['a missing referrer policy', storageFaults, () => sabotage(HELP, (html) => html.replace(/<meta name="referrer"[^>]*>/, '')), /no-referrer/],
  ['a handler in markup', storageFaults, () => sabotage(HELP, body('<b onclick="a()">x</b>')), /onclick/],
  [
    'an unconfirmed number on a page',
    hiddenNumberFaults,
    () => sabotage(HELP, body(`<p>${String(hidden['dial']).replace(/(\d{3})(?=\d)/g, '$1 ')}</p>`)),
    /which is not to be published/,
  ],
  [
    'an unconfirmed number in a data file',
    hiddenNumberFaults,
    () => site.with({ 'data.json': `{"phone":"${String(hidden['dial'])}"}` }),
    /data\.json holds/,
  ],
  ['a word of the first campaign', leftOverFaults, () => site.with({ 'feed.xml': '<t>ANITP</t>' }), /of the first campaign/],

  ['a help page too heavy', pageWeightFaults, () => sabotage(HELP, body(`<p>${incompressible}</p>`)), /\/ajutor\/: \d+ bytes/],
  ['a help page with a stylesheet', helpPageFaults, () => sabotage(HELP, head('<link rel="stylesheet" href="/a.css">')), /waits for the stylesheet/],
  ['a help page with a script', helpPageFaults, () => sabotage(HELP, body('<script type="module" src="/a.js"></script>')), /loads the script/],
  [
    'a script on an ordinary page',
    scriptFaults,
    () => sabotage('index.html', body('<script type="module" src="/a.js"></script>')).with({ 'a.js': 'let a' }),
    /only search, services, map and checks/,
  ],
  [
    'React in a public script',
    scriptFaults,
    () =>
      sabotage('cauta/index.html', body('<script type="module" src="/a.js"></script>')).with({
        'a.js': 'import"./b.js"',
        'b.js': 'Symbol.for("react.transitional.element")',
      }),
    /b\.js: holds React/,
  ],
  [
    'a script too heavy',
    scriptFaults,
    () => sabotage('cauta/index.html', body('<script src="/a.js"></script>')).with({ 'a.js': `//${incompressible}` }),
    /a\.js: \d+ bytes/,
  ],
  [
    'a drawn map too heavy',
    mapFaults,
    () => sabotage('harta/index.html', (html) => html.replace(/(<figure class="map">\s*<svg[^>]*>)/, `$1<desc>${incompressible}</desc>`)),
    /\/harta\/: its map weighs \d+ bytes, 25000 are allowed/,
  ],
  [
    'lines of the map too heavy',
    mapFaults,
    () =>
      sabotage(
        [...site.files.keys()].find((file) => file.startsWith('geo/lines'))!,
        (json) => json + incompressible + [...incompressible].reverse().join(''),
      ),
    /geo\/lines.*: its map weighs/,
  ],
  ['lines of the map twice', mapFaults, () => site.with({ 'geo/lines.0.json': '{}' }), /2 files of the map’s lines/],
  ['a second inline script', inlineScriptFaults, () => sabotage(HELP, body('<script>let a</script>')), /\/ajutor\/: an inline script that is not/],
  [
    'a page without the way out',
    inlineScriptFaults,
    () => sabotage(HELP, (html) => html.replace(/<script>[\s\S]*?<\/script>/, '')),
    /\/ajutor\/: has no script/,
  ],
  [
    'an inline script too heavy',
    inlineScriptFaults,
    () =>
      second.with(Object.fromEntries(second.publicPages.map(({ file, html }) => [file, html.replace('<script>', `<script>/*${incompressible}*/`)]))),
    /the inline script weighs/,
  ],
  ['a letter that no font has', (s) => fontFaults(s, {}), () => sabotage(HELP, body('<p>漢</p>')), /no font file has “漢”/],
  ['too many letters for the budget', (s) => fontFaults(s, { ro: 10 }), () => site, /bytes of font for ro/],
];

describe('each check fails when it should', () => {
  it.each([
    ['a doubled id', (html: string) => html.replace('</main>', '<p id="content">x</p></main>'), /no-dup-id/],
    ['a picture without words', (html: string) => html.replace('</main>', '<img src="/a.png"></main>'), /wcag\/h37/],
    ['an element in the wrong place', (html: string) => html.replace('</main>', '<ul><p>x</p></ul></main>'), /element-permitted-content/],
    ['an element left open', (html: string) => html.replace('</main>', '<div><b>x</div></main>'), /close-order/],
    ['a style attribute', (html: string) => html.replace('</main>', '<p style="color:red">x</p></main>'), /no-inline-style/],
  ])('invalid HTML: %s', async (_, change, message) => {
    const faults = await validityFaults([sabotage(HELP, change).findPage('/ajutor/')!]);
    expect(faults.join('\n')).toMatch(message);
  });

  it.each(cases)('%s', (_, check, broken, message) => {
    expect(check(broken()).join('\n')).toMatch(message);
  });
});
