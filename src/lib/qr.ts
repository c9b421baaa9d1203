/** The code on paper: the shortest symbol for an address, and how large it must be to be scanned from a distance. */
import { correction, generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';

/** Light modules around the symbol that ISO/IEC 18004 asks for. */
export const QUIET = 4;
/** A phone finds a symbol from about ten times its side. */
export const REACH = 10;

export interface Code {
  /** What a phone reads. */
  text: string;
  /** Modules along a side, without the quiet zone. */
  modules: number;
  /** One outline, a unit a module. */
  d: string;
}

/**
 * Makes the smallest symbol, with the highest error correction that does not enlarge it.
 * @throws Error when the text is not written with the letters of alphanumeric mode, which would enlarge the symbol
 * @example toCode('HTTPS://EXAMPLE.RO/Q/B07').modules // => 25
 */
export function toCode(text: string): Code {
  if (!/^[0-9A-Z $%*+\-./:]+$/.test(text)) throw new Error(`A code holds capital letters, digits and $%*+-./: only, not “${text}”`);
  const symbol = generate(text, { minCorrectionLevel: correction.L, maxCorrectionLevel: correction.H });
  return { text, modules: symbol.size, d: toSvgPath(symbol) };
}

/** Side of the symbol in millimetres for a scanning distance in metres. @example toSide(1.5) // => 150 */
export const toSide = (metres: number): number => (metres * 1000) / REACH;

/** Side of the plate: the symbol with its quiet zone. */
export const toPlate = (side: number, modules: number): number => (side * (modules + 2 * QUIET)) / modules;

/**
 * Makes a symbol of an address as it is, for pages that are printed: it stands beside the words and is read from a hand's breadth.
 * @example toPlainCode('https://drumultau.example/mesaje/actele-tale/').modules // => 33
 */
export function toPlainCode(text: string): Code {
  const symbol = generate(text, { minCorrectionLevel: correction.M });
  return { text, modules: symbol.size, d: toSvgPath(symbol) };
}

/**
 * The longest host whose codes are a step coarser than this campaign's, when there is one.
 * @example findShorterHost('HTTPS://DRUMULTAU.EXAMPLE/Q/B07') // => { modules: 25, fewer: 21, letters: 11 }
 */
export function findShorterHost(url: string): { modules: number; fewer: number; letters: number } | undefined {
  const { modules } = toCode(url);
  const [, start = '', host = '', path = ''] = /^(HTTPS?:\/\/)([^/]+)(.*)$/.exec(url) ?? [];
  for (let letters = host.length - 1; letters >= 4; letters--) {
    const fewer = toCode(`${start}${'A'.repeat(letters)}${path}`).modules;
    if (fewer < modules) return { modules, fewer, letters };
  }
  return undefined;
}
