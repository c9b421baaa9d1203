/**
 * What the desk needs of Forgejo's documented HTTP interface (/api/swagger of any Forgejo, OAuth2 as in its user guide), over a real git
 * repository. It is an emulator: it proves what the desk asks and how it takes the answers, not what a Forgejo of some version does.
 */
import type { Change } from './bare.ts';
import { GitHost, OWNER, Refused, REPOSITORY, toPicture, type Proposal, type Route } from './host.ts';

interface Label {
  id: number;
  name: string;
}

export class Forgejo extends GitHost {
  protected readonly doors = {
    authorize: '/login/oauth/authorize',
    token: '/login/oauth/access_token',
    api: '/api/v1',
    repository: `/repos/${REPOSITORY}`,
  };
  protected readonly unauthorized = { message: 'token is required' };
  private readonly labels: Label[] = [];

  /** As `[cors]` of its `app.ini` is set up in docs/sign-in.md. */
  protected toCors = () => ({
    'access-control-allow-origin': this.desk,
    'access-control-allow-headers': 'authorization,content-type',
    'access-control-allow-methods': 'GET,POST,PUT,PATCH,DELETE',
  });

  private toBranch = (name: string) => ({
    name: this.assertBranch(name),
    commit: { id: this.shaOf(name), author: { name: '', date: '' } },
  });

  private toPull = ({ head, base, author, mergedAt, labels, ...pull }: Proposal) => ({
    ...pull,
    user: author,
    labels: labels.map((name) => this.labels.find((label) => label.name === name)),
    ...(mergedAt && { merged_at: mergedAt }),
    base: { ref: base },
    head: { ref: head, label: head, sha: this.repository.has(head) ? this.shaOf(head) : '', repo: { owner: { login: OWNER } } },
    updated_at: new Date().toISOString(),
  });

  protected override readonly others: Route[] = [['GET', /^\/user$/, (_, __, ___, person) => ({ ...person, avatar_url: toPicture(person) })]];
  protected readonly routes: Route[] = [
    ['GET', /^$/, () => ({ full_name: REPOSITORY, owner: { login: OWNER }, permissions: { push: true } })],
    ['GET', /^\/branches\/(.+)$/, ([name = '']) => this.toBranch(name)],
    [
      'POST',
      /^\/branches$/,
      (_, { new_branch_name, old_ref_name }) => {
        this.repository.git('branch', String(new_branch_name), String(old_ref_name));
        return this.toBranch(String(new_branch_name));
      },
      201,
    ],
    ['DELETE', /^\/branches\/(.+)$/, ([name = '']) => void this.repository.git('branch', '-D', this.assertBranch(name)), 204],
    ['GET', /^\/git\/trees\/(.+)$/, ([ref = '']) => ({ tree: this.repository.list(ref).map((file) => ({ ...file, type: 'blob' })) })],
    ['GET', /^\/git\/blobs\/(.+)$/, ([sha = '']) => ({ content: this.repository.read(sha).toString('base64'), encoding: 'base64' })],
    [
      'POST',
      /^\/contents$/,
      (_, { branch, files, message }, __, person) => ({
        commit: { sha: this.commit(person, String(branch), files as Change[], String(message), 422) },
      }),
      201,
    ],
    [
      'GET',
      /^\/contents\/(.+)$/,
      ([path = ''], _, query) => {
        const file = this.repository.list(query.get('ref') ?? 'main').find((one) => one.path === path);
        if (!file) throw new Refused(404, `object does not exist [rel_path: ${path}]`);
        return { ...file, type: 'file' };
      },
    ],
    [
      'GET',
      /^\/pulls$/,
      (_, __, query) => this.proposals.filter(({ state }) => ['all', state].includes(query.get('state') ?? 'open')).map(this.toPull),
    ],
    [
      'POST',
      /^\/pulls$/,
      (_, { title, head, base }, __, person) =>
        this.toPull(this.addProposal(person, { title: String(title), head: String(head).replace(`${OWNER}:`, ''), base: String(base) })),
      201,
    ],
    ['POST', /^\/pulls\/(\d+)\/merge$/, ([number], _, __, person) => this.mergeProposal(person, this.findProposal(number), 409)],
    ['PATCH', /^\/pulls\/(\d+)$/, ([number], { state }) => this.toPull(Object.assign(this.findProposal(number), { state })), 201],
    ['GET', /^\/compare\/(.+?)\.\.\.(?:campaign:)?(.+)$/, ([base = '', head = '']) => ({ files: this.repository.compare(base, head), commits: [] })],
    ['GET', /^\/labels$/, () => this.labels],
    [
      'POST',
      /^\/labels$/,
      (_, { name }) => {
        const label = { id: this.labels.length + 1, name: String(name) };
        this.labels.push(label);
        return label;
      },
      201,
    ],
    [
      'PUT',
      /^\/issues\/(\d+)\/labels$/,
      ([number], { labels }) => {
        const chosen = (labels as number[]).flatMap((id) => this.labels.find((label) => label.id === id) ?? []);
        this.findProposal(number).labels = chosen.map(({ name }) => name);
        return chosen;
      },
    ],
    ['GET', /^\/commits$/, () => [{ commit: { author: { name: 'Somebody', date: new Date().toISOString() } } }]],
  ];
}
