import {problemTypes} from '@pls-kit/contract';
import {deprecationsOf} from '@pls-kit/contract/deprecations.js';
import {document} from '@pls-kit/contract/document.js';
import {Hono, type MiddlewareHandler} from 'hono';
import {deskAttachmentsRoutes} from './attachments/desk-routes.js';
import {attachmentsRoutes} from './attachments/routes.js';
import {appointmentsRoutes} from './appointments/routes.js';
import {deskAppointmentsRoutes} from './appointments/desk-routes.js';
import {closuresRoutes} from './appointments/closure-routes.js';
import {slotsRoutes} from './appointments/slots-routes.js';
import {cacheable} from './cacheable.js';
import {casesRoutes} from './cases/routes.js';
import type {Catalogue} from './catalogue/catalogue.js';
import {loadCatalogue} from './catalogue/load-catalogue.js';
import {catalogueRoutes} from './catalogue/routes.js';
import {clockRoutes} from './clock/routes.js';
import {operationsAt} from './contract-operations.js';
import {cors} from './cors.js';
import {isStorageFull} from './database/database-faults.js';
import {tellDeprecation, type Deprecations} from './deprecation.js';
import {deskRoutes} from './desk/routes.js';
import {developmentRoutes} from './development/routes.js';
import {draftsRoutes} from './drafts/routes.js';
import {embedRoutes} from './embed/routes.js';
import {readClientAddress, type ServerEnvironment} from './environment.js';
import {challengeRoutes} from './floods/routes.js';
import {rateLimit} from './floods/rate-limit.js';
import {formsRoutes} from './forms/routes.js';
import {healthRoutes} from './health/routes.js';
import {type CaseChanges, changesHere} from './live/case-changes.js';
import {liveRoutes} from './live/routes.js';
import {readLocale} from './locale.js';
import {notFound, ProblemError, toProblemResponse} from './problem.js';
import {deskAnnouncementsRoutes} from './publications/desk-routes.js';
import {publicationsRoutes} from './publications/routes.js';
import {referencePages} from './reference/reference-pages.js';
import {newRequestId} from './request-id.js';
import {holdRoutes} from './retention/routes.js';
import {securityHeaders} from './security-headers.js';
import {supervisionRoutes} from './supervision/routes.js';
import {deskVisitsRoutes} from './visits/desk-routes.js';
import {visitsRoutes} from './visits/routes.js';
import {makeVisitBook} from './visits/visit-book.js';
import type {World} from './world.js';

/**
 * The shared API as one function from request to response.
 *
 * @param given - what the server takes from outside; its database is migrated and holds a catalogue
 * @param catalogue - read from the database unless given
 * @param options.deprecations - what will go; default: what the contract marks
 */
export const createApp = async (
  given: World,
  catalogue?: Catalogue,
  {deprecations = deprecationsOf()}: {readonly deprecations?: Deprecations} = {},
): Promise<Hono<ServerEnvironment>> => {
  const loaded = catalogue ?? (await loadCatalogue(given.database));
  const {world, changes} = withChanges(given);
  const app = new Hono<ServerEnvironment>();
  const visits = makeVisitBook(world);

  app.use(
    securityHeaders(world.settings),
    identify(world),
    logRequest(world),
    cors(loaded, world.settings),
    tellDeprecation(deprecations),
    rateLimit(world),
  );
  app.route('/', healthRoutes(world, loaded));
  app.route('/v1/cases', casesRoutes(world, loaded));
  app.route('/v1/cases', liveRoutes(world, changes));
  app.route('/v1/slots', slotsRoutes(world, loaded, visits));
  app.route('/v1/appointments', appointmentsRoutes(world, loaded));
  app.route('/v1/desk/closures', closuresRoutes(world, loaded));
  app.route('/v1/desk/appointments', deskAppointmentsRoutes(world, loaded));
  app.route('/v1/desk', deskRoutes(world, loaded));
  app.route('/v1/desk', supervisionRoutes(world, loaded));
  app.route('/v1/desk', holdRoutes(world, loaded));
  app.route('/v1/desk/cases', clockRoutes(world, loaded));
  app.route('/v1/development', developmentRoutes(world, loaded));
  app.route('/v1/attachments', attachmentsRoutes(world, loaded));
  app.route('/v1/desk/cases', deskAttachmentsRoutes(world, loaded));
  app.route('/v1/drafts', draftsRoutes(world, loaded));
  app.route('/v1/challenge', challengeRoutes(world, loaded));
  app.route('/v1/forms', formsRoutes(world, loaded));
  app.route('/v1/desk/announcements', deskAnnouncementsRoutes(world, loaded));
  app.route('/v1/desk/visits', deskVisitsRoutes(world, loaded, visits));
  app.route('/v1', publicationsRoutes(world, loaded));
  app.route('/v1', visitsRoutes(world, loaded, visits));
  app.route('/v1', catalogueRoutes(world, loaded, visits));
  app.get('/openapi.json', (context) => cacheable(context, document, {maxAgeSeconds: 300}));
  app.route('/embed', embedRoutes(world, loaded));
  app.route('/', referencePages());

  app.onError((error, context) => {
    const instance = context.get('requestId');
    if (!(error instanceof ProblemError)) {
      world.settings.log?.(
        JSON.stringify({
          level: 'error',
          request: instance,
          ...(isStorageFull(error) && {alarm: 'storage-full'}),
          ...describeFault(error),
        }),
      );
    }
    return withHeadersOf(context.res, toProblemResponse(error, context.get('locale'), instance));
  });
  app.notFound((context) => {
    const known = operationsAt(context.req.path);
    const error =
      known === undefined
        ? notFound({
            zh: '服务没有这个地址。请核对 API 的地址（data-api，SDK 里是 baseUrl）：后面不带路径',
            en: 'There is no such address here. Check the API’s (data-api, the SDK’s baseUrl): no path stands behind it',
          })
        : new ProblemError(problemTypes.methodNotAllowed, 405, {
            headers: {Allow: [...known.operations.map(({method}) => method), 'OPTIONS'].join(', ')},
          });
    return withHeadersOf(context.res, toProblemResponse(error, context.get('locale'), context.get('requestId')));
  });
  return app;
};

/** Without changes of its own, a world tells the watchers of this app alone. */
const withChanges = (world: World): {readonly world: World; readonly changes: CaseChanges} => {
  if (world.changes) return {world, changes: world.changes};
  const changes = changesHere();
  const notify: World['notify'] = (change) => {
    world.notify(change);
    changes.committed(change);
  };
  return {world: {...world, notify, changes}, changes};
};

/** The class and the place, never the message: it may quote what was typed. */
const describeFault = (error: Error) => ({
  error: error.name,
  at: error.stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .map((line) => line.trim().slice(3)),
});

/** Keeps what the middleware has already set: CORS and the request id belong on a refusal too. */
const withHeadersOf = (prepared: Response, response: Response): Response => {
  for (const [name, value] of prepared.headers) {
    if (!response.headers.has(name)) response.headers.set(name, value);
  }
  return response;
};

const identify =
  ({random, settings}: World): MiddlewareHandler<ServerEnvironment> =>
  async (context, next) => {
    const requestId = newRequestId(random);
    context.set('requestId', requestId);
    context.set('locale', readLocale(context.req.header('Accept-Language')));
    context.set('clientAddress', readClientAddress(context, settings.trustedProxies));
    context.header('X-Request-Id', requestId);
    await next();
  };

/** One line a request: the template of the address, never the address, the query or the body. */
const logRequest =
  ({now, settings}: World): MiddlewareHandler<ServerEnvironment> =>
  async (context, next) => {
    const started = now().getTime();
    await next();
    // Asked every few seconds for ever; what fails, readiness itself logs.
    if (operationsAt(context.req.path)?.operations[0]?.audience === 'health') return;
    settings.log?.(
      JSON.stringify({
        at: new Date(started).toISOString(),
        request: context.get('requestId'),
        method: context.req.method,
        route:
          operationsAt(context.req.path)?.template ?? (knownPages.has(context.req.path) ? context.req.path : 'other'),
        status: context.res.status,
        ms: now().getTime() - started,
      }),
    );
  };

const knownPages = new Set(['/', '/openapi.json', '/reference']);
