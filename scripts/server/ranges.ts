/** A part of a file, as asked for with `Range` (RFC 9110, 14): what a map needs of an archive of hundreds of megabytes. */
import type { IncomingHttpHeaders } from 'node:http';

export interface Span {
  /** First and last byte, both included. */
  from: number;
  to: number;
}

/** What is known of the file as it is now. */
export interface Stamp {
  size: number;
  /** A strong validator: other bytes, another tag. */
  etag: string;
  modified: Date;
}

/**
 * The part that is to be sent: a span, `none` when the file has no such bytes (416), `whole` when no part was asked for that we can give.
 * Several parts at once are answered with the whole file, which the standard allows.
 * @example findSpan({ range: 'bytes=0-99' }, { size: 1000, … }) // => { from: 0, to: 99 }
 */
export function findSpan({ range = '', 'if-range': condition }: IncomingHttpHeaders, { size, etag, modified }: Stamp): Span | 'none' | 'whole' {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(range) ?? [];
  if (!first && !last) return 'whole';
  // Parts of two different files must never be put together.
  if (typeof condition === 'string' && condition !== etag && condition !== modified.toUTCString()) return 'whole';
  if (!first) return Number(last) && size ? { from: Math.max(0, size - Number(last)), to: size - 1 } : 'none';
  if (last && Number(last) < Number(first)) return 'whole';
  return Number(first) < size ? { from: Number(first), to: Math.min(Number(last || size), size - 1) } : 'none';
}
