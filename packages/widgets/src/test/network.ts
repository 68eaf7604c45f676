import type {ClientOptions} from '@pls-kit/sdk';

declare global {
  /** What the test run tells its pages: the address of the real server. */
  var plsTest: {
    readonly api: string;
    /** How many random sequences are run where a test has some; default its own number. */
    readonly sequences?: number | undefined;
    readonly seed?: number | undefined;
  };
}

/** Does something else with some requests than send them; undefined sends. */
type Bend = (address: URL, send: () => Promise<Response>) => Promise<Response> | undefined;

/** The way to the real server: counts what passes, and can be cut or bent. */
export class Network {
  readonly addresses: URL[] = [];
  #isDown = false;
  /** Streams of events that stand open. */
  readonly #lines = new Set<AbortController>();
  bend?: Bend;
  /** Hears what is answered by a server that is not asked through `fetch`. */
  heard?: (text: string) => void;

  /** Options of a client that goes this way. */
  readonly options: ClientOptions;

  constructor({portal = 'pk_luolong'} = {}) {
    this.options = {baseUrl: globalThis.plsTest.api, portal, fetch: this.#fetch};
  }

  get isDown(): boolean {
    return this.#isDown;
  }

  /** A network that goes down takes with it what stands open. */
  set isDown(isDown: boolean) {
    this.#isDown = isDown;
    if (isDown) this.cutLines();
  }

  /** Ends every stream of events, as a restart of the server does. */
  cutLines(): void {
    for (const line of this.#lines) line.abort();
    this.#lines.clear();
  }

  readonly #fetch: typeof globalThis.fetch = (input, init) => {
    const address = new URL(input instanceof Request ? input.url : input);
    this.addresses.push(address);
    if (this.isDown) return Promise.reject(new TypeError('Failed to fetch'));
    const send = () => {
      if (!address.pathname.endsWith('/stream')) return globalThis.fetch(input, init);
      const line = new AbortController();
      this.#lines.add(line);
      const request = new Request(input, init);
      request.signal.addEventListener('abort', () => {
        line.abort();
      });
      return globalThis.fetch(request, {signal: line.signal});
    };
    return this.bend?.(address, send) ?? send();
  };

  /** Addresses asked under a path. */
  askedFor(path: string): URL[] {
    return this.addresses.filter(({pathname}) => pathname === path);
  }
}
