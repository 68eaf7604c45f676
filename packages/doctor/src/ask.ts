import {isApiAddress, isInsecure, parseAddress} from './addresses.js';
import type {FrameAnswer, LoaderAnswer, NoAnswer, PageFacts, PortalAnswer, PublishedFiles} from './facts.js';
import {parsePolicy, splitPolicies} from './policy.js';
import {viewOf} from './view.js';

/** What the doctor may ask for, beside the address. */
export interface Question {
  readonly method?: 'GET' | 'OPTIONS';
  readonly headers?: Readonly<Record<string, string>>;
  /** Other bytes than these are refused. */
  readonly integrity?: string;
}

/** Asks as a page of the site would. */
export type Send = (address: string, question?: Question) => Promise<Response>;

/** Thrown by a {@link Send} that knows why. */
export class NoAnswerError extends Error {
  override readonly name = 'NoAnswerError';
  readonly reason: NoAnswer['name'];
  constructor(reason: NoAnswer['name'], message: string) {
    super(message);
    this.reason = reason;
  }
}

const noAnswer = (error: unknown): NoAnswer => {
  if (error instanceof NoAnswerError) return {name: error.reason, cause: error.message};
  const {cause} = error as {cause?: {code?: string; message?: string}};
  return {name: 'unreachable', cause: cause?.code ?? cause?.message ?? (error instanceof Error ? error.message : '')};
};

/** The files of a release are few and small; a busy server is not to notice. */
const atOnce = 4;

const eachOf = async <T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> => {
  const queue = [...items];
  const one = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all(Array.from({length: atOnce}, one));
};

const isPublished = (found: unknown): found is PublishedFiles => {
  const {version, loader, files} = (found ?? {}) as Partial<PublishedFiles>;
  return typeof version === 'string' && typeof loader === 'string' && typeof files === 'object';
};

const readPublished = async (send: Send, base: string): Promise<PublishedFiles | undefined> => {
  try {
    const found: unknown = await (await send(new URL('integrity.json', base).href)).json();
    return isPublished(found) ? found : undefined;
  } catch {
    // A site that serves the files itself may leave the list out.
    return undefined;
  }
};

/** A file of the kit as the browser would take it: with the bytes that were published, with others, or not at all. */
const bytesOf = async (send: Send, address: string, integrity: string): Promise<'intact' | 'changed' | 'missing'> => {
  try {
    const response = await send(address, {integrity});
    if (!response.ok) return 'missing';
    await response.arrayBuffer();
    return 'intact';
  } catch {
    try {
      return (await send(address)).ok ? 'changed' : 'missing';
    } catch {
      return 'missing';
    }
  }
};

const askLoader = async (send: Send, address: string, integrity: string | undefined): Promise<LoaderAnswer> => {
  const nothing = {address, changed: [], missing: []};
  let response: Response;
  let text: string;
  try {
    response = await send(address);
    text = await response.text();
  } catch (error) {
    return {...nothing, answer: noAnswer(error)};
  }
  const {headers, status, ok} = response;
  const type = headers.get('Content-Type') ?? '';
  const isPage = /^\s*(<!doctype|<html|<head|<body)/i.test(text);
  const answer = {
    name: 'answered' as const,
    status,
    type,
    isNosniff: /nosniff/i.test(headers.get('X-Content-Type-Options') ?? ''),
    isPage,
    // A page can only have read what it may read.
    isShared: headers.get('Access-Control-Allow-Origin') !== null || response.type === 'cors',
  };
  if (!ok || isPage) return {...nothing, answer};
  const published = await readPublished(send, address);
  const isIntact = integrity === undefined ? undefined : (await bytesOf(send, address, integrity)) === 'intact';
  const changed: string[] = [];
  const missing: string[] = [];
  await eachOf(Object.entries(published?.files ?? {}), async ([name, wanted]) => {
    const found = await bytesOf(send, new URL(name, address).href, wanted);
    if (found === 'changed') changed.push(name);
    if (found === 'missing') missing.push(name);
  });
  return {
    address,
    answer: {...answer, ...(isIntact !== undefined && {isIntact})},
    ...(published && {published}),
    changed: changed.sort(),
    missing: missing.sort(),
  };
};

interface PortalRecord {
  readonly origins: readonly string[];
  readonly allowInsecure?: boolean;
}

const isPortal = (found: unknown): found is PortalRecord =>
  Array.isArray((found as Partial<PortalRecord> | null)?.origins);

/** What a page asks before it sends a question: whether it may. */
const preflight = {
  method: 'OPTIONS' as const,
  headers: {
    'Access-Control-Request-Method': 'POST',
    'Access-Control-Request-Headers': 'content-type,idempotency-key',
  },
};

const askPortal = async (
  send: Send,
  {api, portal}: {api: string; portal: string},
  preflightFrom: string | undefined,
): Promise<PortalAnswer> => {
  const base = api.replace(/\/+$/, '');
  const query = `portal=${encodeURIComponent(portal)}`;
  const asked = {api: base, portal};
  let response: Response;
  let body: unknown;
  try {
    response = await send(`${base}/v1/portal?${query}`);
    const text = await response.text();
    try {
      body = JSON.parse(text);
    } catch {
      body = undefined;
    }
  } catch (error) {
    return {...asked, answer: noAnswer(error)};
  }
  const {status, ok, headers} = response;
  if (
    preflightFrom !== undefined &&
    new URL(base).origin !== preflightFrom &&
    !headers.has('Access-Control-Allow-Origin')
  )
    return {...asked, answer: {name: 'unreadable', cause: 'Access-Control-Allow-Origin'}};
  if (status >= 500) return {...asked, answer: {name: 'failing', status}};
  if (ok && isPortal(body)) {
    let maySend: boolean | undefined;
    if (preflightFrom !== undefined) {
      try {
        const allowed = (await send(`${base}/v1/cases?${query}`, preflight)).headers.get('Access-Control-Allow-Origin');
        maySend = allowed === preflightFrom || allowed === '*';
      } catch {
        maySend = undefined;
      }
    }
    const {origins, allowInsecure = false} = body;
    return {
      ...asked,
      answer: {name: 'known', origins, allowsInsecure: allowInsecure, ...(maySend !== undefined && {maySend})},
    };
  }
  // Its problems have a type; that of a page has none.
  const isProblem = typeof (body as {type?: unknown} | null | undefined)?.type === 'string';
  return {
    ...asked,
    answer: isProblem && (status === 404 || status === 422) ? {name: 'unknown'} : {name: 'no-data', status},
  };
};

const adviceIn = (text: string): string[] => {
  const [, said = '[]'] = /data-advice="([^"]*)"/.exec(text) ?? [];
  try {
    const found: unknown = JSON.parse(said.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&'));
    return Array.isArray(found) ? found.filter((each) => typeof each === 'string') : [];
  } catch {
    return [];
  }
};

const askFrame = async (send: Send, address: string): Promise<FrameAnswer> => {
  try {
    const response = await send(address);
    const text = await response.text();
    const framers = splitPolicies(response.headers.get('Content-Security-Policy') ?? '')
      .map((policy) => parsePolicy(policy).get('frame-ancestors'))
      .find((each) => each !== undefined);
    return {
      address,
      answer: {
        name: 'answered',
        status: response.status,
        ...(framers && {framers}),
        advice: adviceIn(text),
        isOurs: /<link[^>]*\/embed\/page\.css/.test(text),
      },
    };
  } catch (error) {
    return {address, answer: noAnswer(error)};
  }
};

/** Loaders, APIs and frames that a page names, each asked once. */
export const askAround = async (
  facts: Pick<PageFacts, 'url' | 'elements' | 'runtime'>,
  send: Send,
  {preflightFrom, headersReadable = true}: {readonly preflightFrom?: string; readonly headersReadable?: boolean} = {},
): Promise<Pick<PageFacts, 'loaders' | 'portals' | 'frames'>> => {
  const view = viewOf({...facts, loaders: [], portals: [], frames: []});
  const {page} = view;
  const isBlockedByHttps = (address: string) => {
    const found = parseAddress(address);
    return page.protocol === 'https:' && found !== undefined && isInsecure(found);
  };
  const loaders: LoaderAnswer[] = [];
  for (const {address, element} of view.loaders) {
    if (loaders.some((each) => each.address === address)) continue;
    if (!/^https?:/.test(address) || isBlockedByHttps(address)) continue;
    loaders.push(await askLoader(send, address, element.attributes['integrity'] || undefined));
  }
  const portals: PortalAnswer[] = [];
  const named = [
    ...view.tags,
    ...view.loaders.map(({element}) => ({
      api: element.attributes['data-api'],
      portal: element.attributes['data-portal'],
    })),
  ];
  for (const {api, portal} of named) {
    if (!api || !portal || !isApiAddress(api)) continue;
    const base = api.replace(/\/+$/, '');
    if (portals.some((each) => each.api === base && each.portal === portal)) continue;
    portals.push(await askPortal(send, {api, portal}, preflightFrom));
  }
  const frames: FrameAnswer[] = [];
  // A page may read of a frame's answer what CORS lets it, which its policy is not.
  for (const {address} of headersReadable ? view.frames : []) {
    if (frames.some((each) => each.address === address) || isBlockedByHttps(address)) continue;
    frames.push(await askFrame(send, address));
  }
  return {loaders, portals, frames};
};
