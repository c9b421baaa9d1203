/** Whether a preview is the page: the DOM of two `<main>`, as lines that can be compared. */

/** Runs in the browser, on a `<main>`: everything that a reader gets, one element or text a line. */
export function toLines(main: Element): string[] {
  const copy = main.cloneNode(true) as Element;
  // Data for machines are not seen; comments stand where React joins texts.
  for (const script of copy.querySelectorAll('script')) script.remove();
  const comments = document.createNodeIterator(copy, NodeFilter.SHOW_COMMENT);
  for (let comment = comments.nextNode(); comment; comment = comments.nextNode()) (comment as Comment).remove();
  for (const slot of copy.querySelectorAll('astro-slot, astro-static-slot')) slot.replaceWith(...slot.childNodes);
  copy.normalize();
  /** The preview has the picture as it was chosen, the page has it made small. */
  const own = ['src', 'srcset', 'sizes'];
  const lines: string[] = [];
  const visit = (node: Node, depth: number): void => {
    const indent = ' '.repeat(depth);
    if (node.nodeType === Node.TEXT_NODE) {
      // A file that is not drawn yet has no size.
      const text = (node.textContent ?? '').replace(/\s+/g, ' ').replace(/, (?:[\d.,]+ [kM]?B|…)$/, ', #');
      if (text.trim()) lines.push(indent + text.trim());
      return;
    }
    const element = node as Element;
    const attributes = [...element.attributes].map(({ name, value }) => `${name}=${own.includes(name) ? '*' : JSON.stringify(value)}`).sort();
    lines.push(`${indent}<${[element.tagName.toLowerCase(), ...attributes].join(' ')}`);
    for (const child of element.childNodes) visit(child, depth + 1);
  };
  visit(copy, 0);
  return lines;
}

/** A browser measures letters on a canvas, the build in the font's file: places of letters on a drawing may differ by this part of its size. */
export const TOLERANCE = 0.01;

/** Chromium's list of languages is shorter than Node's: it has no name for Romani, and gives the tag. */
const UNNAMED = / (rom) ·/;
const NAMED = / (romani|Romany) ·/;

const NUMBER = /-?\d+(?:\.\d+)?/g;
const isDrawing = (line: string) => /^\s*<(text|path|svg) /.test(line);

/** Where two pages differ; nothing when they are the same. In drawings numbers may differ by `TOLERANCE` of the drawing. */
export function findDifference(preview: readonly string[], page: readonly string[]): string | undefined {
  let size = 0;
  for (let i = 0; i < Math.max(preview.length, page.length); i += 1) {
    const [a = '', b = ''] = [preview[i], page[i]];
    size = Number(/viewBox="0 0 ([\d.]+)/.exec(b)?.[1] ?? size);
    if (a === b || (NAMED.test(b) && a.replace(UNNAMED, ' · ') === b.replace(NAMED, ' · '))) continue;
    const near = isDrawing(b) && a.replace(NUMBER, '#') === b.replace(NUMBER, '#');
    const numbers = (text: string) => (text.match(NUMBER) ?? []).map(Number);
    if (near && numbers(a).every((n, at) => Math.abs(n - (numbers(b)[at] ?? 0)) <= size * TOLERANCE)) continue;
    return `line ${i}\npreview: ${preview.slice(i - 2, i + 3).join('\n         ')}\npage:    ${page.slice(i - 2, i + 3).join('\n         ')}`;
  }
  return undefined;
}
