import {problemTypes, type VisitChangeRequest} from '@pls-kit/contract';
import {toLocalDate} from '@pls-kit/rules';
import type {Kysely} from 'kysely';
import type {Catalogue} from '../catalogue/catalogue.js';
import type {VisitingRule} from '../catalogue/records.js';
import {
  type DatedVisit,
  isPlannedOn,
  lastDayToldOn,
  type Stay,
  stayInstants,
  type VisitChange,
  visitsBetween,
} from '../catalogue/visits.js';
import {followVisit} from '../appointments/follow-visit.js';
import {inTransaction} from '../database/in-transaction.js';
import type {Tables} from '../database/tables.js';
import type {Words} from '../locale.js';
import {notFound, ProblemError, type ProblemViolation} from '../problem.js';
import type {World} from '../world.js';
import {listVisitChanges, toVisitChange} from './visit-changes.js';

const invalid = (violations: readonly ProblemViolation[]) =>
  new ProblemError(problemTypes.invalidRequest, 422, {violations});

const outdated = (version: number) =>
  new ProblemError(problemTypes.versionConflict, 409, {
    title: {zh: '别人刚刚改过这次坐诊', en: 'Somebody else changed this visit first'},
    version,
  });

const notNow = (title: Words, version: number) =>
  new ProblemError(problemTypes.illegalTransition, 409, {title, version});

const required = (pointer: string, message: Words): ProblemViolation => ({pointer, code: 'required', message});

/** What the request itself must be, whatever the visit. @throws {ProblemError} 422 */
const checkRequest = ({state, to, reason}: VisitChangeRequest, now: Date): void => {
  const violations: ProblemViolation[] = [];
  if (state === 'moved' && !to) {
    violations.push(required('/to', {zh: '改到哪天、几点到几点', en: 'Say to which day, from when to when'}));
  }
  if (state !== 'moved' && to) {
    violations.push({
      pointer: '/to',
      code: 'unknown-field',
      message: {zh: '只有改期才写新的时间', en: 'Only a moved visit has another time'},
    });
  }
  if (state !== 'planned' && (reason === undefined || reason.zh.trim() === '')) {
    violations.push(required('/reason', {zh: '请写明原因，群众会看到', en: 'Give the reason: the public sees it'}));
  }
  if (to && to.to <= to.from) {
    violations.push({
      pointer: '/to/to',
      code: 'out-of-range',
      message: {zh: '结束要晚于开始', en: 'It must end after it begins'},
    });
  }
  const furthest = lastDayToldOn(toLocalDate(now));
  if (to && (to.date > furthest || stayInstants(to).begins <= now)) {
    violations.push({
      pointer: '/to/date',
      code: 'out-of-range',
      message: {zh: `请选现在以后、${furthest} 以前的时间`, en: `Choose a time from now on, no later than ${furthest}`},
    });
  }
  if (violations.length > 0) throw invalid(violations);
};

/** Whether the adviser is already somewhere in that time. */
const isElsewhere = async (
  database: Kysely<Tables>,
  catalogue: Catalogue,
  {rule, plannedOn, stay}: {rule: VisitingRule; plannedOn: string; stay: Stay},
): Promise<boolean> => {
  const stations = catalogue.adviser(rule.adviser)?.stations ?? [rule.station];
  const changes = await listVisitChanges(database, {from: stay.date, stations});
  return stations.some((station) => {
    const other = catalogue.visitingRule(station);
    if (!other) return false;
    const own = changes.filter((change) => change.station === station);
    return visitsBetween(other, {from: stay.date, to: stay.date}, catalogue.calendar, own).some(
      (visit) =>
        visit.state !== 'cancelled' &&
        visit.date === stay.date &&
        !(visit.station === rule.station && visit.plannedOn === plannedOn) &&
        visit.from < stay.to &&
        stay.from < visit.to,
    );
  });
};

/**
 * Cancels or moves a visit, or takes that back: the row, its history and the appointments at it in one transaction.
 *
 * @param visit - `plannedOn` is the day by the visiting rule
 * @throws {ProblemError} 404 the rule has no visit that day; 409 version-conflict, or it is over or nothing was changed; 422
 */
export const changeVisit = async (
  world: World,
  catalogue: Catalogue,
  {rule, plannedOn}: {readonly rule: VisitingRule; readonly plannedOn: string},
  {request, staff}: {readonly request: VisitChangeRequest; readonly staff: string},
): Promise<DatedVisit> => {
  const {database, now: clock} = world;
  const now = clock();
  const today = toLocalDate(now);
  const {station} = rule;
  const homeCounty = catalogue.coverage(catalogue.station(station)?.region ?? '')?.homeCounty;
  if (homeCounty === undefined) throw new RangeError(`Nobody serves ${station}`);
  const planned: Stay = {date: plannedOn, from: rule.from, to: rule.to};

  return inTransaction(database, async (transaction) => {
    const row = await transaction
      .selectFrom('visit_changes')
      .selectAll()
      .where('home_county', '=', homeCounty)
      .where('station', '=', station)
      .where('planned_on', '=', plannedOn)
      .executeTakeFirst();
    const known = row && toVisitChange(row);
    if (!known && (plannedOn > lastDayToldOn(today) || !isPlannedOn(rule, plannedOn, catalogue.calendar))) {
      throw notFound({zh: '那天没有安排坐诊', en: 'No visit is planned there that day'});
    }
    checkRequest(request, now);

    const version = known?.version ?? 0;
    if (request.version !== version) throw outdated(version);
    if (stayInstants(known?.to ?? planned).ends <= now) {
      throw notNow({zh: '这次坐诊已经过了', en: 'This visit is over'}, version);
    }
    const state = request.state as VisitChange['state'];
    const to = state === 'moved' ? (request.to ?? null) : null;
    if (state === 'planned' && (known?.state ?? 'planned') === 'planned') {
      throw notNow({zh: '这次坐诊没有改过', en: 'This visit was not changed'}, version);
    }
    if (state === 'planned' && stayInstants(planned).begins <= now) {
      throw notNow({zh: '原来的时间已经到了', en: 'Its planned time has come'}, version);
    }
    if (state !== 'cancelled' && (await isElsewhere(transaction, catalogue, {rule, plannedOn, stay: to ?? planned}))) {
      throw invalid([
        {
          pointer: state === 'moved' ? '/to' : '/state',
          code: 'not-an-option',
          message: {zh: '这位顾问那个时间在别处坐诊', en: 'The adviser is elsewhere at that time'},
        },
      ]);
    }

    const change: VisitChange = {
      station,
      plannedOn,
      state,
      to,
      reason: state === 'planned' ? null : (request.reason ?? null),
      version: version + 1,
    };
    const columns = {
      state,
      moved_to: to?.date ?? null,
      from_time: to?.from ?? null,
      to_time: to?.to ?? null,
      reason: change.reason === null ? null : JSON.stringify(change.reason),
      version: change.version,
      last_day: to !== null && to.date > plannedOn ? to.date : plannedOn,
    };
    const key = {home_county: homeCounty, station, planned_on: plannedOn};
    // Two at once: the row's key, or its version, lets one of them through.
    const {changed} = known
      ? await transaction
          .updateTable('visit_changes')
          .set(columns)
          .where('home_county', '=', homeCounty)
          .where('station', '=', station)
          .where('planned_on', '=', plannedOn)
          .where('version', '=', version)
          .executeTakeFirstOrThrow()
          .then(({numUpdatedRows}) => ({changed: numUpdatedRows}))
      : await transaction
          .insertInto('visit_changes')
          .values({...key, ...columns})
          .onConflict((conflict) => conflict.columns(['home_county', 'station', 'planned_on']).doNothing())
          .executeTakeFirstOrThrow()
          .then(({numInsertedOrUpdatedRows}) => ({changed: numInsertedOrUpdatedRows ?? 0n}));
    if (changed === 0n) throw outdated(version + 1);
    await transaction
      .insertInto('visit_change_versions')
      .values({
        ...key,
        version: change.version,
        staff,
        at: now.toISOString(),
        contents: JSON.stringify({state, to, reason: change.reason}),
      })
      .execute();
    const visitAfter = (each: VisitChange | undefined) =>
      visitsBetween(rule, {from: plannedOn, to: plannedOn}, catalogue.calendar, each && [each]).find(
        (dated) => dated.plannedOn === plannedOn,
      );
    const visit = visitAfter(change);
    if (!visit) throw new RangeError(`The change of ${station} on ${plannedOn} is of no visit`);
    await followVisit(world, catalogue, transaction, {rule, before: visitAfter(known), after: visit, staff});
    return visit;
  });
};
