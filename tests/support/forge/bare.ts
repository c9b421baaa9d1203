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

/** Who wrote a commit, or put it there. */
interface Signature {
  name: string;
  email: string;
  date?: string;
}

const toSignature = (role: 'AUTHOR' | 'COMMITTER', { name, email, date }: Signature): Record<string, string> => ({
  [`GIT_${role}_NAME`]: name,
  [`GIT_${role}_EMAIL`]: email,
  ...(date && { [`GIT_${role}_DATE`]: date }),
});

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

  /** Whether a name means something: a branch, a commit. */
  isThere(name: string): boolean {
    try {
      this.git('rev-parse', '--verify', '--quiet', name);
      return true;
    } catch {
      return false;
    }
  }

  has = (branch: string): boolean => this.isThere(`refs/heads/${branch}`);

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

  /** What lies in a folder: its files and folders, or with `isDeep` all of its files. */
  listFolder(ref: string, folder: string, isDeep = false): (Blob & { type: 'blob' | 'tree' })[] {
    const own = folder.replace(/\/$/, '');
    const inside = this.list(ref).filter(({ path }) => !own || path.startsWith(`${own}/`));
    if (isDeep) return inside.map((file) => ({ ...file, type: 'blob' }));
    const depth = own ? own.split('/').length + 1 : 1;
    const files = inside.filter(({ path }) => path.split('/').length === depth);
    const folders = new Set(inside.filter((file) => !files.includes(file)).map(({ path }) => path.split('/').slice(0, depth).join('/')));
    return [
      ...[...folders].map((path) => ({ path, sha: this.git('rev-parse', `${ref}:${path}`), size: 0, type: 'tree' as const })),
      ...files.map((file) => ({ ...file, type: 'blob' as const })),
    ];
  }

  read = (sha: string): Buffer => execFileSync('git', ['-C', this.git_, 'cat-file', 'blob', sha], { maxBuffer: 64_000_000 });
  /** A file's text. @example show('main', 'content/events/a.ro.md') */
  show = (ref: string, path: string): string => this.gitAs(HOST, ['show', `${ref}:${path}`]);

  /** @returns the name under which the bytes are kept */
  writeBlob = (bytes: Buffer): string => this.gitAs(HOST, ['hash-object', '-w', '--stdin'], { input: bytes }).trim();

  /** A tree like another but for some files; one without a name is taken away. */
  writeTree(base: string, files: readonly { path: string; sha: string | null }[]): string {
    const env = { GIT_INDEX_FILE: join(this.folder, `index-${crypto.randomUUID()}`) };
    this.gitAs(HOST, ['read-tree', base], { env });
    for (const { path, sha } of files) {
      if (sha) this.gitAs(HOST, ['update-index', '--add', '--cacheinfo', `100644,${sha},${path}`], { env });
      else this.gitAs(HOST, ['rm', '--quiet', '--cached', '--', path], { env });
    }
    return this.gitAs(HOST, ['write-tree'], { env }).trim();
  }

  /** A commit that no branch knows yet. */
  writeCommit(message: string, tree: string, parents: readonly string[], { author, committer }: Record<'author' | 'committer', Signature>): string {
    const env = {
      ...toSignature('AUTHOR', author),
      ...toSignature('COMMITTER', committer),
    };
    return this.gitAs(HOST, ['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent]), '-m', message], { env }).trim();
  }

  /** Commits changes on a branch in one commit. @throws when a file is not as its `sha` says: somebody was faster */
  commit(person: Person, branch: string, changes: readonly Change[], message: string): string {
    const before = new Map(this.list(branch).map(({ path, sha }) => [path, sha]));
    const files = changes.map(({ operation, path, content = '', sha }) => {
      if (operation === 'create' && before.has(path)) throw new Error(`repository file already exists [path: ${path}]`);
      if (operation !== 'create' && before.get(path) !== sha) throw new Error(`sha does not match [given: ${sha}, expected: ${before.get(path)}]`);
      return { path, sha: operation === 'delete' ? null : this.writeBlob(Buffer.from(content, 'base64')) };
    });
    const tree = this.writeTree(branch, files);
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
  compare(base: string, head: string): { filename: string; status: string; sha?: string; patch: string }[] {
    const blobs = this.list(head);
    return this.git('diff', '--name-status', `${base}...${head}`)
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const [kind = '', filename = ''] = line.split('\t');
        const sha = blobs.find(({ path }) => path === filename)?.sha;
        const patch = this.git('diff', `${base}...${head}`, '--', filename).replace(/^[\s\S]*?(?=@@|Binary)/, '');
        return { filename, status: { A: 'added', M: 'modified', D: 'removed' }[kind] ?? kind, patch, ...(sha && { sha }) };
      });
  }

  remove = (): void => rmSync(this.folder, { recursive: true, force: true });
}
