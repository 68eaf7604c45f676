import type {IncomingMessage, ServerResponse} from 'node:http';
import {matchesEntityTag} from '../cacheable.js';
import type {World} from '../world.js';

/**
 * How long an answer stands, in seconds of the clock: a minute's parts, so that none outlives the minute it tells of. With
 * the age of what it was made from, see `visitBookSeconds`, that is how late a change on another node shows.
 */
export const keptSeconds = 5;
/** Most bytes of bodies; beyond that the oldest go. Luoyang's whole catalogue, page by page, is 6 MB. */
const mostBytes = 16 * 1024 * 1024;

interface Kept {
  /** Name, value, name, value …: node writes them as they stand. The last value is the id of the request being answered. */
  readonly headers: string[];
  /** Byte for character, as in latin1: node sends a string in one piece with the headers, and copies less than of a Buffer. */
  readonly body: string;
  readonly tag: string;
  /** Address without values, for the log. */
  readonly route: string;
}

/** Of a request, what tells its answer from others; HTTP/1.1 or 2. */
type AskedFor = {
  readonly url?: string | undefined;
  readonly method?: string | undefined;
  readonly rawHeaders: readonly string[];
};

/** What the app is told with each request: a handler whose answer comes from memory and the clock alone calls it. */
export interface Keeping {
  readonly mayKeep: (route: string) => void;
}

/**
 * Public answers as they went out, for all who ask the same within a few seconds: bytes that are written without a look at the
 * request but for its address. Only what is made of memory and the clock alone (`mayKeep`); anything that is written through
 * this node forgets them all. Kept answers are counted by no rate limit: counting would cost more than they do.
 */
export interface KeptAnswers {
  /** Answers at once where it can. @returns whether it did */
  readonly answer: (request: IncomingMessage, response: ServerResponse) => boolean;
  /** For one request to the app: what to hand over to it, and what to call with its answer. */
  readonly watch: (request: AskedFor) => {
    readonly keeping: Keeping;
    readonly keep: (response: Response) => Promise<Response>;
  };
}

/** One header of a request as it came: node makes its object of all of them only when it is asked for. */
const headerOf = ({rawHeaders}: AskedFor, name: string): string | undefined => {
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const each = rawHeaders[index];
    if (each?.length === name.length && each.toLowerCase() === name) return rawHeaders[index + 1];
  }
  return undefined;
};

const keyOf = (request: AskedFor) =>
  `${/\bgzip\b/.test(headerOf(request, 'accept-encoding') ?? '') ? 'gzip' : 'plain'} ${request.url ?? ''}`;

/** Ids of requests; randomness is drawn for many at once, since a draw costs as much as the rest of an answer. */
const makeIds = (random: World['random']): (() => string) => {
  const idBytes = 8;
  let pool = '';
  let at = 0;
  return () => {
    if (at === pool.length) {
      pool = Buffer.from(random(idBytes * 256)).toString('hex');
      at = 0;
    }
    at += idBytes * 2;
    return `req-${pool.slice(at - idBytes * 2, at)}`;
  };
};

/** A 304 says nothing of a body that it does not have. */
const withoutContent = (headers: readonly string[]) =>
  headers.filter((_each, index) => !/^content-(length|type|encoding)$/.test(headers[index - (index % 2)] ?? ''));

const reads = new Set(['GET', 'HEAD', 'OPTIONS']);

export const keepAnswers = ({now, random, settings}: Pick<World, 'now' | 'random' | 'settings'>): KeptAnswers => {
  let kept = new Map<string, Kept>();
  let bytes = 0;
  let window = NaN;

  const nextId = makeIds(random);
  const forget = () => {
    kept = new Map();
    bytes = 0;
  };
  /** The answers of this moment's window; those of another are forgotten. */
  const current = () => {
    const present = Math.floor(now().getTime() / (keptSeconds * 1000));
    if (present !== window) {
      window = present;
      forget();
    }
    return kept;
  };

  const log = (requestId: string, {route}: Kept, status: number) => {
    if (settings.logsErrorsOnly) return;
    settings.log?.(
      // By hand, since nothing in it needs escaping: for JSON.stringify it is a tenth of the whole answer.
      `{"at":"${now().toISOString()}","request":"${requestId}","method":"GET","route":"${route}","status":${status},"ms":0,"kept":true}`,
    );
  };

  const put = (key: string, answer: Kept) => {
    bytes += answer.body.length - (kept.get(key)?.body.length ?? 0);
    kept.set(key, answer);
    for (const [oldest, {body}] of kept) {
      if (bytes <= mostBytes) break;
      kept.delete(oldest);
      bytes -= body.length;
    }
  };

  return {
    answer: (request, response) => {
      if (request.method !== 'GET') return false;
      const found = current().get(keyOf(request));
      if (found === undefined) return false;
      const requestId = nextId();
      const same = matchesEntityTag(headerOf(request, 'if-none-match'), found.tag);
      const {headers} = found;
      headers[headers.length - 1] = requestId;
      if (same) response.writeHead(304, withoutContent(headers)).end();
      else response.writeHead(200, headers).end(found.body, 'latin1');
      log(requestId, found, same ? 304 : 200);
      return true;
    },

    watch: (request) => {
      let route: string | undefined;
      const asked = current();
      return {
        keeping: {mayKeep: (template) => (route = template)},
        keep: async (response) => {
          // Whoever writes and then reads sees what was written.
          if (!reads.has(request.method ?? '')) forget();
          if (route === undefined || request.method !== 'GET' || response.status !== 200) return response;
          const body = Buffer.from(await response.arrayBuffer());
          const headers = Object.fromEntries(response.headers);
          const {'x-request-id': _id, etag = '', ...rest} = headers;
          // Of another window, or from before something was written: not for the next.
          if (asked === current()) {
            const length = String(body.byteLength);
            const same = Object.entries({...rest, etag, 'content-length': length, 'X-Request-Id': ''}).flat();
            put(keyOf(request), {
              headers: same,
              body: body.toString('latin1'),
              tag: etag.replace(/^W\//, ''),
              route,
            });
          }
          return new Response(body, {status: 200, headers});
        },
      };
    },
  };
};
