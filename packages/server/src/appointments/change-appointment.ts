import {problemTypes} from '@pls-kit/contract';
import type {Transaction, Updateable} from 'kysely';
import type {AppointmentRow} from '../database/appointment-tables.js';
import type {CaseTextRow} from '../database/case-tables.js';
import type {Tables} from '../database/tables.js';
import type {Words} from '../locale.js';
import {ProblemError} from '../problem.js';
import {inTransaction} from '../database/in-transaction.js';
import type {World} from '../world.js';
import {
  findAppointment,
  forgetReason,
  insertEvent,
  writeAppointmentText,
  type EventType,
  type StoredAppointment,
} from './appointment-store.js';

/** One thing that somebody does with an appointment. */
export interface AppointmentStep {
  readonly type: EventType;
  /** The version that was looked at: another one now, and nothing happens. */
  readonly version: number;
  readonly actor: 'citizen' | 'staff' | 'system';
  readonly staff?: string;
  readonly columns: Readonly<Updateable<AppointmentRow>>;
  readonly text?: CaseTextRow;
  /** What else belongs to the same transaction. */
  readonly alongside?: (transaction: Transaction<Tables>) => Promise<void>;
}

const versionConflict = ({version}: StoredAppointment) =>
  new ProblemError(problemTypes.versionConflict, 409, {version});

/** 409: its state or the time does not allow it. */
export const notNow = ({version}: StoredAppointment, detail: Words) =>
  new ProblemError(problemTypes.illegalTransition, 409, {
    version,
    title: {zh: '现在不能这样做', en: 'Not at this time'},
    detail,
  });

/** @throws {ProblemError} version-conflict (409) */
export const checkVersion = (stored: StoredAppointment, version: number): void => {
  if (stored.version !== version) throw versionConflict(stored);
};

/**
 * Changes an appointment: row, event, words and seats in one transaction, under the row's version.
 *
 * @returns the appointment as it stands now
 * @throws {ProblemError} version-conflict (409, with the version now); nothing was changed
 */
export const changeAppointment = async (
  {database, now}: World,
  stored: StoredAppointment,
  {type, version, actor, staff, columns, text, alongside}: AppointmentStep,
): Promise<StoredAppointment> => {
  checkVersion(stored, version);
  const {homeCounty, number} = stored;
  const at = now().toISOString();
  const next = version + 1;
  await inTransaction(database, async (transaction) => {
    const {numUpdatedRows} = await transaction
      .updateTable('appointments')
      .set({...columns, version: next, updated_at: at})
      .where('home_county', '=', homeCounty)
      .where('number', '=', number)
      .where('version', '=', version)
      .executeTakeFirst();
    if (numUpdatedRows !== 1n) throw versionConflict((await findAppointment(transaction, stored)) ?? stored);
    const slot = columns.slot ?? stored.slot;
    await insertEvent(transaction, stored, {version: next, type, slot, actor, staff, at});
    if (type === 'moved' || type === 'cancelled') await forgetReason(transaction, stored);
    if (text) await writeAppointmentText(transaction, text);
    await alongside?.(transaction);
  });
  const changed = await findAppointment(database, stored);
  if (!changed) throw new Error('An appointment was gone as soon as it was changed');
  return changed;
};
