import { describe, expect, it } from 'vitest';
import { formatOffset, isRealDay, listClockChanges, toLocal, toMoment, toNextDay, toOffset } from './dates.ts';

const BUCHAREST = 'Europe/Bucharest';

describe('the instant of a time on the wall', () => {
  it.each([
    ['in winter', '2026-12-12T18:00', BUCHAREST, 'once', '2026-12-12T16:00:00.000Z'],
    ['in summer', '2027-07-01T18:00', BUCHAREST, 'once', '2027-07-01T15:00:00.000Z'],
    ['the last minute before spring’s change', '2027-03-28T02:59', BUCHAREST, 'once', '2027-03-28T00:59:00.000Z'],
    ['the first that spring leaves out', '2027-03-28T03:00', BUCHAREST, 'skipped', '2027-03-28T01:00:00.000Z'],
    ['the last that spring leaves out', '2027-03-28T03:59', BUCHAREST, 'skipped', '2027-03-28T01:59:00.000Z'],
    ['the first after spring’s change', '2027-03-28T04:00', BUCHAREST, 'once', '2027-03-28T01:00:00.000Z'],
    ['the evening of that day', '2027-03-28T19:00', BUCHAREST, 'once', '2027-03-28T16:00:00.000Z'],
    ['the last minute that comes once in autumn', '2027-10-31T02:59', BUCHAREST, 'once', '2027-10-30T23:59:00.000Z'],
    ['an hour that comes twice: the first of the two', '2027-10-31T03:30', BUCHAREST, 'twice', '2027-10-31T00:30:00.000Z'],
    ['the first after autumn’s change', '2027-10-31T04:00', BUCHAREST, 'once', '2027-10-31T02:00:00.000Z'],
    ['a day alone', '2026-07-12', BUCHAREST, 'once', '2026-07-11T21:00:00.000Z'],
    ['a day that begins at one o’clock', '2026-09-06', 'America/Santiago', 'skipped', '2026-09-06T04:00:00.000Z'],
    ['west of Greenwich, twice', '2026-11-01T01:30', 'America/New_York', 'twice', '2026-11-01T05:30:00.000Z'],
    ['a zone that never changes', '2027-03-28T03:30', 'Asia/Dubai', 'once', '2027-03-27T23:30:00.000Z'],
    ['a zone of half hours, south of the equator: skipped', '2026-10-04T02:15', 'Australia/Lord_Howe', 'skipped', '2026-10-03T15:45:00.000Z'],
    ['a zone of half hours: twice', '2027-04-04T01:45', 'Australia/Lord_Howe', 'twice', '2027-04-03T14:45:00.000Z'],
    ['west of Greenwich', '2027-03-14T02:30', 'America/New_York', 'skipped', '2027-03-14T07:30:00.000Z'],
  ])('%s', (_, local, zone, kind, instant) => {
    expect(toMoment(local, zone)).toEqual({ kind, instant: new Date(instant) });
  });

  it('a time that exists is read back from its instant, every hour of a year', () => {
    const faults: string[] = [];
    for (let time = Date.UTC(2027, 0, 1); time < Date.UTC(2028, 0, 1); time += 60 * 60_000) {
      const local = toLocal(new Date(time), BUCHAREST);
      const { kind, instant } = toMoment(local, BUCHAREST);
      if (kind === 'skipped' || (kind === 'once' && instant.getTime() !== time)) faults.push(local);
    }
    expect(faults).toEqual([]);
  });

  it.each([
    ['2026-12-12T18:00', BUCHAREST, '+02:00'],
    ['2027-03-28T19:00', BUCHAREST, '+03:00'],
    ['2027-10-31T03:30', BUCHAREST, '+03:00'],
    ['2027-10-31T12:00', BUCHAREST, '+02:00'],
    ['2027-01-01T12:00', 'America/St_Johns', '-03:30'],
  ])('%s in %s is %s', (local, zone, offset) => {
    expect(toOffset(local, zone)).toBe(offset);
  });

  it.each([
    [180, '+03:00'],
    [0, '+00:00'],
    [-210, '-03:30'],
  ])('%d minutes are %s', (minutes, offset) => {
    expect(formatOffset(minutes)).toBe(offset);
  });
});

describe('changes of the clocks', () => {
  it('both of a year, with what they change', () => {
    expect(listClockChanges(BUCHAREST, 2027, 2027)).toEqual([
      { instant: new Date('2027-03-28T01:00Z'), from: 120, to: 180 },
      { instant: new Date('2027-10-31T01:00Z'), from: 180, to: 120 },
    ]);
  });

  it('none where there are none', () => {
    expect(listClockChanges('Asia/Dubai', 2020, 2030)).toEqual([]);
  });
});

describe('days', () => {
  it.each([
    ['2026-12-31T18:00', '2027-01-01T00:00'],
    ['2028-02-28T10:00', '2028-02-29T00:00'],
    ['2027-03-27T23:59', '2027-03-28T00:00'],
  ])('after %s comes %s', (local, next) => {
    expect(toNextDay(local)).toBe(next);
  });

  it.each([
    ['2028-02-29', true],
    ['2027-02-29', false],
    ['2027-04-31', false],
    ['2027-13-01', false],
  ])('%s: %s', (day, isReal) => {
    expect(isRealDay(day)).toBe(isReal);
  });
});
