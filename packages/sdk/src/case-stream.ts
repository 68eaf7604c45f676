import type {CaseSession} from './case-session.js';
import {apiAddress} from './catalogue-address.js';
import {toClientError} from './to-client-error.js';
import type {Transport} from './transport.js';

/** What a watcher of a case learns of its stream. */
export interface CaseNudges {
  /** Whether changes are told as they happen; else the case has to be looked at. */
  readonly isLive: boolean;
  /** How often something was told: another number, and it is time to look. */
  readonly count: number;
  /** Up to which sequence it was told. */
  readonly sequence: number;
  /** Calls with each nudge, and when `isLive` changes. @returns how to be called no more */
  readonly listen: (listener: () => void) => () => void;
  /** Watches no longer; with the last who does the stream ends. */
  readonly release: () => void;
}

/** Without a byte for so long the line counts as dead, or as held back by something in between: the server sends one every 15 s. */
const silenceMs = 20_000;
/** Streaming is tried again after this, doubled with each failure. */
const [firstPauseMs, longestPauseMs] = [1000, 300_000] as const;
/** A stream that stood so long was no failure, however it ended. */
const soundMs = 10_000;

/** Server-sent events as they come in, without what we do not use of them: comments, `retry`, data. */
const readEvents = async (
  body: ReadableStream<Uint8Array>,
  onBytes: () => void,
  onEvent: (sequence: number) => void,
) => {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  let id = '';
  let hasData = false;
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return;
    onBytes();
    const lines = (rest + decoder.decode(value, {stream: true})).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const text = line.replace(/\r$/, '');
      if (text.startsWith('id:')) id = text.slice(3).trim();
      else if (text.startsWith('data:')) hasData = true;
      else if (text === '' && hasData) {
        onEvent(Number(id));
        hasData = false;
      }
    }
  }
};

/** One case's stream, for all who watch it on this page. */
class CaseStream implements Omit<CaseNudges, 'release'> {
  isLive = false;
  count = 0;
  watchers = 0;
  sequence: number;
  readonly #transport: Transport;
  readonly #session: CaseSession;
  readonly #onEnd: () => void;
  readonly #listeners = new Set<() => void>();
  #failures = 0;
  #isOver = false;
  #abort: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(transport: Transport, session: CaseSession, sequence: number, onEnd: () => void) {
    this.#transport = transport;
    this.#session = session;
    this.sequence = sequence;
    this.#onEnd = onEnd;
    if (typeof document !== 'undefined') document.addEventListener('visibilitychange', this.#onVisibility);
    void this.#run();
  }

  readonly listen = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  end(): void {
    this.#isOver = true;
    if (typeof document !== 'undefined') document.removeEventListener('visibilitychange', this.#onVisibility);
    this.#stop();
    this.#onEnd();
    this.#wake();
  }

  /** Nobody looks: no stream. Somebody looks again: a stream, and a look at once. */
  readonly #onVisibility = (): void => {
    if (document.hidden) this.#stop();
    else {
      this.#failures = 0;
      this.count += 1;
      this.#wake();
      this.#stop();
      void this.#run();
    }
  };

  #stop(): void {
    clearTimeout(this.#timer);
    this.#abort?.abort();
    this.#abort = undefined;
    this.isLive = false;
  }

  #wake(): void {
    for (const listener of [...this.#listeners]) listener();
  }

  async #run(): Promise<void> {
    if (this.#isOver || (typeof document !== 'undefined' && document.hidden)) return;
    const abort = new AbortController();
    this.#abort = abort;
    let openedAt: number | undefined;
    const line = {isSilent: false};
    const listen = () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => {
        line.isSilent = true;
        abort.abort();
      }, silenceMs);
    };
    listen();
    try {
      const body = await this.#open(abort.signal);
      await readEvents(
        body,
        () => {
          listen();
          openedAt ??= performance.now();
          if (this.isLive) return;
          this.isLive = true;
          this.#wake();
        },
        (sequence) => {
          this.sequence = sequence;
          this.count += 1;
          this.#wake();
        },
      );
    } catch {
      // Why matters to nobody: whoever watches looks at the case meanwhile, and meets what is wrong there.
    }
    // Somebody else's run by now, or nobody's.
    if (this.#abort !== abort) return;
    const wasLive = this.isLive;
    this.#stop();
    if (wasLive) this.#wake();
    const wasSound = openedAt !== undefined && !line.isSilent && performance.now() - openedAt > soundMs;
    this.#failures = wasSound ? 0 : this.#failures + 1;
    const pauseMs = Math.min(longestPauseMs, firstPauseMs * 2 ** Math.max(0, this.#failures - 1));
    // All who were cut off by one restart do not come back at one moment.
    this.#timer = setTimeout(() => void this.#run(), pauseMs * (0.5 + Math.random()));
  }

  async #open(signal: AbortSignal): Promise<ReadableStream<Uint8Array>> {
    const {
      options: {baseUrl, fetch = globalThis.fetch},
      portal,
    } = this.#transport;
    const {number} = this.#session;
    const address = apiAddress(baseUrl, `/v1/cases/${encodeURIComponent(number)}/events/stream`, {portal});
    const open = async (token: string) => {
      const headers = {
        Accept: 'text/event-stream',
        Authorization: `Bearer ${token}`,
        'Last-Event-ID': String(this.sequence),
      };
      const response = await fetch(new Request(address, {headers, signal}));
      if (!response.ok) throw await toClientError(response, this.#transport.surroundings());
      return response;
    };
    const {headers, body} = await this.#session.run(open, {signal});
    // What stands in for `fetch` in a mini program has no stream.
    const isStream = headers.get('Content-Type')?.startsWith('text/event-stream') === true;
    if (!isStream || !body) throw new TypeError('no stream');
    return body;
  }
}

/** The one stream of this page, or outside of pages those of each client. */
const streams = new Map<unknown, {readonly key: string; readonly stream: CaseStream}>();

/**
 * Hears of the changes of a case as they happen, where there is a stream to be had: one a page, for the case that was watched
 * first; undefined for any other, which is looked at now and then instead.
 *
 * @param sequence - up to which its events are known
 */
export const nudgesOf = (transport: Transport, session: CaseSession, sequence: number): CaseNudges | undefined => {
  const owner = typeof document === 'undefined' ? transport : undefined;
  const key = `${transport.options.baseUrl} ${session.number}`;
  let held = streams.get(owner);
  if (held === undefined) {
    held = {key, stream: new CaseStream(transport, session, sequence, () => streams.delete(owner))};
    streams.set(owner, held);
  }
  if (held.key !== key) return undefined;
  const {stream} = held;
  stream.watchers += 1;
  let isReleased = false;
  return {
    get isLive() {
      return stream.isLive;
    },
    get count() {
      return stream.count;
    },
    get sequence() {
      return stream.sequence;
    },
    listen: stream.listen,
    release: () => {
      if (isReleased) return;
      isReleased = true;
      stream.watchers -= 1;
      if (stream.watchers === 0) stream.end();
    },
  };
};
