/** Bytes on a slow network. */
import { describe, it } from 'vitest';
import { expectNone } from '../support/faults.ts';
import { FONT_BUDGET, fontFaults, helpPageFaults, inlineScriptFaults, mapFaults, pageWeightFaults, scriptFaults } from '../support/checks/weight.ts';
import { openFirst, openSecond } from '../support/site.ts';

describe.each([
  ['first campaign', openFirst(), FONT_BUDGET],
  // Its regions have Arabic names in English too, so that an English page may need the Arabic file: no budget.
  ['second campaign', openSecond(), {}],
])('the %s', (_, site, budget) => {
  it('sends a help page and a code’s page in one round trip (14,000 bytes) and any other page in 20,000', () => {
    expectNone(pageWeightFaults(site));
  });

  it('has help pages that are one file', () => {
    expectNone(helpPageFaults(site));
  });

  it('has little script, only where it helps, and no React', () => {
    expectNone(scriptFaults(site));
  });

  it('draws its map in 25 KB, and the one that moves from one file of 45 KB', () => {
    expectNone(mapFaults(site));
  });

  it('has one inline script, the same on every page, of at most 1.5 KB', () => {
    expectNone(inlineScriptFaults(site));
  });

  it('has a letter in its own face for everything it says, within the budget of the language', () => {
    expectNone(fontFaults(site, budget));
  });
});
