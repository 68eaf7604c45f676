import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {NearestStations, Station, StationPage} from '@pls-kit/contract';
import {distanceMetres} from '@pls-kit/rules';
import {monday, readAll, startTestServer, type TestServer} from '../testing/test-server.js';

let server: TestServer;
before(async () => {
  server = await startTestServer();
});
after(() => server.close());

const nearest = async (query: Record<string, string | number>) =>
  (await server.call<NearestStations>('nearestStations', {query})).body;

describe('opening state', () => {
  const cases = [
    ['2026-11-23T08:29:00+08:00', 'closed', '2026-11-23T08:30:00+08:00'],
    ['2026-11-23T08:30:00+08:00', 'open', '2026-11-23T12:00:00+08:00'],
    ['2026-11-23T12:00:00+08:00', 'break', '2026-11-23T14:30:00+08:00'],
    ['2026-11-23T17:30:00+08:00', 'closed', '2026-11-24T08:30:00+08:00'],
    // A Saturday; then National Day, which is followed by a make-up Saturday.
    ['2026-11-28T10:00:00+08:00', 'closed', '2026-11-30T08:30:00+08:00'],
    ['2026-10-01T10:00:00+08:00', 'closed', '2026-10-08T08:30:00+08:00'],
    ['2026-10-10T10:00:00+08:00', 'open', '2026-10-10T12:00:00+08:00'],
  ] as const;
  for (const [at, state, until] of cases) {
    it(`says ${state} at ${at}`, async () => {
      server.setClock(at);
      const {body} = await server.call<Station>('getStation', {path: {id: 'LYC-410311'}});
      assert.deepEqual([body.opening.state, body.opening.until ?? body.opening.opensAt], [state, until]);
    });
  }

  it('filters by it with the clock, and counts what is left', async () => {
    server.setClock(monday);
    const open = (await server.call<StationPage>('listStations', {query: {openNow: 'true', level: 'station'}})).body;
    assert.equal(open.total, 189);
    server.setClock('2026-11-23T13:00:00+08:00');
    const atNoon = (await server.call<StationPage>('listStations', {query: {openNow: 'true', level: 'station'}})).body;
    assert.deepEqual([atNoon.total, atNoon.items, atNoon.next], [0, [], null]);
  });

  it('counts a studio as open while its adviser is there, and only then', async () => {
    server.setClock(monday);
    const {body: studio} = await server.call<Station>('getStation', {path: {id: 'LYW-410311013001'}});
    assert.equal(studio.opening.state, 'by_visit');
    const visit = studio.nextVisit ?? assert.fail('no visit');
    assert.match(visit.adviser.zh, /^示例顾问 \d{3}$/);
    const isListed = async (time: string) => {
      server.setClock(`${visit.date}T${time}:00+08:00`);
      const items = await readAll<Station>(server, 'listStations', {
        region: '410311013',
        level: 'studio',
        openNow: 'true',
        limit: 100,
      });
      return items.some(({id}) => id === studio.id);
    };
    assert.equal(await isListed(visit.from), true);
    assert.equal(await isListed('07:00'), false);
    assert.equal(await isListed(visit.to), false);
    server.setClock(monday);
  });

  it('keeps its place when the clock moves between two pages', async () => {
    server.setClock('2026-11-23T11:59:00+08:00');
    const query = {openNow: 'true', level: 'center', limit: 10};
    const first = (await server.call<StationPage>('listStations', {query})).body;
    server.setClock('2026-11-23T14:30:00+08:00');
    const second = (await server.call<StationPage>('listStations', {query: {...query, cursor: first.next ?? ''}})).body;
    assert.equal(new Set([...first.items, ...second.items].map(({id}) => id)).size, 15);
    server.setClock(monday);
  });
});

describe('nearest', () => {
  it('agrees with measuring every station', async () => {
    const stations = await readAll<Station>(server, 'listStations', {limit: 100});
    for (const point of [
      {longitude: 112.4539, latitude: 34.6197},
      {longitude: 111.61, latitude: 33.78},
      {longitude: 116.4, latitude: 39.9},
    ]) {
      const expected = stations
        .map(({id, coordinates}) => ({id, metres: distanceMetres(point, coordinates)}))
        .toSorted((one, other) => one.metres - other.metres)
        .slice(0, 10);
      const {items} = await nearest({...point, limit: 10});
      assert.deepEqual(
        items.map(({station}) => station.id),
        expected.map(({id}) => id),
      );
      items.forEach(({distanceMetres: metres}, index) =>
        assert.ok(Math.abs(metres - (expected[index]?.metres ?? 0)) <= 1),
      );
    }
  });

  it('filters by level and service before it counts', async () => {
    const {items} = await nearest({
      longitude: 112.45,
      latitude: 34.62,
      level: 'station',
      service: 'land-arbitration',
      limit: 5,
    });
    assert.equal(items.length, 5);
    for (const {station} of items) {
      assert.equal(station.level, 'station');
      assert.ok(station.services.includes('land-arbitration'));
    }
    const none = await nearest({longitude: 112.45, latitude: 34.62, level: 'studio', service: 'notary'});
    assert.deepEqual(none.items, []);
  });

  it('leaves out what is closed, when asked', async () => {
    server.setClock('2026-11-28T10:00:00+08:00');
    const {items} = await nearest({region: '410311', openNow: 'true'});
    assert.deepEqual(items, []);
    server.setClock(monday);
  });

  for (const [region, first] of [
    ['410311013001', 'LYW-410311013001'],
    ['410311013', 'LYS-410311013'],
    ['410311', 'LYC-410311'],
    ['410322', 'LYC-410322'],
  ] as const) {
    it(`starts from ${region}'s own place`, async () => {
      const {items, origin, coverage} = await nearest({region, limit: 1});
      assert.equal(items[0]?.station.id, first);
      assert.equal(items[0].distanceMetres, 0);
      assert.deepEqual(origin.coordinates, items[0].station.coordinates);
      assert.equal(coverage?.ownBureau, true);
    });
  }

  for (const region of ['410371', 'zone-yibin', 'zone-longmen', '4103']) {
    it(`is never empty for ${region}, and says who serves it`, async () => {
      const {items, coverage} = await nearest({region});
      assert.equal(items.length, 10);
      assert.equal(coverage?.servedBy.id, 'LYB-410300');
    });
  }
});
