/**
 * Every HTML file of both builds: valid, titled, in its language, and with the number first.
 *
 * Why rules of html-validate's recommended set are off in `.htmlvalidate.json`:
 * doctype-style, void-style, attribute-*-style, attr-quotes, no-trailing-whitespace: matters of taste that Astro and React decide.
 * attr-case: React writes `autoComplete` and `dateTime`; HTML knows no case in attribute names.
 * no-raw-characters: HTML allows a bare `&` or `>` where it is unambiguous, and Astro writes inline script and CSS raw.
 * long-title: a title's length has no limit in the standard; ours are limited by the models.
 * require-sri: everything is served from the same place; a hash of our own file proves nothing.
 * tel-non-breaking: numbers are kept together by one CSS rule, not by characters that would be copied along.
 */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '../../src/i18n/strings/en.json' with { type: 'json' };
import { expectNone } from '../support/faults.ts';
import { listFiles, readText, root } from '../support/files.ts';
import { headerFaults, headingFaults, languageFaults, strayEnglishFaults, titleFaults } from '../support/checks/page.ts';
import { validityFaults } from '../support/checks/valid.ts';
import { openFirst, openSecond } from '../support/site.ts';

/** The strings of a language in a folder; none when it has no file. */
const stringsIn = (folder: string) => (lang: string) =>
  (listFiles(join(root, folder)).includes(`${lang}.json`) ? JSON.parse(readText(`${folder}/${lang}.json`)) : {}) as Record<string, string>;

describe.each([
  ['first campaign', openFirst(), 'content'],
  ['second campaign', openSecond(), 'tests/fixtures/second-campaign'],
])('every page of the %s', (_, site, content) => {
  it('exists', () => {
    expect(site.publicPages.length).toBeGreaterThan(20);
    expect(site.files.has('404.html'), 'hosts serve 404.html when nothing answers').toBe(true);
  });

  it('is valid HTML', async () => {
    expectNone(await validityFaults(site.publicPages));
  }, 180_000);

  it('has exactly one h1', () => {
    expectNone(headingFaults(site));
  });

  it('says its language and direction', () => {
    expectNone(languageFaults(site));
  });

  it('has the main number, the emergency number and the way to all numbers in its header', () => {
    expectNone(headerFaults(site));
  });

  it('has a title of its own, which says nothing where it must not', () => {
    expectNone(titleFaults(site));
  });

  it('shows no interface string of English in another language', () => {
    const shipped = stringsIn('src/i18n/strings');
    const own = stringsIn(`${content}/strings`);
    expectNone(strayEnglishFaults(site, en, (lang) => ({ ...shipped(lang), ...own(lang) })));
  });
});
