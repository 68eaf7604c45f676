import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Case, CaseMessagePage, DeskCase, OperationId} from '@pls-kit/contract';
import {
  answerText,
  openToken,
  readCase,
  signIn,
  startCasework,
  submit,
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

const start = '2026-11-23T09:30:00+08:00';

/** A case with its citizen's token, both sides ready to act. */
const begin = async () => {
  const receipt = await submit(casework);
  const token = await openToken(casework, receipt);
  const {number} = receipt;
  const act = async (operation: OperationId, body: object): Promise<Case> => {
    const answer = await casework.request<Case>(operation, {path: {number}, token, body});
    assert.equal(answer.status, 200, answer.text);
    return answer.body;
  };
  const desk = async (operation: OperationId, body: object): Promise<DeskCase> => {
    const answer = await casework.request<DeskCase>(operation, {path: {number}, token: clerk, body});
    assert.equal(answer.status, 200, answer.text);
    return answer.body;
  };
  return {receipt, number, token, act, desk};
};

const messagesOf = async (number: string, token: string) => {
  const {body} = await casework.request<CaseMessagePage>('listCaseMessages', {path: {number}, token});
  return body.items;
};

describe('what both sides say', () => {
  it('is kept in order, sealed, and read by both', async () => {
    const {receipt, number, token, act, desk} = await begin();
    await desk('acceptCase', {version: 1});
    await act('sendCaseMessage', {version: 2, text: '转账记录的截图用得上吗？'});
    const answered = await desk('messageCitizen', {version: 3, text: '用得上，先存好原图。'});
    assert.deepEqual([answered.case.state, answered.case.version], ['accepted', 4]);
    const items = await messagesOf(number, token);
    assert.deepEqual(
      items.map(({about, actor, text, unit}) => [about, actor, text, unit?.id]),
      [
        ['message', 'citizen', '转账记录的截图用得上吗？', undefined],
        ['message', 'staff', '用得上，先存好原图。', 'LYS-410311013'],
      ],
    );
    assert.deepEqual(answered.messages, items);
    const shown = await readCase(casework, receipt);
    assert.deepEqual([shown.sequence, shown.answer], [5, undefined]);
    const tables = [
      await casework.database.selectFrom('case_events').selectAll().execute(),
      await casework.database.selectFrom('case_texts').selectAll().execute(),
    ];
    assert.equal(JSON.stringify(tables).includes('截图'), false);
  });

  it('has the calls and visits that staff wrote down in the same history', async () => {
    const {number, token, desk} = await begin();
    await desk('acceptCase', {version: 1});
    const noted = await desk('messageCitizen', {
      version: 2,
      text: '来电问进度，已经告诉他承办人。',
      channel: 'hotline',
    });
    const {text, channel, actor} = noted.events.at(-1) ?? assert.fail();
    assert.deepEqual([text.zh, channel, actor], ['电话里说的', 'hotline', 'staff']);
    const [said] = await messagesOf(number, token);
    assert.deepEqual(
      [said?.about, said?.channel, said?.text],
      ['message', 'hotline', '来电问进度，已经告诉他承办人。'],
    );
    const refused = await casework.request('messageCitizen', {
      path: {number},
      token: clerk,
      body: {version: 3, text: '他自己在网上说的。', channel: 'online'},
    });
    assert.equal(refused.status, 422);
  });

  it('comes page by page', async () => {
    const {number, token, act} = await begin();
    for (const version of [1, 2, 3]) await act('sendCaseMessage', {version, text: `第 ${String(version)} 句`});
    const page = async (query: Record<string, string>) =>
      (await casework.request<CaseMessagePage>('listCaseMessages', {path: {number}, token, query})).body;
    const first = await page({limit: '2'});
    assert.equal(first.items.length, 2);
    const second = await page({limit: '2', cursor: first.next!});
    assert.deepEqual([second.items.map(({text}) => text), second.next], [['第 3 句'], null]);
  });

  it('asks for what is missing once and completely, waits, and goes on where it stopped', async () => {
    const {receipt, number, token, act, desk} = await begin();
    await desk('acceptCase', {version: 1});
    const asked = await desk('askCitizen', {version: 2, items: ['借条照片', '转账记录'], note: '照片看得清就行。'});
    assert.deepEqual([asked.case.state, asked.actions.includes('ask')], ['waiting_for_citizen', false]);
    const waiting = await readCase(casework, receipt);
    assert.deepEqual(waiting.asked, {items: ['借条照片', '转账记录'], note: '照片看得清就行。', at: start});
    assert.deepEqual(waiting.actions, ['supplement', 'message', 'withdraw']);
    const supplied = await act('supplementCase', {version: 3, text: '两样都送到服务站了。'});
    assert.deepEqual([supplied.state, supplied.asked], ['accepted', undefined]);
    const again = await casework.request('askCitizen', {
      path: {number},
      token: clerk,
      body: {version: 4, items: ['还要一样']},
    });
    assert.deepEqual([again.status, again.body.type], [409, '/problems/illegal-transition']);
    assert.deepEqual(
      (await messagesOf(number, token)).map(({about, text}) => [about, text]),
      [
        ['asked', '1. 借条照片\n2. 转账记录\n照片看得清就行。'],
        ['supplied', '两样都送到服务站了。'],
      ],
    );
  });

  it('keeps waiting, and what it waits for, while messages go back and forth', async () => {
    const {receipt, act, desk} = await begin();
    await desk('acceptCase', {version: 1});
    await desk('assignCase', {version: 2, assignee: 'worker-lys-410311013'});
    await desk('askCitizen', {version: 3, items: ['借条照片']});
    await act('sendCaseMessage', {version: 4, text: '过两天行吗？'});
    await desk('messageCitizen', {version: 5, text: '行，不急。'});
    assert.deepEqual((await readCase(casework, receipt)).asked?.items, ['借条照片']);
    assert.equal((await act('supplementCase', {version: 6, text: '拍好了。'})).state, 'assigned');
  });
});

describe('how a case ends', () => {
  it('is declined with the reason and the remedy, together and apart', async () => {
    const {receipt, desk} = await begin();
    const reason = '这件事法院已经判了，服务站不能再调解。';
    const remedy = '对方不给，可以向洛龙区人民法院申请强制执行。';
    await desk('declineCase', {version: 1, reason, remedy});
    const shown = await readCase(casework, receipt);
    assert.deepEqual([shown.state, shown.ahead], ['declined', []]);
    assert.deepEqual(
      [shown.answer?.text, shown.answer?.reason, shown.answer?.remedy],
      [`${reason}\n\n${remedy}`, reason, remedy],
    );
    assert.equal(shown.promise.state, 'met');
  });

  it('is taken back, with a reason or without', async () => {
    const silent = await begin();
    assert.equal((await silent.act('withdrawCase', {version: 1})).state, 'withdrawn');
    assert.deepEqual(await messagesOf(silent.number, silent.token), []);
    const told = await begin();
    const withdrawn = await told.act('withdrawCase', {version: 1, reason: '他把钱还了。'});
    assert.deepEqual([withdrawn.state, withdrawn.stateText.zh], ['withdrawn', '已经撤回']);
    assert.deepEqual(
      (await messagesOf(told.number, told.token)).map(({text}) => text),
      ['他把钱还了。'],
    );
  });

  it('is reopened while it is resolved, and answered again', async () => {
    const {receipt, act, desk} = await begin();
    await desk('acceptCase', {version: 1});
    await desk('answerCase', {version: 2, text: answerText});
    const reopened = await act('reopenCase', {version: 3, text: '去过了，他还是不还。'});
    assert.deepEqual([reopened.state, reopened.closesOn], ['in_progress', undefined]);
    const second = '那就到洛龙区人民法院立案窗口，带借条和转账记录。';
    await desk('answerCase', {version: 4, text: second});
    const shown = await readCase(casework, receipt);
    assert.deepEqual([shown.state, shown.answer?.text], ['resolved', second]);
  });

  it('is rated once, when it has ended', async () => {
    const {receipt, number, token, act, desk} = await begin();
    await desk('acceptCase', {version: 1});
    await desk('answerCase', {version: 2, text: answerText});
    const closed = await act('closeCase', {version: 3});
    assert.ok(closed.actions.includes('evaluate'));
    const rated = await act('evaluateCase', {version: 4, score: 5, text: '讲得很清楚。'});
    assert.deepEqual([rated.state, rated.evaluation], ['closed', {score: 5, text: '讲得很清楚。'}]);
    assert.equal((await readCase(casework, receipt)).actions.includes('evaluate'), false);
    const again = await casework.request('evaluateCase', {path: {number}, token, body: {version: 5, score: 1}});
    assert.equal(again.status, 409);
    for (const score of [0, 6, 4.5]) {
      const wrong = await casework.request('evaluateCase', {path: {number}, token, body: {version: 5, score}});
      assert.equal(wrong.status, 422, String(score));
    }
  });
});

describe('passing a case on', () => {
  it('keeps number, code, history and clock; the new unit has it and nobody yet', async () => {
    const {receipt, number, desk} = await begin();
    const before = await readCase(casework, receipt);
    await desk('acceptCase', {version: 1});
    await desk('assignCase', {version: 2, assignee: 'worker-lys-410311013'});
    const passed = await desk('transferCase', {version: 3, unit: 'LYC-410303', reason: '借条是在西工区写的。'});
    assert.deepEqual([passed.case.state, passed.case.unit.id, passed.assignee], ['submitted', 'LYC-410303', undefined]);
    assert.deepEqual(passed.actions, []);
    const shown = await readCase(casework, receipt);
    assert.equal(shown.promise.dueOn, before.promise.dueOn);
    assert.equal((await casework.request('getDeskCase', {path: {number}, token: clerk})).status, 404);
    const there = await signIn(casework, 'clerk-lyc-410303');
    const accepted = await work(casework, there, 'acceptCase', number, {version: 4});
    assert.equal(accepted.case.state, 'accepted');
    assert.deepEqual(
      accepted.messages.map(({about, text}) => [about, text]),
      [['transferred', '借条是在西工区写的。']],
    );
  });

  it('lets the new unit ask for what the former asked for in vain', async () => {
    const {number, desk} = await begin();
    await desk('acceptCase', {version: 1});
    await desk('askCitizen', {version: 2, items: ['借条照片']});
    await desk('transferCase', {version: 3, unit: 'LYC-410303'});
    const there = await signIn(casework, 'clerk-lyc-410303');
    await work(casework, there, 'acceptCase', number, {version: 4});
    const asked = await casework.request<DeskCase>('askCitizen', {
      path: {number},
      token: there,
      body: {version: 5, items: ['借条照片']},
    });
    assert.equal(asked.body.case.state, 'waiting_for_citizen');
  });

  it('goes to a unit that there is, and to another one', async () => {
    const {number} = await begin();
    const to = async (unit: string) =>
      (await casework.request('transferCase', {path: {number}, token: clerk, body: {version: 1, unit}})).status;
    assert.deepEqual([await to('LYC-999999'), await to('LYS-410311013')], [422, 409]);
  });
});
