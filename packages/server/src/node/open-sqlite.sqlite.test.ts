import assert from 'node:assert/strict';
import {it} from 'node:test';
import type {Kysely} from 'kysely';
import {inTransaction} from '../database/in-transaction.js';
import {migrate} from '../database/migrate.js';
import type {Tables} from '../database/tables.js';
import {makeTestDatabase} from '../testing/test-database.js';

// SQLite alone: PostgreSQL's writers do not take turns, and nothing in the server reads a count to write the next one.

/** Reads before it writes, and gives way in between. */
const addOne = (database: Kysely<Tables>) =>
  inTransaction(database, async (transaction) => {
    const {tries} = await transaction
      .selectFrom('code_tries')
      .select('tries')
      .where('subject', '=', 'one')
      .executeTakeFirstOrThrow();
    await new Promise((resolve) => setTimeout(resolve, 1));
    await transaction
      .updateTable('code_tries')
      .set({tries: tries + 1})
      .where('subject', '=', 'one')
      .execute();
  });

it('transactions of several connections take turns from their beginning: none fails, and none writes over another', async () => {
  const shared = await makeTestDatabase();
  const connections = [shared.open(), shared.open(), shared.open()];
  await migrate(connections[0]!);
  await connections[0]!.insertInto('code_tries').values({subject: 'one', window_start: '', tries: 0}).execute();
  // The event loop goes on while they wait for each other, or none of them could finish.
  await Promise.all(connections.flatMap((database) => Array.from({length: 25}, () => addOne(database))));
  const {tries} = await connections[0]!.selectFrom('code_tries').select('tries').executeTakeFirstOrThrow();
  assert.equal(tries, 75);
  for (const database of connections) await database.destroy();
  await shared.remove();
});
