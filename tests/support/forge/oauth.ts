/** Signing in as a git host does it: authorization code (RFC 6749), with PKCE (RFC 7636) for an application without a secret. */
import { createHash, randomUUID } from 'node:crypto';
import type { Person } from './bare.ts';

export interface Application {
  client: string;
  redirect: string;
  /** Then nobody asks for PKCE. */
  secret?: string;
}

interface Grant {
  challenge: string;
  person: Person;
}

export class OAuth {
  private readonly grants = new Map<string, Grant>();
  private readonly tokens = new Map<string, Person>();
  constructor(
    private readonly application: Application,
    private readonly people: readonly Person[],
  ) {}

  /** The host's page on which a person says yes; or why it refuses. */
  toPage(query: URLSearchParams, grantPath: string): { status: number; html: string } {
    const isPublic = !this.application.secret;
    const wrong = [
      query.get('client_id') !== this.application.client && 'client_id',
      query.get('redirect_uri') !== this.application.redirect && `redirect_uri (registered: ${this.application.redirect})`,
      isPublic && query.get('response_type') !== 'code' && 'response_type',
      isPublic && query.get('code_challenge_method') !== 'S256' && 'code_challenge_method',
      isPublic && !/^[\w-]{43}$/.test(query.get('code_challenge') ?? '') && 'code_challenge',
    ].filter(Boolean);
    if (wrong.length) return { status: 400, html: `<p>Unregistered or missing: ${wrong.join(', ')}</p>` };
    const links = this.people.map(({ login, full_name }) => {
      const own = new URLSearchParams([...query, ['login', login]]);
      return `<p><a href="${grantPath}?${own.toString().replaceAll('&', '&amp;')}">Authorise as ${full_name}</a></p>`;
    });
    return { status: 200, html: `<!doctype html><html lang="en"><title>Host</title><h1>Authorise the desk?</h1>${links.join('')}` };
  }

  /** @returns where the browser goes once a person has said yes */
  grant(query: URLSearchParams): string {
    const person = this.people.find(({ login }) => login === query.get('login'));
    if (!person) throw new Error('Nobody of that name');
    const code = randomUUID();
    this.grants.set(code, { challenge: query.get('code_challenge') ?? '', person });
    const target = new URL(this.application.redirect);
    target.search = new URLSearchParams({ code, state: query.get('state') ?? '' }).toString();
    return target.href;
  }

  /** A code for a token, once, and only to whoever began. */
  redeem(body: Record<string, string>): { status: number; json: unknown } {
    const grant = this.grants.get(body['code'] ?? '');
    this.grants.delete(body['code'] ?? '');
    if (!grant || body['client_id'] !== this.application.client || !this.isOwner(grant, body))
      return { status: 400, json: { error: 'unauthorized_client', error_description: 'invalid code, verifier or secret' } };
    const token = randomUUID();
    this.tokens.set(token, grant.person);
    return { status: 200, json: { access_token: token, token_type: 'bearer', expires_in: 3600, refresh_token: randomUUID() } };
  }

  private isOwner({ challenge }: Grant, { code_verifier = '', client_secret, grant_type }: Record<string, string>): boolean {
    if (this.application.secret) return client_secret === this.application.secret;
    return grant_type === 'authorization_code' && challenge === createHash('sha256').update(code_verifier).digest('base64url');
  }

  /** @param header `Authorization`, as the host's interface wants it: `token …` or `Bearer …` */
  findPerson = (header: string | undefined): Person | undefined => this.tokens.get(/^(?:token|Bearer) (.+)$/.exec(header ?? '')?.[1] ?? '');
  /** Ends every session. */
  expire = (): void => this.tokens.clear();
}
