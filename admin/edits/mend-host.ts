/**
 * Faults of Decap's backends for single hosts, by which text of somebody could be lost or nothing could be published, and an offer
 * that none of them keeps. Most are changed after signing in, which is when Decap makes the part that talks to the host.
 */
import { statusOf } from './failure.ts';
import type { Host } from './host.ts';

interface GitLabPart {
  rebaseMergeRequest: () => Promise<unknown>;
  repoURL: string;
  squashMerges: boolean;
  mergeMergeRequest: (request: { iid: number; sha: string }) => Promise<unknown>;
  requestJSON: (request: { method: string; url: string; params: Record<string, unknown> }) => Promise<unknown>;
}

interface GitHubPart {
  originRepoURL: string;
  forceMergePR: () => Promise<unknown>;
  rebaseBranch: (branch: string) => Promise<{ sha: string }>;
  getBranch: (branch: string) => Promise<{ commit: { sha: string } }>;
  readFile: (path: string, id: null, options: { repoURL: string }) => Promise<string>;
}

/** A refusal as if the host had given it. */
const refuse = (status: number, message: string) => Promise.reject(Object.assign(new Error(message), { status }));

/** GitLab from 19.2 can demand to be told which commit is meant; then Decap publishes nothing. https://github.com/decaporg/decap-cms/issues/7963 */
function nameTheCommit(api: GitLabPart): void {
  api.mergeMergeRequest = ({ iid, sha }) =>
    api.requestJSON({
      method: 'PUT',
      url: `${api.repoURL}/merge_requests/${iid}/merge`,
      params: { sha, squash: api.squashMerges, should_remove_source_branch: true },
    });
}

/**
 * Where GitHub cannot merge, Decap writes the draft over what somebody else has published since; and with each save it lays the draft's whole
 * files on top of it, so that GitHub sees nothing to merge. A draft stays on what it began with, and GitHub decides.
 */
function neverForce(api: GitHubPart): void {
  api.forceMergePR = () => refuse(409, 'Both changed the same lines');
  api.rebaseBranch = async (branch) => ({ sha: (await api.getBranch(branch)).commit.sha });
}

/** The same at GitLab, which refuses every later save of a draft that cannot be laid on top. */
function neverRebase(api: GitLabPart): void {
  api.rebaseMergeRequest = () => Promise.resolve();
}

/** A file that GitHub did not give is not an empty one: only one that is not there is. */
const toReader =
  (api: GitHubPart): Host['getEntry'] =>
  async (path) => {
    const data = await api.readFile(path, null, { repoURL: api.originRepoURL }).catch((error: unknown) => {
      if (statusOf(error) === 404) return '';
      throw error;
    });
    return { file: { path, id: null }, data };
  };

/** @param host a backend, before anything else listens to it */
export function mendHost(host: Host): void {
  // Nobody builds a draft: Decap would offer to look for its page, which never comes. Without a state it offers nothing.
  host.getDeployPreview = () => Promise.resolve({ url: '', status: '' });
  const authenticate = host.authenticate.bind(host);
  let read = host.getEntry.bind(host);
  host.getEntry = (path) => read(path);
  host.authenticate = async (user) => {
    const result = await authenticate(user);
    const { api } = host as { api?: Partial<GitLabPart & GitHubPart> };
    if (api?.mergeMergeRequest) {
      nameTheCommit(api as GitLabPart);
      neverRebase(api as GitLabPart);
    }
    if (api?.forceMergePR) {
      neverForce(api as GitHubPart);
      read = toReader(api as GitHubPart);
    }
    return result;
  };
}
