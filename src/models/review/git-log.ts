/**
 * Who set and who confirmed each value, read out of what git says. Pure: text in, facts out. See docs/decisions/0022.
 * A value is set by the author of the commit in which it appears; it is confirmed by the authors of the commits in which the entry's
 * approval comes to name it, or is given another day, for as long as the value stays.
 */
import { listApproved, listContacts } from './contact.ts';

/** Format of `git log` that `parseLog` reads. */
export const LOG_FORMAT = '%x01%H%x00%P%x00%aE%x00%aN';

export interface Change {
  /** Path before, where it was another. */
  from: string;
  path: string;
  /** The file's new content; absent when it was deleted. */
  blob?: string;
}

export interface Commit {
  id: string;
  parents: string[];
  email: string;
  name: string;
  /** What it changes against its first parent. */
  changes: Change[];
}

/** Reads `git log --raw --no-abbrev` in `LOG_FORMAT`. */
export const parseLog = (log: string): Commit[] =>
  log
    .split('\x01')
    .slice(1)
    .map((record) => {
      const [head = '', ...lines] = record.split('\n');
      const [id = '', parents = '', email = '', name = ''] = head.split('\0');
      const changes = lines.flatMap((line): Change[] => {
        const match = /^:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) ([A-Z])\d*\t([^\t]+)(?:\t(.+))?$/.exec(line);
        if (!match) return [];
        const [, blob = '', status, from = '', to = from] = match;
        return [{ from, path: to, ...(status !== 'D' && { blob }) }];
      });
      return { id, parents: parents.split(' ').filter(Boolean), email: email.toLowerCase(), name, changes };
    });

/** Who stands behind a value, by e-mail address. */
export interface Persons {
  setBy: ReadonlySet<string>;
  approvedBy: ReadonlySet<string>;
}

interface FileState {
  blob: string;
  approvedOn: string;
  values: ReadonlyMap<string, Persons>;
}
type Tree = ReadonlyMap<string, FileState>;

export interface Traced {
  /** Values of a file as last committed. */
  findValues: (path: string) => ReadonlyMap<string, Persons> | undefined;
  nameOf: (email: string) => string;
}

const union = (sets: readonly ReadonlySet<string>[]) => new Set(sets.flatMap((set) => [...set]));

/** A file's next state. @param before its states in the commit's parents */
function toState(blob: string, data: Record<string, unknown>, email: string, before: readonly FileState[]): FileState {
  const approved = new Set(listApproved(data));
  const approvedOn = String(data['approvedOn'] ?? '');
  const values = listContacts(data).map((value): [string, Persons] => {
    const known = before.filter((state) => state.values.has(value));
    const personsOf = known.map((state) => state.values.get(value) as Persons);
    const setBy = known.length ? union(personsOf.map((persons) => persons.setBy)) : new Set([email]);
    if (!approved.has(value)) return [value, { setBy, approvedBy: new Set() }];
    const kept = union(personsOf.map((persons) => persons.approvedBy));
    const isKept = known.some((state, i) => personsOf[i]?.approvedBy.size && state.approvedOn === approvedOn);
    return [value, { setBy, approvedBy: isKept ? kept : union([kept, new Set([email])]) }];
  });
  return { blob, approvedOn, values: new Map(values) };
}

/**
 * Follows every file through the commits.
 * @param commits parents before children
 * @param read front matter of a blob
 */
export function trace(commits: readonly Commit[], read: (blob: string) => Record<string, unknown>): Traced {
  const trees = new Map<string, Tree>();
  const names = new Map<string, string>();
  let last: Tree = new Map();
  for (const { id, parents, email, name, changes } of commits) {
    names.set(email, name);
    const [first, ...others] = parents.map((parent) => trees.get(parent) ?? new Map<string, FileState>());
    const tree = new Map(first);
    for (const { from } of changes) tree.delete(from);
    for (const { from, path, blob } of changes) {
      if (!blob) continue;
      // A merge that takes a file as another side has it adds nobody's word.
      const taken = others.map((other) => other.get(path)).find((state) => state?.blob === blob);
      const before = [first?.get(from), ...others.map((other) => other.get(path))].filter((state) => state !== undefined);
      tree.set(path, taken ?? toState(blob, read(blob), email, before));
    }
    trees.set(id, tree);
    last = tree;
  }
  return { findValues: (path) => last.get(path)?.values, nameOf: (email) => names.get(email) ?? email };
}
