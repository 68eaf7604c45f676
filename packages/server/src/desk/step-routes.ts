import {problemTypes} from '@pls-kit/contract';
import {Hono, type Context} from 'hono';
import type {Transaction} from 'kysely';
import type {Catalogue} from '../catalogue/catalogue.js';
import type {StaffRecord} from '../catalogue/records.js';
import {toAskedText, toRefusalText} from '../cases/case-conversation.js';
import {changeCase} from '../cases/change-case.js';
import {recordStep} from '../cases/record-step.js';
import {readBody, readPath} from '../contract-validation.js';
import type {Tables} from '../database/tables.js';
import type {ServerEnvironment} from '../environment.js';
import {onlyOnce} from '../floods/only-once.js';
import {ProblemError} from '../problem.js';
import type {World} from '../world.js';
import {presentDeskCase} from './desk-case.js';
import {enterDesk} from './enter-desk.js';
import {findDeskCase} from './find-desk-case.js';
import {assigneesOf} from './present-staff.js';
import {operationOfStep, type DeskOperation} from './scope.js';

/** The steps that staff take with a case, below `/v1/desk/cases`. */
export const stepRoutes = (world: World, catalogue: Catalogue): Hono<ServerEnvironment> => {
  const routes = new Hono<ServerEnvironment>();
  const enter = (context: Context<ServerEnvironment>, operation: DeskOperation) =>
    enterDesk(world, catalogue, context, operation);
  const caseFor = (caller: StaffRecord, operation: DeskOperation, number: string) =>
    findDeskCase(world, catalogue, {caller, operation, number});

  for (const step of ['accept', 'start'] as const) {
    const operation = operationOfStep[step];
    routes.post(`/:number/${step}`, async (context) => {
      const caller = await enter(context, operation);
      const stored = await caseFor(caller, operation, readPath(operation, context).number);
      const {version} = await readBody(operation, context);
      const changed = await changeCase(world, catalogue, stored, {step, version, actor: 'staff', staff: caller.id});
      return context.json(await presentDeskCase(world, catalogue, changed, {caller, operation}));
    });
  }

  routes.post('/:number/assign', async (context) => {
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

  routes.post('/:number/answer', async (context) => {
    const caller = await enter(context, 'answerCase');
    const stored = await caseFor(caller, 'answerCase', readPath('answerCase', context).number);
    const words = await readBody('answerCase', context);
    const change = {step: 'answer', ...words, actor: 'staff', staff: caller.id} as const;
    const changed = await changeCase(world, catalogue, stored, change);
    return context.json(await presentDeskCase(world, catalogue, changed, {caller, operation: 'answerCase'}));
  });

  routes.post('/:number/messages', async (context) => {
    const operation = 'messageCitizen';
    const caller = await enter(context, operation);
    const stored = await caseFor(caller, operation, readPath(operation, context).number);
    const words = await readBody(operation, context);
    const {channel, ...said} = words;
    const {homeCounty, number} = stored;
    const alongside =
      channel === undefined
        ? undefined
        : async (transaction: Transaction<Tables>) => {
            const row = {home_county: homeCounty, number, sequence: stored.sequence + 1, channel};
            await transaction.insertInto('case_event_channels').values(row).execute();
          };
    const by = {actor: 'staff', staff: caller.id} as const;
    const change = {step: 'message', ...said, ...by, ...(alongside && {alongside})} as const;
    const request = {operation, sender: `staff ${caller.id}`, body: words, number} as const;
    return onlyOnce(world, context, request, async () => {
      const changed = await changeCase(world, catalogue, stored, change);
      return context.json(await presentDeskCase(world, catalogue, changed, {caller, operation}));
    });
  });

  routes.post('/:number/decline', async (context) => {
    const caller = await enter(context, 'declineCase');
    const stored = await caseFor(caller, 'declineCase', readPath('declineCase', context).number);
    const {version, ...refusal} = await readBody('declineCase', context);
    const text = toRefusalText(refusal);
    const change = {step: 'decline', version, actor: 'staff', staff: caller.id, text} as const;
    const changed = await changeCase(world, catalogue, stored, change);
    return context.json(await presentDeskCase(world, catalogue, changed, {caller, operation: 'declineCase'}));
  });

  routes.post('/:number/transfer', async (context) => {
    const caller = await enter(context, 'transferCase');
    const stored = await caseFor(caller, 'transferCase', readPath('transferCase', context).number);
    const {version, unit, reason: text} = await readBody('transferCase', context);
    if (!catalogue.unit(unit)) {
      throw new ProblemError(problemTypes.invalidRequest, 422, {
        violations: [
          {pointer: '/unit', code: 'unknown-code', message: {zh: '没有这个办理单位', en: 'There is no such unit'}},
        ],
      });
    }
    // Another unit may ask for what was asked for and never came.
    const columns = stored.state === 'waiting_for_citizen' ? {asked_at: null} : {};
    const who = {actor: 'staff', staff: caller.id, ...(text !== undefined && {text})} as const;
    const changed = await changeCase(world, catalogue, stored, {step: 'transfer', version, unit, columns, ...who});
    return context.json(await presentDeskCase(world, catalogue, changed, {caller, operation: 'transferCase'}));
  });

  routes.post('/:number/ask', async (context) => {
    const caller = await enter(context, 'askCitizen');
    const stored = await caseFor(caller, 'askCitizen', readPath('askCitizen', context).number);
    const {version, ...asked} = await readBody('askCitizen', context);
    const columns = {asked_at: world.now().toISOString()};
    const who = {actor: 'staff', staff: caller.id, text: toAskedText(asked)} as const;
    const changed = await changeCase(world, catalogue, stored, {step: 'ask', version, columns, ...who});
    return context.json(await presentDeskCase(world, catalogue, changed, {caller, operation: 'askCitizen'}));
  });

  routes.post('/:number/steps', async (context) => {
    const caller = await enter(context, 'recordCaseStep');
    const stored = await caseFor(caller, 'recordCaseStep', readPath('recordCaseStep', context).number);
    const recording = await readBody('recordCaseStep', context);
    const changed = await recordStep(world, catalogue, stored, recording, caller.id);
    return context.json(await presentDeskCase(world, catalogue, changed, {caller, operation: 'recordCaseStep'}));
  });
  return routes;
};
