import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {findCase} from './cases/case-store.js';
import {changeCase} from './cases/change-case.js';
import {clocksAfter, type Clock} from './clock/clocks.js';
import {saveClocks} from './clock/clock-store.js';
import {ruleSetById} from './clock/rule-sets.js';
import {runScheduledWork} from './scheduled-work.js';
import {toBase64url} from './secrets/base64url.js';
import {
  answerText,
  luoyang,
  openToken,
  random,
  signIn,
  startCasework,
  submit,
  work,
  type Casework,
} from './testing/casework.js';
import {jpeg} from './testing/files.js';
import {upload} from './testing/upload.js';

const start = '2026-11-23T09:30:00+08:00';
const later = (hours: number, from = start) => new Date(Date.parse(from) + hours * 3_600_000).toISOString();

let casework: Casework;
beforeEach(async () => {
  casework = await startCasework();
});
afterEach(() => casework.close());

const stateOf = async (number: string) =>
  (await findCase(casework.database, {homeCounty: '410311', number}))?.state ?? assert.fail(number);
const round = (instant: string) => {
  casework.setClock(instant);
  return runScheduledWork(casework.world, luoyang);
};

/** One of everything that a date ends for good, and a case whose date the office misses. */
const stage = async () => {
  casework.setClock(start);
  const {world, database} = casework;
  const clerk = await signIn(casework, 'clerk-lys-410311013');
  const answered = (await submit(casework)).number;
  await work(casework, clerk, 'acceptCase', answered, {version: 1});
  await work(casework, clerk, 'answerCase', answered, {version: 2, text: answerText});
  const untouched = await submit(casework);

  const asked = (await submit(casework)).number;
  await database.updateTable('cases').set({kind: 'legal-aid'}).where('number', '=', asked).execute();
  await database.deleteFrom('case_clocks').where('number', '=', asked).execute();
  const clocks: Clock[] = clocksAfter(
    [],
    {signal: 'submitted', at: new Date(start), ended: false},
    ruleSetById('legal-aid-2022', 1),
    luoyang.calendar,
  );
  await saveClocks(database, {homeCounty: '410311', number: asked}, [], clocks);
  for (const step of ['accept', 'ask'] as const) {
    const stored = (await findCase(database, {homeCounty: '410311', number: asked})) ?? assert.fail();
    await changeCase(world, luoyang, stored, {step, version: stored.version, actor: 'staff'});
  }

  const body = {version: 0, sealed: toBase64url(random(200))};
  await casework.request('saveDraft', {path: {locator: toBase64url(random(32))}, body});
  await upload(casework, jpeg(10_000));
  const words = {
    path: {number: untouched.number},
    token: await openToken(casework, untouched),
    body: {version: 1, text: '材料齐了。'},
  };
  assert.equal((await casework.request('sendCaseMessage', words)).status, 200);

  return {
    left: async () => ({
      answered: await stateOf(answered),
      asked: await stateOf(asked),
      drafts: (await database.selectFrom('drafts').select('version').execute()).length,
      files: (await database.selectFrom('attachments').select('id').execute()).length,
      keys: (await database.selectFrom('idempotency_keys').select('key_hash').execute()).length > 0,
      supervisions: (await database.selectFrom('supervisions').select('number').execute()).filter(
        ({number}) => number === untouched.number,
      ).length,
    }),
  };
};
const everything = {answered: 'resolved', asked: 'waiting_for_citizen', drafts: 1, files: 1, keys: true};
const nothing = {answered: 'closed', asked: 'withdrawn', drafts: 0, files: 0, keys: false};

describe('what a date ends for good', () => {
  it('waits when the clock has jumped ahead, and what can be put right goes on', async () => {
    const {left} = await stage();
    for (const hours of [0, 12, 24, 36]) await round(later(hours));
    assert.deepEqual(await left(), {...everything, keys: false, supervisions: 0}, 'a resend is over after a day');

    const jumped = '2027-11-23T09:30:00+08:00';
    for (const hours of [0, 12, 23.9]) {
      const {closedCases, erasedCases} = await round(later(hours, jumped));
      assert.deepEqual([closedCases, erasedCases], [0, 0]);
    }
    assert.deepEqual(await left(), {...everything, keys: false, supervisions: 1});
    assert.equal(casework.log.filter((line) => line.includes('"alarm":"clock-jumped"')).length, 1);

    // Set right again: nothing has been lost.
    await round(later(37));
    await round(later(60));
    assert.deepEqual(await left(), {...everything, keys: false, supervisions: 1});
  });

  it('ends a day after a clock goes on as clocks do, be the jump true', async () => {
    const {left} = await stage();
    await round(start);
    const off = '2026-12-20T09:30:00+08:00';
    await round(off);
    assert.deepEqual(await left(), {...everything, supervisions: 1}, 'the server was off for weeks');
    await round(later(23.9, off));
    assert.deepEqual(await left(), {...everything, supervisions: 1});
    await round(later(24, off));
    assert.deepEqual(await left(), {...nothing, supervisions: 1});
  });

  it('goes by what the nodes saw together', async () => {
    const {left} = await stage();
    for (let hours = 0; hours <= 27 * 24; hours += 24) await round(later(hours));
    assert.deepEqual(await left(), {...nothing, supervisions: 1});
    const rounds = await Promise.all(Array.from({length: 4}, () => round(later(28 * 24))));
    assert.ok(rounds.every(({closedCases}) => closedCases === 0));
  });

  it('does not hold up what somebody wanted deleted', async () => {
    const {left} = await stage();
    await casework.database.updateTable('attachments').set({state: 'deleting'}).execute();
    await round('2036-01-01T00:00:00+08:00');
    assert.deepEqual((await left()).files, 0);
  });
});
