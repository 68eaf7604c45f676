import {createHash, generateKeyPairSync, randomBytes, sign} from 'node:crypto';
import {once} from 'node:events';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';

/** What somebody asked for at the authorization endpoint, until the code is taken. */
interface Pending {
  readonly account: string;
  readonly client: string;
  readonly redirect: string;
  readonly challenge: string;
  readonly nonce: string;
}

/** An account of the provider, with the place that its tokens give it here. */
export interface ProviderAccount {
  readonly name: string;
  readonly unit: string;
}

const text = async (request: IncomingMessage): Promise<string> => {
  let body = '';
  for await (const piece of request) body += String(piece);
  return body;
};

/**
 * A sign-in provider as a city has one: discovery, a page of its own that asks who it is, codes with PKCE, tokens under its own key.
 * Providers are not ours; this one does as the standards say, and can be told to misbehave.
 */
export class SignInProvider {
  readonly client = 'pls-desk';
  readonly audience = 'pls-kit';
  readonly accounts: Readonly<Record<string, ProviderAccount>>;
  /** Seconds that a token lives. */
  lifetime = 600;
  /** Whether it gives what renews a token without asking anybody. */
  givesRefresh = false;
  /** In place of the nonce that it was sent. */
  nonce: string | undefined;
  /** Grants asked of the token endpoint. */
  readonly grants: string[] = [];
  /** Addresses that were asked, with what stood in them. */
  readonly asked: URL[] = [];
  readonly #codes = new Map<string, Pending>();
  readonly #refresh = new Map<string, string>();
  readonly #keys = generateKeyPairSync('rsa', {modulusLength: 2048});
  readonly #server = createServer((request, response) => {
    void this.#answer(request, response);
  });
  #port = 0;

  private constructor(accounts: Readonly<Record<string, ProviderAccount>>) {
    this.accounts = accounts;
  }

  static async start(accounts: Readonly<Record<string, ProviderAccount>>): Promise<SignInProvider> {
    const provider = new SignInProvider(accounts);
    provider.#server.listen(0, '127.0.0.1');
    await once(provider.#server, 'listening');
    provider.#port = (provider.#server.address() as AddressInfo).port;
    return provider;
  }

  get issuer(): string {
    return `http://127.0.0.1:${String(this.#port)}/realms/city`;
  }

  async close(): Promise<void> {
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
  }

  #sign(claims: Record<string, unknown>): string {
    const now = Math.floor(Date.now() / 1000);
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const head = part({alg: 'RS256', kid: 'one'});
    const signed = `${head}.${part({iss: this.issuer, iat: now, exp: now + this.lifetime, ...claims})}`;
    return `${signed}.${sign('sha256', Buffer.from(signed), this.#keys.privateKey).toString('base64url')}`;
  }

  #grant(account: string, client: string, nonce: string | undefined): Record<string, unknown> {
    const {name, unit} = this.accounts[account]!;
    const refresh = randomBytes(16).toString('hex');
    this.#refresh.set(refresh, account);
    return {
      token_type: 'Bearer',
      expires_in: this.lifetime,
      access_token: this.#sign({aud: this.audience, sub: account, pls_role: 'clerk', pls_unit: unit, name}),
      ...(nonce !== undefined && {id_token: this.#sign({aud: client, sub: account, nonce: this.nonce ?? nonce})}),
      ...(this.givesRefresh && {refresh_token: refresh}),
    };
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const address = new URL(request.url ?? '/', this.issuer);
    this.asked.push(address);
    const json = (status: number, body: unknown) => {
      response.writeHead(status, {'Content-Type': 'application/json', 'Access-Control-Allow-Origin': '*'});
      response.end(JSON.stringify(body));
    };
    switch (address.pathname) {
      case '/realms/city/.well-known/openid-configuration':
        json(200, {
          issuer: this.issuer,
          authorization_endpoint: `${this.issuer}/auth`,
          token_endpoint: `${this.issuer}/token`,
          end_session_endpoint: `${this.issuer}/logout`,
          jwks_uri: `${this.issuer}/certs`,
        });
        return;
      case '/realms/city/certs':
        json(200, {keys: [{...this.#keys.publicKey.export({format: 'jwk'}), kid: 'one', alg: 'RS256', use: 'sig'}]});
        return;
      case '/realms/city/auth':
        this.#ask(address.searchParams, response);
        return;
      case '/realms/city/token':
        this.#exchange(new URLSearchParams(await text(request)), json);
        return;
      case '/realms/city/logout':
        response.writeHead(302, {Location: address.searchParams.get('post_logout_redirect_uri') ?? this.issuer}).end();
        return;
      case '/favicon.ico':
        response.writeHead(204).end();
        return;
      default:
        json(404, {error: 'not_found'});
    }
  }

  /** A page that asks who it is: a link for each account, and one for who would rather not. */
  #ask(query: URLSearchParams, response: ServerResponse): void {
    const of = (name: string) => query.get(name) ?? '';
    const redirect = of('redirect_uri');
    const back = (more: Record<string, string>) => {
      const address = new URL(redirect);
      for (const [name, value] of Object.entries({...more, state: of('state'), iss: this.issuer}))
        address.searchParams.set(name, value);
      return address.href.replaceAll('&', '&amp;');
    };
    if (of('response_type') !== 'code' || of('client_id') !== this.client || of('code_challenge_method') !== 'S256') {
      response.writeHead(400).end('invalid_request');
      return;
    }
    const links = Object.entries(this.accounts).map(([account, {name}]) => {
      const code = randomBytes(16).toString('hex');
      const [client, challenge, nonce] = [of('client_id'), of('code_challenge'), of('nonce')];
      this.#codes.set(code, {account, client, redirect, challenge, nonce});
      return `<p><a id="${account}" href="${back({code})}">${name}</a></p>`;
    });
    response.writeHead(200, {'Content-Type': 'text/html; charset=utf-8'});
    response.end(
      `<!doctype html><title>统一登录</title>${links.join('')}<p><a id="deny" href="${back({error: 'access_denied'})}">不登录</a></p>`,
    );
  }

  #exchange(form: URLSearchParams, json: (status: number, body: unknown) => void): void {
    const of = (name: string) => form.get(name) ?? '';
    this.grants.push(of('grant_type'));
    if (of('grant_type') === 'refresh_token') {
      const account = this.#refresh.get(of('refresh_token'));
      // Each renews once.
      this.#refresh.delete(of('refresh_token'));
      if (account === undefined || !this.givesRefresh) json(400, {error: 'invalid_grant'});
      else json(200, this.#grant(account, of('client_id'), undefined));
      return;
    }
    const pending = this.#codes.get(of('code'));
    this.#codes.delete(of('code'));
    const verifier = createHash('sha256').update(of('code_verifier')).digest('base64url');
    const isRight =
      pending?.challenge === verifier && pending.redirect === of('redirect_uri') && pending.client === of('client_id');
    if (isRight) json(200, this.#grant(pending.account, pending.client, pending.nonce));
    else json(400, {error: 'invalid_grant'});
  }
}
