import { expect, it } from 'vitest';
import { toInstant } from './instant.ts';

it.each([
  ['a winter evening', '2026-12-12T18:00', 'Europe/Bucharest', '2026-12-12T16:00'],
  ['a summer evening', '2026-07-12T18:00', 'Europe/Bucharest', '2026-07-12T15:00'],
  ['a day is its first minute', '2026-07-12', 'Europe/Bucharest', '2026-07-11T21:00'],
  ['the hour that comes twice, the first time', '2026-10-25T03:30', 'Europe/Bucharest', '2026-10-25T00:30'],
  ['the minute before it comes twice', '2026-10-25T02:59', 'Europe/Bucharest', '2026-10-24T23:59'],
  ['the minute after it came twice', '2026-10-25T04:00', 'Europe/Bucharest', '2026-10-25T02:00'],
  ['the hour that is left out, at the jump', '2026-03-29T03:30', 'Europe/Bucharest', '2026-03-29T01:00'],
  ['the minute before the jump', '2026-03-29T02:59', 'Europe/Bucharest', '2026-03-29T00:59'],
  ['the minute after the jump', '2026-03-29T04:00', 'Europe/Bucharest', '2026-03-29T01:00'],
  ['west of Greenwich', '2026-11-01T01:30', 'America/New_York', '2026-11-01T05:30'],
  ['a day that begins at one o’clock', '2026-09-06', 'America/Santiago', '2026-09-06T04:00'],
  ['a zone that never changes its clocks', '2026-03-29T03:30', 'Asia/Dubai', '2026-03-28T23:30'],
])('%s', (_, local, zone, utc) => expect(toInstant(local, zone).toISOString()).toBe(`${utc}:00.000Z`));
