/**
 * What the desk needs of GitLab's documented HTTP interface (REST, version 4; OAuth 2.0 with PKCE as in its integration guide), over a real
 * git repository. It is an emulator: it proves what the desk asks and how it takes the answers, not what a GitLab of some version does.
 */
import type { Change } from './bare.ts';
import { GitHost, Refused, Reply, REPOSITORY, toPicture, type Body, type Proposal, type Route } from './host.ts';

/** Level of access that may push. */
const DEVELOPER = 30;

interface Action {
  action: 'create' | 'update' | 'delete' | 'move';
  file_path: string;
  previous_path?: string;
  content?: string;
  encoding?: string;
}

export class GitLab extends GitHost {
  protected readonly doors = { authorize: '/oauth/authorize', token: '/oauth/token', api: '/api/v4', repository: `/projects/${REPOSITORY}` };
  protected readonly unauthorized = {
    error: 'invalid_token',
    error_description: 'Token is expired. You can either do re-authorization or token refresh.',
  };

  /** Its interface is open to every origin, without cookies. */
  protected toCors = () => ({
    'access-control-allow-origin': '*',
    'access-control-allow-headers': 'authorization,content-type',
    'access-control-allow-methods': 'GET,HEAD,POST,PUT,PATCH,DELETE',
    'access-control-expose-headers': 'link,x-total,x-total-pages,x-per-page,x-page,x-prev-page,x-next-page,x-gitlab-blob-id,x-gitlab-commit-id',
  });

  private toMergeRequest = ({ number, state, title, labels, author, head, base, mergedAt }: Proposal) => ({
    id: number + 1000,
    iid: number,
    title,
    state: mergedAt ? 'merged' : state === 'open' ? 'opened' : 'closed',
    labels,
    author: { name: author.full_name, username: author.login },
    source_branch: head,
    target_branch: base,
    sha: this.repository.has(head) ? this.shaOf(head) : '',
    updated_at: new Date().toISOString(),
    rebase_in_progress: false,
    merge_error: null,
  });

  private findFile(path: string, query: URLSearchParams) {
    const file = this.repository.list(query.get('ref') ?? 'main').find((one) => one.path === path);
    if (!file) throw new Refused(404, '404 File Not Found');
    return file;
  }

  /** One page of a folder; all that it needs to be paged is in the headers. */
  private listFolder(query: URLSearchParams): Reply {
    const files = this.repository.listFolder(query.get('ref') ?? 'main', query.get('path') ?? '', query.get('recursive') === 'true');
    if (!files.length) throw new Refused(404, '404 Tree Not Found');
    const [page, size] = [Number(query.get('page') ?? 1), Number(query.get('per_page') ?? 20)];
    const pages = Math.ceil(files.length / size);
    const link = (name: string, number: number) => {
      const own = new URLSearchParams([...[...query].filter(([key]) => key !== 'page'), ['page', String(number)]]);
      return `<${this.origin}/api/v4/projects/${encodeURIComponent(REPOSITORY)}/repository/tree?${own.toString()}>; rel="${name}"`;
    };
    const links = [...(page < pages ? [link('next', page + 1)] : []), link('first', 1), link('last', pages)];
    const part = files.slice((page - 1) * size, page * size).map(({ path, sha, type }) => ({ id: sha, name: path.split('/').at(-1), type, path }));
    return new Reply(JSON.stringify(part), {
      'content-type': 'application/json',
      link: links.join(', '),
      'x-page': String(page),
      'x-per-page': String(size),
      'x-total': String(files.length),
      'x-total-pages': String(pages),
    });
  }

  /** Its interface knows files by their path, and takes no fingerprint of what was read. */
  private toChange(branch: string, { action, file_path, content = '', encoding }: Action): Change {
    const sha = this.repository.list(branch).find(({ path }) => path === file_path)?.sha;
    if (action === 'move') throw new Refused(400, 'The emulator moves nothing');
    if (action !== 'create' && !sha) throw new Refused(400, 'A file with this name doesn’t exist');
    return {
      operation: action,
      path: file_path,
      content: encoding === 'base64' ? content : Buffer.from(content).toString('base64'),
      ...(sha && { sha }),
    };
  }

  private addCommit({ branch, start_branch, commit_message, actions }: Body, person: Proposal['author']) {
    this.assertWritable();
    const name = String(branch);
    if (start_branch && this.repository.has(name)) throw new Refused(400, `A branch called '${name}' already exists.`);
    const changes = (actions as Action[]).map((action) => this.toChange(String(start_branch ?? name), action));
    if (start_branch) this.repository.git('branch', name, String(start_branch));
    return { id: this.commit(person, name, changes, String(commit_message), 400) };
  }

  private readonly merge: Route[2] = ([number], _, query, person) => {
    const proposal = this.findProposal(number);
    // From 19.2 a group can demand it: https://github.com/decaporg/decap-cms/issues/7963
    if (!query.get('sha')) throw new Refused(400, 'SHA must be provided when merging');
    if (query.get('sha') !== this.shaOf(proposal.head)) throw new Refused(409, 'SHA does not match HEAD of source branch');
    this.mergeProposal(person, proposal, 405);
    if (query.get('should_remove_source_branch') === 'true') this.repository.git('branch', '-D', proposal.head);
    return this.toMergeRequest(proposal);
  };

  protected override readonly others: Route[] = [
    [
      'GET',
      /^\/user$/,
      (_, __, ___, person) => ({ id: 1, username: person.login, name: person.full_name, email: person.email, avatar_url: toPicture(person) }),
    ],
  ];
  protected readonly routes: Route[] = [
    [
      'GET',
      /^$/,
      () => ({
        path_with_namespace: REPOSITORY,
        default_branch: 'main',
        permissions: { project_access: { access_level: DEVELOPER }, group_access: null },
        shared_with_groups: [],
      }),
    ],
    ['GET', /^\/repository\/branches\/(.+)$/, ([name = '']) => ({ name: this.assertBranch(name), commit: { id: this.shaOf(name) } })],
    ['DELETE', /^\/repository\/branches\/(.+)$/, ([name = '']) => void this.repository.git('branch', '-D', this.assertBranch(name)), 204],
    ['GET', /^\/repository\/tree$/, (_, __, query) => this.listFolder(query)],
    [
      'GET',
      /^\/repository\/files\/(.+)\/raw$/,
      ([path = ''], _, query) => new Reply(this.repository.read(this.findFile(path, query).sha), { 'content-type': 'text/plain; charset=utf-8' }),
    ],
    ['HEAD', /^\/repository\/files\/(.+)$/, ([path = ''], _, query) => new Reply('', { 'x-gitlab-blob-id': this.findFile(path, query).sha })],
    [
      'GET',
      /^\/repository\/commits$/,
      () => [{ author_name: 'Somebody', author_email: 'somebody@example.org', authored_date: new Date().toISOString() }],
    ],
    ['POST', /^\/repository\/commits$/, (_, body, __, person) => this.addCommit(body, person), 201],
    ['GET', /^\/repository\/commits\/[^/]+\/refs$/, () => [{ type: 'branch', name: 'main' }]],
    ['GET', /^\/repository\/commits\/[^/]+\/statuses$/, () => []],
    [
      'GET',
      /^\/repository\/compare$/,
      (_, __, query) => ({
        commits: [],
        diffs: this.repository.compare(query.get('from') ?? '', query.get('to') ?? '').map(({ filename, status, patch }) => ({
          diff: patch,
          old_path: filename,
          new_path: filename,
          new_file: status === 'added',
          deleted_file: status === 'removed',
          renamed_file: false,
        })),
      }),
    ],
    [
      'GET',
      /^\/merge_requests$/,
      (_, __, query) =>
        this.proposals
          .filter(({ state, head, labels }) => state === 'open' && labels.length && [null, head].includes(query.get('source_branch')))
          .map(this.toMergeRequest),
    ],
    [
      'POST',
      /^\/merge_requests$/,
      (_, __, query, person) => {
        const [title = '', head = '', base = ''] = ['title', 'source_branch', 'target_branch'].map((name) => query.get(name) ?? '');
        return this.toMergeRequest(this.addProposal(person, { title, head, base }, query.get('labels')?.split(',')));
      },
      201,
    ],
    ['GET', /^\/merge_requests\/(\d+)$/, ([number]) => this.toMergeRequest(this.findProposal(number))],
    ['PUT', /^\/merge_requests\/(\d+)\/merge$/, this.merge],
    [
      'PUT',
      /^\/merge_requests\/(\d+)$/,
      ([number], _, query) => {
        const proposal = this.findProposal(number);
        if (query.has('labels')) proposal.labels = query.get('labels')?.split(',') ?? [];
        if (query.get('state_event') === 'close') proposal.state = 'closed';
        return this.toMergeRequest(proposal);
      },
    ],
    ['GET', /^\/issues$/, () => []],
  ];
}
