import { expect, it } from 'vitest';
import { checkDraft } from './check.ts';
import { messages } from './messages.ts';

const base = { situation: 'witness', theme: 'field', motif: 'm', title: 'T', lead: 'L', turnTitle: 'V' };
const said = (over: object) =>
  checkDraft(messages as never, { slug: 'a', locales: ['ro'], files: { ro: { data: { ...base, ...over }, body: '' } } }).problems.map(
    ({ what }) => what.en,
  );

it.each<[string, object, RegExp | undefined]>([
  ['no media', {}, undefined],
  ['a film with captions', { video: 'media/a.webm', captions: 'media/a.vtt' }, undefined],
  ['a film told in writing', { video: 'media/a.webm', videoText: 'x' }, undefined],
  ['a film with neither', { video: 'media/a.webm' }, /neither captions nor a text/],
  ['a recording written down', { audio: 'media/a.mp3', audioText: 'x' }, undefined],
  ['a recording that is not', { audio: 'media/a.mp3' }, /not written down/],
])('%s', (_, over, message) => {
  if (message) expect(said(over).join()).toMatch(message);
  else expect(said(over)).toEqual([]);
});
