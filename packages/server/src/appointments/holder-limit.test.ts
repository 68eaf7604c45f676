import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {AppointmentReceipt} from '@pls-kit/contract';
import {book, listSlots, newPhone, openAppointment, visitDraft} from '../testing/appointments.js';
import {newIdempotencyKey, random, startCasework, type Casework} from '../testing/casework.js';
import {makeTestDatabase, type TestDatabase} from '../testing/test-database.js';
import {toBase64url} from '../secrets/base64url.js';
import {newKeyRing} from '../secrets/secrets.js';
import {forgetOldSlots} from './erase-old.js';

const visits = {region: '410311013', kind: 'adviser-visit'};
const freeSlots = async (casework: Casework) =>
  (await listSlots(casework, visits)).filter(({remaining}) => remaining > 0);
const send = (casework: Casework, draft: ReturnType<typeof visitDraft>) =>
  casework.request<AppointmentReceipt>('bookAppointment', {
    body: draft,
    headers: {'Idempotency-Key': newIdempotencyKey()},
  });

describe('a phone that books many times at the very same moment', () => {
  let casework: Casework;
  before(async () => {
    casework = await startCasework();
  });
  after(() => casework.close());

  it('has no more open appointments than it may, and the first ones at that', async () => {
    const phone = newPhone();
    const slots = (await freeSlots(casework)).slice(0, 8);
    const answers = await Promise.all(slots.map((slot) => send(casework, visitDraft(slot, {phone}))));
    assert.deepEqual(answers.map(({status}) => status).sort(), [201, 201, 409, 409, 409, 409, 409, 409]);
    for (const {status, body} of answers) {
      if (status === 409) assert.equal((body as {type?: string}).type, '/problems/slot-held');
    }
  });

  it('keeps nobody else from booking, and is forgotten once that time is over', async () => {
    const slots = (await freeSlots(casework)).slice(0, 4);
    const answers = await Promise.all(slots.map((slot) => send(casework, visitDraft(slot))));
    assert.deepEqual(
      answers.map(({status}) => status),
      [201, 201, 201, 201],
    );
    const locks = () => casework.database.selectFrom('appointment_holders').select('holder').execute();
    assert.ok((await locks()).length > 0);
    casework.setClock('2027-03-01T09:30:00+08:00');
    await forgetOldSlots(casework.world);
    assert.deepEqual(await locks(), []);
  });
});

describe('a phone that has booked before the key was changed', () => {
  const old = newKeyRing(random, new Date('2026-11-01T00:00:00+08:00'));
  const rotated = {current: 'next', keys: {...old.keys, next: toBase64url(random(32))}};
  let shared: TestDatabase;
  let before1: Casework;
  let after1: Casework;
  before(async () => {
    shared = await makeTestDatabase('catalogue');
    before1 = await startCasework({on: shared, keys: old});
    after1 = await startCasework({on: shared, keys: rotated});
  });
  after(async () => {
    await before1.close();
    await after1.close();
    await shared.remove();
  });

  it('gets no slot twice, by booking or moving, and no more than it may', async () => {
    const phone = newPhone();
    const [one = assert.fail(), two = assert.fail(), three = assert.fail()] = await freeSlots(before1);
    await book(before1, visitDraft(one, {phone}));
    const typeOf = async (draft: ReturnType<typeof visitDraft>) => (await send(after1, draft)).body as {type?: string};
    // Its place was the only one: first of all it is the phone's own.
    assert.equal((await typeOf(visitDraft(one, {phone}))).type, '/problems/slot-held');
    const second = await book(after1, visitDraft(two, {phone}));
    assert.equal((await typeOf(visitDraft(three, {phone}))).type, '/problems/slot-held');
    const move = async (slot: string) =>
      after1.request('moveAppointment', {
        path: {number: second.number},
        token: await openAppointment(after1, second),
        body: {version: 1, slot},
      });
    const held = await move(one.id);
    assert.deepEqual([held.status, held.body.type], [409, '/problems/slot-held']);
    assert.equal((await move(three.id)).status, 200);
  });
});
