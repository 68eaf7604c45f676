import {Hono} from 'hono';
import type {Catalogue} from '../catalogue/catalogue.js';
import {readQuery} from '../contract-validation.js';
import type {ServerEnvironment} from '../environment.js';
import type {World} from '../world.js';
import {needsProof} from './admission.js';
import {setChallenge} from './challenge.js';

/** A challenge ahead of its need, so that it is solved while the citizen reads through what is about to be sent. */
export const challengeRoutes = (world: World, catalogue: Catalogue): Hono<ServerEnvironment> => {
  const routes = new Hono<ServerEnvironment>();
  routes.get('/', async (context) => {
    readQuery('getChallenge', context);
    context.header('Cache-Control', 'no-store');
    const isNeeded = needsProof(world, catalogue, context);
    return context.json({challenge: isNeeded ? await setChallenge(world, context.get('load')) : null});
  });
  return routes;
};
