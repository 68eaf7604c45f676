import assert from 'node:assert/strict';
import {after, before, beforeEach, describe, it} from 'node:test';
import type {DeskAppointment, DeskAppointmentPage} from '@pls-kit/contract';
import {
  book,
  nextFreeSlot,
  openAppointment,
  readAppointment,
  seatsTaken,
  village,
  visitDraft,
} from '../testing/appointments.js';
import {signIn, startCasework, type Casework} from '../testing/casework.js';

let casework: Casework;
before(async () => {
  casework = await startCasework();
});
after(() => casework.close());
beforeEach(() => {
  casework.setClock('2026-11-23T09:30:00+08:00');
});

const clerkOf = () => signIn(casework, 'clerk-lys-410311013');
const visit = async (phone?: string) => {
  const slot = await nextFreeSlot(casework, {region: village.region, kind: 'adviser-visit'});
  const receipt = await book(casework, visitDraft(slot, phone === undefined ? {} : {phone}));
  return {slot, receipt, path: {number: receipt.number}};
};

describe('the day at the desk', () => {
  it('is in the order of its times, page by page, names and phones masked', async () => {
    const first = await visit('13703790011');
    const second = await visit();
    const token = await clerkOf();
    const date = first.slot.start.slice(0, 10);
    const list = async (query: Readonly<Record<string, string>>) =>
      (await casework.request<DeskAppointmentPage>('listDeskAppointments', {token, query: {date, ...query}})).body;
    const {items, next} = await list({limit: '1', unit: village.unit});
    assert.deepEqual(
      items.map(({number, state, masked, actions}) => [number, state, masked, actions]),
      [[first.receipt.number, 'booked', true, ['cancel']]],
    );
    assert.deepEqual(
      items[0]?.applicant.map(({name, value}) => [name, value]),
      [
        ['name', '李**'],
        ['phone', '137****0011'],
      ],
    );
    const rest = await list({limit: '1', cursor: next ?? assert.fail('one page only')});
    assert.deepEqual([rest.items.map(({number}) => number), rest.next], [[second.receipt.number], null]);
    assert.deepEqual((await list({state: 'missed'})).items, []);
    assert.deepEqual((await list({kind: 'window'})).items, []);
    assert.deepEqual((await casework.request<DeskAppointmentPage>('listDeskAppointments', {token})).body.items, []);
    for (const [query, status] of [
      [{unit: 'LYC-410303'}, 403],
      [{unit: 'LYC-999999'}, 404],
      [{date: '2026-02-30'}, 422],
      [{cursor: 'bm8'}, 422],
    ] as const) {
      assert.equal((await casework.request('listDeskAppointments', {token, query})).status, status);
    }
  });

  it('shows an adviser the own visits, and a supervisor those of the county', async () => {
    const {slot, receipt} = await visit();
    const {host} = await casework.database
      .selectFrom('appointments')
      .select('host')
      .where('number', '=', receipt.number)
      .executeTakeFirstOrThrow();
    const query = {date: slot.start.slice(0, 10)};
    for (const [account, sees] of [
      [host ?? '', true],
      ['adviser-887', false],
      ['supervisor-410311', true],
      ['supervisor-410303', false],
      ['clerk-lyc-410311', false],
    ] as const) {
      const token = await signIn(casework, account);
      const {body} = await casework.request<DeskAppointmentPage>('listDeskAppointments', {token, query});
      assert.equal(
        body.items.some(({number}) => number === receipt.number),
        sees,
        account,
      );
    }
  });
});

describe('an appointment at the desk', () => {
  it('is opened in full for a reason, which is recorded', async () => {
    const {path} = await visit('13703790022');
    const token = await clerkOf();
    const open = (body: object) => casework.request<DeskAppointment>('openAppointmentInFull', {path, token, body});
    const {status, body} = await open({reason: 'call-back'});
    assert.deepEqual([status, body.masked], [200, false]);
    const filledIn = new Map(body.applicant.map(({name, value}) => [name, value]));
    assert.deepEqual([filledIn.get('name'), filledIn.get('phone')], ['李秀英', '13703790022']);
    assert.match(filledIn.get('matter') ?? '', /宅基地/);
    assert.equal((await open({reason: 'other'})).status, 422);
    assert.equal((await open({reason: 'other', words: '派出所来函核实李秀英。'})).status, 200);
    const log = await casework.database
      .selectFrom('access_log')
      .select(['staff', 'operation', 'reason'])
      .where('number', '=', path.number)
      .execute();
    assert.deepEqual(log.map(({operation, reason}) => `${operation} ${reason ?? ''}`).sort(), [
      'openAppointmentInFull call-back',
      'openAppointmentInFull other',
    ]);
    const texts = JSON.stringify(await casework.database.selectFrom('appointment_texts').selectAll().execute());
    assert.ok(!texts.includes('派出所'));
  });

  it('is marked as come or missed, from its day and its time on, and put right', async () => {
    const {slot, path} = await visit();
    const mark = async (version: number, attendance: string) =>
      casework.request<DeskAppointment>('recordAttendance', {
        path,
        token: await clerkOf(),
        body: {version, attendance},
      });
    assert.equal((await mark(1, 'arrived')).status, 409);
    casework.setClock(`${slot.start.slice(0, 10)}T08:00:00+08:00`);
    assert.equal((await mark(1, 'missed')).status, 409);
    assert.equal((await mark(1, 'slept')).status, 422);
    casework.setClock(slot.start);
    const missed = await mark(1, 'missed');
    assert.deepEqual([missed.status, missed.body.state, missed.body.actions], [200, 'missed', ['arrived']]);
    const stale = await mark(1, 'arrived');
    assert.equal(stale.status, 409);
    const arrived = await mark(2, 'arrived');
    assert.deepEqual([arrived.body.state, arrived.body.stateText.zh, arrived.body.masked], ['arrived', '来过了', true]);
    assert.equal((await mark(3, 'arrived')).status, 409);
  });

  it('is called off with a reason that the citizen reads, and its place is free again', async () => {
    const {slot, receipt, path} = await visit();
    const reason = '顾问当天出庭，来不了。请另约一天，或者打 12348。';
    const call = async (version: number, body: object = {reason}) =>
      casework.request<DeskAppointment>('cancelDeskAppointment', {
        path,
        token: await clerkOf(),
        body: {version, ...body},
      });
    assert.equal((await call(1, {})).status, 422);
    const off = await call(1);
    assert.deepEqual([off.status, off.body.state, off.body.reason, off.body.actions], [200, 'cancelled', reason, []]);
    assert.equal(await seatsTaken(casework, slot.id), 0);
    const shown = await readAppointment(casework, receipt);
    assert.deepEqual([shown.state, shown.reason], ['cancelled', reason]);
    const events = JSON.stringify(
      await casework.database.selectFrom('appointment_events').selectAll().where('number', '=', path.number).execute(),
    );
    assert.ok(!events.includes('出庭'));
    assert.equal((await call(2)).status, 409);
    assert.equal((await call(1)).status, 409);
    assert.ok(await openAppointment(casework, receipt));
  });

  it('is not there for another unit', async () => {
    const {path} = await visit();
    const token = await signIn(casework, 'clerk-lyc-410303');
    for (const [operation, body] of [
      ['openAppointmentInFull', {reason: 'call-back'}],
      ['recordAttendance', {version: 1, attendance: 'arrived'}],
      ['cancelDeskAppointment', {version: 1, reason: '顾问来不了。'}],
    ] as const) {
      assert.equal((await casework.request(operation, {path, token, body})).status, 404);
    }
  });
});
