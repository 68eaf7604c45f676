import {problemTypes} from '@pls-kit/contract';
import type {Transaction} from 'kysely';
import type {CaseReference} from '../cases/case-token.js';
import type {CaseRow} from '../database/case-tables.js';
import type {Tables} from '../database/tables.js';
import {ProblemError} from '../problem.js';
import {columnsOfSlot, newAppointmentRow, type Holder} from './appointment-rows.js';
import {forgetReason, insertEvent, type StoredAppointment} from './appointment-store.js';
import {claimHolder, heldWords} from './holder-limit.js';
import {slotRefused, unavailableWords} from './read-slot.js';
import {exchangeSeat, giveSeatBack, takeSeat} from './seats.js';
import type {Slot} from './slots.js';

/** Who does something, and when. */
export interface Doer {
  readonly actor: 'citizen' | 'staff' | 'system';
  readonly staff?: string | null | undefined;
  readonly at: string;
}

/** What a case brings to its appointment. */
export interface CaseBooking extends Doer {
  readonly slot: Slot;
  /** Name of the field that the slot was chosen in. */
  readonly field: string;
  readonly holder: Holder | null;
}

/** Columns of the case that its appointment shares: whoever can open the one can open the other. */
export type SharedColumns = Pick<
  CaseRow,
  'number' | 'form' | 'form_version' | 'notice_version' | 'idempotency_hash' | 'body_hash' | 'code_key_id' | 'code_hash'
>;

/**
 * Books the slot of a case in the case's own transaction: both or neither.
 *
 * @throws {ProblemError} invalid-case (422) at the slot's field: somebody took the last place, or the phone has it
 */
export const bookForCase = async (
  transaction: Transaction<Tables>,
  shared: SharedColumns,
  {slot, field, holder, actor, staff, at}: CaseBooking,
): Promise<void> => {
  const {number, form, form_version: version, notice_version: noticeVersion} = shared;
  const {idempotency_hash, body_hash, code_key_id, code_hash} = shared;
  const fault = await claimHolder(transaction, slot, holder, {at});
  if (fault) throw slotRefused(`/answers/${field}`, fault);
  const row = newAppointmentRow(slot, {number, ofCase: true, form: {code: form, version}, noticeVersion, holder, at});
  const {numInsertedOrUpdatedRows = 0n} = await transaction
    .insertInto('appointments')
    .values({...row, idempotency_hash, body_hash, code_key_id, code_hash})
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows === 0n) throw slotRefused(`/answers/${field}`, heldWords);
  const reference = {homeCounty: slot.rota.homeCounty, number};
  await insertEvent(transaction, reference, {version: 1, type: 'booked', slot: slot.id, actor, staff, at});
  if (!(await takeSeat(transaction, slot))) throw slotRefused(`/answers/${field}`, unavailableWords);
};

/** Gives back what a case has booked and is still to come: its end ends that too. */
export const callOffOfCase = async (
  transaction: Transaction<Tables>,
  {homeCounty, number}: CaseReference,
  {actor, staff, at}: Doer,
): Promise<void> => {
  const calledOff = await transaction
    .updateTable('appointments')
    .set((row) => ({state: 'cancelled', holder: null, version: row('version', '+', 1), updated_at: at}))
    .where('home_county', '=', homeCounty)
    .where('number', '=', number)
    .where('state', '=', 'booked')
    .where('starts_at', '>', at)
    .returning(['slot', 'version'])
    .executeTakeFirst();
  if (!calledOff) return;
  const {slot, version} = calledOff;
  await insertEvent(transaction, {homeCounty, number}, {version, type: 'cancelled', slot, actor, staff, at});
  await forgetReason(transaction, {homeCounty, number});
  await giveSeatBack(transaction, {homeCounty, slot});
};

/** Another slot, in the place of what the case has booked until now. */
const rebookForCase = async (
  transaction: Transaction<Tables>,
  stored: StoredAppointment,
  {slot, field, holder, actor, staff, at}: CaseBooking,
): Promise<void> => {
  const {homeCounty, number} = stored;
  const version = stored.version + 1;
  const isOneMore = stored.state !== 'booked';
  const fault = await claimHolder(transaction, slot, holder, {at, number, isOneMore});
  if (fault) throw slotRefused(`/answers/${field}`, fault);
  const {numUpdatedRows} = await transaction
    .updateTable('appointments')
    .set({...columnsOfSlot(slot), state: 'booked', holder: holder?.hash ?? null, version, updated_at: at})
    .where('home_county', '=', homeCounty)
    .where('number', '=', number)
    .where('version', '=', stored.version)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new ProblemError(problemTypes.versionConflict, 409, {});
  await insertEvent(transaction, stored, {version, type: 'moved', slot: slot.id, actor, staff, at});
  await forgetReason(transaction, stored);
  const from = stored.state === 'booked' ? stored.slot : null;
  if (!(await exchangeSeat(transaction, slot, from))) throw slotRefused(`/answers/${field}`, unavailableWords);
};

/**
 * Brings a case's appointment into line with amended answers: books, moves or gives back.
 *
 * @param stored - what the case has booked until now
 * @param wanted - undefined when the answers choose no slot any more
 * @throws {ProblemError} invalid-case (422) at the slot's field: somebody took the last place
 */
export const amendBooking = async (
  transaction: Transaction<Tables>,
  reference: CaseReference,
  stored: StoredAppointment | undefined,
  {wanted, doer}: {readonly wanted: CaseBooking | undefined; readonly doer: Doer},
): Promise<void> => {
  if (!wanted) return callOffOfCase(transaction, reference, doer);
  if (stored?.state === 'booked' && stored.slot === wanted.slot.id) return undefined;
  if (stored) return rebookForCase(transaction, stored, wanted);
  const shared = await transaction
    .selectFrom('cases')
    .selectAll()
    .where('home_county', '=', reference.homeCounty)
    .where('number', '=', reference.number)
    .executeTakeFirstOrThrow();
  return bookForCase(transaction, shared, wanted);
};
