import ky, {HTTPError} from 'ky';
import {attempt} from './attempt.js';
import {apiAddress, catalogueAddress, type QueryValues} from './catalogue-address.js';
import {readRetryAfter} from './retry-after.js';
import {toClientError, toUnexpectedAnswerError} from './to-client-error.js';
import {untilAborted} from './until-aborted.js';

/** Where the service is, and in whose name the client calls it. */
export interface ClientOptions {
  /** Address of the server, such as `https://api.example`; `''` for the page's own. */
  readonly baseUrl: string;
  /** Publishable key of the embedding site, such as `pk_luolong`. */
  readonly portal: string;
  /** What sends; default the platform's `fetch`. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Language of the service's messages: `zh-CN` or `en`. Default `zh-CN`. Catalogue reads follow the browser's own instead. */
  readonly locale?: string | undefined;
  /** Milliseconds for one try, its body included. Default 10 000. */
  readonly timeoutMs?: number | undefined;
  /** Staff token for the desk, or what gives the one in force at each call. */
  readonly staffToken?: string | (() => string | undefined) | undefined;
}

/** What every call takes last. */
export interface CallOptions {
  /** Aborts the call, pauses between tries included; the call then rejects with the signal's own reason. */
  readonly signal?: AbortSignal | undefined;
}

/** What a read of the catalogue may take. */
export interface ReadOptions extends CallOptions {
  /** Reads past the browser's cache: for an answer that is known to be old. Default: the cache may answer. */
  readonly fresh?: boolean | undefined;
}

/** One request that is no catalogue read. */
export interface Call extends CallOptions {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** As in the contract, parameters filled in and encoded. */
  readonly path: string;
  readonly query?: QueryValues;
  readonly json?: unknown;
  /** Bytes, in place of `json`; the caller names their media type. */
  readonly body?: ArrayBuffer;
  readonly headers?: Readonly<Record<string, string>>;
  /** Bearer token. */
  readonly token?: string | undefined;
  /** Most further tries. Default 0: only what is harmless to repeat may ask for more. */
  readonly retries?: number;
  readonly cache?: RequestCache;
}

/** An answer with what conditional reads need of its headers. */
export interface Answer<Body> {
  /** Undefined for 304. */
  readonly body: Body | undefined;
  readonly etag: string | undefined;
}

/** Further tries of a read, and of a submission with its key. */
export const safeRetries = 2;

/** A longer `Retry-After` is the caller's to wait out: nobody looks at a spinner for a minute. */
const longestRetryAfterSeconds = 10;

/** 409 with `Retry-After` is one submission still being taken in: the only conflict that passes. */
const retryStatusCodes = [409, 429, 502, 503, 504];

/** The only code that speaks HTTP: addresses, timeouts, retries, and errors in the caller's terms. */
export class Transport {
  readonly #options: ClientOptions;
  readonly #origin: string;
  readonly #locale: string;
  readonly #attempt: (request: Request) => Promise<Response>;

  constructor(options: ClientOptions) {
    this.#options = options;
    this.#origin = options.baseUrl.split('/').slice(0, 3).join('/') || 'The server';
    this.#locale = options.locale ?? 'zh-CN';
    // Looked up at each call, so that a page may put its own in place later, and called without a receiver.
    const send = options.fetch ?? ((...input: Parameters<typeof globalThis.fetch>) => globalThis.fetch(...input));
    this.#attempt = attempt(send, options.timeoutMs ?? 10_000);
  }

  /** The portal's publishable key. */
  get portal(): string {
    return this.#options.portal;
  }

  /** Staff token in force, if there is one. */
  get staffToken(): string | undefined {
    const {staffToken} = this.#options;
    return typeof staffToken === 'function' ? staffToken() : staffToken;
  }

  /**
   * Reads from the catalogue: a CORS-simple GET without any header of ours, from {@link catalogueAddress}, so that it costs no
   * preflight, caches hold it and a preload fits it.
   */
  async read<Body>(path: string, query: QueryValues, {signal, fresh = false}: ReadOptions): Promise<Body> {
    const address = catalogueAddress(this.#options.baseUrl, this.#options.portal, path, query);
    return this.#bodyOf<Body>(await this.#send(address, fresh ? {cache: 'reload'} : {}, safeRetries, signal));
  }

  /** Sends a call and gives the answer's body. */
  async call<Body>(call: Call): Promise<Body> {
    return this.#bodyOf<Body>(await this.#sendCall(call));
  }

  /** Sends a call and gives the answer's bytes. */
  async callForBlob(call: Call): Promise<Blob> {
    return (await this.#sendCall(call)).blob();
  }

  /** Reads conditionally: with `etag`, an unchanged answer comes without a body. */
  async callConditionally<Body>(call: Call, etag: string | undefined): Promise<Answer<Body>> {
    // Chromium takes a tag of ours for "bypass every cache", that of preflights included, and would ask for leave before every
    // look: two round trips. Told to use its cache, it asks once in two hours; it keeps no answer that is `no-store`.
    const condition =
      etag === undefined ? {} : {headers: {...call.headers, 'If-None-Match': etag}, cache: 'force-cache' as const};
    const response = await this.#sendCall({...call, ...condition});
    if (response.status === 304) return {body: undefined, etag};
    return {body: await this.#bodyOf<Body>(response), etag: response.headers.get('ETag') ?? undefined};
  }

  #sendCall({
    method,
    path,
    query,
    json,
    body,
    headers,
    token,
    retries = 0,
    cache = 'default',
    signal,
  }: Call): Promise<Response> {
    const authorization = token === undefined ? {} : {Authorization: `Bearer ${token}`};
    const sent = {'Accept-Language': this.#locale, ...authorization, ...headers};
    return this.#send(
      apiAddress(this.#options.baseUrl, path, query),
      {method, json, ...(body && {body}), headers: sent, cache},
      retries,
      signal,
    );
  }

  async #send(
    address: string,
    request: {
      method?: string;
      json?: unknown;
      body?: ArrayBuffer;
      headers?: Record<string, string>;
      cache?: RequestCache;
    },
    retries: number,
    signal: AbortSignal | undefined,
  ): Promise<Response> {
    const answer = ky(address, {
      ...request,
      ...(signal === undefined ? {} : {signal}),
      fetch: (input) => this.#attempt(input as Request),
      timeout: false,
      throwHttpErrors: (status) => status !== 304,
      retry: {
        limit: retries,
        methods: ['get', 'post', 'put', 'delete'],
        statusCodes: retryStatusCodes,
        afterStatusCodes: retryStatusCodes,
        // Only a send with its key is repeated after a timeout: a citizen waits 30 s for a receipt, but not for a list.
        retryOnTimeout: request.method === 'POST',
        jitter: (delay) => delay * (0.5 + Math.random()),
        shouldRetry: ({error}) => {
          if (signal?.aborted === true) return false;
          if (!(error instanceof HTTPError)) return undefined;
          const {response} = error;
          // A conflict that names no time is one of versions: it does not pass.
          const pause = readRetryAfter(response) ?? (response.status === 409 ? Infinity : 0);
          return pause > longestRetryAfterSeconds ? false : undefined;
        },
      },
    });
    try {
      // ky itself notices an abort between two tries only where AbortSignal.any exists (Chromium 116).
      return await untilAborted(answer, signal);
    } catch (error) {
      throw error instanceof HTTPError ? await toClientError(error.response, this.#origin, this.#locale) : error;
    }
  }

  async #bodyOf<Body>(response: Response): Promise<Body> {
    try {
      return JSON.parse(await response.text()) as Body;
    } catch (cause) {
      throw toUnexpectedAnswerError(response, this.#origin, this.#locale, cause);
    }
  }
}
