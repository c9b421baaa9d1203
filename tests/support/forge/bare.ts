/** A bare git repository, as a git host has it: every change is a commit made without a work tree. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Person {
  login: string;
  full_name: string;
  email: string;
}

export interface Change {
  operation: 'create' | 'update' | 'delete';
  path: string;
  /** Base64. */
  content?: string;
  /** Of the file that it takes the place of. */
  sha?: string;
}

interface Blob {
  path: string;
  sha: string;
  size: number;
}

const HOST: Person = { login: 'host', full_name: 'The host', email: 'host@example.org' };

export class BareRepository {
  private readonly folder = mkdtempSync(join(tmpdir(), 'forge-'));
  private readonly git_ = join(this.folder, 'site.git');

  /** @param campaign folder that becomes `content/` of the first commit */
  constructor(campaign: string) {
    const work = join(this.folder, 'work');
    cpSync(campaign, join(work, 'content'), { recursive: true });
    const run = (...args: string[]) => execFileSync('git', args, { cwd: work, env: this.env(HOST), stdio: 'pipe' });
    run('init', '--quiet', '--initial-branch=main');
    run('add', '--all');
    run('commit', '--quiet', '--message', 'Begin');
    run('clone', '--quiet', '--bare', work, this.git_);
    rmSync(work, { recursive: true });
  }

  private env({ full_name, email }: Person, more: Record<string, string> = {}) {
    const who = { GIT_AUTHOR_NAME: full_name, GIT_AUTHOR_EMAIL: email, GIT_COMMITTER_NAME: HOST.full_name, GIT_COMMITTER_EMAIL: HOST.email };
    return { PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', ...who, ...more };
  }

  /** @example git('log', '-1', '--format=%an', 'main') // => 'Ana Popa' */
  git = (...args: string[]): string => this.gitAs(HOST, args).trim();

  private gitAs(person: Person, args: string[], { input, env }: { input?: string | Buffer; env?: Record<string, string> } = {}): string {
    return execFileSync('git', ['-C', this.git_, ...args], {
      env: this.env(person, env),
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'pipe'],
      maxBuffer: 64_000_000,
      ...(input !== undefined && { input }),
    });
  }

  has(branch: string): boolean {
    try {
      this.git('rev-parse', '--verify', '--quiet', `refs/heads/${branch}`);
      return true;
    } catch {
      return false;
    }
  }

  list(ref: string): Blob[] {
    return this.git('ls-tree', '-r', '-l', '-z', ref)
      .split('\0')
      .filter(Boolean)
      .map((line) => {
        const [facts = '', path = ''] = line.split('\t');
        const [, , sha = '', size] = facts.split(/\s+/);
        return { path, sha, size: Number(size) };
      });
  }

  read = (sha: string): Buffer => execFileSync('git', ['-C', this.git_, 'cat-file', 'blob', sha], { maxBuffer: 64_000_000 });
  /** A file's text. @example show('main', 'content/events/a.ro.md') */
  show = (ref: string, path: string): string => this.gitAs(HOST, ['show', `${ref}:${path}`]);

  /** Commits changes on a branch in one commit. @throws when a file is not as its `sha` says: somebody was faster */
  commit(person: Person, branch: string, changes: readonly Change[], message: string): string {
    const before = new Map(this.list(branch).map(({ path, sha }) => [path, sha]));
    const env = { GIT_INDEX_FILE: join(this.folder, `index-${crypto.randomUUID()}`) };
    this.gitAs(person, ['read-tree', branch], { env });
    for (const { operation, path, content = '', sha } of changes) {
      if (operation === 'create' && before.has(path)) throw new Error(`repository file already exists [path: ${path}]`);
      if (operation !== 'create' && before.get(path) !== sha) throw new Error(`sha does not match [given: ${sha}, expected: ${before.get(path)}]`);
      if (operation === 'delete') this.gitAs(person, ['rm', '--quiet', '--cached', '--', path], { env });
      else {
        const blob = this.gitAs(person, ['hash-object', '-w', '--stdin'], { input: Buffer.from(content, 'base64') }).trim();
        this.gitAs(person, ['update-index', '--add', '--cacheinfo', `100644,${blob},${path}`], { env });
      }
    }
    const tree = this.gitAs(person, ['write-tree'], { env }).trim();
    const commit = this.gitAs(person, ['commit-tree', tree, '-p', branch, '-m', message]).trim();
    this.git('update-ref', `refs/heads/${branch}`, commit);
    return commit;
  }

  /** Somebody else's change, as by a push. */
  push(person: Person, path: string, text: string, branch = 'main'): void {
    const sha = this.list(branch).find((file) => file.path === path)?.sha;
    const content = Buffer.from(text).toString('base64');
    this.commit(person, branch, [sha ? { operation: 'update', path, content, sha } : { operation: 'create', path, content }], `Change ${path}`);
  }

  /** Merges a branch into main with a merge commit. @throws when both changed the same lines */
  merge(person: Person, branch: string, message: string): string {
    const [tree = ''] = this.gitAs(person, ['merge-tree', '--write-tree', 'main', branch]).split('\n');
    const commit = this.gitAs(person, ['commit-tree', tree, '-p', 'main', '-p', branch, '-m', message]).trim();
    this.git('update-ref', 'refs/heads/main', commit);
    return commit;
  }

  /** Files that a branch changes. */
  compare(base: string, head: string): { filename: string; status: string; sha?: string }[] {
    const blobs = this.list(head);
    return this.git('diff', '--name-status', `${base}...${head}`)
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const [kind = '', filename = ''] = line.split('\t');
        const sha = blobs.find(({ path }) => path === filename)?.sha;
        return { filename, status: { A: 'added', M: 'modified', D: 'removed' }[kind] ?? kind, ...(sha && { sha }) };
      });
  }

  remove = (): void => rmSync(this.folder, { recursive: true, force: true });
}
