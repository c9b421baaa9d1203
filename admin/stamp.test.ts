// Decap's own: it hands entries over in it.
import { fromJS } from 'immutable';
import { describe, expect, it } from 'vitest';
import { models } from '../src/models/index.ts';
import type { Model } from '../src/models/define.ts';
import { toApproval } from '../src/models/review/approval.ts';
import { toStamp } from '../src/models/review/translation.ts';
import { toEntryFormat } from './format.ts';
import type { Immutable } from './pre-save.ts';
import { stampApprovals, stampTranslations } from './stamp.ts';

const news = models.news as unknown as Model;
const format = toEntryFormat(['title', 'summary']);
const read = (title: string) => format.fromFile(`---\ntitle: ${title}\nsummary: S\n---\n`);
const stamp = stampTranslations({
  models: [news],
  locales: ['ro', 'en', 'hu'],
  isAsRead: (_, data) => format.isAsRead(data),
  getDay: () => '2026-11-24',
});

/** What a save leaves in each translation. */
function save(ro: object, i18n: Record<string, object>) {
  const event = {
    entry: fromJS({ collection: 'news', slug: 'a', data: ro, i18n: Object.fromEntries(Object.entries(i18n).map(([key, data]) => [key, { data }])) }),
  };
  stamp(event);
  const saved = (event.entry as unknown as Immutable).toJS() as { data: object; i18n: Record<string, { data: Record<string, unknown> }> };
  return { ro: saved.data, en: saved.i18n['en']?.data['madeFrom'], hu: saved.i18n['hu']?.data['madeFrom'] };
}

describe('saving', () => {
  const ro = { title: 'Titlu', summary: 'S' };
  const en = read('Title');

  it('stamps a translation that someone changed with the text beside it, and no other', () => {
    expect(save(ro, { en: { ...en, title: 'Another' }, hu: {} })).toEqual({ ro, en: toStamp(news, ro, '2026-11-24'), hu: undefined });
  });

  it('leaves alone what is as it was read, so that a change of the main language shows', () => {
    expect(save({ ...ro, title: 'Alt titlu' }, { en, hu: {} }).en).toBeUndefined();
  });

  it('stamps anew when a reader approves', () => {
    const old = read('Old');
    expect(save(ro, { en: { ...old, reviewedBy: 'E. L.' }, hu: {} }).en).toBe(toStamp(news, ro, '2026-11-24'));
  });

  it('lets pass what is no entry of a model', () => {
    const event = { entry: fromJS({ collection: 'other', data: {} }) };
    expect(() => stamp(event)).not.toThrow();
  });
});

describe('approving', () => {
  const approve = (
    data: object,
    memory = stampApprovals({ models: [news], locales: ['ro', 'en'], isAsRead: (_, text) => format.isAsRead(text) }),
  ) => {
    const event = { entry: fromJS({ collection: 'news', slug: 'a', data: { title: 'Titlu' }, i18n: { en: { data } } }) };
    memory(event);
    return ((event.entry as unknown as Immutable).toJS() as { i18n: { en: { data: { reviewOf?: string } } } }).i18n.en.data.reviewOf;
  };
  const text = { title: 'Title', reviewedBy: 'E. L.' };

  it('ties a new approval to the words', () => expect(approve(text)).toBe(toApproval(news, text)));
  it('leaves an old one to the words that were read', () => {
    const reviewOf = toApproval(news, text);
    expect(approve({ ...text, title: 'Changed', reviewOf })).toBe(reviewOf);
  });
  it('remembers within a sitting what the form does not know', () => {
    const memory = stampApprovals({ models: [news], locales: ['ro', 'en'], isAsRead: () => false });
    approve(text, memory);
    expect(approve({ ...text, title: 'Changed' }, memory)).toBe(toApproval(news, text));
  });
  it('takes it away with the reader’s name', () => expect(approve({ title: 'Title', reviewOf: toApproval(news, text) })).toBeUndefined());
});
