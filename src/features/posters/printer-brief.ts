/**
 * One page for the print shop, in plain text: what the files are, and what to check before printing. Its languages are the desk's, Romanian and
 * English, because staff send it; what is printed may be in any.
 */
import type { Words } from '~/models/fields.ts';
import type { Piece, PrintFile } from './print.ts';
import { THEMES } from './sheet/brief.ts';
import { toPrintInk, type Palette } from './sheet/ink.ts';
import { COLOUR_SPACE } from './sheet/pdf.ts';
import type { Ink } from './sheet/sheet.ts';

type Desk = keyof Words;
interface Printed {
  piece: Piece;
  pdf: PrintFile;
}

const say = (desk: Desk, ro: string, en: string) => (desk === 'ro' ? ro : en);
const cmyk = (palette: Palette, ink: Ink, isSharp = false) => {
  const [c, m, y, k] = toPrintInk(palette, ink, isSharp);
  return `C${c} M${m} Y${y} K${k}`;
};

/** Sizes of one piece: the format's own, and what it becomes in a file at 1:10. */
function toSizes(desk: Desk, { piece: { format, sheet }, pdf }: Printed): string[] {
  const by = (edge: number) => `${sheet.width + 2 * edge} × ${sheet.height + 2 * edge} mm`;
  return [
    `* ${pdf.name}`,
    `  ${format.name}: ${say(desk, 'finit', 'trimmed')} ${by(0)}, ${say(desk, 'cu marja', 'with bleed')} ${by(format.bleed)}, ${say(desk, 'zona sigură', 'safe zone')} ${format.safe} mm.`,
    ...(format.scale === '1:10'
      ? [`  ${say(desk, 'Fișierul e la scara 1:10: mărește de zece ori.', 'The file is at 1:10: enlarge ten times.')}`]
      : []),
    ...(sheet.codeSide ? [`  ${say(desk, 'Cod QR', 'QR code')}: ${Math.round(sheet.codeSide)} mm, ${toKeep(desk)}`] : []),
    ...(format.confirmed
      ? []
      : [`  ${say(desk, 'ATENȚIE: mărimile nu sunt confirmate de operator.', 'NOTE: these sizes are not confirmed by the operator.')}`]),
  ];
}

const toKeep = (desk: Desk) => say(desk, 'fără deformare, cu patru module libere în jur.', 'not distorted, four modules free around it.');

function toBrief(desk: Desk, printed: readonly Printed[], palette: Palette, owner: string): string {
  const [first] = printed;
  if (!first) return '';
  const { piece } = first;
  const { placement, poster, marks, codeText } = piece;
  const theme = THEMES[poster.theme];
  const number = piece.sheet.items.flatMap((item) => (item.kind === 'text' && item.role === 'number' ? [item.text] : [])).join(' ');
  const where = placement
    ? [
        placement.code,
        placement.route && `${say(desk, 'linia', 'line')} ${placement.route}`,
        placement.vehicle,
        placement.from && `${placement.from} – ${placement.to ?? '…'}`,
      ]
        .filter(Boolean)
        .join(', ')
    : '';
  const lines = [
    say(desk, 'FIȘĂ PENTRU TIPOGRAFIE', 'BRIEF FOR THE PRINT SHOP'),
    '',
    `${say(desk, 'Afiș', 'Poster')}: ${piece.title}`,
    `${say(desk, 'Limba', 'Language')}: ${poster.lang}`,
    ...(where ? [`${say(desk, 'Locul', 'Placement')}: ${where}`] : []),
    ...(placement && codeText ? [`${say(desk, 'Codul QR duce la', 'The QR code leads to')}: ${codeText}`] : []),
    `${say(desk, 'Comandă', 'Ordered by')}: ${owner}`,
    ...marks.map(
      (mark) =>
        `${say(desk, 'PE PIESĂ SCRIE', 'ON THE PIECE')}: ${mark} ${say(desk, 'Nu se tipărește pentru public.', 'Not to be printed for the public.')}`,
    ),
    '',
    say(desk, 'FIȘIERE ȘI MĂRIMI', 'FILES AND SIZES'),
    ...printed.flatMap((one) => toSizes(desk, one)),
    '',
    say(desk, 'CULOARE', 'COLOUR'),
    say(desk, 'DeviceCMYK, fără profil. Nu e PDF/X. Cuvintele închise și codul QR sunt negru curat (K 100).', COLOUR_SPACE),
    say(
      desk,
      'Valorile sunt calculate cu formula simplă din culorile de ecran, tot griul trecut în negru. Cereți o probă de culoare.',
      'Values are computed from the screen colours by the plain formula, all grey moved to black. Ask for a colour proof.',
    ),
    `  ${say(desk, 'fond', 'ground')}: ${cmyk(palette, theme.ground)}`,
    `  ${say(desk, 'linia', 'line')}: ${cmyk(palette, theme.line)}`,
    `  ${say(desk, 'cuvinte', 'words')}: ${cmyk(palette, theme.words, true)}`,
    `  ${say(desk, 'punctul', 'dot')}: ${cmyk(palette, theme.dot)}`,
    '',
    say(desk, 'LITERE', 'TYPE'),
    say(
      desk,
      'Încorporate, numai literele folosite (licența SIL OFL 1.1). În SVG literele sunt contururi.',
      'Embedded, only the letters used (licence SIL OFL 1.1). In the SVG the letters are outlines.',
    ),
    '',
    say(desk, 'DE VERIFICAT ÎNAINTE DE TIPAR', 'TO CHECK BEFORE PRINTING'),
    say(desk, '[ ] mărimea, marja și scara, cu fișa operatorului', '[ ] size, bleed and scale, against the operator’s sheet'),
    say(desk, `[ ] numărul de telefon, cifră cu cifră: ${number}`, `[ ] the phone number, digit by digit: ${number}`),
    ...(codeText
      ? [
          say(
            desk,
            '[ ] codul QR scanat de pe probă, cu două telefoane, de la distanța de citire',
            '[ ] the QR code scanned from the proof, with two phones, from its distance',
          ),
        ]
      : []),
    say(desk, '[ ] literele cu semne: nimic lipsă, nimic înlocuit', '[ ] letters with marks: none missing, none replaced'),
    say(
      desk,
      '[ ] linia iese prin ambele margini la aceeași înălțime pe toate afișele formatului',
      '[ ] the line leaves at the edges at the same height on all posters of a format',
    ),
    '',
  ];
  return lines.join('\r\n');
}

/** The brief's files by name: in English, and in the language of the desk. */
export const toBriefs = (printed: readonly Printed[], palette: Palette, owner: string, desk: Desk): Record<string, string> => ({
  ...(desk === 'ro' && { 'citeste-intai.ro.txt': toBrief('ro', printed, palette, owner) }),
  'read-first.en.txt': toBrief('en', printed, palette, owner),
});
