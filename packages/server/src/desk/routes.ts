import {problemTypes} from '@pls-kit/contract';
import {Hono, type Context} from 'hono';
import {readBearerToken} from '../bearer-token.js';
import type {Catalogue} from '../catalogue/catalogue.js';
import {place, toPage} from '../catalogue/pages.js';
import type {StaffRecord} from '../catalogue/records.js';
import {findCase, findHomeCounty, type StoredCase} from '../cases/case-store.js';
import {changeCase} from '../cases/change-case.js';
import {readBody, readPath, readQuery} from '../contract-validation.js';
import type {ServerEnvironment} from '../environment.js';
import {notFound, ProblemError} from '../problem.js';
import type {World} from '../world.js';
import {presentDeskCase} from './desk-case.js';
import {presentQueue} from './desk-queue.js';
import {assigneesOf, presentStaffMember} from './present-staff.js';
import {mayDo, operationOfStep, reachOf, unitsOf, type DeskOperation} from './scope.js';
import {readStaffToken} from './staff-token.js';

type DeskContext = Context<ServerEnvironment>;

const forbidden = () => new ProblemError(problemTypes.forbidden, 403);

/** The desk of those who work on cases. Every answer may be personal: none is kept. */
export const deskRoutes = (world: World, catalogue: Catalogue): Hono<ServerEnvironment> => {
  const routes = new Hono<ServerEnvironment>();

  /** @throws {ProblemError} 401 nobody we know, 403 not with this role */
  const enter = async (context: DeskContext, operation: DeskOperation): Promise<StaffRecord> => {
    context.header('Cache-Control', 'no-store');
    const caller = await readStaffToken(world, catalogue, readBearerToken(context));
    if (reachOf[operation][caller.role] === 'none') throw forbidden();
    return caller;
  };

  /** @throws {ProblemError} 404 no such case, 403 not the caller's */
  const caseFor = async (caller: StaffRecord, operation: DeskOperation, number: string): Promise<StoredCase> => {
    const homeCounty = await findHomeCounty(world.database, number);
    const stored = homeCounty === undefined ? undefined : await findCase(world.database, {homeCounty, number});
    if (!stored) throw notFound({zh: '没有这个办件号', en: 'There is no case with this number'});
    if (!mayDo(operation, caller, stored, catalogue)) throw forbidden();
    return stored;
  };

  routes.get('/me', async (context) =>
    context.json(presentStaffMember(await enter(context, 'getStaffMember'), catalogue)),
  );

  routes.get('/staff', async (context) => {
    const caller = await enter(context, 'listAssignees');
    const {unit, limit, cursor} = readQuery('listAssignees', context);
    if (!catalogue.unit(unit)) throw notFound({zh: '没有这个办理单位', en: 'There is no such unit'});
    if (!mayDo('listAssignees', caller, {unit}, catalogue)) throw forbidden();
    return context.json(toPage(place(assigneesOf(unit, catalogue)), {limit, cursor}));
  });

  routes.get('/cases', async (context) => {
    const caller = await enter(context, 'listDeskCases');
    const {unit, state, limit, cursor} = readQuery('listDeskCases', context);
    if (unit !== undefined) {
      if (!catalogue.unit(unit)) throw notFound({zh: '没有这个办理单位', en: 'There is no such unit'});
      if (!mayDo('listDeskCases', caller, {unit}, catalogue)) throw forbidden();
    }
    const units = unit === undefined ? unitsOf(caller, catalogue) : [unit];
    return context.json(await presentQueue(world, catalogue, {units, state, limit, cursor}));
  });

  routes.get('/cases/:number', async (context) => {
    const caller = await enter(context, 'getDeskCase');
    const stored = await caseFor(caller, 'getDeskCase', readPath('getDeskCase', context).number);
    return context.json(await presentDeskCase(world, catalogue, stored, {caller, operation: 'getDeskCase'}));
  });

  for (const step of ['accept', 'start'] as const) {
    const operation = operationOfStep[step];
    routes.post(`/cases/:number/${step}`, async (context) => {
      const caller = await enter(context, operation);
      const stored = await caseFor(caller, operation, readPath(operation, context).number);
      const {version} = await readBody(operation, context);
      const changed = await changeCase(world, catalogue, stored, {step, version, actor: 'staff', staff: caller.id});
      return context.json(await presentDeskCase(world, catalogue, changed, {caller, operation}));
    });
  }

  routes.post('/cases/:number/assign', async (context) => {
    const caller = await enter(context, 'assignCase');
    const stored = await caseFor(caller, 'assignCase', readPath('assignCase', context).number);
    const {version, assignee} = await readBody('assignCase', context);
    if (!assigneesOf(stored.unit, catalogue).some(({id}) => id === assignee)) {
      throw new ProblemError(problemTypes.invalidRequest, 422, {
        violations: [
          {
            pointer: '/assignee',
            code: 'unknown-code',
            message: {zh: '这个单位没有这个人，请从名单里选', en: 'Nobody of this unit: choose from its list'},
          },
        ],
      });
    }
    const change = {step: 'assign', version, actor: 'staff', staff: caller.id, assignee} as const;
    const changed = await changeCase(world, catalogue, stored, change);
    return context.json(await presentDeskCase(world, catalogue, changed, {caller, operation: 'assignCase'}));
  });

  routes.post('/cases/:number/answer', async (context) => {
    const caller = await enter(context, 'answerCase');
    const stored = await caseFor(caller, 'answerCase', readPath('answerCase', context).number);
    const {version, text} = await readBody('answerCase', context);
    const change = {step: 'answer', version, actor: 'staff', staff: caller.id, text} as const;
    const changed = await changeCase(world, catalogue, stored, change);
    return context.json(await presentDeskCase(world, catalogue, changed, {caller, operation: 'answerCase'}));
  });
  return routes;
};
