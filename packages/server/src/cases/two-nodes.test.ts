import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {CaseReceipt} from '@pls-kit/contract';
import {importCalendar} from '../clock/import-calendar.js';
import {addNote} from '../desk/case-notes.js';
import {runScheduledWork} from '../scheduled-work.js';
import {newKeyRing} from '../secrets/secrets.js';
import {
  luoyang,
  newIdempotencyKey,
  random,
  signIn,
  startCasework,
  submit,
  wageQuestion,
  work,
  answerText,
  type Casework,
} from '../testing/casework.js';
import {makeTestDatabase, type TestDatabase} from '../testing/test-database.js';
import {claimNumber} from './claim-number.js';
import {eraseCase} from './erase-case.js';
import {findCase} from './case-store.js';

let shared: TestDatabase;
let nodes: readonly [Casework, Casework];
before(async () => {
  shared = await makeTestDatabase();
  const keys = newKeyRing(random, new Date());
  nodes = [await startCasework({on: shared, keys}), await startCasework({on: shared, keys})];
});
after(async () => {
  for (const node of nodes) await node.close();
  await shared.remove();
});

/** As many at once as asked for, of either node in turn. */
const atOnce = <Result>(count: number, task: (node: Casework, index: number) => Promise<Result>): Promise<Result[]> =>
  Promise.all(Array.from({length: count}, (_nothing, index) => task(nodes[index % 2 === 0 ? 0 : 1], index)));

const storedOf = async ({number}: CaseReceipt) =>
  (await findCase(nodes[0].database, {homeCounty: '410311', number})) ?? assert.fail(number);

describe('two nodes with connections of their own', () => {
  it('open one case for a key that comes twenty times at once', async () => {
    const key = newIdempotencyKey();
    const receipts = await atOnce(20, (node) => submit(node, wageQuestion, key));
    for (const receipt of receipts) assert.deepEqual(receipt, receipts[0]);
    const cases = await nodes[0].database.selectFrom('cases').select('number').execute();
    const events = await nodes[0].database.selectFrom('case_events').select('sequence').execute();
    assert.deepEqual([cases.length, events.length], [1, (await storedOf(receipts[0]!)).sequence]);
  });

  it('let one of many clerks take a step, and tell the others where the case is', async () => {
    const receipt = await submit(nodes[0]);
    const token = await signIn(nodes[0], 'clerk-lys-410311013');
    const answers = await atOnce(10, (node) =>
      node.request('acceptCase', {path: {number: receipt.number}, token, body: {version: 1}}),
    );
    assert.deepEqual(answers.map(({status}) => status).sort(), [200, ...Array<number>(9).fill(409)]);
    for (const {body} of answers.filter(({status}) => status === 409)) assert.equal(body.version, 2);
  });

  it('give each case a number of its own, also when they draw the same ones', async () => {
    const numbers = await atOnce(60, (node, index) => {
      let draw = 0;
      // Fours draw alike, two of each node: the same bytes for the same attempt.
      const drawn = (count: number) => new Uint8Array(count).fill(((index >> 2) * 16 + (draw += 1)) % 251);
      return claimNumber({...node.world, random: drawn}, '410311');
    });
    assert.equal(new Set(numbers).size, 60);
  });

  it('count wrong codes together', async () => {
    const {number, code} = await submit(nodes[0]);
    const wrong = code === '00000000' ? '00000001' : '00000000';
    const answers = await atOnce(24, (node) => node.request('openCaseToken', {path: {number}, body: {code: wrong}}));
    const statuses = answers.map(({status}) => status);
    assert.equal(statuses.filter((status) => status === 401).length, 10);
    assert.equal(statuses.filter((status) => status === 429).length, 14);
  });

  it('let each date run out once, whoever comes round', async () => {
    const receipts = await atOnce(20, (node) => submit(node));
    const before = await nodes[0].database.selectFrom('supervisions').select('number').execute();
    for (const node of nodes) node.setClock('2026-11-27T00:00:00+08:00');
    const rounds = await atOnce(4, (node) => runScheduledWork(node.world, luoyang));
    for (const node of nodes) node.setClock('2026-11-23T09:30:00+08:00');
    const opened = await nodes[0].database.selectFrom('supervisions').select('number').execute();
    const done = rounds.reduce((sum, {expiredClocks}) => sum + expiredClocks, 0);
    assert.equal(done, opened.length - before.length);
    assert.ok(receipts.every((receipt) => opened.filter(({number}) => number === receipt.number).length === 1));
  });

  it('leave no words in a case that is erased while a note is written', async () => {
    const token = await signIn(nodes[0], 'clerk-lys-410311013');
    for (let round = 0; round < 8; round += 1) {
      const receipt = await submit(nodes[0]);
      await work(nodes[0], token, 'acceptCase', receipt.number, {version: 1});
      await work(nodes[0], token, 'answerCase', receipt.number, {version: 2, text: answerText});
      const closed = await nodes[0].request<{token: string}>('openCaseToken', {
        path: {number: receipt.number},
        body: {code: receipt.code},
      });
      await nodes[0].request('closeCase', {
        path: {number: receipt.number},
        token: closed.body.token,
        body: {version: 3},
      });
      const stored = await storedOf(receipt);
      const note = {idempotencyKey: newIdempotencyKey(), text: '打过电话', staff: 'clerk-lys-410311013'};
      await Promise.all([
        addNote(nodes[0].world, luoyang, stored, note).catch(() => undefined),
        eraseCase(nodes[1].world, luoyang, stored, stored.version),
      ]);
      const left = await nodes[0].database
        .selectFrom('case_texts')
        .select('name')
        .where('number', '=', receipt.number)
        .execute();
      assert.deepEqual(left, []);
    }
  });

  it('take submissions in while a calendar is imported beside them', async () => {
    const off = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'];
    const importing = importCalendar(nodes[1].world, JSON.stringify({years: {2027: {off, work: []}}}));
    const receipts = await Promise.all(Array.from({length: 25}, () => submit(nodes[0])));
    assert.deepEqual((await importing).years, ['2027']);
    assert.equal(new Set(receipts.map(({number}) => number)).size, 25);
  });
});
