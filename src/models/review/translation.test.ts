import { describe, expect, it } from 'vitest';
import type { AnyEntry } from '../check.ts';
import { models } from '../index.ts';
import type { Model } from '../define.ts';
import { isWritten, toStamp, toTranslationState } from './translation.ts';

const model = models.messages as unknown as Model;
const source = { title: 'Un titlu', lead: 'O poveste', lookFor: [{ title: 'a', text: 'b' }], body: 'Mai mult' };
const madeFrom = toStamp(model, source, '2026-11-01');
const stateOf = (ro: object, en?: object) =>
  toTranslationState(model, { slug: 'a', text: { ro, ...(en && { en }) } } as unknown as AnyEntry, 'en', ['ro', 'en']);
const changed = (ro: object) => stateOf(ro, { title: 'A title', madeFrom }).changed.map(({ en }) => en);

describe('a translation', () => {
  it.each<[string, object | undefined, object]>([
    ['without a file', undefined, { state: 'missing', age: 'none' }],
    ['with nothing in it', { body: '', lookFor: [] }, { state: 'missing', age: 'none' }],
    ['that nobody stamped', { title: 'A title' }, { state: 'draft', age: 'unknown' }],
    ['made from this very text', { title: 'A title', madeFrom }, { state: 'draft', age: 'current', madeOn: '2026-11-01' }],
    [
      'that a reader approved',
      { title: 'A title', madeFrom, reviewedBy: 'E. L.', reviewedOn: '2026-11-02' },
      { state: 'reviewed', reviewedBy: 'E. L.', reviewedOn: '2026-11-02' },
    ],
  ])('%s', (_, en, expected) => expect(stateOf(source, en)).toMatchObject(expected));

  it.each<[string, object, string[]]>([
    ['nothing', source, []],
    ['only who read it', { ...source, reviewedBy: 'A' }, []],
    ['one field', { ...source, lead: 'Altă poveste' }, ['The story, in two or three sentences']],
    ['one word in a list', { ...source, lookFor: [{ title: 'a', text: 'c' }] }, ['What to look for']],
    ['a field that is gone', { ...source, body: '' }, ['More']],
    ['a field that is new', { ...source, turnTitle: 'Poți ieși.' }, ['The turning word']],
  ])('is out of date by what the main language changed: %s', (_, ro, expected) => expect(changed(ro)).toEqual(expected));

  it('carries the same from a form and from a file: no empty fields, numbers as text, keys in any order', () => {
    expect(
      toStamp(
        model,
        { body: 'Mai mult', lookFor: [{ text: 'b', title: 'a' }], turnTitle: '', doNow: [], lead: 'O poveste', title: 'Un titlu' },
        '2026-11-01',
      ),
    ).toBe(madeFrom);
    expect(toStamp(model, { title: 112 }, '2026-11-01')).toBe(toStamp(model, { title: '112' }, '2026-11-01'));
  });

  it('may carry it: the model takes it in every language', () => {
    expect(models.messages.text.shape.madeFrom.safeParse(madeFrom).success).toBe(true);
    expect(models.messages.text.shape.madeFrom.safeParse('yesterday').success).toBe(false);
  });

  it('the default language is made from nothing', () => {
    const entry = { slug: 'a', text: { ro: { ...source, madeFrom } } } as unknown as AnyEntry;
    expect(toTranslationState(model, entry, 'ro', ['ro', 'en'])).toMatchObject({ state: 'draft', age: 'none' });
    expect(isWritten(model, { order: 3, notes: 'x' })).toBe(false);
  });
});
