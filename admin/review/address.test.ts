import { expect, it } from 'vitest';
import { toDiscreet, toEntryAddress } from './address.ts';

const line = (publish: string) => ({ helplines: [{ slug: 'x', publish, number: '116 000', dial: '116000', text: {} }] });

it.each([
  ['a name that repeats a number which is not public', 'confirm-first', 'ro-116000', '/admin/#/collections/helplines'],
  ['the same once it is public', 'yes', 'ro-116000', '/admin/#/collections/helplines/entries/ro-116000'],
  ['a name with another number', 'confirm-first', 'ro-1160001', '/admin/#/collections/helplines/entries/ro-1160001'],
])('%s', (_, publish, slug, expected) => {
  const discreet = toDiscreet({ collections: line(publish) } as never);
  expect(toEntryAddress({ collection: 'helplines', ...discreet({ slug }) })).toBe(expected);
});
