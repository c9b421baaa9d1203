import { expect, it } from 'vitest';
import { toNews, toSeconds, type BuildStatus } from './build-status.ts';

const at = (time: string) => `2026-11-24T${time}Z`;
const last: BuildStatus = { state: 'live', started: at('12:00:00'), ended: at('12:00:20'), took: 20 };
const own = (rest: Partial<BuildStatus>): BuildStatus => ({ state: 'building', started: at('12:31:00'), took: 20, ...rest });

it.each([
  ['nobody says anything', undefined, { kind: 'unknown' }],
  ['the last build is older', last, { kind: 'waiting', seconds: 20 }],
  ['a build that began before the save is still running', own({ started: at('12:29:59') }), { kind: 'waiting', seconds: 20 }],
  ['a build of a moment later runs', own({ started: '2026-11-24T12:30:00.700Z' }), { kind: 'building', seconds: 20 }],
  ['it is being built', own({}), { kind: 'building', seconds: 20 }],
  ['it is the first build of all', { state: 'building', started: at('12:31:00') } as const, { kind: 'building', seconds: undefined }],
  ['it is live', own({ state: 'live', ended: at('12:31:20') }), { kind: 'live', at: at('12:31:20') }],
  [
    'it failed',
    own({ state: 'failed', ended: at('12:31:05'), problems: ['Titlul: Lipsește.'] }),
    { kind: 'failed', at: at('12:31:05'), problems: ['Titlul: Lipsește.'] },
  ],
])('of what was saved at 12:30, when %s', (_, status, expected) => expect(toNews(status, at('12:30:00'))).toEqual(expected));

it('a build of less than a second took one', () => expect(toSeconds(at('12:00:00'), at('12:00:00'))).toBe(1));
