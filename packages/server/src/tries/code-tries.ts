import type {ExpressionBuilder, Kysely} from 'kysely';
import type {Tables} from '../database/tables.js';

/** How long a try is remembered. */
const triesWindowMs = 3_600_000;
/** Wrong tries in that time, by what they are counted for. */
export const triesAllowed = {number: 10, address: 60} as const;

/** A try that was counted before it was looked at, so that many at once cannot all slip through. */
export interface CountedTry {
  readonly subject: string;
  /** This one included. */
  readonly tries: number;
  readonly windowStart: string;
}

/** An hour that began in what is now the future was counted by a clock that has since been set back: it is over too. */
const isOver = (row: ExpressionBuilder<Tables, 'code_tries'>, now: Date) =>
  row.or([
    row('code_tries.window_start', '<=', new Date(now.getTime() - triesWindowMs).toISOString()),
    row('code_tries.window_start', '>', new Date(now.getTime() + triesWindowMs).toISOString()),
  ]);

/** Counts a try in the database, which every node shares: one statement, alike whatever comes of it. */
export const countTry = async (database: Kysely<Tables>, subject: string, now: Date): Promise<CountedTry> => {
  const at = now.toISOString();
  const {tries, windowStart} = await database
    .insertInto('code_tries')
    .values({subject, window_start: at, tries: 1})
    .onConflict((conflict) =>
      conflict.column('subject').doUpdateSet((row) => ({
        tries: row
          .case()
          .when(isOver(row, now))
          .then(1)
          .else(row('code_tries.tries', '+', 1))
          .end(),
        window_start: row.case().when(isOver(row, now)).then(at).else(row.ref('code_tries.window_start')).end(),
      })),
    )
    .returning(['tries', 'window_start as windowStart'])
    .executeTakeFirstOrThrow();
  return {subject, tries, windowStart};
};

/** Takes a try back that turned out to be right. */
export const forgiveTry = async (database: Kysely<Tables>, {subject, windowStart}: CountedTry): Promise<void> => {
  await database
    .updateTable('code_tries')
    .set((row) => ({tries: row('tries', '-', 1)}))
    .where('subject', '=', subject)
    .where('window_start', '=', windowStart)
    .where('tries', '>', 0)
    .execute();
};

/** When the next try is taken. */
export const triesEndAt = ({windowStart}: CountedTry): Date => new Date(Date.parse(windowStart) + triesWindowMs);

/** Deletes counts whose hour is over. @returns how many */
export const forgetOldTries = async (database: Kysely<Tables>, now: Date): Promise<number> => {
  const {numDeletedRows} = await database
    .deleteFrom('code_tries')
    .where((row) => isOver(row, now))
    .executeTakeFirst();
  return Number(numDeletedRows);
};
