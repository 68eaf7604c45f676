import {askAround, type Question, type Send} from '../ask.js';
import type {PageFacts, SeenElement} from '../facts.js';
import {headerPolicies, withRefusing} from '../known-policies.js';
import {metaPolicies} from '../view.js';
import type {Browser} from './browser.js';
import {decodePage} from './decode-page.js';
import {readHtml} from './read-html.js';
import {visit, type Visit} from './visit.js';

/** The page cannot be looked at: the message says why, in both languages. */
export class LookError extends Error {
  override readonly name = 'LookError';
  /** The same by language. */
  readonly words: {readonly zh: string; readonly en: string};
  constructor(words: {readonly zh: string; readonly en: string}, options?: ErrorOptions) {
    super(words.en, options);
    this.words = words;
  }
}

/** What a page is looked at with. */
export interface LookOptions {
  /** Without it nothing is said of what only shows while the page runs. */
  readonly browser?: Browser | undefined;
  /** Instead of Node's own. */
  readonly fetch?: typeof fetch;
}

/** A page as it was found. */
export interface Look {
  /** For `diagnose()`. */
  readonly facts: PageFacts;
  /** Why there is nothing from the browser, although it was asked for. */
  readonly browserFailure?: string;
}

const patienceMs = 20_000;

/** Firewalls let through what calls itself a browser; whoever reads a log sees who it was. */
const userAgent = 'Mozilla/5.0 (compatible; pls-kit-doctor)';

const causeOf = (error: unknown): string => {
  const {cause, message} = error as {cause?: {code?: string; message?: string}; message?: string};
  return cause?.code ?? cause?.message ?? message ?? '';
};

const senderOf =
  (ask: typeof fetch, origin: string): Send =>
  (address: string, {method = 'GET', headers = {}, integrity}: Question = {}) =>
    ask(address, {
      method,
      headers: {'User-Agent': userAgent, ...(new URL(address).origin !== origin && {Origin: origin}), ...headers},
      ...(integrity !== undefined && {integrity}),
      signal: AbortSignal.timeout(patienceMs),
    });

/** Written so, or the same file: what a script did to its other attributes (a height, a class) is no matter of ours. */
const isFrom = (running: SeenElement, written: SeenElement): boolean =>
  running.name === written.name &&
  (running.address === undefined
    ? Object.keys({...running.attributes, ...written.attributes}).every(
        (key) => running.attributes[key] === written.attributes[key],
      )
    : running.address === written.address);

/** What stands there once all has run, as the HTML writes it where it comes from there. */
const merge = (written: readonly SeenElement[], running: readonly SeenElement[]): SeenElement[] => {
  const left = [...written];
  return running.map((element) => {
    const place = left.findIndex((each) => isFrom(element, each));
    const [source] = place === -1 ? [] : left.splice(place, 1);
    return source ?? element;
  });
};

/**
 * Looks at a page as a web team would: fetches it, asks what it names, and opens it, where there is a browser.
 *
 * @throws {LookError} there is no such page
 */
export const look = async (address: string, options: LookOptions = {}): Promise<Look> => {
  const ask = options.fetch ?? fetch;
  let response: Response | undefined;
  let bytes = new Uint8Array();
  let failure: unknown;
  try {
    response = await ask(address, {
      headers: {
        'User-Agent': userAgent,
        Accept: 'text/html,application/xhtml+xml',
        'Accept-Language': 'zh-CN,zh;q=0.9',
      },
      signal: AbortSignal.timeout(patienceMs),
    });
    bytes = new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    failure = error;
  }

  let seen: Visit | undefined;
  let browserFailure: string | undefined;
  if (options.browser !== undefined) {
    try {
      seen = await visit(address, options.browser);
    } catch (error) {
      browserFailure = causeOf(error);
    }
  }

  const status = seen?.status ?? response?.status;
  if (status === undefined)
    throw new LookError(
      {zh: `打不开 ${address}（${causeOf(failure)}）`, en: `${address} cannot be opened (${causeOf(failure)})`},
      {cause: failure},
    );
  if (status >= 400)
    throw new LookError({zh: `${address} 返回 ${status}，没有网页可看`, en: `${address} answers ${status}: no page`});
  const type = response?.headers.get('Content-Type') ?? null;
  if (!seen && type !== null && !/html|xml/i.test(type))
    throw new LookError({zh: `${address} 不是网页（${type}）`, en: `${address} is no page (${type})`});

  const url = seen?.url ?? (response?.url || address);
  // A firewall that lets only browsers in answers others with a page of its own.
  const written = response?.ok ? readHtml(decodePage(bytes, type), response.url || address) : [];
  const elements = seen ? merge(written, seen.elements) : written;
  const header = (name: string): string | null =>
    seen ? (seen.headers[name.toLowerCase()] ?? null) : (response?.headers.get(name) ?? null);
  const {origin} = new URL(url);
  const known = {
    url,
    elements,
    policies: withRefusing([...headerPolicies(header), ...metaPolicies(elements)], seen?.runtime?.violations ?? []),
    permissions: header('Permissions-Policy') ?? '',
    ...(seen?.runtime && {runtime: seen.runtime}),
  };
  const answers = await askAround(known, senderOf(ask, origin), {preflightFrom: origin});
  return {
    facts: {...known, ...answers},
    ...(browserFailure !== undefined && {browserFailure}),
  };
};
