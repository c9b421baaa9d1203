/** QR codes as one path, a square of a unit for every dark module run. */
import { correction, generate } from 'lean-qr';

export interface QrDrawing {
  /** `d` of a path. */
  path: string;
  /** Side in modules, without the quiet zone. */
  size: number;
}

/** Modules of empty ground that readers need on every side. */
export const QUIET_ZONE = 4;

/** @example toQr('https://drumultau.example/mesaje/actele-tale/').size // => 33 */
export function toQr(text: string): QrDrawing {
  const code = generate(text, { minCorrectionLevel: correction.M });
  let path = '';
  for (let y = 0; y < code.size; y += 1)
    for (let x = 0; x < code.size; x += 1) {
      if (!code.get(x, y)) continue;
      const start = x;
      while (code.get(x + 1, y)) x += 1;
      path += `M${start} ${y}h${x + 1 - start}v1h-${x + 1 - start}z`;
    }
  return { path, size: code.size };
}
