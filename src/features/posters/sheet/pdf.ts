/**
 * A sheet as a vector PDF for printers: embedded subsets of the campaign's faces, CMYK without a profile, trim and bleed boxes,
 * crop marks outside the bleed. No claim of PDF/X: that takes a profile of the press, and a preflight tool's word. See docs/decisions/0014.
 */
import PDFDocument from 'pdfkit';
import type { Faces } from './faces.ts';
import { toPrintInk, type Palette } from './ink.ts';
import type { Run, Shape, Sheet } from './sheet.ts';

export interface PdfFacts {
  title: string;
  lang: string;
  author: string;
  /** What the drawing shows, for those who do not see it. */
  description: string;
  /** What the code holds, when there is one. */
  codeText?: string | undefined;
  /** A day of the content, `YYYY-MM-DD`; without one the file has no date. */
  day?: string | undefined;
  /** How many times smaller than the piece the file is. */
  scale: number;
  /** At home there is neither bleed nor crop mark: the page is the sheet. */
  isForHome: boolean;
}

const POINTS = 72 / 25.4;
/** Room around the bleed for the crop marks, in millimetres of the file. */
const SLUG = 10;
const MARK = { gap: 2, length: 6, width: 0.25 };

/** Said in the file, in the brief and on the page of the poster. */
export const COLOUR_SPACE = 'DeviceCMYK without a profile; dark words and codes are pure black (K 100). Not PDF/X.';

class Press {
  readonly doc: PDFKit.PDFDocument;
  /** Points a millimetre of the piece. */
  private readonly k: number;
  private readonly edge: number;

  constructor(
    private readonly sheet: Sheet,
    private readonly facts: PdfFacts,
    private readonly palette: Palette,
    private readonly faces: Faces,
  ) {
    const { scale, isForHome, title, lang, author, day } = facts;
    this.k = POINTS / scale;
    const bleed = sheet.bleed * this.k;
    this.edge = isForHome ? 0 : bleed + SLUG * POINTS;
    const [width, height] = [sheet.width * this.k, sheet.height * this.k];
    this.doc = new PDFDocument({
      size: [width + 2 * this.edge, height + 2 * this.edge],
      margin: 0,
      pdfVersion: '1.7',
      lang,
      tagged: true,
      displayTitle: true,
      info: {
        Title: title,
        Author: author,
        Subject: COLOUR_SPACE,
        CreationDate: new Date(`${day ?? '2000-01-01'}T12:00:00Z`),
      },
    });
    if (!day) this.forgetDate();
    const box = (beyond: number) => [this.edge - beyond, this.edge - beyond, this.edge + width + beyond, this.edge + height + beyond];
    const { data } = this.doc.page.dictionary as unknown as { data: Record<string, number[]> };
    data['TrimBox'] = box(0);
    data['BleedBox'] = box(isForHome ? 0 : bleed);
    for (const weight of [640, 900] as const) this.faces[weight].files.forEach((file, i) => this.doc.registerFont(`${weight}.${i}`, file));
  }

  /** pdfkit wants a date for the file's id, and writes it in two places: a day that the content does not name is in neither. */
  private forgetDate(): void {
    const doc = this.doc as unknown as { info: { CreationDate?: Date }; endMetadata: () => void };
    delete doc.info.CreationDate;
    doc.endMetadata = () => undefined;
  }

  private x = (mm: number) => this.edge + mm * this.k;

  private ink(item: Shape | Run): PDFKit.Mixins.ColorValue {
    return toPrintInk(this.palette, item.fill, item.kind === 'text' || item.role === 'code');
  }

  shape(item: Shape): void {
    const k = item.k * this.k;
    this.doc.save().translate(this.x(item.x), this.x(item.y)).scale(k).path(item.d).fill(this.ink(item)).restore();
  }

  run(item: Run): void {
    const { doc } = this;
    const [x, y] = [this.x(item.x), this.x(item.y)];
    const size = item.size * this.k;
    doc.save();
    if (item.turned) doc.rotate(-90, { origin: [x, y] });
    doc.fillColor(this.ink(item)).fontSize(size);
    // Letters of Arabic share glyphs, so that a reader of the file is told the words themselves.
    const isShaped = item.dir === 'rtl';
    if (isShaped) doc.markContent('Span', { actual: item.text });
    for (const piece of this.faces[item.weight].set(item.text)) {
      doc.font(`${item.weight}.${piece.file}`);
      // With `features`, however few, the run is shaped whole and not word by word, which would put words of Arabic in the wrong order.
      doc.text(piece.text, x + piece.x * size, y, { lineBreak: false, baseline: 'alphabetic', features: [] });
    }
    if (isShaped) doc.endMarkedContent();
    doc.restore();
  }

  /** Everything in reading order, with what it is; what only decorates is said to be that. */
  draw(): void {
    const { doc, sheet, facts } = this;
    const beyond = facts.isForHome ? 0 : sheet.bleed;
    const size = (side: number) => (side + 2 * beyond) * this.k;
    doc.save().rect(this.x(-beyond), this.x(-beyond), size(sheet.width), size(sheet.height)).clip();
    const root = doc.struct('Document');
    doc.addStructure(root);
    const shapes = sheet.items.filter((item) => item.kind === 'shape');
    const runs = sheet.items.filter((item) => item.kind === 'text');
    const paint = (items: readonly Shape[]) => () => { for (const item of items) this.shape(item); }; // prettier-ignore
    const isPicture = ({ role }: Shape) => role === 'line' || role === 'dot' || role === 'leaf' || role === 'lit';
    const isBelow = ({ role }: Shape) => role === 'ground';
    doc.markContent('Artifact');
    paint(shapes.filter(isBelow))();
    doc.endMarkedContent();
    // The order of the sheet is the order of the layers: a plate lies over the drawing's ground and under its own code.
    let layer: { kind: string; items: Shape[] } | undefined;
    const flush = () => {
      if (!layer) return;
      const { kind, items } = layer;
      if (kind === 'artifact') {
        doc.markContent('Artifact');
        paint(items)();
        doc.endMarkedContent();
      } else root.add(doc.struct('Figure', { alt: kind === 'code' ? `QR: ${facts.codeText ?? ''}` : facts.description }, paint(items)));
      layer = undefined;
    };
    for (const item of shapes.filter((one) => !isBelow(one))) {
      const kind = isPicture(item) ? 'picture' : item.role === 'code' ? 'code' : 'artifact';
      if (layer?.kind !== kind) flush();
      layer ??= { kind, items: [] };
      layer.items.push(item);
    }
    flush();
    const headline = runs.filter(({ role }) => role === 'headline');
    root.add(
      doc.struct('H1', {}, () => {
        for (const item of headline) this.run(item);
      }),
    );
    for (const item of runs.filter(({ role }) => role !== 'headline'))
      root.add(
        doc.struct('P', {}, () => {
          this.run(item);
        }),
      );
    root.end();
    doc.restore();
  }

  /** Marks at the corners of the cut, outside the bleed. */
  marks(): void {
    const { doc, sheet, facts } = this;
    if (facts.isForHome) return;
    const from = sheet.bleed * this.k + MARK.gap * POINTS;
    const to = from + MARK.length * POINTS;
    doc.markContent('Artifact');
    doc.lineWidth(MARK.width).strokeColor([100, 100, 100, 100]);
    for (const [x, outX] of [[0, -1], [sheet.width, 1]] as const)
      for (const [y, outY] of [[0, -1], [sheet.height, 1]] as const) {
        const [cx, cy] = [this.x(x), this.x(y)];
        doc.moveTo(cx + outX * from, cy).lineTo(cx + outX * to, cy).stroke();
        doc.moveTo(cx, cy + outY * from).lineTo(cx, cy + outY * to).stroke();
      } // prettier-ignore
    doc.endMarkedContent();
  }
}

/** Makes the file. The same sheet and facts give the same bytes. */
export function toPdf(sheet: Sheet, facts: PdfFacts, palette: Palette, faces: Faces): Promise<Buffer> {
  const press = new Press(sheet, facts, palette, faces);
  const { doc } = press;
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  press.draw();
  press.marks();
  return new Promise((done, fail) => {
    doc.on('end', () => { done(Buffer.concat(chunks)); }); // prettier-ignore
    doc.on('error', fail);
    doc.end();
  });
}
