import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {CaseReceipt, DeskCase, Problem} from '@pls-kit/contract';
import {findForm} from '../forms/forms.js';
import {
  openToken,
  readCase,
  signIn,
  startCasework,
  submit,
  wageQuestion,
  work,
  type Casework,
} from '../testing/casework.js';
import {findCase} from './case-store.js';

let casework: Casework;
let clerk: string;
before(async () => {
  casework = await startCasework();
  clerk = await signIn(casework, 'clerk-lys-410311013');
});
after(() => casework.close());

const refusal = {version: 1, reason: '申请的事项不在法律援助的范围里。', remedy: '可以在收到通知后提出异议。'};
const objection = {version: 2, text: '我是进城务工的，要的是工资，不用审查经济困难。'};

/** A refused application for legal aid. */
const refused = async () => {
  const receipt = await submit(casework);
  const {number} = receipt;
  await casework.database.updateTable('cases').set({kind: 'legal-aid'}).where('number', '=', number).execute();
  const declined = await casework.request('declineCase', {path: {number}, token: clerk, body: refusal});
  assert.equal(declined.status, 200, declined.text);
  return {receipt, number, token: await openToken(casework, receipt)};
};
const object = (number: string, token: string, key: string, body: object = objection) =>
  casework.request<CaseReceipt & Problem>('objectToCase', {
    path: {number},
    token,
    body,
    headers: {'Idempotency-Key': key},
  });

describe('an objection', () => {
  it('is a case of its own, one level up, with five days by law', async () => {
    const {receipt, number, token} = await refused();
    const {status, body, headers} = await object(number, token, 'objection-key-0001');
    assert.equal(status, 201);
    assert.equal(headers.get('Location'), `/v1/cases/${body.number}`);
    assert.deepEqual(
      [body.unit.id, body.promise.dueOn, body.promise.limit, body.promise.article?.article],
      ['LYB-410300', '2026-11-30', 5, '第四十九条'],
    );
    const shown = await readCase(casework, body);
    assert.deepEqual([shown.objectsTo, shown.kind, shown.state, shown.version], [number, 'legal-aid', 'submitted', 1]);
    const first = await readCase(casework, receipt);
    assert.deepEqual([first.state, first.actions.includes('object')], ['declined', false]);
    const bureau = await signIn(casework, 'clerk-lyb-410300');
    const seen = await work(casework, bureau, 'acceptCase', body.number, {version: 1});
    assert.deepEqual(
      seen.messages.map(({about, text}) => [about, text]),
      [['submitted', objection.text]],
    );
    assert.ok(seen.applicant.some(({name}) => name === 'question'));
  });

  it('is opened once: a resend gets the first receipt, other words are refused', async () => {
    const {number, token} = await refused();
    const {body: first} = await object(number, token, 'objection-key-0002');
    const again = await object(number, token, 'objection-key-0002');
    assert.deepEqual([again.status, again.body], [201, first]);
    const reworded = await object(number, token, 'objection-key-0002', {
      ...objection,
      text: '换一种说法再提一次异议。',
    });
    assert.deepEqual([reworded.status, reworded.body.type], [422, '/problems/idempotency-key-reused']);
    const second = await object(number, token, 'objection-key-0003', {...objection, version: 3});
    assert.deepEqual([second.status, second.body.type], [409, '/problems/illegal-transition']);
  });

  it('is opened once by two sends at once', async () => {
    const {number, token} = await refused();
    const answers = await Promise.all([1, 2, 3].map(() => object(number, token, 'objection-key-0004')));
    assert.deepEqual(
      answers.map(({status}) => status),
      [201, 201, 201],
    );
    assert.equal(new Set(answers.map(({body}) => body.number)).size, 1);
    const rows = await casework.database
      .selectFrom('cases')
      .select('number')
      .where('objects_to', '=', number)
      .execute();
    assert.equal(rows.length, 1);
  });

  it('or another submission is what one key opens, when both come at once: the other is told, and nothing of it stays', async () => {
    for (let round = 0; round < 6; round += 1) {
      const {number, token} = await refused();
      const key = `objection-key-at-once-${String(round)}`;
      const send = [
        () => object(number, token, key),
        () =>
          casework.request<CaseReceipt & Problem>('submitCase', {
            body: wageQuestion,
            headers: {'Idempotency-Key': key},
          }),
      ];
      const answers = await Promise.all((round % 2 === 0 ? send : send.toReversed()).map((each) => each()));
      const [opened, told] = answers.toSorted((one, other) => one.status - other.status);
      assert.deepEqual(
        [opened?.status, told?.status, told?.body.type],
        [201, 422, '/problems/idempotency-key-reused'],
        told?.text,
      );
      const objections = await casework.database
        .selectFrom('cases')
        .select('number')
        .where('objects_to', '=', number)
        .execute();
      const {objectedAt, version} = (await findCase(casework.database, {homeCounty: '410311', number}))!;
      const isObjected = objections.length === 1;
      assert.deepEqual([objectedAt !== null, version], [isObjected, isObjected ? 3 : 2]);
      assert.equal(objections[0]?.number === opened?.body.number, isObjected);
    }
  });

  it('asks for a review of what was told to the office, under its own limit, by a higher one', async () => {
    const form = findForm('feedback') ?? assert.fail('no feedback form');
    const story = '工作站中午能不能也有人，我们只有那时有空。';
    const receipt = await submit(casework, {
      form: form.code,
      formVersion: form.version,
      homeCounty: '410311',
      noticeVersion: form.notice.version,
      answers: {type: 'suggestion', story, replyBy: 'online'},
    });
    const {number} = receipt;
    const center = await signIn(casework, 'clerk-lyc-410311');
    const body = {...refusal, reason: '工作站的开放时间由街道决定，我们定不了。'};
    assert.equal((await casework.request('declineCase', {path: {number}, token: center, body})).status, 200);
    const token = await openToken(casework, receipt);
    const {status, body: review} = await object(number, token, 'objection-key-0006');
    assert.deepEqual([status, review.unit.id, review.promise.dueOn], [201, 'LYB-410300', receipt.promise.dueOn]);
    const shown = await readCase(casework, review);
    assert.deepEqual([shown.kind, shown.objectsTo, shown.service], ['feedback', number, undefined]);
    assert.ok(shown.summary.some(({value}) => value === story));
  });

  it('is decided like any case, and its clock stops', async () => {
    const {number, token} = await refused();
    const {body: receipt} = await object(number, token, 'objection-key-0005');
    const bureau = await signIn(casework, 'clerk-lyb-410300');
    const step = async (operation: 'acceptCase' | 'assignCase' | 'startCase' | 'answerCase', body: object) =>
      casework.request<DeskCase>(operation, {path: {number: receipt.number}, token: bureau, body});
    await step('acceptCase', {version: 1});
    await step('assignCase', {version: 2, assignee: 'worker-lyb-410300'});
    await step('startCase', {version: 3});
    const {status, body, text} = await step('answerCase', {version: 4, text: '异议成立，已责令给予法律援助。'});
    assert.equal(status, 200, text);
    assert.deepEqual([body.case.state, body.case.promise.state], ['resolved', 'met']);
  });
});
