/** What a phone's camera makes of a sheet: how many pixels a code gets at its distance, and what light, hands and lenses do to them. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { toCommand } from '../../scripts/tools.ts';

/** The moving picture in which a phone looks for codes: far coarser than its photos. */
const PREVIEW = { pixels: 1920, degrees: 66 };

/** Pixels that a millimetre gets from a number of metres. @example toPixels(1.5) // => 0.985… */
export const toPixels = (metres: number): number => PREVIEW.pixels / (2 * Math.tan((PREVIEW.degrees / 360) * Math.PI) * metres * 1000);

/** What happens to a picture; what is left out does not happen. */
export interface Trouble {
  /** Out of focus, or moved: the blur's sigma in pixels. */
  blur?: number;
  /** Seen from the side, in degrees. */
  side?: number;
  /** Held aslant, in degrees. */
  tilt?: number;
  /** Share of the light's contrast that is left. */
  light?: number;
  /** Sigma of the grain, in grey values of 255. */
  noise?: number;
}

/** Where on a sheet the phone looks: left, top and side in millimetres of the piece, and how much the PDF is smaller than it. */
export interface Look {
  x: number;
  y: number;
  side: number;
  scale: number;
}

/** What a phone sees of a PDF, as a PNG. @param pixels a millimetre of the piece */
export function see(pdf: string, pixels: number, { x, y, side, scale }: Look): Buffer {
  const out = `${pdf}-${pixels.toFixed(4)}`;
  const at = (mm: number) => String(Math.max(0, Math.round(mm * pixels)));
  const area = ['-x', at(x), '-y', at(y), '-W', at(side), '-H', at(side)];
  execFileSync(join(dirname(toCommand('Poppler')), 'pdftoppm'), ['-r', String(pixels * 25.4 * scale), ...area, '-gray', '-singlefile', '-png', pdf, out], { stdio: 'pipe' }); // prettier-ignore
  return readFileSync(`${out}.png`);
}

/** Grain that is the same in every run: bell-shaped, around zero. */
function makeGrain(sigma: number): () => number {
  let state = 17;
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 1) / 4_294_967_297;
  };
  return sigma ? () => sigma * Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random()) : () => 0;
}

/** Makes a picture worse. */
export async function spoil(picture: Buffer, { blur, side, tilt, light, noise }: Trouble): Promise<Buffer> {
  let image = sharp(picture).greyscale();
  const { width, height } = await sharp(picture).metadata();
  if (side)
    image = sharp(
      await image
        .resize(Math.round(width * Math.cos((side * Math.PI) / 180)), height, { fit: 'fill' })
        .png()
        .toBuffer(),
    );
  if (tilt) image = sharp(await image.rotate(tilt, { background: '#777' }).png().toBuffer());
  if (blur) image = sharp(await image.blur(blur).png().toBuffer());
  const { data, info } = await image.greyscale().raw().toBuffer({ resolveWithObject: true });
  const grain = makeGrain(noise ?? 0);
  const share = light ?? 1;
  // Poor light is dark too: what is left lies low, where cameras have their grain.
  const grey = Buffer.from(data.map((value) => Math.max(0, Math.min(255, Math.round(12 * (1 - share) + value * share + grain())))));
  return sharp(grey, { raw: { width: info.width, height: info.height, channels: 1 } })
    .png({ compressionLevel: 1 })
    .toBuffer();
}
