import { expect, it } from 'vitest';
import { modelList } from '../../src/models/index.ts';
import { TASKS } from './tasks.ts';
import { fill, listFields } from './words.ts';

it('names are those of the desk', () => {
  expect(fill(modelList, '{events}, {events:one}, {events.start}, {events.state=cancelled}', 'ro')).toBe('Evenimente, eveniment, Începe la, Anulat');
});

it.each(
  TASKS.flatMap(({ id, title, steps }) =>
    [title, ...steps, ...steps.flatMap(({ picture }) => picture?.alt ?? [])].map((words, i) => [`${id} ${i}`, words] as const),
  ),
)('%s names only what the models have, in both languages', (_, words) => {
  for (const desk of ['ro', 'en'] as const) expect(fill(modelList, words[desk], desk)).not.toMatch(/[{}]/);
  const names = (text: string) => (text.match(/\{[^}]+\}/g) ?? []).sort();
  expect(names(words.en), 'the same names').toEqual(names(words.ro));
});

it('a name that no model has stops the build', () => {
  expect(() => fill(modelList, '{events.colour}', 'en')).toThrow('{events.colour}');
});

it('hidden fields are not explained', () => {
  const labels = modelList.flatMap((model) => listFields(model, 'ro').map(({ label }) => label));
  expect(labels).toContain('Începe la');
  expect(labels).not.toContain('A câta schimbare');
});
