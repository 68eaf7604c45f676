import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {CaseDraft, CaseReceipt, Problem} from '@pls-kit/contract';
import {document} from '@pls-kit/contract/document.js';
import {isCaseNumber} from '@pls-kit/rules';
import {readAnswers} from './case-store.js';
import {
  newIdempotencyKey,
  readCase,
  startCasework,
  submit,
  wageQuestion,
  withAnswers,
  type Casework,
} from '../testing/casework.js';

let casework: Casework;
before(async () => {
  casework = await startCasework();
});
after(() => casework.close());

const refuse = async (draft: unknown, language = 'zh-CN') => {
  const {status, body, text} = await casework.request('submitCase', {
    body: draft,
    headers: {'Idempotency-Key': newIdempotencyKey(), 'Accept-Language': language},
  });
  assert.equal(status, 422, text);
  return body;
};
const pointersOf = ({violations = []}: Problem) => violations.map(({pointer, code}) => `${pointer} ${code}`);
const countCases = async () =>
  Number(
    (
      await casework.database
        .selectFrom('cases')
        .select(({fn}) => fn.countAll().as('all'))
        .executeTakeFirstOrThrow()
    ).all,
  );

describe('submitting a consultation', () => {
  it('gives a number, a code, who has it, and a date', async () => {
    const {status, body, headers} = await casework.request<CaseReceipt>('submitCase', {
      body: wageQuestion,
      headers: {'Idempotency-Key': newIdempotencyKey()},
      query: {portal: 'pk_luolong'},
    });
    assert.equal(status, 201);
    assert.equal(isCaseNumber(body.number), true);
    assert.match(body.number, /^26/);
    assert.match(body.code, /^\d{8}$/);
    assert.equal(headers.get('Location'), `/v1/cases/${body.number}`);
    assert.equal(headers.get('Cache-Control'), 'no-store');
    assert.equal(body.receivedAt, '2026-11-23T09:30:00+08:00');
    assert.deepEqual(body.unit.id, 'LYS-410311013');
    assert.deepEqual(
      [body.promise.dueOn, body.promise.state, body.promise.daysLeft, body.promise.provisional, body.promise.ruleSet],
      ['2026-11-26', 'running', 3, false, 'consult-2026'],
    );
  });

  it("takes the contract's own example as it stands there", async () => {
    const schema = document.components.schemas['CaseDraft'] as {examples: [CaseDraft]};
    const {unit} = await submit(casework, schema.examples[0]);
    // 欠薪 takes the fast lane, so the centre keeps it.
    assert.equal(unit.id, 'LYC-410311');
  });

  it('records that the centre received it and passed it down', async () => {
    const {number} = await submit(casework);
    const events = await casework.database
      .selectFrom('case_events')
      .select(['sequence', 'type', 'state', 'unit', 'actor'])
      .where('number', '=', number)
      .orderBy('sequence')
      .execute();
    assert.deepEqual(
      events.map(({sequence, type, state, unit, actor}) => [sequence, type, state, unit, actor]),
      [
        [1, 'submitted', 'submitted', 'LYC-410311', 'citizen'],
        [2, 'transferred', 'submitted', 'LYS-410311013', 'system'],
      ],
    );
    assert.deepEqual(casework.changes.at(-1), {homeCounty: '410311', number, sequence: 2});
  });

  it('marks the fast lane and leaves it with the centre', async () => {
    const receipt = await submit(casework, withAnswers({topic: 'wage-arrears'}));
    assert.equal(receipt.unit.id, 'LYC-410311');
    const {greenChannel, topic, unit} = await readCase(casework, receipt);
    assert.deepEqual([greenChannel, topic?.code, unit.id], [true, 'wage-arrears', 'LYC-410311']);
  });

  it('can be anonymous: without name, phone, topic or place', async () => {
    const draft = withAnswers({
      topic: undefined,
      place: undefined,
      name: undefined,
      phone: undefined,
      replyBy: 'online',
    });
    const receipt = await submit(casework, draft);
    assert.equal(receipt.unit.id, 'LYC-410311');
    const shown = await readCase(casework, receipt);
    assert.deepEqual(
      shown.summary.map(({name}) => name),
      ['question', 'forWhom', 'replyBy'],
    );
  });

  it('does not keep what was typed into a field that is no longer asked', async () => {
    const draft = withAnswers({replyBy: 'online', helpedName: '李秀英', name: ' 王建国 '});
    const {number} = await submit(casework, draft);
    const {helpedName: _helpedName, phone: _phone, ...kept} = draft.answers;
    const stored = await readAnswers(casework.world, {homeCounty: '410311', number});
    assert.deepEqual(stored, {...kept, name: '王建国'});
  });

  it('promises a provisional date where the year has no notice, and never fails for want of one', async () => {
    casework.setClock('2026-12-31T16:00:00+08:00');
    const {promise, number} = await submit(casework);
    assert.deepEqual([promise.dueOn, promise.provisional], ['2027-01-06', true]);
    casework.setClock('2027-06-30T16:00:00+08:00');
    const later = await submit(casework);
    assert.deepEqual([later.promise.provisional, later.number.slice(0, 2)], [true, '27']);
    casework.setClock('2026-11-23T09:30:00+08:00');
    const clock = await casework.database
      .selectFrom('case_clocks')
      .selectAll()
      .where('number', '=', number)
      .executeTakeFirstOrThrow();
    assert.deepEqual([clock.rule_set, clock.rule_set_version, clock.provisional], ['consult-2026', 1, 1]);
  });
});

describe('a draft that does not do', () => {
  it('gets a violation per field in Chinese, and nothing is stored', async () => {
    const before = await countCases();
    const problem = await refuse({
      ...wageQuestion,
      answers: {
        topic: 'horoscope',
        question: '短',
        place: '999999',
        forWhom: 'cat',
        replyBy: 'phone',
        phone: '1383790214',
      },
    });
    assert.equal(problem.type, '/problems/invalid-case');
    assert.equal(problem.title, '有 5 处要改一下');
    assert.deepEqual(pointersOf(problem), [
      '/answers/topic unknown-code',
      '/answers/question too-short',
      '/answers/place unknown-code',
      '/answers/forWhom not-an-option',
      '/answers/phone phone-length',
    ]);
    assert.equal(problem.violations?.at(-1)?.message, '手机号少了 1 位。应该是 11 位数字，比如 138 0000 0000');
    assert.equal(await countCases(), before);
  });

  it('gets the same in English', async () => {
    const problem = await refuse(withAnswers({question: undefined, phone: undefined}), 'en');
    assert.deepEqual(pointersOf(problem), ['/answers/question required', '/answers/phone required']);
    assert.match(problem.title, /^2 /);
    for (const {message} of problem.violations ?? []) assert.match(message, /^[\x20-\x7e]+$/);
  });

  it('names an answer that no field asks for', async () => {
    assert.deepEqual(pointersOf(await refuse(withAnswers({idNumber: '410311199001011234'}))), [
      '/answers/idNumber unknown-field',
    ]);
  });

  it('names a form, a version, a notice or a service that does not fit', async () => {
    const cases: [Partial<CaseDraft>, string][] = [
      [{form: 'horoscope'}, '/form unknown-code'],
      [{formVersion: 99}, '/formVersion outdated'],
      [{noticeVersion: '1999-01'}, '/noticeVersion outdated'],
      [{service: 'notary'}, '/service not-an-option'],
    ];
    for (const [change, expected] of cases) {
      assert.deepEqual(pointersOf(await refuse({...wageQuestion, ...change})), [expected]);
    }
  });

  it('names a county that is none today, or that the place does not lie in', async () => {
    for (const [homeCounty, place, expected] of [
      ['410303', '410311013', '/homeCounty not-an-option'],
      ['410322', undefined, '/homeCounty unknown-code'],
      ['999999', undefined, '/homeCounty unknown-code'],
      ['410371', '410371001', '/homeCounty unknown-code'],
      ['410311', '410371001', '/homeCounty not-an-option'],
    ] as const) {
      const problem = await refuse({...withAnswers({place}), homeCounty});
      assert.deepEqual(pointersOf(problem), [expected], `${homeCounty} ${String(place)}`);
    }
    const zone = await submit(casework, {...withAnswers({place: '410371001'}), homeCounty: '410300'});
    assert.equal(zone.unit.id, 'LYB-410300');
  });

  it('is told apart from a body that is none of ours', async () => {
    const headers = {'Idempotency-Key': newIdempotencyKey()};
    const malformed = await casework.request('submitCase', {body: '{"service":', headers});
    assert.deepEqual([malformed.status, malformed.body.type], [400, '/problems/malformed-json']);
    const {body, status} = await casework.request('submitCase', {body: {answers: {question: 7}, extra: true}, headers});
    assert.deepEqual([status, body.type], [422, '/problems/invalid-request']);
    const pointers = pointersOf(body);
    for (const field of ['form', 'formVersion', 'homeCounty', 'noticeVersion']) {
      assert.ok(pointers.includes(`/${field} required`), pointers.join());
    }
    assert.ok(pointers.includes('/extra unknown-field'), pointers.join());
    const noKey = await casework.request('submitCase', {body: wageQuestion, headers: {'Idempotency-Key': ''}});
    assert.deepEqual(pointersOf(noKey.body), ['#/header/Idempotency-Key required']);
  });
});

describe('sending it again', () => {
  it('returns the very same receipt, whatever has happened to the case', async () => {
    const key = newIdempotencyKey();
    const send = () =>
      casework.request<CaseReceipt>('submitCase', {body: wageQuestion, headers: {'Idempotency-Key': key}});
    const first = await send();
    casework.setClock('2026-12-15T11:00:00+08:00');
    await casework.database
      .updateTable('cases')
      .set({unit: 'LYC-410311', state: 'accepted', version: 2})
      .where('number', '=', first.body.number)
      .execute();
    await casework.database
      .updateTable('case_clocks')
      .set({due_on: '2026-12-24', stopped_at: '2026-12-01T00:00:00.000Z'})
      .where('number', '=', first.body.number)
      .execute();
    const second = await send();
    casework.setClock('2026-11-23T09:30:00+08:00');
    assert.equal(second.status, 201);
    assert.equal(second.text, first.text);
  });

  it('takes the same answers in another order for the same', async () => {
    const key = newIdempotencyKey();
    const first = await submit(casework, wageQuestion, key);
    const {answers, ...frame} = wageQuestion;
    const reversed = {answers: Object.fromEntries(Object.entries(answers).reverse()), ...frame};
    assert.deepEqual(await submit(casework, reversed, key), first);
  });

  it('refuses another body under the same key, and leaves the first case alone', async () => {
    const key = newIdempotencyKey();
    await submit(casework, wageQuestion, key);
    const before = await countCases();
    const {status, body, text} = await casework.request('submitCase', {
      body: withAnswers({question: '换了一个问题，邻居家的狗咬了我，怎么办？'}),
      headers: {'Idempotency-Key': key},
    });
    assert.deepEqual([status, body.type], [422, '/problems/idempotency-key-reused']);
    assert.equal(text.includes(key), false);
    assert.equal(await countCases(), before);
  });

  it('opens one case when fifty sends race', async () => {
    const before = await countCases();
    const key = newIdempotencyKey();
    const answers = await Promise.all(
      Array.from({length: 50}, () =>
        casework.request<CaseReceipt>('submitCase', {body: wageQuestion, headers: {'Idempotency-Key': key}}),
      ),
    );
    assert.deepEqual([...new Set(answers.map(({status}) => status))], [201]);
    assert.equal(new Set(answers.map(({text}) => text)).size, 1);
    assert.equal(await countCases(), before + 1);
    const {number} = answers[0]!.body;
    for (const table of ['case_events', 'case_clocks', 'case_texts'] as const) {
      const rows = await casework.database.selectFrom(table).select('number').where('number', '=', number).execute();
      assert.equal(rows.length, table === 'case_events' ? 2 : 1, table);
    }
  });

  it('races of two different bodies end in one case and one refusal', async () => {
    const key = newIdempotencyKey();
    const other = withAnswers({question: '另外一件事：房东不退押金，合同已经到期了。'});
    const statuses = await Promise.all(
      [wageQuestion, other].map(
        async (body) => (await casework.request('submitCase', {body, headers: {'Idempotency-Key': key}})).status,
      ),
    );
    assert.deepEqual(statuses.sort(), [201, 422]);
  });

  it('is another case under another county', async () => {
    const key = newIdempotencyKey();
    const here = await submit(casework, withAnswers({place: undefined}), key);
    const there = await submit(casework, {...withAnswers({place: undefined}), homeCounty: '410303'}, key);
    assert.notEqual(here.number, there.number);
    assert.notEqual(here.code, there.code);
  });
});
