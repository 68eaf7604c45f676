import {Hono, type Context} from 'hono';
import type {Catalogue} from '../catalogue/catalogue.js';
import type {StaffRecord} from '../catalogue/records.js';
import {readBody, readPath, readQuery} from '../contract-validation.js';
import {enterDesk, forbidden} from '../desk/enter-desk.js';
import {readOpeningReason} from '../desk/opening-reason.js';
import {mayDo, type DeskOperation} from '../desk/scope.js';
import type {ServerEnvironment} from '../environment.js';
import {notFound} from '../problem.js';
import {toBase64url} from '../secrets/base64url.js';
import {inTransaction} from '../database/in-transaction.js';
import type {World} from '../world.js';
import {sealAppointmentText, type StoredAppointment} from './appointment-store.js';
import type {AppointmentKind} from './booking-rules.js';
import {callOff, findDeskAppointment, listDay, presentOne, recordAttendance} from './desk-appointments.js';
import type {CaseOpening} from '@pls-kit/contract';

/** Records that somebody opened an appointment's personal text, before it is opened. */
const recordAccess = async (
  world: World,
  stored: StoredAppointment,
  staff: string,
  {reason, words}: CaseOpening,
): Promise<void> => {
  const {homeCounty, number} = stored;
  const id = toBase64url(world.random(12));
  const operation: DeskOperation = 'openAppointmentInFull';
  const row = {home_county: homeCounty, number, id, staff, operation, at: world.now().toISOString(), reason};
  // Words may name somebody: sealed like everything personal.
  const text = words === undefined ? undefined : await sealAppointmentText(world, stored, `access-${id}`, words);
  await inTransaction(world.database, async (transaction) => {
    await transaction.insertInto('access_log').values(row).execute();
    if (text) await transaction.insertInto('appointment_texts').values(text).execute();
  });
};

/** The appointments of those who keep them. Every answer may be personal: none is kept. */
export const deskAppointmentsRoutes = (world: World, catalogue: Catalogue): Hono<ServerEnvironment> => {
  const routes = new Hono<ServerEnvironment>();
  const enter = (context: Context<ServerEnvironment>, operation: DeskOperation) =>
    enterDesk(world, catalogue, context, operation);
  const appointmentFor = (caller: StaffRecord, operation: DeskOperation, number: string) =>
    findDeskAppointment(world, catalogue, {caller, operation, number});

  routes.get('/', async (context) => {
    const caller = await enter(context, 'listDeskAppointments');
    const {unit, kind, ...query} = readQuery('listDeskAppointments', context);
    if (unit !== undefined) {
      if (!catalogue.unit(unit)) throw notFound({zh: '没有这个办理单位', en: 'There is no such unit'});
      if (!mayDo('listDeskAppointments', caller, {unit}, catalogue)) throw forbidden();
    }
    return context.json(
      await listDay(world, catalogue, caller, {...query, unit, kind: kind as AppointmentKind | undefined}),
    );
  });

  routes.post('/:number/open', async (context) => {
    const caller = await enter(context, 'openAppointmentInFull');
    const {number} = readPath('openAppointmentInFull', context);
    const stored = await appointmentFor(caller, 'openAppointmentInFull', number);
    const opening = readOpeningReason(await readBody('openAppointmentInFull', context));
    await recordAccess(world, stored, caller.id, opening);
    return context.json(await presentOne(world, catalogue, stored, {caller, masked: false}));
  });

  routes.post('/:number/attendance', async (context) => {
    const caller = await enter(context, 'recordAttendance');
    const stored = await appointmentFor(caller, 'recordAttendance', readPath('recordAttendance', context).number);
    const attendance = await readBody('recordAttendance', context);
    const changed = await recordAttendance(world, stored, {...attendance, staff: caller.id});
    return context.json(await presentOne(world, catalogue, changed, {caller, masked: true}));
  });

  routes.post('/:number/cancel', async (context) => {
    const caller = await enter(context, 'cancelDeskAppointment');
    const {number} = readPath('cancelDeskAppointment', context);
    const stored = await appointmentFor(caller, 'cancelDeskAppointment', number);
    const refusal = await readBody('cancelDeskAppointment', context);
    const changed = await callOff(world, stored, {...refusal, staff: caller.id});
    return context.json(await presentOne(world, catalogue, changed, {caller, masked: true}));
  });
  return routes;
};
