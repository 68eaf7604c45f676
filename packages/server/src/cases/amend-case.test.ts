import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Case, CaseReceipt, DeskCase} from '@pls-kit/contract';
import {
  openToken,
  readCase,
  signIn,
  startCasework,
  submit,
  wageQuestion,
  withAnswers,
  work,
  type Casework,
} from '../testing/casework.js';

let casework: Casework;
before(async () => {
  casework = await startCasework();
});
after(() => casework.close());

const start = '2026-11-23T09:30:00+08:00';
const amend = async (receipt: CaseReceipt, answers: object, version = 1) => {
  const token = await openToken(casework, receipt);
  return casework.request<Case & {type: string}>('amendCase', {
    path: {number: receipt.number},
    token,
    body: {version, answers},
  });
};
const filedWith = (changes: Record<string, string | undefined>) => withAnswers(changes).answers;

describe('changing what was sent', () => {
  it('takes ten minutes of second thoughts, and not a second more', async () => {
    casework.setClock(start);
    const receipt = await submit(casework);
    const shown = await readCase(casework, receipt);
    assert.deepEqual([shown.actions.includes('amend'), shown.amendableUntil], [true, '2026-11-23T09:40:00+08:00']);
    casework.setClock('2026-11-23T09:39:59+08:00');
    const question = '今年3月借给邻居5万块钱，写了借条，他现在不接电话，怎么办？';
    const changed = await amend(receipt, filedWith({question}));
    assert.equal(changed.status, 200, changed.text);
    assert.equal(changed.body.summary.find(({name}) => name === 'question')?.value, question);
    casework.setClock('2026-11-23T09:40:00+08:00');
    const late = await amend(receipt, filedWith({}), 2);
    assert.deepEqual([late.status, late.body.type], [409, '/problems/illegal-transition']);
    const after = await readCase(casework, receipt);
    assert.deepEqual([after.actions.includes('amend'), after.amendableUntil], [false, undefined]);
    casework.setClock(start);
  });

  it('gives the page another ETag when the time is over', async () => {
    casework.setClock(start);
    const receipt = await submit(casework);
    const token = await openToken(casework, receipt);
    const tag = async () =>
      (await casework.request('getCase', {path: {number: receipt.number}, token})).headers.get('ETag');
    const before = await tag();
    casework.setClock('2026-11-23T09:40:00+08:00');
    assert.notEqual(await tag(), before);
    casework.setClock(start);
  });

  it('leaves nothing of what was first written, and one event without words', async () => {
    const receipt = await submit(casework);
    const {number} = receipt;
    const sealed = async () =>
      (
        await casework.database
          .selectFrom('case_texts')
          .select(['name', 'sealed'])
          .where('number', '=', number)
          .execute()
      ).map(({name, sealed: text}) => [name, text]);
    const first = await sealed();
    await amend(receipt, filedWith({name: '李小明'}));
    const second = await sealed();
    assert.deepEqual([first.length, second.length, second[0]?.[0]], [1, 1, 'answers']);
    assert.notEqual(first[0]?.[1], second[0]?.[1]);
    const events = await casework.database
      .selectFrom('case_events')
      .select(['type', 'actor'])
      .where('number', '=', number)
      .orderBy('sequence')
      .execute();
    assert.deepEqual([events.at(-1)?.type, events.at(-1)?.actor], ['amended', 'citizen']);
  });

  it('does not change what a resend of the first form gets', async () => {
    const key = 'amended-and-sent-again';
    const receipt = await submit(casework, wageQuestion, key);
    await amend(receipt, filedWith({name: '李小明'}));
    assert.deepEqual(await submit(casework, wageQuestion, key), receipt);
  });

  it('is checked like the first form', async () => {
    const receipt = await submit(casework);
    const wrong = await amend(receipt, filedWith({phone: '1383790'}));
    assert.deepEqual([wrong.status, wrong.body.type], [422, '/problems/invalid-case']);
    const elsewhere = await amend(receipt, filedWith({place: '410323100'}));
    assert.equal(elsewhere.status, 422);
    assert.equal((await readCase(casework, receipt)).version, 1);
  });

  it('passes the case to the station of the place that was meant, and to the fast lane', async () => {
    const receipt = await submit(casework);
    const moved = await amend(receipt, filedWith({place: undefined}));
    assert.deepEqual([moved.body.unit.id, moved.body.region, moved.body.version], ['LYC-410311', undefined, 3]);
    const other = await submit(casework);
    const wages = await amend(other, filedWith({topic: 'wage-arrears'}));
    assert.deepEqual([wages.body.greenChannel, wages.body.unit.id], [true, 'LYC-410311']);
  });

  it('stays with those who have begun to work on it', async () => {
    const receipt = await submit(casework);
    const clerk = await signIn(casework, 'clerk-lys-410311013');
    const accepted: DeskCase = await work(casework, clerk, 'acceptCase', receipt.number, {version: 1});
    assert.equal(accepted.case.state, 'accepted');
    const changed = await amend(receipt, filedWith({place: undefined}), 2);
    assert.deepEqual([changed.status, changed.body.unit.id, changed.body.state], [200, 'LYS-410311013', 'accepted']);
  });
});
