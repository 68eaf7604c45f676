import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Case, CaseCopy, CaseErasure, CaseReceipt, DeskCase, DeskCasePage} from '@pls-kit/contract';
import {
  answerText,
  newIdempotencyKey,
  openToken,
  signIn,
  startCasework,
  submit,
  wageQuestion,
  work,
  type Casework,
} from '../testing/casework.js';

let casework: Casework;
let clerk: string;
before(async () => {
  casework = await startCasework();
  clerk = await signIn(casework, 'clerk-lys-410311013');
});
after(() => casework.close());

/** A case that was answered, talked about, noted and closed. */
const closed = async (key = newIdempotencyKey()) => {
  const receipt = await submit(casework, wageQuestion, key);
  const {number} = receipt;
  const token = await openToken(casework, receipt);
  await work(casework, clerk, 'acceptCase', number, {version: 1});
  await casework.request('sendCaseMessage', {path: {number}, token, body: {version: 2, text: '我叫王建国，有借条。'}});
  await casework.request('openCaseInFull', {path: {number}, token: clerk, body: {reason: 'call-back'}});
  await casework.request('addCaseNote', {
    path: {number},
    token: clerk,
    body: {text: '王建国说明天来。'},
    headers: {'Idempotency-Key': newIdempotencyKey()},
  });
  await work(casework, clerk, 'answerCase', number, {version: 3, text: answerText});
  const done = await casework.request<Case>('closeCase', {path: {number}, token, body: {version: 4}});
  assert.equal(done.status, 200, done.text);
  return {receipt, number, token, key};
};
const erase = (number: string, token: string, version = '5') =>
  casework.request<CaseErasure>('eraseCase', {path: {number}, query: {version}, token});

describe("a copy of one's data", () => {
  it('has everything in full, and who opened it, by unit and role', async () => {
    const {number, token} = await closed();
    const {status, body, headers} = await casework.request<CaseCopy>('copyCase', {path: {number}, token});
    assert.equal(status, 200);
    assert.equal(headers.get('Cache-Control'), 'no-store');
    assert.match(headers.get('Content-Disposition') ?? '', /^attachment/);
    const answers = new Map(body.answers.map(({name, value}) => [name, value]));
    assert.deepEqual([answers.get('name'), answers.get('phone')], ['王建国', '13837902146']);
    assert.deepEqual(
      body.messages.map(({about}) => about),
      ['message', 'resolved'],
    );
    assert.deepEqual(
      body.readings.filter(({full}) => full).map(({role, unit, reason}) => [role, unit?.id, reason]),
      [['clerk', 'LYS-410311013', 'call-back']],
    );
    assert.equal(body.readings.length, 3);
    assert.equal(JSON.stringify(body).includes('王建国说明天来'), false);
  });
});

describe('erasing a case', () => {
  it('leaves the skeleton and not a word', async () => {
    const {number, token} = await closed();
    const {status, body} = await erase(number, token);
    assert.deepEqual([status, body], [200, {number, erasedAt: '2026-11-23T09:30:00+08:00'}]);
    for (const table of ['case_texts', 'case_lookups'] as const) {
      const rows = await casework.database.selectFrom(table).selectAll().where('number', '=', number).execute();
      assert.deepEqual(rows, [], table);
    }
    const row = await casework.database
      .selectFrom('cases')
      .selectAll()
      .where('number', '=', number)
      .executeTakeFirstOrThrow();
    assert.deepEqual([row.state, row.kind, row.topic, row.code_hash], ['closed', 'consult', 'debt', '']);
    const events = await casework.database
      .selectFrom('case_events')
      .select('type')
      .where('number', '=', number)
      .orderBy('sequence')
      .execute();
    assert.equal(events.at(-1)?.type, 'erased');
    const seen = await casework.request<DeskCase>('getDeskCase', {path: {number}, token: clerk});
    assert.deepEqual([seen.status, seen.body.applicant, seen.body.messages], [200, [], []]);
    assert.equal(JSON.stringify(seen.body).includes('借条'), false);
    const {body: found} = await casework.request<DeskCasePage>('searchDeskCases', {token: clerk, body: {number}});
    assert.equal(found.total, 1);
    assert.equal(found.items[0]?.applicant, undefined);
    assert.equal(JSON.stringify(found).includes('刘大河'), false);
  });

  it('closes it to its number, code and token, like a number that nobody has', async () => {
    const {receipt, number, token} = await closed();
    await erase(number, token);
    assert.equal((await casework.request('getCase', {path: {number}, token})).status, 401);
    assert.equal((await erase(number, token, '6')).status, 401);
    const {code} = receipt;
    assert.equal((await casework.request('openCaseToken', {path: {number}, body: {code}})).status, 401);
  });

  it('keeps the idempotency key: a late resend opens no second case', async () => {
    const {receipt, number, token, key} = await closed();
    await erase(number, token);
    const again: CaseReceipt = await submit(casework, wageQuestion, key);
    assert.deepEqual(again, receipt);
  });

  it('takes no note any more', async () => {
    const {number, token} = await closed();
    await erase(number, token);
    const note = await casework.request('addCaseNote', {
      path: {number},
      token: clerk,
      body: {text: '又想起一件事。'},
      headers: {'Idempotency-Key': newIdempotencyKey()},
    });
    assert.equal(note.status, 409);
  });

  it('happens under the version that was looked at', async () => {
    const {number, token} = await closed();
    const {status} = await erase(number, token, '4');
    assert.equal(status, 409);
    assert.equal((await casework.request('eraseCase', {path: {number}, token})).status, 422);
    assert.equal((await casework.request('copyCase', {path: {number}, token})).status, 200);
  });
});
