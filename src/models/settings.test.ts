import { describe, expect, it } from 'vitest';
import { checkDraft } from './check.ts';
import { project } from './project.ts';
import { settings } from './settings.ts';

const problems = (model: typeof settings | typeof project, slug: string, data: object) =>
  checkDraft(model as never, { slug, locales: ['ro'], files: { ro: { data: { ...data }, body: '' } } }).problems.map(({ what }) => what.en);

describe('the donor’s block', () => {
  const base = {
    main: 'a',
    emergency: 'b',
    owner: 'o',
    name: 'n',
    tagline: 't',
    exitUrl: 'https://weather.example/',
    homeTitle: 'h',
    doorMe: 'd',
    doorOther: 'e',
    offerTitle: 'f',
    offerText: 'g',
    offerLink: 'i',
    projectTitle: 'j',
  };
  it.each<[string, object, string[]]>([
    ['is not needed', {}, []],
    ['is not needed when only the words are there', { fundingStatement: 'x' }, []],
    ['has the donor’s words', { funded: true, fundingStatement: 'x' }, []],
    ['lacks the donor’s words', { funded: true }, ['The site is funded, but the donor’s statement is missing.']],
    ['has a logo that nobody hears', { funded: true, fundingStatement: 'x', fundingLogo: 'media/l.png' }, ['The logo is not described.']],
    ['has a logo with its name', { funded: true, fundingStatement: 'x', fundingLogo: 'media/l.png', fundingLogoAlt: 'L' }, []],
  ])('%s', (_, over, said) => {
    expect(problems(settings, 'site', { ...base, ...over })).toEqual(said);
  });
});

describe('a recommendation', () => {
  const base = { source: 'https://a.example/', label: 'l' };
  it.each<[string, object, string[]]>([
    ['has a state', { kind: 'recommendation', state: 'unknown' }, []],
    ['lacks a state', { kind: 'recommendation' }, ['A recommendation needs a state.']],
    ['is none but has a state', { kind: 'result', state: 'done' }, ['Only a recommendation has a state.']],
  ])('%s', (_, over, said) => {
    expect(problems(project, 'a', { ...base, ...over })).toEqual(said);
  });
});
