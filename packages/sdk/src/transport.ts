import ky from 'ky';
import {attempt} from './attempt.js';
import {apiAddress, catalogueAddress, type QueryValues} from './catalogue-address.js';
import {ApiError, PlsError, TimeoutError} from './errors.js';
import {type Explain, explainBriefly} from './failure.js';
import {lendHasOwn} from './lend-has-own.js';
import {type ReadAnswer, SharedReads} from './shared-reads.js';
import {originOf, type Surroundings, toClientError, toUnexpectedAnswerError} from './to-client-error.js';
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
  /**
   * What finds the words for a failure. Default of `createClient`: {@link explainFailure}, Chinese and English. A client of
   * `composeClient` is brief, to stay small, unless it is given that.
   */
  readonly explain?: Explain | undefined;
}

/** What every call takes last. */
export interface CallOptions {
  /** Aborts the call, pauses between tries included; the call then rejects with the signal's own reason. */
  readonly signal?: AbortSignal | undefined;
  /** Language of the service's messages for this call: `zh-CN` or `en`. Default: the client's. */
  readonly locale?: string | undefined;
}

/** What a read of the catalogue may take. */
export interface ReadOptions extends CallOptions {
  /** Reads past everything kept, the browser's cache included: for an answer that is known to be old. Default: what is kept may answer. */
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

/** What passes by itself. Of conflicts only one submission still being taken in, which names a time. */
const passingStatuses = new Set([409, 429, 502, 503, 504]);

/**
 * Seconds that the service wants to be left alone before the same is tried again, 0 where it names none; undefined: trying again
 * is no use, or the caller's to decide.
 */
const pauseBefore = (error: unknown, isPost: boolean): number | undefined => {
  // Only a send with its key is repeated after a timeout: a citizen waits 30 s for a receipt, but not for a list.
  if (!(error instanceof PlsError) || (error instanceof TimeoutError && !isPost)) return undefined;
  if (!(error instanceof ApiError)) return 0;
  const seconds = error.retryAfterSeconds ?? (error.status === 409 ? Infinity : 0);
  return passingStatuses.has(error.status) && seconds <= longestRetryAfterSeconds ? seconds : undefined;
};

/** A browser keeps and revalidates by itself, without the preflight that a tag of ours would cost; nothing else does. */
const hasBrowserCache = () => typeof self !== 'undefined';

/** What a request is made of, beside its address. */
interface Sent {
  readonly method?: string;
  readonly json?: unknown;
  readonly body?: ArrayBuffer;
  readonly headers?: Record<string, string>;
  readonly cache?: RequestCache;
}

/** The only code that speaks HTTP: addresses, timeouts, retries, and errors in the caller's terms. */
export class Transport {
  /** As they were given. */
  readonly options: ClientOptions;
  private readonly attempt: ReturnType<typeof attempt>;
  private readonly reads = new SharedReads();
  private cache: RequestCache = 'default';

  constructor(options: ClientOptions) {
    lendHasOwn();
    this.options = options;
    // Looked up at each call, so that a page may put its own in place later, and called without a receiver.
    const send = options.fetch ?? ((...input: Parameters<typeof globalThis.fetch>) => globalThis.fetch(...input));
    this.attempt = attempt(send, options.timeoutMs ?? 10_000);
  }

  /** The portal's publishable key. */
  get portal(): string {
    return this.options.portal;
  }

  /** Staff token in force, if there is one. */
  get staffToken(): string | undefined {
    const {staffToken} = this.options;
    return typeof staffToken === 'function' ? staffToken() : staffToken;
  }

  /**
   * Reads from the catalogue: a CORS-simple GET without any header of ours, from {@link catalogueAddress}, so that it costs no
   * preflight, caches hold it and a preload fits it. Answers are kept in memory for as long as they say; equal reads under way
   * are one request.
   */
  async read<Body>(path: string, query: QueryValues, {signal, locale, fresh = false}: ReadOptions): Promise<Body> {
    const reads = this.reads;
    const address = catalogueAddress(this.options.baseUrl, this.options.portal, path, query);
    // One of the headers that a request may carry and stay simple.
    const headers: Record<string, string> = locale === undefined ? {} : {'Accept-Language': locale};
    const key = `${address} ${locale ?? ''}`;
    const known = fresh ? undefined : reads.known(key);
    if (known?.isFresh) return this.parse(known, locale);

    const ask = async (request: Sent, whileAsked?: AbortSignal): Promise<ReadAnswer> => {
      try {
        const sent = {cache: this.cache, ...request};
        const response = await this.send(address, sent, safeRetries, {signal: whileAsked, locale});
        const answer =
          response.status === 304 && known ? {...known, response} : {response, text: await response.text()};
        reads.keep(key, answer);
        return answer;
      } catch (error) {
        // WebKit answers with a preload's failure ever after, unless it is told to ask.
        if (!whileAsked?.aborted) this.cache = 'no-cache';
        throw error;
      }
    };
    if (fresh) return this.parse(await ask({headers, cache: 'reload'}, signal), locale);
    const tag = known?.response.headers.get('ETag');
    if (tag && !hasBrowserCache()) headers['If-None-Match'] = tag;
    return this.parse(await reads.join(key, signal, (whileAsked) => ask({headers}, whileAsked)), locale);
  }

  /** Sends a call and gives the answer's body. Equal reads under way are one request. */
  async call<Body>(call: Call): Promise<Body> {
    const {method, path, query, token, headers, locale, signal} = call;
    const take = async (whileAsked?: AbortSignal): Promise<ReadAnswer> => {
      const response = await this.sendCall({...call, signal: whileAsked});
      return {response, text: await response.text()};
    };
    const isShared = method === 'GET' && headers === undefined;
    const key = JSON.stringify([path, query, token, locale]);
    return this.parse(await (isShared ? this.reads.join(key, signal, take) : take(signal)), locale);
  }

  /** Sends a call and gives the answer's bytes. */
  async callForBlob(call: Call): Promise<Blob> {
    return (await this.sendCall(call)).blob();
  }

  /** Reads conditionally: with `etag`, an unchanged answer comes without a body. */
  async callConditionally<Body>(call: Call, etag: string | undefined): Promise<Answer<Body>> {
    // Chromium takes a tag of ours for "bypass every cache", that of preflights included, and would ask for leave before every
    // look: two round trips. Told to use its cache, it asks once in two hours; it keeps no answer that is `no-store`.
    const condition =
      etag === undefined ? {} : {headers: {...call.headers, 'If-None-Match': etag}, cache: 'force-cache' as const};
    const response = await this.sendCall({...call, ...condition});
    if (response.status === 304) return {body: undefined, etag};
    return {
      body: this.parse({response, text: await response.text()}, call.locale),
      etag: response.headers.get('ETag') ?? undefined,
    };
  }

  private async sendCall(call: Call): Promise<Response> {
    const {method, path, query, json, body, headers, token, retries = 0, cache = 'default', locale} = call;
    const authorization = token === undefined ? {} : {Authorization: `Bearer ${token}`};
    const sent = {'Accept-Language': this.surroundings(locale).locale, ...authorization, ...headers};
    const address = apiAddress(this.options.baseUrl, path, query);
    const sending = this.send(address, {method, json, ...(body && {body}), headers: sent, cache}, retries, call);
    if (method === 'GET') return sending;
    this.reads.forget();
    try {
      return await sending;
    } finally {
      this.reads.forget();
    }
  }

  private async send(
    address: string,
    request: Sent,
    retries: number,
    {signal, locale}: CallOptions,
  ): Promise<Response> {
    const surroundings = this.surroundings(locale);
    let pauseSeconds = 0;
    const answer = ky(address, {
      ...request,
      // The signal is watched here: through ky it would be tied to each Request and its clone, at a tenth of the whole call.
      fetch: async (input) => {
        const response = await this.attempt(input as Request, surroundings, signal);
        if (response.status >= 400) throw await toClientError(response, surroundings);
        return response;
      },
      timeout: false,
      throwHttpErrors: false,
      retry: {
        limit: retries,
        methods: ['get', 'post', 'put', 'delete'],
        shouldRetry: ({error}) => {
          const pause = signal?.aborted ? undefined : pauseBefore(error, request.method === 'POST');
          pauseSeconds = pause ?? 0;
          return pause !== undefined;
        },
        // Not all at once when a server is back: the time that it names is the least.
        delay: (count) =>
          pauseSeconds * 1000 + (pauseSeconds > 0 ? 250 : 300 * 2 ** (count - 1)) * (0.5 + Math.random()),
      },
    });
    return untilAborted(answer, signal);
  }

  /** Who is asked, in which language, and who finds the words. */
  surroundings(locale = this.options.locale ?? 'zh-CN'): Surroundings {
    const {baseUrl, explain = explainBriefly} = this.options;
    return {origin: originOf(baseUrl) || 'The server', locale, explain};
  }

  private parse<Body>({text, response}: ReadAnswer, locale: string | undefined): Body {
    try {
      return JSON.parse(text) as Body;
    } catch (cause) {
      throw toUnexpectedAnswerError(response, this.surroundings(locale), cause);
    }
  }
}
