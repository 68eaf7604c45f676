import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {StationTile} from '@pls-kit/contract';
import {startTestServer, type TestServer} from '../testing/test-server.js';

let server: TestServer;
before(async () => {
  server = await startTestServer();
});
after(() => server.close());

type Filter = Readonly<Record<string, string>>;
const tile = async (zoom: number, x: number, y: number, query: Filter = {}) =>
  (await server.call<StationTile>('getStationTile', {path: {zoom: String(zoom), x: String(x), y: String(y)}, query}))
    .body;
const all = async (zoom: number, query: Filter = {}): Promise<StationTile> => {
  // Luoyang lies in four tiles of level 6, and in everything inside these.
  const inner = 2 ** (zoom - 6);
  const tiles: StationTile[] = [];
  for (let x = 51 * inner; x < 53 * inner; x += 1) {
    for (let y = 25 * inner; y < 27 * inner; y += 1) tiles.push(await tile(zoom, x, y, query));
  }
  return {
    clusters: tiles.flatMap(({clusters}) => clusters),
    stations: tiles.flatMap(({stations}) => stations),
  };
};
const counted = ({clusters, stations}: StationTile) =>
  clusters.reduce((sum, {count}) => sum + count, 0) + stations.length;

describe('the tiles of the map', () => {
  const total = (query: Filter) =>
    server.call<{total: number}>('listStations', {query: {...query, limit: 1}}).then(({body}) => body.total);

  for (const filter of [
    {},
    {level: 'center'},
    {service: 'notary'},
    {level: 'studio', service: 'consult'},
  ] as Filter[]) {
    it(`hold every station once, on each level: ${JSON.stringify(filter)}`, async () => {
      const expected = await total(filter);
      for (const zoom of [6, 8, 9]) assert.equal(counted(await all(zoom, filter)), expected, `level ${zoom}`);
    });
  }

  it('name a cluster by the smallest place that holds all of it', async () => {
    const {body: centers} = await server.call<StationTile>('getStationTile', {path: {zoom: '3', x: '6', y: '3'}});
    assert.deepEqual(
      centers.clusters.map(({region, name}) => [region, name.zh]),
      [['4103', '洛阳市']],
    );
    const {clusters} = await all(8);
    const counties = clusters.filter(({region}) => region.length === 6);
    assert.ok(counties.length > 5, JSON.stringify(clusters));
    assert.ok(counties.some(({name}) => name.zh === '栾川县'));
  });

  it('gather nothing on the innermost level, and a station stands where it is', async () => {
    const {coordinates} = (
      await server.call<{coordinates: {longitude: number; latitude: number}}>('getStation', {path: {id: 'LYC-410311'}})
    ).body;
    const zoom = 16;
    const x = Math.floor(((coordinates.longitude + 180) / 360) * 2 ** zoom);
    const y = Math.floor(
      ((1 - Math.asinh(Math.tan((coordinates.latitude * Math.PI) / 180)) / Math.PI) / 2) * 2 ** zoom,
    );
    const {clusters, stations} = await tile(zoom, x, y);
    assert.deepEqual(clusters, []);
    assert.deepEqual(stations.find(({id}) => id === 'LYC-410311')?.coordinates, coordinates);
  });

  it('say which column and row a level has, and that a level or a service is none', async () => {
    const beyond = await server.call('getStationTile', {path: {zoom: '3', x: '8', y: '3'}});
    assert.deepEqual([beyond.status, beyond.body.detail], [404, '第 3 级的行和列只有 0 到 7']);
    for (const zoom of ['40', '-1', 'x'])
      assert.equal((await server.call('getStationTile', {path: {zoom, x: '0', y: '0'}})).status, 404, zoom);
    const unknown = await server.call('getStationTile', {
      path: {zoom: '3', x: '6', y: '3'},
      query: {service: 'none'},
    });
    assert.equal(unknown.status, 404);
  });

  it('are empty where nothing is', async () => {
    assert.deepEqual(await tile(3, 0, 0), {clusters: [], stations: []});
  });
});
