import assert from 'node:assert/strict';
import {DatabaseSync} from 'node:sqlite';
import {after, before, it} from 'node:test';
import {prepareOnce} from './prepared-statements.js';

// SQLite alone: node-postgres has its own.

let connection: DatabaseSync;
let prepared: string[];
let prepare: ReturnType<typeof prepareOnce>;
before(() => {
  connection = new DatabaseSync(':memory:');
  connection.exec("create table things (name text unique); insert into things values ('one'), ('two')");
  prepared = [];
  prepare = prepareOnce({
    prepare: (text: string) => {
      prepared.push(text);
      return connection.prepare(text);
    },
  });
});
after(() => connection.close());

const list = 'select * from things order by name';

it('a text is prepared once, whatever becomes of the table, and also after it failed', () => {
  assert.deepEqual(prepare(list).all([]).length, 2);
  connection.exec('alter table things add column size integer default 3');
  assert.deepEqual({...(prepare(list).all([])[0] as object)}, {name: 'one', size: 3});
  const add = 'insert into things (name) values (?)';
  assert.throws(() => prepare(add).run(['one']), /UNIQUE/);
  assert.equal(Number(prepare(add).run(['three']).changes), 1);
  assert.equal(prepare(list).all([]).length, 3);
  assert.deepEqual(prepared, [list, add]);
});

it('reading row by row is not started over by who reads the same', () => {
  const names: unknown[] = [];
  for (const row of prepare(list).iterate([])) {
    names.push((row as {name: string}).name);
    assert.equal(prepare(list).all([]).length, 3);
  }
  assert.deepEqual(names, ['one', 'three', 'two']);
});

it('texts without end take no memory without end: what was used longest ago is prepared again', () => {
  for (let index = 0; index < 1000; index += 1) {
    prepare(`select ${String(index)}`).all([]);
    prepare(list).all([]);
  }
  prepared.length = 0;
  for (const text of [list, 'select 999', 'select 0', 'select 0']) prepare(text).all([]);
  assert.deepEqual(prepared, ['select 0']);
});
