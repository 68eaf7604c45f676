import {addDays, toLocalDate} from '@pls-kit/rules';
import {isVersionConflict} from '../clock/record-clock-event.js';
import type {World} from '../world.js';
import {toStoredAppointment, type StoredAppointment} from './appointment-store.js';
import {appointmentKinds, bookingRuleOf, type AppointmentKind} from './booking-rules.js';
import {eraseAppointment} from './erase-appointment.js';

/** Appointments of one look; what is left is found by the next. */
const atOnce = 100;

/** Midnight in Asia/Shanghai, that many days ago. */
const midnightBefore = ({now}: World, days: number): string =>
  new Date(`${addDays(toLocalDate(now()), -days)}T00:00:00+08:00`).toISOString();

/** Erases one by itself. @returns false when another was faster */
const eraseOne = async (world: World, stored: StoredAppointment): Promise<boolean> => {
  try {
    await eraseAppointment(world, stored, {version: stored.version, actor: 'system'});
    return true;
  } catch (error) {
    if (isVersionConflict(error)) return false;
    throw error;
  }
};

const eraseOldOf = async (world: World, kind: AppointmentKind): Promise<number> => {
  const before = midnightBefore(world, bookingRuleOf(kind, world.settings.booking).keptDays);
  let erased = 0;
  for (;;) {
    const rows = await world.database
      .selectFrom('appointments')
      .selectAll()
      .where('ends_at', '<', before)
      .where('kind', '=', kind)
      .where('of_case', '=', 0)
      .where('erased_at', 'is', null)
      .orderBy('ends_at')
      .limit(atOnce)
      .execute();
    for (const row of rows) if (await eraseOne(world, toStoredAppointment(row))) erased += 1;
    if (rows.length < atOnce) return erased;
  }
};

/** Erases the words of appointments that were kept long enough; those of a case go with the case. @returns how many */
export const eraseOldAppointments = async (world: World): Promise<number> => {
  let erased = 0;
  for (const kind of appointmentKinds) erased += await eraseOldOf(world, kind);
  return erased;
};

/** Deletes the counts of slots, and what phones were locked by, that ended yesterday or before: nobody books there any more. */
export const forgetOldSlots = async (world: World): Promise<void> => {
  const before = midnightBefore(world, 0);
  await world.database.deleteFrom('appointment_slots').where('ends_at', '<', before).execute();
  await world.database.deleteFrom('appointment_holders').where('ends_at', '<', before).execute();
};
