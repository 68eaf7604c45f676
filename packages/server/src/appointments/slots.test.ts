import assert from 'node:assert/strict';
import {after, before, beforeEach, describe, it} from 'node:test';
import type {Slot as WireSlot, SlotPage} from '@pls-kit/contract';
import {listSlots, village} from '../testing/appointments.js';
import {luoyang, startCasework, type Casework} from '../testing/casework.js';
import {findRota} from './rota.js';
import {bookableSlots, findSlot, isBookable, noChanges, slotsOn} from './slots.js';

const {calendar} = luoyang;
const rotaOf = (id: string) => findRota(id, luoyang) ?? assert.fail(id);
const window = rotaOf('notary-lyc-410311');
const weekly = 'days' in window.when ? window.when : assert.fail();
const reception = rotaOf('reception-lyc-410311');
const timesOn = (date: string, rota = window) => slotsOn(rota, date, calendar, noChanges).map(({id}) => id.slice(-4));

describe('the slots of a window', () => {
  it('are whole ones within the opening hours, morning and afternoon', () => {
    assert.deepEqual(timesOn('2026-11-23'), [
      '0900',
      '0930',
      '1000',
      '1030',
      '1100',
      '1130',
      '1430',
      '1500',
      '1530',
      '1600',
      '1630',
    ]);
    const shut = {...window, when: {...weekly, times: [{from: '07:30', to: '09:15'}]}};
    // The centre opens at 8:30; a quarter of an hour is no slot.
    assert.deepEqual(timesOn('2026-11-23', shut), ['0830']);
  });

  it('are none at the weekend and on holidays, and those of a Monday on a make-up workday', () => {
    assert.deepEqual(timesOn('2026-11-28'), []);
    assert.deepEqual(timesOn('2026-10-05'), []);
    assert.deepEqual(timesOn('2026-10-10'), timesOn('2026-11-23'));
    const tuesdays = {...window, when: {...weekly, days: {every: 'week', weekdays: [2]}}} as const;
    assert.deepEqual(timesOn('2026-10-10', tuesdays), []);
  });

  it('are provisional in a year whose holidays are not out', () => {
    assert.equal(slotsOn(window, '2026-12-31', calendar, noChanges)[0]?.provisional, false);
    assert.equal(slotsOn(window, '2027-01-04', calendar, noChanges)[0]?.provisional, true);
    assert.deepEqual(timesOn('2027-01-01'), []);
  });
});

describe('a reception day', () => {
  it('is the first Wednesday of the month, and the next workday where that is a day off', () => {
    assert.deepEqual(timesOn('2026-11-04', reception), ['0900', '0920', '0940', '1000', '1020', '1040']);
    // The 7th is the last day of the National Day week.
    assert.deepEqual(timesOn('2026-10-07', reception), []);
    assert.equal(timesOn('2026-10-08', reception).length, 6);
    assert.deepEqual(timesOn('2026-10-09', reception), []);
    assert.deepEqual(timesOn('2026-11-05', reception), []);
  });
});

describe('a visit', () => {
  const visits = rotaOf('visit-lyw-410311013001');

  it('has half an hour for each villager on the days of the schedule, and is kept by the station', () => {
    const rule = luoyang.visitingRule(village.studio) ?? assert.fail();
    const scene = {now: new Date('2026-11-23T00:00:00+08:00'), calendar, changes: noChanges};
    const slots = [...bookableSlots([visits], {}, scene)];
    assert.ok(slots.length >= 5);
    for (const {start, end} of slots) assert.equal(end.getTime() - start.getTime(), 30 * 60_000);
    assert.equal(slots[0]?.id.slice(-4), rule.from.replace(':', ''));
    assert.deepEqual([visits.unit, visits.homeCounty, visits.region], [village.unit, '410311', village.region]);
  });

  it('on a day off is not made up for', () => {
    const rule = luoyang.visitingRule(village.studio) ?? assert.fail();
    const monthly = {...visits, when: {...rule, weekday: 3, weeks: [1]}};
    assert.ok(timesOn('2026-11-04', monthly).length > 0);
    assert.deepEqual(timesOn('2026-10-07', monthly), []);
    assert.deepEqual(timesOn('2026-10-08', monthly), []);
  });

  it('to a village without a bureau of its own is kept by the city', () => {
    const zone = luoyang.stations.find(
      ({level, region}) => level === 'studio' && luoyang.coverage(region)?.ownBureau === false,
    );
    const rota = rotaOf(`visit-${zone?.id.toLowerCase() ?? ''}`);
    assert.deepEqual([rota.unit, rota.homeCounty], ['LYB-410300', '410300']);
  });

  it('is there for every studio that has a schedule, and never two at a time for one adviser', () => {
    const rotas = luoyang.visitingRules.map(({station}) => rotaOf(`visit-${station.toLowerCase()}`));
    assert.equal(rotas.length, 3241);
    const seen = new Set<string>();
    for (const rota of rotas) {
      for (const {start} of bookableSlots(
        [rota],
        {},
        {now: new Date('2026-11-23T00:00:00+08:00'), calendar, changes: noChanges},
      )) {
        const key = `${rota.host?.id ?? ''} ${start.toISOString()}`;
        assert.ok(!seen.has(key), key);
        seen.add(key);
      }
    }
  });
});

describe('what can be booked', () => {
  const slot = (id: string) => findSlot(id, luoyang, noChanges) ?? assert.fail(id);
  const at = (instant: string) => new Date(instant);

  it('ends an hour before a window, and never begins once it has begun', () => {
    const nine = slot('notary-lyc-410311.202611250900');
    assert.equal(isBookable(nine, at('2026-11-25T08:00:00+08:00')), true);
    assert.equal(isBookable(nine, at('2026-11-25T08:00:01+08:00')), false);
    assert.equal(isBookable(nine, at('2026-11-25T09:00:00+08:00'), {leadMinutes: 0}), false);
    assert.equal(isBookable(nine, at('2026-11-25T08:59:59+08:00'), {leadMinutes: 0}), true);
  });

  it('reaches to the thirtieth day and no further, whatever the hour', () => {
    const thirtieth = slot('notary-lyc-410311.202612230900');
    const next = slot('notary-lyc-410311.202612240900');
    for (const hour of ['00:00:00', '23:59:59']) {
      assert.equal(isBookable(thirtieth, at(`2026-11-23T${hour}+08:00`)), true);
      assert.equal(isBookable(next, at(`2026-11-23T${hour}+08:00`)), false);
    }
    assert.equal(isBookable(next, at('2026-11-24T00:00:00+08:00')), true);
    assert.equal(isBookable(next, at('2026-11-23T09:00:00+08:00'), {horizonDays: 31}), true);
  });

  it('is known by its name for as long as its rota stands, and by no other', () => {
    assert.equal(slot('notary-lyc-410311.202611250930').start.toISOString(), '2026-11-25T01:30:00.000Z');
    for (const id of [
      'notary-lyc-410311.202611250915',
      'notary-lyc-410311.202611281000',
      'notary-lyc-410311.202613450900',
      'notary-lyc-999999.202611250900',
      'visit-lyw-999999999999.202611250900',
      'visit-.202611250900',
    ]) {
      assert.equal(findSlot(id, luoyang, noChanges), undefined, id);
    }
  });
});

describe('the list of slots', () => {
  let casework: Casework;
  before(async () => {
    casework = await startCasework();
  });
  after(() => casework.close());
  beforeEach(() => {
    casework.setClock('2026-11-23T09:30:00+08:00');
  });

  it('has whoever serves the place, and the visits to its villages, soonest first', async () => {
    const ofVillage = await listSlots(casework, {region: village.region});
    assert.deepEqual(new Set(ofVillage.map(({kind}) => kind)), new Set(['window', 'adviser-visit', 'reception-day']));
    assert.deepEqual(
      ofVillage.map(({start}) => start),
      ofVillage.map(({start}) => start).toSorted(),
    );
    for (const {kind, unit, place} of ofVillage) {
      assert.equal(unit.id, kind === 'adviser-visit' ? village.unit : 'LYC-410311');
      assert.ok(place.name.zh);
    }
    // 伊滨经开区 has no bureau of its own: the city's is there.
    const ofZone = await listSlots(casework, {region: 'zone-yibin', kind: 'window', service: 'notary'});
    assert.equal(ofZone[0]?.unit.id, 'LYB-410300');
    assert.equal(ofZone[0].homeCounty, '410300');
    const atCentre = await listSlots(casework, {station: 'LYC-410311', kind: 'window'});
    assert.ok(atCentre.every(({place, service}) => place.id === 'LYC-410311' && service?.code === 'notary'));
    // A code of before 2021.
    assert.ok((await listSlots(casework, {region: '410322', kind: 'window'})).length > 0);
  });

  it('can be turned page by page without losing or repeating one', async () => {
    const query = {region: '410311', kind: 'adviser-visit', to: '2026-11-30'};
    const all: WireSlot[] = [];
    let cursor: string | null = null;
    do {
      const {body}: {body: SlotPage} = await casework.request<SlotPage>('listSlots', {
        query: {...query, limit: '37', ...(cursor !== null && {cursor})},
      });
      all.push(...body.items);
      cursor = body.next;
    } while (cursor !== null);
    assert.ok(all.length > 100, String(all.length));
    assert.equal(new Set(all.map(({id}) => id)).size, all.length);
    assert.ok(all.every(({start}) => start < '2026-12-01'));
  });

  it('keeps to the days that are asked for, and to those that can be booked', async () => {
    const days = async (range: Readonly<Record<string, string>>) => [
      ...new Set(
        (await listSlots(casework, {station: 'LYC-410311', kind: 'window', ...range})).map(({start}) =>
          start.slice(0, 10),
        ),
      ),
    ];
    assert.deepEqual(await days({from: '2026-11-25', to: '2026-11-26'}), ['2026-11-25', '2026-11-26']);
    assert.deepEqual(await days({from: '2020-01-01', to: '2026-11-23'}), ['2026-11-23']);
    assert.deepEqual(await days({from: '2026-12-23', to: '2999-12-31'}), ['2026-12-23']);
    const [first] = await listSlots(casework, {station: 'LYC-410311', kind: 'window'});
    assert.equal(first?.start, '2026-11-23T10:30:00+08:00');
  });

  it('can be kept for a moment by anybody, and says what it cannot answer', async () => {
    const ask = (query: Readonly<Record<string, string>>) => casework.request('listSlots', {query});
    const {headers} = await ask({station: 'LYC-410311'});
    assert.equal(headers.get('Cache-Control'), 'public, max-age=15');
    assert.equal(headers.get('Access-Control-Allow-Origin'), '*');
    for (const query of [{station: 'LYC-999999'}, {region: '999999'}, {region: '410311', service: 'horoscope'}]) {
      assert.equal((await ask(query)).status, 404, JSON.stringify(query));
    }
    for (const query of [
      {},
      {region: '410311', from: '2026-12-02', to: '2026-12-01'},
      {region: '410311', from: '2026-02-30'},
      {region: '410311', kind: 'tarot'},
      {region: '410311', cursor: 'bm8'},
    ]) {
      assert.equal((await ask(query)).status, 422, JSON.stringify(query));
    }
    assert.deepEqual(await listSlots(casework, {region: '410311', kind: 'window', service: 'legal-aid'}), []);
  });
});
