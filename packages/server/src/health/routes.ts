import {problemTypes} from '@pls-kit/contract';
import {Hono} from 'hono';
import type {Catalogue} from '../catalogue/catalogue.js';
import type {ServerEnvironment} from '../environment.js';
import {ProblemError} from '../problem.js';
import type {World} from '../world.js';
import {makeReadiness} from './readiness.js';

/** Seconds until a balancer may ask again: about as often as they do. */
const askAgainSeconds = 5;

/** What a balancer or an operator's watch asks: no token, no limit, nothing secret. */
export const healthRoutes = (world: World, catalogue: Catalogue): Hono<ServerEnvironment> => {
  const routes = new Hono<ServerEnvironment>();
  const readiness = makeReadiness(world, catalogue);

  // That the process answers is all it says: a database that is down is no reason to kill it.
  routes.get('/healthz', (context) => context.json({status: 'ok'}));

  routes.get('/readyz', async (context) => {
    const checks = await readiness();
    const failed = Object.entries(checks).filter(([, result]) => result === 'failed');
    if (failed.length === 0) return context.json({status: 'ok', checks});
    throw new ProblemError(problemTypes.notReady, 503, {checks, retryAfterSeconds: askAgainSeconds});
  });
  return routes;
};
