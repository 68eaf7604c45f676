import type {Portal} from '@pls-kit/contract';
import {type ClientOptions, composeClient, portal} from '@pls-kit/sdk';

/** This page's site is none of the portal's: whatever it sends, the API would refuse. */
class SiteRefusedError extends Error {
  override readonly name = 'SiteRefusedError';
}

/** This machine's own names, under which pages are tried out. */
const loopback = ['localhost', '127.0.0.1', '[::1]'];

/** Whether a page of this site may send in the name of a portal; one at the API's own host always may. */
const isAllowed = ({origins}: Pick<Portal, 'origins'>, api: string): boolean => {
  if (origins.includes(origin)) return true;
  // A sandbox has no origin: the API takes `null` for the portal that is named.
  if (origin === 'null') return true;
  const {host, hostname} = new URL(origin);
  return new URL(api, origin).host === host || loopback.includes(hostname);
};

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
      : new SiteRefusedError(`${origin} is none of the portal's origins`);
  } catch {
    // Not known now. Whoever sends is told then.
    return undefined;
  }
};
