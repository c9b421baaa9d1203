/** Nothing kept, nobody asked, nothing published that must not be. */
import { describe, expect, it } from 'vitest';
import { expectNone } from '../support/faults.ts';
import { hiddenNumberFaults, leftOverFaults, storageFaults, thirdPartyFaults, withdrawnEntries, withdrawnFaults } from '../support/checks/privacy.ts';
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

describe('what nobody has confirmed for too long', () => {
  it('is in no file, while what is only overdue says since when', () => {
    expect(withdrawnEntries(second).map(({ slug }) => slug)).toEqual(['jisr-qadim', 'is-old']);
    expectNone([...withdrawnFaults(first), ...withdrawnFaults(second)]);
    expect(second.findPage('/en/services/maktab-qasab/')?.html).toContain('Not confirmed since October 1, 2026');
    expect(second.findPage('/en/services/safina/')?.html).toContain('We have not confirmed this with them yet');
  });

  it('would be seen', () => {
    expect(withdrawnFaults(second.with({ 'x.json': '["jisr-qadim"]' }))).toEqual([
      'x.json still has jisr-qadim, withdrawn because it was not confirmed',
    ]);
  });
});

describe('the second campaign', () => {
  it('has nothing of the first one in it', () => {
    expectNone(leftOverFaults(second), 'The code must not know its first campaign: move the words into content/ or behind the campaign’s settings.');
  });
});
