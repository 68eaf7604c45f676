import {Hono} from 'hono';
import {findHomeCounty} from '../cases/case-store.js';
import type {Catalogue} from '../catalogue/catalogue.js';
import type {StaffRecord} from '../catalogue/records.js';
import {listClocks, listClocksOf} from '../clock/clock-store.js';
import {readBody, readPath, readQuery} from '../contract-validation.js';
import {recordAccess} from '../desk/desk-case.js';
import {enterDesk, forbidden} from '../desk/enter-desk.js';
import {mayDo, unitsOf, type DeskOperation} from '../desk/scope.js';
import type {ServerEnvironment} from '../environment.js';
import {onlyOnce} from '../floods/only-once.js';
import {notFound} from '../problem.js';
import type {World} from '../world.js';
import {presentInFull, presentInList} from './present-supervision.js';
import {findSupervision, listSupervisions} from './supervision-store.js';
import {writeSupervision} from './write-supervision.js';

/** Missed dates: listed for those who watch and those who have to explain, explained by the one, ended by the other. */
export const supervisionRoutes = (world: World, catalogue: Catalogue): Hono<ServerEnvironment> => {
  const routes = new Hono<ServerEnvironment>();

  /** @throws {ProblemError} 404 there is none, or it is not the caller's */
  const findFor = async (
    caller: StaffRecord,
    operation: DeskOperation,
    {number, clock}: {number: string; clock: string},
  ) => {
    const homeCounty = await findHomeCounty(world.database, number);
    const found =
      homeCounty === undefined ? undefined : await findSupervision(world.database, {homeCounty, number}, clock);
    if (!found || !mayDo(operation, caller, {unit: found.supervision.unit}, catalogue)) {
      throw notFound({zh: '没有这件督办，或者不归您看', en: 'There is no such supervision, or it is not yours to see'});
    }
    return found;
  };

  /** In full; the reading is recorded before anything is opened. */
  const show = async (caller: StaffRecord, operation: DeskOperation, place: {number: string; clock: string}) => {
    const found = await findFor(caller, operation, place);
    await recordAccess(world, found.stored, caller.id, operation);
    return presentInFull(world, catalogue, found, {clocks: await listClocks(world.database, found.stored), caller});
  };

  routes.get('/supervisions', async (context) => {
    const caller = await enterDesk(world, catalogue, context, 'listSupervisions');
    const {unit, state, limit, cursor} = readQuery('listSupervisions', context);
    if (unit !== undefined) {
      if (!catalogue.unit(unit)) throw notFound({zh: '没有这个办理单位', en: 'There is no such unit'});
      if (!mayDo('listSupervisions', caller, {unit}, catalogue)) throw forbidden();
    }
    const units = unit === undefined ? unitsOf(caller, catalogue) : [unit];
    const {items, next} = await listSupervisions(world.database, {units, state, limit, cursor});
    const clocks = await listClocksOf(
      world.database,
      items.map(({stored}) => stored),
    );
    const present = (item: (typeof items)[number]) =>
      presentInList(world, catalogue, item, {clocks: clocks.get(item.stored.number) ?? [], caller});
    return context.json({items: items.map(present), next});
  });

  routes.get('/cases/:number/supervisions/:clock', async (context) => {
    const caller = await enterDesk(world, catalogue, context, 'getSupervision');
    return context.json(await show(caller, 'getSupervision', readPath('getSupervision', context)));
  });

  for (const [path, operation, kind] of [
    ['explain', 'explainSupervision', 'explanation'],
    ['close', 'closeSupervision', 'result'],
  ] as const) {
    routes.post(`/cases/:number/supervisions/:clock/${path}`, async (context) => {
      const caller = await enterDesk(world, catalogue, context, operation);
      const place = readPath(operation, context);
      const found = await findFor(caller, operation, place);
      const body = await readBody(operation, context);
      const request = {operation, sender: `staff ${caller.id}`, body, number: place.number};
      return onlyOnce(world, context, request, async () => {
        await writeSupervision(world, found, {kind, ...body, staff: caller.id});
        return context.json(await show(caller, operation, place));
      });
    });
  }
  return routes;
};
