import type {Liveness, Readiness} from '@pls-kit/contract';
import type {CallOptions, Transport} from './transport.js';

/** What those who watch a server ask it. Never asked twice by itself: a watch wants to know about the first time. */
export class Health {
  private readonly transport: Transport;

  constructor(transport: Transport) {
    this.transport = transport;
  }

  /**
   * Asks whether the process answers at all.
   *
   * @throws {ConnectionError} it does not
   * @see operation `getLiveness`, packages/contract/openapi.yaml
   */
  live({signal, locale}: CallOptions = {}): Promise<Liveness> {
    return this.transport.call({method: 'GET', path: '/healthz', signal, locale});
  }

  /**
   * Asks whether the node can take requests.
   *
   * @throws {ApiError} not-ready (503): `problem.checks` says of each check whether it is `ok` or `failed`
   * @throws {ConnectionError} no answer
   * @example
   * ```ts
   * const {status} = await pls.health.ready();
   * console.log(status); // → ok
   * ```
   * @see operation `getReadiness`
   */
  ready({signal, locale}: CallOptions = {}): Promise<Readiness> {
    return this.transport.call({method: 'GET', path: '/readyz', signal, locale});
  }
}

/** Names {@link Health} to `composeClient`. */
export const health = (transport: Transport): Health => new Health(transport);
