import {Hono, type Context} from 'hono';
import {readBearerToken, unauthorized} from '../bearer-token.js';
import {readCaseToken} from '../cases/case-token.js';
import {openCaseToken} from '../cases/open-case-token.js';
import type {Catalogue} from '../catalogue/catalogue.js';
import {readBody, readHeaders, readPath, readQuery} from '../contract-validation.js';
import type {ServerEnvironment} from '../environment.js';
import {admitByProof} from '../floods/admission.js';
import type {World} from '../world.js';
import {findAppointment, type StoredAppointment} from './appointment-store.js';
import {bookAppointment} from './book-appointment.js';
import {toCalendar} from './calendar.js';
import {eraseAppointment} from './erase-appointment.js';
import {cancelAppointment, moveAppointment} from './move-appointment.js';
import {presentAppointment} from './present-appointment.js';

/** Personal: kept by no cache, on no shared computer. */
const personal = 'no-store';

/**
 * The appointment that the request's token opens: one of its own, or that of the case.
 *
 * @throws {ProblemError} 401 no token, another one's, one that is over, or there is no appointment; alike for all of them
 */
const openedAppointment = async (
  {database, secrets, now}: World,
  context: Context<ServerEnvironment>,
  number: string,
): Promise<StoredAppointment> => {
  const reference = await readCaseToken(secrets, readBearerToken(context), now());
  const stored = reference?.number === number ? await findAppointment(database, reference) : undefined;
  if (!stored || stored.erasedAt !== null) throw unauthorized();
  return stored;
};

/** A citizen's own appointment. */
export const appointmentsRoutes = (world: World, catalogue: Catalogue): Hono<ServerEnvironment> => {
  const routes = new Hono<ServerEnvironment>();

  const answerWith = async (context: Context<ServerEnvironment>, stored: StoredAppointment) => {
    context.header('Cache-Control', personal);
    return context.json(await presentAppointment(world, catalogue, stored));
  };

  routes.post('/', async (context) => {
    const {'Idempotency-Key': idempotencyKey} = readHeaders('bookAppointment', context);
    const draft = await readBody('bookAppointment', context);
    const admit = admitByProof(world, catalogue, context, ['bookAppointment', draft.homeCounty, idempotencyKey]);
    const receipt = await bookAppointment(world, catalogue, idempotencyKey, draft, admit);
    return context.json(receipt, 201, {Location: `/v1/appointments/${receipt.number}`, 'Cache-Control': personal});
  });

  routes.post('/:number/token', async (context) => {
    const {number} = readPath('openAppointmentToken', context);
    const {code} = await readBody('openAppointmentToken', context);
    const access = {number, code, address: context.get('clientAddress')};
    return context.json(await openCaseToken(world, access, 'appointments'), 200, {'Cache-Control': personal});
  });

  routes.get('/:number', async (context) =>
    answerWith(context, await openedAppointment(world, context, readPath('getAppointment', context).number)),
  );

  routes.delete('/:number', async (context) => {
    const stored = await openedAppointment(world, context, readPath('eraseAppointment', context).number);
    const {version} = readQuery('eraseAppointment', context);
    context.header('Cache-Control', personal);
    return context.json(await eraseAppointment(world, stored, {version, actor: 'citizen'}));
  });

  routes.post('/:number/move', async (context) => {
    const stored = await openedAppointment(world, context, readPath('moveAppointment', context).number);
    const move = await readBody('moveAppointment', context);
    return answerWith(context, await moveAppointment(world, catalogue, stored, move));
  });

  routes.post('/:number/cancel', async (context) => {
    const stored = await openedAppointment(world, context, readPath('cancelAppointment', context).number);
    const change = await readBody('cancelAppointment', context);
    return answerWith(context, await cancelAppointment(world, stored, change));
  });

  routes.get('/:number/calendar', async (context) => {
    const stored = await openedAppointment(world, context, readPath('getAppointmentCalendar', context).number);
    const calendar = await toCalendar(world, catalogue, stored, context.get('locale'));
    return context.body(calendar, 200, {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Cache-Control': personal,
      // A file for the citizen to keep; its name says nothing.
      'Content-Disposition': 'attachment; filename="appointment.ics"',
    });
  });
  return routes;
};
