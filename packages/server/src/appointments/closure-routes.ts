import type {Closure as WireClosure} from '@pls-kit/contract';
import {Hono, type Context} from 'hono';
import {toUnitRef} from '../cases/case-names.js';
import type {Catalogue} from '../catalogue/catalogue.js';
import type {StaffRecord} from '../catalogue/records.js';
import {readBody, readPath} from '../contract-validation.js';
import {enterDesk, forbidden} from '../desk/enter-desk.js';
import {mayDo} from '../desk/scope.js';
import type {ServerEnvironment} from '../environment.js';
import {notFound} from '../problem.js';
import type {World} from '../world.js';
import {changeClosure, listInClosure, type UnitDay} from './change-closure.js';
import {findClosure, type Closure} from './closures.js';
import {rightsOf} from './desk-appointments.js';
import {presentDeskAppointments} from './present-appointment.js';

/** Times that a unit closes by hand, below `/v1/desk/closures`. Names who is booked there: no answer is kept. */
export const closuresRoutes = (world: World, catalogue: Catalogue): Hono<ServerEnvironment> => {
  const routes = new Hono<ServerEnvironment>();

  const enter = async (context: Context<ServerEnvironment>, operation: 'getClosure' | 'changeClosure') => {
    const caller = await enterDesk(world, catalogue, context, operation);
    const {unit: id, date} = readPath(operation, context);
    const unit = catalogue.unit(id);
    if (!unit) throw notFound({zh: '没有这个办理单位', en: 'There is no such unit'});
    if (!mayDo(operation, caller, {unit: id}, catalogue)) throw forbidden();
    return {caller, day: {unit, date}};
  };

  const present = async (caller: StaffRecord, day: UnitDay, closure?: Closure): Promise<WireClosure> => {
    const {periods, reason, version} = closure ?? {periods: [], reason: null, version: 0};
    const booked = await listInClosure(world, catalogue, day, {periods});
    return {
      unit: toUnitRef(day.unit.id, catalogue),
      date: day.date,
      closed: [...periods],
      ...(reason && {reason}),
      version,
      appointments: await presentDeskAppointments(world, catalogue, booked, {
        masked: true,
        rights: rightsOf(caller, catalogue),
      }),
    };
  };

  routes.get('/:unit/:date', async (context) => {
    const {caller, day} = await enter(context, 'getClosure');
    const {id: unit, homeCounty} = day.unit;
    const closure = await findClosure(world.database, {homeCounty, unit, date: day.date});
    return context.json(await present(caller, day, closure));
  });

  routes.put('/:unit/:date', async (context) => {
    const {caller, day} = await enter(context, 'changeClosure');
    const request = await readBody('changeClosure', context);
    const closure = await changeClosure(world, catalogue, day, {request, staff: caller.id});
    return context.json(await present(caller, day, closure));
  });
  return routes;
};
