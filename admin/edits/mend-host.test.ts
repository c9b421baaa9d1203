import { expect, it, vi } from 'vitest';
import type { Host } from './host.ts';
import { mendHost } from './mend-host.ts';

/** A backend whose inner part is made when somebody signs in, as Decap's are. */
async function open(api: object): Promise<Host & { api: Record<string, (...args: unknown[]) => Promise<unknown>> }> {
  const host: Record<string, unknown> = { getEntry: () => Promise.resolve({ data: 'read by Decap' }) };
  host['authenticate'] = () => Promise.resolve((host['api'] = api));
  mendHost(host as unknown as Host);
  await (host as unknown as Host).authenticate({ token: 'a' });
  return host as never;
}

it('GitLab is told which commit is published', async () => {
  const requestJSON = vi.fn(() => Promise.resolve());
  const { api, getEntry } = await open({ repoURL: '/projects/a', squashMerges: false, mergeMergeRequest: vi.fn(), requestJSON });
  await api['mergeMergeRequest']?.({ iid: 3, sha: 'abc' });
  expect(requestJSON).toHaveBeenCalledWith({
    method: 'PUT',
    url: '/projects/a/merge_requests/3/merge',
    params: { sha: 'abc', squash: false, should_remove_source_branch: true },
  });
  await expect(getEntry('a')).resolves.toMatchObject({ data: 'read by Decap' });
});

it('a draft is not laid on top of what was published since', async () => {
  const rebaseMergeRequest = vi.fn();
  const gitlab = await open({ mergeMergeRequest: vi.fn(), rebaseMergeRequest });
  await gitlab.api['rebaseMergeRequest']?.({ iid: 3 });
  expect(rebaseMergeRequest).not.toHaveBeenCalled();
  const github = await open({ forceMergePR: vi.fn(), rebaseBranch: vi.fn(), getBranch: () => Promise.resolve({ commit: { sha: 'its own' } }) });
  await expect(github.api['rebaseBranch']?.('cms/a')).resolves.toEqual({ sha: 'its own' });
});

it('a draft is never written over what GitHub cannot merge it with', async () => {
  const forceMergePR = vi.fn(() => Promise.resolve());
  const { api } = await open({ forceMergePR });
  await expect(api['forceMergePR']?.()).rejects.toMatchObject({ status: 409 });
  expect(forceMergePR).not.toHaveBeenCalled();
});

it('a file that GitHub does not give is no empty file, but one that is not there is', async () => {
  const readFile = vi.fn().mockRejectedValueOnce({ status: 500 }).mockRejectedValueOnce({ status: 404 }).mockResolvedValue('text');
  const { getEntry } = await open({ originRepoURL: '/repos/a', forceMergePR: vi.fn(), readFile });
  await expect(getEntry('a')).rejects.toEqual({ status: 500 });
  await expect(getEntry('a')).resolves.toMatchObject({ data: '' });
  await expect(getEntry('a')).resolves.toMatchObject({ data: 'text' });
});
