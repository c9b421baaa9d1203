/** A shelter's address has many doors into the repository. Each is tried here; each must be shut, in words that say what to do. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { ContentError, formatProblem } from '../../src/models/problems.ts';
import { readContent } from '../../src/models/read.ts';
import { root } from '../support/files.ts';
import { takeHeic, takePhoto } from '../support/photos.ts';

const campaign = join(root, 'tests/fixtures/second-campaign');
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

type Change = string | Buffer | ((text: string) => string);

/** What the reader says of a copy of the second campaign with files added or changed. */
function tellAll(changes: Record<string, Change>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'leaks-'));
  folders.push(folder);
  cpSync(campaign, folder, { recursive: true });
  for (const [path, change] of Object.entries(changes)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof change === 'function' ? change(readFileSync(file, 'utf8')) : change);
  }
  return tell(folder);
}

function tell(folder: string): string[] {
  try {
    readContent(folder);
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems.map((problem) => formatProblem(problem, 'en'));
    throw error;
  }
}

const SHELTER = 'services/bayt-nahr.ar.md';
const SHELTER_EN = 'services/bayt-nahr.en.md';
const STREET = '12 Baker Street';
const inMatter = (line: string) => (text: string) => text.replace(/^---\n/, `---\n${line}\n`);
const inPlace = (line: string) => (text: string) => text.replace('  - disclosed: region', `  - disclosed: town\n    town: X\n    ${line}`);
const atEnd = (more: string) => (text: string) => `${text}\n${more}\n`;

describe('a shelter’s address is refused', () => {
  it.each<[door: string, file: string, change: Change, field: RegExp]>([
    ['in the summary', SHELTER, (text) => text.replace(/^summary: .*$/m, 'summary: شارع الجسر رقم 4'), /What it does.*\(ar\): “شارع الجسر رقم •”/],
    ['in a translation', SHELTER_EN, (text) => text.replace(/^summary: .*$/m, `summary: At ${STREET}.`), /\(en\): “•• Baker Street”/],
    ['in a half-translated draft', 'messages/awraquk.en.md', `---\ntitle: ${STREET}\n---\n`, /\(en\): “•• Baker Street”/],
    ['in a language of another script', SHELTER_EN, '---\nsummary: вул. Хрещатик, буд. 22\n---\n', /вул\. Хрещатик/],
    ['in the notes', SHELTER, inMatter('notes: 44.4268, 26.1025'), /Notes for staff \(ar\): “••\.••••, ••\.••••” looks like map coordinates/],
    ['in the name', SHELTER, (text) => text.replace(/^name: .*$/m, 'name: Casa, str. Florilor 3'), /Name \(ar\)/],
    ['in the phone', SHELTER, inMatter('phone: "str. Florilor 3"'), /Public phone/],
    ['in a link', SHELTER, inMatter('website: https://maps.app.goo.gl/abc'), /Web page \(ar\): .* looks like a link to a place on a map/],
    ['in the source', SHELTER, (text) => text.replace(/^source: .*$/m, 'source: https://www.google.com/maps/place/x'), /Source \(ar\)/],
    ['in a comment', SHELTER, inMatter(`# ${STREET}`), /# \(ar\)/],
    ['in a comment behind a value', SHELTER, (text) => text.replace('kind: ngo', `kind: ngo # ${STREET}`), /# \(ar\)/],
    ['in a field that does not exist', SHELTER, inMatter(`secret: ${STREET}`), /secret \(ar\)/],
    ['in the name of a field', SHELTER, inMatter(`"${STREET}": x`), /The name of a field \(ar\): “•• Baker Street”/],
    ['in a body that the collection does not have', SHELTER, atEnd(STREET), /body \(ar\)/],
    ['in an HTML comment of a body', 'messages/awraquk.ar.md', atEnd(`<!-- ${STREET} -->`), /“•• Baker Street”/],
    ['behind signs that cannot be seen', SHELTER_EN, `---\nsummary: 12 Baker\u200b Street\n---\n`, /“•• Baker Street”/],
    ['in a photo’s description', 'news/start.ar.md', (text) => text.replace(/^photoAlt: .*$/m, `photoAlt: ${STREET}`), /What the photo shows \(ar\)/],
    ['in a photo’s credit', 'news/start.ar.md', (text) => text.replace(/^photoCredit: .*$/m, `photoCredit: ${STREET}`), /Photo credit/],
    ['in the news', 'news/start.en.md', atEnd(`Come to ${STREET}.`), /Text \(en\)/],
    [
      'in a list',
      'messages/awraquk.en.md',
      (text) => text.replace(/(lookFor:\n\s+- title: ).*/, `$1${STREET}`),
      /What to look for › 1 › Step \(en\)/,
    ],
    ['in a page', 'guides/signs.en.md', atEnd(STREET), /\(en\): “•• Baker Street”/],
    ['in a question', 'checks/ard.en.md', (text) => text.replace(/^lead: .*$/m, `lead: ${STREET}`), /Lead \(en\)/],
    ['in a material', 'library/law.en.md', atEnd(STREET), /\(en\)/],
    ['on a poster', 'posters/awraquk.en.md', (text) => text.replace(/^smallPrint: .*$/m, `smallPrint: ${STREET}`), /Small line \(en\)/],
    ['in the note of a helpline', 'helplines/zz-main.ar.md', inMatter(`notes: ${STREET}`), /Notes for staff/],
    ['as a street of a town', SHELTER, inPlace('street: x'), /Place › 1 › Street and number \(ar\): This service’s place is not public/],
    ['as a latitude of a town', SHELTER, inPlace('lat: 44.4'), /Place › 1 › Latitude/],
    ['as an address in the front matter', SHELTER, inMatter('address: x'), /address \(ar\): This service’s place is not public/],
    ['as an address in a translation', SHELTER_EN, inMatter('adresa: x'), /adresa \(en\): This service’s place is not public/],
    ['deep in a record', SHELTER, inMatter('extra: { a: [{ lng: 26 }] }'), /extra › a › 1 › lng/],
    ['in a town’s name', SHELTER, (text) => text.replace('  - disclosed: region', `  - disclosed: town\n    town: X, ${STREET}`), /Place › 1 › Town/],
  ])('%s', (_, file, change, message) => {
    const told = tellAll({ [file]: change });
    expect(told.filter((sentence) => sentence.startsWith(`${file} · `)).join('\n')).toMatch(message);
  });

  it('in a file’s name', () => {
    const told = tellAll({ 'services/str-florilor-12.ar.md': readFileSync(join(campaign, SHELTER)) });
    expect(told.join('\n')).toMatch(/services\/str-florilor-••\.ar\.md: .* Give the file another name\./);
  });

  it('in a photo’s name', async () => {
    const photo = readFileSync(join(campaign, 'media/river.jpg'));
    expect(tellAll({ 'media/str-florilor-12.jpg': photo }).join('\n')).toMatch(/media\/str-florilor-••\.jpg: .* Give the file another name\./);
  });

  it('and no message repeats its numbers, for a build’s log is read by more people', () => {
    expect(tellAll({ [SHELTER]: inMatter('notes: str. Florilor 12, 44.4268, 26.1025') }).join('\n')).not.toMatch(/12|44\.|26\./);
  });
});

describe('a place that may be known is not refused', () => {
  it.each<[string, Record<string, Change>]>([
    ['a service that discloses its address', { 'services/maktab-qasab.en.md': `---\nsummary: At ${STREET}.\n---\n` }],
    ['an event', { 'events/liqa.en.md': atEnd(`Come to ${STREET}.`) }],
    ['the office on the privacy page', { 'guides/privacy.ar.md': atEnd(STREET) }],
    ['the office on the accessibility page', { 'guides/accessibility.en.md': atEnd(STREET) }],
    ['the body that answers for the site', { 'settings/site.ar.md': (text: string) => text.replace(/^(owner: .*)$/m, `$1, ${STREET}`) }],
  ])('%s', (_, changes) => {
    expect(tellAll(changes)).toEqual([]);
  });
});

describe('a file of media/ is refused', () => {
  it.each(['jpeg', 'png', 'webp', 'avif'] as const)('when it carries a place: %s', async (format) => {
    expect(tellAll({ [`media/a.${format}`]: await takePhoto(format) }).join('\n')).toMatch(
      new RegExp(`^media/a\\.${format}: It carries what the camera wrote into it \\(.*EXIF.*\\).* Upload it again through the desk`),
    );
  });

  it.each([
    ['HEIC', 'media/a.heic', takeHeic(), /Save it as JPEG/],
    ['in a folder of its own', 'media/b/a.svg', Buffer.from('<svg/>'), /media\/b\/a\.svg: It is not a kind of file that we know/],
    ['a web page', 'media/a.html', Buffer.from('<script>1</script>'), /not a kind of file/],
    ['a web page that is called a photo', 'media/a.jpg', Buffer.from('<script>1</script>'), /not a kind of file/],
  ])('%s', (_, path, bytes, message) => expect(tellAll({ [path]: bytes }).join('\n')).toMatch(message));

  it('when it is a link to somewhere else', () => {
    const folder = mkdtempSync(join(tmpdir(), 'leaks-'));
    folders.push(folder);
    cpSync(campaign, folder, { recursive: true });
    symlinkSync('/etc/hostname', join(folder, 'media/a.jpg'));
    expect(tell(folder).join('\n')).toMatch(/media\/a\.jpg: It is not a file but points to another/);
  });

  it('a photo that is named but not there is told', () => {
    expect(tellAll({ 'news/start.ar.md': (text) => text.replace('media/river.jpg', 'media/lake.jpg') })).toEqual([
      'news/start.ar.md · Photo: “media/lake.jpg” is not among the files. Upload the file again, or empty the field.',
    ]);
  });

  it.each(['https://evil.example/a.jpg', '../../etc/passwd', 'javascript:alert(1)', 'media/../a.jpg', '//evil.example/a.jpg'])(
    'a photo at “%s” is told',
    (photo) => {
      expect(tellAll({ 'news/start.ar.md': (text) => text.replace('media/river.jpg', photo) }).join('\n')).toMatch(
        /news\/start\.ar\.md · Photo: It is not written as it should be/,
      );
    },
  );
});

describe('YAML that does more than name values is one sentence, at once', () => {
  const bomb = [
    'a: &a [x,x,x,x,x,x,x,x,x]',
    ...'bcdefghi'.split('').map((key, i) => `${key}: &${key} [${Array(9).fill(`*${'abcdefgh'[i]}`).join()}]`),
  ].join('\n');
  it.each([
    ['aliases of aliases', bomb],
    ['one alias', 'a: &a x\nb: *a'],
    ['an alias of itself', 'a: &a [*a]'],
    ['a merge of an alias', 'a: &a { kind: ngo }\n<<: *a'],
    ['a tag of a program', 'a: !!js/function "function () {}"'],
    ['a tag of Python', 'a: !!python/object/apply:os.system ["id"]'],
    ['lists in lists in lists', `a: ${'['.repeat(20_000)}`],
    ['a file of many megabytes', `a: "${'x'.repeat(3_000_000)}"`],
    ['the same key twice', 'kind: ngo\nkind: ngo'],
  ])('%s', (_, matter) => {
    const started = performance.now();
    const told = tellAll({ [SHELTER]: inMatter(matter) });
    expect(told.join('\n')).toMatch(/bayt-nahr\.ar\.md: It cannot be read: .+ Open it in the desk/);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])('a field called %s is unknown, and changes no object', (key) => {
    expect(tellAll({ [SHELTER]: inMatter(`${key}: { isPublic: true, publish: yes }`) }).join('\n')).toMatch(/Unknown fields/);
    expect(({} as Record<string, unknown>)['isPublic']).toBeUndefined();
  });
});
