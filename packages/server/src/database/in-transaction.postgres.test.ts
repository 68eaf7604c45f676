import assert from 'node:assert/strict';
import {it} from 'node:test';
import {makeTestDatabase} from '../testing/test-database.js';
import {inTransaction} from './in-transaction.js';

// PostgreSQL alone: where there is one writer nothing gets into a knot.

it('two transactions that wait for each other both come about: the one that was undone is done again', async () => {
  const own = await makeTestDatabase();
  const database = own.open();
  await database
    .insertInto('code_tries')
    .values(['left', 'right'].map((subject) => ({subject, window_start: '', tries: 0})))
    .execute();
  let runs = 0;
  let met: () => void = () => undefined;
  const meeting = new Promise<void>((resolve) => (met = resolve));
  const addTo = (first: string, second: string) =>
    inTransaction(database, async (transaction) => {
      const add = (subject: string) =>
        transaction
          .updateTable('code_tries')
          .set((row) => ({tries: row('tries', '+', 1)}))
          .where('subject', '=', subject)
          .execute();
      runs += 1;
      await add(first);
      if (runs === 2) met();
      await meeting;
      await add(second);
    });
  await Promise.all([addTo('left', 'right'), addTo('right', 'left')]);
  const rows = await database.selectFrom('code_tries').select('tries').execute();
  assert.deepEqual(
    rows.map(({tries}) => tries),
    [2, 2],
  );
  // Once each, and again whichever was undone; that may happen to it twice.
  assert.ok(runs >= 3, String(runs));
  await database.destroy();
  await own.remove();
});
