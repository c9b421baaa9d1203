/** Staff make mistakes; the message must say where it is, what is wrong and how to mend it, in words that need no programmer. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { models } from '../../src/models/index.ts';
import { ContentError, formatProblem } from '../../src/models/problems.ts';
import { readCampaign, readCollection, readContent } from '../../src/models/read.ts';
import type { Model } from '../../src/models/define.ts';

const broken = new URL('../fixtures/broken/', import.meta.url).pathname;

/** Every problem of a campaign's folder. @throws when the campaign reads without one */
function problemsOf(root: string) {
  try {
    readContent(root);
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
  throw new Error(`${root} was read without a problem`);
}

const problems = problemsOf(broken);
const sentences = (desk: 'ro' | 'en', file: string) => problems.filter((p) => p.file === file).map((p) => formatProblem(p, desk));

describe('a mistake in content is told by file, field, language and mend', () => {
  it.each([
    ['a shared field is missing', 'events/missing-field.ro.md · Starts at: It is missing. Fill in the field.'],
    ['a text is missing in the main language', 'events/missing-text.ro.md · In short (ro): It is missing. Fill in the field.'],
    [
      'a value is not one of the choices',
      'events/wrong-choice.ro.md · Kind: The value is not in the list. Choose one of: theatre, concert, meeting, workshop, training, stand.',
    ],
    [
      'a yes-or-no field holds a word',
      'events/wrong-type.ro.md · A sample, not a real event: It holds the wrong kind of value. Enter the value again in the form.',
    ],
    [
      'a time is written another way',
      'events/wrong-time.ro.md · Starts at: It is not written as it should be. Write day and time like this: 2026-12-31T18:00.',
    ],
    ['an event ends before it begins', 'events/ends-too-early.ro.md · Ends at: The event ends before it begins. Correct the start or the end.'],
    [
      'a time falls into the hour that spring leaves out',
      'events/skipped-hour.ro.md · Starts at: That night the clocks go forward: there is no 03:30. Write a time before or after the change.',
    ],
    ['a day is in no calendar', 'events/no-such-day.ro.md · Starts at: There is no such day in the calendar. Check the day and the month.'],
    [
      'a performance is joined to itself',
      'events/joined-to-itself.ro.md · The same play as: The event is joined to itself. Choose another event, or empty the field.',
    ],
    [
      'an event moved from nowhere',
      'events/moved-from-nowhere.ro.md · Old time: The event is “moved”, but the old time is missing. Enter the old time, so that people see what changed.',
    ],
    ['a title is too long for a poster', 'events/too-long.ro.md · Title (ro): Too much: at most 80. Make it shorter.'],
    ['a field does not exist', 'events/unknown-field.ro.md (ro): Unknown fields: subtitle. Delete them or correct their names.'],
    ['a county does not exist', 'events/unknown-region.ro.md · Region: “RO-XX” does not exist. Choose one of: RO-BC.'],
    [
      'a county inside a list does not exist',
      'questionnaires/unknown-place.ro.md · Results › 1 › Regions: “RO-XX” does not exist. Choose one of: RO-BC.',
    ],
    [
      'a language inside a list does not exist',
      'questionnaires/unknown-place.ro.md · Results › 1 › Language of the sheets: “hu” does not exist. Choose one of: ro, en.',
    ],
    ['a file has another name', 'events/Titlu Greșit.ro.md: The file name is not as expected. Name it like this: short-title.ro.md.'],
    [
      'a public helpline has no source',
      'helplines/no-source.ro.md · Source: A public number needs a source. Fill it in, or set “Publish?” to “Only once confirmed”.',
    ],
    [
      'a public helpline has no number',
      'helplines/no-number.ro.md · Number: A public line needs its number (as read and as dialled) or a page. Fill it in, or set “Publish?” to “Only once confirmed”.',
    ],
    [
      'the number read is not the number dialled',
      'helplines/two-numbers.ro.md · Number: “0800 800 678” and “0800800679” are not the same number. Correct the wrong one.',
    ],
    [
      'a number has letters',
      'helplines/letters-in-number.ro.md · Number, as dialled: It is not written as it should be. Digits only, with a leading + for a country prefix: 0800800678 or +40211234567.',
    ],
    [
      'a poster has a letter that the type lacks',
      'posters/no-type.ro.md · Headline (ro): The campaign has no type for “漢” (U+6F22), “😀” (U+1F600). Write it another way. If the language really writes so, add the letter to “letters” in campaign.json.',
    ],
    [
      'a question on the road has one, in a translation',
      'posters/no-type.en.md · Questions on the road (en): The campaign has no type for “ж” (U+0436). Write it another way. If the language really writes so, add the letter to “letters” in campaign.json.',
    ],
    ['a drawing does not exist', 'posters/unknown-names.ro.md · Drawing: “lighthouse” does not exist. Choose one of: uturn.'],
    [
      'a code is not its file’s name',
      'placements/b02.ro.md · Code: Code B01 is in the file “b02”. Code and file name must match: make a new placement.',
    ],
    ['a language is not the campaign’s', 'placements/b02.ro.md · Language: “de” does not exist. Choose one of: ro, en.'],
    ['the campaign has no settings', 'settings/site.ro.md: It is missing. A campaign needs its settings.'],
  ])('%s', (_, sentence) => {
    const file = sentence.slice(0, sentence.indexOf('.md') + 3);
    expect(sentences('en', file)).toContain(sentence);
  });

  it('names the field and the language when a translation repeats a shared field', () => {
    expect(sentences('en', 'events/shared-in-translation.en.md').join()).toMatch(
      /shared-in-translation\.en\.md · kind \(en\): This field is common to all languages\. Keep it in events\/shared-in-translation\.ro\.md only\./i,
    );
  });

  it('does not take a wrong value in a translation for an untranslated text', () => {
    expect(sentences('en', 'events/wrong-translation.en.md')).toEqual([
      'events/wrong-translation.en.md · In short (en): It holds the wrong kind of value. Enter the value again in the form.',
    ]);
  });

  it.each(['events/bad-yaml.ro.md', 'events/bad-yaml-translation.en.md'])('%s cannot be read: one sentence says so, no field is blamed', (file) => {
    const told = sentences('en', file);
    expect(told[0]).toMatch(/^\S+: It cannot be read: .+ Open it in the desk and save it again, or restore the version before\.$/);
    expect(told, 'a file that cannot be read has no missing fields: leave them out').toHaveLength(1);
  });

  it('says that a named entry does not exist, and never offers an empty list', () => {
    const told = sentences('en', 'posters/unknown-names.ro.md').find((s) => s.includes('no-such-message'));
    expect(told).toMatch(/“no-such-message” does not exist\./);
    expect(told).not.toMatch(/Choose one of: \.?$/);
  });

  it.each(problems.map((p) => [formatProblem(p, 'ro'), p] as const))('has Romanian words too: %s', (sentence, { what, mend }) => {
    expect(sentence).not.toMatch(/undefined|\[object/);
    for (const words of [what, mend]) expect(words.ro.length).toBeGreaterThan(3);
  });
});

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A campaign's folder made of the given files. */
function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const play = (extra = '') =>
  `---\nkind: theatre\nstart: 2026-12-12T18:00\nregion: RO-BC\ntown: Bacău\n${extra}title: Teatru\nsummary: O piesă.\n---\n`;
const read = (model: unknown, files: Record<string, string>) => readCollection(model as Model, folderWith(files), ['ro', 'en']);

describe('a translation that waits is not a mistake', () => {
  it.each([
    ['one newline, as the desk writes it', '\n'],
    ['an empty file', ''],
    ['front matter without fields', '---\n---\n'],
    ['fields that were emptied again', '---\ntitle: ""\nsummary:\nreviewedBy: null\n---\n'],
    ['half a translation', '---\ntitle: Theatre\n---\n'],
  ])('%s is read as “not translated”', (_, english) => {
    const { entries, problems: found } = read(models.events, { 'events/a.ro.md': play(), 'events/a.en.md': english });
    expect(found).toEqual([]);
    expect(Object.keys(entries[0]!.text)).toEqual(['ro']);
  });

  it('a whole translation is read, with its own text', () => {
    const { entries } = read(models.events, { 'events/a.ro.md': play(), 'events/a.en.md': '---\ntitle: Theatre\nsummary: A play.\n---\nMore.\n' });
    expect(entries[0]!.text['en']).toMatchObject({ title: 'Theatre', body: 'More.' });
  });

  it('a missing file is read as “not translated”', () => {
    const { entries, problems: found } = read(models.events, { 'events/a.ro.md': play() });
    expect([Object.keys(entries[0]!.text), found]).toEqual([['ro'], []]);
  });
});

describe('what people write by hand keeps its meaning', () => {
  const line = (number: string, dial: string) =>
    `---\noperator: Linia\ncountry: RO\nnumber: ${number}\ndial: ${dial}\nchannel: voice\ntopic: emergency\nsource: https://a.example/\npublish: yes\nname: Linia\n---\n`;

  it.each([
    ['0800800678', '0800800678'],
    ['"0800800678"', '0800800678'],
    ['112', '112'],
    ['+40213133100', '+40213133100'],
    ['0722123456', '0722123456'],
  ])('the telephone number %s stays %s, quotes or not', (written, expected) => {
    const { entries, problems: found } = read(models.helplines, { 'helplines/a.ro.md': line(written, written) });
    expect(found).toEqual([]);
    expect(entries[0]).toMatchObject({ dial: expected, number: expected });
  });

  it('“publish: yes” is the word, not a truth value', () => {
    const { entries } = read(models.helplines, { 'helplines/a.ro.md': line('112', '112') });
    expect(entries[0]).toMatchObject({ publish: 'yes' });
  });

  it('a date stays the text that was written', () => {
    const { entries } = read(models.events, { 'events/a.ro.md': play('end: 2026-12-12T19:30\n') });
    expect(entries[0]).toMatchObject({ start: '2026-12-12T18:00', end: '2026-12-12T19:30' });
  });

  it('an emptied field is an absent one, never zero, false or 1970', () => {
    const { entries, problems: found } = read(models.events, { 'events/a.ro.md': play('end: ""\nvenue:\nlanguages: []\n') });
    expect(found).toEqual([]);
    expect(entries[0]).not.toHaveProperty('end');
    expect(entries[0]).not.toHaveProperty('venue');
  });
});

describe('a campaign that cannot be read says why', () => {
  it.each([
    ['there is no campaign.json', {}, /campaign\.json: There is none in .+ Set CAMPAIGN to the folder of a campaign\./],
    ['campaign.json is not JSON', { 'campaign.json': '{ "country": ' }, /campaign\.json: It is not valid JSON/],
    ['campaign.json lacks fields', { 'campaign.json': '{ "country": "RO" }' }, /campaign\.json · timeZone: It is missing/],
    [
      'a language is described nowhere',
      { 'campaign.json': readFileSync(join(broken, 'campaign.json'), 'utf8').replace('"locales": ["ro", "en"]', '"locales": ["ro", "xx"]') },
      /campaign\.json: Language “xx” of “locales” is not described\. Describe it in “languages”, or take it out\./,
    ],
  ])('%s', (_, files, message) => {
    expect(() => readCampaign(folderWith(files as Record<string, string>))).toThrow(message);
  });
});
