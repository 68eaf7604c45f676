import type {Transaction} from 'kysely';
import type {Catalogue} from '../catalogue/catalogue.js';
import type {VisitingRule} from '../catalogue/records.js';
import type {DatedVisit} from '../catalogue/visits.js';
import type {Tables} from '../database/tables.js';
import type {World} from '../world.js';
import {columnsOfSlot} from './appointment-rows.js';
import {
  insertEvent,
  reasonText,
  sealAppointmentText,
  writeAppointmentText,
  type StoredAppointment,
} from './appointment-store.js';
import {rotaOfVisits} from './rota.js';
import {countSeats, lockSlots, takeSeat} from './seats.js';
import {slotsOfVisit, type Slot} from './slots.js';
import {callOffStanding, standUp} from './stand-up.js';

/** Words for those who are moved back when a change is taken back: nobody has to give a reason for that. */
const takenBack = '坐诊恢复到原来的时间了。';

/**
 * The slot that each of the booked gets: the same place in the visit's order where it is free, so that nobody overtakes anybody;
 * then any that is free.
 *
 * @param left - places left, by slot
 * @returns no slot for whom none is left
 */
const reseat = (
  booked: readonly StoredAppointment[],
  {before, after, left}: {before: readonly Slot[]; after: readonly Slot[]; left: ReadonlyMap<string, number>},
): ReadonlyMap<string, Slot> => {
  const free = new Map(left);
  const found = new Map<string, Slot>();
  const seat = ({number}: StoredAppointment, slot: Slot | undefined) => {
    const places = slot ? (free.get(slot.id) ?? 0) : 0;
    if (!slot || places < 1) return;
    free.set(slot.id, places - 1);
    found.set(number, slot);
  };
  const order = new Map(before.map(({id}, index) => [id, index]));
  for (const one of booked) seat(one, after[order.get(one.slot) ?? -1]);
  for (const one of booked) {
    if (!found.has(one.number)) {
      seat(
        one,
        after.find(({id}) => (free.get(id) ?? 0) > 0),
      );
    }
  }
  return found;
};

/**
 * Takes the appointments at a visit along when it is moved, and calls off those that have no seat at it any more; in the
 * transaction that changes the visit, so that it happens once.
 *
 * Whoever has a time at which the visit still takes place keeps it.
 *
 * @param before - undefined where it was no visit
 */
export const followVisit = async (
  world: World,
  catalogue: Catalogue,
  transaction: Transaction<Tables>,
  {
    rule,
    before,
    after,
    staff,
  }: {
    readonly rule: VisitingRule;
    readonly before: DatedVisit | undefined;
    readonly after: DatedVisit;
    readonly staff: string;
  },
): Promise<void> => {
  const rota = rotaOfVisits(rule, catalogue);
  if (!rota) return;
  const was = before ? slotsOfVisit(rota, before) : [];
  const is = slotsOfVisit(rota, after);
  const kept = new Set(is.map(({id}) => id));
  const gone = was.filter(({id}) => !kept.has(id));
  await lockSlots(transaction, [...is, ...gone]);

  const at = world.now().toISOString();
  const booked = await standUp(transaction, rota.homeCounty, {gone, at});
  const seats = reseat(booked, {before: was, after: is, left: await countSeats(transaction, is)});
  for (const stored of booked) {
    const {homeCounty, number, version} = stored;
    const slot = seats.get(number);
    const reason = after.reason?.zh ?? takenBack;
    if (!slot) {
      await callOffStanding(world, transaction, stored, {reason, staff, at});
      continue;
    }
    await transaction
      .updateTable('appointments')
      .set(columnsOfSlot(slot))
      .where('home_county', '=', homeCounty)
      .where('number', '=', number)
      .execute();
    await insertEvent(transaction, stored, {version, type: 'moved', slot: slot.id, actor: 'staff', staff, at});
    await writeAppointmentText(transaction, await sealAppointmentText(world, stored, reasonText, reason));
    if (!(await takeSeat(transaction, slot))) throw new Error(`Nobody else could take ${slot.id}`);
  }
};
