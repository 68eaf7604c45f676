import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {CaseEventPage, CaseReceipt, Supervision, SupervisionPage} from '@pls-kit/contract';
import {expireClocks} from '../clock/expire-clocks.js';
import {runScheduledWork} from '../scheduled-work.js';
import {
  answerText,
  luoyang,
  openToken,
  readCase,
  signIn,
  startCasework,
  submit,
  work,
  type Casework,
} from '../testing/casework.js';

const start = '2026-11-23T09:30:00+08:00';
const dayAfter = '2026-11-27T00:05:00+08:00';
const station = 'LYS-410311013';

const listEvents = async (casework: Casework, receipt: CaseReceipt) => {
  const token = await openToken(casework, receipt);
  const {body} = await casework.request<CaseEventPage>('listCaseEvents', {path: {number: receipt.number}, token});
  return body.items;
};

const list = async (casework: Casework, account: string, query: Record<string, string> = {}) => {
  const token = await signIn(casework, account);
  const {status, body, text} = await casework.request<SupervisionPage>('listSupervisions', {token, query});
  assert.equal(status, 200, text);
  return body;
};

const place = ({number}: CaseReceipt, clock = 'answer') => ({path: {number, clock}});

describe('a date that the office misses', () => {
  let casework: Casework;
  before(async () => {
    casework = await startCasework();
  });
  after(() => casework.close());

  /** Filed on the 23rd, due on the 26th, and it is the 27th. */
  const missed = async (): Promise<CaseReceipt> => {
    casework.setClock(start);
    const receipt = await submit(casework);
    casework.setClock(dayAfter);
    await runScheduledWork(casework.world, luoyang);
    return receipt;
  };

  it('opens a supervision by itself: an event, the date by which it is looked at, what the citizen can do', async () => {
    const receipt = await missed();
    const shown = await readCase(casework, receipt);
    assert.deepEqual([shown.state, shown.promise.state, shown.sequence], ['submitted', 'missed', 3]);
    const {remedy, ...supervision} = shown.supervision!;
    assert.deepEqual(supervision, {
      what: {zh: '答复您', en: 'Answer you'},
      dueOn: '2026-11-26',
      openedAt: dayAfter,
      lookBy: '2026-12-02',
      state: 'open',
      stateText: {
        zh: '没按时办，已经自动督办。12月2日（星期三）前督查人员会看',
        en: 'The date was missed. A supervisor looks into it by Wednesday 2 December',
      },
    });
    assert.match(remedy.zh, /12348/);
    const event = (await listEvents(casework, receipt)).at(-1)!;
    assert.deepEqual(
      [event.type, event.actor, event.state, event.text.zh, event.detail?.zh],
      ['supervision-opened', 'system', 'submitted', '没有按时办，已经自动督办', '原来说好 11月26日（星期四）前办好'],
    );
    assert.ok(casework.changes.some(({number, sequence}) => number === receipt.number && sequence === 3));
  });

  it('does nothing on the last day, nor once the answer is there', async () => {
    casework.setClock(start);
    const receipt = await submit(casework);
    const clerk = await signIn(casework, 'clerk-lys-410311013');
    casework.setClock('2026-11-26T23:59:59+08:00');
    assert.equal(await expireClocks(casework.world, luoyang), 0);
    casework.setClock(start);
    await work(casework, clerk, 'acceptCase', receipt.number, {version: 1});
    await work(casework, clerk, 'answerCase', receipt.number, {version: 2, text: answerText});
    casework.setClock(dayAfter);
    assert.equal(await expireClocks(casework.world, luoyang), 0);
    assert.equal((await readCase(casework, receipt)).supervision, undefined);
  });

  it('is explained by the unit and ended by the supervisor, in words that only they should read are read', async () => {
    const receipt = await missed();
    const {number} = receipt;
    const clerk = await signIn(casework, 'clerk-lys-410311013');
    const supervisor = await signIn(casework, 'supervisor-410311');
    const seen = await casework.request<Supervision>('getSupervision', {...place(receipt), token: supervisor});
    assert.deepEqual([seen.status, seen.body.state, seen.body.actions], [200, 'open', ['close']]);

    const why = '经办人老周住院，11月30日才交接。';
    const explained = await casework.request<Supervision>('explainSupervision', {
      ...place(receipt),
      token: clerk,
      body: {version: seen.body.version, text: why},
    });
    assert.deepEqual([explained.status, explained.body.state], [200, 'explained']);
    assert.deepEqual([explained.body.explanation?.text, explained.body.actions], [why, ['explain']]);
    const between = await readCase(casework, receipt);
    assert.deepEqual([between.supervision?.state, between.supervision?.result], ['explained', undefined]);
    assert.equal(JSON.stringify(between).includes('老周'), false, 'what the unit says is for the supervisor');

    const result = '晚了一个工作日，已要求站里安排替班。';
    const closed = await casework.request<Supervision>('closeSupervision', {
      ...place(receipt),
      token: supervisor,
      body: {version: explained.body.version, text: result},
    });
    assert.deepEqual([closed.status, closed.body.state, closed.body.actions], [200, 'closed', []]);
    assert.deepEqual([closed.body.explanation?.text, closed.body.result?.text], [why, result]);
    const shown = await readCase(casework, receipt);
    assert.deepEqual(shown.supervision?.result, {text: result, at: dayAfter});
    const events = await listEvents(casework, receipt);
    assert.deepEqual(
      events.slice(-3).map(({type, actor}) => [type, actor]),
      [
        ['supervision-opened', 'system'],
        ['supervision-explained', 'staff'],
        ['supervision-closed', 'staff'],
      ],
    );
    assert.equal(JSON.stringify(events).includes('老周'), false);

    const again = await casework.request('closeSupervision', {
      ...place(receipt),
      token: supervisor,
      body: {version: closed.body.version, text: result},
    });
    assert.deepEqual([again.status, again.body.type], [409, '/problems/illegal-transition']);
    const reads = await casework.database
      .selectFrom('access_log')
      .select(['staff', 'operation'])
      .where('number', '=', number)
      .execute();
    assert.deepEqual([...new Set(reads.map(({operation}) => operation))].sort(), [
      'closeSupervision',
      'explainSupervision',
      'getSupervision',
    ]);
  });

  it('keeps the words sealed: neither table nor log has them', async () => {
    const receipt = await missed();
    const clerk = await signIn(casework, 'clerk-lys-410311013');
    const {version} = await readCase(casework, receipt);
    const text = '当事人王建国的材料放错了柜子。';
    await casework.request('explainSupervision', {...place(receipt), token: clerk, body: {version, text}});
    for (const table of ['supervisions', 'case_events', 'case_event_clocks', 'case_texts'] as const) {
      const rows = JSON.stringify(await casework.database.selectFrom(table).selectAll().execute());
      assert.equal(rows.includes('柜子'), false, table);
    }
    assert.equal(casework.log.join('\n').includes('柜子'), false);
    const listed = await list(casework, 'supervisor-410311');
    assert.equal(JSON.stringify(listed).includes('柜子'), false, 'the list has no words');
  });

  it('takes one of two that write at once; the other is told where the case is', async () => {
    const receipt = await missed();
    const {version} = await readCase(casework, receipt);
    const token = await signIn(casework, 'supervisor-410311');
    const close = () =>
      casework.request('closeSupervision', {
        ...place(receipt),
        token,
        body: {version, text: '已经批评教育，下不为例。'},
      });
    const answers = await Promise.all([close(), close(), close()]);
    assert.deepEqual(answers.map(({status}) => status).sort(), [200, 409, 409]);
    const refused = answers.find(({status}) => status === 409)!;
    assert.equal(refused.body.version, version + 1);
  });

  it('is listed for those who watch and those who have to explain, the one to look at first in front', async () => {
    casework.setClock(start);
    const first = await submit(casework);
    casework.setClock('2026-11-25T09:30:00+08:00');
    const second = await submit(casework);
    casework.setClock(dayAfter);
    await runScheduledWork(casework.world, luoyang);
    casework.setClock('2026-12-01T08:00:00+08:00');
    await runScheduledWork(casework.world, luoyang);

    const city = await list(casework, 'supervisor-410300', {limit: '100'});
    const numbers = city.items.map(({number}) => number);
    assert.ok(numbers.indexOf(first.number) < numbers.indexOf(second.number));
    assert.deepEqual(
      city.items.map(({lookBy}) => lookBy),
      city.items.map(({lookBy}) => lookBy).sort(),
    );
    const page = await list(casework, 'supervisor-410311', {limit: '1'});
    const rest = await list(casework, 'supervisor-410311', {limit: '100', cursor: page.next!});
    assert.deepEqual(
      [...page.items, ...rest.items].map(({number}) => number),
      numbers,
      'pages neither skip nor repeat',
    );
    const own = await list(casework, 'clerk-lys-410311013', {limit: '100', unit: station});
    assert.deepEqual(
      own.items.map(({number}) => number),
      numbers,
    );
    assert.deepEqual([...new Set(own.items.flatMap(({actions}) => actions))], ['explain']);
    assert.deepEqual((await list(casework, 'supervisor-410303')).items, []);
    assert.deepEqual((await list(casework, 'clerk-lyc-410311')).items, []);
    const closed = await list(casework, 'supervisor-410311', {state: 'closed', limit: '100'});
    assert.ok(closed.items.every(({state, late}) => state === 'closed' && !late));
    casework.setClock('2026-12-03T08:00:00+08:00');
    const late = await list(casework, 'supervisor-410311', {limit: '100'});
    assert.equal(late.items.find(({number}) => number === first.number)?.late, true);
  });

  it('says no to those whom it does not concern, and to what is not there', async () => {
    const receipt = await missed();
    const {version} = await readCase(casework, receipt);
    const body = {version, text: '这是一份说明，至少十个字。'};
    const ask = async (account: string, operation: Parameters<Casework['request']>[0], options: object = {}) => {
      const token = await signIn(casework, account);
      const {status, body: problem} = await casework.request(operation, {...place(receipt), token, ...options});
      return [status, problem.type];
    };
    const forbidden = [403, '/problems/forbidden'];
    const missing = [404, '/problems/not-found'];
    assert.deepEqual(await ask('supervisor-410303', 'getSupervision'), missing);
    assert.deepEqual(await ask('clerk-lyc-410311', 'getSupervision'), missing);
    assert.deepEqual(await ask('supervisor-410311', 'explainSupervision', {body}), forbidden);
    assert.deepEqual(await ask('clerk-lys-410311013', 'closeSupervision', {body}), forbidden);
    assert.deepEqual(await ask('supervisor-410303', 'listSupervisions', {path: {}, query: {unit: station}}), forbidden);
    assert.deepEqual(await ask('supervisor-410311', 'getSupervision', place(receipt, 'certificate')), missing);
    assert.deepEqual(
      await ask('supervisor-410311', 'listSupervisions', {path: {}, query: {unit: 'LYC-999999'}}),
      missing,
    );
    const short = await ask('clerk-lys-410311013', 'explainSupervision', {body: {version, text: '忙'}});
    assert.deepEqual(short, [422, '/problems/invalid-request']);
    const broken = await ask('clerk-lys-410311013', 'explainSupervision', {body: '{'});
    assert.deepEqual(broken, [400, '/problems/malformed-json']);
    const badCursor = await ask('supervisor-410311', 'listSupervisions', {path: {}, query: {cursor: 'nonsense'}});
    assert.deepEqual(badCursor, [422, '/problems/invalid-request']);
    const stale = await ask('clerk-lys-410311013', 'explainSupervision', {body: {...body, version: version - 1}});
    assert.deepEqual(stale, [409, '/problems/version-conflict']);
    const {status} = await casework.request('getSupervision', {...place(receipt)});
    assert.equal(status, 401);
  });

  it('stays with the unit that missed it when the case is passed on', async () => {
    const receipt = await missed();
    const {version} = await readCase(casework, receipt);
    const token = await signIn(casework, 'supervisor-410311');
    const {number} = receipt;
    const passed = await casework.request('transferCase', {
      path: {number},
      token,
      body: {version, unit: 'LYC-410311', reason: '站里人手不够，转中心办。'},
    });
    assert.equal(passed.status, 200, passed.text);
    const {items} = await list(casework, 'clerk-lys-410311013', {limit: '100'});
    assert.ok(items.some((item) => item.number === number));
    const again = await expireClocks(casework.world, luoyang);
    assert.equal(again, 0, 'the clock goes on, and has run out once');
  });
});
