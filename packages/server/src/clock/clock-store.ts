import type {Insertable, Kysely} from 'kysely';
import type {CaseReference} from '../cases/case-token.js';
import type {CaseClockRow} from '../database/case-tables.js';
import type {Tables} from '../database/tables.js';
import {isRunning, isSuspended, nearestDue, type Clock, type Pause} from './clocks.js';

/** A date that never comes; sorts behind every other, so that no query needs an order for NULL. */
const noDueDate = '9999-12-31';

/** `due_on` of a case with these clocks: its place in the queue. */
export const dueDateOf = (clocks: readonly Clock[]): string => nearestDue(clocks) ?? noDueDate;

/** The day after which somebody has to see what became of the clock. */
const watchedUntil = (clock: Clock): string =>
  isRunning(clock) && !isSuspended(clock) && clock.expiredAt === null ? clock.dueOn : noDueDate;

export const toClockRow = ({homeCounty, number}: CaseReference, clock: Clock): Insertable<CaseClockRow> => ({
  home_county: homeCounty,
  number,
  name: clock.name,
  rule_set: clock.ruleSet,
  rule_set_version: clock.ruleSetVersion,
  started_on: clock.startedOn,
  due_on: clock.dueOn,
  provisional: clock.provisional ? 1 : 0,
  promised_on: clock.promisedOn,
  promised_provisional: clock.promisedProvisional ? 1 : 0,
  stopped_at: clock.stoppedAt,
  pauses: JSON.stringify(clock.pauses),
  extended_by: clock.extendedBy,
  expired_at: clock.expiredAt,
  watched_until: watchedUntil(clock),
});

const toClock = (row: CaseClockRow): Clock => ({
  name: row.name,
  ruleSet: row.rule_set,
  ruleSetVersion: row.rule_set_version,
  startedOn: row.started_on,
  dueOn: row.due_on,
  provisional: row.provisional === 1,
  promisedOn: row.promised_on,
  promisedProvisional: row.promised_provisional === 1,
  pauses: JSON.parse(row.pauses) as Pause[],
  extendedBy: row.extended_by,
  stoppedAt: row.stopped_at,
  expiredAt: row.expired_at,
});

/** Clocks of one case, those that started first before the others. */
export const listClocks = async (database: Kysely<Tables>, {homeCounty, number}: CaseReference): Promise<Clock[]> => {
  const rows = await database
    .selectFrom('case_clocks')
    .selectAll()
    .where('home_county', '=', homeCounty)
    .where('number', '=', number)
    .orderBy('started_on')
    .orderBy('name')
    .execute();
  return rows.map(toClock);
};

/** Clocks of many cases at once, by case number. */
export const listClocksOf = async (
  database: Kysely<Tables>,
  cases: readonly CaseReference[],
): Promise<ReadonlyMap<string, Clock[]>> => {
  const byNumber = new Map<string, Clock[]>(cases.map(({number}) => [number, []]));
  if (cases.length === 0) return byNumber;
  const rows = await database
    .selectFrom('case_clocks')
    .selectAll()
    .where('home_county', 'in', [...new Set(cases.map(({homeCounty}) => homeCounty))])
    .where('number', 'in', [...byNumber.keys()])
    .orderBy('started_on')
    .orderBy('name')
    .execute();
  for (const row of rows) byNumber.get(row.number)?.push(toClock(row));
  return byNumber;
};

/** Writes the clocks that are not the ones that were read: new ones, and whatever can change of the others. */
export const saveClocks = async (
  database: Kysely<Tables>,
  reference: CaseReference,
  before: readonly Clock[],
  after: readonly Clock[],
): Promise<void> => {
  const rows = after.filter((clock) => !before.includes(clock)).map((clock) => toClockRow(reference, clock));
  if (rows.length === 0) return;
  await database
    .insertInto('case_clocks')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['home_county', 'number', 'name']).doUpdateSet((row) => ({
        due_on: row.ref('excluded.due_on'),
        provisional: row.ref('excluded.provisional'),
        stopped_at: row.ref('excluded.stopped_at'),
        pauses: row.ref('excluded.pauses'),
        extended_by: row.ref('excluded.extended_by'),
        expired_at: row.ref('excluded.expired_at'),
        watched_until: row.ref('excluded.watched_until'),
      })),
    )
    .execute();
};

/** A clock, by the case it belongs to. */
export interface ClockPlace extends CaseReference {
  readonly name: string;
}

/**
 * Where clocks have run out by a day and nothing was done about it, the longest waiting first.
 *
 * @param after - the last place of the look before; each look goes on behind it, so that one that fails holds up no other
 */
export const listRunOut = async (
  database: Kysely<Tables>,
  {today, limit, after}: {today: string; limit: number; after?: (ClockPlace & {readonly dueOn: string}) | undefined},
): Promise<(ClockPlace & {readonly dueOn: string})[]> => {
  let query = database
    .selectFrom('case_clocks')
    .select(['home_county as homeCounty', 'number', 'name', 'watched_until as dueOn'])
    .where('watched_until', '<', today)
    .orderBy('watched_until')
    .orderBy('home_county')
    .orderBy('number')
    .orderBy('name')
    .limit(limit);
  if (after !== undefined) {
    const {dueOn, homeCounty, number, name} = after;
    query = query.where((row) =>
      row(
        row.refTuple('watched_until', 'home_county', 'number', 'name'),
        '>',
        row.tuple(dueOn, homeCounty, number, name),
      ),
    );
  }
  return query.execute();
};

/** Clocks that run towards an estimated date, in the order of their keys. */
export const listProvisional = async (
  database: Kysely<Tables>,
  {limit, after}: {limit: number; after?: ClockPlace | undefined},
): Promise<ClockPlace[]> => {
  let query = database
    .selectFrom('case_clocks')
    .select(['home_county as homeCounty', 'number', 'name'])
    .where('provisional', '=', 1)
    .where('stopped_at', 'is', null)
    .where('expired_at', 'is', null)
    .orderBy('home_county')
    .orderBy('number')
    .orderBy('name')
    .limit(limit);
  if (after !== undefined) {
    const {homeCounty, number, name} = after;
    query = query.where((row) =>
      row(row.refTuple('home_county', 'number', 'name'), '>', row.tuple(homeCounty, number, name)),
    );
  }
  return query.execute();
};
