/** Says in the site's own folder how its build goes, for the desk: see `src/lib/build-status.ts`. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { STATUS_PATH, type BuildStatus } from '../src/lib/build-status.ts';
import { ContentError, formatProblem } from '../src/models/problems.ts';

/** The commit that a folder is at; nothing outside git. */
export function findCommit(folder: string): string | undefined {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}

/** How long a site's last good build took, in seconds, as far as the site says so. */
export function findTook(site: string): number | undefined {
  try {
    return (JSON.parse(readFileSync(join(site, STATUS_PATH), 'utf8')) as BuildStatus).took;
  } catch {
    return undefined;
  }
}

/** Writes the status of a site that is there already; one that is not has nobody to tell. */
export function writeStatus(site: string, status: BuildStatus): void {
  const file = join(site, STATUS_PATH);
  if (!existsSync(site)) return;
  mkdirSync(dirname(file), { recursive: true });
  // Renamed over the old one: a desk that asks in between gets one of the two, whole.
  writeFileSync(`${file}.new`, JSON.stringify(status));
  renameSync(`${file}.new`, file);
}

/** Why a build failed, for staff: every problem of the content in words; of a fault of the program only that it is one. */
export function toReasons(error: unknown, desk: 'ro' | 'en'): string[] {
  if (error instanceof ContentError) return error.problems.map((problem) => formatProblem(problem, desk));
  return [
    {
      ro: 'E o greșeală a programului. Spune-i celui care întreține site-ul.',
      en: 'It is a fault of the program. Tell the person who maintains the site.',
    }[desk],
  ];
}
