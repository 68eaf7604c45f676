import type {Kysely, Transaction} from 'kysely';
import type {Tables} from '../database/tables.js';
import type {Slot} from './slots.js';

/** Rolls a transaction back that found no seat; what to say is computed after it. */
export class SlotIsFull extends Error {
  override readonly name = 'SlotIsFull';
}

/**
 * Takes a seat, if one is left: one statement, which the database alone decides, however many ask at once. The row is made by
 * the slot's first booking.
 *
 * @returns false when the slot is full: roll back
 */
export const takeSeat = async (transaction: Transaction<Tables>, {id, end, rota}: Slot): Promise<boolean> => {
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
  return taken !== undefined;
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
