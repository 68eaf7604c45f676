import {problemTypes, type DeskSearch} from '@pls-kit/contract';
import {readDigits} from '@pls-kit/rules';
import {Hono, type Context} from 'hono';
import type {Catalogue} from '../catalogue/catalogue.js';
import {place, toPage} from '../catalogue/pages.js';
import type {StaffRecord} from '../catalogue/records.js';
import {lookupHashes} from '../cases/case-lookups.js';
import {openCase} from '../cases/open-case.js';
import {readBody, readHeaders, readPath, readQuery} from '../contract-validation.js';
import type {ServerEnvironment} from '../environment.js';
import {notFound, ProblemError} from '../problem.js';
import type {World} from '../world.js';
import {addNote, listNotes} from './case-notes.js';
import {listReadings} from './case-readings.js';
import {presentDeskCase, recordAccess} from './desk-case.js';
import {presentQueue, type Found} from './desk-queue.js';
import {enterDesk, forbidden} from './enter-desk.js';
import {findDeskCase} from './find-desk-case.js';
import {readOpeningReason} from './opening-reason.js';
import {assigneesOf, presentStaffMember} from './present-staff.js';
import {mayDo, unitsOf, type DeskOperation} from './scope.js';
import {standardTextsFor} from './standard-texts.js';
import {stepRoutes} from './step-routes.js';

/** What is looked for, as the database knows it. @throws {ProblemError} 422 not just one of number, name and phone */
const readSearch = async (
  world: World,
  {number, name, phone}: Omit<DeskSearch, 'limit' | 'cursor'>,
): Promise<Found> => {
  const given = [number, name, phone].filter((value) => value !== undefined);
  if (given.length !== 1) {
    throw new ProblemError(problemTypes.invalidRequest, 422, {
      violations: [
        {
          pointer: '',
          code: given.length === 0 ? 'required' : 'not-an-option',
          message: {zh: '办件号、姓名、电话，填一样就行', en: 'Give one of number, name and phone'},
        },
      ],
    });
  }
  if (number !== undefined) return {number: readDigits(number)};
  return {
    hashes: await lookupHashes(
      world,
      name === undefined ? {by: 'phone', value: phone ?? ''} : {by: 'name', value: name},
    ),
  };
};

/** The desk of those who work on cases. Every answer may be personal: none is kept. */
export const deskRoutes = (world: World, catalogue: Catalogue): Hono<ServerEnvironment> => {
  const routes = new Hono<ServerEnvironment>();
  const enter = (context: Context<ServerEnvironment>, operation: DeskOperation) =>
    enterDesk(world, catalogue, context, operation);
  const caseFor = (caller: StaffRecord, operation: DeskOperation, number: string) =>
    findDeskCase(world, catalogue, {caller, operation, number});

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
    const {unit, ...filters} = readQuery('listDeskCases', context);
    if (unit !== undefined) {
      if (!catalogue.unit(unit)) throw notFound({zh: '没有这个办理单位', en: 'There is no such unit'});
      if (!mayDo('listDeskCases', caller, {unit}, catalogue)) throw forbidden();
    }
    const units = unit === undefined ? unitsOf(caller, catalogue) : [unit];
    return context.json(await presentQueue(world, catalogue, {...filters, units}));
  });

  routes.get('/cases/:number', async (context) => {
    const caller = await enter(context, 'getDeskCase');
    const stored = await caseFor(caller, 'getDeskCase', readPath('getDeskCase', context).number);
    return context.json(await presentDeskCase(world, catalogue, stored, {caller, operation: 'getDeskCase'}));
  });

  routes.get('/texts', async (context) => {
    await enter(context, 'listStandardTexts');
    const {use, kind, limit, cursor} = readQuery('listStandardTexts', context);
    return context.json(toPage(place(standardTextsFor({use, kind})), {limit, cursor}));
  });

  routes.post('/cases', async (context) => {
    const caller = await enter(context, 'recordCase');
    const {'Idempotency-Key': idempotencyKey} = readHeaders('recordCase', context);
    const {channel, draft} = await readBody('recordCase', context);
    const origin = {channel, actor: 'staff', staff: caller.id} as const;
    const receipt = await openCase(world, catalogue, idempotencyKey, draft, {origin});
    return context.json(receipt, 201, {Location: `/v1/desk/cases/${receipt.number}`});
  });

  routes.post('/cases/search', async (context) => {
    const caller = await enter(context, 'searchDeskCases');
    const {limit = 20, cursor, ...search} = await readBody('searchDeskCases', context);
    const found = await readSearch(world, search);
    return context.json(
      await presentQueue(world, catalogue, {units: unitsOf(caller, catalogue), found, limit, cursor}),
    );
  });

  routes.post('/cases/:number/open', async (context) => {
    const caller = await enter(context, 'openCaseInFull');
    const stored = await caseFor(caller, 'openCaseInFull', readPath('openCaseInFull', context).number);
    const reason = readOpeningReason(await readBody('openCaseInFull', context));
    return context.json(await presentDeskCase(world, catalogue, stored, {caller, operation: 'openCaseInFull', reason}));
  });

  routes.get('/cases/:number/notes', async (context) => {
    const caller = await enter(context, 'listCaseNotes');
    const stored = await caseFor(caller, 'listCaseNotes', readPath('listCaseNotes', context).number);
    const {limit, cursor} = readQuery('listCaseNotes', context);
    return context.json(toPage(place(await listNotes(world, catalogue, stored)), {limit, cursor}));
  });

  routes.get('/cases/:number/readings', async (context) => {
    const caller = await enter(context, 'listCaseReadings');
    const stored = await caseFor(caller, 'listCaseReadings', readPath('listCaseReadings', context).number);
    const {limit, cursor} = readQuery('listCaseReadings', context);
    await recordAccess(world, stored, caller.id, 'listCaseReadings');
    return context.json(await listReadings(world, catalogue, stored, {limit, cursor}));
  });

  routes.post('/cases/:number/notes', async (context) => {
    const caller = await enter(context, 'addCaseNote');
    const stored = await caseFor(caller, 'addCaseNote', readPath('addCaseNote', context).number);
    const {'Idempotency-Key': idempotencyKey} = readHeaders('addCaseNote', context);
    const {text} = await readBody('addCaseNote', context);
    const note = await addNote(world, catalogue, stored, {idempotencyKey, text, staff: caller.id});
    return context.json(note, 201);
  });

  routes.route('/cases', stepRoutes(world, catalogue));
  return routes;
};
