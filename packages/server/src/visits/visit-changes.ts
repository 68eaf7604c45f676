import type {Text} from '@pls-kit/contract';
import type {Kysely} from 'kysely';
import type {Stay, VisitChange, VisitChanges} from '../catalogue/visits.js';
import type {VisitChangeRow} from '../database/publication-tables.js';
import type {Tables} from '../database/tables.js';

const toStay = ({moved_to: date, from_time: from, to_time: to}: VisitChangeRow): Stay | null =>
  date === null || from === null || to === null ? null : {date, from, to};

export const toVisitChange = (row: VisitChangeRow): VisitChange => ({
  station: row.station,
  plannedOn: row.planned_on,
  state: row.state as VisitChange['state'],
  to: toStay(row),
  reason: row.reason === null ? null : (JSON.parse(row.reason) as Text),
  version: row.version,
});

/** What of a day or later was changed by hand. */
export interface VisitChangeQuery {
  /** `YYYY-MM-DD`: changes of visits that were planned for an earlier day and moved to an earlier one are left out. */
  readonly from: string;
  /** Default: every station. */
  readonly stations?: readonly string[];
}

/**
 * The changes of visits as the database has them now: inside a transaction this is what a booking must read.
 *
 * @param database - or a transaction
 */
export const listVisitChanges = async (
  database: Kysely<Tables>,
  {from, stations}: VisitChangeQuery,
): Promise<VisitChange[]> => {
  if (stations?.length === 0) return [];
  let query = database.selectFrom('visit_changes').selectAll().where('last_day', '>=', from);
  if (stations !== undefined) query = query.where('station', 'in', stations);
  const rows = await query.orderBy('station').orderBy('planned_on').execute();
  return rows.map(toVisitChange);
};

/** Changes as the schedule asks for them. */
export const byStation = (changes: readonly VisitChange[]): VisitChanges => {
  const map = new Map<string, VisitChange[]>();
  for (const change of changes) {
    const known = map.get(change.station);
    if (known) known.push(change);
    else map.set(change.station, [change]);
  }
  return map;
};
