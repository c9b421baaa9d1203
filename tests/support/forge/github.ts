/**
 * What the desk and its helper need of GitHub's documented HTTP interface (REST, version 2022-11-28, as a GitHub Enterprise Server has it, and
 * the web flow of an OAuth app), over a real git repository. It is an emulator: it proves what is asked and how the answers are taken, not
 * what GitHub does.
 */
import { GitHost, OWNER, Refused, REPOSITORY, toPicture, type Body, type Proposal, type Route } from './host.ts';

interface TreeEntry {
  path: string;
  sha: string | null;
}

const NOT_FOUND = new Refused(404, 'Not Found');

export class GitHub extends GitHost {
  protected readonly doors = {
    authorize: '/login/oauth/authorize',
    token: '/login/oauth/access_token',
    api: '/api/v3',
    repository: `/repos/${REPOSITORY}`,
  };
  protected readonly unauthorized = { message: 'Bad credentials' };

  /** Its interface is open to every origin, without cookies; its page of consent and its tokens are not. */
  protected toCors = () => ({
    'access-control-allow-origin': '*',
    'access-control-allow-headers': 'authorization,content-type,if-none-match',
    'access-control-allow-methods': 'GET,POST,PUT,PATCH,DELETE',
    'access-control-expose-headers': 'etag,link,x-ratelimit-limit,x-ratelimit-remaining,x-ratelimit-reset',
  });

  /** A branch of ours, as `owner:name` or alone, or a commit. */
  private toRef(name: string): string {
    const own = name.replace(`${OWNER}:`, '');
    if (!this.repository.isThere(own)) throw NOT_FOUND;
    return own;
  }

  private toCommit(sha: string) {
    const [author = '', email = '', date = '', committer = '', committerEmail = '', committed = '', parents = '', ...message] = this.repository
      .git('log', '-1', '--format=%an%n%ae%n%aI%n%cn%n%ce%n%cI%n%P%n%B', sha)
      .split('\n');
    return {
      sha: this.shaOf(sha),
      parents: parents
        .split(' ')
        .filter(Boolean)
        .map((parent) => ({ sha: parent })),
      commit: {
        message: message.join('\n'),
        author: { name: author, email, date },
        committer: { name: committer, email: committerEmail, date: committed },
      },
    };
  }

  private toPull = ({ head, base, author, mergedAt, labels, ...pull }: Proposal) => ({
    ...pull,
    user: { login: author.login },
    labels: labels.map((name) => ({ name })),
    merged_at: mergedAt ?? null,
    base: { ref: base, sha: this.shaOf(base) },
    head: { ref: head, sha: this.repository.has(head) ? this.shaOf(head) : '', repo: { fork: false } },
    updated_at: new Date().toISOString(),
  });

  /** `main:content/events` is a folder; paths are told from there on. */
  private listTree(name: string, isDeep: boolean) {
    const [ref = '', folder = ''] = name.split(':');
    const files = this.repository.listFolder(this.toRef(ref), folder, isDeep);
    if (!files.length) throw NOT_FOUND;
    return { tree: files.map((file) => ({ ...file, path: folder ? file.path.slice(folder.length + 1) : file.path })), truncated: false };
  }

  private addCommit({ message, tree, parents, author, committer }: Body, person: Proposal['author']) {
    const own = { name: person.full_name, email: person.email };
    const sha = this.repository.writeCommit(String(message), String(tree), parents as string[], {
      author: (author as typeof own | undefined) ?? own,
      committer: (committer as typeof own | undefined) ?? own,
    });
    return this.toCommit(sha);
  }

  private compare(from: string, to: string) {
    const [base, head] = [this.toRef(from), this.toRef(to)];
    const commits = this.repository.git('rev-list', '--reverse', `${base}..${head}`).split('\n').filter(Boolean);
    return { base_commit: this.toCommit(base), commits: commits.map((sha) => this.toCommit(sha)), files: this.repository.compare(base, head) };
  }

  private moveBranch(name: string, { sha, force }: Body) {
    this.assertWritable();
    const branch = this.assertBranch(name);
    if (!force && this.repository.git('merge-base', branch, String(sha)) !== this.shaOf(branch))
      throw new Refused(422, 'Update is not a fast forward');
    this.repository.git('update-ref', `refs/heads/${branch}`, String(sha));
    return { ref: `refs/heads/${branch}`, object: { sha } };
  }

  protected override readonly others: Route[] = [
    [
      'GET',
      /^\/user$/,
      (_, __, ___, person) => ({ login: person.login, name: person.full_name, email: person.email, avatar_url: toPicture(person) }),
    ],
    ['GET', /^\/users\/(.+)$/, ([login]) => ({ login, name: login })],
    ['GET', /^\/search\/issues$/, () => ({ total_count: 0, items: [] })],
  ];
  protected readonly routes: Route[] = [
    ['GET', /^$/, () => ({ full_name: REPOSITORY, owner: { login: OWNER }, permissions: { push: true }, default_branch: 'main' })],
    ['GET', /^\/branches\/(.+)$/, ([name = '']) => ({ name: this.toRef(name), commit: { sha: this.shaOf(name) } })],
    ['GET', /^\/git\/trees\/(.+)$/, ([name = ''], _, query) => this.listTree(name, query.has('recursive'))],
    ['GET', /^\/git\/blobs\/(.+)$/, ([sha = '']) => ({ content: this.repository.read(sha).toString('base64'), encoding: 'base64' })],
    [
      'POST',
      /^\/git\/blobs$/,
      (_, { content }) => {
        this.assertWritable();
        return { sha: this.repository.writeBlob(Buffer.from(String(content), 'base64')) };
      },
      201,
    ],
    ['POST', /^\/git\/trees$/, (_, { base_tree, tree }) => ({ sha: this.repository.writeTree(String(base_tree), tree as TreeEntry[]) }), 201],
    ['POST', /^\/git\/commits$/, (_, body, __, person) => this.addCommit(body, person), 201],
    [
      'POST',
      /^\/git\/refs$/,
      (_, { ref, sha }) => {
        this.assertWritable();
        const name = String(ref).replace('refs/heads/', '');
        if (this.repository.has(name)) throw new Refused(422, 'Reference already exists');
        this.repository.git('branch', name, String(sha));
        return { ref, object: { sha } };
      },
      201,
    ],
    ['PATCH', /^\/git\/refs\/heads\/(.+)$/, ([name = ''], body) => this.moveBranch(name, body)],
    [
      'DELETE',
      /^\/git\/refs\/heads\/(.+)$/,
      ([name = '']) => {
        if (!this.repository.has(name)) throw new Refused(422, 'Reference does not exist');
        this.repository.git('branch', '-D', name);
      },
      204,
    ],
    ['GET', /^\/compare\/(.+?)\.\.\.(.+)$/, ([from = '', to = '']) => this.compare(from, to)],
    [
      'GET',
      /^\/pulls$/,
      (_, __, query) =>
        this.proposals
          .filter(
            ({ state, head }) => ['all', state].includes(query.get('state') ?? 'open') && [null, `${OWNER}:${head}`].includes(query.get('head')),
          )
          .map(this.toPull),
    ],
    [
      'POST',
      /^\/pulls$/,
      (_, { title, head, base }, __, person) =>
        this.toPull(this.addProposal(person, { title: String(title), head: this.toRef(String(head)), base: String(base) })),
      201,
    ],
    [
      'PUT',
      /^\/pulls\/(\d+)\/merge$/,
      ([number], { sha }, _, person) => {
        const proposal = this.findProposal(number);
        if (sha !== this.shaOf(proposal.head)) throw new Refused(409, 'Head branch was modified. Review and try the merge again.');
        this.mergeProposal(person, proposal, 405);
        return { merged: true, sha: this.shaOf('main') };
      },
    ],
    ['PATCH', /^\/pulls\/(\d+)$/, ([number], { state }) => this.toPull(Object.assign(this.findProposal(number), { state }))],
    ['PUT', /^\/issues\/(\d+)\/labels$/, ([number], { labels }) => (this.findProposal(number).labels = labels as string[]).map((name) => ({ name }))],
    ['GET', /^\/commits$/, (_, __, query) => [this.toCommit(this.toRef(query.get('sha') ?? 'main'))]],
    ['GET', /^\/commits\/[^/]+\/status$/, () => ({ statuses: [] })],
  ];
}
