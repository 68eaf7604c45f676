import type {ApiError} from '@pls-kit/sdk';
import type {Configuration} from './configuration.js';
import type {Refusal} from './register.js';

/**
 * What the console tells a web team: what is wrong, and the exact line to write. Fetched only when something is; said once
 * for each thing, in English and ASCII, so that it can be read in any console and searched for.
 */

const said = new Set<string>();
const say = (words: string, ...more: unknown[]): void => {
  if (said.has(words)) return;
  said.add(words);
  console.warn(`[pls-kit] ${words}`, ...more);
};

/** A tag that is not ours, or cannot be. */
export const adviseRefusal = (tag: string, refusal: Refusal): void => {
  if (refusal.name === 'refused') {
    say(
      'No tag can be defined: another script has replaced customElements.define. Load pls-kit.js before it.',
      refusal.cause,
    );
    return;
  }
  const [, name = tag] = /^[^-]+-(.*)$/.exec(tag) ?? [];
  say(
    `<${tag}> is defined by another script, or by another copy of the kit, and stays so. ` +
      `For ours: data-prefix="law" on the script and <law-${name}> on the page.`,
  );
};

/** A prefix that no tag can begin with. */
export const advisePrefix = (prefix: string): void => {
  say(`data-prefix="${prefix}" is not like "law" or "ly-law" (a-z, 0-9 and -): "pls" stays.`);
};

/** A form of the service that this version of the kit cannot show. */
export const adviseForm = (tag: string, code: string, why: string): void => {
  say(`<${tag}> cannot show the form "${code}": ${why}. It shows the hotline and the API's own page instead.`);
};

/** A client of the page's own that can read and not send. */
export const adviseClient = (tag: string): void => {
  say(`the client given to <${tag}> has no "cases" and "portal": nothing can be sent.`);
};

/** A value that an attribute does not take. */
export const adviseValue = (where: string, value: string, accepted: readonly string[], used = accepted[0]): void => {
  say(`${where}="${value}" is not one of ${accepted.map((each) => `"${each}"`).join(', ')}: "${used ?? ''}" is used.`);
};

/** A custom property of the page's own that is not what it should be. */
export const adviseLook = (property: string, said: string, expected: string, used: string): void => {
  say(`${property}: ${said || '(nothing)'} is not ${expected}: ${used} is used.`);
};

/** The address of an API that is meant by another one: https, and no path. A bare name or number has no certificate. */
const rightAddress = (address: string): string | undefined => {
  try {
    const {protocol, hostname, host} = new URL(
      /^\w+:\/\//.test(address) ? address : `https://${address.replace(/^\/+/, '')}`,
    );
    return `${/^([^.]+|[\d.]+)$/.test(hostname) ? protocol : 'https:'}//${host}`;
  } catch {
    return undefined;
  }
};

/**
 * An address of the API that is none. A slash at its end is harmless.
 *
 * @param attribute - where it stands: `data-api`, or `api` of a tag
 */
export const adviseAddress = (address: string, attribute: string): boolean => {
  const right = rightAddress(address);
  if (address.replace(/\/+$/, '') === right) return false;
  say(
    `${attribute}="${address}" is not an https address without a path. ` +
      `Write ${attribute}="${right ?? 'https://api.example.gov.cn'}".`,
  );
  return true;
};

/** A widget without an API. */
export const adviseUnconfigured = ({localName}: Element, {api}: Configuration): void => {
  const missing = api ? 'portal="pk_..."' : 'api="https://..."';
  say(`<${localName}> cannot reach the API: add data-${missing} to the script, or ${missing} to the tag.`);
};

/**
 * What is wrong between this page and the API, and the line to change.
 *
 * @param error - what the SDK or the check of the site threw; by its properties, since this stands alone, without the SDK
 */
const whatFails = (api: string, portal: string, error: Error): string => {
  if (error.name === 'SiteRefusedError') {
    return (
      `Portal "${portal}" takes nothing from ${location.origin}. Put this site's own key into data-portal, ` +
      `or have whoever runs the API add PLS_ORIGINS="${portal}=${location.origin}".`
    );
  }
  if (!('problem' in error)) {
    return (
      `${api} cannot be reached. If that address in data-api is right, the page's Content-Security-Policy ` +
      `must list it: connect-src ${api}`
    );
  }
  const {problem, status} = error as ApiError;
  if (problem.type === 'about:blank' && status < 500) {
    return `${api} answers with a page, not with data: it is no PLS Kit API. Put the API's address into data-api.`;
  }
  return status === 404 || status === 422
    ? `Portal "${portal}" is not known at ${api}. Put the key that whoever runs the API gave you into data-portal.`
    : `${api} answers ${status}. There is nothing to change on this page.`;
};

/** A read that failed. */
export const adviseFailure = ({api, portal}: Configuration, error: unknown): void => {
  if (!api || !portal || adviseAddress(api, 'data-api')) return;
  say(whatFails(api, portal, error as Error), error);
};
