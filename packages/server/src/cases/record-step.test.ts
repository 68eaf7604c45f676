import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {DeskCase, Problem} from '@pls-kit/contract';
import {toClockRow} from '../clock/clock-store.js';
import {clocksOfSubmission} from '../clock/clocks.js';
import {luoyang, readCase, signIn, startCasework, submit, work, type Casework} from '../testing/casework.js';
import {kindStepsOpen} from './kind-steps.js';

let casework: Casework;
let clerk: string;
before(async () => {
  casework = await startCasework();
  clerk = await signIn(casework, 'clerk-lys-410311013');
});
after(() => casework.close());

const filed = new Date('2026-11-23T09:30:00+08:00');

/** An accepted case of a kind that the station's form does not open, with that kind's own clocks. */
const accepted = async (kind: 'legal-aid' | 'mediation' | 'forensic') => {
  const receipt = await submit(casework);
  const {number} = receipt;
  const {database} = casework;
  await database.updateTable('cases').set({kind}).where('number', '=', number).execute();
  await database.deleteFrom('case_clocks').where('number', '=', number).execute();
  const clocks = clocksOfSubmission(kind, filed, luoyang.calendar);
  await database
    .insertInto('case_clocks')
    .values(clocks.map((clock) => toClockRow({homeCounty: '410311', number}, clock)))
    .execute();
  const {steps} = await work(casework, clerk, 'acceptCase', number, {version: 1});
  return {receipt, number, steps: steps.map(({code}) => code)};
};
const record = (number: string, body: object) =>
  casework.request<DeskCase & Problem>('recordCaseStep', {path: {number}, token: clerk, body});
const clocksOf = async (number: string) => {
  const rows = await casework.database.selectFrom('case_clocks').selectAll().where('number', '=', number).execute();
  return Object.fromEntries(rows.map(({name, stopped_at}) => [name, stopped_at === null ? 'runs' : 'stopped']));
};

describe('finer steps', () => {
  it('of legal aid: the grant stops one clock of the law and starts the next', async () => {
    const {receipt, number, steps} = await accepted('legal-aid');
    assert.deepEqual(steps, ['granted', 'refused']);
    assert.deepEqual(await clocksOf(number), {decide: 'runs'});
    const granted = await record(number, {version: 2, step: 'granted'});
    assert.equal(granted.status, 200, granted.text);
    assert.deepEqual(
      [granted.body.case.state, granted.body.case.version, granted.body.steps.map(({code}) => code)],
      ['accepted', 3, ['lawyer-appointed']],
    );
    assert.deepEqual(await clocksOf(number), {decide: 'stopped', 'appoint-lawyer': 'runs'});
    const shown = await readCase(casework, receipt);
    assert.deepEqual(
      [shown.step, shown.promise.what.zh, shown.promise.dueOn],
      [
        {code: 'granted', text: {zh: '决定给您法律援助', en: 'Legal aid was granted'}, at: '2026-11-23T09:30:00+08:00'},
        '给您指派律师',
        '2026-11-26',
      ],
    );
    await record(number, {version: 3, step: 'lawyer-appointed', text: '指派洛阳某律师事务所张律师。'});
    assert.deepEqual(await clocksOf(number), {decide: 'stopped', 'appoint-lawyer': 'stopped'});
    const {body} = await casework.request<DeskCase>('getDeskCase', {path: {number}, token: clerk});
    assert.deepEqual(
      body.events.slice(-2).map(({type, step, text}) => [type, step, text.zh]),
      [
        ['advanced', 'granted', '决定给您法律援助'],
        ['advanced', 'lawyer-appointed', '指派了律师'],
      ],
    );
    assert.equal(body.messages.at(-1)?.text, '指派洛阳某律师事务所张律师。');
  });

  it('of legal aid: a refusal needs its reasons in writing, and is no grant', async () => {
    const {number} = await accepted('legal-aid');
    const silent = await record(number, {version: 2, step: 'refused'});
    assert.deepEqual([silent.status, silent.body.violations?.[0]?.pointer], [422, '/text']);
    const told = await record(number, {version: 2, step: 'refused', text: '申请的事项不在法律援助的范围里。'});
    assert.deepEqual([told.status, told.body.steps], [200, []]);
    for (const step of ['granted', 'refused', 'lawyer-appointed', 'commissioned']) {
      const {status, body} = await record(number, {version: 3, step, text: '申请的事项不在法律援助的范围里。'});
      assert.deepEqual([status, body.type], [409, '/problems/illegal-transition'], step);
    }
  });

  it('happen once, under the version that was looked at, and only to their own kind', async () => {
    const {number, steps} = await accepted('mediation');
    assert.deepEqual(steps, ['agreement-reached']);
    const stale = await record(number, {version: 1, step: 'agreement-reached'});
    assert.deepEqual([stale.status, stale.body.type], [409, '/problems/version-conflict']);
    const both = await Promise.all([1, 2].map(() => record(number, {version: 2, step: 'agreement-reached'})));
    assert.deepEqual(both.map(({status}) => status).sort(), [200, 409]);
    assert.equal((await record(number, {version: 3, step: 'no-such-step'})).status, 422);
    assert.equal((await clocksOf(number))['judicial-confirmation'], 'runs');
    const {number: question} = await submit(casework);
    const {steps: none} = await work(casework, clerk, 'acceptCase', question, {version: 1});
    assert.deepEqual(none, []);
  });

  it('are open one after the other', () => {
    const open = (taken: string[]) => kindStepsOpen('legal-aid', taken).map(({code}) => code);
    assert.deepEqual(open([]), ['granted', 'refused']);
    assert.deepEqual(open(['granted']), ['lawyer-appointed']);
    assert.deepEqual(open(['refused']), []);
    assert.deepEqual(open(['granted', 'lawyer-appointed']), []);
    assert.deepEqual(kindStepsOpen('consult', []), []);
  });
});
