import assert from 'node:assert/strict';
import {it} from 'node:test';
import {sql} from 'kysely';
import {makeTestDatabase} from '../testing/test-database.js';
import {openPostgres} from './open-postgres.js';

it('a row that refers to another finds it by its key, also on a connection that is older than the rows', async () => {
  const own = await makeTestDatabase('nothing');
  assert.ok('postgres' in own.place);
  const database = openPostgres({...own.place.postgres, connections: 1});
  const run = (text: string) => sql.raw(text).execute(database);
  // As cases and their events are: the second unique key begins with the same column as the first.
  await run(`create table parent (home text collate "C", number text collate "C", hash text collate "C" not null,
    ${Array.from({length: 20}, (_, index) => `extra${String(index)} text`).join(', ')},
    primary key (home, number), unique (home, hash)) with (autovacuum_enabled = off)`);
  await run(`create table child (home text collate "C", number text collate "C", sequence integer,
    foreign key (home, number) references parent (home, number))`);
  const add = async (from: number, to: number) => {
    const numbers = `generate_series(${String(from)}, ${String(to)}) n`;
    await run(`insert into parent (home, number, hash) select '410311', n::text, md5(n::text) from ${numbers}`);
    await run(`insert into child select '410311', n::text, 1 from ${numbers}`);
  };
  const rowsRead = async () => {
    await run('select pg_stat_force_next_flush()');
    const {rows} = await sql<{read: number}>`
      select sum(idx_tup_read)::float8 as read from pg_stat_user_indexes where relname = 'parent'`.execute(database);
    return rows[0]?.read ?? 0;
  };
  await add(1, 20);
  await add(1001, 4000);
  const before = await rowsRead();
  await add(4001, 4100);
  const read = (await rowsRead()) - before;
  assert.ok(read < 1000, `${String(read)} rows were read for 100`);
  await run('drop table child, parent');
  await database.destroy();
  await own.remove();
});
