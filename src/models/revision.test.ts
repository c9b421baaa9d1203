import { describe, expect, it } from 'vitest';
import { getRevision, raiseRevision, raiseWording, toRevisionKey } from './revision.ts';

const NOW = new Date('2026-12-01T09:30:12.345Z');
const show = { start: '2026-12-12T18:00', end: '2026-12-12T19:30', region: 'RO-BC', town: 'Bacău', venue: 'Casa de cultură', state: 'planned' };
const saved = { ...show, ...raiseRevision(show, NOW, true) };
const later = new Date('2026-12-05T10:00:00Z');

describe('the desk counts what calendars must know', () => {
  it('a new event is the first', () => {
    expect(raiseRevision(show, NOW, true)).toEqual({ revision: 0, revisedAt: '2026-12-01T09:30:12Z', revisionOf: toRevisionKey(show) });
  });

  it.each([
    ['the day', { start: '2026-12-13T18:00' }],
    ['the end', { end: '2026-12-12T20:00' }],
    ['the old time', { previousStart: '2026-12-10T18:00' }],
    ['the state', { state: 'cancelled' }],
    ['the town', { town: 'Onești' }],
    ['the county', { region: 'RO-IS' }],
    ['the venue', { venue: undefined }],
  ])('%s', (_, change) => {
    expect(raiseRevision({ ...saved, ...change }, later, false)).toMatchObject({ revision: 1, revisedAt: '2026-12-05T10:00:00Z' });
  });

  it.each([
    ['nothing', {}],
    ['admission', { admission: 'free' }],
    ['a state that was only now written out', { state: 'planned' }],
  ])('not when what changed is %s', (_, change) => {
    expect(raiseRevision({ ...saved, ...change }, later, false)).toEqual({});
  });

  it('an event that was written by hand before is counted at its first save: a calendar may have it', () => {
    expect(raiseRevision({ ...show, revision: 2 }, later, false)).toMatchObject({ revision: 3 });
  });

  it('change after change', () => {
    const once = { ...saved, state: 'moved', ...raiseRevision({ ...saved, state: 'moved' }, later, false) };
    const twice = { ...once, state: 'cancelled', ...raiseRevision({ ...once, state: 'cancelled' }, later, false) };
    expect([once, twice]).toEqual([expect.objectContaining({ revision: 1 }), expect.objectContaining({ revision: 2 })]);
  });
});

describe('the desk writes down when words were changed', () => {
  const words = { kind: 'theatre', title: 'Titlu', summary: 'Pe scurt', body: 'Mai mult\n' };
  const others = { en: { title: 'Title', summary: 'In short' }, hu: {} };
  const known = { ...words, ...raiseWording(words, others, NOW) };

  it.each<[string, object, Record<string, object>]>([
    ['the title', { title: 'Alt titlu' }, others],
    ['the summary', { summary: 'Altfel' }, others],
    ['what changed', { change: 'S-a mutat.' }, others],
    ['the text below', { body: '' }, others],
    ['admission', { admission: 'free' }, others],
    ['a translation', {}, { ...others, en: { title: 'Another title', summary: 'In short' } }],
    ['a new translation', {}, { ...others, hu: { title: 'Cím' } }],
  ])('%s', (_, change, translations) => {
    expect(raiseWording({ ...known, ...change }, { ...translations } as never, later)).toMatchObject({ wordedAt: '2026-12-05T10:00:00Z' });
    expect(raiseRevision({ ...saved, ...change }, later, false), 'no appointment moves').toEqual({});
  });

  it.each<[string, object]>([
    ['nothing', {}],
    ['a space at the end', { body: 'Mai mult' }],
    ['a field that was emptied and was empty', { change: '', languages: [], sample: false }],
    ['who reviewed it', { reviewedBy: 'A. B.' }],
  ])('not when what changed is %s', (_, change) => {
    expect(raiseWording({ ...known, ...change }, others, later)).toEqual({});
  });
});

describe('what goes into a calendar', () => {
  it.each([
    ['as the desk counted', saved, { sequence: 0, stamp: '2026-12-01T09:30:12Z' }],
    ['words changed since', { ...saved, wordedAt: '2026-12-05T10:00:00Z' }, { sequence: 0, stamp: '2026-12-05T10:00:00Z' }],
    ['words changed before', { ...saved, wordedAt: '2026-11-05T10:00:00Z' }, { sequence: 0, stamp: '2026-12-01T09:30:12Z' }],
    ['a change by hand counts as one', { ...saved, state: 'cancelled' }, { sequence: 1, stamp: '2026-12-01T09:30:12Z' }],
    ['an entry that the desk never saved', { ...show, revision: 0 }, { sequence: 0, stamp: '2000-01-01T00:00:00Z' }],
  ])('%s', (_, entry, expected) => {
    expect(getRevision({ revision: 0, ...entry })).toEqual(expected);
  });
});
