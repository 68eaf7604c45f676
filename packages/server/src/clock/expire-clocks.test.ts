import assert from 'node:assert/strict';
import {once} from 'node:events';
import {after, before, describe, it} from 'node:test';
import {Worker} from 'node:worker_threads';
import type {CaseReceipt} from '@pls-kit/contract';
import {findCase} from '../cases/case-store.js';
import {changeCase} from '../cases/change-case.js';
import type {Step} from '../cases/transitions.js';
import {runScheduledWork} from '../scheduled-work.js';
import {luoyang, readCase, startCasework, submit, type Casework} from '../testing/casework.js';
import {engine, makeTestDatabase} from '../testing/test-database.js';
import {listClocks, saveClocks, toClockRow} from './clock-store.js';
import {clocksAfter, type Clock} from './clocks.js';
import {expireClocks} from './expire-clocks.js';
import {ruleSetById, type ClockSignal} from './rule-sets.js';

const start = '2026-11-23T09:30:00+08:00';

let casework: Casework;
before(async () => {
  casework = await startCasework();
});
after(() => casework.close());

const storedOf = async ({number}: CaseReceipt) =>
  (await findCase(casework.database, {homeCounty: '410311', number})) ?? assert.fail(number);

const take = async (receipt: CaseReceipt, ...steps: Step[]) => {
  for (const step of steps) {
    const stored = await storedOf(receipt);
    await changeCase(casework.world, luoyang, stored, {step, version: stored.version, actor: 'staff'});
  }
};

/** A case of another kind, with the clocks that its rule set starts: whatever its form asks does not matter here. */
const submitAs = async (kind: string, ruleSet: string, ...signals: ClockSignal[]): Promise<CaseReceipt> => {
  casework.setClock(start);
  const receipt = await submit(casework);
  const {number} = receipt;
  await casework.database.updateTable('cases').set({kind}).where('number', '=', number).execute();
  await casework.database.deleteFrom('case_clocks').where('number', '=', number).execute();
  const rules = ruleSetById(ruleSet, 1);
  const clocks = ['submitted' as const, ...signals].reduce<Clock[]>(
    (before, signal) => clocksAfter(before, {signal, at: new Date(start), ended: false}, rules, luoyang.calendar),
    [],
  );
  await saveClocks(casework.database, {homeCounty: '410311', number}, [], clocks);
  return receipt;
};

const eventsOf = ({number}: CaseReceipt) =>
  casework.database
    .selectFrom('case_events')
    .select(['type', 'actor', 'state', 'sequence'])
    .where('number', '=', number)
    .orderBy('sequence')
    .execute();

describe('clocks that run out', () => {
  it('200 of them, looked at by eight callers at once: 200 supervisions, one event each', async () => {
    casework.setClock(start);
    const receipts: CaseReceipt[] = [];
    for (let index = 0; index < 200; index += 1) receipts.push(await submit(casework));
    casework.setClock('2026-11-27T00:00:00+08:00');
    const counts = await Promise.all(Array.from({length: 8}, () => expireClocks(casework.world, luoyang)));
    assert.equal(
      counts.reduce((sum, count) => sum + count, 0),
      200,
      'each was done by one of them',
    );
    assert.equal(await expireClocks(casework.world, luoyang), 0);
    const rows = await casework.database.selectFrom('supervisions').select('number').execute();
    assert.equal(rows.length, 200);
    const opened = await casework.database
      .selectFrom('case_events')
      .select('number')
      .where('type', '=', 'supervision-opened')
      .execute();
    assert.deepEqual(opened.map(({number}) => number).sort(), receipts.map(({number}) => number).sort());
    for (const receipt of receipts.slice(0, 20)) {
      const sequences = (await eventsOf(receipt)).map(({sequence}) => sequence);
      assert.deepEqual(sequences, [1, 2, 3], 'no gap and none twice');
      assert.equal((await storedOf(receipt)).version, 2);
    }
  });

  // Threads share a file or a server; the WebAssembly build's memory is its page's alone.
  if (engine !== 'wasm') {
    it('three nodes with connections of their own, at one database: each clock once, and nobody fails', async () => {
      const shared = await makeTestDatabase();
      const own = await startCasework({on: shared});
      try {
        for (let index = 0; index < 60; index += 1) await submit(own);
        const program = new URL('../testing/expire-in-worker.js', import.meta.url);
        const nodes = [1, 2, 3].map(
          () =>
            new Worker(program, {workerData: {place: shared.place, now: '2026-11-27T00:00:00+08:00'}, stderr: true}),
        );
        await Promise.all(nodes.map((node) => once(node, 'message')));
        const answers = nodes.map((node) => once(node, 'message') as Promise<[{count: number; log: string[]}]>);
        for (const node of nodes) node.postMessage('go');
        const results = (await Promise.all(answers)).map(([result]) => result);
        assert.deepEqual(
          results.flatMap(({log}) => log),
          [],
        );
        assert.equal(
          results.reduce((sum, {count}) => sum + count, 0),
          60,
        );
        const {length} = await own.database.selectFrom('supervisions').select('number').execute();
        assert.equal(length, 60);
        await Promise.all(nodes.map((node) => node.terminate()));
      } finally {
        await own.close();
        await shared.remove();
      }
    });
  }

  it('rounds of several nodes at once do it once too', async () => {
    casework.setClock(start);
    const receipts = await Promise.all(Array.from({length: 30}, () => submit(casework)));
    casework.setClock('2026-11-27T00:00:00+08:00');
    const rounds = await Promise.all(Array.from({length: 5}, () => runScheduledWork(casework.world, luoyang)));
    const done = rounds.reduce((sum, {expiredClocks}) => sum + expiredClocks, 0);
    assert.equal(done, receipts.length);
  });

  it('leave a step that a clerk took at that moment standing, and are found by the next round', async () => {
    casework.setClock(start);
    const receipt = await submit(casework);
    casework.setClock('2026-11-27T00:00:00+08:00');
    await Promise.all([take(receipt, 'accept').catch(() => undefined), expireClocks(casework.world, luoyang)]);
    await expireClocks(casework.world, luoyang);
    const types = (await eventsOf(receipt)).map(({type}) => type);
    assert.equal(types.filter((type) => type === 'supervision-opened').length, 1);
  });

  it('count silence as withdrawn where the rule says so: the citizen is told, not blamed', async () => {
    const receipt = await submitAs('legal-aid', 'legal-aid-2022');
    await take(receipt, 'accept', 'ask');
    const clocks = await listClocks(casework.database, await storedOf(receipt));
    assert.deepEqual(
      clocks.map(({name, dueOn}) => [name, dueOn]),
      [
        ['decide', '2026-11-30'],
        ['supplement', '2026-12-03'],
      ],
    );
    const waiting = await readCase(casework, receipt);
    assert.deepEqual(
      waiting.tasks?.map(({name, dueOn, onExpiry, article}) => [name, dueOn, onExpiry, article?.article]),
      [['supplement', '2026-12-03', 'deemed_withdrawn', '第四十三条']],
      'what the citizen owes is a task, with what silence means',
    );
    assert.equal(waiting.promise.dueOn, '2026-11-30', 'and the promise stays what the office owes');
    casework.setClock('2026-12-04T00:00:00+08:00');
    await Promise.all([1, 2, 3].map(() => expireClocks(casework.world, luoyang)));
    await expireClocks(casework.world, luoyang);
    const events = await eventsOf(receipt);
    assert.deepEqual(
      events.slice(-2).map(({type, actor, state}) => [type, actor, state]),
      [
        ['supervision-opened', 'system', 'waiting_for_citizen'],
        ['withdrawn', 'system', 'withdrawn'],
      ],
      'that the office did not decide in 7 days is looked into all the same',
    );
    const shown = await readCase(casework, receipt);
    assert.equal(shown.state, 'withdrawn');
    assert.equal(shown.tasks, undefined);
    assert.match(shown.stateLead.zh, /到期没有补齐材料，按规定当作撤回/);
    assert.match(shown.stateLead.en!, /counts as withdrawing/);
    assert.equal(
      (await listClocks(casework.database, await storedOf(receipt))).every(({stoppedAt}) => stoppedAt),
      true,
    );
  });

  it('withdraw nothing once it was supplied, even on the last day', async () => {
    const receipt = await submitAs('legal-aid', 'legal-aid-2022');
    await take(receipt, 'accept', 'ask');
    casework.setClock('2026-12-03T23:59:00+08:00');
    await take(receipt, 'supply');
    casework.setClock('2026-12-20T00:00:00+08:00');
    await expireClocks(casework.world, luoyang);
    assert.equal((await storedOf(receipt)).state, 'accepted');
  });

  it('stand still while a notary waits, and only then run out', async () => {
    const receipt = await submitAs('notary', 'notary-2018');
    await take(receipt, 'accept', 'ask');
    assert.equal((await storedOf(receipt)).dueOn, '9999-12-31', 'nothing is due at the desk');
    casework.setClock('2026-12-28T10:00:00+08:00');
    await expireClocks(casework.world, luoyang);
    const waiting = await readCase(casework, receipt);
    assert.deepEqual([waiting.promise.state, waiting.supervision], ['suspended', undefined]);
    await take(receipt, 'supply');
    const {promise} = await readCase(casework, receipt);
    assert.deepEqual([promise.state, promise.dueOn, promise.provisional], ['running', '2027-01-19', true]);
    casework.setClock('2027-01-20T00:00:00+08:00');
    await expireClocks(casework.world, luoyang);
    assert.equal((await readCase(casework, receipt)).supervision?.dueOn, '2027-01-19');
  });

  it("tell the citizen when a limit of their own has passed; the office's own stays in front", async () => {
    const receipt = await submitAs('mediation', 'mediation-2011', 'agreement-reached');
    const before = await readCase(casework, receipt);
    assert.deepEqual(
      before.tasks?.map(({name, dueOn, onExpiry}) => [name, dueOn, onExpiry]),
      [['judicial-confirmation', '2026-12-23', 'remedy']],
    );
    casework.setClock('2026-12-24T00:00:00+08:00');
    await expireClocks(casework.world, luoyang);
    const types = (await eventsOf(receipt)).map(({type}) => type);
    assert.deepEqual(types.slice(2).sort(), ['limit-passed', 'supervision-opened']);
    const {supervision, promise} = await readCase(casework, receipt);
    assert.equal(supervision?.what.zh, '调解有结果');
    assert.equal(promise.what.zh, '调解有结果');
  });

  it('are not held up by a case that nobody can work on any more', async () => {
    casework.setClock(start);
    const broken = await submit(casework);
    const sound = await submit(casework);
    await casework.database
      .updateTable('case_clocks')
      .set({rule_set: 'of-another-version'})
      .where('number', '=', broken.number)
      .execute();
    casework.setClock('2026-11-27T00:00:00+08:00');
    assert.equal(await expireClocks(casework.world, luoyang), 1);
    assert.equal((await eventsOf(sound)).at(-1)?.type, 'supervision-opened');
    assert.match(casework.log.at(-1) ?? '', /"task":"expire-clocks","error":"RangeError"/);
    await casework.database.deleteFrom('case_clocks').where('number', '=', broken.number).execute();
  });
});

describe('a clock set back', () => {
  it('opens nothing twice and loses nothing', async () => {
    casework.setClock(start);
    const receipt = await submit(casework);
    casework.setClock('2026-11-27T09:00:00+08:00');
    await runScheduledWork(casework.world, luoyang);
    casework.setClock('2026-11-20T09:00:00+08:00');
    assert.equal((await runScheduledWork(casework.world, luoyang)).expiredClocks, 0);
    const back = await readCase(casework, receipt);
    assert.deepEqual([back.state, back.supervision?.state], ['submitted', 'open']);
    await take(receipt, 'accept', 'answer');
    const sequences = (await eventsOf(receipt)).map(({sequence}) => sequence);
    assert.deepEqual(sequences, [1, 2, 3, 4, 5], 'order is by sequence, not by the clock');
    casework.setClock('2026-11-27T09:00:00+08:00');
    assert.equal((await runScheduledWork(casework.world, luoyang)).expiredClocks, 0);
    assert.equal((await readCase(casework, receipt)).promise.state, 'met');
  });

  it('takes a submission before the first rule set as well', async () => {
    casework.setClock('2009-06-01T09:00:00+08:00');
    const {promise} = await submit(casework);
    assert.deepEqual([promise.dueOn, promise.provisional], ['2009-06-04', true]);
    casework.setClock(start);
    await runScheduledWork(casework.world, luoyang);
  });
});

describe('a row of a clock', () => {
  it('comes back from the database as it was written', async () => {
    const receipt = await submitAs('notary', 'notary-2018');
    const reference = {homeCounty: '410311', number: receipt.number};
    const [clock] = await listClocks(casework.database, reference);
    const changed: Clock = {
      ...clock!,
      pauses: [{reason: 'supplement', startedOn: '2026-11-24', endedOn: null}],
      extendedBy: 7,
      expiredAt: '2026-11-27T00:00:00.000Z',
    };
    await saveClocks(casework.database, reference, [clock!], [changed]);
    assert.deepEqual(await listClocks(casework.database, reference), [changed]);
    assert.equal(toClockRow(reference, changed).watched_until, '9999-12-31');
  });
});
