/** One line of the count of codes, as `deploy/nginx.conf` and `deploy/Caddyfile` write it. */

/** Who opened it, as far as the server told them apart; Caddy's log does not, and holds no programs. */
export type Reader = 'phone' | 'other' | 'bot' | 'untold';

export interface Opening {
  /** On the server's clock, `YYYY-MM-DD`. */
  day: string;
  hour: string;
  /** Empty for a code that does not exist: what was typed is not in the log. */
  code: string;
  status: number;
  reader: Reader;
}

/** Why a line is none: named in the report, never quoted, because it may hold what nobody should have written down. */
export type Fault = 'address' | 'other' | 'long';

const NGINX = /^(20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))T([01]\d|2[0-3]) (-|[A-Z0-9]{2,8}) (\d{3}) (phone|bot|other)$/;
const TIME = /^(20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))T([01]\d|2[0-3])$/;
/** The calendar is asked only for the days that some months lack. */
const isDay = (day: string) =>
  day.slice(8) < '29' || new Date(Date.UTC(+day.slice(0, 4), +day.slice(5, 7) - 1, +day.slice(8))).getUTCDate() === +day.slice(8);
const CODE = /^(?:[A-Z0-9]{2,8})?$/i;
/** Marks of logs that hold people: an address of the network, an agent, a full time. */
const TELLING = /\b\d{1,3}(\.\d{1,3}){3}\b|[0-9a-f]*:[0-9a-f:]*:[0-9a-f]+ |remote_ip|client_ip|"headers"|mozilla/i;

function readCaddy(line: string): Opening | Fault {
  let entry: { ts?: unknown; status?: unknown; request?: Record<string, unknown> };
  try {
    entry = JSON.parse(line) as typeof entry;
  } catch {
    return 'other';
  }
  const uri = entry.request?.['uri'];
  const [, day, hour] = TIME.exec(String(entry.ts)) ?? [];
  if (!day || !hour || !isDay(day) || typeof entry.status !== 'number' || typeof uri !== 'string' || !CODE.test(uri)) return 'other';
  return { day, hour, code: uri.toUpperCase(), status: entry.status, reader: 'untold' };
}

/**
 * @returns what the line says, or what is wrong with it
 * @example readLine('2026-11-24T14 B07 200 phone') // => { day: '2026-11-24', hour: '14', code: 'B07', status: 200, reader: 'phone' }
 */
export function readLine(line: string): Opening | Fault {
  const [, day, hour, code, status, reader] = NGINX.exec(line) ?? [];
  if (day && hour && code && status && isDay(day))
    return { day, hour, code: code === '-' ? '' : code, status: Number(status), reader: reader as Reader };
  if (TELLING.test(line)) return 'address';
  return line.startsWith('{') ? readCaddy(line) : 'other';
}
