/**
 * What every emulated git host has: a real repository, people, an application that signs them in, and proposals to merge a branch. A host adds
 * where its doors are and how it words its answers.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BareRepository, type Change, type Person } from './bare.ts';
import { OAuth, type Application } from './oauth.ts';

export const OWNER = 'campaign';
export const REPOSITORY = `${OWNER}/site`;

/** A branch that somebody wants merged: a pull request, a merge request. */
export interface Proposal {
  number: number;
  state: 'open' | 'closed';
  title: string;
  labels: string[];
  author: Person;
  head: string;
  base: string;
  mergedAt?: string;
}

/** Where a host says that a person's picture is: often on a server of somebody else's. */
export const toPicture = ({ login }: Person): string => `https://pictures.example/${login}.png`;

/** A refusal as the host words it. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** An answer that is more than JSON. */
export class Reply {
  constructor(
    readonly content: string | Buffer,
    readonly headers: Record<string, string> = {},
  ) {}
}

export type Body = Record<string, unknown>;
export type Route = [
  method: string,
  path: RegExp,
  answer: (match: string[], body: Body, query: URLSearchParams, person: Person) => unknown,
  status?: number,
];

export interface HostOptions {
  /** Campaign whose folder is `content/` in the repository. */
  campaign: string;
  people: readonly Person[];
  client: string;
  /** For hosts that demand one. */
  secret?: string;
}

/** Paths of a host. */
interface Doors {
  authorize: string;
  token: string;
  /** Where its interface begins. */
  api: string;
  /** Below that: the repository. */
  repository: string;
}

const readBody = async (request: IncomingMessage): Promise<Body> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  if (!text) return {};
  return (text.startsWith('{') ? JSON.parse(text) : Object.fromEntries(new URLSearchParams(text))) as Body;
};

export abstract class GitHost {
  readonly repository: BareRepository;
  origin = '';
  /** Answers to every write of files, until it is taken away: a protected branch, a full disk. */
  refuseWrites: { status: number; message: string } | undefined;
  protected readonly proposals: Proposal[] = [];
  protected desk = '';
  private oauth: OAuth | undefined;
  private readonly server = createServer((request, response) => void this.answer(request, response));

  protected abstract readonly doors: Doors;
  /** Below the repository. */
  protected abstract readonly routes: Route[];
  /** Elsewhere in the interface. */
  protected readonly others: Route[] = [];
  /** What somebody without a session is told. */
  protected abstract readonly unauthorized: unknown;
  /** Which other origins' pages may ask, and what they may read of the answer's headers. */
  protected abstract toCors(): Record<string, string>;

  constructor(private readonly options: HostOptions) {
    this.repository = new BareRepository(options.campaign);
  }

  async start(): Promise<void> {
    await new Promise<void>((done) => this.server.listen(0, '127.0.0.1', done));
    this.origin = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Registers the desk as an application, and knows its origin. @param redirect where people come back to */
  register(redirect: string): void {
    this.desk = new URL(redirect).origin;
    const application: Application = { client: this.options.client, redirect, ...(this.options.secret && { secret: this.options.secret }) };
    this.oauth = new OAuth(application, this.options.people);
  }

  expireSessions = (): void => this.oauth?.expire();

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
    this.repository.remove();
  }

  protected shaOf = (ref: string): string => this.repository.git('rev-parse', ref);

  protected assertBranch(name: string): string {
    if (!this.repository.has(name)) throw new Refused(404, `branch does not exist [name: ${name}]`);
    return name;
  }

  protected findProposal(number: string | undefined): Proposal {
    const proposal = this.proposals[Number(number) - 1];
    if (!proposal) throw new Refused(404, 'it does not exist');
    return proposal;
  }

  protected addProposal(author: Person, { title, head, base }: Pick<Proposal, 'title' | 'head' | 'base'>, labels: string[] = []): Proposal {
    const proposal: Proposal = { number: this.proposals.length + 1, state: 'open', title, labels, author, head, base };
    this.proposals.push(proposal);
    return proposal;
  }

  protected assertWritable(): void {
    if (this.refuseWrites) throw new Refused(this.refuseWrites.status, this.refuseWrites.message);
  }

  /** @param refused status for files that are not as the desk thinks they are */
  protected commit(person: Person, branch: string, changes: readonly Change[], message: string, refused: number): string {
    this.assertWritable();
    try {
      return this.repository.commit(person, branch, changes, message);
    } catch (error) {
      throw new Refused(refused, String(error));
    }
  }

  /** @param refused status for a branch that changed the same lines */
  protected mergeProposal(person: Person, proposal: Proposal, refused: number): void {
    try {
      this.repository.merge(person, proposal.head, `Merge '${proposal.title}' (${proposal.number})`);
    } catch {
      throw new Refused(refused, 'Merge conflict');
    }
    proposal.state = 'closed';
    proposal.mergedAt = new Date().toISOString();
  }

  private answerInterface(method: string, path: string, body: Body, query: URLSearchParams, person: Person | undefined) {
    if (!person) return { status: 401, result: this.unauthorized };
    const isOwn = path.startsWith(this.doors.repository);
    const rest = isOwn ? path.slice(this.doors.repository.length) : path;
    for (const [verb, pattern, run, status = 200] of isOwn ? this.routes : this.others) {
      const match = verb === method && pattern.exec(rest);
      if (match) return { status, result: run(match.slice(1), body, query, person) ?? {} };
    }
    return { status: 404, result: { message: `The emulator has no ${method} ${path}` } };
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.origin);
    const path = decodeURIComponent(url.pathname);
    const { doors, oauth } = this;
    const body = await readBody(request);
    const cors = this.toCors();
    const send = (status: number, result: unknown) => {
      if (status === 204) return void response.writeHead(status, cors).end();
      if (result instanceof Reply) return void response.writeHead(status, { ...cors, ...result.headers }).end(result.content);
      response.writeHead(status, { 'content-type': 'application/json', ...cors }).end(JSON.stringify(result));
    };
    if (!oauth) return send(503, { message: 'No application is registered' });
    if (request.method === 'OPTIONS') return send(204, {});
    if (path === doors.authorize) {
      const { status, html } = oauth.toPage(url.searchParams, `${doors.authorize}/yes`);
      return void response.writeHead(status, { 'content-type': 'text/html' }).end(html);
    }
    if (path === `${doors.authorize}/yes`) return void response.writeHead(303, { location: oauth.grant(url.searchParams) }).end();
    if (path === doors.token) {
      const { status, json } = oauth.redeem(body as Record<string, string>);
      return send(status, json);
    }
    try {
      const person = oauth.findPerson(request.headers.authorization);
      const { status, result } = this.answerInterface(request.method ?? 'GET', path.replace(doors.api, ''), body, url.searchParams, person);
      send(status, result);
    } catch (error) {
      send(error instanceof Refused ? error.status : 500, { message: error instanceof Error ? error.message : String(error) });
    }
  }
}
