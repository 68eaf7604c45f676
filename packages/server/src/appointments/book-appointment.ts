import type {AppointmentDraft, AppointmentReceipt} from '@pls-kit/contract';
import {toLocalDate, toLocalInstant} from '@pls-kit/rules';
import {toUnitRef} from '../cases/case-names.js';
import {claimNumber} from '../cases/claim-number.js';
import {checkSameBody, idempotencyHashes, makeCredentials} from '../cases/open-case.js';
import {readSubmission} from '../cases/read-submission.js';
import type {Catalogue} from '../catalogue/catalogue.js';
import {queryCodeOf} from '../secrets/query-code.js';
import {inTransaction} from '../database/in-transaction.js';
import {everybody, type Admission} from '../floods/admission.js';
import type {World} from '../world.js';
import {holderOf, newAppointmentRow, type BookedFacts} from './appointment-rows.js';
import {
  answersText,
  insertEvent,
  sealAppointmentText,
  toStoredAppointment,
  type StoredAppointment,
} from './appointment-store.js';
import {claimHolder, findHolderFault, slotHeld} from './holder-limit.js';
import {presentPlace, slotFull} from './present-slot.js';
import {readSlot, slotRefused} from './read-slot.js';
import {countSeats, SlotIsFull, takeSeat} from './seats.js';
import type {Slot} from './slots.js';

const findBooked = async (
  world: World,
  homeCounty: string,
  idempotencyKey: string,
): Promise<StoredAppointment | undefined> => {
  const row = await world.database
    .selectFrom('appointments')
    .selectAll()
    .where('home_county', '=', homeCounty)
    .where('idempotency_hash', 'in', await idempotencyHashes(world, idempotencyKey))
    .executeTakeFirst();
  return row && toStoredAppointment(row);
};

/** The slot and the answers that belong to it. @throws {ProblemError} invalid-case (422) */
const readDraft = async (world: World, catalogue: Catalogue, draft: AppointmentDraft) => {
  const submission = readSubmission(draft, catalogue, toLocalDate(world.now()), 'appointment');
  const slot = await readSlot(world, catalogue, submission, {opensCase: false});
  // Every form that makes an appointment requires its slot; one that did not would make nothing.
  if (!slot) throw slotRefused('/answers', {zh: '请选一个时间', en: 'Please choose a time'}, 'required');
  return {submission, slot};
};

/**
 * Writes an appointment and takes its seat, in one transaction that locks the slot's row last: all who want the slot wait for one
 * another there, and for no longer than the commit.
 *
 * @param settle - spends the proof of work, once nothing but the seat itself can be refused any more
 * @returns the appointment under this key: this one, or that of a send that raced ahead
 * @throws {ProblemError} slot-full, slot-held (409), proof-needed (428)
 */
const insertAppointment = async (
  world: World,
  catalogue: Catalogue,
  {draft, idempotencyKey, slot}: {draft: AppointmentDraft; idempotencyKey: string; slot: Slot},
  answers: AppointmentDraft['answers'],
  settle: () => Promise<void>,
): Promise<StoredAppointment> => {
  const {homeCounty} = slot.rota;
  const form = {code: draft.form, version: draft.formVersion};
  const holder = await holderOf(world, form, answers);
  // Both are looked at first without a lock: most of those who come too late then cost no transaction, and claim no number.
  const at = world.now().toISOString();
  const fault = await findHolderFault(world.database, slot, holder, {at});
  if (fault !== undefined) throw slotHeld(fault);
  if ((await countSeats(world.database, [slot])).get(slot.id) === 0) throw await slotFull(world, catalogue, slot);
  await settle();
  const number = await claimNumber(world, homeCounty);
  const reference = {homeCounty, number};
  const {noticeVersion} = draft;
  const row = {
    ...newAppointmentRow(slot, {number, ofCase: false, form, noticeVersion, holder, at}),
    ...(await makeCredentials(world, reference, idempotencyKey, draft)).columns,
  };
  const text = await sealAppointmentText(world, reference, answersText, JSON.stringify(answers));

  try {
    await inTransaction(world.database, async (transaction) => {
      // Of a thousand at once, nine hundred find this out here, with nothing written and no lock held.
      if ((await countSeats(transaction, [slot])).get(slot.id) === 0) throw new SlotIsFull();
      const claimed = await claimHolder(transaction, slot, holder, {at});
      if (claimed) throw slotHeld(claimed);
      // Whichever key it runs into, the key of a resend or the holder's: what is there is looked at below.
      const {numInsertedOrUpdatedRows = 0n} = await transaction
        .insertInto('appointments')
        .values(row)
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      if (numInsertedOrUpdatedRows === 0n) return;
      await insertEvent(transaction, reference, {version: 1, type: 'booked', slot: slot.id, actor: 'citizen', at});
      await transaction.insertInto('appointment_texts').values(text).execute();
      if (!(await takeSeat(transaction, slot))) throw new SlotIsFull();
    });
  } catch (error) {
    throw error instanceof SlotIsFull ? await slotFull(world, catalogue, slot) : error;
  }
  const stored = await findBooked(world, homeCounty, idempotencyKey);
  if (stored) return stored;
  throw slotHeld();
};

const toReceipt = async (
  world: World,
  catalogue: Catalogue,
  {homeCounty, number, codeKeyId, bookedAt, receipt}: StoredAppointment,
  idempotencyKey: string,
): Promise<AppointmentReceipt> => {
  const {kind, start, end, unit, place, host} = JSON.parse(receipt) as BookedFacts;
  return {
    number,
    code: await queryCodeOf(world.secrets, {homeCounty, number, idempotencyKey}, codeKeyId),
    bookedAt: toLocalInstant(bookedAt),
    kind,
    start: toLocalInstant(start),
    end: toLocalInstant(end),
    unit: toUnitRef(unit, catalogue),
    place: presentPlace(place, catalogue),
    ...(host && {host}),
  };
};

/**
 * Books a slot with a filled-in form, or finds what this key has booked already.
 *
 * @param idempotencyKey - as secret as the query code, which is computed from it
 * @param draft - fits the contract; checked here against its form, the catalogue and what can be booked now
 * @param admit - asked before anything costs, and not for a resend; default: everybody
 * @returns the receipt; to a resend the very same one, even if the slot is full or the appointment was moved since
 * @throws {ProblemError} invalid-case (422), idempotency-key-reused (422), slot-full (409, with the next free ones), slot-held (409),
 *   proof-needed (428)
 */
export const bookAppointment = async (
  world: World,
  catalogue: Catalogue,
  idempotencyKey: string,
  draft: AppointmentDraft,
  admit: Admission = everybody,
): Promise<AppointmentReceipt> => {
  // Before anything is checked: a resend is answered alike even if the slot has begun in between.
  let stored = await findBooked(world, draft.homeCounty, idempotencyKey);
  if (!stored) {
    const settle = await admit();
    const {submission, slot} = await readDraft(world, catalogue, draft);
    try {
      stored = await insertAppointment(world, catalogue, {draft, idempotencyKey, slot}, submission.answers, settle);
    } catch (error) {
      // The same send, raced ahead, may be what took the place: then it is no refusal but the answer.
      stored = await findBooked(world, draft.homeCounty, idempotencyKey);
      if (!stored) throw error;
    }
  }
  await checkSameBody(world, stored, draft);
  return toReceipt(world, catalogue, stored, idempotencyKey);
};
