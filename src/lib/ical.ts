/**
 * Calendar files (RFC 5545 and 7986). Written here and not by a library: see docs/decisions/0018. The same input gives the same bytes;
 * nothing in it comes from the clock.
 */
import { toVtimezone } from './vtimezone.ts';

export interface CalendarEvent {
  /** Stable for good: what tells a calendar that this is the event it already has. */
  uid: string;
  /** Raised at each change of time, place or state. */
  sequence: number;
  /** Instant of the last change, `2026-12-01T09:30:00Z`. */
  stamp: string;
  /** Wall-clock times of the calendar's zone, `2026-12-12T18:00`. */
  start: string;
  end?: string | undefined;
  status: 'CONFIRMED' | 'CANCELLED' | 'TENTATIVE';
  summary: string;
  location?: string | undefined;
  description?: string | undefined;
  categories?: readonly string[];
  url?: string | undefined;
  /** BCP 47 tag of the words. */
  lang: string;
}

export interface CalendarFile {
  name: string;
  uid: string;
  timeZone: string;
  /** It is fetched again and again, not taken once. */
  isFeed: boolean;
  /** Where it can be fetched again. */
  source?: string | undefined;
  url?: string | undefined;
  events: readonly CalendarEvent[];
}

/** What programs are named to have made the file: nothing that a reader of a phone would recognise. */
const PRODUCT = '-//Calendar//Calendar 1//EN';
/** How often a subscriber asks again: the site is built each night. */
const REFRESH = 'PT12H';
const MAX_OCTETS = 75;
/** Of an empty calendar, which still describes its zone: the standard wants at least one component. */
const SOME_YEAR = 2026;

/** @example escapeText('a, b; c\nd') // => 'a\\, b\\; c\\nd' */
export const escapeText = (text: string): string =>
  text
    .replace(/[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f]/g, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r?\n|\r/g, '\\n');

const encoder = new TextEncoder();

/** Lines of at most 75 octets, never cut inside a letter. @example foldLine('SUMMARY:…') // => 'SUMMARY:…\r\n …' */
export function foldLine(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (octets + size > MAX_OCTETS) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += letter;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}

const toStamp = (instant: string) => `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
const toWall = (local: string) => `${local.replace(/[-:]/g, '')}00`;
const optional = (name: string, value: string | undefined) => (value ? [`${name}:${value}`] : []);

function toVevent(event: CalendarEvent, timeZone: string): string[] {
  const words = (name: string, text: string | undefined) => optional(`${name};LANGUAGE=${event.lang}`, text && escapeText(text));
  return [
    'BEGIN:VEVENT',
    `UID:${event.uid}`,
    `DTSTAMP:${toStamp(event.stamp)}`,
    `LAST-MODIFIED:${toStamp(event.stamp)}`,
    `SEQUENCE:${event.sequence}`,
    `DTSTART;TZID=${timeZone}:${toWall(event.start)}`,
    ...optional(`DTEND;TZID=${timeZone}`, event.end && toWall(event.end)),
    `STATUS:${event.status}`,
    ...words('SUMMARY', event.summary),
    ...words('LOCATION', event.location),
    ...words('DESCRIPTION', event.description),
    // Commas between categories are signs of the format, those inside a category are not.
    ...optional(`CATEGORIES;LANGUAGE=${event.lang}`, event.categories?.map(escapeText).join(',')),
    ...optional('URL', event.url),
    'END:VEVENT',
  ];
}

/** The text of a `.ics` file. */
export function toCalendarFile({ name, uid, timeZone, isFeed, source, url, events }: CalendarFile): string {
  const years = events.flatMap(({ start, end = start }) => [start, end]).map((local) => Number(local.slice(0, 4)));
  const last = events
    .map(({ stamp }) => toStamp(stamp))
    .sort()
    .at(-1);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${PRODUCT}`,
    'CALSCALE:GREGORIAN',
    `UID:${uid}`,
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    `X-WR-TIMEZONE:${timeZone}`,
    ...optional('LAST-MODIFIED', last),
    ...optional('URL', url),
    ...(isFeed ? [`REFRESH-INTERVAL;VALUE=DURATION:${REFRESH}`, `X-PUBLISHED-TTL:${REFRESH}`] : []),
    ...optional('SOURCE;VALUE=URI', source),
    ...toVtimezone(timeZone, Math.min(...years, years.length ? Infinity : SOME_YEAR), Math.max(...years, years.length ? -Infinity : SOME_YEAR)),
    ...events.flatMap((event) => toVevent(event, timeZone)),
    'END:VCALENDAR',
    '',
  ]
    .map(foldLine)
    .join('\r\n');
}
