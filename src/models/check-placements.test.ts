import { describe, expect, it } from 'vitest';
import { checkDraft, type AnyEntry } from './check.ts';
import { checkPlacements } from './check-placements.ts';
import type { Model } from './define.ts';
import { formats } from './formats.ts';

const entry = (slug: string, fields: object, text: object = {}) => ({ slug, ...fields, text }) as unknown as AnyEntry;
const collections = (placement: object) => ({
  placements: [entry('b01', { code: 'B01', kind: 'bus', poster: 'road', locale: 'en', format: 'inside', ...placement })],
  posters: [entry('road', {}, { en: { headline: 'x' } })],
  formats: [entry('inside', { place: 'inside' }), entry('shelter', { place: 'street' })],
});
const check = (placement: object) => checkPlacements({ locales: ['en', 'ro'] }, collections(placement)).map(({ what }) => what.en);

describe('a placement', () => {
  it('is fine in a language and a format that fit', () => expect(check({})).toEqual([]));
  it('is refused in a language without words', () => expect(check({ locale: 'ro' })[0]).toMatch(/“road” has no text in “ro”/));
  it('is refused in a format of another kind of place', () => expect(check({ format: 'shelter' })[0]).toMatch(/not for this kind of place/));
});

describe('a format', () => {
  const format = (fields: object) =>
    checkDraft(formats as unknown as Model, {
      slug: 'side',
      locales: ['en'],
      files: { en: { data: { width: 3000, height: 1000, safe: 50, distance: 10, place: 'vehicle', name: 'Side', ...fields }, body: '' } },
    }).problems.map(({ what }) => what.en);
  it('on a moving vehicle carries no code', () => expect(format({ qr: true })[0]).toMatch(/carries no QR code/));
  it('on a moving vehicle may carry one once the operator has confirmed it', () =>
    expect(format({ qr: true, confirmed: true, sourceNote: 'Letter of the operator' })).toEqual([]));
  it('is confirmed by somebody', () => expect(format({ confirmed: true })[0]).toMatch(/does not say where/));
});
