import assert from 'node:assert/strict';
import {after, before, beforeEach, describe, it} from 'node:test';
import type {Closure, Problem, Slot} from '@pls-kit/contract';
import {book, listSlots, newPhone, readAppointment, receptionDraft, seatsTaken} from '../testing/appointments.js';
import {newIdempotencyKey, signIn, startCasework, type Casework} from '../testing/casework.js';

const unit = 'LYC-410311';
/** The first Wednesday of December: the leaders receive from 9:00 to 11:00, the notary's window is open all day. */
const date = '2026-12-02';
const ill = {zh: '值班领导病了', en: 'The leader on duty is ill'};

let casework: Casework;
let clerk: string;
before(async () => {
  casework = await startCasework();
  clerk = await signIn(casework, 'clerk-lyc-410311');
});
after(() => casework.close());
beforeEach(async () => {
  casework.setClock('2026-11-23T09:30:00+08:00');
  for (const table of [
    'closure_versions',
    'closures',
    'appointments',
    'appointment_events',
    'appointment_slots',
  ] as const) {
    await casework.database.deleteFrom(table).execute();
  }
});

const change = (body: object, at: {unit?: string; date?: string} = {}) =>
  casework.request<Closure>('changeClosure', {path: {unit, date, ...at}, token: clerk, body});
const changed = async (body: object): Promise<Closure> => {
  const {status, body: closure, text} = await change(body);
  assert.equal(status, 200, text);
  return closure;
};
const slotsOf = (kind: string): Promise<Slot[]> => listSlots(casework, {station: unit, kind, from: date, to: date});
const timesOf = async (kind: string) => (await slotsOf(kind)).map(({start}) => start.slice(11, 16));
const receive = async (time: string) => {
  const slot = (await slotsOf('reception-day')).find(({start}) => start.slice(11, 16) === time) ?? assert.fail(time);
  return book(casework, receptionDraft(slot));
};
const send = (slot: Slot) =>
  casework.request('bookAppointment', {
    body: receptionDraft(slot, {phone: newPhone()}),
    headers: {'Idempotency-Key': newIdempotencyKey()},
  });

describe('times that a unit closes', () => {
  it('are not offered and cannot be booked, until they are opened again', async () => {
    const before = await slotsOf('reception-day');
    assert.deepEqual(await timesOf('reception-day'), ['09:00', '09:20', '09:40', '10:00', '10:20', '10:40']);
    const closure = await changed({version: 0, closed: [{from: '09:30', to: '10:20'}], reason: ill});
    assert.deepEqual([closure.version, closure.reason, closure.appointments], [1, ill, []]);
    // A slot that is closed in part is closed.
    assert.deepEqual(await timesOf('reception-day'), ['09:00', '10:20', '10:40']);
    assert.ok(!(await timesOf('window')).includes('10:00'));
    const refused = await send(before[2] ?? assert.fail());
    assert.deepEqual(
      [refused.status, refused.body.violations?.map(({pointer, code}) => `${pointer} ${code}`)],
      [422, ['/answers/slot not-an-option']],
    );
    assert.equal((await changed({version: 1, closed: []})).version, 2);
    assert.equal((await timesOf('reception-day')).length, 6);
    assert.equal((await send(before[2] ?? assert.fail())).status, 201);
  });

  it('are a whole day of one kind, and leave the other alone', async () => {
    const windows = await timesOf('window');
    assert.ok(windows.length > 0);
    await changed({version: 0, closed: [{kind: 'reception-day'}], reason: ill});
    assert.deepEqual(await timesOf('reception-day'), []);
    assert.deepEqual(await timesOf('window'), windows);
  });

  it('are read with those who are booked there; they keep their time, and are called off one by one', async () => {
    const receipt = await receive('09:20');
    const other = await receive('10:40');
    await changed({version: 0, closed: [{to: '10:00'}], reason: ill});
    assert.equal((await readAppointment(casework, receipt)).state, 'booked');
    const read = async () =>
      (await casework.request<Closure>('getClosure', {path: {unit, date}, token: clerk})).body.appointments;
    const [listed, ...rest] = await read();
    assert.deepEqual([listed?.number, listed?.masked, listed?.actions, rest], [receipt.number, true, ['cancel'], []]);
    const {status} = await casework.request('cancelDeskAppointment', {
      path: {number: receipt.number},
      token: clerk,
      body: {version: 1, reason: ill.zh},
    });
    assert.equal(status, 200);
    assert.deepEqual(await read(), []);
    assert.equal((await readAppointment(casework, other)).state, 'booked');
  });

  it('call off whoever is booked there, if the unit says so, with the reason and other times', async () => {
    const receipt = await receive('09:20');
    const other = await receive('10:40');
    const {slot} = await readAppointment(casework, receipt);
    const closure = await changed({version: 0, closed: [{to: '10:00'}], reason: ill, callOff: true});
    assert.deepEqual(closure.appointments, []);
    const seen = await readAppointment(casework, receipt);
    assert.deepEqual([seen.state, seen.reason, seen.version], ['cancelled', ill.zh, 2]);
    assert.deepEqual(
      seen.instead?.map(({start}) => start.slice(0, 16)),
      ['2026-12-02T10:00', '2026-12-02T10:20', '2027-01-06T09:00'],
    );
    assert.equal(await seatsTaken(casework, slot), 0);
    assert.equal((await readAppointment(casework, other)).state, 'booked');
    const rows = await casework.database.selectFrom('closure_versions').select(['staff', 'contents']).execute();
    assert.deepEqual(
      rows.map(({staff, contents}) => [staff, (JSON.parse(contents) as {callOff: boolean}).callOff]),
      [['clerk-lyc-410311', true]],
    );
  });

  it('leave nobody booked who books at the same moment', async () => {
    const open = await slotsOf('reception-day');
    const [answers, closed] = await Promise.all([
      Promise.all(open.map(send)),
      change({version: 0, closed: [{}], reason: ill, callOff: true}),
    ]);
    assert.equal(closed.status, 200, closed.text);
    for (const {status, text} of answers) assert.ok([201, 409, 422].includes(status), text);
    const rows = await casework.database.selectFrom('appointments').select('state').execute();
    assert.equal(rows.length, answers.filter(({status}) => status === 201).length);
    assert.ok(rows.every(({state}) => state === 'cancelled'));
    for (const {id} of open) assert.equal(await seatsTaken(casework, id), 0);
  });

  it('are changed by whoever looked at them last, and not once the day is over', async () => {
    const closing = {version: 0, closed: [{}], reason: ill};
    const both = await Promise.all([change(closing), change(closing)]);
    assert.deepEqual(both.map(({status}) => status).sort(), [200, 409]);
    const outdated = (await change(closing)).body as unknown as Problem;
    assert.deepEqual([outdated.type, outdated.version], ['/problems/version-conflict', 1]);
    const over = await change(closing, {date: '2026-11-20'});
    assert.deepEqual([over.status, (over.body as unknown as Problem).type], [409, '/problems/illegal-transition']);
  });

  it('are refused without a reason, the wrong way round, or where there is nothing to close', async () => {
    for (const [body, pointer] of [
      [{closed: [{}]}, '/reason'],
      [{closed: [{from: '10:00', to: '10:00'}], reason: ill}, '/closed/0/to'],
      [{closed: [{}, {kind: 'adviser-visit'}], reason: ill}, '/closed/1/kind'],
      [{closed: [{kind: 'party'}], reason: ill}, '/closed/0/kind'],
      [{closed: [], callOff: true}, '/callOff'],
    ] as const) {
      const {status, body: problem} = await change({version: 0, ...body});
      const {violations} = problem as unknown as Problem;
      assert.deepEqual([status, violations?.map((each) => each.pointer)], [422, [pointer]], pointer);
    }
    const closing = {version: 0, closed: [{}], reason: ill};
    assert.equal((await change(closing, {unit: 'LYC-999999'})).status, 404);
    assert.equal((await change(closing, {date: '2028-01-03'})).status, 404);
    assert.equal((await change(closing, {unit: 'LYC-410303'})).status, 403);
  });
});
