/** An event as pages, calendars and machines get it, on both sides of every boundary. */
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { campaign } from '~/i18n/campaign.ts';
import { getTranslate } from '~/i18n/translate.ts';
import { toCalendarFile } from '~/lib/ical.ts';
import { toCalendar, toCalendarPath, toFileName, type CalendarKind } from './calendar.ts';
import { listPerformances, toProgramme } from './programme.ts';
import { findStructuredData, toJsonText } from './structured.ts';
import { toEventView, type CampaignEvent, type EventView } from './view.ts';

const t = getTranslate('ro');
const entry = (extra: Partial<CampaignEvent> = {}): CampaignEvent => ({
  slug: 'a',
  kind: 'theatre',
  state: 'planned',
  start: '2026-12-12T18:00',
  end: '2026-12-12T19:30',
  region: 'RO-BC',
  town: 'Bacău',
  admission: 'free',
  access: 'unknown',
  languages: ['ro', 'rom'],
  photoIsDecoration: false,
  personShown: 'unknown',
  consentScope: [],
  photoPlacements: [],
  photoLibrary: [],
  sample: false,
  revision: 0,
  title: 'Drumul înapoi',
  summary: 'Un spectacol.',
  body: '',
  lang: 'ro',
  dir: 'ltr',
  isFallback: false,
  isReviewed: true,
  ...extra,
});
const view = (extra: Partial<CampaignEvent> = {}, now = '2026-11-24T12:00:00Z', locale = 'ro'): EventView =>
  toEventView(entry(extra), locale, getTranslate(locale), new Date(now));

describe('past or to come, on the campaign’s clock and not on the machine’s', () => {
  it.each([
    ['a second before its end', {}, '2026-12-12T17:29:59Z', false],
    ['at its end', {}, '2026-12-12T17:30:00Z', true],
    ['without an end: at its start', { end: undefined }, '2026-12-12T16:00:00Z', false],
    ['without an end: the last second of its day', { end: undefined }, '2026-12-12T21:59:59Z', false],
    ['without an end: its day is over', { end: undefined }, '2026-12-12T22:00:00Z', true],
    ['in summer its day is over an hour earlier', { start: '2027-07-01T18:00', end: undefined }, '2027-07-01T21:00:00Z', true],
    ['the night of spring’s change: not yet', { start: '2027-03-27T22:00', end: '2027-03-28T04:30' }, '2027-03-28T01:29:59Z', false],
    ['the night of spring’s change: over', { start: '2027-03-27T22:00', end: '2027-03-28T04:30' }, '2027-03-28T01:30:00Z', true],
    [
      'the night of autumn’s change, in the second of the two hours',
      { start: '2027-10-30T22:00', end: '2027-10-31T03:30' },
      '2027-10-31T01:00:00Z',
      true,
    ],
    ['until after autumn’s change', { start: '2027-10-30T22:00', end: '2027-10-31T04:30' }, '2027-10-31T02:29:00Z', false],
    ['over the turn of the year', { start: '2026-12-31T23:00', end: '2027-01-01T01:00' }, '2026-12-31T22:30:00Z', false],
  ])('%s', (_, extra, now, isPast) => {
    const { isPast: found, until } = view(extra, now);
    expect(found).toBe(isPast);
    expect(Date.parse(until) <= Date.parse(now), 'the page’s script must come to the same').toBe(isPast);
  });
});

describe('in words', () => {
  it.each([
    ['winter', {}, 'ro', 'sâmbătă, 12 decembrie 2026, 18:00–19:30'],
    ['no end', { end: undefined }, 'ro', 'sâmbătă, 12 decembrie 2026, 18:00'],
    ['two days', { end: '2026-12-13T01:00' }, 'ro', 'sâmbătă, 12 decembrie 2026, 18:00 – duminică, 13 decembrie 2026, 01:00'],
    ['a language that Intl does not know', {}, 'rom', 'sàvato, 12 decèmbro 2026, 18:00–19:30'],
    ['Ukrainian', {}, 'uk', 'субота, 12 грудня 2026 р., 18:00–19:30'],
  ])('%s', (_, extra, locale, words) => {
    expect(view(extra, undefined, locale).when.replaceAll('\u2060', '')).toBe(words);
  });

  it.each([
    ['winter', '2026-12-12T18:00', '2026-12-12T18:00+02:00', ''],
    ['summer', '2027-07-01T18:00', '2027-07-01T18:00+03:00', ''],
    ['the evening after spring’s change', '2027-03-28T18:00', '2027-03-28T18:00+03:00', ''],
    [
      'an hour that comes twice',
      '2027-10-31T03:30',
      '2027-10-31T03:30+03:00',
      'În noaptea aceea ceasurile se dau înapoi și ora 03:30 vine de două ori. E prima.',
    ],
  ])('%s has its offset, and a note where one is needed', (_, start, machine, note) => {
    expect(view({ start, end: undefined })).toMatchObject({ start: machine, whenNote: note });
  });

  it.each([
    ['moved to another day', { state: 'moved', previousStart: '2026-12-05T18:00' }, { state: 'Mutat', oldDay: '5 dec.', isOff: false }],
    [
      'moved to another hour: the same day is not struck out',
      { state: 'moved', previousStart: '2026-12-12T16:00' },
      { oldDay: '', oldWhen: 'sâmbătă, 12 decembrie 2026, 16:00' },
    ],
    ['cancelled', { state: 'cancelled' }, { state: 'Anulat', isOff: true }],
    ['full', { state: 'full' }, { state: 'Nu mai sunt locuri', isOff: false }],
    ['going ahead', {}, { state: '', isOff: false }],
  ] as [string, Partial<CampaignEvent>, Partial<EventView>][])('%s', (_, extra, expected) => {
    expect(view(extra)).toMatchObject(expected);
  });

  it('what is not known is left out of the short line, and said on the page', () => {
    expect(view({ admission: 'unknown', languages: [] }).brief).toBe('Teatru');
    expect(view({ admission: 'ticket', access: 'no', languages: ['rom'] }).brief).toBe(
      'Teatru · Cu bilet · romani · Nu se poate intra cu scaunul rulant',
    );
    expect(view({ admission: 'unknown', languages: [] }).facts.map(({ value }) => value)).toEqual([
      'Nu se știe încă',
      'Nu se știe încă',
      'Nu se știe încă',
    ]);
  });
});

describe('the programme', () => {
  const now = '2027-01-10T12:00:00Z';
  const at = (slug: string, start: string, extra: Partial<CampaignEvent> = {}) => view({ slug, start, end: undefined, ...extra }, now);
  const regions = campaign.regions.map(({ name }) => name);
  const order = (events: EventView[]) => {
    const { upcoming, past, ...rest } = toProgramme(events, regions);
    const flat = (months: typeof upcoming) => months.map(({ key, events: list }) => `${key}: ${list.map(({ slug }) => slug).join(' ')}`);
    return { upcoming: flat(upcoming), past: flat(past), ...rest };
  };

  it('what comes soonest first, what was latest first, by month', () => {
    const events = [
      at('c', '2027-02-01T18:00'),
      at('a', '2027-01-31T18:00'),
      at('old', '2026-12-01T18:00'),
      at('older', '2026-11-30T18:00'),
      at('b', '2027-01-31T10:00'),
      at('young', '2026-12-31T18:00'),
    ];
    expect(order(events)).toMatchObject({ upcoming: ['2027-01: b a', '2027-02: c'], past: ['2026-12: young old', '2026-11: older'], next: 'b' });
  });

  it('the road goes on at the first that takes place, and a cancelled one is no reason to go to a county', () => {
    const events = [
      at('off', '2027-01-12T18:00', { state: 'cancelled', region: 'RO-IS' }),
      at('on', '2027-01-13T18:00'),
      at('full', '2027-01-14T18:00', { state: 'full', region: 'RO-BV' }),
    ];
    const { next, upcoming, regions: places } = order(events);
    expect([next, upcoming]).toEqual(['on', ['2027-01: off on full']]);
    expect(places.map(({ name, days }) => `${name} ${days.map(({ slug }) => slug).join()}`)).toEqual(['Bacău on', 'Brașov full']);
  });

  it('events of the same minute keep their order', () => {
    const two = [at('b', '2027-02-01T18:00'), at('a', '2027-02-01T18:00')];
    expect(order(two).upcoming).toEqual(order([...two].reverse()).upcoming);
  });

  it('nothing at all', () => {
    expect(order([])).toEqual({ upcoming: [], past: [], next: undefined, going: [], regions: [] });
  });
});

describe('performances of one play', () => {
  const now = '2027-01-10T12:00:00Z';
  const show = (slug: string, start: string, play?: string) => view({ slug, start, end: undefined, play }, now);
  const all = [
    show('premiere', '2026-12-01T18:00'),
    show('second', '2027-02-01T18:00', 'premiere'),
    show('third', '2027-03-01T18:00', 'second'),
    show('fourth', '2027-01-20T18:00', 'premiere'),
    show('other', '2027-01-21T18:00'),
    show('round', '2027-01-22T18:00', 'trip'),
    show('trip', '2027-01-23T18:00', 'round'),
  ];

  it.each([
    ['premiere', ['fourth', 'second', 'third']],
    ['third', ['fourth', 'second', 'premiere']],
    ['fourth', ['second', 'third', 'premiere']],
    ['other', []],
    ['round', ['trip']],
    ['trip', ['round']],
  ])('of “%s” the others are %j', (slug, expected) => {
    const found = listPerformances(all.find((event) => event.slug === slug) as EventView, all);
    expect(found.map((event) => event.slug)).toEqual(expected);
  });
});

describe('calendars', () => {
  const events = [
    view({
      slug: 'a',
      state: 'moved',
      previousStart: '2026-12-05T18:00',
      revision: 2,
      revisedAt: '2026-11-20T08:00:00Z',
      change: 'O săptămână mai târziu.',
    }),
    view({ slug: 'b', state: 'cancelled', kind: 'meeting', title: 'Cum recunoști traficul' }),
    view({ slug: 'c', sample: true }),
  ];
  const read = (kind: CalendarKind) => {
    const text = toCalendarFile(toCalendar({ kind, locale: 'ro', name: 'drumul tău', t, events }));
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    const values = calendar.getAllSubcomponents('vevent').map((vevent) => (name: string) => String(vevent.getFirstPropertyValue(name)));
    return { text, calendar, values: values as [(name: string) => string, (name: string) => string, (name: string) => string] };
  };

  it('the full one says what the page says', () => {
    const { values, calendar } = read('full');
    const [moved, off, sample] = values;
    expect(calendar.getFirstPropertyValue('name')).toBe('drumul tău');
    expect([moved('summary'), moved('status'), moved('sequence'), moved('last-modified')]).toEqual([
      'Drumul înapoi',
      'CONFIRMED',
      '2',
      '2026-11-20T08:00:00Z',
    ]);
    expect(moved('description')).toBe('Mutat\nO săptămână mai târziu.\nData veche: sâmbătă, 5 decembrie 2026, 18:00\nUn spectacol.');
    expect(moved('url')).toBe(`${campaign.url}/evenimente/a/`);
    expect([off('summary'), off('status')]).toEqual(['Anulat: Cum recunoști traficul', 'CANCELLED']);
    expect([sample('summary'), sample('status')]).toEqual(['Probă. Nu e ceva real. Drumul înapoi', 'TENTATIVE']);
  });

  it('the plain one says nothing that the campaign is known by', () => {
    const { text, values, calendar } = read('plain');
    expect(calendar.getFirstPropertyValue('name')).toBe('Agendă');
    expect(values.map((value) => value('summary'))).toEqual(['Teatru', 'Anulat: Întâlnire', 'Probă. Nu e ceva real. Teatru']);
    expect(text.replace(/\r\n /g, '')).not.toMatch(/drumul|traficul|drumultau|https?:|înapoi|spectacol|CATEGORIES|^URL|SOURCE/im);
    expect(toCalendarPath('plain', 'ro', 'trafic-de-persoane')).toMatch(/^\/agenda\/ro\/[0-9a-f]{8}\.ics$/);
    expect(toFileName('full', 'a')).toBe('a');
  });

  it('an event is the same one in every calendar and language', () => {
    const uids = (kind: CalendarKind) => read(kind).values.map((value) => value('uid'));
    expect(uids('plain')).toEqual(uids('full'));
    expect(new Set(uids('full')).size).toBe(3);
    expect(uids('full')[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

describe('data for machines', () => {
  const data = (extra: Partial<CampaignEvent> = {}) => findStructuredData(view(extra), 'Agenția');

  it('a sample is not an event', () => {
    expect(data({ sample: true })).toBeUndefined();
  });

  it('what is known, with offsets', () => {
    expect(data({ venue: 'Casa de cultură' })).toEqual({
      '@context': 'https://schema.org',
      '@type': 'TheaterEvent',
      name: 'Drumul înapoi',
      description: 'Un spectacol.',
      url: `${campaign.url}/evenimente/a/`,
      startDate: '2026-12-12T18:00:00+02:00',
      endDate: '2026-12-12T19:30:00+02:00',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: {
        '@type': 'Place',
        name: 'Casa de cultură',
        address: { '@type': 'PostalAddress', addressLocality: 'Bacău', addressRegion: 'Bacău', addressCountry: 'RO' },
      },
      isAccessibleForFree: true,
      offers: { '@type': 'Offer', url: `${campaign.url}/evenimente/a/`, price: 0, availability: 'https://schema.org/InStock' },
      inLanguage: ['ro', 'rom'],
      organizer: { '@type': 'Organization', name: 'Agenția', url: `${campaign.url}/` },
    });
  });

  it.each([
    [
      'moved',
      { state: 'moved', previousStart: '2027-03-27T18:00', start: '2027-03-28T18:00', end: undefined },
      { eventStatus: 'https://schema.org/EventRescheduled', startDate: '2027-03-28T18:00:00+03:00', previousStartDate: '2027-03-27T18:00:00+02:00' },
    ],
    ['cancelled', { state: 'cancelled' }, { eventStatus: 'https://schema.org/EventCancelled' }],
    [
      'full',
      { state: 'full', admission: 'ticket' },
      { isAccessibleForFree: false, offers: expect.objectContaining({ availability: 'https://schema.org/SoldOut' }) as unknown },
    ],
    ['a stand at a concert', { kind: 'concert' }, { '@type': 'MusicEvent' }],
    ['a course', { kind: 'training' }, { '@type': 'EducationEvent' }],
    ['a meeting', { kind: 'meeting' }, { '@type': 'Event' }],
  ] as [string, Partial<CampaignEvent>, object][])('%s', (_, extra, expected) => {
    expect(data(extra)).toMatchObject(expected);
  });

  it('what is not known is not there', () => {
    const found = data({ admission: 'unknown', languages: [], end: undefined });
    for (const key of ['offers', 'isAccessibleForFree', 'inLanguage', 'endDate', 'previousStartDate']) expect(found).not.toHaveProperty(key);
  });

  it('no text can end the element that it stands in', () => {
    expect(toJsonText({ name: '</script><script>alert(1)</script>' })).not.toContain('<');
  });
});
