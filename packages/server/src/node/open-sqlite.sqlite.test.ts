import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {it} from 'node:test';
import {sql, type Kysely} from 'kysely';
import {inTransaction} from '../database/in-transaction.js';
import {migrate} from '../database/migrate.js';
import type {Tables} from '../database/tables.js';
import {openSqlite} from '../node.js';
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

it('what was erased lies in no free page of the file', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'pls-erased-'));
  const file = path.join(folder, 'pls.sqlite');
  const database = openSqlite(file);
  await migrate(database);
  const locators = Array.from({length: 40}, (_, index) => `place-${String(index)}`);
  for (const [index, locator_hash] of locators.entries()) {
    // Some within a page, some over several.
    const sealed = `words-of-${locator_hash}-`.repeat(index % 2 === 0 ? 20 : 1000);
    await database
      .insertInto('drafts')
      .values({locator_hash, version: 1, sealed, saved_at: '', expires_at: ''})
      .execute();
  }
  const found = async () => {
    await sql`PRAGMA wal_checkpoint(TRUNCATE)`.execute(database);
    const bytes = readFileSync(file);
    return locators.filter((locator) => bytes.includes(`words-of-${locator}-`));
  };
  assert.deepEqual(await found(), locators);
  await database.deleteFrom('drafts').where('locator_hash', '!=', 'place-7').execute();
  assert.deepEqual(await found(), ['place-7']);
  await database.destroy();
  rmSync(folder, {recursive: true});
});
