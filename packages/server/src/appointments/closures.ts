import type {ClosedTime, Text} from '@pls-kit/contract';
import type {Kysely} from 'kysely';
import type {ClosureRow} from '../database/appointment-tables.js';
import type {Tables} from '../database/tables.js';
import type {Rota} from './rota.js';
import type {Slot} from './slots.js';

/** What a unit has closed of one day. */
export interface Closure {
  readonly unit: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** None after they were opened again. */
  readonly periods: readonly ClosedTime[];
  readonly reason: Text | null;
  /** 1 with the first change. */
  readonly version: number;
}

const toClosure = ({unit, date, periods, reason, version}: ClosureRow): Closure => ({
  unit,
  date,
  periods: JSON.parse(periods) as ClosedTime[],
  reason: reason === null ? null : (JSON.parse(reason) as Text),
  version,
});

/** The day as the database has it now: inside a transaction this is what a booking must read. */
export const findClosure = async (
  database: Kysely<Tables>,
  {homeCounty, unit, date}: {readonly homeCounty: string; readonly unit: string; readonly date: string},
): Promise<Closure | undefined> => {
  const row = await database
    .selectFrom('closures')
    .selectAll()
    .where('home_county', '=', homeCounty)
    .where('unit', '=', unit)
    .where('date', '=', date)
    .executeTakeFirst();
  return row && toClosure(row);
};

const minuteMs = 60_000;

/** Whether a slot lies, at least in part, in a time that is closed. Visits are cancelled, not closed. */
export const isWithin = ({rota, date, start, end}: Slot, periods: readonly ClosedTime[]): boolean => {
  if (!('days' in rota.when)) return false;
  const midnight = Date.parse(`${date}T00:00:00+08:00`);
  const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  return periods.some(
    ({from = '00:00', to, kind}) =>
      (kind === undefined || kind === rota.kind) &&
      end.getTime() > midnight + minutesOf(from) * minuteMs &&
      (to === undefined || start.getTime() < midnight + minutesOf(to) * minuteMs),
  );
};

/** Whether a slot is closed now. */
export const isClosed = async (database: Kysely<Tables>, slot: Slot): Promise<boolean> => {
  const {rota, date} = slot;
  if (!('days' in rota.when)) return false;
  const closure = await findClosure(database, {homeCounty: rota.homeCounty, unit: rota.place, date});
  return closure !== undefined && isWithin(slot, closure.periods);
};

/** Tells of each slot of these rotas, from a day on, whether it is closed: one query for all of them. */
export const readClosures = async (
  database: Kysely<Tables>,
  rotas: readonly Rota[],
  from: string,
): Promise<(slot: Slot) => boolean> => {
  const closable = rotas.filter(({when}) => 'days' in when);
  if (closable.length === 0) return () => false;
  const rows = await database
    .selectFrom('closures')
    .selectAll()
    .where('home_county', 'in', [...new Set(closable.map(({homeCounty}) => homeCounty))])
    .where('unit', 'in', [...new Set(closable.map(({place}) => place))])
    .where('date', '>=', from)
    .execute();
  const days = new Map(rows.map((row) => [`${row.unit} ${row.date}`, toClosure(row).periods]));
  return (slot) => isWithin(slot, days.get(`${slot.rota.place} ${slot.date}`) ?? []);
};
