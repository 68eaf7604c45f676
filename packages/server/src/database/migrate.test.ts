import assert from 'node:assert/strict';
import {it} from 'node:test';
import type {Kysely} from 'kysely';
import {listClocks, listRunOut} from '../clock/clock-store.js';
import {makeTestDatabase} from '../testing/test-database.js';
import {migrate} from './migrate.js';
import {createCatalogueTables} from './migrations/0001-catalogue.js';
import {createCaseTables} from './migrations/0002-cases.js';

it('takes clocks along that ran before there were pauses: a date that has gone by since is found', async () => {
  const own = await makeTestDatabase('nothing');
  const database = own.open();
  const untyped = database as unknown as Kysely<Record<string, Record<string, unknown>>>;
  await createCatalogueTables(database as unknown as Kysely<unknown>);
  await createCaseTables(database as unknown as Kysely<unknown>);
  await database.schema
    .createTable('migrations')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .execute();
  await untyped
    .insertInto('migrations')
    .values([{name: '0001-catalogue'}, {name: '0002-cases'}])
    .execute();
  const reference = {homeCounty: '410311', number: '260000000019'};
  const key = {home_county: reference.homeCounty, number: reference.number};
  const texts = ['idempotency_hash', 'body_hash', 'code_key_id', 'code_hash', 'form', 'notice_version'];
  await untyped
    .insertInto('cases')
    .values({
      ...key,
      ...Object.fromEntries(texts.map((name) => [name, 'x'])),
      ...{kind: 'consult', form_version: 1, green_channel: 0, unit: 'LYC-410311', receipt_unit: 'LYC-410311'},
      ...{state: 'submitted', version: 1, sequence: 1, due_on: '2026-11-26'},
      ...{received_at: '2026-11-23T01:30:00.000Z', updated_at: '2026-11-23T01:30:00.000Z'},
    })
    .execute();
  const clock = {
    ...{rule_set: 'consult-2026', rule_set_version: 1, started_on: '2026-11-23', due_on: '2026-11-26'},
    ...{provisional: 0, promised_on: '2026-11-26', promised_provisional: 0},
  };
  await untyped
    .insertInto('case_clocks')
    .values([
      {...key, ...clock, name: 'answer', stopped_at: null},
      {...key, ...clock, name: 'answer-again', stopped_at: '2026-11-25T01:30:00.000Z'},
    ])
    .execute();

  await migrate(database);
  await migrate(database);
  const [running, stopped] = await listClocks(database, reference);
  assert.deepEqual([running?.pauses, running?.extendedBy, running?.expiredAt], [[], 0, null]);
  assert.equal(stopped?.stoppedAt, '2026-11-25T01:30:00.000Z');
  const found = await listRunOut(database, {today: '2026-11-27', limit: 10});
  assert.deepEqual({...found[0]}, {...reference, name: 'answer', dueOn: '2026-11-26'});
  assert.equal(found.length, 1);
  await database.destroy();
  await own.remove();
});
