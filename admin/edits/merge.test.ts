import { expect, it } from 'vitest';
import { mergeData } from './merge.ts';

const base = { title: 'A', town: 'Bacău', steps: [{ text: 'one' }] };

it.each([
  ['what only I changed stays', { ...base, title: 'B' }, base, { ...base, title: 'B' }, [], []],
  ['what only they changed is taken', base, { ...base, town: 'Iași' }, { ...base, town: 'Iași' }, ['town'], []],
  [
    'changes of different fields go together',
    { ...base, title: 'B' },
    { ...base, town: 'Iași' },
    { ...base, title: 'B', town: 'Iași' },
    ['town'],
    [],
  ],
  ['both to the same is no clash', { ...base, title: 'B' }, { ...base, title: 'B' }, { ...base, title: 'B' }, [], []],
  ['both to something else is one, and mine stands', { ...base, title: 'B' }, { ...base, title: 'C' }, { ...base, title: 'B' }, [], ['title']],
  ['a field that they emptied goes', base, { title: 'A', steps: base.steps }, { title: 'A', steps: base.steps }, ['town'], []],
  [
    'a field that I emptied and they changed is a clash',
    { title: 'A', steps: base.steps },
    { ...base, town: 'Iași' },
    { title: 'A', steps: base.steps },
    [],
    ['town'],
  ],
  ['a list is one field', { ...base, steps: [] }, { ...base, steps: [{ text: 'two' }] }, { ...base, steps: [] }, [], ['steps']],
  ['a field that they added is taken', base, { ...base, end: '2026' }, { ...base, end: '2026' }, ['end'], []],
])('%s', (_, mine, theirs, data, taken, clashes) => {
  expect(mergeData(base, mine, theirs)).toEqual({ data, taken, clashes });
});

it('nobody is asked about what the desk writes by itself', () => {
  expect(mergeData({ madeFrom: '1' }, { madeFrom: '2' }, { madeFrom: '3' }, () => true)).toEqual({ data: { madeFrom: '2' }, taken: [], clashes: [] });
});
