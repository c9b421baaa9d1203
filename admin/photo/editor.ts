/** A photo before it is uploaded: turned and cut with buttons and sliders, so that neither a mouse nor a program is needed. */
import type { Words } from '../../src/models/fields.ts';
import { photoWords as words } from '../words.ts';
import { draw, MOST, toKept, WHOLE, type Cut } from './frame.ts';
import './editor.css';

const SIDES = ['top', 'bottom', 'start', 'end'] as const;
const QUALITY = 0.9;

const make = <K extends keyof HTMLElementTagNameMap>(tag: K, rest: Partial<HTMLElementTagNameMap[K]> = {}): HTMLElementTagNameMap[K] =>
  Object.assign(document.createElement(tag), rest);

/** The kept part as a file of the same name and kind. */
async function toFile(image: ImageBitmap, cut: Cut, { name, type }: File): Promise<File> {
  const { width, height } = toKept(image, cut).out;
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d') as unknown as CanvasRenderingContext2D;
  draw(pen, image, image, cut);
  return new File([await canvas.convertToBlob({ type, quality: QUALITY })], name, { type });
}

/**
 * Shows a photo and lets it be turned and cut.
 * @returns the photo as it was left; nothing when it was put away
 */
export async function editPhoto(file: File, language: keyof Words): Promise<File | undefined> {
  const image = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const cut: Cut = { ...WHOLE };
  const dialog = make('dialog', { className: 'photo-editor', lang: language });
  const title = make('h2', { id: 'photo-editor', textContent: `${words.title[language]} ${file.name}` });
  dialog.setAttribute('aria-labelledby', title.id);
  const canvas = make('canvas');
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', words.picture[language]);
  const show = () => {
    const { out } = toKept(image, cut);
    [canvas.width, canvas.height] = [out.width, out.height];
    const pen = canvas.getContext('2d');
    if (pen) draw(pen, image, image, cut);
  };
  const turn = make('button', { type: 'button', textContent: words.turn[language] });
  turn.addEventListener('click', () => {
    cut.turns = (cut.turns + 1) % 4;
    show();
  });
  const sliders = SIDES.map((side) => {
    const label = make('label', { textContent: words[side][language] });
    const input = make('input', { type: 'range', min: '0', max: String(MOST), value: '0' });
    input.addEventListener('input', () => {
      cut[side] = Number(input.value);
      show();
    });
    label.append(input);
    return label;
  });
  const use = make('button', { type: 'button', textContent: words.use[language] });
  const leave = make('button', { type: 'button', textContent: words.leave[language] });
  const tools = make('div', { className: 'tools' });
  tools.append(turn, ...sliders);
  const ends = make('div', { className: 'tools' });
  ends.append(use, leave);
  dialog.append(title, make('p', { textContent: words.lead[language] }), canvas, tools, ends);
  document.body.append(dialog);
  show();
  dialog.showModal();
  const isUsed = await new Promise<boolean>((done) => {
    use.addEventListener('click', () => done(true));
    leave.addEventListener('click', () => done(false));
    dialog.addEventListener('close', () => done(false));
  });
  const made = isUsed ? await toFile(image, cut, file) : undefined;
  dialog.remove();
  image.close();
  return made;
}
