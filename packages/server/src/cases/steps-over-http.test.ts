import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Case, DeskCase, OperationId} from '@pls-kit/contract';
import {
  answerText,
  newIdempotencyKey,
  openToken,
  signIn,
  startCasework,
  submit,
  wageQuestion,
  type Casework,
} from '../testing/casework.js';
import {caseStates, type State} from './transitions.js';

let casework: Casework;
before(async () => {
  casework = await startCasework();
});
after(() => casework.close());

interface Row {
  readonly operation: OperationId;
  readonly by: 'citizen' | 'clerk';
  /** State → state; from every other the step is refused. */
  readonly legal: Partial<Record<State, State>>;
  readonly body?: Readonly<Record<string, unknown>>;
  readonly kind?: string;
}

const stays = (...states: State[]) => Object.fromEntries(states.map((state) => [state, state]));
const open = ['submitted', 'accepted', 'assigned', 'in_progress', 'waiting_for_citizen'] as const;
const from = (to: State, ...states: State[]) => Object.fromEntries(states.map((state) => [state, to]));
const words = {text: '这是要说的话，写得够长了。'};

/** DOMAIN.md's table by the operations that take its steps, written out by hand. */
const rows: readonly Row[] = [
  {operation: 'acceptCase', by: 'clerk', legal: from('accepted', 'submitted')},
  {
    operation: 'declineCase',
    by: 'clerk',
    legal: from('declined', 'submitted', 'accepted'),
    body: {reason: '法院已经判了，不能再调解。', remedy: '可以申请强制执行。'},
  },
  {
    operation: 'assignCase',
    by: 'clerk',
    legal: from('assigned', 'accepted', 'assigned'),
    body: {assignee: 'worker-lys-410311013'},
  },
  {operation: 'transferCase', by: 'clerk', legal: from('submitted', ...open), body: {unit: 'LYC-410303'}},
  {operation: 'startCase', by: 'clerk', legal: from('in_progress', 'assigned')},
  {
    operation: 'askCitizen',
    by: 'clerk',
    legal: from('waiting_for_citizen', 'accepted', 'assigned', 'in_progress'),
    body: {items: ['身份证正反面', '工资条']},
  },
  {operation: 'messageCitizen', by: 'clerk', legal: stays(...open, 'resolved'), body: words},
  {operation: 'answerCase', by: 'clerk', legal: from('resolved', 'accepted', 'in_progress'), body: {text: answerText}},
  {
    operation: 'answerCase',
    by: 'clerk',
    legal: from('resolved', 'in_progress'),
    body: {text: answerText},
    kind: 'mediation',
  },
  {operation: 'amendCase', by: 'citizen', legal: stays('submitted', 'accepted'), body: {answers: wageQuestion.answers}},
  {operation: 'withdrawCase', by: 'citizen', legal: from('withdrawn', ...open)},
  {operation: 'supplementCase', by: 'citizen', legal: {waiting_for_citizen: 'assigned'}, body: words},
  {operation: 'sendCaseMessage', by: 'citizen', legal: stays(...open, 'resolved'), body: words},
  {operation: 'reopenCase', by: 'citizen', legal: from('in_progress', 'resolved'), body: words},
  {operation: 'closeCase', by: 'citizen', legal: from('closed', 'resolved')},
  {operation: 'evaluateCase', by: 'citizen', legal: stays('closed', 'declined'), body: {score: 4}},
  {operation: 'objectToCase', by: 'citizen', legal: {}, body: words},
  {
    operation: 'objectToCase',
    by: 'citizen',
    legal: stays('resolved', 'closed', 'declined'),
    body: words,
    kind: 'legal-aid',
  },
];

describe('every step over HTTP, legal and illegal', () => {
  for (const {operation, by, legal, body = {}, kind} of rows) {
    it(`${operation}${kind === undefined ? '' : ` (${kind})`}`, async () => {
      const clerk = await signIn(casework, 'clerk-lys-410311013');
      for (const state of caseStates) {
        const receipt = await submit(casework);
        const {number} = receipt;
        const token = by === 'clerk' ? clerk : await openToken(casework, receipt);
        const before = {state, ...(kind !== undefined && {kind})};
        const waiting = {state_before_waiting: state === 'waiting_for_citizen' ? 'assigned' : null};
        await casework.database
          .updateTable('cases')
          .set({...before, ...waiting})
          .where('number', '=', number)
          .execute();
        const events = () =>
          casework.database.selectFrom('case_events').selectAll().where('number', '=', number).execute();
        const sequence = (await events()).length;
        const {status, body: answer} = await casework.request<Case & DeskCase & {type: string}>(operation, {
          path: {number},
          token,
          body: {version: 1, ...body},
          headers: operation === 'objectToCase' ? {'Idempotency-Key': newIdempotencyKey()} : {},
        });
        const row = await casework.database
          .selectFrom('cases')
          .select(['state', 'version', 'sequence'])
          .where('number', '=', number)
          .executeTakeFirstOrThrow();
        const expected = legal[state];
        if (expected === undefined) {
          assert.deepEqual([status, answer.type], [409, '/problems/illegal-transition'], state);
          assert.deepEqual([row.state, row.version, (await events()).length], [state, 1, sequence], state);
          continue;
        }
        assert.equal(status, operation === 'objectToCase' ? 201 : 200, `${state} ${JSON.stringify(answer)}`);
        assert.deepEqual([row.state, row.version, row.sequence], [expected, 2, sequence + 1], state);
        const added = (await events()).slice(sequence);
        assert.deepEqual(
          added.map((event) => [event.state, event.actor]),
          [[expected, by === 'clerk' ? 'staff' : 'citizen']],
          state,
        );
      }
    });
  }

  it('eraseCase', async () => {
    for (const state of caseStates) {
      const receipt = await submit(casework);
      const {number} = receipt;
      const token = await openToken(casework, receipt);
      await casework.database.updateTable('cases').set({state}).where('number', '=', number).execute();
      const {status} = await casework.request('eraseCase', {path: {number}, query: {version: '1'}, token});
      assert.equal(status, ['closed', 'declined', 'withdrawn'].includes(state) ? 200 : 409, state);
    }
  });

  it('refuses every one of them under another version, and changes nothing', async () => {
    const clerk = await signIn(casework, 'clerk-lys-410311013');
    for (const {operation, by, body = {}} of rows) {
      const receipt = await submit(casework);
      const {number} = receipt;
      const token = by === 'clerk' ? clerk : await openToken(casework, receipt);
      const {status, body: problem} = await casework.request(operation, {
        path: {number},
        token,
        body: {version: 9, ...body},
        headers: operation === 'objectToCase' ? {'Idempotency-Key': newIdempotencyKey()} : {},
      });
      assert.deepEqual([status, problem.type, problem.version], [409, '/problems/version-conflict', 1], operation);
    }
  });
});
