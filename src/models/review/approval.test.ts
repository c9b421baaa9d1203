import { describe, expect, it } from 'vitest';
import { checkDraft } from '../check.ts';
import type { Model } from '../define.ts';
import { models } from '../index.ts';
import { isLapsed, renewApproval, toApproval } from './approval.ts';

const news = models.news as unknown as Model;
const text = { title: 'Titlu', summary: 'Pe scurt', reviewedBy: 'E. L.', reviewedOn: '2026-11-24' };
const again = { ...text, title: 'Alt titlu', reviewedOn: '2026-11-25' };
const approved = { ...text, reviewOf: toApproval(news, text) };

/** How the site reads an entry with this text. */
const read = (data: object, body = '') =>
  checkDraft(news, { slug: 'a', locales: ['ro'], files: { ro: { data: { date: '2026-11-24', ...data }, body } } }).entry?.text['ro'];

describe('on the site', () => {
  it.each([
    ['as approved', approved, true],
    ['with another title', { ...approved, title: 'Alt titlu' }, false],
    ['under another name', { ...approved, reviewedBy: 'M. P.' }, false],
    ['with another day', { ...approved, reviewedOn: '2026-11-25' }, false],
    ['approved past the desk', text, false],
    ['with a field that was emptied', { ...approved, sourceUrl: '' }, true],
  ])('a text %s', (_, data, expected) => expect(Boolean(read(data)?.reviewedBy)).toBe(expected));

  it('a text with a new body was approved once', () => {
    const changed = read(approved, 'Un rând nou.');
    expect([changed?.reviewedBy, isLapsed(changed ?? {}), isLapsed(read({ title: 'T', summary: 'S' }) ?? {})]).toEqual([undefined, true, false]);
  });
});

describe('at a save', () => {
  it.each([
    ['somebody approves', text, '', toApproval(news, text)],
    ['the words change', { ...text, title: 'Alt titlu' }, approved.reviewOf, approved.reviewOf],
    ['somebody reads it again', again, approved.reviewOf, toApproval(news, again)],
    ['the approval is taken back', { title: 'Titlu' }, approved.reviewOf, undefined],
  ])('when %s', (_, data, known, expected) => expect(renewApproval(news, data, known)).toBe(expected));
});
