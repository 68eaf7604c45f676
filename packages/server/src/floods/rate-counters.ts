import type {ExpressionBuilder, Kysely} from 'kysely';
import type {Tables} from '../database/tables.js';

/** Every allowance is for this long, from its first use. */
export const windowMs = 60_000;

/** A window that began in what is now the future was begun by a clock that has since been set back: it is over too. */
const isOver = (row: ExpressionBuilder<Tables, 'rate_counters'>, now: Date) =>
  row.or([
    row('rate_counters.window_start', '<=', new Date(now.getTime() - windowMs).toISOString()),
    row('rate_counters.window_start', '>', new Date(now.getTime() + windowMs).toISOString()),
  ]);

/** What all nodes together have used of an allowance, this use included. */
export interface Used {
  readonly used: number;
  readonly windowStart: number;
}

/** Counts `units` in the database, which every node shares, in one statement. */
export const countUse = async (database: Kysely<Tables>, subject: string, units: number, now: Date): Promise<Used> => {
  const at = now.toISOString();
  const {used, windowStart} = await database
    .insertInto('rate_counters')
    .values({subject, window_start: at, used: units})
    .onConflict((conflict) =>
      conflict.column('subject').doUpdateSet((row) => ({
        used: row
          .case()
          .when(isOver(row, now))
          .then(units)
          .else(row('rate_counters.used', '+', units))
          .end(),
        window_start: row.case().when(isOver(row, now)).then(at).else(row.ref('rate_counters.window_start')).end(),
      })),
    )
    .returning(['used', 'window_start as windowStart'])
    .executeTakeFirstOrThrow();
  return {used, windowStart: Date.parse(windowStart)};
};

/** Deletes counts whose window is over. @returns how many */
export const forgetOldCounters = async (database: Kysely<Tables>, now: Date): Promise<number> => {
  const {numDeletedRows} = await database
    .deleteFrom('rate_counters')
    .where((row) => isOver(row, now))
    .executeTakeFirst();
  return Number(numDeletedRows);
};
