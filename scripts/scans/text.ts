/** The report as a table in the terminal, and as CSV. */
import type { Report } from './report.ts';

function toColumns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([label]) => [...label].length));
  const numbers = Math.max(...rows.map(([, value]) => value.length));
  return rows.map(([label, value]) => `  ${label}${' '.repeat(width - [...label].length)}  ${value.padStart(numbers)}`);
}

/** What the terminal shows. */
export const toText = ({ title, period, facts, tables, notes }: Report): string =>
  [
    `${title}, ${period}`,
    '',
    ...toColumns(facts.map(({ label, value }) => [label, value] as const)),
    ...tables.flatMap((table) => ['', table.title, ...toColumns(table.rows.map(({ label, value }) => [label, value] as const))]),
    '',
    ...notes,
    '',
  ].join('\n');

const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** Three columns for a spreadsheet (RFC 4180): table, row, number. A number that is not shown is its words. */
export const toCsv = ({ facts, tables }: Report): string =>
  [
    ['table', 'row', 'scans'],
    ...facts.map(({ label, value }) => ['summary', label, value]),
    ...tables.flatMap(({ name, rows }) => rows.map(({ label, value }) => [name, label, value])),
  ]
    .map((fields) => `${fields.map((field) => quote(field)).join(',')}\r\n`)
    .join('');
