import type {ClientOptions} from '@pls-kit/sdk';

declare global {
  /** What the test run tells its pages: the address of the real server. */
  var plsTest: {readonly api: string};
}

/** Does something else with some requests than send them; undefined sends. */
type Bend = (address: URL, send: () => Promise<Response>) => Promise<Response> | undefined;

/** The way to the real server: counts what passes, and can be cut or bent. */
export class Network {
  readonly addresses: URL[] = [];
  isDown = false;
  bend?: Bend;

  /** Options of a client that goes this way. */
  readonly options: ClientOptions;

  constructor({portal = 'pk_luolong'} = {}) {
    this.options = {baseUrl: globalThis.plsTest.api, portal, fetch: this.#fetch};
  }

  readonly #fetch: typeof globalThis.fetch = (input, init) => {
    const address = new URL(input instanceof Request ? input.url : input);
    this.addresses.push(address);
    if (this.isDown) return Promise.reject(new TypeError('Failed to fetch'));
    const send = () => globalThis.fetch(input, init);
    return this.bend?.(address, send) ?? send();
  };

  /** Addresses asked under a path. */
  askedFor(path: string): URL[] {
    return this.addresses.filter(({pathname}) => pathname === path);
  }
}
