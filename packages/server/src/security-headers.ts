import type {MiddlewareHandler} from 'hono';
import type {ServerEnvironment} from './environment.js';
import type {Settings} from './world.js';

/** What no page that we serve asks for; the example pages may be asked where somebody is. */
const nothingOfTheDevice = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb'];

/** Permissions-Policy that allows nothing but `allowed`, and that to our own pages only. */
const permissions = (allowed: readonly string[]): string =>
  nothingOfTheDevice.map((feature) => `${feature}=(${allowed.includes(feature) ? 'self' : ''})`).join(', ');

/** For what is data and no page: if a browser shows it all the same, it can do nothing and stands in no frame. */
const dataPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * Puts what browsers must be told onto an answer that does not say it itself. Unless it says otherwise, an answer is personal:
 * nobody keeps it, and no page of another origin embeds it (pages of a portal read it by CORS, which this does not touch).
 *
 * @param options.geolocation - whether a page may ask where somebody is
 */
export const addSecurityHeaders = (
  headers: Headers,
  {hstsSeconds = 0}: Pick<Settings, 'hstsSeconds'>,
  {geolocation = false}: {readonly geolocation?: boolean} = {},
): void => {
  const usual: Readonly<Record<string, string>> = {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': permissions(geolocation ? ['geolocation'] : []),
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Content-Security-Policy': dataPolicy,
    'Cache-Control': 'no-store',
    // Browsers believe it over https only, and it is for the operator to say that there is nothing else.
    ...(hstsSeconds > 0 && {'Strict-Transport-Security': `max-age=${String(hstsSeconds)}`}),
  };
  for (const [name, value] of Object.entries(usual)) {
    if (!headers.has(name)) headers.set(name, value);
  }
};

/** The same for every answer of the app, refusals and preflights included. */
export const securityHeaders =
  (settings: Pick<Settings, 'hstsSeconds'>): MiddlewareHandler<ServerEnvironment> =>
  async (context, next) => {
    await next();
    addSecurityHeaders(context.res.headers, settings);
  };
