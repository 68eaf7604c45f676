import assert from 'node:assert/strict';
import {after, before, beforeEach, describe, it} from 'node:test';
import type {Appointment, Slot} from '@pls-kit/contract';
import {addDays} from '@pls-kit/rules';
import {
  book,
  listSlots,
  newPhone,
  nextFreeSlot,
  openAppointment,
  receptionDraft,
  readAppointment,
  seatsTaken,
  visitDraft,
} from '../testing/appointments.js';
import {makeCatalogue} from '../catalogue/catalogue.js';
import {eraseOldAppointments, forgetOldSlots} from './erase-old.js';
import {luoyang, startCasework, type Casework} from '../testing/casework.js';

let casework: Casework;
before(async () => {
  casework = await startCasework();
});
after(() => casework.close());
beforeEach(() => {
  casework.setClock('2026-11-23T09:30:00+08:00');
});

const visits = {region: '410311013', kind: 'adviser-visit'};

/** A visit that is booked, and what opens it. */
const booked = async (phone = newPhone()) => {
  const slot = await nextFreeSlot(casework, visits);
  const receipt = await book(casework, visitDraft(slot, {phone}));
  return {slot, phone, receipt, path: {number: receipt.number}, token: await openAppointment(casework, receipt)};
};

describe('moving', () => {
  it('takes the new seat and gives the old one back', async () => {
    const {slot, receipt, path, token} = await booked();
    const other = await nextFreeSlot(casework, visits);
    const {status, body} = await casework.request<Appointment>('moveAppointment', {
      path,
      token,
      body: {version: 1, slot: other.id},
    });
    assert.equal(status, 200);
    assert.deepEqual([body.slot, body.start, body.version, body.state], [other.id, other.start, 2, 'booked']);
    assert.deepEqual([await seatsTaken(casework, slot.id), await seatsTaken(casework, other.id)], [0, 1]);
    assert.equal((await readAppointment(casework, receipt)).start, other.start);
    const events = await casework.database
      .selectFrom('appointment_events')
      .select(['sequence', 'type', 'slot', 'actor'])
      .where('number', '=', receipt.number)
      .orderBy('sequence')
      .execute();
    assert.deepEqual(
      events.map(({sequence, type, slot: at, actor}) => [sequence, type, at, actor]),
      [
        [1, 'booked', slot.id, 'citizen'],
        [2, 'moved', other.id, 'citizen'],
      ],
    );
  });

  it('keeps the old seat where the new one is full', async () => {
    const taken = await booked();
    const {slot, path, token} = await booked();
    const {status, body} = await casework.request('moveAppointment', {
      path,
      token,
      body: {version: 1, slot: taken.slot.id},
    });
    assert.deepEqual([status, body.type, body.slots?.length], [409, '/problems/slot-full', 3]);
    assert.deepEqual([await seatsTaken(casework, slot.id), await seatsTaken(casework, taken.slot.id)], [1, 1]);
  });

  it('refuses a slot that the phone has, that is of another kind, or that is this very one', async () => {
    const phone = newPhone();
    const one = await booked(phone);
    const two = await booked(phone);
    const move = (slot: string, version = 1) =>
      casework.request('moveAppointment', {path: two.path, token: two.token, body: {version, slot}});
    const held = await move(one.slot.id);
    assert.deepEqual([held.status, held.body.type], [409, '/problems/slot-held']);
    for (const [slot, code] of [
      [two.slot.id, 'not-an-option'],
      ['notary-lyc-410311.202611250900', 'not-an-option'],
      ['visit-lyw-410311013001.202611230901', 'unknown-code'],
    ] as const) {
      const {status, body} = await move(slot);
      assert.deepEqual(
        [status, body.violations?.map(({pointer, code: why}) => `${pointer} ${why}`)],
        [422, [`/slot ${code}`]],
      );
    }
    const elsewhere = await nextFreeSlot(casework, {region: '410303', kind: 'adviser-visit'});
    assert.equal((await move(elsewhere.id)).status, 422);
    const outdated = await move((await nextFreeSlot(casework, visits)).id, 7);
    assert.deepEqual(
      [outdated.status, outdated.body.type, outdated.body.version],
      [409, '/problems/version-conflict', 1],
    );
  });

  it('of six who want three seats at once lets three have them, and loses no seat', async () => {
    const six: Awaited<ReturnType<typeof booked>>[] = [];
    while (six.length < 6) six.push(await booked());
    const free = (await listSlots(casework, visits)).filter(({remaining}) => remaining > 0).slice(0, 3);
    const results = await Promise.all(
      six.map(({path, token}, index) =>
        casework.request('moveAppointment', {
          path,
          token,
          body: {version: 1, slot: free[index % free.length]?.id ?? assert.fail()},
        }),
      ),
    );
    assert.deepEqual(results.map(({status}) => status).sort(), [200, 200, 200, 409, 409, 409]);
    for (const {id} of free) assert.equal(await seatsTaken(casework, id), 1);
    const left = await Promise.all(six.map(({slot}) => seatsTaken(casework, slot.id)));
    assert.equal(
      left.reduce((sum, count) => sum + count, 0),
      3,
    );
  });

  it('does not make two who swap their times wait for each other for ever', async () => {
    const rotas = luoyang.rotas.map((rota) => (rota.kind === 'reception-day' ? {...rota, capacity: 2} : rota));
    const own = await startCasework({catalogue: makeCatalogue({...luoyang, rotas})});
    try {
      const [one, other] = await listSlots(own, {region: '410303', kind: 'reception-day'});
      if (!one || !other) assert.fail('no reception day');
      const at = async (slot: Slot) => {
        const receipt = await book(own, receptionDraft(slot));
        return {path: {number: receipt.number}, token: await openAppointment(own, receipt)};
      };
      const [first, second] = [await at(one), await at(other)];
      const move = (who: typeof first, version: number, slot: Slot) =>
        own.request('moveAppointment', {...who, body: {version, slot: slot.id}});
      for (const version of [1, 2, 3, 4, 5, 6]) {
        const isEven = version % 2 === 0;
        const answers: readonly {status: number}[] = await Promise.all([
          move(first, version, isEven ? one : other),
          move(second, version, isEven ? other : one),
        ]);
        assert.deepEqual(
          answers.map(({status}) => status),
          [200, 200],
        );
        assert.deepEqual([await seatsTaken(own, one.id), await seatsTaken(own, other.id)], [1, 1]);
      }
    } finally {
      await own.close();
    }
  });
});

describe('cancelling', () => {
  it('frees the seat for somebody else, and says so to whoever looks', async () => {
    const {slot, receipt, path, token} = await booked();
    const {status, body} = await casework.request<Appointment>('cancelAppointment', {path, token, body: {version: 1}});
    assert.equal(status, 200);
    assert.deepEqual([body.state, body.stateText.zh, body.actions], ['cancelled', '取消了', ['erase']]);
    assert.equal(await seatsTaken(casework, slot.id), 0);
    await book(casework, visitDraft(slot));
    assert.equal((await readAppointment(casework, receipt)).state, 'cancelled');
    for (const [operation, more] of [
      ['cancelAppointment', {}],
      ['moveAppointment', {slot: (await nextFreeSlot(casework, visits)).id}],
    ] as const) {
      const again = await casework.request(operation, {path, token, body: {version: 2, ...more}});
      assert.deepEqual([again.status, again.body.type], [409, '/problems/illegal-transition']);
    }
    const stale = await casework.request('cancelAppointment', {path, token, body: {version: 1}});
    assert.deepEqual([stale.status, stale.body.type], [409, '/problems/version-conflict']);
  });

  it('is possible until two hours before a visit, and then by telephone', async () => {
    const {slot, receipt} = await booked();
    const until = (await readAppointment(casework, receipt)).changeableUntil;
    assert.equal(Date.parse(slot.start) - Date.parse(until), 2 * 3_600_000);
    const cancel = async () =>
      casework.request('cancelAppointment', {
        path: {number: receipt.number},
        token: await openAppointment(casework, receipt),
        body: {version: 1},
      });
    casework.setClock(new Date(Date.parse(until) + 1000).toISOString());
    const late = await cancel();
    assert.deepEqual([late.status, late.body.type], [409, '/problems/illegal-transition']);
    assert.match(late.body.detail ?? '', /12348/);
    assert.deepEqual((await readAppointment(casework, receipt)).actions, []);
    casework.setClock(until);
    assert.equal((await cancel()).status, 200);
  });
});

describe('erasing', () => {
  it('waits until it is over, and then leaves a skeleton that no code opens', async () => {
    const {slot, receipt, path, token} = await booked();
    const early = await casework.request('eraseAppointment', {path, token, query: {version: '1'}});
    assert.deepEqual([early.status, early.body.type], [409, '/problems/illegal-transition']);
    casework.setClock(slot.end);
    const later = await openAppointment(casework, receipt);
    const stale = await casework.request('eraseAppointment', {path, token: later, query: {version: '3'}});
    assert.deepEqual([stale.status, stale.body.type], [409, '/problems/version-conflict']);
    const {status, body} = await casework.request<{number: string}>('eraseAppointment', {
      path,
      token: later,
      query: {version: '1'},
    });
    assert.deepEqual([status, body.number], [200, receipt.number]);
    assert.equal((await casework.request('getAppointment', {path, token: later})).status, 401);
    const rejected = await casework.request('openAppointmentToken', {path, body: {code: receipt.code}});
    assert.deepEqual([rejected.status, rejected.body.type], [401, '/problems/case-credentials-rejected']);
    const texts = await casework.database
      .selectFrom('appointment_texts')
      .select('name')
      .where('number', '=', receipt.number)
      .execute();
    assert.deepEqual(texts, []);
    const row = await casework.database
      .selectFrom('appointments')
      .select(['state', 'holder', 'code_hash'])
      .where('number', '=', receipt.number)
      .executeTakeFirstOrThrow();
    assert.deepEqual([row.state, row.holder, row.code_hash], ['booked', null, '']);
  });
});

describe('keeping', () => {
  it('ends ninety days after the time: the words go by themselves, the count of seats the day after', async () => {
    const {slot, receipt} = await booked();
    const texts = async () =>
      (
        await casework.database
          .selectFrom('appointment_texts')
          .select('name')
          .where('number', '=', receipt.number)
          .execute()
      ).length;
    const day = slot.end.slice(0, 10);
    casework.setClock(`${addDays(day, 1)}T00:30:00+08:00`);
    await forgetOldSlots(casework.world);
    assert.equal(await seatsTaken(casework, slot.id), 0);
    casework.setClock(`${addDays(day, 90)}T23:30:00+08:00`);
    await eraseOldAppointments(casework.world);
    assert.equal(await texts(), 1);
    casework.setClock(`${addDays(day, 91)}T00:30:00+08:00`);
    assert.ok((await eraseOldAppointments(casework.world)) >= 1);
    assert.equal(await texts(), 0);
    assert.equal(await eraseOldAppointments(casework.world), 0);
    const [last] = await casework.database
      .selectFrom('appointment_events')
      .select(['type', 'actor'])
      .where('number', '=', receipt.number)
      .orderBy('sequence', 'desc')
      .execute();
    assert.deepEqual([last?.type, last?.actor], ['erased', 'system']);
  });
});

describe('number and code', () => {
  it('are answered alike for a wrong code, an unknown number and a case, and counted', async () => {
    const {receipt} = await booked();
    const wrong = receipt.code === '00000000' ? '11111111' : '00000000';
    const ask = (number: string, code: string) =>
      casework.request('openAppointmentToken', {path: {number}, body: {code}, address: '203.0.113.9'});
    const one = await ask(receipt.number, wrong);
    const other = await ask('260000000002', wrong);
    const bare = ({instance: _instance, ...problem}: {instance?: string}) => problem;
    assert.deepEqual([one.status, bare(one.body)], [401, bare(other.body)]);
    for (let tries = 1; tries < 10; tries += 1) await ask(receipt.number, wrong);
    const shut = await ask(receipt.number, receipt.code);
    assert.deepEqual([shut.status, shut.body.type], [429, '/problems/too-many-tries']);
    assert.ok(Number(shut.headers.get('Retry-After')) > 0);
  });

  it('open one appointment alone', async () => {
    const {token} = await booked();
    const other = await booked();
    assert.equal((await casework.request('getAppointment', {path: other.path, token})).status, 401);
    casework.setClock('2026-11-23T10:00:01+08:00');
    assert.equal((await casework.request('getAppointment', {path: other.path, token: other.token})).status, 401);
  });
});

it('a citizen with a reception day sees whom to meet, and at which bureau', async () => {
  const slot = await nextFreeSlot(casework, {region: '4103', kind: 'reception-day'});
  const receipt = await book(casework, receptionDraft(slot));
  assert.deepEqual([receipt.unit.id, receipt.place.id, receipt.host?.zh], ['LYB-410300', 'LYB-410300', '示例局领导']);
  assert.equal(slot.start.slice(0, 10), '2026-12-02');
  const shown = await readAppointment(casework, receipt);
  assert.equal(shown.summary.find(({name}) => name === 'slot')?.valueText?.zh, '12月2日（星期三） 09:00');
});
