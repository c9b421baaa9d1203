/** `content/campaign.json`: what makes a campaign this one and no other, for those who set it up. Staff's words are in `settings`. */
import { z } from 'zod';

/** Keys of the site's pages. Each has one address segment per language, in `routes`. */
export const ROUTE_KEYS = [
  'help',
  'abroad',
  'signs',
  'rights',
  'work',
  'checks',
  'messages',
  'events',
  'questionnaires',
  'services',
  'data',
  'map',
  'posters',
  'project',
  'specialists',
  'news',
  'safety',
  'privacy',
  'accessibility',
  'search',
] as const;
export type RouteKey = (typeof ROUTE_KEYS)[number];

/** Parts of addresses that stand below a page's own. */
export const PART_KEYS = ['results'] as const;
export type PartKey = (typeof PART_KEYS)[number];

/**
 * Pages that lie at the top of the addresses in every language, without its prefix: their headers differ from their neighbours', and
 * `_headers` can say so at the top only. See docs/decisions/0013.
 */
export const TOP_ROUTES: readonly RouteKey[] = ['map'];

const segment = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters without accents, digits and hyphens');
const colour = z.string().regex(/^#[0-9a-fA-F]{6}$/, 'a colour like #FFC21A');
const point = z.tuple([z.number(), z.number()]);

/** A drawing: points on a 1000 × 1000 square, the line's joint at y = 820. See `lib/line`. */
export const motifSchema = z.strictObject({
  /** Points the line runs through, start to end. */
  line: z.array(point).min(2),
  /** Centre of the dot, when the drawing has one. */
  dot: point.optional(),
  /** Flat shapes cut with scissors, drawn before the line. */
  shapes: z.array(z.strictObject({ fill: z.enum(['leaf', 'lit']), points: z.array(point).min(3) })).default([]),
  /** How the line goes round a code that stands in the drawing's place; see `features/posters/sheet/frames.ts`. */
  frame: z.enum(['hand', 'arch', 'bend', 'coil']).default('arch'),
  /** The part of the square that is shown: x, y, width, height. */
  view: z.tuple([z.number(), z.number(), z.number(), z.number()]).default([0, 0, 1000, 1000]),
});

const languageSchema = z.strictObject({
  key: z.string().regex(/^[a-z]{2,3}$/),
  lang: z.string(),
  name: z.string(),
  dir: z.enum(['ltr', 'rtl']).default('ltr'),
  /** Letters beyond ASCII that the language writes with. */
  letters: z.string(),
  /** Font package (npm, Fontsource layout) for a script that the main font lacks. */
  font: z.strictObject({ family: z.string(), package: z.string() }).optional(),
});

/** First parts of addresses that are not pages of the campaign. */
const RESERVED = ['q', 'admin', 'fonts', 'geo', 'search', 'tiles'];

/** Pages at the top share it with each other, with the default language's pages and with the other languages' folders. */
function findTopClash({ locales, routes }: { locales: string[]; routes: Record<string, Record<string, string>> }): string | undefined {
  const first = locales[0] ?? '';
  const isTop = (key: string) => TOP_ROUTES.some((top) => top === key);
  const tops = TOP_ROUTES.flatMap((key) => locales.map((locale) => toTopSegment(routes[key]?.[locale], key, locale, first)));
  const others = Object.entries(routes).flatMap(([key, segments]) => (isTop(key) ? [] : (segments[first] ?? key)));
  return tops.find((segment, i) => tops.indexOf(segment) !== i || [...others, ...locales.slice(1), ...RESERVED].includes(segment));
}

/** A top page's own part of its address: a language that has none gets one that no other has. @example toTopSegment(undefined, 'map', 'uk', 'ro') // => 'map-uk' */
export const toTopSegment = (segment: string | undefined, key: string, locale: string, first: string): string =>
  segment ?? (locale === first ? key : `${key}-${locale}`);

const campaignFields = z.strictObject({
  /** ISO 3166-1 alpha-2. */
  country: z.string().regex(/^[A-Z]{2}$/),
  /** IANA time zone of every date and hour in the content. */
  timeZone: z.string(),
  /** First is the default: it has no prefix in addresses. */
  locales: z.array(z.string()).min(1),
  /** Languages this code does not ship, or ships otherwise. */
  languages: z.array(languageSchema).default([]),
  /** Absolute address of the published site, no trailing slash. */
  url: z.url().regex(/[^/]$/),
  /** A shorter address of the same site for codes on paper, for example `https://dt.example`: fewer letters make a coarser code. */
  shortUrl: z
    .url({ protocol: /^https$/ })
    .regex(/[^/]$/)
    .optional(),
  /** Where a hole in the site's security is reported: an e-mail address or an https address. Published with its last day in `security.txt`. */
  securityContact: z.union([z.email(), z.url({ protocol: /^https$/ })]).optional(),
  /** The day until which the contact holds; at most a year ahead. The build asks for a new one 30 days before. */
  securityExpires: z.iso.date().optional(),
  /** Asks browsers to open the site and all its subdomains by https only, for good: only when every subdomain can. */
  hstsPreload: z.boolean().optional(),
  /** Language of messages to staff in the terminal. */
  desk: z.enum(['ro', 'en']).default('en'),
  routes: z.record(z.enum([...ROUTE_KEYS, ...PART_KEYS]), z.record(z.string(), segment)),
  /** Counties, provinces, districts… in the order in which they are listed. `seat` is the town that gives the place on maps. */
  regions: z
    .array(
      z.strictObject({
        code: z.string(),
        name: z.string(),
        slug: segment,
        seat: z.strictObject({ name: z.string(), lat: z.number(), lng: z.number() }).optional(),
      }),
    )
    .min(1),
  /** What the map is drawn from, when it is not the packages' own lines. Each comes with the words that its licence asks for. */
  map: z
    .strictObject({
      /** GeoJSON or TopoJSON of the regions, as a path from this folder. */
      lines: z.strictObject({ file: z.string(), credit: z.string().min(1) }).optional(),
      /** A PMTiles archive (Protomaps' layers) on this site's own server, used from zoom 8. Another host would learn who reads. */
      tiles: z
        .strictObject({
          address: z.string().regex(/^\/tiles\/[\w.-]+\.pmtiles$/, 'an address like /tiles/country-2026-11.pmtiles: servers know that folder'),
          credit: z.string().min(1),
        })
        .optional(),
    })
    .optional(),
  /** The campaign's primitives; what each is used for is decided by roles in `styles/tokens.css`. */
  palette: z.strictObject({
    ink: colour,
    inkDeep: colour,
    inkSoft: colour,
    field: colour,
    fieldPale: colour,
    dusk: colour,
    dot: colour,
    page: colour,
    paper: colour,
    night: colour,
    nightSoft: colour,
    duskDeep: colour,
    onDuskDeep: colour,
    tintDeep: colour,
    quietDeep: colour,
    doorDeep: colour,
  }),
  /** The face for Latin, Greek and Cyrillic text, in Fontsource's layout, with its range of weights. */
  font: z.strictObject({ family: z.string(), package: z.string(), weights: z.tuple([z.int(), z.int()]) }),
  motifs: z.record(z.string(), motifSchema),
});

export const campaignSchema = campaignFields.superRefine((campaign, context) => {
  const clash = findTopClash(campaign);
  if (clash === undefined) return;
  const what = { ro: `„${clash}” e deja începutul altei adrese.`, en: `“${clash}” is already the beginning of another address.` };
  const mend = {
    ro: 'Harta fiecărei limbi stă sus în adrese: dă-i un cuvânt al ei.',
    en: 'Each language’s map lies at the top of the addresses: give it a word of its own.',
  };
  context.addIssue({ code: 'custom', path: ['routes', 'map'], params: { what, mend } });
});

export type Campaign = z.output<typeof campaignSchema>;
export type Motif = z.output<typeof motifSchema>;
