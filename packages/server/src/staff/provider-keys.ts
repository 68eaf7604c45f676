import {createLocalJWKSet, type JSONWebKeySet, type LocalJWKSet} from 'jose';
import {problemTypes} from '@pls-kit/contract';
import {ProblemError} from '../problem.js';
import type {World} from '../world.js';

/** Where the keys of an issuer come from. */
export interface KeySource {
  /**
   * @param unknownTo - keys that did not have the one a token names: newer ones are wanted
   * @throws {ProblemError} 503 there are none, and none can be had
   */
  keys(unknownTo?: LocalJWKSet): Promise<LocalJWKSet>;
}

/** A key that the provider withdraws is refused this much later at most. */
const freshMs = 10 * 60_000;
/** Between two questions to the provider, whatever tokens name: forged key ids must not hammer it. */
const coolDownMs = 30_000;
/** How long keys go on working while the provider cannot be reached: any token it signed is over by then. */
const longestOutageMs = 24 * 3_600_000;
const timeoutMs = 5_000;
/** Far above the largest key set that is used anywhere. */
const largestDocument = 512 * 1024;

const signInUnavailable = (cause?: unknown) =>
  new ProblemError(problemTypes.signInUnavailable, 503, {retryAfterSeconds: coolDownMs / 1000, cause});

/** What the provider answered is no discovery document or key set of this issuer. */
class ProviderError extends Error {
  override readonly name = 'ProviderError';
}

const isLoopback = ({hostname}: URL) => ['localhost', '127.0.0.1', '[::1]'].includes(hostname);

/** Whether keys may come from an address: https, or plain http that stays on this machine. */
export const isSafeAddress = (address: string): boolean => {
  try {
    const url = new URL(address);
    return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url));
  } catch {
    return false;
  }
};

/**
 * An OpenID Connect provider's signing keys (discovery, then the JWKS it names).
 *
 * They are read when first needed and again every ten minutes, so that a withdrawn key ends; at once where a token names a key
 * that is not among them, so that a new one begins. When the provider cannot be reached, those that are there go on working.
 */
export class ProviderKeys implements KeySource {
  readonly #issuer: string;
  readonly #world: Pick<World, 'now' | 'fetch' | 'settings'>;
  #held: {readonly keys: LocalJWKSet; readonly readAt: number} | undefined;
  #askedAt = Number.NEGATIVE_INFINITY;
  #asking: Promise<void> | undefined;

  constructor(issuer: string, world: Pick<World, 'now' | 'fetch' | 'settings'>) {
    this.#issuer = issuer;
    this.#world = world;
  }

  async keys(unknownTo?: LocalJWKSet): Promise<LocalJWKSet> {
    const wanted =
      this.#held === undefined || this.#held.keys === unknownTo || this.#since(this.#held.readAt) >= freshMs;
    if (wanted && (this.#asking !== undefined || this.#since(this.#askedAt) >= coolDownMs)) await this.#ask();
    const held = this.#held;
    if (held === undefined || this.#since(held.readAt) >= longestOutageMs) throw signInUnavailable();
    return held.keys;
  }

  /** A clock that was set back counts as just over the cool-down: neither asked for ever, nor never. */
  #since(instant: number): number {
    const elapsed = this.#world.now().getTime() - instant;
    return elapsed < 0 ? coolDownMs : elapsed;
  }

  /** One question at a time, whoever asks. Fails silently for callers that have keys: they go on. */
  #ask(): Promise<void> {
    this.#asking ??= this.#read()
      .then((keys) => {
        this.#held = {keys, readAt: this.#world.now().getTime()};
      })
      .catch((error: unknown) => {
        const {name, message, cause} = error as Error;
        const reason = (cause as {code?: string} | undefined)?.code ?? (name === 'ProviderError' ? message : name);
        this.#world.settings.log?.(JSON.stringify({level: 'error', task: 'sign-in-keys', error: reason}));
      })
      .finally(() => {
        this.#asking = undefined;
      });
    this.#askedAt = this.#world.now().getTime();
    return this.#asking;
  }

  async #read(): Promise<LocalJWKSet> {
    const discovery = await this.#get(`${this.#issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
    if (discovery['issuer'] !== this.#issuer) throw new ProviderError('the discovery document names another issuer');
    const address = discovery['jwks_uri'];
    if (typeof address !== 'string' || !isSafeAddress(address)) throw new ProviderError('jwks_uri is not https');
    return createLocalJWKSet((await this.#get(address)) as unknown as JSONWebKeySet);
  }

  async #get(address: string): Promise<Readonly<Record<string, unknown>>> {
    const options = {
      headers: {Accept: 'application/json'},
      // Nothing of a provider's leads elsewhere.
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    } as const;
    const response = await (this.#world.fetch ?? fetch)(address, options);
    if (!response.ok) throw new ProviderError(`the provider answered ${String(response.status)}`);
    const text = await response.text();
    if (text.length > largestDocument) throw new ProviderError('the document is too large');
    const value = parse(text);
    if (typeof value !== 'object' || value === null) throw new ProviderError('the document is no JSON object');
    return value as Record<string, unknown>;
  }
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ProviderError('the document is not JSON', {cause});
  }
};
