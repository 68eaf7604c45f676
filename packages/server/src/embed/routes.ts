import {type Context, Hono} from 'hono';
import type {Catalogue} from '../catalogue/catalogue.js';
import type {ServerEnvironment} from '../environment.js';
import {notFound} from '../problem.js';
import {originsOf} from '../portal-origins.js';
import {addSecurityHeaders} from '../security-headers.js';
import type {Settings, World} from '../world.js';
import {embedPage, type EmbedKind, noPortalPage} from './embed-page.js';
import {embeddedWidgets, type EmbedQuery, isPersonal, readEmbedQuery} from './read-embed-query.js';
import {embedStyle} from './style.js';

/** Pages on this machine, under which embedding is tried out. */
const loopbackPages = ['http://localhost:*', 'http://127.0.0.1:*', 'https://localhost:*'];

/** Who may put the page into a frame: the portal's own sites, and nobody where it is a page of its own. */
const framersOf = (kind: EmbedKind, query: EmbedQuery | undefined, settings: Settings): readonly string[] =>
  kind === 'page' || query === undefined
    ? ["'none'"]
    : ["'self'", ...originsOf(query.portal, settings), ...(settings.loopbackOrigins ? loopbackPages : [])];

/**
 * `self` by its name as well: in a sandboxed frame the page has no origin that `'self'` could mean.
 *
 * @param own - origins of this server: the one that was asked, and the API's public one
 */
const policyOf = (own: readonly string[], framers: readonly string[]): string => {
  const ours = ["'self'", ...new Set(own)].join(' ');
  return [
    "default-src 'none'",
    `script-src ${ours}`,
    `style-src ${ours}`,
    `connect-src ${ours}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${framers.join(' ')}`,
    "require-trusted-types-for 'script'",
    'trusted-types pls-kit',
  ].join('; ');
};

/** Pages with one widget: `/embed/page/…` to stand alone, where a site has no https, `/embed/frame/…` for its iframes. */
export const embedRoutes = (world: World, catalogue: Catalogue): Hono<ServerEnvironment> => {
  const routes = new Hono<ServerEnvironment>();
  const {settings} = world;

  const answer = (context: Context<ServerEnvironment>, kind: EmbedKind) => {
    const widget = embeddedWidgets.find((each) => each === context.req.param('widget'));
    if (widget === undefined) throw notFound();
    const {origin, searchParams} = new URL(context.req.url);
    const query = readEmbedQuery(searchParams, widget, {catalogue, settings});
    const api = settings.apiOrigin ?? origin;
    context.header('Content-Security-Policy', policyOf([origin, api], framersOf(kind, query, settings)));
    context.header('Cache-Control', 'public, max-age=300');
    if (kind === 'frame' || isPersonal(widget) || query === undefined) context.header('X-Robots-Tag', 'noindex');
    if (query === undefined) return context.html(noPortalPage(), 404);
    // 「我附近」 asks where somebody is.
    addSecurityHeaders(context.res.headers, settings, {geolocation: !isPersonal(widget)});
    return context.html(embedPage(kind, widget, query, api));
  };
  routes.get('/page/:widget', (context) => answer(context, 'page'));
  routes.get('/frame/:widget', (context) => answer(context, 'frame'));
  routes.get('/page.css', (context) =>
    context.body(embedStyle, 200, {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': 'public, max-age=300',
      // A sandboxed frame is of another origin than everybody.
      'Cross-Origin-Resource-Policy': 'cross-origin',
    }),
  );
  return routes;
};
