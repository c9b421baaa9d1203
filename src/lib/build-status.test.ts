import { expect, it } from 'vitest';
import { toNews, type BuildStatus } from './build-status.ts';

const at = (time: string) => `2026-11-24T${time}Z`;
const last: BuildStatus = { state: 'live', started: at('12:00:00'), ended: at('12:00:20') };
const own = (rest: Partial<BuildStatus>): BuildStatus => ({ state: 'building', started: at('12:31:00'), ...rest });

it.each([
  ['nobody says anything', undefined, { kind: 'unknown' }],
  ['the last build is older', last, { kind: 'waiting' }],
  ['a build that began before the save is still running', own({ started: at('12:29:59') }), { kind: 'waiting' }],
  ['it is being built', own({}), { kind: 'building', seconds: 20 }],
  ['it is live', own({ state: 'live', ended: at('12:31:20') }), { kind: 'live', at: at('12:31:20') }],
  [
    'it failed',
    own({ state: 'failed', ended: at('12:31:05'), problems: ['Titlul: Lipsește.'] }),
    { kind: 'failed', at: at('12:31:05'), problems: ['Titlul: Lipsește.'] },
  ],
])('of what was saved at 12:30, when %s', (_, status, expected) => expect(toNews(status, at('12:30:00'), last)).toEqual(expected));
