import {Hono} from 'hono';
import type {Catalogue} from '../catalogue/catalogue.js';
import {readBody, readPath} from '../contract-validation.js';
import {enterDesk, forbidden} from '../desk/enter-desk.js';
import {mayDoIn} from '../desk/scope.js';
import type {ServerEnvironment} from '../environment.js';
import {notFound} from '../problem.js';
import type {World} from '../world.js';
import {changeVisit} from './change-visit.js';
import {presentVisit} from './present-visit.js';
import type {VisitBook} from './visit-book.js';

/** Visits that are cancelled or moved by hand, below `/v1/desk/visits`. */
export const deskVisitsRoutes = (world: World, catalogue: Catalogue, book: VisitBook): Hono<ServerEnvironment> => {
  const routes = new Hono<ServerEnvironment>();

  routes.put('/:station/:date', async (context) => {
    const caller = await enterDesk(world, catalogue, context, 'changeVisit');
    const {station: id, date: plannedOn} = readPath('changeVisit', context);
    const station = catalogue.station(id);
    if (!station) throw notFound({zh: '没有这个站点', en: 'There is no such station'});
    if (!mayDoIn('changeVisit', caller, station.region, catalogue)) throw forbidden();
    const rule = catalogue.visitingRule(id);
    if (!rule) throw notFound({zh: '这里没有顾问坐诊', en: 'No adviser visits this station'});
    const request = await readBody('changeVisit', context);
    const visit = await changeVisit(world, catalogue, {rule, plannedOn}, {request, staff: caller.id});
    book.forget();
    return context.json(presentVisit(visit, catalogue));
  });
  return routes;
};
