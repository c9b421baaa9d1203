/** A number goes out on the word of two persons: real repositories, with everything that happens to commits. See docs/decisions/0022. */
import { afterEach, describe, expect, it } from 'vitest';
import { Repository } from '../support/git-repository.ts';
import { parseFile } from '../../src/models/file.ts';
import type { Content } from '../../src/models/read.ts';
import { listApproved, listContacts } from '../../src/models/review/contact.ts';
import { readHistory } from '../../src/models/review/history.ts';
import { listUnconfirmed } from '../../src/models/review/second-person.ts';

const ANA = 'Ana <ana@x.ro>';
const BOB = 'Bob <bob@x.ro>';
const CAR = 'Carmen <carmen@x.ro>';
const PATH = 'helplines/a.ro.md';
const NUMBER = '0800 111 222';

const file = (fields: Record<string, string>) =>
  `---\nchannel: voice\npublish: yes\n${Object.entries(fields)
    .map(([key, value]) => `${key}: "${value}"\n`)
    .join('')}name: A\n---\n`;
const line = (number = NUMBER, more: Record<string, string> = {}) => file({ number, dial: number.replaceAll(' ', ''), ...more });
const approved = (number = NUMBER, more: Record<string, string> = {}) => line(number, { approved: number, ...more });

let repository: Repository;
afterEach(() => repository?.remove());

/** Why the entry of a file may not go out; nothing when two persons stand behind it. @param text as it lies on the disk now */
function judgeNow(text: string, path = PATH, root = repository.root) {
  const { data } = parseFile(text);
  const [, collection = '', slug = ''] = /(\w+)\/([\w-]+)\.ro\.md$/.exec(path) ?? [];
  const content = { campaign: { locales: ['ro'] }, collections: { [collection]: [{ slug, text: { ro: { name: 'A' } }, ...data }] } };
  const [item] = listUnconfirmed(content as unknown as Content, readHistory(root, 'ro'));
  return item && [item.detail?.en, ...(item.persons ?? [])].join('; ');
}

/** The entry after some commits. */
function after(...commits: [author: string, text: string][]) {
  repository = new Repository();
  for (const [author, text] of commits) repository.commit(author, PATH, text);
  return judgeNow(commits.at(-1)?.[1] ?? '');
}

const ONE = 'nobody else has confirmed it';
const SELF = 'the confirmation is not another person’s';

describe('a number goes out on the word of two persons', () => {
  it.each<[string, string | undefined, [string, string][]]>([
    [
      'one sets it, another confirms it',
      undefined,
      [
        [ANA, line()],
        [BOB, approved()],
      ],
    ],
    ['one sets it', `${ONE}; Ana`, [[ANA, line()]]],
    ['one sets it and confirms it at once', `${SELF}; Ana`, [[ANA, approved()]]],
    [
      'one sets it and confirms it later',
      `${SELF}; Ana`,
      [
        [ANA, line()],
        [ANA, approved()],
      ],
    ],
    [
      'the same person with another case of the address',
      `${SELF}; Ana`,
      [
        ['Ana <ANA@x.ro>', line()],
        [ANA, approved()],
      ],
    ],
    [
      'two names, one address',
      `${SELF}; Popescu`,
      [
        [ANA, line()],
        ['Popescu <ana@x.ro>', approved()],
      ],
    ],
    [
      'another confirms another number',
      `${ONE}; Ana`,
      [
        [ANA, line()],
        [BOB, approved('0800 111 222', { approved: '0800 111 223' })],
      ],
    ],
    [
      'the number changes after it was confirmed',
      `${ONE}; Ana`,
      [
        [ANA, line()],
        [BOB, approved()],
        [ANA, line('0800 111 333', { approved: NUMBER })],
      ],
    ],
    [
      'and the one who changed it writes the confirmation too',
      `${SELF}; Ana`,
      [
        [ANA, line()],
        [BOB, approved()],
        [ANA, approved('0800 111 333')],
      ],
    ],
    [
      'it changes and comes back: the old word does not count',
      `${SELF}; Ana`,
      [
        [ANA, line()],
        [BOB, approved()],
        [ANA, line('0800 111 333', { approved: NUMBER })],
        [ANA, approved()],
      ],
    ],
    [
      'and the second person confirms it again, with another day',
      undefined,
      [
        [ANA, line()],
        [BOB, approved()],
        [ANA, line('0800 111 333', { approved: NUMBER })],
        [ANA, approved()],
        [BOB, approved(NUMBER, { approvedOn: '2026-11-24' })],
      ],
    ],
    [
      'a third person changes something else',
      undefined,
      [
        [ANA, line()],
        [BOB, approved()],
        [CAR, approved(NUMBER, { note: 'x' })],
      ],
    ],
    [
      'a third person only spaces it otherwise',
      undefined,
      [
        [ANA, line()],
        [CAR, line('0800111222')],
        [BOB, approved()],
      ],
    ],
    [
      'who only spaces it otherwise has not set it',
      `${SELF}; Ana`,
      [
        [ANA, line()],
        [CAR, line('0800111222')],
        [ANA, approved()],
      ],
    ],
    [
      'the confirmation was taken back',
      `${ONE}; Ana`,
      [
        [ANA, line()],
        [BOB, approved()],
        [BOB, line()],
      ],
    ],
  ])('%s', (_, expected, commits) => expect(after(...commits)).toBe(expected));

  it('what is not committed is nobody’s word', () => {
    after([ANA, line()]);
    expect(judgeNow(approved())).toBe(`${ONE}; Ana`);
    expect(judgeNow(approved('0800 111 999'))).toBe('not yet in git’s history');
  });

  it('a confirmation that is gone from the disk does not count', () => {
    after([ANA, line()], [BOB, approved()]);
    expect(judgeNow(line())).toBe(`${SELF}; Ana`);
  });

  it('.mailmap makes one person of two addresses', () => {
    after([ANA, line()], ['Ana <ana@home.ro>', approved()]);
    expect(judgeNow(approved())).toBeUndefined();
    repository.write('.mailmap', 'Ana <ana@x.ro> <ana@home.ro>\n');
    expect(judgeNow(approved())).toBe(`${SELF}; Ana`);
  });

  it('amending somebody’s commit does not make a second person', () => {
    after([ANA, line()]);
    repository.write(PATH, approved());
    repository.git('add', '--all');
    repository.gitAs(BOB, 'commit', '--quiet', '--amend', '--no-edit');
    expect(judgeNow(approved())).toBe(`${SELF}; Ana`);
  });

  it('a renamed file keeps its persons', () => {
    after([ANA, line()], [BOB, approved()]);
    repository.git('mv', PATH, 'helplines/b.ro.md');
    repository.gitAs(CAR, 'commit', '--quiet', '--message', 'Rename');
    expect(judgeNow(approved(), 'helplines/b.ro.md')).toBeUndefined();
  });
});

describe('branches', () => {
  /** Ana sets it on main; Bob confirms it on a branch. */
  const branch = () => {
    after([ANA, line()]);
    repository.git('switch', '--quiet', '--create', 'draft');
    repository.commit(BOB, PATH, approved());
    repository.git('switch', '--quiet', 'main');
  };

  it('a merge keeps who confirmed, whoever merges', () => {
    branch();
    repository.gitAs(ANA, 'merge', '--quiet', '--no-ff', '--message', 'Merge', 'draft');
    expect(judgeNow(approved())).toBeUndefined();
  });

  it('a merge of two sides of one file keeps who confirmed', () => {
    branch();
    repository.commit(CAR, PATH, `${line()}\nA note.\n`);
    repository.gitAs(ANA, 'merge', '--quiet', '--no-ff', '--message', 'Merge', 'draft');
    expect(judgeNow(approved())).toBeUndefined();
  });

  it('a merge that changes the number by itself is its author’s word alone', () => {
    branch();
    repository.gitAs(ANA, 'merge', '--quiet', '--no-ff', '--no-commit', 'draft');
    repository.commit(ANA, PATH, approved('0800 111 333'));
    expect(judgeNow(approved('0800 111 333'))).toBe(`${SELF}; Ana`);
  });

  it('a rebase keeps who confirmed', () => {
    branch();
    repository.commit(CAR, 'helplines/other.ro.md', line('0800 999 999'));
    repository.git('switch', '--quiet', 'draft');
    repository.gitAs(ANA, 'rebase', '--quiet', 'main');
    expect(judgeNow(approved())).toBeUndefined();
  });

  it('a squash by the one who set it is one person’s word', () => {
    branch();
    repository.gitAs(ANA, 'merge', '--quiet', '--squash', 'draft');
    repository.gitAs(ANA, 'commit', '--quiet', '--message', 'Squash');
    expect(judgeNow(approved())).toBe(`${SELF}; Ana`);
  });
});

describe('a past that cannot be read', () => {
  it('a shallow clone is refused with its reason', () => {
    after([ANA, line()], [BOB, approved()]);
    const copy = new Repository();
    copy.git('pull', '--quiet', '--depth=1', `file://${repository.root}`, 'main');
    expect(judgeNow(approved(), PATH, copy.root)).toBe('the repository is a shallow clone');
    copy.git('fetch', '--quiet', '--unshallow', `file://${repository.root}`, 'main');
    expect(judgeNow(approved(), PATH, copy.root)).toBeUndefined();
    copy.remove();
  });

  it('a folder outside git is refused with its reason', () => {
    after([ANA, line()], [BOB, approved()]);
    expect(judgeNow(approved(), PATH, '/')).toBe('the campaign is in no git repository');
  });

  it('a campaign in a folder of its repository is found there', () => {
    repository = new Repository();
    repository.commit(ANA, `content/${PATH}`, line());
    repository.commit(BOB, `content/${PATH}`, approved());
    expect(judgeNow(approved(), PATH, `${repository.root}/content`)).toBeUndefined();
  });
});

describe('what has to be confirmed', () => {
  const place = [{ disclosed: 'address', street: 'Str. Podului 4', town: 'Arad' }];
  it.each<[string, Record<string, unknown>, string[]]>([
    ['a number, once however it is spaced', { channel: 'voice', number: '0800 111', dial: '0800111' }, ['0800111']],
    ['a number read and dialled otherwise, both', { channel: 'voice', number: '021 311', dial: '+4021311' }, ['021311', '+4021311']],
    ['a page where the line is one', { channel: 'web', website: 'https://A.ro/', number: '1' }, ['https://a.ro']],
    ['a service’s phone, page and street', { phone: '021 311', website: 'http://a.ro', place }, ['021311', 'http://a.ro', 'str. podului 4, arad']],
    ['nothing of a place that is not public', { place: [{ disclosed: 'town', town: 'Arad' }] }, []],
  ])('%s', (_, data, expected) => {
    expect(listContacts(data)).toEqual(expected);
  });

  it('is named one a line', () => expect(listApproved({ approved: '0800 111\n https://a.ro/ \n' })).toEqual(['0800111', 'https://a.ro']));
});
