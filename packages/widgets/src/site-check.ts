import type {Portal} from '@pls-kit/contract';
import {type ClientOptions, composeClient, portal} from '@pls-kit/sdk';

/** This page's site is none of the portal's: whatever it sends, the API would refuse. */
export class SiteRefusedError extends Error {
  override readonly name = 'SiteRefusedError';
}

/** This machine's own names, under which pages are tried out. */
const loopback = ['localhost', '127.0.0.1', '[::1]'];

/** Whether a page of this site may send in the name of a portal; one at the API's own host always may. */
const isAllowed = ({origins}: Pick<Portal, 'origins'>, api: string): boolean =>
  origins.includes(location.origin) ||
  new URL(api, location.href).host === location.host ||
  loopback.includes(location.hostname);

/**
 * Whether what somebody is about to write can be sent at all, asked before they write it: a browser tells a refusal of
 * this kind and a broken line apart for nobody.
 *
 * @returns the error, where nothing would be taken
 */
export const checkSite = async (options: ClientOptions): Promise<SiteRefusedError | undefined> => {
  try {
    return isAllowed(await composeClient(options, {portal}).portal.get(), options.baseUrl)
      ? undefined
      : new SiteRefusedError(`${location.origin} is none of the portal's origins`);
  } catch {
    // Not known now. Whoever sends is told then.
    return undefined;
  }
};
