import assert from 'node:assert/strict';
import {after, before, beforeEach, describe, it} from 'node:test';
import type {Appointment, AppointmentReceipt, Problem} from '@pls-kit/contract';
import {
  book,
  listSlots,
  newPhone,
  nextFreeSlot,
  openAppointment,
  readAppointment,
  receptionDraft,
  seatsTaken,
  village,
  visitDraft,
  visitWords,
} from '../testing/appointments.js';
import {luoyang, newIdempotencyKey, startCasework, type Casework} from '../testing/casework.js';
import {makeCatalogue} from '../catalogue/catalogue.js';

let casework: Casework;
before(async () => {
  casework = await startCasework();
});
after(() => casework.close());
beforeEach(() => {
  casework.setClock('2026-11-23T09:30:00+08:00');
});

const visits = {region: village.region, kind: 'adviser-visit'};
const freeVisit = () => nextFreeSlot(casework, visits);

describe('a citizen who books a visit', () => {
  it('gets a number and a code, and finds the time again with them', async () => {
    const slot = await freeVisit();
    const receipt = await book(casework, visitDraft(slot));
    assert.match(receipt.number, /^26\d{10}$/);
    assert.match(receipt.code, /^\d{8}$/);
    assert.deepEqual(
      [receipt.kind, receipt.start, receipt.end, receipt.unit.id, receipt.place.id],
      ['adviser-visit', slot.start, slot.end, village.unit, village.studio],
    );
    const shown = await readAppointment(casework, receipt);
    assert.deepEqual(
      [shown.state, shown.stateText.zh, shown.slot, shown.host?.zh, shown.provenance, shown.actions],
      ['booked', '约好了', slot.id, slot.host?.zh, 'derived', ['move', 'cancel']],
    );
    assert.equal(shown.summary.find(({name}) => name === 'name')?.value, '李**');
    assert.doesNotMatch(JSON.stringify(shown), /李秀英|宅基地/);
    const after = (await listSlots(casework, visits)).find(({id}) => id === slot.id);
    assert.equal(after?.remaining, slot.remaining - 1);
  });

  it('gets the very same receipt after a timeout, even when it was moved meanwhile and the slot is full', async () => {
    const slot = await freeVisit();
    const draft = visitDraft(slot);
    const key = newIdempotencyKey();
    const receipt = await book(casework, draft, key);
    const token = await openAppointment(casework, receipt);
    const other = await freeVisit();
    const moved = await casework.request<Appointment>('moveAppointment', {
      path: {number: receipt.number},
      token,
      body: {version: 1, slot: other.id},
    });
    assert.equal(moved.status, 200, moved.text);
    await book(casework, visitDraft(slot));
    casework.setClock(slot.start);
    assert.deepEqual(await book(casework, draft, key), receipt);
    const changed = await casework.request('bookAppointment', {
      body: {...draft, answers: {...draft.answers, name: '李小英'}},
      headers: {'Idempotency-Key': key},
    });
    assert.deepEqual([changed.status, changed.body.type], [422, '/problems/idempotency-key-reused']);
  });

  it('who comes too late is offered the next free times', async () => {
    const slot = await freeVisit();
    await book(casework, visitDraft(slot));
    const {status, body} = await casework.request('bookAppointment', {body: visitDraft(slot)});
    assert.deepEqual([status, body.type], [409, '/problems/slot-full']);
    assert.equal(body.slots?.length, 3);
    for (const {id, remaining} of body.slots ?? []) {
      assert.ok(remaining > 0);
      assert.notEqual(id, slot.id);
    }
    const [offered] = body.slots ?? [];
    await book(casework, visitDraft(offered ?? assert.fail('nothing offered')));
  });

  it('cannot hold more than two visits still to come', async () => {
    const phone = newPhone();
    const first = await freeVisit();
    const receipt = await book(casework, visitDraft(first, {phone}));
    await book(casework, visitDraft(await freeVisit(), {phone: `${phone.slice(0, 3)} ${phone.slice(3)}`}));
    const third = await casework.request('bookAppointment', {body: visitDraft(await freeVisit(), {phone})});
    assert.deepEqual([third.status, third.body.type], [409, '/problems/slot-held']);
    // Giving one back makes room again.
    const token = await openAppointment(casework, receipt);
    const cancelled = await casework.request('cancelAppointment', {
      path: {number: receipt.number},
      token,
      body: {version: 1},
    });
    assert.equal(cancelled.status, 200, cancelled.text);
    await book(casework, visitDraft(await freeVisit(), {phone}));
  });

  it('is told at the field what cannot be booked', async () => {
    const slot = await freeVisit();
    const refuse = async (draft: object) => {
      const {status, body, text} = await casework.request('bookAppointment', {body: draft});
      assert.deepEqual([status, body.type], [422, '/problems/invalid-case'], text);
      return (body.violations ?? []).map(({pointer, code}) => `${pointer} ${code}`);
    };
    const draft = visitDraft(slot);
    const withAnswers = (answers: object) => ({...draft, answers: {...draft.answers, ...answers}});
    assert.deepEqual(await refuse(withAnswers({slot: undefined})), ['/answers/slot required']);
    assert.deepEqual(await refuse(withAnswers({slot: 'tomorrow'})), ['/answers/slot wrong-format']);
    const unknown = 'visit-lyw-410311013001.202611230900';
    assert.deepEqual(await refuse(withAnswers({slot: unknown})), ['/answers/slot unknown-code']);
    assert.deepEqual(await refuse(withAnswers({slot: 'nobody.202611250900'})), ['/answers/slot unknown-code']);
    assert.deepEqual(await refuse(withAnswers({place: '410311013002'})), ['/answers/slot not-an-option']);
    assert.deepEqual(await refuse(withAnswers({slot: 'notary-lyc-410311.202611250900'})), [
      '/answers/slot not-an-option',
    ]);
    assert.deepEqual(await refuse({...draft, homeCounty: '410303'}), ['/homeCounty not-an-option']);
    assert.deepEqual(await refuse({...draft, form: 'consultation'}), ['/form unknown-code']);
    const asCase = await casework.request('submitCase', {body: draft});
    assert.deepEqual([asCase.status, asCase.body.violations?.map(({pointer}) => pointer)], [422, ['/form']]);
    const past = {...draft, answers: {...draft.answers}};
    casework.setClock(slot.start);
    assert.deepEqual(await refuse(past), ['/answers/slot not-an-option']);
  });

  it('leaves name, phone and matter nowhere but in sealed texts', async () => {
    await book(casework, visitDraft(await freeVisit(), {phone: '13703790011'}));
    for (const table of ['appointments', 'appointment_events', 'appointment_slots', 'appointment_texts'] as const) {
      const rows = JSON.stringify(await casework.database.selectFrom(table).selectAll().execute());
      assert.ok(rows.length > 2, table);
      for (const word of visitWords) assert.ok(!rows.includes(word), `${word} in ${table}`);
    }
    assert.ok(visitWords.every((word) => !casework.log.join().includes(word)));
  });
});

describe('the last place', () => {
  it('is one: sixty who want one of ten places at once get ten', async () => {
    const slot = await nextFreeSlot(casework, {region: '410303', kind: 'reception-day'});
    const catalogue = makeCatalogue({
      ...luoyang,
      rotas: luoyang.rotas.map((rota) => (slot.id.startsWith(rota.id) ? {...rota, capacity: 10} : rota)),
    });
    const crowd = await startCasework({catalogue});
    try {
      const draft = () => receptionDraft(slot);
      const answers = await Promise.all(
        Array.from({length: 60}, () => crowd.request<AppointmentReceipt>('bookAppointment', {body: draft()})),
      );
      assert.equal(answers.filter(({status}) => status === 201).length, 10);
      const [offered = assert.fail('nothing offered')] = answers.flatMap(
        ({text}) => (JSON.parse(text) as Problem).slots ?? [],
      );
      const refused = answers.filter(({status}) => status !== 201);
      for (const {status, text} of refused) {
        assert.equal(status, 409, text);
        assert.match(text, /slot-full/);
      }
      assert.equal(await seatsTaken(crowd, slot.id), 10);
      const {count} = await crowd.database
        .selectFrom('appointments')
        .select(({fn}) => fn.countAll<number | string>().as('count'))
        .executeTakeFirstOrThrow();
      assert.equal(Number(count), 10);

      // Whoever is in already is told so, and takes nobody's place.
      const mine = {...draft(), answers: {...draft().answers, slot: offered.id}};
      assert.equal((await crowd.request('bookAppointment', {body: mine})).status, 201);
      const again = await crowd.request('bookAppointment', {body: mine});
      assert.deepEqual([again.status, again.body.type], [409, '/problems/slot-held']);
      assert.equal(await seatsTaken(crowd, offered.id), 1);
    } finally {
      await crowd.close();
    }
  });

  it('is taken once by a send that is repeated while it is under way', async () => {
    const slot = await freeVisit();
    const draft = visitDraft(slot);
    const key = newIdempotencyKey();
    const answers = await Promise.all(
      Array.from({length: 8}, () =>
        casework.request<AppointmentReceipt>('bookAppointment', {body: draft, headers: {'Idempotency-Key': key}}),
      ),
    );
    assert.deepEqual(new Set(answers.map(({status}) => status)), new Set([201]));
    assert.equal(new Set(answers.map(({text}) => text)).size, 1);
    assert.equal(await seatsTaken(casework, slot.id), 1);
  });
});
