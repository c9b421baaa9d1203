/** Nothing kept, nobody asked, nothing published that must not be. */
import { describe, it } from 'vitest';
import { expectNone } from '../support/faults.ts';
import { hiddenNumberFaults, leftOverFaults, storageFaults, thirdPartyFaults } from '../support/checks/privacy.ts';
import { openFirst, openSecond } from '../support/site.ts';

const first = openFirst();
const second = openSecond();

describe.each([
  ['first campaign', first],
  ['second campaign', second],
])('the %s', (_, site) => {
  it('fetches nothing from anybody else', () => {
    expectNone(thirdPartyFaults(site));
  });

  it('keeps nothing on the phone: no cookie, storage, worker, manifest or referrer', () => {
    expectNone(storageFaults(site));
  });

  it('holds no number that is not confirmed, in any file', () => {
    expectNone(hiddenNumberFaults(site));
  });
});

describe('the second campaign', () => {
  it('has nothing of the first one in it', () => {
    expectNone(leftOverFaults(second), 'The code must not know its first campaign: move the words into content/ or behind the campaign’s settings.');
  });
});
