import type {AppointmentRefusal, AppointmentState, DeskAppointment, DeskAppointmentPage} from '@pls-kit/contract';
import {addDays, toLocalDate} from '@pls-kit/rules';
import {findHomeCounty} from '../cases/case-store.js';
import type {Catalogue} from '../catalogue/catalogue.js';
import {readCursor, toCursor} from '../cursor.js';
import {mayDo, reachOf, unitsOf, type Caller, type DeskOperation} from '../desk/scope.js';
import {notFound} from '../problem.js';
import type {World} from '../world.js';
import {findAppointment, reasonText, sealAppointmentText, toStoredAppointment} from './appointment-store.js';
import type {StoredAppointment} from './appointment-store.js';
import type {AppointmentKind} from './booking-rules.js';
import {changeAppointment, checkVersion, notNow} from './change-appointment.js';
import {attendanceOpen, canBeCalledOff, presentDeskAppointments, type DeskRights} from './present-appointment.js';
import {giveSeatBack} from './seats.js';

/** Who keeps an appointment, as the scope's table looks at it: an adviser's own are the own visits. */
const targetOf = ({unit, host}: StoredAppointment) => ({unit, assignee: host});

/** What of {@link DeskRights} the scope's table gives a caller. */
export const rightsOf = (caller: Caller, catalogue: Catalogue): DeskRights => ({
  attendance: (stored) => mayDo('recordAttendance', caller, targetOf(stored), catalogue),
  cancel: (stored) => mayDo('cancelDeskAppointment', caller, targetOf(stored), catalogue),
});

/**
 * The appointment with a number, where the caller may do this with it.
 *
 * @throws {ProblemError} 404 there is none, or it is not the caller's: which of these, nobody can tell
 */
export const findDeskAppointment = async (
  {database}: World,
  catalogue: Catalogue,
  {caller, operation, number}: {caller: Caller; operation: DeskOperation; number: string},
): Promise<StoredAppointment> => {
  const homeCounty = await findHomeCounty(database, number);
  const stored = homeCounty === undefined ? undefined : await findAppointment(database, {homeCounty, number});
  if (!stored || !mayDo(operation, caller, targetOf(stored), catalogue)) {
    throw notFound({
      zh: '没有这个预约，或者不归您管',
      en: 'There is no appointment with this number, or it is not yours to keep',
    });
  }
  return stored;
};

/** One appointment as the desk sees it. */
export const presentOne = async (
  world: World,
  catalogue: Catalogue,
  stored: StoredAppointment,
  {caller, masked}: {caller: Caller; masked: boolean},
): Promise<DeskAppointment> => {
  const [presented] = await presentDeskAppointments(world, catalogue, [stored], {
    masked,
    rights: rightsOf(caller, catalogue),
  });
  if (!presented) throw new Error('One appointment gave no appointment');
  return presented;
};

/** Which appointments of a day are asked for. */
export interface DayQuery {
  readonly unit?: string | undefined;
  /** `YYYY-MM-DD`. Default today. */
  readonly date?: string | undefined;
  readonly kind?: AppointmentKind | undefined;
  readonly state?: AppointmentState | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

const midnight = (date: string): string => new Date(`${date}T00:00:00+08:00`).toISOString();

/** A page of one day's appointments in the order of their times, names and phones masked. */
export const listDay = async (
  world: World,
  catalogue: Catalogue,
  caller: Caller,
  {unit, date = toLocalDate(world.now()), kind, state, limit, cursor}: DayQuery,
): Promise<DeskAppointmentPage> => {
  let selected = world.database
    .selectFrom('appointments')
    .selectAll()
    .where('starts_at', '>=', midnight(date))
    .where('starts_at', '<', midnight(addDays(date, 1)))
    .where('erased_at', 'is', null)
    .orderBy('starts_at')
    .orderBy('number')
    .limit(limit + 1);
  if (unit !== undefined) selected = selected.where('unit', '=', unit);
  if (reachOf.listDeskAppointments[caller.role] === 'own') selected = selected.where('host', '=', caller.id);
  else if (unit === undefined) {
    const units = unitsOf(caller, catalogue, 'listDeskAppointments');
    if (units.length === 0) return {items: [], next: null};
    selected = selected.where('unit', 'in', units);
  }
  if (kind !== undefined) selected = selected.where('kind', '=', kind);
  if (state !== undefined) selected = selected.where('state', '=', state);
  if (cursor !== undefined) {
    const [startsAt, number] = readCursor(cursor, 'string', 'string');
    selected = selected.where((row) => row(row.refTuple('starts_at', 'number'), '>', row.tuple(startsAt, number)));
  }
  const found = (await selected.execute()).map(toStoredAppointment);
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return {
    items: await presentDeskAppointments(world, catalogue, page, {masked: true, rights: rightsOf(caller, catalogue)}),
    next: last && found.length > limit ? toCursor([last.startsAt, last.number]) : null,
  };
};

/** Writes down whether the citizen came. @throws {ProblemError} version-conflict, illegal-transition (409) */
export const recordAttendance = async (
  world: World,
  stored: StoredAppointment,
  {version, attendance, staff}: {version: number; attendance: 'arrived' | 'missed'; staff: string},
): Promise<StoredAppointment> => {
  checkVersion(stored, version);
  if (!attendanceOpen(stored, world.now()).includes(attendance)) {
    throw notNow(stored, {
      zh: '还没到时间，或者这个预约已经取消、已经记过了。',
      en: 'It is too early for this, or the appointment was cancelled or recorded so already.',
    });
  }
  return changeAppointment(world, stored, {
    type: attendance,
    version,
    actor: 'staff',
    staff,
    columns: {state: attendance},
  });
};

/** Calls an appointment off with a reason for the citizen. @throws {ProblemError} version-conflict, illegal-transition (409) */
export const callOff = async (
  world: World,
  stored: StoredAppointment,
  {version, reason, staff}: AppointmentRefusal & {staff: string},
): Promise<StoredAppointment> => {
  checkVersion(stored, version);
  if (!canBeCalledOff(stored, world.now())) {
    throw notNow(stored, {zh: '已经开始或者已经取消了。', en: 'It has begun, or was cancelled already.'});
  }
  return changeAppointment(world, stored, {
    type: 'cancelled',
    version,
    actor: 'staff',
    staff,
    columns: {state: 'cancelled', holder: null},
    text: await sealAppointmentText(world, stored, reasonText, reason),
    alongside: (transaction) => giveSeatBack(transaction, stored),
  });
};
