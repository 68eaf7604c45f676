import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {CaseReceipt} from '@pls-kit/contract';
import type {CompiledQuery, DatabaseConnection, Dialect, Kysely} from 'kysely';
import {inTransaction} from '../database/in-transaction.js';
import {migrate} from '../database/migrate.js';
import type {Tables} from '../database/tables.js';
import {newKeyRing} from '../secrets/secrets.js';
import {newIdempotencyKey, random, startCasework, submit, wageQuestion, type Casework} from '../testing/casework.js';
import {makeTestDatabase, openTestDatabase, type TestDatabase} from '../testing/test-database.js';
import {insertCase, type NewCase} from './insert-case.js';

const homeCounty = '410311';
const at = '2026-11-23T01:30:00.000Z';
const clock = {
  name: 'answer',
  rule_set: 'consult',
  rule_set_version: 1,
  started_on: '2026-11-23',
  due_on: '2026-11-26',
  provisional: 0,
  promised_on: '2026-11-26',
  promised_provisional: 0,
  stopped_at: null,
  pauses: '[]',
  extended_by: 0,
  expired_at: null,
  watched_until: '2026-11-26',
};

let made = 0;
const newCase = (key?: string): NewCase => {
  const number = String(260_000_000_000 + (made += 1));
  const own = {home_county: homeCounty, number};
  return {
    row: {
      ...own,
      idempotency_hash: key ?? `key of ${number}`,
      body_hash: 'body',
      code_key_id: 'k',
      code_hash: 'code',
      kind: 'consult',
      service: 'consult',
      topic: 'debt',
      region: null,
      form: 'consultation',
      form_version: 1,
      notice_version: '2026-11',
      green_channel: 0,
      unit: 'LYC-410311',
      receipt_unit: 'LYC-410311',
      assignee: null,
      state: 'submitted',
      state_before_waiting: null,
      version: 1,
      sequence: 1,
      received_at: at,
      updated_at: at,
      closes_at: null,
      channel: 'online',
      objects_to: null,
      asked_at: null,
      objected_at: null,
      score: null,
      erased_at: null,
      due_on: '2026-11-26',
      ended_at: null,
      kept_until: null,
      retention_version: null,
      held_at: null,
      erasure_requested_at: null,
      lookup_key_id: 'k',
    },
    events: [
      {
        ...own,
        sequence: 1,
        type: 'submitted',
        state: 'submitted',
        unit: 'LYC-410311',
        actor: 'citizen',
        staff: null,
        assignee: null,
        at,
      },
    ],
    text: {...own, name: 'answers', key_id: 'k', sealed: 'sealed', sealed_at: at},
    lookups: [{...own, hash: 'name'}],
    consents: [{...own, purpose: 'evaluation', version: '1', given_at: at}],
    clocks: [{...own, ...clock}],
  };
};

/** The same case with a row that no database takes: an event twice over. */
const spoilt = (): NewCase => {
  const whole = newCase();
  return {...whole, events: [...whole.events, ...whole.events]};
};

const tablesOfCase = ['cases', 'case_events', 'case_texts', 'case_lookups', 'case_consents', 'case_clocks'] as const;
const countRows = (database: Kysely<Tables>, {row: {number}}: NewCase): Promise<number[]> =>
  Promise.all(
    tablesOfCase.map(
      async (table) =>
        (await database.selectFrom(table).select('number').where('number', '=', number).execute()).length,
    ),
  );
const whole = [1, 1, 1, 1, 1, 1];
const none = [0, 0, 0, 0, 0, 0];

describe('cases that come at the same moment', () => {
  let shared: TestDatabase;
  let database: Kysely<Tables>;
  before(async () => {
    shared = await makeTestDatabase();
    database = shared.open();
    await migrate(database);
  });
  after(async () => {
    await database.destroy();
    await shared.remove();
  });

  it('are each written whole', async () => {
    const cases = Array.from({length: 120}, () => newCase());
    const numbers = await Promise.all(cases.map((each) => insertCase(database, each)));
    assert.deepEqual(
      numbers,
      cases.map(({row}) => row.number),
    );
    for (const each of [cases[0]!, cases[49]!, cases[50]!, cases[119]!])
      assert.deepEqual(await countRows(database, each), whole);
  });

  it('stand without the one that fails, of which nothing stays', async () => {
    const cases = [newCase(), spoilt(), newCase(), newCase()];
    const outcomes = await Promise.allSettled(cases.map((each) => insertCase(database, each)));
    assert.deepEqual(
      outcomes.map(({status}) => status),
      ['fulfilled', 'rejected', 'fulfilled', 'fulfilled'],
    );
    assert.deepEqual(await Promise.all(cases.map((each) => countRows(database, each))), [whole, none, whole, whole]);
  });

  it('are one case where their key is one, the first', async () => {
    const cases = [newCase('one key'), newCase(), newCase('one key')];
    const numbers = await Promise.all(cases.map((each) => insertCase(database, each)));
    assert.deepEqual(numbers, [cases[0]!.row.number, cases[1]!.row.number, cases[0]!.row.number]);
    const late = newCase('one key');
    assert.equal(await insertCase(database, late), cases[0]!.row.number);
    assert.deepEqual(await Promise.all([cases[2]!, late].map((each) => countRows(database, each))), [none, none]);
  });

  it('are undone alone by what belongs to one of them', async () => {
    const [plain, refused] = [newCase(), newCase()];
    const refusal = new RangeError('no place is left');
    const outcomes = await Promise.allSettled([
      insertCase(database, plain),
      insertCase(database, refused, () => Promise.reject(refusal)),
    ]);
    assert.deepEqual(outcomes, [
      {status: 'fulfilled', value: plain.row.number},
      {status: 'rejected', reason: refusal},
    ]);
    assert.deepEqual(await Promise.all([plain, refused].map((each) => countRows(database, each))), [whole, none]);
  });

  it('do not disturb a transaction beside them, nor it them', async () => {
    const cases = [newCase(), newCase()];
    await Promise.allSettled([
      insertCase(database, cases[0]!),
      inTransaction(database, async (transaction) => {
        await transaction.deleteFrom('case_consents').where('home_county', '=', homeCounty).execute();
        throw new RangeError('thought better of it');
      }),
      insertCase(database, cases[1]!),
    ]);
    assert.deepEqual(await Promise.all(cases.map((each) => countRows(database, each))), [whole, whole]);
  });
});

/** Lets the test hold each commit back, as a slow disk does, or lose it. */
const slowCommits = () => {
  const waiting: ((outcome: 'done' | 'lost') => void)[] = [];
  let isSlow = false;
  const wrap = (dialect: Dialect): Dialect => ({
    createAdapter: () => dialect.createAdapter(),
    createIntrospector: (database) => dialect.createIntrospector(database),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createDriver: () => {
      const driver = dialect.createDriver();
      return new Proxy(driver, {
        get: (target, name) => {
          if (name === 'commitTransaction') {
            return async (connection: DatabaseConnection) => {
              const outcome = isSlow ? await new Promise<'done' | 'lost'>((resolve) => waiting.push(resolve)) : 'done';
              // The process is gone, and with it whatever was not committed.
              if (outcome === 'lost') {
                await target.rollbackTransaction(connection);
                throw Object.assign(new Error('Connection terminated'), {code: 'ECONNRESET'});
              }
              await target.commitTransaction(connection);
            };
          }
          const value: unknown = Reflect.get(target, name);
          return typeof value === 'function' ? (value as (...args: CompiledQuery[]) => unknown).bind(target) : value;
        },
      });
    },
  });
  return {wrap, waiting, slowDown: (slow: boolean) => (isSlow = slow)};
};

describe('a commit that is still on its way to the disk', () => {
  const commits = slowCommits();
  let shared: TestDatabase;
  let casework: Casework;
  before(async () => {
    shared = await makeTestDatabase();
    casework = await startCasework({on: {open: () => openTestDatabase(shared.place, commits.wrap)}});
  });
  after(async () => {
    await casework.close();
    await shared.remove();
  });

  const sendFive = () => {
    const keys = Array.from({length: 5}, () => newIdempotencyKey());
    const answered: number[] = [];
    const send = (key: string) =>
      casework.request<CaseReceipt>('submitCase', {body: wageQuestion, headers: {'Idempotency-Key': key}});
    const sent = keys.map(async (key) => {
      const {status, body} = await send(key);
      answered.push(status);
      return body;
    });
    return {keys, answered, send, all: () => Promise.all(sent)};
  };
  const commit = async () => {
    while (commits.waiting.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    return commits.waiting.shift()!;
  };

  it('has acknowledged nothing, and then all that shared it', async () => {
    commits.slowDown(true);
    const {answered, all} = sendFive();
    const finish = await commit();
    await new Promise((resolve) => setTimeout(resolve, 50));
    assert.deepEqual([answered, commits.waiting.length], [[], 0]);
    commits.slowDown(false);
    finish('done');
    const receipts = await all();
    assert.deepEqual(answered, [201, 201, 201, 201, 201]);
    assert.equal(new Set(receipts.map(({number}) => number)).size, 5);
  });

  it('and is lost was acknowledged to nobody; sent again, each is one case', async () => {
    const count = async () => (await casework.database.selectFrom('cases').select('number').execute()).length;
    const before = await count();
    commits.slowDown(true);
    const {keys, answered, send, all} = sendFive();
    const finish = await commit();
    commits.slowDown(false);
    finish('lost');
    await all();
    // Where statements take their time, some may have missed the batch that was lost, and share the next.
    const kept = answered.filter((status) => status === 201).length;
    assert.ok(kept < 5 && answered.every((status) => status === 201 || status === 503), answered.join(' '));
    assert.equal(await count(), before + kept);
    const again = await Promise.all(keys.map(send));
    assert.deepEqual(
      again.map(({status}) => status),
      [201, 201, 201, 201, 201],
    );
    assert.equal(await count(), before + 5);
  });
});

describe('two nodes', () => {
  it('that are sent the same keys in opposite order wait for one another in one order, and open each once', async () => {
    const shared = await makeTestDatabase();
    const keyRing = newKeyRing(random, new Date());
    const nodes = [await startCasework({on: shared, keys: keyRing}), await startCasework({on: shared, keys: keyRing})];
    const keys = Array.from({length: 40}, () => newIdempotencyKey());
    const send = (node: Casework, order: readonly string[]) =>
      Promise.all(order.map(async (key) => [key, (await submit(node, wageQuestion, key)).number] as const));
    const [here, there] = await Promise.all([send(nodes[0]!, keys), send(nodes[1]!, keys.toReversed())]);
    assert.deepEqual(Object.fromEntries(here), Object.fromEntries(there));
    const stored = await nodes[0]!.database.selectFrom('cases').select('number').execute();
    assert.equal(stored.length, 40);
    for (const node of nodes) await node.close();
    await shared.remove();
  });
});
