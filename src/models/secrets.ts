/**
 * What betrays a place in free text: coordinates, map links, postcodes, a street with its number, in every language the code ships.
 * It catches slips, not someone who means to tell: see docs/decisions/0007. Runs in Node and in the desk.
 */
import type { Words } from './fields.ts';

export type SecretKind = 'coordinates' | 'plus-code' | 'map-link' | 'three-words' | 'postcode' | 'street';

export interface Secret {
  kind: SecretKind;
  /** What was found, with its blanks made single. */
  match: string;
}

/** What each kind is called in a sentence. */
export const SECRET_NAMES: Record<SecretKind, Words> = {
  coordinates: { ro: 'coordonate pe hartă', en: 'map coordinates' },
  'plus-code': { ro: 'un cod Plus de pe hartă', en: 'a Plus Code on the map' },
  'map-link': { ro: 'o legătură către un loc pe hartă', en: 'a link to a place on a map' },
  'three-words': { ro: 'o adresă what3words', en: 'a what3words address' },
  postcode: { ro: 'un cod poștal', en: 'a postcode' },
  street: { ro: 'o stradă sau un număr de casă', en: 'a street or a house number' },
};

/** A pattern of a kind; `reject` throws out what only looks like it. */
interface Pattern {
  kind: SecretKind;
  pattern: RegExp;
  reject?: RegExp;
}

/** Latin words in small, first and all capitals: a pattern in which the next word's capital counts cannot ignore case as a whole. */
const anyCase = (...words: string[]) =>
  `(?:${words
    .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()])
    .filter((word, i, all) => all.indexOf(word) === i)
    .map((word) => word.replace(/[.]/g, '\\.'))
    .join('|')})`;

// JavaScript's \b knows only ASCII: "ș" would end a word.
const START = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';
/** A house number: no year, no hour, no part of a longer number. */
const HOUSE = '(?!(?:19|20)\\d{2}(?!\\d))\\d{1,4}(?![\\d])(?![.:,]\\d)(?!\\s?[%€$])(?:\\s?[A-Za-z](?![\\p{L}]))?';
const NUMBER_WORD = '(?:nr\\.?|Nr\\.?|NR\\.?|număr(?:ul)?|numar(?:ul)?|no\\.?|No\\.?|number|№|#)';
/** A word of a name: with a capital, or a number such as in "1 Decembrie 1918". */
const NAME = "(?:\\p{Lu}[\\p{L}\\p{M}.’'-]*|\\d{1,2}(?=\\s\\p{L})|1[89]\\d\\d)";
const SMALL_OR_NAME = "(?:[\\p{L}\\p{M}.’'-]+|\\d{1,2}(?=\\s\\p{L})|1[89]\\d\\d)";
/** After an abbreviation's full stop the blank is often forgotten. */
const GAP = '(?:(?<=\\.)\\s*|\\s+)';
const make = (source: string, flags = 'gu') => new RegExp(source, flags);

const DEGREES = '[°º˚]';
const coordinates: Pattern[] = [
  {
    kind: 'coordinates',
    // 44.4268, 26.1025 and 44,4268; 26,1025: three decimals are about 100 metres.
    pattern: make(
      `(?<![\\d.,])[-+−]?\\d{1,2}[.,]\\d{3,10}${DEGREES}?\\s?[NSns]?\\s*[,;/|\\s]\\s*[-+−]?(?:1[0-7]\\d|\\d{1,2})[.,]\\d{3,10}(?![\\d]|[.,]\\d)`,
    ),
    // Thousands: 1.000, 12.500.
    reject: /^\d{1,2}[.,]\d{2}0\D+\d{1,3}[.,]\d{2}0$/,
  },
  {
    kind: 'coordinates',
    pattern: make(
      `${START}(?:lat|lng|lon|long|latitud\\p{L}*|longitud\\p{L}*|coord\\p{L}*|gps|szélesség\\p{L}*|hosszúság\\p{L}*|широт\\p{L}*|довгот\\p{L}*|координат\\p{L}*|خط العرض|خط الطول|(?:ال)?إحداثيات)${END}[^\\p{L}\\d\\n]{0,12}\\d{1,3}[.,]\\d{2,}`,
      'giu',
    ),
  },
  {
    kind: 'coordinates',
    pattern: make(`\\d{1,3}[.,]\\d{2,10}\\s?${DEGREES}\\s?[NSEWVO](?!\\p{L})|(?<!\\p{L})[NSEWV]\\s?\\d{1,3}[.,]\\d{3,10}\\s?${DEGREES}`),
  },
  { kind: 'coordinates', pattern: make(`\\d{1,3}\\s?${DEGREES}\\s?\\d{1,2}(?:[.,]\\d+)?\\s?['’′‘´]`) },
  { kind: 'coordinates', pattern: make(`${START}geo:\\s*[-+]?\\d{1,2}[.,]?\\d*`, 'giu') },
];

const maps: Pattern[] = [
  {
    kind: 'map-link',
    pattern: make(
      [
        'google\\.[a-z.]{2,6}/maps[^\\s)"\']*',
        'maps\\.google\\.[^\\s)"\']*',
        'goo\\.gl/maps[^\\s)"\']*',
        'maps\\.app\\.goo\\.gl[^\\s)"\']*',
        'g\\.co/(?:maps|kgs)[^\\s)"\']*',
        'g\\.page/[^\\s)"\']*',
        'waze\\.com/[^\\s)"\']*',
        'waze://[^\\s)"\']*',
        'maps\\.apple\\.com[^\\s)"\']*',
        'maps\\.apple/[^\\s)"\']*',
        '(?:openstreetmap\\.org|osm\\.org)/[^\\s)"\']*(?:map=|mlat=|node/|way/|relation/|go/|query)[^\\s)"\']*',
        'bing\\.com/maps[^\\s)"\']*',
        'yandex\\.[a-z.]{2,6}/maps[^\\s)"\']*',
        '(?:share|wego)\\.here\\.com[^\\s)"\']*',
        'mapy\\.c(?:z|om)/[^\\s)"\']*',
        'wikimapia\\.org/[^\\s)"\']*',
        'geohack\\.[^\\s)"\']*',
        'plus\\.codes/[^\\s)"\']*',
      ].join('|'),
      'giu',
    ),
  },
  {
    kind: 'three-words',
    pattern: make(`(?:what3words\\.com|w3w\\.co)/[^\\s)"']+|(?<![:\\p{L}\\p{N}/])///\\p{L}{2,}[.·・]\\p{L}{2,}[.·・]\\p{L}{2,}`, 'giu'),
  },
  // At least one letter: 2222+333 is arithmetic.
  { kind: 'plus-code', pattern: make(`${START}(?=[0-9]*[CFGHJMPQRVWX])[2-9CFGHJMPQRVWX]{4,8}\\+(?:[2-9CFGHJMPQRVWX]{2,3})${END}`) },
];

const CODE = '\\d{3}[ -]?\\d{2,3}|\\d{4}';
const postcodes: Pattern[] = [
  {
    kind: 'postcode',
    pattern: make(
      `${START}(?:cod(?:ul)?(?:ui)?\\s+poștal(?:ă)?|cod(?:ul)?\\s+postal|post\\s?code|postal\\s+code|zip(?:\\s+code)?|irányítószám\\p{L}*|irsz\\.?|(?:поштов\\p{L}+\\s+)?індекс\\p{L}*|почтов\\p{L}+\\s+индекс\\p{L}*|(?:ال)?رمز\\s+(?:ال)?بريدي|poštak\\p{L}+\\s+kod\\p{L}*|kod\\p{L}*\\s+poštak\\p{L}+)[^\\p{L}\\d\\n]{0,10}(?:${CODE})(?!\\d)`,
      'giu',
    ),
  },
  { kind: 'postcode', pattern: make(`${START}C\\.?\\s?P\\.?[:\\s]{1,3}\\d{6}(?!\\d)`) },
  {
    kind: 'postcode',
    // 050711 București, sector 5, 050711. 116 xxx is a European helpline.
    pattern: make(
      `(?<!\\d)(?!116)\\d{6}(?!\\d),?\\s+(?:București|Bucuresti|Bucharest|${anyCase('jud.', 'județul', 'sector')})|(?:București|Bucuresti|Bucharest|[Ss]ector(?:ul)?\\s[1-6]),?\\s+(?!116)\\d{6}(?!\\d)`,
    ),
  },
  { kind: 'postcode', pattern: make(`${START}(?:H-\\d{4}(?!\\d)|1[0-2]\\d{2}\\s+Budapest${END})`) },
  { kind: 'postcode', pattern: make(`(?<!\\d)\\d{5},?\\s+(?:м\\.|місто)\\s*\\p{Lu}`) },
  { kind: 'postcode', pattern: make(`${START}[A-Z]{1,2}\\d[A-Z\\d]?\\s\\d[ABD-HJLNP-UW-Z]{2}${END}`) },
];

/** Where a house number may be told by the words around it: what follows it in an address, or the end of the sentence. */
const ADDRESS_END = `(?=\\s*(?:[,;.)\\n]|$|(?:bl|sc|et|ap|bloc|sector|lângă|langa)(?!\\p{L})))`;
/** Laws and lists are numbered like houses. */
const NUMBERED =
  '(?!Legea|Lege|HG|OUG|OG|Ordon|Decizi|Hotăr|Ordin|Regulament|Directiv|Monitor|Anex|Articol|Linia|Afiș|Capitol|Num|Tel|Strategi|Secți)';

// "SOS" in capitals is a call for help.
const RO_STREET = `(?:${anyCase('str.', 'str', 'strada', 'străzii', 'strazii', 'bd', 'bd.', 'bld.', 'b-dul', 'bdul', 'bulevardul', 'bulevardului')}|${anyCase('aleea', 'aleii', 'șos.', 'șoseaua', 'soseaua', 'șoselei', 'splaiul', 'fundătura', 'fundatura')}|[Ss]os\\.)`;
const RO_WAY = anyCase('calea', 'piața', 'piata', 'intrarea', 'drumul', 'pasajul', 'prelungirea', 'ulița', 'ulita');

const romanian: Pattern[] = [
  {
    kind: 'street',
    // Words that mean a street and nothing else: the number may be far, and a name alone is enough.
    pattern: make(`${START}${RO_STREET}${GAP}(?:${SMALL_OR_NAME}[\\s,]+){1,6}?(?:${NUMBER_WORD}\\s*)?${HOUSE}${END}`),
    // The network of organisations against trafficking; a new sentence; the words of a sentence about streets, not of a name.
    reject:
      /^Strada(?: |-)(?:International|Moldova|Ukrain)|\p{Ll}{4,}[.!?]\s+\p{Lu}|(?<!\p{L})(?:nu|e|este|are|au|a|o|un|cu|pe|în|și|sau|ca|că|sunt|unde|care|pentru|fost|mai|te|se|după|până)(?!\p{L})/u,
  },
  {
    kind: 'street',
    pattern: make(`${START}(?<!La\\s)${RO_STREET}${GAP}(?:${NAME}(?:\\s${NAME}){0,4})`),
  },
  {
    kind: 'street',
    // Words of every day as well: "calea" is any way, "intrarea" any entrance. Only with a name and what can only be a house.
    pattern: make(`${START}${RO_WAY}\\s+${NAME}(?:\\s${NAME}){0,4}[\\s,]+(?:${NUMBER_WORD}\\s*${HOUSE}|${HOUSE}${ADDRESS_END})`),
  },
  { kind: 'street', pattern: make(`${START}(?:pe|la|în|lângă|Pe|La|În)\\s+${NUMBERED}${NAME}(?:\\s${NAME}){0,4},?\\s+[Nn]r\\.?\\s*${HOUSE}(?!\\/)`) },
  {
    kind: 'street',
    pattern: make(
      `${START}(?:bl|bloc|blocul)\\.?\\s*[A-Z]{0,2}-?\\d{1,4}[A-Z]?[\\s,]+(?:sc|scara|et|etaj|etajul|ap|apartament|apartamentul)\\.?\\s*[A-Z\\d]|${START}(?:sc|scara)\\.?\\s*[A-Z\\d]{1,2}[\\s,]+(?:et|etaj|ap|apartament)\\.?\\s*\\d|${START}(?:et|etaj|etajul)\\.?\\s*\\d{1,2}[\\s,]+(?:ap|apartament|apartamentul)\\.?\\s*\\d|${START}(?:bl|ap)\\.\\s*[A-Z]?(?!(?:19|20)\\d{2})\\d{1,4}${END}`,
      'giu',
    ),
  },
];

const romani: Pattern[] = [
  {
    kind: 'street',
    pattern: make(
      `${START}${anyCase('ulica', 'ulico', 'ulicate', 'ulicaθe', 'ulicako')}\\s+(?:${SMALL_OR_NAME}[\\s,]+){1,4}?(?:${NUMBER_WORD}\\s*)?${HOUSE}${END}`,
    ),
  },
  // "Drom" is every road: only with a house number that says so.
  { kind: 'street', pattern: make(`${START}${anyCase('drom', 'dromesko', 'dromesθe')}\\s+(?:${NAME}\\s+){0,4}${NUMBER_WORD}\\s*${HOUSE}${END}`) },
];

const EN_NUMBERED = '(?:Street|street|St|Road|Rd|Avenue|Ave|Lane|Boulevard|Blvd|Square|Crescent|Terrace|Drive|Close|Gardens)';
const english: Pattern[] = [
  {
    kind: 'street',
    pattern: make(`${START}(?!(?:19|20)\\d{2}\\s)\\d{1,4}[A-Za-z]?,?\\s+(?:\\p{Lu}[\\p{L}\\p{M}.’'-]*\\s+){1,4}${EN_NUMBERED}${END}`),
  },
  {
    kind: 'street',
    pattern: make(
      `${START}(?!the|this|that|every|any|our|your)\\p{L}{3,}\\s+${anyCase('street', 'road', 'avenue', 'boulevard')},?\\s+(?:${NUMBER_WORD}\\s*)?${HOUSE}${ADDRESS_END}`,
    ),
  },
];

const hungarian: Pattern[] = [
  {
    kind: 'street',
    pattern: make(
      `\\p{L}[\\p{L}\\p{M}.-]*\\s+(?:${anyCase('utca', 'utcája', 'utcában', 'körút', 'krt.', 'sugárút', 'fasor', 'rakpart', 'sétány')}|u\\.)\\s*(?:${NUMBER_WORD}\\s*)?${HOUSE}`,
    ),
  },
  {
    kind: 'street',
    pattern: make(`${START}(?!(?:A|Az|Ez|Egy|Minden)\\s)\\p{Lu}[\\p{L}\\p{M}.-]*\\s+(?:út|útja|tér|tere|köz|sor)\\s+${HOUSE}${END}`),
  },
];

const UK_STREET =
  '(?:[Вв]ул\\.|[Вв]ул(?=\\s)|[Вв]улиц\\p{L}{1,3}|ВУЛ\\.?|[Пп]росп\\.|[Пп]роспект\\p{L}{0,3}|[Пп]ров\\.|[Пп]ровул\\p{L}{2,4}|[Бб]ульв\\.|[Бб]ульвар\\p{L}{0,3}|[Пп]л\\.|[Пп]лощ\\p{L}{1,2}|[Шш]осе|[Нн]аб\\.|[Нн]абережн\\p{L}{1,3}|[Уу]зв[іо]\\p{L}{1,3})';
const ukrainian: Pattern[] = [
  {
    kind: 'street',
    pattern: make(
      `${START}${UK_STREET}\\s*(?:${SMALL_OR_NAME}[\\s,]+){1,5}?(?:(?:буд(?:инок)?\\.?|б\\.|№)\\s*)?${HOUSE.replace('A-Za-z', 'A-Za-zА-Яа-яІі')}`,
    ),
    reject: /\p{Ll}{4,}[.!?]\s+\p{Lu}/u,
  },
  { kind: 'street', pattern: make(`${START}(?:[Вв]ул\\.|[Пп]росп\\.|[Пп]ров\\.|[Бб]ульв\\.)\\s*\\p{Lu}[\\p{L}’'-]+`) },
  { kind: 'street', pattern: make(`\\p{Lu}[\\p{L}’'-]+\\s+(?:вул|просп|пров|бульв)\\.?,?\\s+\\d{1,4}`) },
  { kind: 'street', pattern: make(`${START}(?:[Бб]уд\\.\\s*№?\\s*\\d{1,4}|[Бб]удин\\p{L}{1,3}\\s+№?\\s*\\d{1,4}|[Кк]в\\.\\s*\\d{1,4})(?!\\d)`) },
];

const AR_BEFORE = '(?<![\\p{L}\\p{N}])(?:[وفبل]{1,2})?(?:ال|ل)?';
const arabic: Pattern[] = [
  { kind: 'street', pattern: make(`${AR_BEFORE}(?:شارع|جادة|زقاق|حارة)\\s+(?:[^\\s\\d،.]+[\\s،,]+){1,4}?(?:رقم\\s*)?${HOUSE}`) },
  // "Road", "square" and "building" are also words of every day.
  { kind: 'street', pattern: make(`${AR_BEFORE}(?:طريق|ميدان|ساحة)\\s+(?:[^\\s\\d،.]+[\\s،,]+){1,4}?رقم\\s*\\d{1,4}`) },
  { kind: 'street', pattern: make(`${AR_BEFORE}(?:بناية|عمارة|مبنى|شقة|منزل|بيت)\\s+(?:رقم\\s*)?\\d{1,4}(?!\\d)`) },
];

const PATTERNS: readonly Pattern[] = [
  ...coordinates,
  ...maps,
  ...postcodes,
  ...romanian,
  ...romani,
  ...english,
  ...hungarian,
  ...ukrainian,
  ...arabic,
];

const digitsFrom = (zero: number) => (digit: string) => String((digit.codePointAt(0) ?? zero) - zero);

/**
 * The text as an eye reads it: signs without width and emphasis gone, character references and percent codes resolved, digits of other
 * scripts as ours, ș and ț with a comma, Arabic without vowel signs.
 */
export function toPlainSigns(text: string): string {
  return text
    .normalize('NFC')
    .replace(/&#x([0-9a-f]{1,6});?/gi, (whole, hex: string) => toSign(Number.parseInt(hex, 16), whole))
    .replace(/&#(\d{1,7});?/g, (whole, code: string) => toSign(Number(code), whole))
    .replace(/&nbsp;/g, ' ')
    .replace(/&deg;/g, '°')
    .replace(/%2c/gi, ',')
    .replace(/%20|[\u00a0\u2000-\u200a\u202f\u205f\u3000]/gi, ' ')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff*`\\\u064b-\u065f\u0640]/g, '')
    .replace(/(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '')
    .replace(/[٠-٩]/g, digitsFrom(0x660))
    .replace(/[۰-۹]/g, digitsFrom(0x6f0))
    .replace(/[０-９]/g, digitsFrom(0xff10))
    .replace(/[şŞ]/g, (letter) => (letter === 'ş' ? 'ș' : 'Ș'))
    .replace(/[ţŢ]/g, (letter) => (letter === 'ţ' ? 'ț' : 'Ț'));
}

const toSign = (code: number, otherwise: string): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : otherwise);

/**
 * Everything in a text that betrays a place, each once, in the order of the patterns.
 * @example findSecrets('Ne găsești pe str. Florilor nr. 12.') // => [{ kind: 'street', match: 'str. Florilor nr. 12' }]
 */
export function findSecrets(text: string): Secret[] {
  const plain = toPlainSigns(text);
  const found = PATTERNS.flatMap(({ kind, pattern, reject }) =>
    [...plain.matchAll(pattern)]
      .filter(([match]) => !reject?.test(match))
      .map(([match]): Secret => ({ kind, match: match.replace(/\s+/g, ' ').trim() })),
  );
  return found.filter(
    (one, i) => !found.some((other, j) => other.kind === one.kind && other.match.includes(one.match) && (other.match !== one.match || j < i)),
  );
}
