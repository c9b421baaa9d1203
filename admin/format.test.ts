import { expect, test } from 'vitest';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { modelList } from '~/models/index.ts';
import { toKeyOrder } from './config.ts';
import { toEntryFormat } from './format.ts';

test('what was read and not changed is written byte for byte, whatever its quotation marks', () => {
  const format = toEntryFormat(['title']);
  const source = "---\ntitle:   'a: b' # why\n---\n\n\nText\n";
  expect(format.toFile({ body: 'Text', title: 'a: b' })).not.toBe(source);
  expect(format.toFile(format.fromFile(source))).toBe(source);
});

test('keys are written in the model’s order, long lines stay whole, the body follows an empty line', () => {
  const long = 'cuvânt '.repeat(40).trim();
  expect(toEntryFormat(['kind', 'title']).toFile({ title: long, body: 'Text', kind: 'a', stray: 1 })).toBe(
    `---\nkind: a\ntitle: ${long}\nstray: 1\n---\n\nText\n`,
  );
});

test('a language without text is a file with one empty line', () => {
  expect(toEntryFormat([]).toFile({})).toBe('\n');
});

test('telephone numbers, days and hours stay what was typed', () => {
  const data = {
    number: '0800 800 678',
    dial: '0800800678',
    country: '+40211234567',
    code: '112',
    date: '2026-10-25',
    start: '2026-10-25T18:30',
    order: 5,
    yes: 'yes',
  };
  const format = toEntryFormat([]);
  expect(toEntryFormat([]).fromFile(format.toFile(data))).toEqual(data);
  expect(format.fromFile('---\ndial: 0722123456\n---\n')).toEqual({ dial: '0722123456' });
});

test.each(modelList.map((model) => model.name))('%s: every file of the campaign reads back as it was after being rewritten', (name) => {
  const folder = join(__CAMPAIGN_ROOT__, name);
  const order = toKeyOrder(modelList.find((model) => model.name === name) ?? (modelList[0] as (typeof modelList)[number]));
  for (const file of readdirSync(folder)) {
    const data = toEntryFormat(order).fromFile(readFileSync(join(folder, file), 'utf8'));
    expect(toEntryFormat(order).fromFile(toEntryFormat(order).toFile(data)), file).toEqual(data);
  }
});
