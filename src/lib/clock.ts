import { toLocal } from './dates.ts';

/** Set for a build; the desk's browser has no environment. */
const getSet = (): string | undefined => (typeof process === 'undefined' ? undefined : process.env['BUILD_TIME']);

/**
 * Now. A build for another moment sets `BUILD_TIME` to an ISO instant.
 * @throws RangeError when `BUILD_TIME` is no instant
 */
export function getInstant(instant = getSet()): Date {
  const date = instant ? new Date(instant) : new Date();
  if (Number.isNaN(date.getTime())) throw new RangeError(`BUILD_TIME is no instant: "${instant}". Write it like 2026-12-31T18:00:00Z.`);
  return date;
}

/**
 * Now, on the wall clock of a time zone, as `YYYY-MM-DDTHH:mm`.
 * @throws RangeError when `BUILD_TIME` is no instant
 */
export const getNow = (timeZone: string, instant = getSet()): string => toLocal(getInstant(instant), timeZone);
