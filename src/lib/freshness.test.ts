import { describe, expect, it } from 'vitest';
import { getDueDay, getFreshness } from './freshness.ts';

const limits = { dueAfterDays: 180, withdrawAfterDays: 540 };

describe('a fact ages', () => {
  it.each([
    [undefined, 'unverified'],
    ['2026-11-24', 'fresh'],
    ['2026-05-28', 'fresh'],
    ['2026-05-27', 'due'],
    ['2025-06-02', 'due'],
    ['2025-06-01', 'withdrawn'],
  ])('verified on %s it is %s on 24 November 2026', (verifiedOn, freshness) => {
    expect(getFreshness(verifiedOn, '2026-11-24', limits)).toBe(freshness);
  });

  it('is due when its days are over', () => {
    expect(getDueDay('2026-05-28', limits)).toBe('2026-11-24');
  });
});
