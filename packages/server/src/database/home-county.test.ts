import assert from 'node:assert/strict';
import {it} from 'node:test';
import {type Kysely, sql} from 'kysely';
import {startCasework} from '../testing/casework.js';
import {engine} from '../testing/test-database.js';
import type {Tables} from './tables.js';

/** Tables that do not grow with the number of cases: every machine has a copy. */
const copiedEverywhere = {
  migrations: 'steps taken',
  start_lock: 'one row',
  key_proofs: 'a row for each key there ever was',
  retired_keys: 'a row for each key there ever was',
  observed_clocks: 'one row',
  catalogue_imports: 'one row',
  regions: 'catalogue',
  stations: 'catalogue',
  services: 'catalogue',
  topics: 'catalogue',
  portals: 'catalogue',
  units: 'catalogue',
  staff: 'catalogue',
  staff_accounts: 'a row for each member of staff',
  advisers: 'catalogue',
  visiting_rules: 'catalogue',
  rotas: 'catalogue',
  calendar_years: 'catalogue',
  imported_calendar_years: 'a row for each year',
  scheduled_tasks: 'a row for each task',
};

/** Tables that grow and are spread by the value that they are looked up by: it is all that a request has. */
const keyedByTheirOwn: Readonly<Record<string, string>> = {
  case_numbers: 'number',
  code_tries: 'subject',
  drafts: 'locator_hash',
  idempotency_keys: 'key_hash',
  rate_counters: 'subject',
  spent_challenges: 'id',
};

/** Columns of every primary and unique key, by table; one list for each key. */
type Keys = Map<string, string[][]>;

/** What a query of an engine's own gives: one row for each column of a key. */
interface KeyColumn {
  readonly table: string;
  readonly key: string;
  readonly column: string;
}

const readers: Readonly<Record<'sqlite' | 'postgres', (database: Kysely<Tables>) => Promise<readonly KeyColumn[]>>> = {
  sqlite: async (database) =>
    (
      await sql<KeyColumn>`
        select m.name as "table", l.name as "key", c.name as "column"
        from sqlite_master m, pragma_index_list(m.name) l, pragma_index_info(l.name) c
        where m.type = 'table' and l."unique" = 1
        order by 1, 2, c.seqno`.execute(database)
    ).rows,
  postgres: async (database) =>
    (
      await sql<KeyColumn>`
        select t.relname as "table", i.relname as "key", a.attname as "column"
        from pg_index x
          join pg_class t on t.oid = x.indrelid
          join pg_class i on i.oid = x.indexrelid
          join pg_namespace n on n.oid = t.relnamespace
          join pg_attribute a on a.attrelid = i.oid
        where x.indisunique and n.nspname = 'public'
        order by 1, 2, a.attnum`.execute(database)
    ).rows,
};

const readKeys = async (database: Kysely<Tables>): Promise<Keys> => {
  const keys = new Map<string, Map<string, string[]>>();
  for (const {table, key, column} of await readers[engine === 'postgres' ? 'postgres' : 'sqlite'](database)) {
    const ofTable = keys.get(table) ?? new Map<string, string[]>();
    ofTable.set(key, [...(ofTable.get(key) ?? []), column]);
    keys.set(table, ofTable);
  }
  return new Map([...keys].map(([table, ofTable]) => [table, [...ofTable.values()]]));
};

it('every table that grows has the county first in its primary key and in every unique one, or is keyed by what it is looked up by', async () => {
  const casework = await startCasework();
  const tables = (await casework.database.introspection.getTables()).filter(({name}) => !name.startsWith('sqlite_'));
  const keys = await readKeys(casework.database);
  await casework.close();
  const names = tables.map(({name}) => name);
  const exceptions = [...Object.keys(copiedEverywhere), ...Object.keys(keyedByTheirOwn)];
  assert.deepEqual(
    exceptions.filter((name) => !names.includes(name)),
    [],
    'an exception for a table that is not there',
  );
  assert.ok(names.includes('cases') && names.length > exceptions.length);
  for (const {name, columns} of tables) {
    const own = keys.get(name) ?? [];
    assert.ok(own.length > 0, `${name} has no key`);
    if (name in copiedEverywhere) continue;
    const distributedBy = keyedByTheirOwn[name] ?? 'home_county';
    assert.ok(
      // SQLite calls a text that is the primary key by itself nullable; nothing of ours writes NULL there.
      columns.some(({name: own, isNullable}) => own === distributedBy && !(own === 'home_county' && isNullable)),
      `${name} has no ${distributedBy}: a table that grows is spread by it (docs/scale.md), and one that does not is named in this test`,
    );
    for (const key of own) {
      assert.equal(key[0], distributedBy, `${name}: a key of ${key.join(', ')} cannot be kept on one machine`);
    }
  }
});
