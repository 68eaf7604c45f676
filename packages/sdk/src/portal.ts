import type {Portal} from '@pls-kit/contract';
import type {CallOptions, Transport} from './transport.js';

/** The embedding site (门户). */
export class PortalOfSite {
  private readonly transport: Transport;

  constructor(transport: Transport) {
    this.transport = transport;
  }

  /**
   * Reads the portal that the client's publishable key names: its region, the county its cases are kept under, its hotline.
   *
   * @throws {NotFoundError} no portal has this key
   * @throws {ConnectionError} no answer after two retries
   * @example
   * ```ts
   * const {name, homeCounty, hotline} = await pls.portal.get();
   * console.log(name.zh, homeCounty, hotline); // → 洛龙区公共法律服务网 410311 12348
   * ```
   * @see operation `getPortal`, packages/contract/openapi.yaml
   */
  get(options: CallOptions = {}): Promise<Portal> {
    return this.transport.read('/v1/portal', {}, options);
  }
}

/** Names {@link PortalOfSite} to `composeClient`. */
export const portal = (transport: Transport): PortalOfSite => new PortalOfSite(transport);
