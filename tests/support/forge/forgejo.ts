/**
 * What the desk needs of Forgejo's documented HTTP interface (/api/swagger of any Forgejo, OAuth2 as in its user guide), over a real git
 * repository. It is an emulator: it proves what the desk asks and how it takes the answers, not what a Forgejo of some version does.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BareRepository, type Change, type Person } from './bare.ts';
import { OAuth } from './oauth.ts';

export const REPOSITORY = 'campaign/site';
const OWNER = 'campaign';

interface Label {
  id: number;
  name: string;
}

interface Pull {
  number: number;
  state: 'open' | 'closed';
  title: string;
  labels: Label[];
  user: Person;
  head: string;
  base: string;
  merged_at?: string;
}

interface Answer {
  status: number;
  json?: unknown;
}

/** A refusal as the host words it. */
class Refused extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

type Body = Record<string, unknown>;
type Route = [
  method: string,
  path: RegExp,
  answer: (match: string[], body: Body, query: URLSearchParams, person: Person) => unknown,
  status?: number,
];

export interface ForgejoOptions {
  /** Campaign whose folder is `content/` in the repository. */
  campaign: string;
  people: readonly Person[];
  client: string;
}

export class Forgejo {
  readonly repository: BareRepository;
  origin = '';
  /** Answers to every write of files, until it is taken away: a protected branch, a full disk. */
  refuseWrites: { status: number; message: string } | undefined;
  private readonly labels: Label[] = [];
  private readonly pulls: Pull[] = [];
  private readonly server = createServer((request, response) => void this.answer(request, response));
  private oauth: OAuth | undefined;
  private desk = '';

  constructor(private readonly options: ForgejoOptions) {
    this.repository = new BareRepository(options.campaign);
  }

  async start(): Promise<void> {
    await new Promise<void>((done) => this.server.listen(0, '127.0.0.1', done));
    this.origin = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Registers the desk as an application, and allows its origin (CORS). @param desk its address, with `/admin/` */
  register(desk: string): void {
    this.desk = new URL(desk).origin;
    this.oauth = new OAuth({ client: this.options.client, redirect: desk }, this.options.people);
  }

  expireSessions = (): void => this.oauth?.expire();

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
    this.repository.remove();
  }

  private toBranch(name: string) {
    if (!this.repository.has(name)) throw new Refused(404, `branch does not exist [name: ${name}]`);
    return { name, commit: { id: this.repository.git('rev-parse', name), author: { name: '', date: '' } } };
  }

  private toPull = ({ head, base, ...pull }: Pull) => ({
    ...pull,
    base: { ref: base },
    head: { ref: head, label: head, sha: this.repository.has(head) ? this.repository.git('rev-parse', head) : '', repo: { owner: { login: OWNER } } },
    updated_at: new Date().toISOString(),
  });

  private findPull(number: string | undefined): Pull {
    const pull = this.pulls[Number(number) - 1];
    if (!pull) throw new Refused(404, 'pull request does not exist');
    return pull;
  }

  private write(person: Person, { branch, files, message }: Body) {
    if (this.refuseWrites) throw new Refused(this.refuseWrites.status, this.refuseWrites.message);
    try {
      return { commit: { sha: this.repository.commit(person, String(branch), files as Change[], String(message)) } };
    } catch (error) {
      throw new Refused(422, String(error));
    }
  }

  private merge(person: Person, pull: Pull): void {
    try {
      this.repository.merge(person, pull.head, `Merge pull request '${pull.title}' (#${pull.number})`);
    } catch {
      throw new Refused(409, 'Merge Conflict');
    }
    pull.state = 'closed';
    pull.merged_at = new Date().toISOString();
  }

  private addPull(person: Person, { title, head, base }: Body): unknown {
    const ref = String(head).replace(`${OWNER}:`, '');
    const pull: Pull = {
      number: this.pulls.length + 1,
      state: 'open',
      title: String(title),
      labels: [],
      user: person,
      head: ref,
      base: String(base),
    };
    this.pulls.push(pull);
    return this.toPull(pull);
  }

  private addLabel({ name }: Body): Label {
    const label = { id: this.labels.length + 1, name: String(name) };
    this.labels.push(label);
    return label;
  }

  /** Below `/api/v1/repos/<owner>/<name>`. */
  private readonly routes: Route[] = [
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
    ['DELETE', /^\/branches\/(.+)$/, ([name = '']) => void this.repository.git('branch', '-D', this.toBranch(name).name), 204],
    ['GET', /^\/git\/trees\/(.+)$/, ([ref = '']) => ({ tree: this.repository.list(ref).map((file) => ({ ...file, type: 'blob' })) })],
    ['GET', /^\/git\/blobs\/(.+)$/, ([sha = '']) => ({ content: this.repository.read(sha).toString('base64'), encoding: 'base64' })],
    ['POST', /^\/contents$/, (_, body, __, person) => this.write(person, body), 201],
    [
      'GET',
      /^\/contents\/(.+)$/,
      ([path = ''], _, query) => {
        const file = this.repository.list(query.get('ref') ?? 'main').find((one) => one.path === path);
        if (!file) throw new Refused(404, `object does not exist [rel_path: ${path}]`);
        return { ...file, type: 'file' };
      },
    ],
    ['GET', /^\/pulls$/, (_, __, query) => this.pulls.filter(({ state }) => ['all', state].includes(query.get('state') ?? 'open')).map(this.toPull)],
    ['POST', /^\/pulls$/, (_, body, __, person) => this.addPull(person, body), 201],
    ['POST', /^\/pulls\/(\d+)\/merge$/, ([number], _, __, person) => this.merge(person, this.findPull(number))],
    ['PATCH', /^\/pulls\/(\d+)$/, ([number], { state }) => this.toPull(Object.assign(this.findPull(number), { state })), 201],
    ['GET', /^\/compare\/(.+?)\.\.\.(?:campaign:)?(.+)$/, ([base = '', head = '']) => ({ files: this.repository.compare(base, head), commits: [] })],
    ['GET', /^\/labels$/, () => this.labels],
    ['POST', /^\/labels$/, (_, body) => this.addLabel(body), 201],
    [
      'PUT',
      /^\/issues\/(\d+)\/labels$/,
      ([number], { labels }) =>
        (this.findPull(number).labels = (labels as number[]).flatMap((id) => this.labels.find((label) => label.id === id) ?? [])),
    ],
    ['GET', /^\/commits$/, () => [{ commit: { author: { name: 'Somebody', date: new Date().toISOString() } } }]],
  ];

  private answerInterface(method: string, path: string, body: Body, query: URLSearchParams, person: Person | undefined): Answer {
    if (!person) return { status: 401, json: { message: 'token is required' } };
    if (method === 'GET' && path === '/user') return { status: 200, json: person };
    const own = `/repos/${REPOSITORY}`;
    for (const [verb, pattern, run, status = 200] of path.startsWith(own) ? this.routes : []) {
      const match = verb === method && pattern.exec(path.slice(own.length));
      if (match) return { status, json: run(match.slice(1), body, query, person) ?? {} };
    }
    return { status: 404, json: { message: `The emulator has no ${method} ${path}` } };
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.origin);
    const path = decodeURIComponent(url.pathname);
    const oauth = this.oauth;
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = (chunks.length ? JSON.parse(Buffer.concat(chunks).toString()) : {}) as Body;
    const isDesk = request.headers.origin === this.desk;
    const cors: Record<string, string> = isDesk
      ? {
          'access-control-allow-origin': this.desk,
          'access-control-allow-headers': 'authorization,content-type',
          'access-control-allow-methods': 'GET,POST,PUT,PATCH,DELETE',
        }
      : {};
    const send = ({ status, json = {} }: Answer) => {
      if (status === 204) return response.writeHead(status, cors).end();
      return response.writeHead(status, { 'content-type': 'application/json', ...cors }).end(JSON.stringify(json));
    };
    if (!oauth) return void send({ status: 503, json: { message: 'No application is registered' } });
    if (request.method === 'OPTIONS') return void send({ status: 204 });
    if (path === '/login/oauth/authorize') {
      const { status, html } = oauth.toPage(url.searchParams, '/login/oauth/grant');
      return void response.writeHead(status, { 'content-type': 'text/html' }).end(html);
    }
    if (path === '/login/oauth/grant') return void response.writeHead(303, { location: oauth.grant(url.searchParams) }).end();
    if (path === '/login/oauth/access_token') return void send(oauth.redeem(body as Record<string, string>));
    try {
      const person = oauth.findPerson(request.headers.authorization);
      send(this.answerInterface(request.method ?? 'GET', path.replace(/^\/api\/v1/, ''), body, url.searchParams, person));
    } catch (error) {
      const status = error instanceof Refused ? error.status : 500;
      send({ status, json: { message: error instanceof Error ? error.message : String(error) } });
    }
  }
}
