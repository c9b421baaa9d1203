import { describe, expect, it } from 'vitest';
import { HoursError, readSchedule } from './opening-hours.ts';
import { getSpans, getState } from './schedule.ts';

const place = { country: 'RO', today: '2026-11-24' };
const read = (notation: string) => readSchedule(notation, place);

describe('a notation becomes a week', () => {
  it.each([
    ['Mo-Fr 08:00-16:00', [[[480, 960]], [[480, 960]], [[480, 960]], [[480, 960]], [[480, 960]], [], []]],
    [
      'Mo 09:00-12:00,14:00-18:00',
      [
        [
          [540, 720],
          [840, 1080],
        ],
        [],
        [],
        [],
        [],
        [],
        [],
      ],
    ],
    ['24/7', Array.from({ length: 7 }, () => [[0, 1440]])],
    ['Fr 22:00-02:00', [[], [], [], [], [[1320, 1560]], [], []]],
  ])('%s', (notation, week) => {
    expect(read(notation).week).toEqual(week);
  });

  it('knows the country’s public holidays when the notation names them', () => {
    const { except, unsure } = read('Mo-Fr 08:00-16:00; PH off');
    expect(except['2026-11-30']).toEqual([]);
    expect(except['2026-12-01']).toEqual([]);
    expect(unsure).toEqual([]);
  });

  it('does not claim to know them when it does not', () => {
    const { except, unsure } = read('Mo-Fr 08:00-16:00');
    expect(except).toEqual({});
    expect(unsure).toContain('2026-12-01');
    expect(readSchedule('Mo-Fr 08:00-16:00', { ...place, country: 'ZZ' }).unsure).toEqual([]);
  });

  it.each([
    ['xx', 'syntax'],
    ['luni 8-16', 'syntax'],
    ['Mo 10:00+', 'unknown'],
    ['Mo-Fr 08:00-16:00 "on appointment"', 'unknown'],
    ['sunrise-sunset', 'sun'],
    ['Mo-Fr 08:00-16:00; SH off', 'holidays'],
    ['Jun-Aug Mo-Fr 10:00-12:00', 'irregular'],
    ['week 1-53/2 Mo-Fr 10:00-12:00', 'irregular'],
    ['off', 'irregular'],
  ])('refuses %s: %s', (notation, fault) => {
    expect(() => read(notation)).toThrow(HoursError);
    expect(() => read(notation)).toThrow(expect.objectContaining({ fault }) as Error);
  });
});

describe('open or not, on the schedule’s own clock', () => {
  it.each([
    ['Mo-Fr 08:00-16:00; PH off', '2026-11-25T15:59', { is: 'open', closes: '2026-11-25T16:00' }],
    ['Mo-Fr 08:00-16:00; PH off', '2026-11-25T16:00', { is: 'closed', opens: '2026-11-26T08:00' }],
    ['Mo-Fr 08:00-16:00; PH off', '2026-11-27T17:00', { is: 'closed', opens: '2026-12-02T08:00' }],
    ['Mo-Fr 08:00-16:00; PH off', '2026-12-01T10:00', { is: 'closed', opens: '2026-12-02T08:00' }],
    ['Mo-Fr 08:00-16:00', '2026-12-01T10:00', { is: 'unknown' }],
    ['Mo-Fr 08:00-16:00', '2026-11-29T10:00', { is: 'closed' }],
    ['Fr 22:00-02:00', '2026-11-28T01:30', { is: 'open', closes: '2026-11-28T02:00' }],
    ['Mo-Su 00:00-24:00; PH off', '2026-11-25T10:00', { is: 'open', closes: '2026-11-30T00:00' }],
    ['24/7', '2026-12-01T03:00', { is: 'open' }],
    ['24/7', '2028-12-01T03:00', { is: 'unknown' }],
  ])('%s at %s', (notation, local, state) => {
    expect(getState(read(notation), local)).toEqual(state);
  });

  it('has a holiday’s own hours', () => {
    expect(getSpans(read('Mo-Fr 08:00-16:00; PH 10:00-12:00'), '2026-12-01')).toEqual([[600, 720]]);
  });
});
