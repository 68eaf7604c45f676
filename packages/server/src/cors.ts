import {problemTypes} from '@pls-kit/contract';
import type {MiddlewareHandler} from 'hono';
import type {Catalogue} from './catalogue/catalogue.js';
import {operationsAt} from './contract-operations.js';
import type {ServerEnvironment} from './environment.js';
import {isInsecure, isTriedOut, originsOf} from './portal-origins.js';
import {notFound, ProblemError} from './problem.js';
import type {Settings} from './world.js';

const exposedHeaders =
  'ETag, Location, Retry-After, RateLimit, RateLimit-Policy, Deprecation, Sunset, X-Request-Id, Content-Language';
const acceptedHeaders =
  'Authorization, Content-Type, Idempotency-Key, Proof-Of-Work, If-None-Match, Last-Event-ID, Accept-Language';
const preflightSeconds = '7200';

const isSameHost = (origin: string, requestUrl: string): boolean => {
  try {
    return new URL(origin).host === new URL(requestUrl).host;
  } catch {
    return false;
  }
};

/** Named, since it is public and most often a typo; what does not look like a key is not repeated. */
const noSuchPortal = (key: string) =>
  /^[\w-]{1,40}$/.test(key)
    ? notFound({
        zh: `没有门户 ${key}，请核对 data-portal（SDK 里是 portal）`,
        en: `There is no portal ${key}: check data-portal, or the SDK’s portal`,
      })
    : notFound({
        zh: '门户的写法不对，应当像 pk_luolong，请核对 data-portal（SDK 里是 portal）',
        en: 'That is no key of a portal, such as pk_luolong: check data-portal, or the SDK’s portal',
      });

/**
 * Which pages may read an answer. Catalogue reads: all. The rest: pages of the portal that `?portal=` names, of any portal where
 * none is named, of this very host, and of loopback addresses where the settings say so. Pages without https send at most an
 * anonymous consultation, where their portal allows that.
 *
 * A courtesy to browsers and no protection: other clients send no `Origin`.
 */
export const cors = (
  catalogue: Catalogue,
  settings: Pick<Settings, 'loopbackOrigins' | 'portalOrigins' | 'insecurePortals'>,
): MiddlewareHandler<ServerEnvironment> => {
  const allOrigins = new Set(catalogue.portals.flatMap((portal) => originsOf(portal, settings)));

  return async (context, next) => {
    const {method, url} = context.req;
    const found = operationsAt(context.req.path);
    const isPreflight = method === 'OPTIONS' && context.req.header('Access-Control-Request-Method') !== undefined;
    const isPublic = found?.operations.every(({audience}) => audience === 'catalogue' || audience === 'health') ?? true;
    const origin = context.req.header('Origin');

    const isOfPortal = found !== undefined && found.operations.every(({audience}) => audience !== 'health');
    const key = isOfPortal ? context.req.query('portal') : undefined;
    const portal = key === undefined ? undefined : catalogue.portal(key);
    const isOwnPage = (from: string) => isSameHost(from, url) || isTriedOut(from, settings);
    const isOfPortals = (from: string) =>
      portal === undefined ? allOrigins.has(from) : originsOf(portal, settings).includes(from);
    const consults = found?.operations.some(({id}) => id === 'submitCase' || id === 'getChallenge') === true;
    const mayInsecurely = consults && portal !== undefined && settings.insecurePortals?.includes(portal.key) === true;
    // A sandboxed frame without a name of its own, as content systems make them: what it holds is our own page.
    const isNameless = (from: string) =>
      from === 'null' &&
      portal !== undefined &&
      found?.operations.every(({audience}) => audience === 'cases' || audience === 'challenges') === true;
    const mayRead = (from: string) =>
      isOwnPage(from) || isNameless(from) || (isOfPortals(from) && (!isInsecure(from) || mayInsecurely));
    const allowed = isPublic || (origin !== undefined && mayRead(origin));
    context.set('isInsecurePage', origin !== undefined && isInsecure(origin) && !isOwnPage(origin));

    if (!isPublic) context.header('Vary', 'Origin', {append: true});
    if (allowed) {
      context.header('Access-Control-Allow-Origin', isPublic ? '*' : origin);
      context.header('Access-Control-Expose-Headers', exposedHeaders);
    }
    if (isPreflight) {
      if (allowed) {
        context.header(
          'Access-Control-Allow-Methods',
          found?.operations.map((operation) => operation.method).join(', ') ?? 'GET',
        );
        context.header('Access-Control-Allow-Headers', acceptedHeaders);
        context.header('Access-Control-Max-Age', preflightSeconds);
      }
      return context.body(null, 204);
    }
    if (key !== undefined && portal === undefined) throw noSuchPortal(key);
    if (!allowed && origin !== undefined) throw new ProblemError(problemTypes.originNotAllowed, 403);
    await next();
    return undefined;
  };
};
