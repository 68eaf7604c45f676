import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {UnitDurations} from '@pls-kit/contract';
import {answerText, signIn, startCasework, submit, withAnswers, work, type Casework} from '../testing/casework.js';
import {toDuration} from './unit-durations.js';

/** The station of 安乐街道: a question from there is passed down to it. */
const unit = 'LYS-410311013';

let casework: Casework;
before(async () => {
  casework = await startCasework();
});
after(() => casework.close());

const readAt = async (instant: string): Promise<UnitDurations> => {
  casework.setClock(instant);
  const {status, body, text} = await casework.request<UnitDurations>('getUnitDurations', {path: {id: unit}});
  assert.equal(status, 200, text);
  return body;
};

const answerAfter = async (days: number, key: number) => {
  casework.setClock('2026-11-02T09:30:00+08:00');
  const {number} = await submit(casework, withAnswers({question: `第${String(key)}个问题：借出去的钱怎么要回来？`}));
  casework.setClock(`2026-11-${String(2 + days).padStart(2, '0')}T10:00:00+08:00`);
  const clerk = await signIn(casework, `clerk-${unit.toLowerCase()}`);
  await work(casework, clerk, 'acceptCase', number, {version: 2 - 1});
  await work(casework, clerk, 'answerCase', number, {version: 2, text: answerText});
};

describe('how long cases took at a unit', () => {
  it('says nothing of fewer than ten, and counts no answer of today', async () => {
    for (let count = 0; count < 9; count += 1) await answerAfter(count < 6 ? 2 : 3, count);
    assert.deepEqual((await readAt('2026-11-20T09:00:00+08:00')).items, []);
    await answerAfter(9, 9);
    assert.deepEqual((await readAt('2026-11-11T18:00:00+08:00')).items, []);
  });

  it('says from ten up by when half and most were answered, over the year up to yesterday', async () => {
    const read = await readAt('2026-11-21T09:00:00+08:00');
    assert.deepEqual(read.items, [{kind: 'consult', cases: 10, halfWithinDays: 2, mostWithinDays: 3}]);
    assert.deepEqual([read.from, read.to, read.unit.id], ['2025-11-21', '2026-11-20', unit]);
  });

  it('stays the same all day long, whatever is answered meanwhile, and forgets after a year', async () => {
    await answerAfter(1, 10);
    assert.equal((await readAt('2026-11-21T20:00:00+08:00')).items[0]?.cases, 10);
    assert.deepEqual((await readAt('2027-12-01T09:00:00+08:00')).items, []);
  });

  it('is unknown of a unit that does not exist, and can be kept by caches', async () => {
    assert.equal((await casework.request('getUnitDurations', {path: {id: 'LYS-999999999'}})).status, 404);
    const {headers} = await casework.request('getUnitDurations', {path: {id: unit}});
    assert.match(headers.get('Cache-Control') ?? '', /public, max-age=3600/);
    const again = {path: {id: unit}, headers: {'If-None-Match': headers.get('ETag') ?? assert.fail()}};
    assert.equal((await casework.request('getUnitDurations', again)).status, 304);
  });

  it('rounds: cases down to tens, a day begun is a day', () => {
    const days = Array.from({length: 47}, (_, index) => index % 8);
    assert.deepEqual(toDuration('consult', days), {kind: 'consult', cases: 40, halfWithinDays: 3, mostWithinDays: 6});
    assert.deepEqual(toDuration('consult', new Array<number>(10).fill(0)), {
      kind: 'consult',
      cases: 10,
      halfWithinDays: 1,
      mostWithinDays: 1,
    });
    assert.equal(toDuration('consult', new Array<number>(9).fill(1)), undefined);
  });
});
