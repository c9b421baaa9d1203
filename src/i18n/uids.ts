/** Names for calendars and feeds. Not for the desk: it needs Node. */
import { createHash } from 'node:crypto';
import { campaign } from './campaign.ts';

/**
 * A name that stays the same for good, in every language, and says nothing; in the form of a UUID of one's own making (version 8, RFC 9562).
 * A slug is one for all languages and never changes.
 * @example toUid('events', 'teatru-bacau') // => '0b6f4c3e-…'
 */
export function toUid(...name: readonly string[]): string {
  const hex = createHash('sha256')
    .update([campaign.country, ...name].join('/'))
    .digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
