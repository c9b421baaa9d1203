/** What the reader makes of texts that mean harm, in every field of every model: it never falls, and some it refuses. */
import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../src/models/check.ts';
import { listModels, listTextFields, plant, readDraft, tryPayloads } from '../support/hostile.ts';
import { PAYLOADS, payloads } from '../support/payloads.ts';

const tried = listModels().map(({ model, slugs }) => ({ model, slug: slugs[0] ?? '' }));

it('there are more than a hundred payloads, no two alike', () => {
  expect(payloads.length).toBeGreaterThan(150);
  expect(new Set(payloads).size).toBe(payloads.length);
});

describe.each(tried.map((one) => [one.model.name, one] as const))('%s', (_, { model, slug }) => {
  it('takes any text in its fields without falling, or says why not', { timeout: 60_000 }, () => {
    expect(readDraft(model, slug).files).toBeDefined();
    const trials = tryPayloads(model, slug);
    expect(trials.length).toBe(listTextFields(model).length);
    for (const { field, passed, refused } of trials) expect(passed.length + refused.length, field).toBe(payloads.length);
    expect(({} as Record<string, unknown>)['pwned']).toBeUndefined();
  });

  it.each(['links that are script', 'links that lie'])('%s: none passes in a body, each is told in a sentence', (family) => {
    for (const text of (PAYLOADS[family] ?? []).filter((payload) => /^\[|^<\w+:|\]:/.test(payload))) {
      const { problems } = checkDraft(
        model,
        plant(readDraft(model, slug), { path: ['body'], isShared: false }, () => text),
      );
      expect(problems.map(({ what, mend }) => `${what.en} ${mend.en}`).join('\n'), text).toMatch(
        /A link cannot lead|but (?:leads|dials|writes)|imitate|hides with an @|cannot be seen|is not a web address/,
      );
    }
  });

  it('signs that cannot be seen pass nowhere', () => {
    const hidden = ['a\u202eb', 'a\u2066b', 'a\u0000b', 'a\u001bb', 'a\u0085b', 'a\ud800b'];
    for (const field of listTextFields(model))
      for (const text of hidden)
        expect(
          checkDraft(
            model,
            plant(readDraft(model, slug), field, () => text),
          ).problems.map(({ what }) => what.en),
          `${field.path.join('.')} ${JSON.stringify(text)}`,
        ).toContain('The text has signs that cannot be seen.');
  });
});
