import {UnauthorizedError} from './errors.js';
import type {CallOptions} from './transport.js';
import {untilAborted} from './until-aborted.js';

/**
 * One citizen's access to one case. The query code and the token of 30 minutes stay in this object's memory: they appear in
 * no address, no log, no JSON of it.
 */
export class CaseSession {
  /** 12 digits. */
  readonly number: string;
  readonly #readToken: () => Promise<string>;
  #token: Promise<string> | undefined;

  /** @param readToken - trades number and query code for a token */
  constructor(number: string, readToken: () => Promise<string>) {
    this.number = number;
    this.#readToken = readToken;
  }

  /**
   * Runs a call with the token in force. When the service takes it no longer, gets a new one from the code and runs the call
   * once more; the service's word counts, not this device's clock, which may be an hour off.
   *
   * @throws {UnauthorizedError} number and code do not match (any more)
   * @throws {RateLimitError} too many wrong tries
   */
  async run<Value>(call: (token: string) => Promise<Value>, {signal}: CallOptions = {}): Promise<Value> {
    const held = (this.#token ??= this.#open());
    try {
      return await call(await untilAborted(held, signal));
    } catch (error) {
      const isExpired = error instanceof UnauthorizedError && error.is('unauthorized');
      if (!isExpired) throw error;
      // Of several calls that find it expired, the first asks for a new one and the others wait for that.
      if (this.#token === held) this.#token = undefined;
      return call(await untilAborted((this.#token ??= this.#open()), signal));
    }
  }

  /** Shared by every call that waits for it, so no single caller's signal ends it. A failure is not kept. */
  #open(): Promise<string> {
    const token = this.#readToken();
    token.catch(() => {
      if (this.#token === token) this.#token = undefined;
    });
    return token;
  }
}
