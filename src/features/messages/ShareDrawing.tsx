import { drawLine, EM, fitLines, type Lettering } from '~/lib/letters.ts';
import type { Campaign, Motif as Drawing } from '~/models/campaign.ts';
import { Motif } from '~/ui/Motif.tsx';

/** The size that chat programmes and networks ask for. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const;
const { width: WIDTH, height: HEIGHT } = SHARE_SIZE;
const MARGIN = 60;
/** Room for the headline, beside the drawing. */
const BOX = { width: 545, height: 400, most: 132 };

export interface ShareCard {
  headline: string;
  number: string;
  brand: string;
  /** Said on the card when no native reader has approved the words. */
  draft: string;
  dir: 'ltr' | 'rtl';
  theme: 'field' | 'night' | 'dusk';
  drawing: Drawing;
}

/** Pictures know no custom properties: the roles of `tokens.css` by day, from the same primitives. */
const toColours = (palette: Campaign['palette'], theme: ShareCard['theme']) =>
  ({
    field: { ground: palette.field, text: palette.ink, line: palette.ink, you: palette.dot },
    night: { ground: palette.night, text: palette.field, line: palette.field, you: palette.dot },
    dusk: { ground: palette.dusk, text: palette.ink, line: palette.ink, you: palette.paper },
  })[theme];

interface TextProps {
  lettering: Lettering;
  text: string;
  size: number;
  /** Baseline. */
  y: number;
  /** Which edge of the card it stands at. */
  at: 'left' | 'right';
}

function Text({ lettering, text, size, y, at }: TextProps) {
  const { path, width } = drawLine(lettering, text);
  const start = at === 'left' ? MARGIN : WIDTH - MARGIN - width * size;
  return <path d={path} transform={`translate(${start} ${y}) scale(${size / EM})`} />;
}

/** A message as a picture: headline where reading begins, drawing where it ends, joined by the same road as the posters. */
export function ShareDrawing({ card, lettering, palette }: { card: ShareCard; lettering: Lettering; palette: Campaign['palette'] }) {
  const { headline, number, brand, draft, dir, theme, drawing } = card;
  const { ground, text, line, you } = toColours(palette, theme);
  // Scripts with signs above and below need more air.
  const lineHeight = dir === 'rtl' ? 1.35 : 1.08;
  const { lines, size } = fitLines(headline, { ...BOX, lineHeight }, (part) => drawLine(lettering, part).width);
  const [start, end] = dir === 'rtl' ? (['right', 'left'] as const) : (['left', 'right'] as const);
  const colours = `.ink{fill:${line}}.dot{fill:${you}}.leaf{fill:${palette.dot}}.lit{fill:${palette.paper}}svg{overflow:visible}`;
  return (
    <svg xmlns="http://www.w3.org/2000/svg" width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
      <style>{colours}</style>
      <rect width={WIDTH} height={HEIGHT} fill={ground} />
      <g transform={dir === 'rtl' ? `translate(${WIDTH} 0) scale(-1 1)` : undefined}>
        <svg x={WIDTH - HEIGHT - 40} y="0" width={HEIGHT} height={HEIGHT} viewBox="0 0 1000 1000" overflow="visible">
          <Motif drawing={{ ...drawing, view: [0, 0, 1000, 1000] }} isEndless />
        </svg>
      </g>
      <g fill={text}>
        {lines.map((part, i) => (
          <Text key={part} lettering={lettering} text={part} size={size} y={50 + size * (0.82 + i * lineHeight)} at={start} />
        ))}
        <Text lettering={lettering} text={number} size={58} y={HEIGHT - 32} at={start} />
        <Text lettering={lettering} text={draft ? `${brand} · ${draft}` : brand} size={34} y={HEIGHT - 32} at={end} />
      </g>
    </svg>
  );
}
