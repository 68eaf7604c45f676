import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {it} from 'node:test';
import {random} from '../testing/casework.js';
import {serveProgram} from '../testing/serve-program.js';
import {makeTestDatabase, openTestDatabase} from '../testing/test-database.js';
import {newKeyRing} from '../secrets/secrets.js';

it('several nodes start at once where nothing is yet: tables, catalogue and keys are made once, and all of them serve', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'pls-at-once-'));
  const shared = await makeTestDatabase('nothing');
  const isPostgres = 'postgres' in shared.place;
  const environment = isPostgres
    ? {DATABASE_URL: shared.place.postgres.url, PLS_KEYS: JSON.stringify(newKeyRing(random, new Date()))}
    : {};
  const nodes = await Promise.all(
    [1, 2, 3].map((node) =>
      // Of SQLite's nodes all have the one folder, and one of them makes the keys.
      serveProgram({PLS_DATA: isPostgres ? path.join(folder, String(node)) : folder, ...environment}),
    ),
  );
  for (const {code, output} of nodes) assert.deepEqual([code, /http:/.test(output)], [0, true], output);

  const database = isPostgres ? shared.open() : openTestDatabase({file: path.join(folder, 'pls.sqlite')});
  const rows = async (table: 'stations' | 'catalogue_imports' | 'key_proofs') => {
    const {count} = await database
      .selectFrom(table)
      .select(({fn}) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    return count;
  };
  assert.deepEqual([await rows('stations'), await rows('catalogue_imports'), await rows('key_proofs')], [3445, 1, 1]);
  await database.destroy();
  if (!isPostgres)
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.startsWith('keys')),
      ['keys.json'],
    );
  rmSync(folder, {recursive: true});
  await shared.remove();
});
