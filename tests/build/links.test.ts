/** Links, languages and what search engines are told. */
import { describe, it } from 'vitest';
import { expectNone } from '../support/faults.ts';
import { fallbackFaults, hreflangFaults, linkFaults, sitemapFaults } from '../support/checks/links.ts';
import { openFirst, openSecond } from '../support/site.ts';

describe.each([
  ['first campaign', openFirst()],
  ['second campaign', openSecond()],
])('the %s', (_, site) => {
  it('has no link that leads to nothing', () => {
    expectNone(linkFaults(site));
  });

  it('connects the languages of a page both ways, and only those that have its text', () => {
    expectNone(hreflangFaults(site));
  });

  it('marks every borrowed text as borrowed', () => {
    expectNone(fallbackFaults(site));
  });

  it('lists in its sitemap exactly the pages that may be found', () => {
    expectNone(sitemapFaults(site));
  });
});
