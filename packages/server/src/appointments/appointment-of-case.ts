import type {StoredCase} from '../cases/case-store.js';
import type {World} from '../world.js';
import {findAppointment, type StoredAppointment} from './appointment-store.js';
import {slotField} from './read-slot.js';

/** What is booked with a case; nothing is looked for where its form asks for no slot. */
export const appointmentOfCase = async (
  {database}: World,
  stored: StoredCase,
): Promise<StoredAppointment | undefined> =>
  slotField({code: stored.form, version: stored.formVersion}) && (await findAppointment(database, stored));
