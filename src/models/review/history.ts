/** Asks git who set and who confirmed the numbers of a campaign. */
import { spawnSync } from 'node:child_process';
import { dropEmpty, parseFile } from '../file.ts';
import { LOG_FORMAT, parseLog, trace, type Traced } from './git-log.ts';

/** What is known of the past; when it is not known, why. */
export type History = Traced | 'no-repository' | 'shallow';

/** Folders whose values need two persons. */
const FOLDERS = ['helplines', 'services'];

function git(root: string, args: readonly string[], input = ''): string | undefined {
  // A hook or a build server may point git at another repository.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^GIT_(DIR|WORK_TREE|INDEX_FILE|COMMON_DIR|PREFIX|NAMESPACE)$/.test(name)),
  );
  const options = ['--no-replace-objects', '-c', 'core.quotePath=false', '-c', 'log.showSignature=false'];
  const { status, stdout } = spawnSync('git', [...options, ...args], { cwd: root, env, input, encoding: 'utf8', maxBuffer: 1 << 30 });
  return status === 0 ? stdout : undefined;
}

/** Texts of blobs, as `git cat-file --batch` prints them: a line with the size in bytes, then so many bytes. */
function readBlobs(root: string, blobs: readonly string[]): Map<string, string> {
  const output = Buffer.from(git(root, ['cat-file', '--batch'], blobs.join('\n')) ?? '');
  const texts = new Map<string, string>();
  for (let at = 0; at < output.length;) {
    const end = output.indexOf(0x0a, at);
    const [blob = '', , size = ''] = output.toString('utf8', at, end).split(' ');
    const start = end + 1;
    texts.set(blob, output.toString('utf8', start, start + Number(size)));
    at = start + Number(size) + 1;
  }
  return texts;
}

/** @param root the campaign's folder @param locale the default language, whose files hold the shared fields */
export function readHistory(root: string, locale: string): History {
  const shallow = git(root, ['rev-parse', '--is-shallow-repository']);
  if (shallow === undefined) return 'no-repository';
  if (shallow.trim() === 'true') return 'shallow';
  // Each file is compared with its past under its own name or an old one; `%aE` is the address after .mailmap.
  const log = git(root, [
    'log',
    '--topo-order',
    '--reverse',
    '--parents',
    '--diff-merges=first-parent',
    '--raw',
    '--no-abbrev',
    '--find-renames',
    '--relative',
    `--format=${LOG_FORMAT}`,
    'HEAD',
    '--',
    ...FOLDERS,
  ]);
  if (log === undefined) return 'no-repository';
  const commits = parseLog(log).map((commit) => ({ ...commit, changes: commit.changes.filter(({ path }) => path.endsWith(`.${locale}.md`)) }));
  const texts = readBlobs(root, [...new Set(commits.flatMap(({ changes }) => changes.flatMap(({ blob }) => blob ?? [])))]);
  const read = (blob: string) => (dropEmpty(parseFile(texts.get(blob) ?? '').data) ?? {}) as Record<string, unknown>;
  return trace(commits, read);
}
