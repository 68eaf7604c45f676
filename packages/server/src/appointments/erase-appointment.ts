import type {Transaction} from 'kysely';
import type {AppointmentErasure} from '@pls-kit/contract';
import {toLocalInstant} from '@pls-kit/rules';
import type {CaseReference} from '../cases/case-token.js';
import type {Tables} from '../database/tables.js';
import type {World} from '../world.js';
import type {StoredAppointment} from './appointment-store.js';
import {changeAppointment, checkVersion, notNow} from './change-appointment.js';

/** Whether nobody needs its words any more: it was cancelled, or its time has passed. */
export const isOver = ({state, endsAt}: Pick<StoredAppointment, 'state' | 'endsAt'>, now: Date): boolean =>
  state === 'cancelled' || endsAt <= now.toISOString();

/** What is left of a row when nothing personal is: the skeleton, and the tombstone of its key. No code opens it. */
const erasedColumns = (at: string) => ({erased_at: at, code_hash: '', holder: null});

const deleteTexts = async (transaction: Transaction<Tables>, {homeCounty, number}: CaseReference): Promise<void> => {
  await transaction
    .deleteFrom('appointment_texts')
    .where('home_county', '=', homeCounty)
    .where('number', '=', number)
    .execute();
};

/** Erases what a case's appointment has of its own, in the transaction that erases the case. */
export const eraseOfCase = async (
  transaction: Transaction<Tables>,
  reference: CaseReference,
  at: string,
): Promise<void> => {
  await transaction
    .updateTable('appointments')
    .set(erasedColumns(at))
    .where('home_county', '=', reference.homeCounty)
    .where('number', '=', reference.number)
    .execute();
  await deleteTexts(transaction, reference);
};

/**
 * Erases everything personal of an appointment that is over: the citizen's wish, or the end of its retention.
 *
 * @throws {ProblemError} illegal-transition (409: still to come, or it goes with its case), version-conflict (409)
 */
export const eraseAppointment = async (
  world: World,
  stored: StoredAppointment,
  {version, actor}: {readonly version: number; readonly actor: 'citizen' | 'system'},
): Promise<AppointmentErasure> => {
  checkVersion(stored, version);
  if (stored.ofCase) {
    throw notNow(stored, {zh: '这个预约跟着办件一起删除。', en: 'It is erased together with its case.'});
  }
  if (!isOver(stored, world.now())) {
    throw notNow(stored, {zh: '还没到时间，请先取消再删除。', en: 'It is still to come: cancel it first.'});
  }
  const at = world.now().toISOString();
  await changeAppointment(world, stored, {
    type: 'erased',
    version,
    actor,
    columns: erasedColumns(at),
    alongside: (transaction) => deleteTexts(transaction, stored),
  });
  return {number: stored.number, erasedAt: toLocalInstant(at)};
};
