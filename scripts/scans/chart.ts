/** The report as a drawing in the campaign's look: each number is a piece of road, with the table beside it. */
import { strokePath } from '../../src/lib/line.ts';
import type { Campaign } from '../../src/models/campaign.ts';
import type { Report } from './report.ts';

const WIDTH = 1200;
const MARGIN = 48;
const LABELS = 470;
const NUMBERS = 590;
const ROAD = 620;
const ROW = 44;
const LINE_HEIGHT = 32;
/** Letters of a note that fit on a line. */
const MEASURE = 84;
/** The same beside a number. */
const FACT_MEASURE = 68;
/** Letters of a label that fit beside its number; a longer one is drawn smaller. */
const LABEL_LETTERS = 34;

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function wrap(text: string, measure = MEASURE): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last && last.length + word.length >= measure) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  return lines;
}

const toText = (x: number, y: number, text: string, kind: string, attributes = '') =>
  `<text x="${x}" y="${y}" class="${kind}"${attributes}>${escape(text)}</text>`;

function toRow(label: string, value: string, y: number): string {
  const shrunk = label.length > LABEL_LETTERS ? ` textLength="${LABELS - MARGIN}" lengthAdjust="spacingAndGlyphs"` : '';
  return toText(MARGIN, y, label, 'label', shrunk) + toText(NUMBERS, y, value, 'value');
}

/** A bar is a stroke of the marker; the smallest is still one. Its steps divide it evenly: a short last one would bend the end. */
function toBar(count: number, most: number, y: number, seed: number): string {
  const length = count ? Math.max(24, (count / most) * (WIDTH - MARGIN - ROAD)) : 0;
  if (!length) return '';
  const points = [0, 0.5, 1].map((part) => [ROAD + part * length, y - 9] as const);
  return `<path d="${strokePath(points, { width: 24, seed, step: length / Math.ceil(length / 40) + 0.01 })}"/>`;
}

/** @returns an SVG file: its numbers are text, so that it can be read aloud and copied */
export function toChart({ title, period, facts, tables, notes }: Report, { palette, font }: Pick<Campaign, 'palette' | 'font'>): string {
  const parts: string[] = [];
  let y = 190;
  const next = (height: number) => (y += height);
  for (const { label, value } of facts) {
    for (const [i, line] of wrap(label, FACT_MEASURE).entries())
      parts.push(i ? toText(MARGIN, next(LINE_HEIGHT), line, 'label') : toText(MARGIN, y, line, 'label'));
    parts.push(toText(WIDTH - MARGIN, y, value, 'value'));
    next(LINE_HEIGHT + 6);
  }
  for (const table of tables) {
    parts.push(toText(MARGIN, next(40), table.title, 'head'));
    next(ROW);
    const most = Math.max(...table.rows.map(({ count }) => count));
    table.rows.forEach(({ label, value, count }, i) => {
      parts.push(toRow(label, value, y), toBar(count, most, y, 7 + i));
      next(ROW);
    });
  }
  next(20);
  for (const note of notes) {
    for (const line of wrap(note)) parts.push(toText(MARGIN, next(LINE_HEIGHT), line, 'note'));
    next(10);
  }
  const height = y + MARGIN;
  const words = facts.map(({ label, value }) => `${label}: ${value}`).join('. ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title words">
<title id="title">${escape(`${title}, ${period}`)}</title><desc id="words">${escape(words)}</desc>
<style>text{font-family:"${font.family}","Noto Sans",sans-serif;font-size:24px;font-weight:520;fill:${palette.ink}}.title{font-size:56px;font-weight:900}.head{font-size:34px;font-weight:900}.value{font-weight:900;text-anchor:end}.note{font-size:22px}path{fill:${palette.ink}}</style>
<rect width="${WIDTH}" height="${height}" fill="${palette.page}"/><rect width="${WIDTH}" height="140" fill="${palette.field}"/>
${toText(MARGIN, 76, title, 'title')}${toText(MARGIN, 116, period, 'label')}
${parts.join('\n')}
</svg>
`;
}
