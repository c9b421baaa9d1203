/** A real git repository in a temporary folder, for tests of what its history proves. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export class Repository {
  readonly root = mkdtempSync(join(tmpdir(), 'history-'));

  constructor() {
    this.git('init', '--quiet', '--initial-branch=main');
  }

  /** @param author name and address, `Ana <ana@x.ro>`; who is given commits as well */
  gitAs(author: string, ...args: string[]): string {
    const [, name = '', email = ''] = /^(.+) <(.+)>$/.exec(author) ?? [];
    const env = {
      PATH: process.env['PATH'],
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_SYSTEM: '/dev/null',
      GIT_AUTHOR_NAME: name,
      GIT_AUTHOR_EMAIL: email,
      GIT_COMMITTER_NAME: name,
      GIT_COMMITTER_EMAIL: email,
    };
    return execFileSync('git', args, { cwd: this.root, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  }

  git = (...args: string[]): string => this.gitAs('Nobody <nobody@x.ro>', ...args);

  write(path: string, text: string): void {
    const file = join(this.root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  /** Writes a file and commits it. */
  commit(author: string, path: string, text: string): void {
    this.write(path, text);
    this.git('add', '--all');
    this.gitAs(author, 'commit', '--quiet', '--message', `Change ${path}`);
  }

  remove = (): void => rmSync(this.root, { recursive: true, force: true });
}
