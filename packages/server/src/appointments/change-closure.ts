import {problemTypes, type ClosureChange} from '@pls-kit/contract';
import {addDays, toLocalDate} from '@pls-kit/rules';
import type {Catalogue} from '../catalogue/catalogue.js';
import type {UnitRecord} from '../catalogue/records.js';
import {inTransaction} from '../database/in-transaction.js';
import {notFound, ProblemError, type ProblemViolation} from '../problem.js';
import type {World} from '../world.js';
import {toStoredAppointment, type StoredAppointment} from './appointment-store.js';
import {appointmentKinds} from './booking-rules.js';
import {findClosure, isWithin, type Closure} from './closures.js';
import {noChanges, slotsOn, type Slot} from './slots.js';
import {findRota} from './rota.js';
import {lockSlots} from './seats.js';
import {callOffStanding, standUp} from './stand-up.js';

const isKind = (kind: string) => (appointmentKinds as readonly string[]).includes(kind);

/** How far ahead a unit can close; nothing can be booked that far ahead. */
const daysAhead = 366;

/** A unit's day. */
export interface UnitDay {
  readonly unit: UnitRecord;
  readonly date: string;
}

/** @throws {ProblemError} invalid-request (422) */
const checkRequest = ({closed, reason, callOff}: ClosureChange): void => {
  const violations: ProblemViolation[] = [];
  closed.forEach(({from, to, kind}, index) => {
    if (kind === 'adviser-visit' || (kind !== undefined && !isKind(kind))) {
      const message = {zh: '只能关闭窗口和接待日', en: 'Only windows and reception days can be closed'};
      violations.push({pointer: `/closed/${String(index)}/kind`, code: 'not-an-option', message});
    }
    if (from === undefined || to === undefined || from < to) return;
    const message = {zh: '结束要晚于开始', en: 'It must end after it begins'};
    violations.push({pointer: `/closed/${String(index)}/to`, code: 'out-of-range', message});
  });
  if (closed.length > 0 && (reason === undefined || reason.zh.trim() === '')) {
    const message = {zh: '请写明原因，群众会看到', en: 'Give the reason: the public sees it'};
    violations.push({pointer: '/reason', code: 'required', message});
  }
  if (closed.length === 0 && callOff === true) {
    const message = {zh: '恢复预约不用取消别人的', en: 'Nothing is called off by opening'};
    violations.push({pointer: '/callOff', code: 'not-an-option', message});
  }
  if (violations.length > 0) throw new ProblemError(problemTypes.invalidRequest, 422, {violations});
};

/** The slots that are closed on a day, by the unit's own rotas. */
const closedSlots = ({unit, date}: UnitDay, {periods}: Pick<Closure, 'periods'>, catalogue: Catalogue): Slot[] =>
  catalogue
    .rotasOf(unit.id)
    .flatMap(({id}) => findRota(id, catalogue) ?? [])
    .flatMap((rota) => slotsOn(rota, date, catalogue.calendar, noChanges))
    .filter((slot) => isWithin(slot, periods));

/** Who is still booked in a time that is closed, in the order of the times. */
export const listInClosure = async (
  {database}: World,
  catalogue: Catalogue,
  day: UnitDay,
  closure: Pick<Closure, 'periods'>,
): Promise<StoredAppointment[]> => {
  const slots = closedSlots(day, closure, catalogue).map(({id}) => id);
  if (slots.length === 0) return [];
  const rows = await database
    .selectFrom('appointments')
    .selectAll()
    .where('home_county', '=', day.unit.homeCounty)
    .where('slot', 'in', slots)
    .where('state', '=', 'booked')
    .orderBy('starts_at')
    .orderBy('number')
    .execute();
  return rows.map(toStoredAppointment);
};

/**
 * Closes times of a unit's day, or opens them again: what is closed replaces what was. Who books at the same moment is either
 * seen, and called off if that is asked for, or refused.
 *
 * @throws {ProblemError} 404 the day is too far ahead; 409 version-conflict, or it is over; 422
 */
export const changeClosure = async (
  world: World,
  catalogue: Catalogue,
  day: UnitDay,
  {request, staff}: {readonly request: ClosureChange; readonly staff: string},
): Promise<Closure> => {
  const {unit, date} = day;
  const {homeCounty} = unit;
  const now = world.now();
  const at = now.toISOString();
  checkRequest(request);
  if (date > addDays(toLocalDate(now), daysAhead)) {
    throw notFound({zh: '那天太远了，还不能约', en: 'That day is too far ahead to be booked'});
  }
  const {closed, reason, version: lookedAt, callOff = false} = request;
  const key = {home_county: homeCounty, unit: unit.id, date};

  return inTransaction(world.database, async (transaction) => {
    const known = await findClosure(transaction, {homeCounty, unit: unit.id, date});
    const outdated = (version: number) => new ProblemError(problemTypes.versionConflict, 409, {version});
    const version = known?.version ?? 0;
    if (lookedAt !== version) throw outdated(version);
    if (date < toLocalDate(now)) {
      const title = {zh: '那天已经过了', en: 'That day is over'};
      throw new ProblemError(problemTypes.illegalTransition, 409, {title, version});
    }
    const closure: Closure = {
      unit: unit.id,
      date,
      periods: closed,
      reason: closed.length > 0 ? (reason ?? null) : null,
      version: version + 1,
    };
    const columns = {
      periods: JSON.stringify(closure.periods),
      reason: closure.reason === null ? null : JSON.stringify(closure.reason),
      version: closure.version,
    };
    // Two at once: the row's key, or its version, lets one of them through.
    const {numInsertedOrUpdatedRows = 0n} = await transaction
      .insertInto('closures')
      .values({...key, ...columns})
      .onConflict((conflict) =>
        conflict.columns(['home_county', 'unit', 'date']).doUpdateSet(columns).where('closures.version', '=', version),
      )
      .executeTakeFirst();
    if (numInsertedOrUpdatedRows === 0n) throw outdated(version + 1);
    await transaction
      .insertInto('closure_versions')
      .values({
        ...key,
        version: closure.version,
        staff,
        at,
        contents: JSON.stringify({closed, reason: closure.reason, callOff}),
      })
      .execute();

    const slots = closedSlots(day, closure, catalogue);
    await lockSlots(transaction, slots);
    if (callOff) {
      for (const stored of await standUp(transaction, homeCounty, {gone: slots, at})) {
        await callOffStanding(world, transaction, stored, {reason: closure.reason?.zh ?? '', staff, at});
      }
    }
    return closure;
  });
};
