import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {
  Portal,
  Region,
  RegionPage,
  Service,
  ServicePage,
  Station,
  StationPage,
  Topic,
  TopicPage,
  WorkdayCalendar,
} from '@pls-kit/contract';
import {openingState} from '@pls-kit/rules';
import {monday, readAll, startTestServer, type TestServer} from '../testing/test-server.js';

let server: TestServer;
before(async () => {
  server = await startTestServer();
});
after(() => server.close());

describe('the data', () => {
  it('has 15 centres, 189 stations and 3,241 studios, each in a region that is there, and says what is derived', async () => {
    const stations = await readAll<Station>(server, 'listStations', {limit: 100});
    const count = (level: string) => stations.filter((station) => station.level === level).length;
    assert.deepEqual([count('center'), count('station'), count('studio')], [15, 189, 3241]);
    assert.equal(new Set(stations.map(({id}) => id)).size, 3445);

    const regions = new Map(
      (await readAll<Region>(server, 'listRegions', {limit: 100})).map((region) => [region.code, region]),
    );
    const levels = {center: 'county', station: 'town', studio: 'village'} as Record<string, string>;
    for (const {id, level, region, provenance, derived} of stations) {
      assert.equal(regions.get(region)?.level, levels[level], id);
      assert.equal(provenance, level === 'center' ? 'seed' : 'derived', id);
      assert.ok(derived.includes('coordinates') && derived.includes('address'), id);
    }
  });

  it('never gives a placeholder as a number to call', async () => {
    const stations = await readAll<Station>(server, 'listStations', {limit: 100});
    assert.deepEqual([...new Set(stations.map(({phone, hotline}) => `${phone ?? 'none'} ${hotline}`))], ['none 12348']);
    assert.ok(!JSON.stringify(stations).includes('0379-0000'));
  });

  it('lists centres first, then stations, then studios, each by id', async () => {
    const stations = await readAll<Station>(server, 'listStations', {limit: 100});
    const order = ['center', 'station', 'studio'];
    const keys = stations.map(({level, id}) => `${order.indexOf(level)} ${id}`);
    assert.deepEqual(keys, keys.toSorted());
  });

  it('has a portal for the city and for each of the fifteen areas of the report', async () => {
    const keys =
      'luoyang xigong chanhe laocheng songxian luolong luanchuan luoning jianxi yanshi yichuan mengjin xinan ruyang yiyang jili';
    for (const key of keys.split(' ')) {
      const {status, body} = await server.call<Portal>('getPortal', {query: {portal: `pk_${key}`}});
      assert.equal(status, 200, key);
      assert.equal(body.hotline, '12348');
      assert.equal(body.provenance, 'derived');
    }
    const {body: jili} = await server.call<Portal>('getPortal', {query: {portal: 'pk_jili'}});
    assert.deepEqual([jili.region, jili.homeCounty, jili.formerName], ['410308', '410308', '吉利区']);
    const {body: city} = await server.call<Portal>('getPortal', {query: {portal: 'pk_luoyang'}});
    assert.deepEqual([city.region, city.homeCounty], ['4103', '410300']);
  });
});

describe('the calendar', () => {
  it('is the one by which opening hours are computed, holidays and make-up days included', async () => {
    const {status, headers, body} = await server.call<WorkdayCalendar>('getCalendar', {query: {portal: 'pk_luolong'}});
    assert.equal(status, 200);
    assert.match(headers.get('Cache-Control') ?? '', /^public, max-age=/);
    const {off, work} = body.years['2026'] ?? assert.fail('no 2026');
    assert.ok(off.includes('10-01') && work.includes('10-10'));
    const {body: station} = await server.call<Station>('getStation', {path: {id: 'LYC-410311'}});
    for (const [date, state] of [
      ['2026-10-01', 'closed'],
      ['2026-10-10', 'open'],
      ['2026-11-21', 'closed'],
    ] as const) {
      assert.equal(openingState(station.hours, body, new Date(`${date}T10:00:00+08:00`)).state, state, date);
    }
    assert.deepEqual(openingState(station.hours, body, new Date(monday)), station.opening);
  });
});

describe('places that changed', () => {
  for (const [name, code] of [
    ['孟津县', '410308'],
    ['吉利区', '410308'],
    ['偃师市', '410307'],
  ] as const) {
    it(`finds ${code} by ${name}, its name until 2021`, async () => {
      const {body} = await server.call<RegionPage>('listRegions', {query: {q: name}});
      assert.equal(body.items[0]?.code, code);
      assert.equal(body.items[0].matched, name);
    });
  }

  for (const [code, successor] of [
    ['410322', '410308'],
    ['410306', '410308'],
    ['410381', '410307'],
    ['410381003', '410307004'],
    ['410311103', '410304100'],
  ] as const) {
    it(`knows ${code} as abolished and names ${successor}`, async () => {
      const {body} = await server.call<Region>('getRegion', {path: {code}});
      assert.deepEqual([body.status, body.successor], ['abolished', successor]);
      const stations = await server.call<StationPage>('listStations', {query: {region: code}});
      const today = await server.call<StationPage>('listStations', {query: {region: successor}});
      assert.equal(stations.body.total, today.body.total);
      assert.ok(stations.body.total > 0);
    });
  }

  it('finds a station by its place’s former name', async () => {
    const {body} = await server.call<StationPage>('listStations', {query: {q: '偃师市', level: 'center'}});
    assert.deepEqual(
      body.items.map(({id}) => id),
      ['LYC-410381'],
    );
  });

  it('finds a town with its former county’s name in front', async () => {
    const {body} = await server.call<RegionPage>('listRegions', {query: {q: '孟津县平乐镇'}});
    assert.equal(body.items[0]?.fullName, '孟津区 平乐镇');
  });

  for (const [typed, name] of [
    ['tiemenzhen', '铁门镇'],
    ['tie men', '铁门镇'],
    ['tmz', '铁门镇'],
    ['yanshishi', '偃师区'],
    ['luanchuan', '栾川县'],
  ] as const) {
    it(`finds ${name} by ${typed}`, async () => {
      const {body} = await server.call<RegionPage>('listRegions', {query: {q: typed}});
      assert.ok(
        body.items.slice(0, 3).some((region) => region.name.zh === name),
        body.items.map((region) => region.name.zh).join(' '),
      );
    });
  }

  it('finds a place by what people call it', async () => {
    const {body} = await server.call<RegionPage>('listRegions', {query: {q: '高新区'}});
    assert.deepEqual([body.items[0]?.code, body.items[0]?.level], ['410371', 'zone']);
  });
});

describe('who serves a place', () => {
  for (const code of ['410371', '410371001', 'zone-yibin', 'zone-longmen']) {
    it(`says that ${code} has no bureau of its own and that the city's serves it`, async () => {
      const {coverage} = (await server.call<Region>('getRegion', {path: {code}})).body;
      assert.deepEqual(
        [coverage.ownBureau, coverage.homeCounty, coverage.servedBy.id],
        [false, '410300', 'LYB-410300'],
      );
      assert.match(coverage.note?.zh ?? '', /没有自己的司法局/);
    });
  }

  for (const [code, unit, homeCounty] of [
    ['410311', 'LYC-410311', '410311'],
    ['410311013', 'LYC-410311', '410311'],
    // With the county alone, the larger part's centre; its own for the four streets of the former 吉利区.
    ['410308', 'LYC-410322', '410308'],
    ['410308004', 'LYC-410306', '410308'],
    ['410307', 'LYC-410381', '410307'],
    // A forest farm has no station: the county's centre.
    ['410325400', 'LYC-410325', '410325'],
    ['4103', 'LYB-410300', '410300'],
  ] as const) {
    it(`names ${unit} for ${code}`, async () => {
      const {coverage} = (await server.call<Region>('getRegion', {path: {code}})).body;
      assert.deepEqual([coverage.ownBureau, coverage.servedBy.id, coverage.homeCounty], [true, unit, homeCounty]);
    });
  }
});

describe('services and topics', () => {
  it('gives a guide with the articles it rests on and the date promised today', async () => {
    const {body} = await server.call<Service>('getService', {path: {code: 'consult'}});
    assert.deepEqual(body.forms, ['consultation']);
    assert.equal(body.promise?.dueOn, '2026-11-26');
    const aid = (await server.call<Service>('getService', {path: {code: 'legal-aid'}})).body;
    assert.equal(aid.promise?.dueOn, '2026-11-30');
    assert.deepEqual(aid.limits[0]?.basis.article, '第四十三条');
    const talk = (await server.call<Service>('getService', {path: {code: 'publicity'}})).body;
    assert.equal(talk.promise, null);
  });

  it('lists all 16 services and 77 topics, every topic leading to services that are there', async () => {
    const services = new Set(
      (await server.call<ServicePage>('listServices', {query: {limit: 100}})).body.items.map(({code}) => code),
    );
    const {items} = (await server.call<TopicPage>('listTopics', {query: {limit: 100}})).body;
    assert.deepEqual([services.size, items.length], [16, 77]);
    for (const topic of items)
      assert.ok(
        topic.services.every((code) => services.has(code)),
        topic.code,
      );
  });

  it('begins with what people meet most, in their words and with an icon', async () => {
    const {items} = (await server.call<TopicPage>('listTopics', {query: {limit: 10}})).body;
    assert.deepEqual(
      items.map(({common}) => common === true),
      [...Array<boolean>(9).fill(true), false],
    );
    assert.deepEqual(
      [items[0]?.code, items[0]?.plainName?.zh, items[0]?.icon],
      ['wage-arrears', '干了活，拿不到工资', 'wage'],
    );
  });

  it('says which limits run against the citizen, and on which article', async () => {
    const wages = (await server.call<Topic>('getTopic', {path: {code: 'wage-arrears'}})).body;
    assert.equal(wages.greenChannel?.zh, '农民工讨薪绿色通道');
    assert.match(wages.warning?.text.zh ?? '', /1 年.*还在那里干的.*不受/s);
    assert.deepEqual([wages.warning?.basis.law, wages.warning?.basis.article], ['劳动争议调解仲裁法', '第二十七条']);
    const injury = (await server.call<Topic>('getTopic', {path: {code: 'work-injury'}})).body;
    assert.deepEqual([injury.warning?.basis.law, injury.warning?.basis.article], ['工伤保险条例', '第十七条']);
  });
});

describe('what is not there', () => {
  for (const [operation, options] of [
    ['getPortal', {query: {portal: 'pk_nobody'}}],
    ['getRegion', {path: {code: '999999'}}],
    ['getRegion', {path: {code: 'nowhere'}}],
    ['getTopic', {path: {code: 'no-such-topic'}}],
    ['getService', {path: {code: 'no-such-service'}}],
    ['getStation', {path: {id: 'LYC-999999'}}],
    ['listStations', {query: {region: '999999'}}],
    ['listStations', {query: {service: 'no-such-service'}}],
    ['nearestStations', {query: {region: '999999'}}],
    ['listRegions', {query: {parent: '999999'}}],
    ['listTopics', {query: {portal: 'pk_nobody'}}],
  ] as const) {
    it(`answers 404 to ${operation} ${JSON.stringify(options)}`, async () => {
      const {status, body, headers} = await server.call(operation, options);
      assert.deepEqual([status, body.type], [404, '/problems/not-found']);
      assert.equal(body.instance, headers.get('X-Request-Id'));
    });
  }

  for (const [operation, query, pointer, code] of [
    ['getPortal', {}, '#/query/portal', 'required'],
    ['search', {}, '#/query/q', 'required'],
    ['search', {q: '工'.repeat(65)}, '#/query/q', 'too-long'],
    ['listStations', {limit: 101}, '#/query/limit', 'out-of-range'],
    ['listStations', {limit: 'many'}, '#/query/limit', 'wrong-type'],
    ['listStations', {openNow: 'maybe'}, '#/query/openNow', 'wrong-type'],
    ['listStations', {level: 'palace'}, '#/query/level', 'not-an-option'],
    ['listTopics', {cursor: 'page2'}, '#/query/cursor', 'wrong-format'],
    ['nearestStations', {}, '#/query/region', 'required'],
    ['nearestStations', {longitude: 112.4}, '#/query/latitude', 'required'],
    ['nearestStations', {longitude: 112.4, latitude: 91}, '#/query/latitude', 'out-of-range'],
  ] as const) {
    it(`answers 422 to ${operation} ${JSON.stringify(query).slice(0, 40)} and points at ${pointer}`, async () => {
      const {status, body} = await server.call(operation, {query});
      assert.equal(status, 422);
      assert.deepEqual(
        body.violations?.map((violation) => [violation.pointer, violation.code]),
        [[pointer, code]],
      );
    });
  }

  it('says it in English to those who ask for English', async () => {
    const {body, headers} = await server.call('getTopic', {
      path: {code: 'nothing'},
      headers: {'Accept-Language': 'en-GB,zh;q=0.5'},
    });
    assert.equal(body.detail, 'There is no such topic');
    assert.equal(headers.get('Content-Language'), 'en');
  });

  it('names the methods that a path knows', async () => {
    const response = await fetch(`${server.api}/v1/topics`, {method: 'DELETE'});
    assert.deepEqual([response.status, response.headers.get('Allow')], [405, 'GET, OPTIONS']);
  });
});

describe('caching', () => {
  const reads = [
    ['getPortal', {query: {portal: 'pk_luolong'}}, 300],
    ['listTopics', {}, 300],
    ['getTopic', {path: {code: 'debt'}}, 300],
    ['listRegions', {query: {parent: '410311'}}, 300],
    ['getRegion', {path: {code: '410311'}}, 300],
    ['listServices', {}, 60],
    ['getService', {path: {code: 'notary'}}, 60],
    ['search', {query: {q: '欠薪'}}, 300],
    ['listStations', {}, 60],
    ['nearestStations', {query: {region: '410311'}}, 60],
    ['getStation', {path: {id: 'LYC-410311'}}, 60],
  ] as const;
  for (const [operation, options, seconds] of reads) {
    it(`answers ${operation} with a validator, and 304 to who has it`, async () => {
      const plain = {headers: {'Accept-Encoding': 'identity'}};
      const first = await server.call<unknown>(operation, {...options, ...plain});
      const tag = first.headers.get('ETag') ?? '';
      assert.match(tag, /^"[\w-]{22}"$/);
      assert.equal(first.headers.get('Cache-Control'), `public, max-age=${seconds}`);
      assert.equal(first.headers.get('Access-Control-Allow-Origin'), '*');
      const again = await server.call<unknown>(operation, {...options, headers: {'If-None-Match': `W/${tag}`}});
      assert.equal(again.status, 304);
      const other = await server.call<unknown>(operation, {...options, headers: {'If-None-Match': '"something-else"'}});
      assert.deepEqual([other.status, other.body], [200, first.body]);
    });
  }

  it('compresses on request and then says that the bytes differ', async () => {
    const response = await fetch(`${server.api}/v1/stations`, {headers: {'Accept-Encoding': 'gzip'}});
    assert.equal(response.headers.get('Content-Encoding'), 'gzip');
    assert.match(response.headers.get('ETag') ?? '', /^W\//);
    assert.equal(response.headers.get('Vary'), 'Accept-Encoding');
    await response.body?.cancel();
  });
});
