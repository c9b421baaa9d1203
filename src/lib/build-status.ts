/** What the last build says of itself, in `admin/status.json`: written by whoever builds, read by the desk. */
export interface BuildStatus {
  state: 'building' | 'live' | 'failed';
  /** ISO instant at which it began: what was saved before is in it. */
  started: string;
  /** ISO instant at which it was done; absent while it runs. */
  ended?: string;
  /** Seconds that the last good build took: this one, or the one before while this one runs or when it failed. */
  took?: number;
  /** What was built, when it came from git. */
  commit?: string;
  /** Why it failed, in words. */
  problems?: string[];
}

/** What is known of something that was saved. */
export type News =
  | { kind: 'waiting' | 'building'; seconds: number | undefined }
  | { kind: 'live'; at: string }
  | { kind: 'failed'; at: string; problems: readonly string[] }
  | { kind: 'unknown' };

/** Where it is served. */
export const STATUS_PATH = '/admin/status.json';

/** How long a build took, in whole seconds. @example toSeconds('2026-11-24T12:00:00Z', '2026-11-24T12:00:20Z') // => 20 */
export const toSeconds = (started: string, ended: string): number => Math.max(1, Math.round((Date.parse(ended) - Date.parse(started)) / 1000));

/**
 * Whether what was saved is on the site. Both times are the server's, so that no clock of a desk matters.
 * @param savedAt ISO instant of the save
 * @example toNews({ state: 'live', started: '2026-11-24T12:31:00Z', ended: '2026-11-24T12:32:00Z' }, '2026-11-24T12:30:00Z').kind // => 'live'
 */
export function toNews(status: BuildStatus | undefined, savedAt: string): News {
  if (!status) return { kind: 'unknown' };
  const { state, started, ended = started, took, problems = [] } = status;
  // A build that began before the save does not hold it; one is made right after.
  if (Date.parse(started) < Date.parse(savedAt)) return { kind: 'waiting', seconds: took };
  if (state === 'building') return { kind: 'building', seconds: took };
  return state === 'live' ? { kind: 'live', at: ended } : { kind: 'failed', at: ended, problems };
}
