import assert from 'node:assert/strict';
import {after, before, it, type TestContext} from 'node:test';
import {sql} from 'kysely';
import type {CaseChanged} from '../world.js';
import {inTransaction} from '../database/in-transaction.js';
import {makeTestDatabase, type TestDatabase} from '../testing/test-database.js';
import {changesOverPostgres} from './changes-over-postgres.js';

let database: TestDatabase;
before(async () => {
  database = await makeTestDatabase('tables');
});
after(() => database.remove());

const watched = {homeCounty: '410311', number: '260123456783'};
const changed = (sequence: number): CaseChanged => ({...watched, sequence});

/** One node: what it tells whoever watches the case there, in order; `read` where something may have been missed. */
const startNode = async (context: TestContext) => {
  const url = 'postgres' in database.place ? database.place.postgres.url : assert.fail();
  const log: string[] = [];
  const changes = changesOverPostgres({url}, (line) => log.push(line));
  const heard: (number | 'read')[] = [];
  let wake: () => void = () => undefined;
  const leave = changes.listen(watched, (sequence) => {
    heard.push(sequence ?? 'read');
    wake();
  });
  context.after(() => changes.close?.());
  /** Until so much was heard in all. */
  const until = async (count: number) => {
    for (const late = Date.now() + 20_000; heard.length < count;) {
      assert.ok(Date.now() < late, `heard ${heard.join(', ')} only`);
      await new Promise<void>((resolve) => {
        wake = resolve;
        setTimeout(resolve, 200);
      });
    }
    return heard;
  };
  // Its line stands once it has told everybody to read.
  await until(1);
  return {changes, heard, until, leave, log};
};
type Node = Awaited<ReturnType<typeof startNode>>;

/** Changes the case as a request at that node does. */
const change = async ({changes}: Node, {sequence, breaks = false}: {sequence: number; breaks?: boolean}) => {
  const connection = database.open();
  try {
    await inTransaction(connection, async (transaction) => {
      await changes.announce?.(transaction, changed(sequence));
      if (breaks) throw new Error('rolled back');
    });
    changes.committed(changed(sequence));
  } catch (error) {
    assert.match(String(error), /rolled back/);
  } finally {
    await connection.destroy();
  }
};

/** Ends the connections on which nodes of this database listen. @returns how many there were */
const cutLines = async (): Promise<number> => {
  const connection = database.open();
  const {rows} = await sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and application_name = 'pls-kit changes'`.execute(connection);
  await connection.destroy();
  return rows.length;
};

it('what one node commits, all of them hear once, itself included', async (context) => {
  const [one, other] = [await startNode(context), await startNode(context)];
  await change(one, {sequence: 2});
  await change(other, {sequence: 3});
  for (const node of [one, other]) assert.deepEqual(await node.until(3), ['read', 2, 3]);
});

it('nobody hears of what is not committed yet, nor of what never will be, nor of other cases', async (context) => {
  const [one, other] = [await startNode(context), await startNode(context)];
  await change(one, {sequence: 2, breaks: true});
  const connection = database.open();
  await inTransaction(connection, async (transaction) => {
    await one.changes.announce?.(transaction, {...changed(9), number: '260123456791'});
    await one.changes.announce?.(transaction, {...changed(9), homeCounty: '410303'});
    await one.changes.announce?.(transaction, changed(4));
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.deepEqual(other.heard, ['read']);
  });
  await connection.destroy();
  for (const node of [one, other]) assert.deepEqual(await node.until(2), ['read', 4]);
});

it('a node whose line was cut has everybody read again when it is back, and hears as before', async (context) => {
  const [one, other] = [await startNode(context), await startNode(context)];
  assert.equal(await cutLines(), 2);
  // Perhaps while nobody listens: then only who reads again will know.
  await change(one, {sequence: 5});
  for (const {until, heard, log} of [one, other]) {
    await until(2);
    assert.deepEqual(heard.slice(0, 2), ['read', 'read']);
    assert.ok(log.some((line) => line.includes('the listening connection broke')));
  }
  await change(other, {sequence: 6});
  for (const {until, heard} of [one, other]) {
    while (!heard.includes(6)) await until(heard.length + 1);
    assert.equal(heard.filter((told) => told === 'read').length, 2);
  }
});

it('who leaves hears no more, and a node that ends leaves no line behind', async (context) => {
  const [one, other] = [await startNode(context), await startNode(context)];
  one.leave();
  await change(other, {sequence: 7});
  assert.deepEqual(await other.until(2), ['read', 7]);
  assert.deepEqual(one.heard, ['read']);
  for (const {changes} of [one, other]) await changes.close?.();
  assert.equal(await cutLines(), 0);
  assert.deepEqual([...one.log, ...other.log], []);
});
