import type {Kysely} from 'kysely';
import type {Tables} from './database/tables.js';
import {toBase64url} from './secrets/base64url.js';
import type {World} from './world.js';

/** A node that dies gives its turn up by this. */
const turnMs = 10 * 60_000;
/** Nobody's turn: before any clock, also one that is set back. */
const free = '1970-01-01T00:00:00.000Z';

/**
 * Takes a task's row unless another node has it. A turn that was taken in what is now the future, or is held for longer than
 * any is, was taken by a clock that has since been set back: it holds nobody up.
 */
const take = async (database: Kysely<Tables>, name: string, holder: string, now: Date): Promise<boolean> => {
  const at = now.toISOString();
  const held_until = new Date(now.getTime() + turnMs).toISOString();
  const {numInsertedOrUpdatedRows = 0n} = await database
    .insertInto('scheduled_tasks')
    .values({name, holder, taken_at: at, held_until})
    .onConflict((conflict) =>
      conflict
        .column('name')
        .doUpdateSet({holder, taken_at: at, held_until})
        .where((row) =>
          row.or([row('scheduled_tasks.held_until', '<=', at), row('scheduled_tasks.held_until', '>', held_until)]),
        ),
    )
    .executeTakeFirst();
  return numInsertedOrUpdatedRows > 0n;
};

/**
 * Does a task unless another node, or another caller of this one, is at it.
 *
 * What the task does must be safe to do twice all the same: a node that stalls for longer than a turn comes back to it late.
 *
 * @returns what the task returns; undefined when it was somebody else's turn
 */
export const takeTurns = async <Result>(
  {database, now, random}: World,
  name: string,
  task: () => Promise<Result>,
): Promise<Result | undefined> => {
  const holder = toBase64url(random(12));
  if (!(await take(database, name, holder, now()))) return undefined;
  try {
    return await task();
  } finally {
    await database
      .updateTable('scheduled_tasks')
      .set({held_until: free})
      .where('name', '=', name)
      .where('holder', '=', holder)
      .execute();
  }
};
