import {Hono, type Context} from 'hono';
import type {Catalogue} from '../catalogue/catalogue.js';
import {readBody, readPath} from '../contract-validation.js';
import {presentDeskCase} from '../desk/desk-case.js';
import {enterDesk} from '../desk/enter-desk.js';
import {findDeskCase} from '../desk/find-desk-case.js';
import type {ServerEnvironment} from '../environment.js';
import type {World} from '../world.js';
import {changeClock, type ClockChangeByStaff} from './change-clock.js';

/** What staff do to a running time limit, below `/v1/desk/cases`. */
export const clockRoutes = (world: World, catalogue: Catalogue): Hono<ServerEnvironment> => {
  const routes = new Hono<ServerEnvironment>();

  const change = async (
    context: Context<ServerEnvironment>,
    operation: 'extendClock' | 'pauseClock' | 'resumeClock',
    read: () => Promise<Omit<ClockChangeByStaff, 'staff'>>,
  ) => {
    const caller = await enterDesk(world, catalogue, context, operation);
    const {number} = readPath(operation, context);
    const stored = await findDeskCase(world, catalogue, {caller, operation, number});
    const changed = await changeClock(world, catalogue, stored, {...(await read()), staff: caller.id});
    return context.json(await presentDeskCase(world, catalogue, changed, {caller, operation}));
  };

  routes.post('/:number/extend', (context) =>
    change(context, 'extendClock', async () => {
      const {version, by, reason} = await readBody('extendClock', context);
      return {version, reason, action: {kind: 'extend', by}};
    }),
  );
  routes.post('/:number/pause', (context) =>
    change(context, 'pauseClock', async () => {
      const {version, cause, reason} = await readBody('pauseClock', context);
      return {version, reason, action: {kind: 'pause', reason: cause}};
    }),
  );
  routes.post('/:number/resume', (context) =>
    change(context, 'resumeClock', async () => {
      const {version} = await readBody('resumeClock', context);
      return {version, action: {kind: 'resume'}};
    }),
  );
  return routes;
};
