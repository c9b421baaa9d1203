/** `npm run scans -- FILES`: how often each poster's code was opened, from the web server's own log. See deploy/README.md. */
import { statSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { ContentError } from '../src/models/problems.ts';
import { readContent } from '../src/models/read.ts';
import { toChart } from './scans/chart.ts';
import { readLine } from './scans/line.ts';
import { readLines } from './scans/lines.ts';
import { toReport, type Place } from './scans/report.ts';
import { addFault, addOpening, startTally, type Tally } from './scans/tally.ts';
import { toCsv, toText } from './scans/text.ts';
import type { Desk } from './scans/words.ts';

const HELP = `npm run scans -- FILES [options]

Counts how often the codes on posters were opened. FILES are the codes.log of nginx or Caddy, as the files in deploy/ write them,
packed with gzip or not, of any size, in any order.

  --from YYYY-MM-DD   the first day that counts
  --to YYYY-MM-DD     the last day that counts
  --csv FILE          writes the tables for a spreadsheet
  --svg FILE          writes a chart with its table
  --lang ro|en        the report's language; else the desk's, from campaign.json
  --help              this

CAMPAIGN=path takes the register of placements of another campaign. Programs (bots) are not counted. What has fewer than 5 openings is
put together with others. Days and hours are those of the server's clock.
Example: npm run scans -- /var/log/nginx/codes.log* --from 2026-12-01 --svg december.svg
`;

/** What a person can mend: said without a stack trace. */
class Mistake extends Error {}

const toDay = (name: string, value: string | undefined): string | undefined => {
  if (value !== undefined && (!/^\d{4}-\d\d-\d\d$/.test(value) || Number.isNaN(Date.parse(value))))
    throw new Mistake(`--${name} ${value} is no day. Write it like 2026-12-31.`);
  return value;
};

function readArguments(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { from: text, to: text, csv: text, svg: text, lang: text, help: { type: 'boolean' } },
    });
  } catch (error) {
    throw new Mistake(`${error instanceof Error ? error.message.split('. ')[0] : String(error)}.\n\n${HELP}`);
  }
}

function expectFiles(files: readonly string[]): void {
  for (const file of files)
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new Mistake(`There is no file ${file}. Nothing was counted.`);
}

/** @returns files that broke off, in words */
export async function countFiles(files: readonly string[], tally: Tally, from?: string, to?: string): Promise<string[]> {
  const broken: string[] = [];
  for (const file of files)
    try {
      await readLines(file, (line, number) => {
        if (line === '') return;
        const opening = line === undefined ? 'long' : readLine(line.endsWith('\r') ? line.slice(0, -1) : line);
        if (typeof opening === 'string') addFault(tally, opening, `${basename(file)}:${number}`);
        else addOpening(tally, opening, from, to);
      });
    } catch (error) {
      broken.push(`${file} could not be read to its end (${error instanceof Error ? error.message : String(error)}); what came before is counted.`);
    }
  return broken;
}

async function run(args: readonly string[]): Promise<void> {
  const { values, positionals: files } = readArguments(args);
  if (values.help || !files.length) {
    console.log(HELP);
    if (!values.help) process.exitCode = 2;
    return;
  }
  const [from, to] = [toDay('from', values.from), toDay('to', values.to)];
  if (from && to && to < from) throw new Mistake(`--to ${to} is before --from ${from}.`);
  if (values.lang && values.lang !== 'ro' && values.lang !== 'en') throw new Mistake(`--lang ${values.lang}: there are ro and en.`);
  expectFiles(files);
  const { campaign, collections } = readContent(process.env['CAMPAIGN'] ?? 'content');
  const tally = startTally();
  const broken = await countFiles(files, tally, from, to);
  const desk = (values.lang ?? campaign.desk) as Desk;
  const names = new Intl.DisplayNames(desk, { type: 'language' });
  const report = toReport(tally, collections['placements'] as unknown as Place[], desk, (locale) => names.of(locale) ?? locale);
  console.log(toText(report));
  if (values.csv) writeFileSync(values.csv, toCsv(report));
  if (values.svg) writeFileSync(values.svg, toChart(report, campaign));
  for (const line of broken) console.error(line);
  if (broken.length) process.exitCode = 1;
}

if (process.argv[1] === import.meta.filename) {
  try {
    await run(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof Mistake || error instanceof ContentError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
