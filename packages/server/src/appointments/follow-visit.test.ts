import assert from 'node:assert/strict';
import {after, before, beforeEach, describe, it} from 'node:test';
import type {AppointmentReceipt, Slot} from '@pls-kit/contract';
import {
  book,
  listSlots,
  newPhone,
  openAppointment,
  readAppointment,
  seatsTaken,
  visitDraft,
} from '../testing/appointments.js';
import {newIdempotencyKey, signIn, startCasework, type Casework} from '../testing/casework.js';

/** 定鼎门社区: its adviser comes on 2 and 16 December, 09:00–11:30: five villagers. */
const station = 'LYW-410311002001';
const visits = {station, kind: 'adviser-visit'};
const inCourt = {zh: '顾问当天要出庭', en: 'The adviser is in court that day'};

let casework: Casework;
let supervisor: string;
let minute = 10;
before(async () => {
  casework = await startCasework();
  supervisor = await signIn(casework, 'supervisor-410311');
});
after(() => casework.close());
beforeEach(async () => {
  const {database} = casework;
  await database.deleteFrom('visit_change_versions').execute();
  await database.deleteFrom('visit_changes').execute();
  await database.deleteFrom('appointments').execute();
  await database.deleteFrom('appointment_events').execute();
  await database.deleteFrom('appointment_slots').execute();
  // Each a minute later: what the node knows of changed visits is then too old.
  minute += 1;
  casework.setClock(`2026-11-23T09:${String(minute)}:00+08:00`);
});

const change = async (body: object) => {
  const {status, text} = await casework.request('changeVisit', {
    path: {station, date: '2026-12-02'},
    token: supervisor,
    body,
  });
  assert.equal(status, 200, text);
};
const move = (from: string, to: string, date = '2026-12-04', version = 0) =>
  change({version, state: 'moved', to: {date, from, to}, reason: inCourt});
const cancel = (version = 0) => change({version, state: 'cancelled', reason: inCourt});

const slots = async (day: string): Promise<Slot[]> => listSlots(casework, {...visits, from: day, to: day});
const timesOn = async (day: string) => (await slots(day)).map(({start}) => start.slice(11, 16));
/** A villager's appointment on 2 December at this time. */
const bookAt = async (time: string, phone = newPhone()): Promise<AppointmentReceipt> => {
  const slot = (await slots('2026-12-02')).find(({start}) => start.slice(11, 16) === time) ?? assert.fail(time);
  return book(casework, visitDraft(slot, {phone}));
};
const calendarOf = async (receipt: AppointmentReceipt) => {
  const {text} = await casework.request('getAppointmentCalendar', {
    path: {number: receipt.number},
    token: await openAppointment(casework, receipt),
  });
  return text;
};
/** State, time and version, as the villager sees them. */
const seen = async (receipt: AppointmentReceipt) => {
  const {state, start, version, reason} = await readAppointment(casework, receipt);
  return [state, start.slice(0, 16), version, reason];
};

describe('who looks for a time at a visit', () => {
  it('finds none at one that was cancelled, and all of them on the day that it was moved to', async () => {
    const before = await timesOn('2026-12-02');
    assert.deepEqual(before, ['09:00', '09:30', '10:00', '10:30', '11:00']);
    await move('14:30', '16:30');
    assert.deepEqual(await timesOn('2026-12-02'), []);
    assert.deepEqual(await timesOn('2026-12-04'), ['14:30', '15:00', '15:30', '16:00']);
    await cancel(1);
    assert.deepEqual(await timesOn('2026-12-04'), []);
    await change({version: 2, state: 'planned'});
    assert.deepEqual(await timesOn('2026-12-02'), before);
  });

  it('cannot book the time that the page of before shows', async () => {
    const [slot = assert.fail()] = await slots('2026-12-02');
    await cancel();
    const {status, body} = await casework.request('bookAppointment', {
      body: visitDraft(slot),
      headers: {'Idempotency-Key': newIdempotencyKey()},
    });
    assert.deepEqual(
      [status, body.violations?.map(({pointer, code}) => `${pointer} ${code}`)],
      [422, ['/answers/slot unknown-code']],
    );
  });

  it('books the day that a visit was moved to, and can move there', async () => {
    const sixteenth = (await slots('2026-12-16'))[0] ?? assert.fail();
    const receipt = await book(casework, visitDraft(sixteenth));
    await move('14:30', '16:30');
    const [first = assert.fail(), second = assert.fail()] = await slots('2026-12-04');
    assert.equal((await book(casework, visitDraft(first))).start, '2026-12-04T14:30:00+08:00');
    const {status, text} = await casework.request('moveAppointment', {
      path: {number: receipt.number},
      token: await openAppointment(casework, receipt),
      body: {version: 1, slot: second.id},
    });
    assert.equal(status, 200, text);
    assert.deepEqual(await seen(receipt), ['booked', '2026-12-04T15:00', 2, undefined]);
  });
});

describe('a villager whose visit is cancelled', () => {
  it('reads why, and which times are free instead; the calendar strikes it', async () => {
    const receipt = await bookAt('09:30');
    assert.match(await calendarOf(receipt), /SEQUENCE:0\r\n[^]*STATUS:CONFIRMED/);
    const {slot} = await readAppointment(casework, receipt);
    await cancel();
    assert.deepEqual(await seen(receipt), ['cancelled', '2026-12-02T09:30', 2, inCourt.zh]);
    const {instead, actions} = await readAppointment(casework, receipt);
    assert.deepEqual(
      instead?.map(({start}) => start.slice(0, 16)),
      ['2026-12-16T09:00', '2026-12-16T09:30', '2026-12-16T10:00'],
    );
    assert.deepEqual(actions, ['erase']);
    assert.match(await calendarOf(receipt), /METHOD:CANCEL[^]*SEQUENCE:1\r\n[^]*STATUS:CANCELLED/);
    assert.equal(await seatsTaken(casework, slot), 0);
    const events = await casework.database
      .selectFrom('appointment_events')
      .select(['sequence', 'type', 'actor', 'staff'])
      .where('number', '=', receipt.number)
      .orderBy('sequence')
      .execute();
    assert.deepEqual(
      events.map(({sequence, type, actor, staff}) => [sequence, type, actor, staff]),
      [
        [1, 'booked', 'citizen', null],
        [2, 'cancelled', 'staff', 'supervisor-410311'],
      ],
    );
  });

  it('stays without it when the visit takes place after all, and can book it again', async () => {
    const phone = newPhone();
    const receipt = await bookAt('09:30', phone);
    await cancel();
    await change({version: 1, state: 'planned'});
    assert.deepEqual(await seen(receipt), ['cancelled', '2026-12-02T09:30', 2, inCourt.zh]);
    assert.deepEqual(await seen(await bookAt('09:30', phone)), ['booked', '2026-12-02T09:30', 1, undefined]);
  });

  it('has cancelled it already: nothing happens to it', async () => {
    const receipt = await bookAt('10:00');
    await casework.request('cancelAppointment', {
      path: {number: receipt.number},
      token: await openAppointment(casework, receipt),
      body: {version: 1},
    });
    await cancel();
    assert.deepEqual(await seen(receipt), ['cancelled', '2026-12-02T10:00', 2, undefined]);
    assert.equal((await readAppointment(casework, receipt)).instead, undefined);
  });
});

describe('a villager whose visit is moved', () => {
  it('has the same place in its order on the new day, with the reason, and the calendar moves it', async () => {
    const first = await bookAt('09:00');
    const third = await bookAt('10:00');
    await move('14:30', '17:00');
    assert.deepEqual(await seen(first), ['booked', '2026-12-04T14:30', 2, inCourt.zh]);
    assert.deepEqual(await seen(third), ['booked', '2026-12-04T15:30', 2, inCourt.zh]);
    assert.match(await calendarOf(third), /SEQUENCE:1\r\n[^]*DTSTART:20261204T073000Z[^]*STATUS:CONFIRMED/);
    assert.deepEqual(
      (await slots('2026-12-04')).map(({remaining}) => remaining),
      [0, 1, 0, 1, 1],
    );
    // Whoever cannot come then moves or cancels it; why the office moved it is no reason for that.
    const {status} = await casework.request('cancelAppointment', {
      path: {number: third.number},
      token: await openAppointment(casework, third),
      body: {version: 2},
    });
    assert.equal(status, 200);
    assert.deepEqual(await seen(third), ['cancelled', '2026-12-04T15:30', 3, undefined]);
  });

  it('keeps the time at which it still takes place', async () => {
    const nine = await bookAt('09:00');
    const ten = await bookAt('10:00');
    const eleven = await bookAt('11:00');
    await move('10:00', '12:00', '2026-12-02');
    assert.deepEqual(await seen(ten), ['booked', '2026-12-02T10:00', 1, undefined]);
    assert.deepEqual(await seen(eleven), ['booked', '2026-12-02T11:00', 1, undefined]);
    // Ten, the first time now, is somebody's.
    assert.deepEqual(await seen(nine), ['booked', '2026-12-02T10:30', 2, inCourt.zh]);
  });

  it('loses it where the shorter visit has no seat left, and reads what is free instead', async () => {
    const all: AppointmentReceipt[] = [];
    for (const time of ['09:00', '09:30', '10:00', '10:30', '11:00']) all.push(await bookAt(time));
    await move('14:30', '16:00');
    assert.deepEqual(
      (await Promise.all(all.map(seen))).map(([state, start]) => `${String(state)} ${String(start)}`),
      [
        'booked 2026-12-04T14:30',
        'booked 2026-12-04T15:00',
        'booked 2026-12-04T15:30',
        'cancelled 2026-12-02T10:30',
        'cancelled 2026-12-02T11:00',
      ],
    );
    const {instead, reason} = await readAppointment(casework, all[4] ?? assert.fail());
    assert.deepEqual([instead?.[0]?.start, reason], ['2026-12-16T09:00:00+08:00', inCourt.zh]);
  });

  it('is moved back with it, and not twice by the same change', async () => {
    const receipt = await bookAt('09:30');
    await move('14:30', '17:00');
    const {status} = await casework.request('changeVisit', {
      path: {station, date: '2026-12-02'},
      token: supervisor,
      body: {version: 0, state: 'moved', to: {date: '2026-12-04', from: '14:30', to: '17:00'}, reason: inCourt},
    });
    assert.equal(status, 409);
    assert.equal((await seen(receipt))[2], 2);
    // Only the reason is another one: nobody's time changes.
    await move('14:30', '17:00', '2026-12-04', 1);
    assert.equal((await seen(receipt))[2], 2);
    await change({version: 2, state: 'planned'});
    assert.deepEqual(await seen(receipt), ['booked', '2026-12-02T09:30', 3, '坐诊恢复到原来的时间了。']);
  });
});

it('never leaves an appointment at a visit that is cancelled while it is booked', async () => {
  const open = await slots('2026-12-02');
  const sends = open.map((slot) =>
    casework.request('bookAppointment', {body: visitDraft(slot), headers: {'Idempotency-Key': newIdempotencyKey()}}),
  );
  const [answers] = await Promise.all([Promise.all(sends), cancel()]);
  for (const {status, text} of answers) assert.ok([201, 409, 422].includes(status), text);
  const rows = await casework.database.selectFrom('appointments').select(['state', 'holder']).execute();
  assert.equal(rows.length, answers.filter(({status}) => status === 201).length);
  assert.deepEqual(
    rows.filter(({state, holder}) => state !== 'cancelled' || holder !== null),
    [],
  );
  for (const {id} of open) assert.equal(await seatsTaken(casework, id), 0);
});
