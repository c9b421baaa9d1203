/** What is written is read back by another implementation of the standard, ical.js. */
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { toMoment } from './dates.ts';
import { escapeText, foldLine, toCalendarFile, type CalendarEvent, type CalendarFile } from './ical.ts';

const event = (extra: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'b7cbe5f6-0000-8000-a000-000000000001',
  sequence: 0,
  stamp: '2026-11-20T08:00:00Z',
  start: '2026-12-12T18:00',
  status: 'CONFIRMED',
  summary: 'Teatru',
  lang: 'ro',
  ...extra,
});
const file = (events: CalendarEvent[], extra: Partial<CalendarFile> = {}) =>
  toCalendarFile({ name: 'Agendă', uid: 'b7cbe5f6-0000-8000-a000-000000000000', timeZone: 'Europe/Bucharest', isFeed: true, events, ...extra });
const read = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[]);

/** The instant of an event's start by the zone that the file describes, not by the one that the reader knows. */
function readStart(text: string): { instant: string; tzid: string } {
  const calendar = read(text);
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone')!);
  const time = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!).startDate;
  const wall = Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute);
  return { instant: new Date(wall - zone.utcOffset(time) * 1000).toISOString(), tzid: zone.tzid };
}

describe('the zone that a file describes', () => {
  it.each([
    ['Europe/Bucharest', '2026-12-12T18:00'],
    ['Europe/Bucharest', '2027-01-01T00:00'],
    ['Europe/Bucharest', '2027-03-28T02:59'],
    ['Europe/Bucharest', '2027-03-28T04:00'],
    ['Europe/Bucharest', '2027-07-01T18:00'],
    ['Europe/Bucharest', '2027-10-31T02:59'],
    ['Europe/Bucharest', '2027-10-31T04:00'],
    ['Europe/Bucharest', '2034-10-29T18:00'],
    ['America/New_York', '2027-03-14T03:00'],
    ['America/New_York', '2027-11-07T02:00'],
    ['Australia/Lord_Howe', '2027-01-01T12:00'],
    ['Australia/Lord_Howe', '2027-07-01T12:00'],
    ['Africa/Casablanca', '2027-02-15T12:00'],
    ['Africa/Casablanca', '2027-05-15T12:00'],
    ['Asia/Dubai', '2027-05-15T12:00'],
    ['Asia/Kolkata', '2027-05-15T12:00'],
  ])('%s at %s is the instant that Node’s own table gives', (timeZone, start) => {
    expect(readStart(file([event({ start })], { timeZone }))).toEqual({ instant: toMoment(start, timeZone).instant.toISOString(), tzid: timeZone });
  });

  it('of an hour that comes twice our pages take the first, as the standard says', () => {
    expect(toMoment('2027-10-31T03:30', 'Europe/Bucharest')).toEqual({ kind: 'twice', instant: new Date('2027-10-31T00:30Z') });
  });

  it('is two yearly rules where the zone has them, and their recurrence meets every change of ten years', () => {
    const zone = read(file([event()])).getFirstSubcomponent('vtimezone')!;
    const onsets = zone.getAllSubcomponents().map((observance) => {
      const rule = observance.getFirstPropertyValue('rrule') as ICAL.Recur;
      const iterator = rule.iterator(observance.getFirstPropertyValue('dtstart') as ICAL.Time);
      return Array.from({ length: 11 }, () => iterator.next().toString().slice(0, 16));
    });
    expect(onsets[0]).toEqual(expect.arrayContaining(['2026-03-29T03:00', '2027-03-28T03:00', '2030-03-31T03:00', '2035-03-25T03:00']));
    expect(onsets[1]).toEqual(expect.arrayContaining(['2026-10-25T04:00', '2027-10-31T04:00', '2030-10-27T04:00', '2035-10-28T04:00']));
  });

  it('is written as the standard has it', () => {
    const text = file([event()]);
    expect(text.slice(text.indexOf('BEGIN:VTIMEZONE'), text.indexOf('BEGIN:VEVENT')).split('\r\n')).toEqual([
      'BEGIN:VTIMEZONE',
      'TZID:Europe/Bucharest',
      'BEGIN:DAYLIGHT',
      'DTSTART:20250330T030000',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0300',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
      'END:DAYLIGHT',
      'BEGIN:STANDARD',
      'DTSTART:20251026T040000',
      'TZOFFSETFROM:+0300',
      'TZOFFSETTO:+0200',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
      'END:STANDARD',
      'END:VTIMEZONE',
      '',
    ]);
  });

  it('lists each change where there is no yearly rule', () => {
    const text = file([event()], { timeZone: 'Africa/Casablanca' });
    expect(text).toContain('RDATE:');
    expect(text).not.toContain('RRULE:');
  });
});

describe('what a calendar is told', () => {
  it('an event with all that is known', () => {
    const [vevent] = read(
      file([
        event({
          sequence: 3,
          end: '2026-12-12T19:30',
          status: 'CANCELLED',
          summary: 'Anulat: Teatru, „Două valize”; parter\\etaj',
          location: 'Casa de cultură, Bacău',
          description: 'Rândul unu\nrândul doi',
          categories: ['Teatru', 'Cu bilet, la intrare'],
          url: 'https://site.example/a/',
        }),
      ]),
    ).getAllSubcomponents('vevent');
    const value = (name: string) => String(vevent!.getFirstPropertyValue(name));
    expect(value('uid')).toBe('b7cbe5f6-0000-8000-a000-000000000001');
    expect([value('dtstamp'), value('last-modified'), value('sequence')]).toEqual(['2026-11-20T08:00:00Z', '2026-11-20T08:00:00Z', '3']);
    expect([value('dtstart'), value('dtend'), value('status')]).toEqual(['2026-12-12T18:00:00', '2026-12-12T19:30:00', 'CANCELLED']);
    expect(value('summary')).toBe('Anulat: Teatru, „Două valize”; parter\\etaj');
    expect(value('description')).toBe('Rândul unu\nrândul doi');
    expect(value('location')).toBe('Casa de cultură, Bacău');
    expect(vevent!.getFirstProperty('categories')!.getValues()).toEqual(['Teatru', 'Cu bilet, la intrare']);
    expect(vevent!.getFirstProperty('summary')!.getParameter('language')).toBe('ro');
  });

  it('of a feed: its name, how often it changes, where it is', () => {
    const calendar = read(file([event()], { source: 'https://site.example/calendar/ro.ics', url: 'https://site.example/e/' }));
    const value = (name: string) => String(calendar.getFirstPropertyValue(name));
    expect([value('version'), value('calscale'), value('name'), value('x-wr-calname')]).toEqual(['2.0', 'GREGORIAN', 'Agendă', 'Agendă']);
    expect([value('refresh-interval'), value('x-published-ttl'), value('source'), value('url'), value('last-modified')]).toEqual([
      'PT12H',
      'PT12H',
      'https://site.example/calendar/ro.ics',
      'https://site.example/e/',
      '2026-11-20T08:00:00Z',
    ]);
  });

  it('an empty programme is still a calendar, and a file of one event is not asked for again', () => {
    expect(
      read(file([]))
        .getAllSubcomponents()
        .map(({ name }) => name),
    ).toEqual(['vtimezone']);
    expect(file([event()], { isFeed: false })).not.toMatch(/REFRESH-INTERVAL|X-PUBLISHED-TTL|SOURCE/);
  });
});

describe('the form', () => {
  const text = file([event({ summary: 'ț'.repeat(200), description: `${'🎭'.repeat(60)}\r\nBEGIN:VEVENT\u0007` })]);

  it('every line ends with CR LF and has at most 75 octets, and no letter is cut', () => {
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    const [vevent] = read(text).getAllSubcomponents('vevent');
    expect(String(vevent!.getFirstPropertyValue('summary'))).toBe('ț'.repeat(200));
    expect(String(vevent!.getFirstPropertyValue('description'))).toBe(`${'🎭'.repeat(60)}\nBEGIN:VEVENT `);
  });

  it('no text can add a line of its own', () => {
    const hostile = file([event({ summary: 'a\r\nEND:VEVENT\r\nBEGIN:VALARM', location: 'b\rATTENDEE:x' })]);
    expect(hostile.split('\r\n').filter((line) => /^(BEGIN:VALARM|ATTENDEE)/.test(line))).toEqual([]);
    expect(hostile.split('\r\n').filter((line) => line === 'END:VEVENT')).toHaveLength(1);
  });

  it('the same content gives the same bytes', () => {
    expect(file([event()])).toBe(file([event()]));
  });

  it.each([
    ['a, b; c\\d', 'a\\, b\\; c\\\\d'],
    ['a\r\nb\nc\rd', 'a\\nb\\nc\\nd'],
  ])('%j is written %j', (plain, escaped) => {
    expect(escapeText(plain)).toBe(escaped);
  });

  it('a line of exactly 75 octets stays whole', () => {
    expect(foldLine('x'.repeat(75))).toBe('x'.repeat(75));
    expect(foldLine('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x`);
  });
});
