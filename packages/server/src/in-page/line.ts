import {problemTypes} from '@pls-kit/contract';
import {readLocale} from '../locale.js';
import {ProblemError, toProblemResponse} from '../problem.js';

/** What is wrong with the line to the server, or with the server at its end. May be changed at any time. */
export interface Faults {
  /** How long each answer takes beside the work itself. */
  latencyMs: number;
  /** Nothing goes out: `fetch` fails, as it does without a network, and streams that are open break. */
  offline: boolean;
  /** Nothing ever comes back, until the caller gives up. */
  silent: boolean;
  /** How many of the next requests are answered with 503, unread; `Infinity`: each. */
  failNext: number;
  /** How many of the next requests the server works on although the answer is lost on its way; `Infinity`: each. */
  loseNext: number;
}

/** A way to the server with faults of its own. */
export interface Line {
  readonly fetch: typeof globalThis.fetch;
  readonly faults: Faults;
}

const noFaults: Faults = {latencyMs: 0, offline: false, silent: false, failNext: 0, loseNext: 0};

/** As `fetch` says it in Chromium; the other engines have words of their own. */
const networkError = () => new TypeError('Failed to fetch');

const unavailable = (request: Request): Response =>
  toProblemResponse(
    new ProblemError(problemTypes.serviceUnavailable, 503, {retryAfterSeconds: 5}),
    readLocale(request.headers.get('Accept-Language') ?? undefined),
    'in-page-fault',
  );

/** Settles as the work does, or rejects with the signal's reason as soon as that is aborted. */
const unlessAborted = <Result>(signal: AbortSignal, work: Promise<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason as Error);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, {once: true});
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });

/** Streams that are open, and break with the line. */
type OpenStreams = Set<AbortController>;

/** An answer that goes on being told, until the line breaks or who asked gives up; others are whole as they come. */
const onTheLine = (response: Response, signal: AbortSignal, open: OpenStreams): Response => {
  const {body, headers} = response;
  if (!body || headers.get('Content-Type') !== 'text/event-stream') return response;
  const cut = new AbortController();
  const giveUp = () => cut.abort(signal.reason);
  open.add(cut);
  signal.addEventListener('abort', giveUp, {once: true});
  const {readable, writable} = new TransformStream<Uint8Array, Uint8Array>();
  // How it ends, whoever reads it is told.
  void body
    .pipeTo(writable, {signal: cut.signal})
    .catch(() => undefined)
    .finally(() => {
      open.delete(cut);
      signal.removeEventListener('abort', giveUp);
    });
  return new Response(readable, response);
};

const delay = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Makes a line. @param answer - the server at its end */
export const makeLine = (answer: (request: Request) => Promise<Response>, given: Partial<Faults> = {}): Line => {
  const open: OpenStreams = new Set();
  let isOffline = false;
  const faults: Faults = {
    ...noFaults,
    get offline() {
      return isOffline;
    },
    set offline(value) {
      isOffline = value;
      if (value) for (const stream of open) stream.abort(networkError());
    },
  };
  Object.assign(faults, given);
  const send = async (request: Request, signal: AbortSignal): Promise<Response> => {
    if (faults.offline) throw networkError();
    if (faults.silent) return new Promise<never>(() => undefined);
    if (faults.latencyMs > 0) await delay(faults.latencyMs);
    if (faults.failNext > 0) {
      faults.failNext -= 1;
      return unavailable(request);
    }
    const isLost = faults.loseNext > 0;
    if (isLost) faults.loseNext -= 1;
    const response = await answer(request);
    if (isLost) throw networkError();
    return onTheLine(response, signal, open);
  };
  return {
    faults,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      // The asker's own signal: Node's Request holds its copy weakly, and a copy that was swept away is never aborted.
      const signal = init?.signal ?? (input instanceof Request ? input.signal : request.signal);
      return unlessAborted(signal, send(request, signal));
    },
  };
};

/** All well again. */
export const mend = (faults: Faults): void => {
  Object.assign(faults, noFaults);
};
