import assert from 'node:assert/strict';
import {after, before, beforeEach, describe, it} from 'node:test';
import type {Appointment, Case, CaseDraft, CaseReceipt, Slot} from '@pls-kit/contract';
import {newPhone, nextFreeSlot, openAppointment, readAppointment, seatsTaken} from '../testing/appointments.js';
import {
  newIdempotencyKey,
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
  clerk = await signIn(casework, 'clerk-lyc-410311');
});
after(() => casework.close());
beforeEach(() => {
  casework.setClock('2026-11-23T09:30:00+08:00');
});

const freeSlot = () => nextFreeSlot(casework, {region: '410311', kind: 'window', service: 'notary'});

const notaryDraft = (slot: Slot | undefined, {phone = newPhone()}: {phone?: string} = {}): CaseDraft => ({
  form: 'notary',
  formVersion: 2,
  homeCounty: '410311',
  noticeVersion: '2026-11',
  answers: {
    matter: 'inheritance',
    story: '我妈去世了，房子要过户给我和弟弟。',
    disputed: 'no',
    usedIn: 'here',
    realEstate: 'yes',
    place: '410311013',
    comes: 'self',
    ...(slot ? {when: 'book', slot: slot.id} : {when: 'call'}),
    applicant: 'person',
    name: '王建国',
    phone,
  },
});

const slotRow = async ({number}: CaseReceipt) =>
  casework.database
    .selectFrom('appointments')
    .select(['state', 'slot', 'holder'])
    .where('number', '=', number)
    .executeTakeFirst();

describe('a notary case with a time', () => {
  it('is opened and books its slot at once, and shows it', async () => {
    const slot = await freeSlot();
    const receipt = await submit(casework, notaryDraft(slot));
    const shown = await readCase(casework, receipt);
    assert.deepEqual(
      [shown.appointment?.state, shown.appointment?.start, shown.appointment?.case, shown.appointment?.place.id],
      ['booked', slot.start, receipt.number, 'LYC-410311'],
    );
    assert.equal(shown.summary.find(({name}) => name === 'slot')?.valueText?.zh.slice(-5), slot.start.slice(11, 16));
    assert.equal(await seatsTaken(casework, slot.id), 1);
    // The appointment opens with the case's number and code as well.
    assert.equal((await readAppointment(casework, receipt)).number, receipt.number);
  });

  it('has none where the citizen waits for a call, or comes under the first version of the form', async () => {
    const later = await submit(casework, notaryDraft(undefined));
    assert.equal((await readCase(casework, later)).appointment, undefined);
    const {when: _when, ...answers} = notaryDraft(undefined).answers;
    const first = await submit(casework, {...notaryDraft(undefined), formVersion: 1, answers});
    assert.equal((await readCase(casework, first)).appointment, undefined);
    const none = await casework.request('getAppointment', {
      path: {number: later.number},
      token: await openToken(casework, later),
    });
    assert.equal(none.status, 401);
  });

  it('is refused at the field, and not opened, when the last place is gone, unknown, or at another centre', async () => {
    const slot = await freeSlot();
    await submit(casework, notaryDraft(slot));
    if (slot.remaining > 1) await submit(casework, notaryDraft(slot));
    const refuse = async (draft: CaseDraft) => {
      const {status, body, text} = await casework.request('submitCase', {body: draft});
      assert.equal(status, 422, text);
      assert.equal(body.type, '/problems/invalid-case');
      return body.violations?.map(({pointer, code}) => `${pointer} ${code}`);
    };
    const count = async () =>
      Number(
        (
          await casework.database
            .selectFrom('cases')
            .select(({fn}) => fn.countAll<number | string>().as('count'))
            .executeTakeFirstOrThrow()
        ).count,
      );
    const before = await count();
    assert.deepEqual(await refuse(notaryDraft(slot)), ['/answers/slot not-an-option']);
    const elsewhere = await nextFreeSlot(casework, {region: '410303', kind: 'window'});
    assert.deepEqual(await refuse(notaryDraft(elsewhere)), ['/homeCounty not-an-option']);
    const unknown = {...slot, id: 'notary-lyc-410311.202611250901'};
    assert.deepEqual(await refuse(notaryDraft(unknown)), ['/answers/slot unknown-code']);
    const phone = newPhone();
    const mine = await freeSlot();
    await submit(casework, notaryDraft(mine, {phone}));
    assert.deepEqual(await refuse(notaryDraft(mine, {phone})), ['/answers/slot not-an-option']);
    assert.equal(await count(), before + 1);
    assert.equal(await seatsTaken(casework, slot.id), 2);
  });

  it('is answered with the first receipt when it is sent again, and takes one place', async () => {
    const slot = await freeSlot();
    const taken = await seatsTaken(casework, slot.id);
    const draft = notaryDraft(slot);
    const key = newIdempotencyKey();
    const answers = await Promise.all(Array.from({length: 5}, () => submit(casework, draft, key)));
    assert.equal(new Set(answers.map(({number, code}) => `${number} ${code}`)).size, 1);
    assert.equal(await seatsTaken(casework, slot.id), taken + 1);
  });

  for (const [what, end] of [
    [
      'withdraws it',
      async (receipt: CaseReceipt) =>
        casework.request('withdrawCase', {
          path: {number: receipt.number},
          token: await openToken(casework, receipt),
          body: {version: 1},
        }),
    ],
    [
      'is declined',
      ({number}: CaseReceipt) =>
        casework.request('declineCase', {
          path: {number},
          token: clerk,
          body: {version: 1, reason: '有争议的事项，公证处不能办理。', remedy: '可以先申请人民调解。'},
        }),
    ],
    [
      'is passed to another unit',
      ({number}: CaseReceipt) =>
        casework.request('transferCase', {path: {number}, token: clerk, body: {version: 1, unit: 'LYC-410303'}}),
    ],
  ] as const) {
    it(`gives the time back when the citizen ${what}`, async () => {
      const slot = await freeSlot();
      const taken = await seatsTaken(casework, slot.id);
      const receipt = await submit(casework, notaryDraft(slot));
      assert.equal(await seatsTaken(casework, slot.id), taken + 1);
      const {status, text} = await end(receipt);
      assert.equal(status, 200, text);
      assert.equal(await seatsTaken(casework, slot.id), taken);
      assert.equal((await readCase(casework, receipt)).appointment?.state, 'cancelled');
    });
  }

  it('is moved and cancelled with the token of the case, which then reads anew', async () => {
    const slot = await freeSlot();
    const receipt = await submit(casework, notaryDraft(slot));
    const token = await openToken(casework, receipt);
    const path = {number: receipt.number};
    const first = await casework.request<Case>('getCase', {path, token});
    const tag = first.headers.get('ETag') ?? '';
    const look = () => casework.request<Case>('getCase', {path, token, headers: {'If-None-Match': tag}});
    assert.equal((await look()).status, 304);
    const other = (await nextFreeSlot(casework, {region: '410311', kind: 'window', from: '2026-12-01'})).id;
    const moved = await casework.request<Appointment>('moveAppointment', {
      path,
      token,
      body: {version: 1, slot: other},
    });
    assert.deepEqual([moved.status, moved.body.slot, moved.body.case], [200, other, receipt.number]);
    const seen = await look();
    assert.deepEqual([seen.status, seen.body.appointment?.slot], [200, other]);
    const erase = await casework.request('eraseAppointment', {path, token, query: {version: '2'}});
    assert.deepEqual([erase.status, erase.body.type], [409, '/problems/illegal-transition']);
    const cancelled = await casework.request('cancelAppointment', {path, token, body: {version: 2}});
    assert.equal(cancelled.status, 200);
    assert.equal((await readCase(casework, receipt)).state, 'submitted');
  });

  it('that the office called off gets another time, for as long as the case goes on', async () => {
    const slot = await freeSlot();
    const phone = newPhone();
    const receipt = await submit(casework, notaryDraft(slot, {phone}));
    const path = {number: receipt.number};
    const called = await casework.request('cancelDeskAppointment', {
      path,
      token: clerk,
      body: {version: 1, reason: '公证员病了，请换个时间。'},
    });
    assert.equal(called.status, 200, called.text);
    const lost = await readAppointment(casework, receipt);
    assert.deepEqual([lost.state, lost.reason, lost.actions], ['cancelled', '公证员病了，请换个时间。', ['move']]);
    const instead = lost.instead?.[0] ?? assert.fail('nothing is offered');

    const token = await openToken(casework, receipt);
    const again = (version: number, id = instead.id) =>
      casework.request<Appointment>('moveAppointment', {path, token, body: {version, slot: id}});
    const outdated = await again(1);
    assert.equal(outdated.status, 409);
    assert.match(outdated.text, /problems\/version-conflict/);
    const elsewhere = await nextFreeSlot(casework, {region: '410303', kind: 'window'});
    assert.equal((await again(2, elsewhere.id)).status, 422);
    const taken = await seatsTaken(casework, instead.id);
    const {status, body, text} = await again(2);
    assert.equal(status, 200, text);
    assert.deepEqual([body.state, body.slot, body.reason, body.version], ['booked', instead.id, undefined, 3]);
    assert.equal(await seatsTaken(casework, instead.id), taken + 1);
    assert.ok((await slotRow(receipt))?.holder);
    const {text: calendar} = await casework.request('getAppointmentCalendar', {path, token});
    assert.match(calendar, /METHOD:PUBLISH[^]*SEQUENCE:2\r\n[^]*STATUS:CONFIRMED/);
    // Its phone has that time again: not for another case.
    const twice = await casework.request('submitCase', {body: notaryDraft(instead, {phone})});
    assert.deepEqual([twice.status, twice.body.violations?.map(({pointer}) => pointer)], [422, ['/answers/slot']]);

    assert.equal((await casework.request('withdrawCase', {path, token, body: {version: 1}})).status, 200);
    const ended = await again(4);
    assert.equal(ended.status, 409);
    assert.match(ended.text, /problems\/illegal-transition/);
    assert.deepEqual((await readAppointment(casework, receipt)).actions, []);
  });

  it('is given no time again while it is being withdrawn', async () => {
    const receipt = await submit(casework, notaryDraft(await freeSlot()));
    const path = {number: receipt.number};
    await casework.request('cancelDeskAppointment', {path, token: clerk, body: {version: 1, reason: '公证员病了。'}});
    const token = await openToken(casework, receipt);
    const slot = await freeSlot();
    const taken = await seatsTaken(casework, slot.id);
    const [moved, withdrawn] = await Promise.all([
      casework.request('moveAppointment', {path, token, body: {version: 2, slot: slot.id}}),
      casework.request('withdrawCase', {path, token, body: {version: 1}}),
    ]);
    assert.equal(withdrawn.status, 200, withdrawn.text);
    assert.ok([200, 409].includes(moved.status), moved.text);
    assert.equal((await slotRow(receipt))?.state, 'cancelled');
    assert.equal(await seatsTaken(casework, slot.id), taken);
  });

  it('follows the answers when they are amended: another time, none, and one again', async () => {
    const slot = await freeSlot();
    const draft = notaryDraft(slot);
    const receipt = await submit(casework, draft);
    const token = await openToken(casework, receipt);
    const amend = async (version: number, answers: object, status = 200) => {
      const answer = await casework.request<Case>('amendCase', {
        path: {number: receipt.number},
        token,
        body: {version, answers: {...draft.answers, ...answers}},
      });
      assert.equal(answer.status, status, answer.text);
      return answer.body;
    };
    assert.equal(
      (await amend(1, {disputed: 'no', story: '我妈去世了，房子要过户给我一个人。'})).appointment?.version,
      1,
    );
    const other = (await nextFreeSlot(casework, {region: '410311', kind: 'window', from: '2026-12-02'})).id;
    const taken = await seatsTaken(casework, slot.id);
    assert.equal((await amend(2, {slot: other})).appointment?.slot, other);
    assert.deepEqual([await seatsTaken(casework, slot.id), await seatsTaken(casework, other)], [taken - 1, 1]);
    assert.equal((await amend(3, {when: 'call', slot: ''})).appointment?.state, 'cancelled');
    assert.equal(await seatsTaken(casework, other), 0);
    const again = await amend(4, {slot: other});
    assert.deepEqual([again.appointment?.state, again.appointment?.slot], ['booked', other]);
    await amend(5, {slot: 'notary-lyc-410303.202612020900'}, 422);
  });

  it('loses its appointment’s words with its own when it is erased', async () => {
    const slot = await freeSlot();
    const receipt = await submit(casework, notaryDraft(slot));
    const token = await openToken(casework, receipt);
    const path = {number: receipt.number};
    assert.equal((await casework.request('withdrawCase', {path, token, body: {version: 1}})).status, 200);
    const erased = await casework.request('eraseCase', {path, token, query: {version: '2'}});
    assert.equal(erased.status, 200, erased.text);
    assert.equal((await slotRow(receipt))?.holder, null);
    const rejected = await casework.request('openAppointmentToken', {path, body: {code: receipt.code}});
    assert.equal(rejected.status, 401);
  });

  it('shows the desk who comes, by the answers of the case', async () => {
    const slot = await freeSlot();
    const receipt = await submit(casework, notaryDraft(slot));
    await work(casework, clerk, 'acceptCase', receipt.number, {version: 1});
    const {body} = await casework.request<{items: {number: string; case?: string; applicant: object[]}[]}>(
      'listDeskAppointments',
      {token: clerk, query: {date: slot.start.slice(0, 10), limit: '100'}},
    );
    const row = body.items.find(({number}) => number === receipt.number);
    assert.equal(row?.case, receipt.number);
    assert.match(JSON.stringify(row.applicant), /王\*\*.*139\*\*\*\*/);
    assert.ok(await openAppointment(casework, receipt));
  });
});
