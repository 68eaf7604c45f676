import type {Transaction} from 'kysely';
import type {Tables} from '../database/tables.js';
import type {World} from '../world.js';
import {
  insertEvent,
  reasonText,
  sealAppointmentText,
  toStoredAppointment,
  writeAppointmentText,
  type StoredAppointment,
} from './appointment-store.js';
import {giveSeatBack} from './seats.js';
import type {Slot} from './slots.js';

/**
 * Takes their seats from all who are still to come to these slots; in the same statement they have their next version. What
 * becomes of each is for the caller to write, in the same transaction.
 *
 * @returns in the order of their times
 */
export const standUp = async (
  transaction: Transaction<Tables>,
  homeCounty: string,
  {gone, at}: {readonly gone: readonly Slot[]; readonly at: string},
): Promise<StoredAppointment[]> => {
  if (gone.length === 0) return [];
  const rows = await transaction
    .updateTable('appointments')
    .set((row) => ({version: row('version', '+', 1), updated_at: at}))
    .where('home_county', '=', homeCounty)
    .where(
      'slot',
      'in',
      gone.map(({id}) => id),
    )
    .where('state', '=', 'booked')
    .where('starts_at', '>', at)
    .returningAll()
    .execute();
  const booked = rows
    .map(toStoredAppointment)
    .sort((one, other) => (one.startsAt < other.startsAt ? -1 : one.startsAt > other.startsAt ? 1 : 0));
  for (const stored of booked) await giveSeatBack(transaction, stored);
  return booked;
};

/** Calls off what {@link standUp} gave, with the reason that its citizen reads. */
export const callOffStanding = async (
  world: World,
  transaction: Transaction<Tables>,
  stored: StoredAppointment,
  {reason, staff, at}: {readonly reason: string; readonly staff: string; readonly at: string},
): Promise<void> => {
  const {homeCounty, number, version, slot} = stored;
  await transaction
    .updateTable('appointments')
    .set({state: 'cancelled', holder: null})
    .where('home_county', '=', homeCounty)
    .where('number', '=', number)
    .execute();
  await insertEvent(transaction, stored, {version, type: 'cancelled', slot, actor: 'staff', staff, at});
  await writeAppointmentText(transaction, await sealAppointmentText(world, stored, reasonText, reason));
};
