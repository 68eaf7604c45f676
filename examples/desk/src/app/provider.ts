/**
 * Signing in with the provider that the city has: OpenID Connect, authorization code with PKCE (RFC 7636), found by discovery.
 * No token ever stands in an address; what is begun lives in this tab's storage until it is ended.
 */

/** Whom staff sign in with, as the page says. */
export interface ProviderSettings {
  /** As the tokens' `iss` has it, to the letter. */
  readonly issuer: string;
  /** What the provider calls this desk: a public client. */
  readonly clientId: string;
}

/** What signing in, or renewing, brings. */
export interface Grant {
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
  /** For a new token without asking anybody; only some providers give one. Kept in memory alone. */
  readonly refreshToken: string | undefined;
}

/** Signing in did not come to a token; the message is for whoever looks after the desk, `words` for who sits at it. */
export class SignInError extends Error {
  override readonly name = 'SignInError';
  readonly words: string;

  constructor(words: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.words = words;
  }
}

interface Endpoints {
  readonly issuer: string;
  readonly authorization_endpoint: string;
  readonly token_endpoint: string;
  readonly end_session_endpoint?: string;
}

/** What was begun: whoever comes back has to bring the same. */
interface Begun {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

const storageKey = 'desk-sign-in';
/** Marks what a window beside the desk has begun: it hands over what it brings, and goes. */
const besideMark = 'beside.';
const channelName = 'desk-sign-in';
const unreachable = '没连上登录系统，请稍后再试。一直这样的话，请联系管理员。';
const odd = '登录没有对上，请从这里重新登录。';

const toBase64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');

const random = (): string => toBase64url(crypto.getRandomValues(new Uint8Array(32)));

const challengeOf = async (verifier: string): Promise<string> =>
  toBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))));

/** What a token says, believed by nobody here but for what it was sent straight from the provider's own endpoint. */
const claimsOf = (token: string): Record<string, unknown> => {
  const [, payload = ''] = token.split('.');
  const bytes = Uint8Array.from(atob(payload.replace(/-/g, '+').replace(/_/g, '/')), (each) => each.charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
};

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Page that the provider leads back to: this one, without anything after it. */
const redirectUri = (): string => location.origin + location.pathname;

/** Where the way leads back from the provider. */
export class Provider {
  readonly #settings: ProviderSettings;
  #endpoints: Promise<Endpoints> | undefined;

  constructor(settings: ProviderSettings) {
    this.#settings = settings;
  }

  /** Leaves for the provider's page. */
  async begin(): Promise<void> {
    location.assign(await this.#addressOf(random()));
  }

  /**
   * Signs in in a window beside the desk, which stays as it is. To be called while a press is being answered, or the browser
   * opens no window: then the desk itself leaves, and comes back.
   *
   * @param signal - nobody waits any longer
   * @returns what the window brought back; undefined when it brings nothing any more
   */
  async beginBeside(signal: AbortSignal): Promise<Grant | undefined> {
    // Before anything is awaited: afterwards it would count as unasked for.
    const beside = window.open('', '_blank', 'width=480,height=640');
    if (!beside) {
      await this.begin();
      return undefined;
    }
    try {
      const channel = new BroadcastChannel(channelName);
      try {
        beside.location.replace(await this.#addressOf(besideMark + random()));
        const query = await this.#broughtBack(channel, signal);
        return query === undefined ? undefined : await this.#end(new URLSearchParams(query));
      } finally {
        channel.close();
      }
    } finally {
      beside.close();
    }
  }

  /** A query of the state that was begun; another desk of this browser may be signing in too. */
  #broughtBack(channel: BroadcastChannel, signal: AbortSignal): Promise<string | undefined> {
    return new Promise((resolve) => {
      signal.addEventListener('abort', () => {
        resolve(undefined);
      });
      channel.addEventListener('message', ({data}: MessageEvent<unknown>) => {
        if (typeof data === 'string' && new URLSearchParams(data).get('state') === readBegun()?.state) resolve(data);
      });
    });
  }

  /**
   * Ends what was begun, where this page's address brings it back; the address is clean afterwards.
   *
   * @returns undefined where nothing was brought back
   * @throws {SignInError} it does not belong to what was begun here, or the provider refused
   */
  async complete(): Promise<Grant | undefined> {
    const query = new URLSearchParams(location.search);
    if (!query.has('state') || !(query.has('code') || query.has('error'))) return undefined;
    history.replaceState(history.state, '', redirectUri());
    return this.#end(query);
  }

  /** A new token without asking anybody; undefined where the provider gives none any more. */
  async renew(refreshToken: string): Promise<Grant | undefined> {
    try {
      const grant = await this.#ask({grant_type: 'refresh_token', refresh_token: refreshToken});
      return {...grant.grant, refreshToken: grant.grant.refreshToken ?? refreshToken};
    } catch {
      // Somebody is asked instead.
      return undefined;
    }
  }

  /** Signs out at the provider too, where it can be: the next person at this screen must not come in as this one. */
  async leave(): Promise<void> {
    const {end_session_endpoint: end} = await this.#discover();
    if (end === undefined) return;
    const address = new URL(end);
    address.searchParams.set('client_id', this.#settings.clientId);
    address.searchParams.set('post_logout_redirect_uri', redirectUri());
    location.assign(address.href);
  }

  async #addressOf(state: string): Promise<string> {
    if (!isSecureContext) {
      throw new SignInError(
        '这个网页没有加密（https），不能登录，请联系管理员。',
        'No secure context: PKCE needs WebCrypto',
      );
    }
    const {authorization_endpoint: endpoint} = await this.#discover();
    const begun: Begun = {state, nonce: random(), verifier: random()};
    sessionStorage.setItem(storageKey, JSON.stringify(begun));
    const address = new URL(endpoint);
    const asked = {
      response_type: 'code',
      client_id: this.#settings.clientId,
      redirect_uri: redirectUri(),
      scope: 'openid profile',
      state,
      nonce: begun.nonce,
      code_challenge: await challengeOf(begun.verifier),
      code_challenge_method: 'S256',
      ui_locales: 'zh-CN',
    };
    for (const [name, value] of Object.entries(asked)) address.searchParams.set(name, value);
    return address.href;
  }

  async #end(query: URLSearchParams): Promise<Grant> {
    const begun = readBegun();
    // Used once, whatever comes of it.
    sessionStorage.removeItem(storageKey);
    if (!begun || query.get('state') !== begun.state)
      throw new SignInError(odd, 'The state is not the one that was sent');
    const issuer = query.get('iss');
    // RFC 9207: another provider's answer would be sent to this one's token endpoint.
    if (issuer !== null && issuer !== this.#settings.issuer) throw new SignInError(odd, `Answered by ${issuer}`);
    const code = query.get('code');
    if (code === null) {
      const error = query.get('error') ?? '';
      const words =
        error === 'access_denied' ? '登录系统没有让您进来，或者您取消了登录。' : '登录系统没有登录成，请再试一次。';
      throw new SignInError(words, `The provider refused: ${error} ${query.get('error_description') ?? ''}`);
    }
    const {grant, idToken} = await this.#ask({
      grant_type: 'authorization_code',
      code,
      redirect_uri: redirectUri(),
      code_verifier: begun.verifier,
    });
    this.#check(idToken, begun.nonce);
    return grant;
  }

  /** The identity token came straight from the token endpoint, over TLS: OpenID Connect Core 3.1.3.7 lets that stand for its signature. */
  #check(idToken: unknown, nonce: string): void {
    const {issuer, clientId} = this.#settings;
    try {
      const {iss, aud, nonce: its, exp} = claimsOf(String(idToken));
      const isForUs = Array.isArray(aud) ? aud.includes(clientId) : aud === clientId;
      if (iss === issuer && isForUs && its === nonce && Number(exp) * 1000 > Date.now()) return;
    } catch {
      // As one that says something else.
    }
    throw new SignInError(odd, 'The identity token is not for what was begun here');
  }

  async #ask(fields: Record<string, string>): Promise<{grant: Grant; idToken: unknown}> {
    const {token_endpoint: endpoint} = await this.#discover();
    const body = new URLSearchParams({...fields, client_id: this.#settings.clientId});
    const answer = await fetchJson(endpoint, {method: 'POST', body});
    const {access_token: token, expires_in: seconds, refresh_token: refreshToken, id_token: idToken} = answer;
    if (typeof token !== 'string') throw new SignInError(unreachable, 'The token endpoint gave no access_token');
    return {
      grant: {
        token,
        expiresAt: Date.now() + (typeof seconds === 'number' ? seconds : 300) * 1000,
        refreshToken: typeof refreshToken === 'string' ? refreshToken : undefined,
      },
      idToken,
    };
  }

  #discover(): Promise<Endpoints> {
    this.#endpoints ??= this.#readEndpoints().catch((error: unknown) => {
      // Asked again at the next press.
      this.#endpoints = undefined;
      throw error;
    });
    return this.#endpoints;
  }

  async #readEndpoints(): Promise<Endpoints> {
    const {issuer} = this.#settings;
    const found = await fetchJson(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
    const {authorization_endpoint: authorization, token_endpoint: token} = found;
    // OpenID Connect Discovery 4.3.
    if (found['issuer'] !== issuer || typeof authorization !== 'string' || typeof token !== 'string') {
      throw new SignInError(unreachable, `${issuer} does not describe itself as that provider`);
    }
    return found as unknown as Endpoints;
  }
}

/**
 * In a window that was opened beside the desk: hands what the provider brought back to the desk, and goes.
 *
 * @returns whether this is such a window
 */
export const handOverFromBeside = (): boolean => {
  const query = location.search;
  if (!new URLSearchParams(query).get('state')?.startsWith(besideMark)) return false;
  history.replaceState(null, '', redirectUri());
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(query);
  channel.close();
  window.close();
  return true;
};

const readBegun = (): Begun | undefined => {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? 'null');
    return isRecord(kept) ? (kept as unknown as Begun) : undefined;
  } catch {
    return undefined;
  }
};

const fetchJson = async (address: string, init: RequestInit = {}): Promise<Record<string, unknown>> => {
  let response: Response;
  try {
    response = await fetch(address, {...init, credentials: 'omit', referrerPolicy: 'no-referrer'});
  } catch (cause) {
    throw new SignInError(unreachable, `${new URL(address).origin} cannot be reached, or does not allow this page`, {
      cause,
    });
  }
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok || !isRecord(body)) {
    throw new SignInError(unreachable, `${new URL(address).pathname} answered ${String(response.status)}`);
  }
  return body;
};
