import { Motif } from '~/ui/Motif.tsx';
import type { PosterView } from './view.ts';

const WIDTH = 1185;
const HEIGHT = 1750;
const MARGIN = 62;
/** Width of an average letter of the heaviest weight, in ems. Generous: text must never leave the sheet. */
const LETTER = 0.56;
const DIGIT = 0.53;

const fit = (text: string, most: number, letter: number) => Math.min(most, (WIDTH - 2 * MARGIN) / (Math.max(1, [...text].length) * letter));

/** A poster on a sheet in the proportions of a citylight: headline, drawing, number, one small line. */
export function PosterDrawing({ poster }: { poster: PosterView }) {
  const { lines, drawing, number, brand, draft, text } = poster;
  const longest = lines.reduce((a, b) => (b.length > a.length ? b : a), '');
  const size = Math.min(190, fit(longest, 190, LETTER), 560 / lines.length);
  const numberSize = fit(number, 190, DIGIT);
  const isRtl = text.dir === 'rtl';
  const start = isRtl ? WIDTH - MARGIN : MARGIN;
  const end = WIDTH - start;
  const smallSize = fit(text.smallPrint + brand, 43, 0.5);
  return (
    <svg className={`poster ${text.theme}`} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`${poster.title} ${number}. ${text.description}`} direction={text.dir} lang={text.lang}>
      <rect className="ground" width={WIDTH} height={HEIGHT} />
      {lines.map((line, i) => (
        <text key={line} className="shouted" x={start} y={MARGIN + size * (0.86 + i * 1.06)} fontSize={size}>
          {line}
        </text>
      ))}
      <svg x="0" y="440" width={WIDTH} height={WIDTH} viewBox="0 0 1000 1000" overflow="visible">
        <Motif drawing={{ ...drawing, view: [0, 0, 1000, 1000] }} />
      </svg>
      <text x={start} y="1620" fontSize={numberSize} direction="ltr" textAnchor={isRtl ? 'end' : 'start'}>
        {number}
      </text>
      <text className="fine" x={start} y="1700" fontSize={smallSize}>
        {text.smallPrint}
      </text>
      <text x={end} y="1700" fontSize={smallSize} textAnchor="end">
        {brand}
      </text>
      {draft && (
        <text className="fine" transform={`translate(${WIDTH - 18} 1400) rotate(-90)`} fontSize="22" direction={text.dir}>
          {draft}
        </text>
      )}
    </svg>
  );
}
