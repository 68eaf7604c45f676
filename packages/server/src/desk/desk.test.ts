import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {AssigneePage, DeskCase, DeskCasePage, StaffMember, StaffMemberPage, StaffToken} from '@pls-kit/contract';
import {newKeyRing} from '../secrets/secrets.js';
import {
  answerText,
  luoyang,
  personalWords,
  random,
  signIn,
  startCasework,
  submit,
  withAnswers,
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
const list = async (token: string, query: Record<string, string> = {}) =>
  (await casework.request<DeskCasePage>('listDeskCases', {token, query})).body;

describe('the queue', () => {
  it('has the overdue first, then what is due first, a page at a time', async () => {
    const own = await startCasework();
    const token = await signIn(own, 'clerk-lys-410311013');
    const numbers: string[] = [];
    for (const instant of [
      '2026-11-20T17:00:00',
      '2026-11-16T09:00:00',
      '2026-11-23T08:00:00',
      '2026-11-10T08:00:00',
      '2026-11-16T08:00:00',
    ]) {
      own.setClock(`${instant}+08:00`);
      numbers.push((await submit(own)).number);
    }
    // Received first, and yet due last: a date that a calendar has moved.
    await own.database.updateTable('cases').set({due_on: '2026-12-24'}).where('number', '=', numbers[3]!).execute();
    own.setClock('2026-11-23T09:30:00+08:00');
    const desk = await signIn(own, 'clerk-lys-410311013');
    const queue = await own.request<DeskCasePage>('listDeskCases', {token: desk});
    assert.deepEqual(
      queue.body.items.map(({number, overdue}) => [number, overdue]),
      [
        [numbers[4], true],
        [numbers[1], true],
        [numbers[0], false],
        [numbers[2], false],
        [numbers[3], false],
      ],
    );
    assert.deepEqual([queue.body.total, queue.body.overdue, queue.body.next], [5, 2, null]);

    const paged: string[] = [];
    let cursor: string | undefined;
    do {
      const query: Record<string, string> = {limit: '3', ...(cursor !== undefined && {cursor})};
      const {body} = await own.request<DeskCasePage>('listDeskCases', {token: desk, query});
      paged.push(...body.items.map(({number}) => number));
      assert.deepEqual([body.total, body.overdue], [5, 2]);
      cursor = body.next ?? undefined;
    } while (cursor !== undefined);
    assert.deepEqual(
      paged,
      [4, 1, 0, 2, 3].map((index) => numbers[index]),
    );
    assert.equal((await own.request('listDeskCases', {token})).status, 200);
    await own.close();
  });

  it('shows enough to choose by, and nobody in full', async () => {
    const long = `${'邻居盖房占了过道，'.repeat(10)}怎么办？`;
    const {number} = await submit(
      casework,
      withAnswers({question: `第一行\n${long}`, topic: 'wage-arrears', place: undefined}),
    );
    const center = await signIn(casework, 'clerk-lyc-410311');
    const {items} = await list(center);
    const item = items.find((each) => each.number === number)!;
    assert.deepEqual(
      [item.applicant, item.greenChannel, item.stateText.zh, item.topic?.code],
      ['王** 138****2146', true, '已经收到，等工作人员受理', 'wage-arrears'],
    );
    assert.match(item.title, /^第一行 邻居盖房占了过道/);
    assert.equal(Array.from(item.title).length, 41);
    for (const word of ['王建国', '13837902146']) assert.equal(JSON.stringify(items).includes(word), false);
  });

  it('holds open cases unless another state is asked for', async () => {
    const {number} = await submit(casework);
    await work(casework, clerk, 'acceptCase', number, {version: 1});
    await work(casework, clerk, 'answerCase', number, {version: 2, text: answerText});
    assert.equal(
      (await list(clerk)).items.some((each) => each.number === number),
      false,
    );
    const resolved = await list(clerk, {state: 'resolved', limit: '100'});
    assert.equal(
      resolved.items.some((each) => each.number === number),
      true,
    );
    assert.equal(resolved.overdue, 0);
    assert.equal(
      resolved.items.every(({state}) => state === 'resolved'),
      true,
    );
  });

  it("is a unit's own; a supervisor's is the region's", async () => {
    const here = await submit(casework);
    const elsewhere = await submit(casework, {...withAnswers({place: undefined}), homeCounty: '410303'});
    const has = async (account: string, number: string) => {
      const token = await signIn(casework, account);
      return (await list(token, {limit: '100'})).items.some((each) => each.number === number);
    };
    for (const [account, first, second] of [
      ['clerk-lys-410311013', true, false],
      ['worker-lys-410311013', true, false],
      ['clerk-lyc-410311', false, false],
      ['clerk-lyc-410303', false, true],
      ['supervisor-410311', true, false],
      ['supervisor-410303', false, true],
      ['supervisor-410300', true, true],
    ] as const) {
      assert.deepEqual(
        [await has(account, here.number), await has(account, elsewhere.number)],
        [first, second],
        account,
      );
    }
    const supervisor = await signIn(casework, 'supervisor-410311');
    const one = await list(supervisor, {unit: 'LYS-410311013'});
    assert.equal(
      one.items.every(({unit}) => unit.id === 'LYS-410311013'),
      true,
    );
    assert.equal(
      (await casework.request('listDeskCases', {token: supervisor, query: {unit: 'LYC-410303'}})).status,
      403,
    );
    assert.equal(
      (await casework.request('listDeskCases', {token: supervisor, query: {unit: 'LYC-999999'}})).status,
      404,
    );
  });
});

describe('working on a case', () => {
  it('shows it in full, and records who looked', async () => {
    const {number} = await submit(casework);
    const {status, body, headers} = await casework.request<DeskCase>('getDeskCase', {path: {number}, token: clerk});
    assert.equal(status, 200);
    assert.equal(headers.get('Cache-Control'), 'no-store');
    const filledIn = new Map(body.applicant.map(({name, value}) => [name, value]));
    assert.deepEqual([filledIn.get('name'), filledIn.get('phone')], ['王建国', '13837902146']);
    assert.deepEqual(body.case.summary.find(({name}) => name === 'name')?.value, '王**');
    assert.deepEqual([body.actions, body.overdue, body.events.length], [['accept'], false, 2]);
    const looked = await casework.database.selectFrom('access_log').selectAll().where('number', '=', number).execute();
    assert.deepEqual(
      looked.map(({staff, operation, at, home_county}) => [staff, operation, at, home_county]),
      [['clerk-lys-410311013', 'getDeskCase', '2026-11-23T01:30:00.000Z', '410311']],
    );
  });

  it('offers what the caller may do next, step by step', async () => {
    const {number} = await submit(casework);
    const worker = await signIn(casework, 'worker-lys-410311013');
    const supervisor = await signIn(casework, 'supervisor-410311');
    const actions = async (token: string) =>
      (await casework.request<DeskCase>('getDeskCase', {path: {number}, token})).body.actions;
    assert.deepEqual([await actions(worker), await actions(supervisor)], [['accept'], ['accept']]);
    const accepted = await work(casework, worker, 'acceptCase', number, {version: 1});
    assert.deepEqual(accepted.actions, ['answer']);
    assert.deepEqual([await actions(clerk), await actions(supervisor)], [['assign', 'answer'], ['assign']]);
    const assigned = await work(casework, supervisor, 'assignCase', number, {
      version: 2,
      assignee: 'worker-lys-410311013',
    });
    assert.deepEqual([assigned.assignee?.id, assigned.actions], ['worker-lys-410311013', ['assign']]);
    assert.deepEqual(await actions(worker), ['start']);
    await work(casework, worker, 'startCase', number, {version: 3});
    assert.deepEqual(await actions(worker), ['answer']);
    const done = await work(casework, worker, 'answerCase', number, {version: 4, text: answerText});
    assert.deepEqual([done.actions, done.case.state, done.case.answer?.text], [[], 'resolved', answerText]);
  });

  it("gives a case to the unit's staff and advisers, to nobody else, and not twice to the same", async () => {
    const {number} = await submit(casework);
    await work(casework, clerk, 'acceptCase', number, {version: 1});
    const {body} = await casework.request<AssigneePage>('listAssignees', {
      token: clerk,
      query: {unit: 'LYS-410311013', limit: '100'},
    });
    assert.deepEqual(
      body.items.slice(0, 2).map(({id, role}) => [id, role]),
      [
        ['clerk-lys-410311013', 'clerk'],
        ['worker-lys-410311013', 'worker'],
      ],
    );
    const adviser = body.items.find(({role}) => role === 'adviser')!;
    assert.ok(adviser.place);
    for (const assignee of ['clerk-lyc-410303', 'nobody-at-all', 'supervisor-410311']) {
      const refused = await casework.request('assignCase', {
        path: {number},
        token: clerk,
        body: {version: 2, assignee},
      });
      assert.deepEqual([refused.status, refused.body.violations?.[0]?.pointer], [422, '/assignee'], assignee);
    }
    await work(casework, clerk, 'assignCase', number, {version: 2, assignee: adviser.id});
    const again = await casework.request('assignCase', {
      path: {number},
      token: clerk,
      body: {version: 3, assignee: adviser.id},
    });
    assert.deepEqual([again.status, again.body.type], [409, '/problems/illegal-transition']);
    const other = await work(casework, clerk, 'assignCase', number, {version: 3, assignee: 'worker-lys-410311013'});
    assert.deepEqual([other.case.state, other.assignee?.id], ['assigned', 'worker-lys-410311013']);
  });

  it('refuses a step that is not open, and changes nothing', async () => {
    const {number} = await submit(casework);
    for (const [operation, body] of [
      ['startCase', {version: 1}],
      ['answerCase', {version: 1, text: answerText}],
      ['assignCase', {version: 1, assignee: 'worker-lys-410311013'}],
    ] as const) {
      const {status, body: problem} = await casework.request(operation, {path: {number}, token: clerk, body});
      assert.deepEqual(
        [status, problem.type, problem.state, problem.version],
        [409, '/problems/illegal-transition', 'submitted', 1],
      );
    }
    const events = await casework.database
      .selectFrom('case_events')
      .select('sequence')
      .where('number', '=', number)
      .execute();
    assert.equal(events.length, 2);
    const short = await casework.request('answerCase', {path: {number}, token: clerk, body: {version: 1, text: '好'}});
    assert.deepEqual([short.status, short.body.violations?.[0]?.code], [422, 'too-short']);
  });

  it('lets one of two clerks win, and tells the other where the case stands', async () => {
    const {number} = await submit(casework);
    const worker = await signIn(casework, 'worker-lys-410311013');
    const accept = (token: string) => casework.request('acceptCase', {path: {number}, token, body: {version: 1}});
    const both = await Promise.all([accept(clerk), accept(worker)]);
    assert.deepEqual(both.map(({status}) => status).sort(), [200, 409]);
    const lost = both.find(({status}) => status === 409)!.body;
    assert.deepEqual([lost.type, lost.version, lost.state], ['/problems/version-conflict', 2, 'accepted']);
    const events = await casework.database
      .selectFrom('case_events')
      .select('type')
      .where('number', '=', number)
      .where('type', '=', 'accepted')
      .execute();
    assert.equal(events.length, 1);
  });

  it('keeps one answer when two are written at once', async () => {
    const {number} = await submit(casework);
    await work(casework, clerk, 'acceptCase', number, {version: 1});
    const texts = ['先写完的人说：借条就是证据，可以去起诉。', '后写完的人说：先找村里的人民调解员。'];
    const both = await Promise.all(
      texts.map((text) =>
        casework.request<DeskCase>('answerCase', {path: {number}, token: clerk, body: {version: 2, text}}),
      ),
    );
    const won = both.findIndex(({status}) => status === 200);
    assert.equal(both[1 - won]?.status, 409);
    const {body} = await casework.request<DeskCase>('getDeskCase', {path: {number}, token: clerk});
    assert.equal(body.case.answer?.text, texts[won]);
    const kept = await casework.database.selectFrom('case_texts').select('name').where('number', '=', number).execute();
    assert.deepEqual(kept.map(({name}) => name).sort(), ['answers', 'event-4']);
  });
});

describe('who may come in', () => {
  it('is staff with a token of eight hours', async () => {
    const {body} = await casework.request<StaffToken>('signInForDevelopment', {body: {account: 'clerk-lyc-410311'}});
    assert.equal(body.expiresAt, '2026-11-23T17:30:00+08:00');
    assert.deepEqual(
      [body.staff.role, body.staff.units.map(({id}) => id), body.staff.scope],
      ['clerk', ['LYC-410311'], '410311'],
    );
    const me = await casework.request<StaffMember>('getStaffMember', {token: body.token});
    assert.deepEqual([me.status, me.body], [200, body.staff]);
    casework.setClock('2026-11-23T17:29:59+08:00');
    assert.equal((await casework.request('getStaffMember', {token: body.token})).status, 200);
    casework.setClock('2026-11-23T17:30:00+08:00');
    assert.equal((await casework.request('getStaffMember', {token: body.token})).status, 401);
    casework.setClock(start);
  });

  it('is nobody with a token that was changed, made elsewhere, or says it needs no signature', async () => {
    const token = await signIn(casework, 'clerk-lyc-410311');
    const [header = '', payload = '', signature = ''] = token.split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>;
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const promoted = part({...claims, sub: 'supervisor-410300'});
    const elsewhere = await startCasework();
    const foreign = await signIn(elsewhere, 'clerk-lyc-410311');
    await elsewhere.close();
    for (const wrong of [
      `${header}.${promoted}.${signature}`,
      `${part({alg: 'none', typ: 'JWT'})}.${payload}.`,
      `${part({alg: 'none', kid: casework.world.secrets.currentKeyId})}.${payload}.`,
      `${header}.${payload}`,
      `${token}.x`,
      foreign,
      'x',
    ]) {
      const {status, body, headers} = await casework.request('getStaffMember', {token: wrong});
      assert.deepEqual([status, body.type], [401, '/problems/unauthorized'], wrong);
      assert.equal(headers.get('WWW-Authenticate'), 'Bearer');
    }
    assert.equal((await casework.request('getStaffMember')).status, 401);
  });

  it('is nobody once the development issuer is switched off, with a token from before either', async () => {
    const keys = newKeyRing(random, new Date(start));
    const open = await startCasework({keys});
    const token = await signIn(open, 'clerk-lyc-410311');
    assert.equal((await open.request('getStaffMember', {token})).status, 200);
    await open.close();
    const locked = await startCasework({keys, settings: {developmentIssuer: false}});
    assert.equal((await locked.request('getStaffMember', {token})).status, 401);
    assert.equal((await locked.request('listDevelopmentAccounts')).status, 404);
    assert.equal((await locked.request('signInForDevelopment', {body: {account: 'clerk-lyc-410311'}})).status, 404);
    await locked.close();
  });

  it('lists the accounts that can be tried', async () => {
    const {body} = await casework.request<StaffMemberPage>('listDevelopmentAccounts', {query: {unit: 'LYC-410311'}});
    assert.deepEqual(
      body.items.map(({id}) => id),
      ['clerk-lyc-410311', 'worker-lyc-410311-1', 'worker-lyc-410311-2'],
    );
    const all = await casework.request<StaffMemberPage>('listDevelopmentAccounts', {query: {limit: '5'}});
    assert.equal(all.body.items.length, 5);
    assert.ok(all.body.next);
    assert.equal((await casework.request('listDevelopmentAccounts', {query: {unit: 'LYC-999999'}})).status, 404);
    const unknown = await casework.request('signInForDevelopment', {body: {account: 'nobody-at-all'}});
    assert.deepEqual([unknown.status, unknown.body.violations?.[0]?.pointer], [422, '/account']);
  });

  it('sees nothing of a case in another unit, and learns of none that is not there', async () => {
    const {number} = await submit(casework);
    const stranger = await signIn(casework, 'clerk-lyc-410303');
    for (const [operation, body] of [
      ['getDeskCase', undefined],
      ['acceptCase', {version: 1}],
      ['assignCase', {version: 1, assignee: 'clerk-lyc-410303'}],
      ['startCase', {version: 1}],
      ['answerCase', {version: 1, text: answerText}],
    ] as const) {
      const options = body === undefined ? {} : {body};
      const there = await casework.request(operation, {path: {number}, token: stranger, ...options});
      assert.deepEqual([there.status, there.body.type], [403, '/problems/forbidden'], operation);
      for (const word of personalWords) assert.equal(there.text.includes(word), false);
      const missing = await casework.request(operation, {path: {number: '269999999999'}, token: clerk, ...options});
      assert.equal(missing.status, 404, operation);
    }
    const looked = await casework.database.selectFrom('access_log').selectAll().where('number', '=', number).execute();
    assert.deepEqual(looked, []);
    const supervisor = await signIn(casework, 'supervisor-410311');
    const answering = await casework.request('answerCase', {
      path: {number},
      token: supervisor,
      body: {version: 1, text: answerText},
    });
    assert.equal(answering.status, 403);
  });

  it('reads the list of a unit it belongs to', async () => {
    for (const [account, unit, status] of [
      ['clerk-lys-410311013', 'LYS-410311013', 200],
      ['clerk-lys-410311013', 'LYC-410311', 403],
      ['supervisor-410311', 'LYC-410311', 200],
      ['supervisor-410311', 'LYC-410303', 403],
      ['supervisor-410300', 'LYC-410303', 200],
      ['supervisor-410300', 'LYB-410300', 200],
      ['supervisor-410311', 'LYB-410300', 403],
      ['supervisor-410300', 'LYC-999999', 404],
    ] as const) {
      const token = await signIn(casework, account);
      const answer = await casework.request('listAssignees', {token, query: {unit}});
      assert.equal(answer.status, status, `${account} ${unit}`);
    }
    assert.equal(luoyang.unit('LYB-410300')?.kind, 'bureau');
  });
});
