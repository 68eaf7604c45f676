import assert from 'node:assert/strict';
import {after, before, beforeEach, describe, it} from 'node:test';
import type {Case, CaseCopy, CaseReceipt, DeskCase, DeskCasePage, DeskReadingPage} from '@pls-kit/contract';
import {createHash} from 'node:crypto';
import {runScheduledWork} from '../scheduled-work.js';
import {
  answerText,
  luoyang,
  newIdempotencyKey,
  openToken,
  readCase,
  signIn,
  startCasework,
  submit,
  wageQuestion,
  work,
  type Casework,
} from '../testing/casework.js';
import {jpeg} from '../testing/files.js';
import {upload} from '../testing/upload.js';
import {eraseKeptLongEnough, dateRetention} from './keep-retention.js';
import {parseRetention, RetentionError} from './read-retention.js';
import {daysKept, defaultRetention, keptUntil, leastAccessLogDays} from './retention-rules.js';

let casework: Casework;
let clerk: string;
before(async () => {
  casework = await startCasework();
});
after(() => casework.close());
beforeEach(async () => {
  casework.setClock('2026-11-23T09:30:00+08:00');
  clerk = await signIn(casework, 'clerk-lys-410311013');
});

const photo = jpeg(700_000);

/** A case with a file that was answered and closed at 09:30. */
const closed = async (key = newIdempotencyKey()): Promise<CaseReceipt> => {
  const receipt = await submit(casework, {...wageQuestion, attachments: [await upload(casework, photo)]}, key);
  const {number} = receipt;
  await work(casework, clerk, 'acceptCase', number, {version: 1});
  await work(casework, clerk, 'answerCase', number, {version: 2, text: answerText});
  const token = await openToken(casework, receipt);
  assert.equal((await casework.request('closeCase', {path: {number}, token, body: {version: 3}})).status, 200);
  return receipt;
};

/** Rounds of scheduled work, a day apart, as a server that runs does them; the last at the instant that is given. */
const workDaily = async (until: string, days = 3) => {
  let erased = 0;
  for (let day = days; day >= 0; day -= 1) {
    casework.setClock(new Date(Date.parse(until) - day * 86_400_000).toISOString());
    erased += (await runScheduledWork(casework.world, luoyang)).erasedCases;
  }
  return erased;
};

const countOf = async (table: 'case_texts' | 'case_lookups' | 'attachments' | 'attachment_chunks', number: string) => {
  const {database} = casework;
  if (table === 'attachment_chunks') {
    const rows = await database.selectFrom(table).select('blob').execute();
    return rows.length;
  }
  return (await database.selectFrom(table).select('home_county').where('number', '=', number).execute()).length;
};

describe('the words of a case that has ended', () => {
  it('are kept until a day that its citizen is told, in the case and in the copy', async () => {
    const receipt = await closed();
    const {keptUntil: until} = await readCase(casework, receipt);
    assert.equal(until, '2027-11-23');
    const token = await openToken(casework, receipt);
    const {body} = await casework.request<CaseCopy>('copyCase', {path: {number: receipt.number}, token});
    assert.equal(body.case.keptUntil, '2027-11-23');
    assert.match(body.retention.zh, /办结后保存 365 天.*第十九条/);
    assert.deepEqual(body.attachments, [
      {
        name: '借条.jpg',
        size: photo.length,
        state: 'accepted',
        mediaType: 'image/jpeg',
        sha256: createHash('sha256').update(photo).digest('hex'),
        attachedAt: '2026-11-23T09:30:00+08:00',
      },
    ]);
  });

  it('have no such day while it is open', async () => {
    assert.equal((await readCase(casework, await submit(casework))).keptUntil, undefined);
  });

  it('are erased on the day after, with files, blobs and what they could be found by; the skeleton stays', async () => {
    const key = newIdempotencyKey();
    const receipt = await closed(key);
    const {number} = receipt;
    const blobs = (await casework.database.selectFrom('attachment_chunks').select('blob').execute()).map(
      ({blob}) => blob,
    );
    assert.ok(blobs.length >= 2);
    await workDaily('2027-11-23T23:59:00+08:00');
    assert.ok((await countOf('case_texts', number)) > 0);
    const erased = await workDaily('2027-11-24T00:01:00+08:00', 1);
    assert.ok(erased >= 1, String(erased));
    for (const table of ['case_texts', 'case_lookups', 'attachments', 'attachment_chunks'] as const) {
      assert.equal(await countOf(table, number), 0, table);
    }
    for (const blob of blobs) assert.equal(await casework.world.blobs.get(blob), undefined);
    const events = await casework.database
      .selectFrom('case_events')
      .select(['type', 'actor', 'at'])
      .where('number', '=', number)
      .orderBy('sequence')
      .execute();
    assert.deepEqual(
      events.map(({type}) => type),
      ['submitted', 'transferred', 'accepted', 'resolved', 'closed', 'erased'],
    );
    assert.deepEqual([events.at(-1)?.actor, events.at(-1)?.at], ['system', '2027-11-23T16:01:00.000Z']);
    const row = await casework.database.selectFrom('cases').selectAll().where('number', '=', number).executeTakeFirst();
    assert.deepEqual([row?.state, row?.kind, row?.topic, row?.code_hash], ['closed', 'consult', 'debt', '']);
    // The citizen's number and code open nothing, a late resend opens no second case.
    const {code} = receipt;
    assert.equal((await casework.request('openCaseToken', {path: {number}, body: {code}})).status, 401);
    const staff = await signIn(casework, 'clerk-lys-410311013');
    const seen = await casework.request<DeskCase>('getDeskCase', {path: {number}, token: staff});
    assert.equal(seen.body.events.at(-1)?.text.zh, '保存期满，个人信息和内容已经删除');
    const {body: found} = await casework.request<DeskCasePage>('searchDeskCases', {
      token: staff,
      body: {phone: '13837902146'},
    });
    assert.equal(
      found.items.some((item) => item.number === number),
      false,
    );
  });

  it('are erased once, by however many, and the round can be stopped anywhere', async () => {
    const first = await closed();
    const second = await closed();
    casework.setClock('2028-01-01T09:00:00+08:00');
    const counts = await Promise.all([1, 2, 3].map(() => eraseKeptLongEnough(casework.world, luoyang)));
    assert.equal(
      counts.reduce((sum, count) => sum + count),
      2,
    );
    for (const {number} of [first, second]) {
      const erased = await casework.database
        .selectFrom('case_events')
        .select('sequence')
        .where('number', '=', number)
        .where('type', '=', 'erased')
        .execute();
      assert.equal(erased.length, 1);
    }
    assert.equal(await eraseKeptLongEnough(casework.world, luoyang), 0);
  });

  it('stay while a missed date is still looked into', async () => {
    const {number} = await closed();
    await casework.database
      .insertInto('supervisions')
      .values({
        home_county: '410311',
        number,
        clock: 'answer',
        unit: 'LYS-410311013',
        due_on: '2026-11-26',
        state: 'open',
        opened_at: '2026-11-27T00:00:00.000Z',
        look_by: '2026-12-02',
        explained_sequence: null,
        explained_at: null,
        closed_sequence: null,
        closed_at: null,
        closed_by: null,
      })
      .execute();
    casework.setClock('2028-01-01T09:00:00+08:00');
    assert.equal(await eraseKeptLongEnough(casework.world, luoyang), 0);
    await casework.database.updateTable('supervisions').set({state: 'closed'}).where('number', '=', number).execute();
    assert.equal(await eraseKeptLongEnough(casework.world, luoyang), 1);
  });

  it('of before there were rules are dated by the first round', async () => {
    const receipt = await closed();
    const {number} = receipt;
    await casework.database
      .updateTable('cases')
      .set({kept_until: null, retention_version: 0})
      .where('number', '=', number)
      .execute();
    assert.equal(await dateRetention(casework.world), 1);
    assert.equal((await readCase(casework, receipt)).keptUntil, '2027-11-23');
    assert.equal(await dateRetention(casework.world), 0);
  });
});

describe('new rules', () => {
  it('date an ended case to an earlier day, never to a later one than its citizen was told', async () => {
    for (const [days, expected] of [
      [60, '2027-01-22'],
      [900, '2027-11-23'],
    ] as const) {
      const own = await startCasework();
      const {world} = own;
      const token = await signIn(own, 'clerk-lys-410311013');
      const receipt = await submit(own);
      const {number} = receipt;
      await work(own, token, 'acceptCase', number, {version: 1});
      await work(own, token, 'answerCase', number, {version: 2, text: answerText});
      const citizen = await openToken(own, receipt);
      await own.request('closeCase', {path: {number}, token: citizen, body: {version: 3}});
      const retention = {version: 2, words: [{days}], accessLogDays: leastAccessLogDays};
      assert.equal(await dateRetention({...world, settings: {...world.settings, retention}}), 1);
      const {body} = await own.request<Case>('getCase', {path: {number}, token: citizen});
      assert.equal(body.keptUntil, expected);
      await own.close();
    }
  });

  it('are read from JSON, and refused in a sentence that names the fault', () => {
    const good = {
      version: 2,
      words: [{kinds: ['consult'], states: ['closed'], days: 180}, {days: 365}],
      accessLogDays: 1096,
    };
    assert.deepEqual(parseRetention(JSON.stringify(good)), good);
    for (const [change, expected] of [
      ['{', /not JSON/],
      [{...good, version: 1}, /"version" must be a whole number above 1/],
      [{...good, words: []}, /"words" must be a list/],
      [{...good, words: [{days: 3}]}, /Rule 1 of "words": "days" must be a whole number of days from 30/],
      [{...good, words: [{kinds: ['divorce'], days: 365}, {days: 365}]}, /"kinds" has divorce/],
      [{...good, words: [{states: ['accepted'], days: 365}, {days: 365}]}, /"states" has accepted/],
      [{...good, words: [{day: 365}]}, /has "day"/],
      [{...good, words: [{kinds: ['consult'], days: 365}]}, /last rule of "words" must fit every case/],
      [{...good, accessLogDays: 365}, /"accessLogDays" must be a whole number of days from 1096/],
    ] as const) {
      const text = typeof change === 'string' ? change : JSON.stringify(change);
      assert.throws(
        () => parseRetention(text),
        (error: unknown) => error instanceof RetentionError && expected.test(error.message),
        text,
      );
    }
  });

  it('fit every kind and every end, days counted where the citizen lives', () => {
    const kinds = ['consult', 'legal-aid', 'mediation', 'notary', 'forensic', 'feedback', 'callback'] as const;
    const days = kinds.map((kind) =>
      (['closed', 'declined', 'withdrawn'] as const).map((state) => daysKept(defaultRetention, {kind, state})),
    );
    assert.deepEqual(days, [
      [365, 365, 90],
      [1096, 365, 90],
      [730, 365, 90],
      [365, 365, 90],
      [365, 365, 90],
      [365, 365, 90],
      [90, 90, 90],
    ]);
    const late = new Date('2026-11-23T16:30:00Z');
    assert.equal(keptUntil(defaultRetention, {kind: 'callback', state: 'closed', at: late}), '2027-02-22');
  });
});

describe('a clock that is wrong', () => {
  it('erases nothing for a day after it jumped ahead, and nothing at all when it is set right again', async () => {
    const own = await startCasework();
    const token = await signIn(own, 'clerk-lys-410311013');
    const receipt = await submit(own);
    const {number} = receipt;
    await work(own, token, 'acceptCase', number, {version: 1});
    await work(own, token, 'answerCase', number, {version: 2, text: answerText});
    const citizen = await openToken(own, receipt);
    await own.request('closeCase', {path: {number}, token: citizen, body: {version: 3}});
    const round = async (instant: string) => {
      own.setClock(instant);
      return (await runScheduledWork(own.world, luoyang)).erasedCases;
    };
    for (const instant of ['2026-11-24T09:00:00+08:00', '2026-11-25T09:00:00+08:00', '2026-11-26T08:00:00+08:00']) {
      assert.equal(await round(instant), 0);
    }
    assert.equal(await round('2036-11-26T09:00:00+08:00'), 0);
    assert.ok(own.log.some((line) => line.includes('"alarm":"clock-jumped"')));
    assert.equal(await round('2036-11-27T08:00:00+08:00'), 0);
    assert.equal(await round('2026-11-26T10:00:00+08:00'), 0);
    const texts = await own.database.selectFrom('case_texts').select('name').where('number', '=', number).execute();
    assert.ok(texts.length > 0);
    // What is really over is erased, a day after the clock went on as clocks do.
    assert.equal(await round('2036-11-26T09:00:00+08:00'), 0);
    assert.equal(await round('2036-11-27T08:59:00+08:00'), 0);
    assert.equal(await round('2036-11-27T09:00:00+08:00'), 1);
    await own.close();
  });

  it('that is set back makes a history stand still, never run backwards', async () => {
    casework.setClock('2026-11-23T09:30:00+08:00');
    const receipt = await submit(casework);
    const {number} = receipt;
    casework.setClock('2026-11-23T11:00:00+08:00');
    await work(casework, clerk, 'acceptCase', number, {version: 1});
    casework.setClock('2026-11-23T10:00:00+08:00');
    await work(casework, clerk, 'answerCase', number, {version: 2, text: answerText});
    const rows = await casework.database
      .selectFrom('case_events')
      .select('at')
      .where('number', '=', number)
      .orderBy('sequence')
      .execute();
    const instants = rows.map(({at}) => at);
    assert.deepEqual(instants, [...instants].sort());
    assert.equal(instants.at(-1), '2026-11-23T03:00:00.000Z');
  });

  it('that was ahead leaves no token that is good for longer than half an hour', async () => {
    const receipt = await submit(casework);
    casework.setClock('2027-11-23T09:30:00+08:00');
    const token = await openToken(casework, receipt);
    casework.setClock('2026-11-23T10:00:00+08:00');
    assert.equal((await casework.request('getCase', {path: {number: receipt.number}, token})).status, 401);
  });
});

describe('the access log', () => {
  it('tells the supervisor of the region who opened a case, when and why, the newest first', async () => {
    const {number} = await submit(casework);
    const read = async (body: object) => casework.request('openCaseInFull', {path: {number}, token: clerk, body});
    await casework.request('getDeskCase', {path: {number}, token: clerk});
    casework.setClock('2026-11-23T09:31:00+08:00');
    await read({reason: 'call-back'});
    casework.setClock('2026-11-23T09:32:00+08:00');
    await read({reason: 'other', words: '家属来问，要核对身份。'});
    casework.setClock('2026-11-23T09:33:00+08:00');
    const supervisor = await signIn(casework, 'supervisor-410311');
    const page = await casework.request<DeskReadingPage>('listCaseReadings', {
      path: {number},
      query: {limit: '3'},
      token: supervisor,
    });
    assert.equal(page.status, 200);
    assert.deepEqual(
      page.body.items.map(({operation, full, reason, words, by}) => [operation, full, reason, words, by?.id]),
      [
        ['listCaseReadings', false, undefined, undefined, 'supervisor-410311'],
        ['openCaseInFull', true, 'other', '家属来问，要核对身份。', 'clerk-lys-410311013'],
        ['openCaseInFull', true, 'call-back', undefined, 'clerk-lys-410311013'],
      ],
    );
    casework.setClock('2026-11-23T09:34:00+08:00');
    const rest = await casework.request<DeskReadingPage>('listCaseReadings', {
      path: {number},
      query: {limit: '3', cursor: page.body.next ?? ''},
      token: supervisor,
    });
    assert.deepEqual([rest.body.items.map(({operation}) => operation), rest.body.next], [['getDeskCase'], null]);
    assert.equal((await casework.request('listCaseReadings', {path: {number}, token: clerk})).status, 403);
    const elsewhere = await signIn(casework, 'supervisor-410303');
    const refused = await casework.request('listCaseReadings', {path: {number}, token: elsewhere});
    assert.equal(refused.status, 404);
  });

  it('is kept for three years, then forgotten', async () => {
    const own = await startCasework();
    const token = await signIn(own, 'clerk-lys-410311013');
    const {number} = await submit(own);
    await own.request('getDeskCase', {path: {number}, token});
    const count = async () => (await own.database.selectFrom('access_log').select('id').execute()).length;
    const rounds = async (until: string) => {
      for (const day of [2, 1, 0]) {
        own.setClock(new Date(Date.parse(until) - day * 86_400_000).toISOString());
        await runScheduledWork(own.world, luoyang);
      }
    };
    await rounds('2029-11-23T12:00:00+08:00');
    assert.equal(await count(), 1);
    await rounds('2029-11-25T12:00:00+08:00');
    assert.equal(await count(), 0);
    await own.close();
  });
});
