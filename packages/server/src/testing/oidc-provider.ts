import {once} from 'node:events';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {exportJWK, generateKeyPair, SignJWT, type JWK} from 'jose';

export interface TokenOptions {
  /** In place of the usual ones; undefined leaves one out. */
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
  /** Which of the provider's keys signs; default the newest. */
  readonly kid?: string;
  /** Seconds from now. */
  readonly expiresIn?: number;
}

interface SigningKey {
  readonly kid: string;
  readonly alg: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: JWK;
}

/** A sign-in provider of its own on a free port: discovery, keys that can be rotated and withdrawn, tokens of every kind. */
export class OidcProvider {
  readonly audience = 'pls-kit';
  /** Requests by path since the start. */
  readonly asked: Record<string, number> = {};
  /** Answers in place of the usual ones, by path. */
  readonly answers = new Map<string, (response: ServerResponse) => void>();
  now = new Date('2026-11-23T09:30:00+08:00');
  keys: SigningKey[] = [];
  #server = createServer((request, response) => {
    this.#answer(request, response);
  });
  #port = 0;
  #made = 0;

  static async start(): Promise<OidcProvider> {
    const provider = new OidcProvider();
    await provider.open();
    await provider.rotate();
    return provider;
  }

  get issuer(): string {
    return `http://127.0.0.1:${String(this.#port)}/realms/luoyang`;
  }

  /** Listens; after a {@link close} on the same port. */
  async open(): Promise<void> {
    this.#server.listen(this.#port, '127.0.0.1');
    await once(this.#server, 'listening');
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  /** Goes down: connections are refused. */
  async close(): Promise<void> {
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
  }

  /** Signs with a new key from now on; the earlier ones stay published. */
  async rotate(alg = 'RS256'): Promise<SigningKey> {
    this.#made += 1;
    const kid = `key-${String(this.#made)}`;
    const {privateKey, publicKey} = await generateKeyPair(alg, {extractable: true});
    const key = {kid, alg, privateKey, publicKey: {...(await exportJWK(publicKey)), kid, alg, use: 'sig'}};
    this.keys = [...this.keys, key];
    return key;
  }

  async token(subject: string, {claims = {}, header = {}, kid, expiresIn = 600}: TokenOptions = {}): Promise<string> {
    const key = this.keys.find((each) => each.kid === kid) ?? this.keys.at(-1);
    if (!key) throw new RangeError('The provider has no key');
    const now = Math.floor(this.now.getTime() / 1000);
    const payload = {iss: this.issuer, aud: this.audience, sub: subject, iat: now, exp: now + expiresIn, ...claims};
    return new SignJWT(payload).setProtectedHeader({alg: key.alg, kid: key.kid, ...header}).sign(key.privateKey);
  }

  #answer(request: IncomingMessage, response: ServerResponse) {
    const path = request.url ?? '';
    this.asked[path] = (this.asked[path] ?? 0) + 1;
    const instead = this.answers.get(path);
    if (instead) {
      instead(response);
      return;
    }
    const bodies: Record<string, unknown> = {
      '/realms/luoyang/.well-known/openid-configuration': {issuer: this.issuer, jwks_uri: `${this.issuer}/certs`},
      '/realms/luoyang/certs': {keys: this.keys.map(({publicKey}) => publicKey)},
    };
    const body = bodies[path];
    response.writeHead(body === undefined ? 404 : 200, {'Content-Type': 'application/json'});
    response.end(JSON.stringify(body ?? {error: 'not found'}));
  }
}

/** Paths that {@link OidcProvider.asked} counts. */
export const discoveryPath = '/realms/luoyang/.well-known/openid-configuration';
export const keysPath = '/realms/luoyang/certs';
