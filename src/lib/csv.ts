/** Tables as RFC 4180 writes them, safe to open in a spreadsheet. */

/** What a spreadsheet would run as a formula gets an apostrophe in front, which makes it text. */
const disarm = (cell: string) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);

const quote = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);

/** @example toCsv(['a', 'b'], [['1', 'x,y']]) // => 'a,b\r\n1,"x,y"\r\n' */
export const toCsv = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, ...rows].map((row) => `${row.map((cell) => quote(disarm(cell))).join(',')}\r\n`).join('');
