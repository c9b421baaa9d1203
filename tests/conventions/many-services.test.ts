import { describe, expect, it } from 'vitest';
import { makeServices, manyRegions } from '../support/many-services.ts';
import { foldWord } from '../../src/lib/fold.ts';
import { countPages, PAGE_SIZE, slicePage } from '../../src/features/services/lists.ts';
import { pack, sift, sortByDistance, unpack, type Choice } from '../../src/features/services/rows.ts';

const rows = unpack(pack(makeServices(1000), '/s/', manyRegions, []), foldWord);
const nothing: Choice = { words: '', region: '', help: 0, audience: 0, language: '', isFree: false };
const find = (choice: Partial<Choice>) => sift(rows, { ...nothing, ...choice });

describe('a thousand services, packed, unpacked and sifted', () => {
  it('arrive as they were', () => {
    expect(rows.length).toBe(1000);
    expect(rows[1]).toMatchObject({ href: '/s/serviciu-1/', name: 'Serviciul Ștefan 1', where: 'Țara 1', languages: ['ro'], isFree: false });
  });

  it.each([
    ['nothing', {}, 1000],
    ['a word without its signs', { words: foldWord('STEFAN 999') }, 1],
    ['a word that is nowhere', { words: 'qqq' }, 0],
    ['a kind of help', { help: 1 }, 125],
    ['a language', { language: 'hu' }, 334],
    ['free of charge', { isFree: true }, 500],
    ['two together', { help: 1, isFree: true }, 125],
  ])('by %s', (_, choice, count) => {
    expect(find(choice).length).toBe(count);
  });

  it('keeps those for the whole country in every region, at the end', () => {
    const list = find({ region: 'R-3' });
    const first = list.findIndex((row) => !row.regions.length);
    expect(first).toBeGreaterThan(0);
    expect(list.slice(first).every((row) => !row.regions.length)).toBe(true);
  });

  it('takes a service that says nothing of whom it is for as one for anyone', () => {
    expect(find({ audience: 1 }).some((row) => row.audience === 0)).toBe(true);
  });

  it('sorts by distance', () => {
    const kms = sortByDistance(rows, { lat: 44, lng: 21 }).map(({ km }) => km);
    expect(kms).toEqual([...kms].sort((a, b) => a - b));
  });

  it('leaves none out of the pages of a list', () => {
    const pages = Array.from({ length: countPages(rows.length) }, (_, i) => slicePage(rows, i + 1));
    expect(pages.flat()).toEqual(rows);
    expect(Math.max(...pages.map((page) => page.length))).toBe(PAGE_SIZE);
  });
});
