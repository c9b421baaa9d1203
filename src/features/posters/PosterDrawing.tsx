import { Motif } from '~/ui/Motif.tsx';
import type { PosterView } from './view.ts';

const WIDTH = 1185;
const HEIGHT = 1750;
const MARGIN = 62;
/** Room above the drawing, for the headline. */
const HEADLINE_HEIGHT = 400;
const LINE_HEIGHT = 1;

/** Width of a letter of the heaviest weight, in ems, a little generous: text must never leave the sheet. */
function letterWidth(letter: string): number {
  if (/[iljtfrI.,:;!'’|]/.test(letter)) return 0.32;
  if (/[mwMWшщжюЖШЩЮМ]/.test(letter)) return 0.84;
  if (letter === ' ') return 0.26;
  return letter === letter.toLowerCase() && !/\d/.test(letter) ? 0.52 : 0.62;
}
const widthOf = (text: string) => [...text].reduce((sum, letter) => sum + letterWidth(letter), 0);
/** The size, at most `most`, at which a text fits between the margins. */
const fit = (text: string, most: number) => Math.min(most, (WIDTH - 2 * MARGIN) / Math.max(1, widthOf(text)));

/** A poster on a sheet in the proportions of a citylight: headline, drawing, number, one small line. */
export function PosterDrawing({ poster }: { poster: PosterView }) {
  const { lines, drawing, number, brand, draft, text } = poster;
  const size = Math.min(...lines.map((line) => fit(line, 190)), HEADLINE_HEIGHT / (lines.length * LINE_HEIGHT));
  const numberSize = fit(number, 190);
  const isRtl = text.dir === 'rtl';
  const start = isRtl ? WIDTH - MARGIN : MARGIN;
  const end = WIDTH - start;
  const smallSize = fit(`${text.smallPrint}    ${brand}`, 43);
  return (
    <svg
      className={`poster ${text.theme}`}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={`${poster.title} ${number}. ${text.description}`}
      direction={text.dir}
      lang={text.lang}
    >
      <rect className="ground" width={WIDTH} height={HEIGHT} />
      {lines.map((line, i) => (
        <text key={line} className="shouted" x={start} y={MARGIN + size * (0.86 + i * LINE_HEIGHT)} fontSize={size}>
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
        <g transform={`translate(${WIDTH} 1320) rotate(-90)`}>
          <rect className="label" x="0" y="-46" width={draft.length * 12.5 + 36} height="46" />
          <text className="labelled" x="18" y="-15" fontSize="24" direction="ltr">
            {draft}
          </text>
        </g>
      )}
    </svg>
  );
}
