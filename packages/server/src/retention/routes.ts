import {Hono} from 'hono';
import type {Catalogue} from '../catalogue/catalogue.js';
import {readBody, readPath, readQuery} from '../contract-validation.js';
import {enterDesk, forbidden} from '../desk/enter-desk.js';
import {findDeskCase} from '../desk/find-desk-case.js';
import {mayDo} from '../desk/scope.js';
import type {ServerEnvironment} from '../environment.js';
import {onlyOnce} from '../floods/only-once.js';
import {notFound} from '../problem.js';
import type {World} from '../world.js';
import {holdCase, releaseCase} from './change-hold.js';
import {listHolds} from './hold-store.js';
import {presentHold} from './present-hold.js';

/** What is kept beyond its time, for those who keep watch over a region. */
export const holdRoutes = (world: World, catalogue: Catalogue): Hono<ServerEnvironment> => {
  const routes = new Hono<ServerEnvironment>();

  routes.get('/holds', async (context) => {
    const caller = await enterDesk(world, catalogue, context, 'listHolds');
    const {unit, limit, cursor} = readQuery('listHolds', context);
    if (unit !== undefined) {
      if (!catalogue.unit(unit)) throw notFound({zh: '没有这个办理单位', en: 'There is no such unit'});
      if (!mayDo('listHolds', caller, {unit}, catalogue)) throw forbidden();
    }
    const units = unit === undefined ? catalogue.unitsWithin(caller.scope).map(({id}) => id) : [unit];
    const {items, next} = await listHolds(world.database, {units, limit, cursor});
    return context.json({items: await Promise.all(items.map((item) => presentHold(world, catalogue, item))), next});
  });

  for (const [path, operation, change] of [
    ['hold', 'holdCase', holdCase],
    ['hold/release', 'releaseCase', releaseCase],
  ] as const) {
    routes.post(`/cases/:number/${path}`, async (context) => {
      const caller = await enterDesk(world, catalogue, context, operation);
      const {number} = readPath(operation, context);
      const stored = await findDeskCase(world, catalogue, {caller, operation, number});
      const body = await readBody(operation, context);
      return onlyOnce(world, context, {operation, sender: `staff ${caller.id}`, body, number}, async () => {
        const changed = await change(world, catalogue, stored, {staff: caller.id, ...body});
        return context.json(await presentHold(world, catalogue, changed));
      });
    });
  }
  return routes;
};
