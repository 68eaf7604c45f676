import type {Kysely, Transaction} from 'kysely';
import type {Tables} from '../database/tables.js';
import {isClosed} from './closures.js';
import type {Slot} from './slots.js';

/** Rolls a transaction back that found no seat; what to say is computed after it. */
export class SlotIsFull extends Error {
  override readonly name = 'SlotIsFull';
}

/**
 * Takes a seat, if one is left: one statement, which the database alone decides, however many ask at once. The row is made by
 * the slot's first booking.
 *
 * Who has the row's lock sees what {@link lockSlots} waited for or was waited for by: a visit that was changed since the slot was
 * computed gives no seat, nor does a time that was closed.
 *
 * @returns false when the slot is full, or not there any more: roll back
 */
export const takeSeat = async (transaction: Transaction<Tables>, slot: Slot): Promise<boolean> => {
  const {id, end, rota} = slot;
  if (rota.capacity < 1) return false;
  const taken = await transaction
    .insertInto('appointment_slots')
    .values({home_county: rota.homeCounty, id, ends_at: end.toISOString(), taken: 1})
    .onConflict((conflict) =>
      conflict
        .columns(['home_county', 'id'])
        .doUpdateSet((row) => ({taken: row('appointment_slots.taken', '+', 1)}))
        .where('appointment_slots.taken', '<', rota.capacity),
    )
    .returning('taken')
    .executeTakeFirst();
  return taken !== undefined && (await isAsComputed(transaction, slot));
};

/** Whether nobody has changed the slot's visit since, or closed the slot. */
const isAsComputed = async (transaction: Transaction<Tables>, slot: Slot): Promise<boolean> => {
  const {rota, visit} = slot;
  if (!visit) return !(await isClosed(transaction, slot));
  const change = await transaction
    .selectFrom('visit_changes')
    .select('version')
    .where('home_county', '=', rota.homeCounty)
    .where('station', '=', rota.place)
    .where('planned_on', '=', visit.plannedOn)
    .executeTakeFirst();
  return (change?.version ?? 0) === visit.version;
};

/**
 * Keeps everybody else out of slots until the transaction ends: bookings that came first are there to be read after this, later
 * ones wait, and then see what the transaction has changed.
 */
export const lockSlots = async (transaction: Transaction<Tables>, slots: readonly Slot[]): Promise<void> => {
  // In the order of their names, like those who exchange seats.
  const rows = [...slots]
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .map(({id, end, rota}) => ({home_county: rota.homeCounty, id, ends_at: end.toISOString(), taken: 0}));
  if (rows.length === 0) return;
  await transaction
    .insertInto('appointment_slots')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['home_county', 'id']).doUpdateSet((row) => ({taken: row('appointment_slots.taken', '+', 0)})),
    )
    .execute();
};

/** Gives a seat back. */
export const giveSeatBack = async (
  transaction: Transaction<Tables>,
  {homeCounty, slot}: {readonly homeCounty: string; readonly slot: string},
): Promise<void> => {
  await transaction
    .updateTable('appointment_slots')
    .set((row) => ({taken: row('taken', '-', 1)}))
    .where('home_county', '=', homeCounty)
    .where('id', '=', slot)
    .where('taken', '>', 0)
    .execute();
};

/** How many places are left, by slot. */
export const countSeats = async (
  database: Kysely<Tables>,
  slots: readonly Slot[],
): Promise<ReadonlyMap<string, number>> => {
  if (slots.length === 0) return new Map();
  const rows = await database
    .selectFrom('appointment_slots')
    .select(['id', 'taken'])
    .where('home_county', 'in', [...new Set(slots.map(({rota}) => rota.homeCounty))])
    .where(
      'id',
      'in',
      slots.map(({id}) => id),
    )
    .execute();
  const taken = new Map(rows.map(({id, taken: count}) => [id, count]));
  // A rota that was cut leaves more taken than there are places.
  return new Map(slots.map(({id, rota}) => [id, Math.max(0, rota.capacity - (taken.get(id) ?? 0))]));
};

/**
 * Takes a seat in one slot and gives back the one in another; in the order of their names, so that two who swap places do not wait
 * for each other for ever. One transaction: nobody sees the order.
 *
 * @param from - null where there is nothing to give back
 * @returns false when the wanted slot is full: roll back
 */
export const exchangeSeat = async (
  transaction: Transaction<Tables>,
  to: Slot,
  from: string | null,
): Promise<boolean> => {
  const {homeCounty} = to.rota;
  if (from !== null && from < to.id) await giveSeatBack(transaction, {homeCounty, slot: from});
  if (!(await takeSeat(transaction, to))) return false;
  if (from !== null && from >= to.id) await giveSeatBack(transaction, {homeCounty, slot: from});
  return true;
};
