import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {OperationId} from '@pls-kit/contract';
import {contractOperations} from '../contract-operations.js';
import {runScheduledWork} from '../scheduled-work.js';
import {nextFreeSlot, village, visitDraft} from '../testing/appointments.js';
import {
  luoyang,
  newIdempotencyKey,
  openToken,
  personalWords,
  readCase,
  signIn,
  startCasework,
  submit,
  wageQuestion,
  work,
  type Casework,
  type RequestOptions,
} from '../testing/casework.js';
import {findKey, takeOn} from './idempotency-keys.js';

let casework: Casework;
let clerk: string;
before(async () => {
  casework = await startCasework();
  clerk = await signIn(casework, 'clerk-lys-410311013');
});
after(() => casework.close());

const monday = '2026-11-23T09:30:00+08:00';

/** A new case and what opens it. */
const opened = async () => {
  const receipt = await submit(casework);
  return {receipt, path: {number: receipt.number}, token: await openToken(casework, receipt)};
};

const decline = async (path: {number: string}) => {
  const refusal = {version: 1, reason: '这件事法院已经立案，正在审理。', remedy: '请向立案庭查询。'};
  assert.equal((await casework.request('declineCase', {path, token: clerk, body: refusal})).status, 200);
};

/** A case whose date went by, and somebody who signs in on that later day. */
const supervised = async (account: string) => {
  const {receipt} = await opened();
  casework.setClock('2026-12-10T09:30:00+08:00');
  await runScheduledWork(casework.world, luoyang);
  const {version} = await readCase(casework, receipt);
  return {version, path: {number: receipt.number, clock: 'answer'}, token: await signIn(casework, account)};
};

interface Creation {
  readonly request: RequestOptions;
  /** Fits as well, and says something else. */
  readonly other: object;
}

/** Every creating POST of the contract, as somebody would send it. */
const creations: Partial<Record<OperationId, () => Promise<Creation>>> = {
  submitCase: () =>
    Promise.resolve({
      request: {body: wageQuestion},
      other: {...wageQuestion, answers: {...wageQuestion.answers, phone: '13900001234'}},
    }),
  bookAppointment: async () => {
    const body = visitDraft(await nextFreeSlot(casework, {region: village.region, kind: 'adviser-visit'}));
    return {request: {body}, other: visitDraft(await nextFreeSlot(casework, {region: village.region}))};
  },
  objectToCase: async () => {
    const {path, token} = await opened();
    await casework.database.updateTable('cases').set({kind: 'legal-aid'}).where('number', '=', path.number).execute();
    await decline(path);
    const body = {version: 2, text: '我是进城务工的，要的是工资。'};
    return {request: {path, token, body}, other: {...body, text: '我要的是工资，不用审查经济困难。'}};
  },
  supplementCase: async () => {
    const {path, token} = await opened();
    await work(casework, clerk, 'acceptCase', path.number, {version: 1});
    const asked = {version: 2, items: ['借条的照片']};
    assert.equal((await casework.request('askCitizen', {path, token: clerk, body: asked})).status, 200);
    const body = {version: 3, text: '借条补来了。'};
    return {request: {path, token, body}, other: {...body, text: '借条找不到了。'}};
  },
  evaluateCase: async () => {
    const {path, token} = await opened();
    await decline(path);
    const body = {version: 2, score: 4};
    return {request: {path, token, body}, other: {...body, score: 1}};
  },
  sendCaseMessage: async () => {
    const {path, token} = await opened();
    const body = {version: 1, text: '借条要带原件吗？'};
    return {request: {path, token, body}, other: {...body, text: '什么时候来？'}};
  },
  createAttachment: () => {
    const body = {homeCounty: '410311', name: '借条.jpg', size: 64};
    return Promise.resolve({request: {body}, other: {...body, size: 65}});
  },
  recordCase: () => {
    const body = {channel: 'hotline', draft: wageQuestion};
    return Promise.resolve({
      request: {token: clerk, body},
      other: {...body, draft: {...wageQuestion, noticeVersion: '2025-01'}},
    });
  },
  addCaseNote: async () => {
    const {path} = await opened();
    return {request: {path, token: clerk, body: {text: '没人接电话。'}}, other: {text: '打通了。'}};
  },
  messageCitizen: async () => {
    const {path} = await opened();
    const body = {version: 1, text: '照片就行。'};
    return {request: {path, token: clerk, body}, other: {...body, text: '要带原件。'}};
  },
  draftAnnouncement: async () => {
    const contents = {
      kind: 'notice',
      title: {zh: '上午暂停接待'},
      summary: {zh: '设备检修，下午照常。'},
      body: [{type: 'paragraph', text: {zh: '急的话请打 12348。'}}],
    };
    const body = {region: '410311', contents};
    const token = await signIn(casework, 'supervisor-410311');
    return {request: {token, body}, other: {region: '410311', contents: {...contents, kind: 'event'}}};
  },
  explainSupervision: async () => {
    const {path, version, token} = await supervised('clerk-lys-410311013');
    const body = {version, text: '经办人住院，没有及时交接给别人。'};
    return {request: {path, token, body}, other: {...body, text: '这件事转了两次单位，耽误了。'}};
  },
  closeSupervision: async () => {
    const {path, version, token} = await supervised('supervisor-410311');
    const body = {version, text: '晚了两个工作日，已要求安排替班。'};
    return {request: {path, token, body}, other: {...body, text: '已经当面向群众道歉了。'}};
  },
  holdCase: async () => {
    const {path} = await opened();
    const body = {reason: '法院调取证据，结案以前保存。'};
    const token = await signIn(casework, 'supervisor-410311');
    return {request: {path, token, body}, other: {reason: '审计要看，年底以前保存。'}};
  },
  releaseCase: async () => {
    const {path} = await opened();
    const token = await signIn(casework, 'supervisor-410311');
    const body = {reason: '法院调取证据，结案以前保存。'};
    const headers = {'Idempotency-Key': newIdempotencyKey()};
    assert.equal((await casework.request('holdCase', {path, token, body, headers})).status, 200);
    return {request: {path, token, body}, other: {reason: '审计完了，不再需要保存。'}};
  },
};

describe('every creating POST of the contract', () => {
  for (const {id} of contractOperations().filter(({needsKey}) => needsKey)) {
    it(`${id} is done once, whatever is sent again`, async () => {
      casework.setClock(monday);
      const make = creations[id] ?? assert.fail(`${id} takes an Idempotency-Key: say here how it is sent`);
      const {request, other} = await make();
      const headers = {'Idempotency-Key': newIdempotencyKey()};
      const first = await casework.request(id, {...request, headers});
      assert.ok([200, 201].includes(first.status), first.text);

      const again = await casework.request(id, {...request, headers});
      assert.deepEqual(
        [again.status, again.text, again.headers.get('Location'), again.headers.get('Content-Type')],
        [first.status, first.text, first.headers.get('Location'), first.headers.get('Content-Type')],
      );

      const changed = await casework.request(id, {...request, headers, body: other});
      assert.deepEqual([changed.status, changed.body.type], [422, '/problems/idempotency-key-reused']);

      // As it lies while a node is at it. Cases, files and notes carry their key themselves, and wait.
      const {numUpdatedRows} = await casework.database
        .updateTable('idempotency_keys')
        .set({answer: null})
        .where('answer', 'is not', null)
        .executeTakeFirst();
      if (numUpdatedRows > 0n) {
        const early = await casework.request(id, {...request, headers});
        assert.deepEqual([early.status, early.body.type], [409, '/problems/submission-in-flight']);
      }

      const without = await casework.request(id, {...request, headers: {'Idempotency-Key': ''}});
      assert.deepEqual([without.status, without.body.violations?.[0]?.pointer], [422, '#/header/Idempotency-Key']);
    });
  }
});

const count = async (table: 'case_events' | 'idempotency_keys') => {
  const {rows} = await casework.database
    .selectFrom(table)
    .select((row) => row.fn.countAll<number | string>().as('rows'))
    .executeTakeFirstOrThrow();
  return Number(rows);
};

describe('a key of 24 hours', () => {
  const message = async () => {
    casework.setClock(monday);
    const {receipt, path, token} = await opened();
    const body = {version: 1, text: '对方叫刘大河，借条还在。'};
    const headers = {'Idempotency-Key': newIdempotencyKey()};
    return {receipt, path, token, request: {path, token, body, headers}};
  };

  it('lets one of many sends at once through', async () => {
    const {request} = await message();
    const before = await count('case_events');
    const answers = await Promise.all(Array.from({length: 8}, () => casework.request('sendCaseMessage', request)));
    assert.equal(await count('case_events'), before + 1);
    const done = answers.filter(({status}) => status === 200);
    assert.equal(new Set(done.map(({text}) => text)).size, 1);
    for (const {status, body, headers} of answers.filter((answer) => !done.includes(answer))) {
      assert.deepEqual([status, body.type, headers.get('Retry-After')], [409, '/problems/submission-in-flight', '1']);
    }
  });

  it('answers a resend with a newer token, and nobody without one', async () => {
    const {receipt, request} = await message();
    const first = await casework.request('sendCaseMessage', request);
    casework.setClock('2026-11-23T10:30:00+08:00');
    assert.equal((await casework.request('sendCaseMessage', request)).status, 401);
    const token = await openToken(casework, receipt);
    assert.equal((await casework.request('sendCaseMessage', {...request, token})).text, first.text);
  });

  it('opens nothing of another sender', async () => {
    const {request} = await message();
    await casework.request('sendCaseMessage', request);
    const other = await opened();
    const answer = await casework.request('sendCaseMessage', {...request, path: other.path, token: other.token});
    assert.equal(answer.status, 200);
    assert.equal((answer.body as unknown as {number: string}).number, other.path.number);
  });

  it('is free again after a refusal', async () => {
    const {request} = await message();
    const wrong = await casework.request('sendCaseMessage', {...request, body: {...request.body, version: 7}});
    assert.equal(wrong.body.type, '/problems/version-conflict');
    assert.equal((await casework.request('sendCaseMessage', request)).status, 200);
  });

  it('is taken over when its node died, a minute later, under the same work id', async () => {
    const {request, path} = await message();
    await casework.request('sendCaseMessage', request);
    const [kept] = await casework.database
      .selectFrom('idempotency_keys')
      .selectAll()
      .where('number', '=', path.number)
      .execute();
    assert.ok(kept);
    // As it lies after a crash between the work and its answer.
    await casework.database
      .updateTable('idempotency_keys')
      .set({answer: null})
      .where('key_hash', '=', kept.key_hash)
      .execute();
    assert.equal((await casework.request('sendCaseMessage', request)).body.type, '/problems/submission-in-flight');
    casework.setClock('2026-11-23T09:31:00+08:00');
    const before = await count('case_events');
    // The work is done and stands under its version: not twice.
    assert.equal((await casework.request('sendCaseMessage', request)).body.type, '/problems/version-conflict');
    assert.equal(await count('case_events'), before);
  });

  it('holds nobody up who asks after a clock was set back', async () => {
    const now = new Date(monday);
    const next = new Date('2027-11-23T09:30:00+08:00');
    const row = {
      key_hash: 'ahead',
      body_hash: 'b',
      key_id: 'k',
      work_id: 'w',
      holder: 'h',
      number: null,
      answer: 'x',
      answer_key_id: 'k',
    };
    const times = (at: Date) => ({
      held_since: at.toISOString(),
      expires_at: new Date(at.getTime() + 86_400_000).toISOString(),
    });
    assert.ok(await takeOn(casework.database, {...row, ...times(next)}, next));
    assert.equal(await takeOn(casework.database, {...row, ...times(next)}, next), false);
    assert.equal(await findKey(casework.database, ['ahead'], now), undefined);
    assert.ok(await takeOn(casework.database, {...row, ...times(now)}, now));
  });

  it('is sealed, and forgotten after 24 hours or with its case', async () => {
    const {request, path, receipt} = await message();
    await casework.request('sendCaseMessage', request);
    const rows = JSON.stringify(await casework.database.selectFrom('idempotency_keys').selectAll().execute());
    for (const word of [...personalWords, request.headers['Idempotency-Key'], '借条还在'])
      assert.ok(!rows.includes(word), word);

    assert.equal((await casework.request('withdrawCase', {...request, body: {version: 2}})).status, 200);
    const token = await openToken(casework, receipt);
    assert.equal((await casework.request('eraseCase', {path, token, query: {version: '3'}})).status, 200);
    const left = await casework.database
      .selectFrom('idempotency_keys')
      .select('number')
      .where('number', '=', path.number)
      .execute();
    assert.deepEqual(left, []);

    assert.ok((await count('idempotency_keys')) > 0);
    casework.setClock('2026-12-12T09:30:00+08:00');
    await runScheduledWork(casework.world, luoyang);
    assert.equal(await count('idempotency_keys'), 0);
  });
});
