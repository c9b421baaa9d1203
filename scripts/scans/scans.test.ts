import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { countFiles } from '../scans.ts';
import { toChart } from './chart.ts';
import { isTold, mergeDays, mergeSmall, type Cell } from './hide.ts';
import { readLine } from './line.ts';
import { toReport, type Place } from './report.ts';
import { addOpening, startTally } from './tally.ts';
import { toCsv, toText } from './text.ts';
import { WORDS } from './words.ts';
import { readCampaign } from '../../src/models/read.ts';

const caddy = (entry: object) => JSON.stringify({ level: 'info', ts: '2026-11-24T14', msg: 'handled request', status: 200, ...entry });

describe('a line', () => {
  it.each([
    ['2026-11-24T14 B07 200 phone', { day: '2026-11-24', hour: '14', code: 'B07', status: 200, reader: 'phone' }],
    ['2026-11-24T00 - 200 bot', { day: '2026-11-24', hour: '00', code: '', status: 200, reader: 'bot' }],
    ['2028-02-29T23 AB12CD34 304 other', { day: '2028-02-29', hour: '23', code: 'AB12CD34', status: 304, reader: 'other' }],
    [caddy({ request: { uri: 'b07' } }), { day: '2026-11-24', hour: '14', code: 'B07', status: 200, reader: 'untold' }],
    [caddy({ request: { uri: '' }, status: 304 }), { day: '2026-11-24', hour: '14', code: '', status: 304, reader: 'untold' }],
  ])('%s', (line, opening) => expect(readLine(line)).toEqual(opening));

  it.each([
    ['203.0.113.7 - - [24/Nov/2026:10:00:00 +0200] "GET /Q/B07 HTTP/2" 200', 'address'],
    ['2001:db8::1 - - "GET /Q/B07"', 'address'],
    ['2026-11-24T14 B07 200 Mozilla/5.0', 'address'],
    [caddy({ request: { uri: 'B07', remote_ip: '::1' } }), 'address'],
    ['2026-11-24T14:05:33 B07 200 phone', 'address'],
    ['2026-11-31T14 B07 200 phone', 'other'],
    ['2027-02-29T14 B07 200 phone', 'other'],
    ['2026-13-01T14 B07 200 phone', 'other'],
    ['2026-11-24T24 B07 200 phone', 'other'],
    ['2026-11-24T14 b07/../x 200 phone', 'other'],
    ['{"broken', 'other'],
    [caddy({ request: { uri: '/Q/B07' } }), 'other'],
    [caddy({ ts: 1732449600.1, request: { uri: 'B07' } }), 'other'],
    ['null', 'other'],
  ])('%s is refused: %s', (line, fault) => expect(readLine(line)).toBe(fault));
});

describe('files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'scans-'));
  const write = (name: string, content: string | Buffer) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  afterAll(() => rmSync(folder, { recursive: true }));
  const good = '2026-11-24T14 B07 200 phone\n';
  const countOf = async (...files: string[]) => {
    const tally = startTally();
    const broken = await countFiles(files, tally);
    return { tally, broken, scans: tally.scans.get('B07')?.get('2026-11-24')?.count ?? 0 };
  };

  it.each([
    ['plain', good.repeat(3), 3],
    ['without a last line’s end', good.repeat(3).trimEnd(), 3],
    ['with the line ends of Windows', good.repeat(3).replaceAll('\n', '\r\n'), 3],
    ['packed, whatever its name', gzipSync(good.repeat(3)), 3],
    ['packed in pieces, as when files are joined', Buffer.concat([gzipSync(good), gzipSync(good.repeat(2))]), 3],
    ['empty', '', 0],
    ['longer than what is read at once', good.repeat(100_000), 100_000],
  ])('%s', async (name, content, scans) => {
    expect(await countOf(write(`${name}.log`, content))).toMatchObject({ scans, broken: [] });
  });

  it('names bad lines by file and number, without a word of theirs, and goes on', async () => {
    const file = write('bad.log', `${good}203.0.113.7 maria\n\nrubbish\n${'x'.repeat(3_000_000)}\n${good}`);
    const { tally, scans } = await countOf(file);
    expect(scans).toBe(2);
    expect(tally.bad).toEqual({
      address: { count: 1, where: ['bad.log:2'] },
      other: { count: 1, where: ['bad.log:4'] },
      long: { count: 1, where: ['bad.log:5'] },
    });
    expect(toText(toReport(tally, [], 'en', String))).not.toMatch(/maria|203\.0|rubbish/);
  });

  it('counts what comes before the place where a packed file breaks off, and says so', async () => {
    const packed = gzipSync(
      Buffer.from(Array.from({ length: 50_000 }, (_, i) => `2026-11-24T${String(i % 24).padStart(2, '0')} B07 200 phone\n`).join('')),
    );
    const { broken, scans } = await countOf(write('cut.gz', packed.subarray(0, packed.length / 2)), write('whole.log', good));
    expect(broken.join()).toMatch(/cut\.gz could not be read to its end/);
    expect(scans).toBeGreaterThan(1);
  });

  it('reads 60 MB of lines in less memory than they would take', () => {
    const line = (i: number) =>
      `2026-11-${String((i % 28) + 1).padStart(2, '0')}T${String(i % 24).padStart(2, '0')} B0${i % 10} ${i % 5 ? 200 : 304} phone\n`;
    const block = gzipSync(Array.from({ length: 100_000 }, (_, i) => line(i)).join(''), { level: 1 });
    const file = write('long.gz', Buffer.concat(Array.from({ length: 20 }, () => block)));
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--max-old-space-size=56', 'scripts/scans.ts', file, '--lang', 'en'], {
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/Opened again, not counted +400000\n/);
  }, 60_000);
});

describe('what counts', () => {
  const count = (...lines: string[]) => {
    const tally = startTally();
    for (const line of lines) addOpening(tally, readLine(line) as Exclude<ReturnType<typeof readLine>, string>, '2026-11-02', '2026-11-29');
    return tally;
  };
  const at = (rest: string) => `2026-11-24T14 ${rest}`;

  it('a first opening, not the same phone’s next one, no program, no code that does not exist, no day outside', () => {
    const tally = count(
      at('B07 200 phone'),
      at('B07 200 other'),
      at('B07 304 phone'),
      at('B07 200 bot'),
      at('B07 304 bot'),
      at('- 200 phone'),
      at('- 304 phone'),
      at('B07 499 phone'),
      '2026-11-01T23 B07 200 phone',
      '2026-11-30T00 B07 200 phone',
    );
    expect(tally).toMatchObject({ again: 2, unknown: 1, failed: 1, outside: 2, readers: { phone: 1, other: 1, bot: 2, untold: 0 } });
    expect(tally.scans.get('B07')?.get('2026-11-24')).toEqual({ count: 2, hours: 1 << 14 });
  });
});

describe('small counts', () => {
  const cells = (...counts: number[]): Cell[] => counts.map((n, i) => ({ label: 'abcdefgh'[i] as string, count: n }));
  it.each([
    [
      [10, 7, 5],
      ['a 10', 'b 7', 'c 5'],
    ],
    [
      [10, 7, 3],
      ['a 10', 'bc 10'],
    ],
    [
      [10, 3, 2],
      ['a 10', 'bc 5'],
    ],
    [[10, 2, 2], ['abc 14']],
    [
      [10, 0, 0],
      ['a 10', 'bc 0'],
    ],
    [
      [10, 6, 3, 0],
      ['a 10', 'bcd 9'],
    ],
    [[3, 3], ['ab 6']],
  ])('%j become %j', (counts, rows) => {
    expect(mergeSmall(cells(...counts)).map(({ labels, count }) => `${[...labels].sort().join('')} ${count}`)).toEqual(rows);
  });

  it.each([
    [
      [5, 6],
      ['1 5', '2 6'],
    ],
    [
      [2, 2, 2, 9],
      ['1-3 6', '4 9'],
    ],
    [[2, 9], ['1-2 11']],
    [[9, 2], ['1-2 11']],
    [
      [0, 0, 9, 0, 1],
      ['1-2 0', '3-5 10'],
    ],
    [
      [9, 0, 0],
      ['1 9', '2-3 0'],
    ],
  ])('days %j become %j', (counts, rows) => {
    const days = new Map(counts.map((n, i) => [`2026-11-0${i + 1}`, n]));
    const short = mergeDays(days, '2026-11-01', `2026-11-0${counts.length}`).map(({ labels, count }) => {
      const [first = '', last = ''] = [labels[0], labels.at(-1)].map((label) => String(Number(label?.slice(8))));
      return `${first === last ? first : `${first}-${last}`} ${count}`;
    });
    expect(short).toEqual(rows);
  });

  it.each([
    ['a part alone', [['a'], ['a', 'b']], 'a', true],
    ['a difference', [['a', 'b'], ['a']], 'b', true],
    ['a chain of differences', [['a', 'b'], ['b', 'c'], ['a', 'b', 'c', 'd'], ['d']], 'a', true],
    [
      'a square that stays open',
      [
        ['a', 'b'],
        ['c', 'd'],
        ['a', 'c'],
        ['b', 'd'],
      ],
      'a',
      false,
    ],
    ['nothing about it', [['a']], 'b', false],
  ])('%s', (_, sums, part, told) => expect(isTold(sums, part)).toBe(told));
});

describe('the report', () => {
  const place = (code: string, route: string | undefined, locale: string, state = 'live'): Place => ({ code, route, locale, state });
  const register = [
    place('B01', '41', 'ro'),
    place('B02', '41', 'ro'),
    place('B03', '7', 'rom'),
    place('B04', undefined, 'ro'),
    place('B09', '41', 'ro', 'revoked'),
  ];
  const fill = (counts: Record<string, number>) => {
    const tally = startTally();
    for (const [code, n] of Object.entries(counts))
      for (let i = 0; i < n; i++) addOpening(tally, { day: `2026-11-0${(i % 9) + 1}`, hour: '14', code, status: 200, reader: 'phone' });
    return tally;
  };
  const report = (counts: Record<string, number>) => toReport(fill(counts), register, 'en', (locale) => locale);
  const rows = (counts: Record<string, number>) =>
    report(counts).tables.flatMap(({ name, rows }) => (name === 'day' ? [] : rows.map(({ label, value }) => `${name} ${label}: ${value}`)));

  it('adds up places, lines and languages', () => {
    expect(rows({ B01: 10, B02: 8, B03: 7, B04: 5 })).toEqual([
      'placement B01 (Line 41): 10',
      'placement B02 (Line 41): 8',
      'placement B03 (Line 7): 7',
      'placement B04: 5',
      'line 41: 18',
      'line 7: 7',
      'line no line: 5',
      'language ro: 23',
      'language rom: 7',
    ]);
  });

  it('lets no small count be found as the difference of two tables', () => {
    // B01 is small. Line 41 minus B02 would be B01, and so would the language minus the others.
    const told = rows({ B01: 2, B02: 10, B03: 6, B04: 6 });
    expect(told.join('\n')).not.toMatch(/line 41: |\b2\b/);
    expect(told).toContain('placement B02 (Line 41): 10');
  });

  it('breaks nothing down when there are fewer than five in all', () => {
    expect(report({ B01: 4 }).tables).toEqual([]);
    expect(toCsv(report({ B01: 4 }))).toContain('"Scans in all","under 5"');
  });

  it('keeps withdrawn, unregistered and unknown codes out of the counts, and names them', () => {
    const tally = fill({ B01: 9, B09: 12, ZZ1: 3 });
    for (let i = 0; i < 6; i++) addOpening(tally, { day: '2026-11-01', hour: '14', code: '', status: 200, reader: 'phone' });
    const { facts } = toReport(tally, register, 'en', String);
    expect(facts.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      'Scans in all: 9',
      'Hours with at least one scan, by code: 9',
      'Opened again, not counted: 0',
      'Programs, not counted: 0',
      'Codes that do not exist: 6',
      'Withdrawn code B09: 12',
      'Code that is not in the register ZZ1: under 5',
    ]);
  });

  it('says in both languages that programs are left out, what is not known, and how large the error may be', () => {
    for (const desk of ['ro', 'en'] as const) {
      const text = toText(toReport(fill({ B01: 9 }), register, desk, String));
      for (const key of ['error', 'small', 'fraud', 'bots', 'again'] as const) expect(text).toContain(WORDS[key][desk]);
    }
  });

  it('is the same for the same log, and its drawing is valid SVG with the numbers as text', () => {
    const campaign = readCampaign('content');
    const [one, two] = [1, 2].map(() => toChart(report({ B01: 10, B02: 8 }), campaign));
    expect(one).toBe(two);
    expect(one).toMatch(/^<svg xmlns[^>]+role="img"/);
    for (const value of ['>10<', '>8<', '>18<']) expect(one).toContain(value);
    expect(toChart({ ...report({ B01: 9 }), title: '<b>&"' }, campaign)).toContain('&#60;b&#62;&#38;&#34;');
  });

  describe('whatever the counts', () => {
    let seed = 11;
    const random = (n: number) => {
      seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
      return Math.floor((seed / 0x7fffffff) * n);
    };
    /** Every way to fill the places that agrees with what was shown: a small count that is the same in all of them has been given away. */
    const solve = (sums: { members: number[]; count: number }[], n: number, most: number): number[][] => {
      let found: number[][] = [[]];
      for (let i = 0; i < n; i++) {
        const next: number[][] = [];
        for (const known of found)
          for (let value = 0; value <= most; value++) {
            const values = [...known, value];
            const isPossible = sums.every(({ members, count }) => {
              const part = members.reduce((sum, member) => sum + (values[member] ?? 0), 0);
              return members.every((member) => member < values.length) ? part === count : part <= count;
            });
            if (isPossible) next.push(values);
          }
        found = next;
      }
      return found;
    };

    it('nobody can compute a small one from all tables together', () => {
      let merged = 0;
      for (let round = 0; round < 300; round++) {
        const places = Array.from({ length: 4 + random(2) }, (_, i) => place(`C${i}${i}`, String(random(3)), ['ro', 'rom'][random(2)] as string));
        const counts = Object.fromEntries(places.map(({ code }) => [code, random(3) ? random(6) : 5 + random(8)]));
        const { tables } = toReport(fill(counts), places, 'en', String);
        if (!tables.length) continue;
        const keys: Record<string, (place: Place) => string> = {
          placement: ({ code }) => code,
          line: ({ route }) => route ?? '',
          language: ({ locale }) => locale,
        };
        const sums = tables.flatMap(({ name, rows }) =>
          name === 'day'
            ? []
            : rows.map(({ label, count }) => ({
                count,
                members: places.flatMap((one, i) =>
                  label
                    .replace(/ \(Line.*/, '')
                    .split(' + ')
                    .includes(keys[name]!(one))
                    ? [i]
                    : [],
                ),
              })),
        );
        const ways = solve(sums, places.length, 13);
        expect(ways.length, 'the true counts are one of the ways').toBeGreaterThan(0);
        places.forEach(({ code }, i) => {
          const small = (counts[code] as number) > 0 && (counts[code] as number) < 5;
          if (small) merged += 1;
          if (small) expect(new Set(ways.map((way) => way[i])).size, `${code} in ${JSON.stringify({ counts, places, tables })}`).toBeGreaterThan(1);
        });
      }
      expect(merged).toBeGreaterThan(100);
    });
  });
});
