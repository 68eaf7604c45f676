import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {CaseNote, CaseNotePage, CaseReceipt, DeskCase, Problem, StandardTextPage} from '@pls-kit/contract';
import {
  newIdempotencyKey,
  readCase,
  signIn,
  startCasework,
  submit,
  wageQuestion,
  withAnswers,
  type Casework,
} from '../testing/casework.js';

let casework: Casework;
let clerk: string;
before(async () => {
  casework = await startCasework();
  clerk = await signIn(casework, 'clerk-lys-410311013');
});
after(() => casework.close());

const record = (token: string, body: object, key = newIdempotencyKey()) =>
  casework.request<CaseReceipt & Problem>('recordCase', {token, body, headers: {'Idempotency-Key': key}});

describe('a case that staff write down', () => {
  it("is the citizen's like any other, and says who wrote it and where it was told", async () => {
    const {status, body, headers} = await record(clerk, {channel: 'hotline', draft: wageQuestion});
    assert.equal(status, 201);
    assert.equal(headers.get('Location'), `/v1/desk/cases/${body.number}`);
    const shown = await readCase(casework, body);
    assert.deepEqual([shown.state, shown.unit.id], ['submitted', 'LYS-410311013']);
    const seen = await casework.request<DeskCase>('getDeskCase', {path: {number: body.number}, token: clerk});
    assert.equal(seen.body.channel, 'hotline');
    assert.deepEqual(
      [seen.body.events[0]?.actor, seen.body.events[0]?.detail?.zh],
      ['staff', '工作人员替您登记，洛龙区公共法律服务中心收到'],
    );
    const row = await casework.database
      .selectFrom('case_events')
      .select(['staff'])
      .where('number', '=', body.number)
      .where('sequence', '=', 1)
      .executeTakeFirstOrThrow();
    assert.equal(row.staff, 'clerk-lys-410311013');
  });

  it('goes wherever the matter belongs, also beyond the unit that wrote it down', async () => {
    const draft = {...withAnswers({place: undefined}), homeCounty: '410303'};
    const {body} = await record(clerk, {channel: 'counter', draft});
    assert.equal(body.unit.id, 'LYC-410303');
    assert.equal((await casework.request('getDeskCase', {path: {number: body.number}, token: clerk})).status, 404);
  });

  it('is opened once however often it is sent, and checked like the form', async () => {
    const key = newIdempotencyKey();
    const first = await record(clerk, {channel: 'visit', draft: wageQuestion}, key);
    const again = await record(clerk, {channel: 'visit', draft: wageQuestion}, key);
    assert.deepEqual(again.body, first.body);
    for (const body of [
      {channel: 'hotline', draft: wageQuestion},
      {channel: 'visit', draft: withAnswers({name: '李秀英'})},
    ]) {
      const changed = await record(clerk, body, key);
      assert.deepEqual([changed.status, changed.body.type], [422, '/problems/idempotency-key-reused']);
    }
    const wrong = await record(clerk, {channel: 'visit', draft: withAnswers({phone: '138'})});
    assert.deepEqual([wrong.status, wrong.body.type], [422, '/problems/invalid-case']);
    assert.equal((await record(clerk, {channel: 'telepathy', draft: wageQuestion})).status, 422);
    const supervisor = await signIn(casework, 'supervisor-410311');
    assert.equal((await record(supervisor, {channel: 'visit', draft: wageQuestion})).status, 403);
  });
});

describe('notes of the desk', () => {
  const note = (number: string, text: string, key = newIdempotencyKey(), token = clerk) =>
    casework.request<CaseNote & Problem>('addCaseNote', {
      path: {number},
      token,
      body: {text},
      headers: {'Idempotency-Key': key},
    });

  it('are kept in order, sealed, and not for the citizen', async () => {
    const receipt = await submit(casework);
    const {number} = receipt;
    casework.setClock('2026-11-23T09:31:00+08:00');
    const first = await note(number, '电话打了两次，王建国没接。');
    assert.deepEqual([first.status, first.body.by?.id], [201, 'clerk-lys-410311013']);
    casework.setClock('2026-11-23T09:32:00+08:00');
    await note(number, '下午再打。');
    const {body} = await casework.request<CaseNotePage>('listCaseNotes', {path: {number}, token: clerk});
    assert.deepEqual(
      body.items.map(({text}) => text),
      ['电话打了两次，王建国没接。', '下午再打。'],
    );
    const rows = [
      await casework.database.selectFrom('case_notes').selectAll().execute(),
      await casework.database.selectFrom('case_texts').selectAll().execute(),
    ];
    assert.equal(JSON.stringify(rows).includes('王建国'), false);
    const shown = await readCase(casework, receipt);
    assert.deepEqual([shown.version, JSON.stringify(shown).includes('下午再打')], [1, false]);
    casework.setClock('2026-11-23T09:30:00+08:00');
  });

  it('are noted once under one key, and other words need another', async () => {
    const {number} = await submit(casework);
    const key = newIdempotencyKey();
    const first = await note(number, '已经转告律师。', key);
    assert.deepEqual((await note(number, '已经转告律师。', key)).body, first.body);
    const other = await note(number, '还没有转告律师。', key);
    assert.deepEqual([other.status, other.body.type], [422, '/problems/idempotency-key-reused']);
    const {body} = await casework.request<CaseNotePage>('listCaseNotes', {path: {number}, token: clerk});
    assert.equal(body.items.length, 1);
  });

  it("are the unit's and its supervisor's", async () => {
    const {number} = await submit(casework);
    const elsewhere = await signIn(casework, 'clerk-lyc-410303');
    assert.equal((await note(number, '不该写在这里。', newIdempotencyKey(), elsewhere)).status, 404);
    const supervisor = await signIn(casework, 'supervisor-410311');
    assert.equal((await note(number, '请今天回电话。', newIdempotencyKey(), supervisor)).status, 201);
  });
});

describe('standard texts', () => {
  it('are listed by use and kind of case', async () => {
    const list = async (query: Record<string, string>) =>
      (await casework.request<StandardTextPage>('listStandardTexts', {token: clerk, query})).body.items;
    const all = await list({limit: '100'});
    assert.equal(new Set(all.map(({code}) => code)).size, all.length);
    const declines = await list({use: 'decline'});
    assert.ok(declines.length > 0 && declines.every(({use}) => use === 'decline'));
    const forNotary = await list({use: 'ask', kind: 'notary'});
    assert.deepEqual(
      forNotary.map(({code}) => code),
      ['ask-notary-papers'],
    );
    assert.deepEqual((await list({limit: '1'})).length, 1);
  });
});
