import { describe, expect, it } from 'vitest';
import type { Content } from '../read.ts';
import { streetRules, listWithdrawn, listWithdrawnPhotos } from './take-down.ts';

const campaign = { locales: ['ro'], regions: [{ code: 'RO-B', name: 'București' }] };
const main = { slug: 'main', publish: 'no', number: '0800 111 222', dial: '0800111222', text: { ro: { name: 'Linia' } } };
const poster = { slug: 'p', text: { ro: { headline: 'Un|titlu' }, en: { headline: 'Call 0800 111 222' } } };
const piece = {
  slug: 'b01',
  code: 'B01',
  kind: 'bus',
  poster: 'p',
  locale: 'ro',
  format: 'interior-a3',
  state: 'live',
  route: '41',
  region: 'RO-B',
  text: {},
};

const format = { slug: 'interior-a3', text: { ro: { name: 'Interior, A3' }, en: { name: 'Inside, A3' } } };

const facts = (collections: Record<string, object[]>) => ({
  content: {
    campaign,
    collections: {
      settings: [{ slug: 'site', main: 'main', text: {} }],
      helplines: [main],
      posters: [poster],
      placements: [piece],
      formats: [format],
      ...collections,
    },
  } as unknown as Content,
  today: '2026-11-24',
  isInterfaceReviewed: () => true,
  hasSignIn: true,
});
const codes = (collections: Record<string, object[]>) => listWithdrawn(facts(collections)).flatMap(({ pieces }) => pieces.map(({ code }) => code));

describe('pieces to take down', () => {
  it.each<[string, object, string[]]>([
    ['what hangs with the main number', {}, ['B01']],
    ['what is about to hang', { state: 'planned' }, ['B01']],
    ['not what was taken down', { state: 'revoked' }, []],
    ['not what has ended', { state: 'ended' }, []],
    ['not what carries another number', { helpline: 'other' }, []],
    ['but what names it in its own words', { helpline: 'other', locale: 'en' }, ['B01']],
  ])('%s', (_, fields, expected) => expect(codes({ placements: [{ ...piece, ...fields }] })).toEqual(expected));

  it('nothing while the number is public', () => {
    expect(listWithdrawn(facts({ helplines: [{ ...main, publish: 'yes' }] }))).toEqual([]);
  });

  it('what still carries the number after the settings name another', () => {
    const settings = [{ slug: 'site', main: 'new', text: {} }];
    expect(codes({ settings, placements: [{ ...piece, helpline: 'main' }] })).toEqual(['B01']);
  });

  it('are told with code, place, line, region and format, in both languages', () => {
    const [item] = streetRules[0]!(facts({}));
    expect([item?.id, item?.about, item?.detail?.en, item?.detail?.ro]).toEqual([
      'take-down:placements/b01',
      'Un titlu',
      'B01, Bus, 41, București, Inside, A3, Linia',
      'B01, Autobuz, 41, București, Interior, A3, Linia',
    ]);
  });

  it('texts that name it are listed by language', () => {
    expect(listWithdrawn(facts({}))[0]?.mentions.map(({ collection, locale }) => [collection, locale])).toEqual([['posters', 'en']]);
  });
});

it('a photo whose consent was taken back is listed with what it was printed in', () => {
  const news = [
    { slug: 'n', photo: 'a', consentWithdrawnOn: '2026-11-01', photoPlacements: ['b01'], photoLibrary: ['l'], text: { ro: { title: 'Știre' } } },
  ];
  const library = [{ slug: 'l', text: { ro: { title: 'Pliant' } } }];
  const [photo] = listWithdrawnPhotos(facts({ news, library }));
  expect([photo?.name, photo?.pieces.map(({ code }) => code), photo?.items.map(({ name }) => name)]).toEqual(['Știre', ['B01'], ['Pliant']]);
});
