import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Item } from '../src/models/review/item.ts';
import { judge, readSignoffs, SIGNOFF_FILE } from '../src/models/review/signoffs.ts';
import { sign } from './launch-check.ts';
import { findRefusal } from './release.ts';

const root = mkdtempSync(join(tmpdir(), 'signoffs-'));
afterAll(() => rmSync(root, { recursive: true }));
writeFileSync(join(root, 'campaign.json'), readFileSync('tests/fixtures/second-campaign/campaign.json'));

const item = (id: string, kind: Item['kind'] = 'unverified'): Item => ({ id, kind, about: 'A line', value: { number: '1' } });
const items = [item('unverified:helplines/a'), item('second-person:helplines/a', 'second-person')];
const signing = { ids: ['unverified:helplines/a'], by: 'Ana Popa', why: 'Asked, no answer yet' };

describe('a release', () => {
  it('is refused with the whole list while something is open', () => {
    expect(findRefusal({ ...judge(items, []), desk: 'en' })).toMatch(/^Not released.*\[second-person:helplines\/a\].*\[unverified:helplines\/a\]/s);
  });

  it('goes ahead once everything is signed off', () => {
    sign(root, judge(items, []), signing);
    expect(findRefusal({ ...judge(items.slice(0, 1), readSignoffs(root)), desk: 'en' })).toBeUndefined();
    expect(findRefusal({ ...judge(items, readSignoffs(root)), desk: 'en' })).toContain('1 to do, 1 signed off');
  });

  it.each([
    ['without a name', { ...signing, by: ' ' }, /needs a name and a reason/],
    ['without a reason', { ...signing, why: '' }, /needs a name and a reason/],
    ['of an unknown id', { ...signing, ids: ['nothing'] }, /called "nothing"/],
    ['of what has to be mended', { ...signing, ids: ['second-person:helplines/a'] }, /cannot be signed off/],
  ])('a sign-off %s is refused', (_, given, message) => {
    expect(() => sign(root, judge(items, []), given)).toThrow(message);
  });

  it('a second sign-off of the same item takes the place of the first', () => {
    sign(root, judge(items, []), { ...signing, by: 'Ion Dan' });
    expect(readSignoffs(root)).toMatchObject([{ by: 'Ion Dan' }]);
  });

  it.each([
    ['not JSON', '[', /signoffs.json: It is not valid JSON/],
    ['without a day', JSON.stringify([{ id: 'abc', value: 'aaaaaaaaaa', by: 'Ana', why: 'why' }]), /signoffs.json · 1 › on: It is missing/],
  ])('a file that is %s says so', (_, text, message) => {
    writeFileSync(join(root, SIGNOFF_FILE), text);
    expect(() => readSignoffs(root)).toThrow(message);
  });
});
