/**
 * A site's grade without a network, after Mozilla's HTTP Observatory (httpobs/docs/scoring.md; cross-origin isolation as in its successor,
 * MDN's): 100 to begin with, less for each fault, more for each strength once nothing much is missing.
 */
type Headers = Readonly<Record<string, unknown>>;
export type Mark = readonly [points: number, why: string];

/** Bonuses count only from here on. */
const BONUS_FROM = 90;
const HALF_A_YEAR = 15_768_000;

const directivesOf = (policy: string) =>
  new Map(
    policy.split(';').map((part) => {
      const [name = '', ...values] = part.trim().split(/\s+/);
      return [name, values] as const;
    }),
  );

function markPolicy(header: unknown): Mark {
  if (typeof header !== 'string') return [-25, 'no content security policy'];
  const policy = directivesOf(header);
  const of = (name: string) => policy.get(name) ?? policy.get('default-src') ?? ["'unsafe-inline'"];
  if (of('script-src').includes("'unsafe-inline'")) return [-20, 'inline scripts allowed'];
  if ([...policy.values()].flat().some((value) => /^https?:$|^http:\/\/|^\*$/.test(value) && value !== 'https:')) return [-20, 'an insecure scheme'];
  if (of('script-src').includes("'unsafe-eval'")) return [-10, 'eval allowed'];
  if (of('style-src').includes("'unsafe-inline'")) return [0, 'inline styles allowed'];
  return policy.get('default-src')?.join() === "'none'" ? [10, "default-src 'none', nothing unsafe"] : [5, 'nothing unsafe'];
}

function markTransport(header: unknown): Mark {
  const age = Number(/max-age=(\d+)/.exec(String(header))?.[1]);
  if (Number.isNaN(age)) return [-20, 'no strict transport security'];
  return age < HALF_A_YEAR ? [-10, 'strict transport security for less than half a year'] : [0, 'strict transport security'];
}

function markFraming(headers: Headers): Mark {
  if (directivesOf(String(headers['content-security-policy'])).has('frame-ancestors')) return [5, 'framing decided by the policy'];
  return /^(deny|sameorigin)$/i.test(String(headers['x-frame-options'])) ? [0, 'framing decided by the old header'] : [-20, 'may be framed'];
}

function markReferrer(header: unknown): Mark {
  if (header === undefined) return [0, 'no referrer policy'];
  return /^(no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/.test(String(header))
    ? [5, 'referrer kept']
    : [-5, 'referrer given away'];
}

function markScripts(html: string): Mark {
  const foreign = [...html.matchAll(/<script[^>]*\ssrc="(?:https?:)?\/\/[^"]*"[^>]*>/g)];
  return foreign.length ? [-5, 'scripts from elsewhere'] : [0, 'own scripts only'];
}

/** Every mark of a page. */
export function listMarks(headers: Headers, html: string): Mark[] {
  const corp = headers['cross-origin-resource-policy'];
  return [
    markPolicy(headers['content-security-policy']),
    markTransport(headers['strict-transport-security']),
    markFraming(headers),
    markReferrer(headers['referrer-policy']),
    markScripts(html),
    headers['x-content-type-options'] === 'nosniff' ? [0, 'types are not guessed'] : [-5, 'types may be guessed'],
    headers['set-cookie'] === undefined ? [0, 'no cookies'] : [-20, 'cookies'],
    headers['access-control-allow-origin'] === '*' ? [-50, 'open to every origin'] : [0, 'not shared with other origins'],
    corp === 'same-origin' || corp === 'same-site' ? [10, 'not embedded elsewhere'] : [0, 'may be embedded elsewhere'],
  ];
}

/** The score. @example score(headers, html) // => 130 */
export function score(headers: Headers, html: string): number {
  const marks = listMarks(headers, html).map(([points]) => points);
  const base = 100 + marks.filter((points) => points < 0).reduce((sum, points) => sum + points, 0);
  return base < BONUS_FROM ? Math.max(0, base) : base + marks.filter((points) => points > 0).reduce((sum, points) => sum + points, 0);
}
