import assert from 'node:assert/strict';
import {after, before, beforeEach, describe, it} from 'node:test';
import type {
  AdviserPage,
  AdviserVisit,
  AdviserVisitPage,
  Station,
  StationPage,
  VillageGroupPage,
} from '@pls-kit/contract';
import {createApp} from '../app.js';
import {luoyang, signIn, startCasework, type Casework} from '../testing/casework.js';
import {visitBookSeconds} from './visit-book.js';

const now = '2026-11-23T09:30:00+08:00';
/** 定鼎门社区: its adviser comes on 2 and 16 December, 09:00–11:30. */
const station = 'LYW-410311002001';
const adviser = 'adviser-197';
const away = {zh: '顾问当天要出庭', en: 'The adviser is in court that day'};

let casework: Casework;
let supervisor: string;
before(async () => {
  casework = await startCasework();
  supervisor = await signIn(casework, 'supervisor-410311');
});
after(() => casework.close());
beforeEach(async () => {
  casework.setClock(now);
  await casework.database.deleteFrom('visit_change_versions').execute();
  await casework.database.deleteFrom('visit_changes').execute();
  // Older than what a node may know of changes.
  casework.setClock('2026-11-23T09:31:00+08:00');
});

const visits = async (query: Record<string, string>) => {
  const {status, body, text} = await casework.request<AdviserVisitPage>('listVisits', {query});
  assert.equal(status, 200, text);
  return body;
};
const change = (body: object, date = '2026-12-02', token = supervisor) =>
  casework.request<AdviserVisit>('changeVisit', {path: {station, date}, token, body});
const changed = async (body: object) => {
  const answer = await change(body);
  assert.equal(answer.status, 200, answer.text);
  return answer.body;
};
const refusal = async (body: object, date?: string, token?: string) => {
  const {status, body: problem} = await casework.request('changeVisit', {
    path: {station, date: date ?? '2026-12-02'},
    token: token ?? supervisor,
    body,
  });
  const {type, version, violations = []} = problem;
  return {status, type, version, pointers: violations.map(({pointer}) => pointer)};
};
const read = async (id = station) => (await casework.request<Station>('getStation', {path: {id}})).body;
const days = ({items}: AdviserVisitPage) => items.map(({date, state}) => `${date} ${state}`);

describe('a citizen asks who is in the village when', () => {
  it('and sees the next thirty-one days of a studio, with the adviser and whom to call otherwise', async () => {
    const page = await visits({station});
    assert.deepEqual([page.from, page.to, page.hotline], ['2026-11-23', '2026-12-23', '12348']);
    assert.deepEqual(days(page), ['2026-12-02 planned', '2026-12-16 planned']);
    const [first] = page.items;
    assert.deepEqual([first?.adviser.id, first?.from, first?.to, first?.version], [adviser, '09:00', '11:30', 0]);
    assert.equal(first?.regionName, '洛龙区 开元路街道 定鼎门社区');
    assert.deepEqual(await visits({adviser}), page);
  });

  it('page by page over a county, by date and time, none twice', async () => {
    const all: string[] = [];
    let cursor: string | null = '';
    do {
      const page: AdviserVisitPage = await visits({region: '410311', limit: '100', ...(cursor && {cursor})});
      assert.equal(page.coverage?.servedBy.id, 'LYC-410311');
      all.push(...page.items.map((visit) => `${visit.date} ${visit.from} ${visit.station}`));
      cursor = page.next;
    } while (cursor !== null);
    assert.equal(new Set(all).size, all.length);
    assert.deepEqual(all, all.toSorted());
    assert.ok(all.length > 300);
  });

  it('and finds nobody on a day off', async () => {
    // 1 January 2027: no notice is out, and it is a holiday all the same.
    assert.deepEqual((await visits({from: '2027-01-01', to: '2027-01-03'})).items, []);
    const [monday] = (await visits({from: '2027-01-04', to: '2027-01-04', limit: '1'})).items;
    assert.equal(monday?.provisional, true);
  });

  it('and is told of days that were, too many, too far, or the wrong way round', async () => {
    for (const [query, pointer] of [
      [{from: '2026-11-22'}, '#/query/from'],
      [{from: '2027-11-24'}, '#/query/from'],
      [{to: '2026-11-22'}, '#/query/to'],
      [{to: '2027-01-24'}, '#/query/to'],
      [{from: '2027-11-20', to: '2027-11-24'}, '#/query/to'],
      [{from: '2026-02-30'}, '#/query/from'],
    ] as const) {
      const {status, body} = await casework.request('listVisits', {query, headers: {'Accept-Language': 'en'}});
      assert.deepEqual([status, body.violations?.[0]?.pointer], [422, pointer], JSON.stringify(query));
      assert.doesNotMatch(body.violations?.[0]?.message ?? '', /[一-龥]/);
    }
    assert.equal((await visits({to: '2027-01-23', limit: '1'})).items.length, 1);
  });

  it('and hears that a code is unknown', async () => {
    for (const query of [{region: '999999'}, {station: 'LYW-999999999999'}, {adviser: 'adviser-999'}]) {
      assert.equal((await casework.request('listVisits', {query})).status, 404, JSON.stringify(query));
    }
    for (const query of [{region: '999999'}, {station: 'LYW-999999999999'}]) {
      assert.equal((await casework.request('listVillageGroups', {query})).status, 404);
    }
    assert.equal((await casework.request('listAdvisers', {query: {region: '999999'}})).status, 404);
    assert.equal((await casework.request('getAdviser', {path: {id: 'adviser-999'}})).status, 404);
  });

  it('in a zone without a bureau, and is told that the city serves it', async () => {
    for (const region of ['zone-yibin', 'zone-longmen', '410371']) {
      for (const operation of ['listVisits', 'listAdvisers', 'listVillageGroups'] as const) {
        const {body} = await casework.request<AdviserPage>(operation, {query: {region}});
        assert.equal(body.coverage?.servedBy.id, 'LYB-410300', `${operation} ${region}`);
        assert.match(body.coverage.note?.zh ?? '', /由洛阳市司法局为您服务/);
      }
    }
    // 高新区 has villages of its own, and their advisers.
    const {body} = await casework.request<AdviserPage>('listAdvisers', {query: {region: '410371'}});
    assert.ok(body.total > 0);
  });
});

describe('advisers', () => {
  it('of a region are told with their villages and next visit, and with nothing that is not known', async () => {
    const {body} = await casework.request<AdviserPage>('listAdvisers', {query: {region: '410311002001'}});
    assert.equal(body.total, 1);
    const [one] = body.items;
    assert.deepEqual([one?.id, one?.lawFirm, one?.licenceNumber, one?.provenance], [adviser, null, null, 'derived']);
    assert.deepEqual(
      one?.villages.map(({station: id}) => id),
      [station],
    );
    assert.equal(one.nextVisit?.date, '2026-12-02');
    const single = await casework.request('getAdviser', {path: {id: adviser}});
    assert.deepEqual(single.body, one);
    assert.match(single.headers.get('Cache-Control') ?? '', /max-age=60/);
  });

  it('of several villages come next where they are first', async () => {
    const several = luoyang.advisers.find(({stations}) => stations.length > 5) ?? assert.fail();
    const {body} = await casework.request<{nextVisit: AdviserVisit}>('getAdviser', {path: {id: several.id}});
    const [first] = (await visits({adviser: several.id})).items;
    assert.deepEqual(body.nextVisit, first);
  });
});

describe('a village group', () => {
  it('says what for, who leads and how to join; no code to scan is made up, and nothing is said of members', async () => {
    const {body} = await casework.request<VillageGroupPage>('listVillageGroups', {query: {station}});
    const [group] = body.items;
    assert.deepEqual([body.total, group?.leader.id, group?.image, group?.provenance], [1, adviser, null, 'derived']);
    assert.match(group?.name.zh ?? '', /^定鼎门社区法律顾问微信群$/);
    assert.ok((group?.joining.length ?? 0) > 0);
    assert.deepEqual(
      Object.keys(group ?? {}).filter((key) => /member/i.test(key)),
      [],
    );
  });

  it('is there for each village of a county, and for no centre', async () => {
    const {body} = await casework.request<VillageGroupPage>('listVillageGroups', {query: {region: '410311'}});
    assert.equal(
      body.total,
      luoyang.stations.filter(({level, region}) => level === 'studio' && region.startsWith('410311')).length,
    );
    const center = await casework.request<VillageGroupPage>('listVillageGroups', {query: {station: 'LYC-410311'}});
    assert.deepEqual(center.body.items, []);
  });
});

describe('a visit that is called off', () => {
  it('shows so everywhere, with its reason, and the next one takes its place', async () => {
    const visit = await changed({version: 0, state: 'cancelled', reason: away});
    assert.deepEqual([visit.state, visit.stateText.zh, visit.version], ['cancelled', '这次取消', 1]);
    const page = await visits({station});
    assert.deepEqual(days(page), ['2026-12-02 cancelled', '2026-12-16 planned']);
    assert.deepEqual(page.items[0]?.reason, away);
    const {nextVisit} = await read();
    assert.equal(nextVisit?.date, '2026-12-16');
    assert.deepEqual(nextVisit.calledOff, [{date: '2026-12-02', from: '09:00', to: '11:30', reason: away}]);
    const {body} = await casework.request<{nextVisit: AdviserVisit}>('getAdviser', {path: {id: adviser}});
    assert.equal(body.nextVisit.date, '2026-12-16');
  });

  it('leaves the studio closed in its hours', async () => {
    const isOpen = async () => {
      const query = {region: '410311002001', openNow: 'true'};
      return (await casework.request<StationPage>('listStations', {query})).body.total === 1;
    };
    casework.setClock('2026-12-02T09:30:00+08:00');
    assert.equal(await isOpen(), true);
    const token = await signIn(casework, 'supervisor-410311');
    assert.equal((await change({version: 0, state: 'cancelled', reason: away}, '2026-12-02', token)).status, 200);
    assert.equal(await isOpen(), false);
  });

  it('can be taken back, once', async () => {
    await changed({version: 0, state: 'cancelled', reason: away});
    const visit = await changed({version: 1, state: 'planned'});
    assert.deepEqual([visit.state, visit.version, visit.reason], ['planned', 2, undefined]);
    assert.equal((await read()).nextVisit?.date, '2026-12-02');
    assert.equal((await visits({station})).items[0]?.version, 2);
    const again = await refusal({version: 2, state: 'planned'});
    assert.deepEqual([again.status, again.type], [409, '/problems/illegal-transition']);
  });

  it('is kept with who did it, every time', async () => {
    await changed({version: 0, state: 'cancelled', reason: away});
    await changed({version: 1, state: 'planned'});
    const rows = await casework.database
      .selectFrom('visit_change_versions')
      .select(['version', 'staff'])
      .orderBy('version')
      .execute();
    assert.deepEqual(
      rows.map((row) => ({...row})),
      [
        {version: 1, staff: 'supervisor-410311'},
        {version: 2, staff: 'supervisor-410311'},
      ],
    );
  });
});

describe('a visit that is moved', () => {
  const to = {date: '2026-12-04', from: '14:30', to: '17:00'};

  it('is found by both days, stands on the new one and names the planned one', async () => {
    const visit = await changed({version: 0, state: 'moved', to, reason: away});
    assert.deepEqual([visit.date, visit.from, visit.plannedOn], ['2026-12-04', '14:30', '2026-12-02']);
    for (const day of ['2026-12-02', '2026-12-04']) {
      assert.deepEqual((await visits({station, from: day, to: day})).items, [visit], day);
    }
    assert.deepEqual((await visits({station, from: '2026-12-03', to: '2026-12-03'})).items, []);
    const {nextVisit} = await read();
    assert.deepEqual(
      [nextVisit?.date, nextVisit?.planned, nextVisit?.reason],
      ['2026-12-04', {date: '2026-12-02', from: '09:00', to: '11:30'}, away],
    );
  });

  it('counts where it now is: over on its new day, not on its old one', async () => {
    await changed({version: 0, state: 'moved', to, reason: away});
    casework.setClock('2026-12-03T09:00:00+08:00');
    assert.equal((await read()).nextVisit?.date, '2026-12-04');
    casework.setClock('2026-12-04T17:00:00+08:00');
    assert.equal((await read()).nextVisit?.date, '2026-12-16');
  });

  it('cannot go where the adviser already is', async () => {
    const several = luoyang.advisers.find(({stations}) => stations.length > 5) ?? assert.fail();
    const [first, second] = (await visits({adviser: several.id, to: '2027-01-23'})).items;
    assert.ok(first && second);
    const token = await signIn(casework, 'supervisor-410300');
    const path = {station: first.station, date: first.plannedOn};
    const move = (stay: object) =>
      casework.request('changeVisit', {path, token, body: {version: 0, state: 'moved', to: stay, reason: away}});
    const clash = await move({date: second.date, from: '08:00', to: '18:00'});
    assert.deepEqual([clash.status, clash.body.violations?.map(({pointer}) => pointer)], [422, ['/to']]);
    assert.equal((await move({date: second.date, from: '18:00', to: '19:00'})).status, 200);
  });

  it('does not come back to where another one was put since', async () => {
    const several = luoyang.advisers.find(({stations}) => stations.length > 5) ?? assert.fail();
    const [first, second] = (await visits({adviser: several.id, to: '2027-01-23'})).items;
    assert.ok(first && second);
    const token = await signIn(casework, 'supervisor-410300');
    const at = (visit: AdviserVisit, body: object) =>
      casework.request('changeVisit', {path: {station: visit.station, date: visit.plannedOn}, token, body});
    assert.equal((await at(first, {version: 0, state: 'cancelled', reason: away})).status, 200);
    const stay = {date: first.date, from: first.from, to: first.to};
    assert.equal((await at(second, {version: 0, state: 'moved', to: stay, reason: away})).status, 200);
    const back = await at(first, {version: 1, state: 'planned'});
    assert.deepEqual([back.status, back.body.violations?.[0]?.pointer], [422, '/state']);
  });
});

describe('the desk is told', () => {
  it('what a change lacks, or what it must not have', async () => {
    const to = {date: '2026-12-04', from: '14:30', to: '17:00'};
    for (const [body, ...pointers] of [
      [{version: 0, state: 'moved'}, '/to', '/reason'],
      [{version: 0, state: 'moved', to, reason: {zh: '    '}}, '/reason'],
      [{version: 0, state: 'cancelled'}, '/reason'],
      [{version: 0, state: 'cancelled', to, reason: away}, '/to'],
      [{version: 0, state: 'moved', to: {...to, to: '14:30'}, reason: away}, '/to/to'],
      [{version: 0, state: 'moved', to: {...to, date: '2026-11-20'}, reason: away}, '/to/date'],
      [{version: 0, state: 'moved', to: {...to, date: '2028-01-04'}, reason: away}, '/to/date'],
      [{version: 0, state: 'moved', to: {...to, from: '25:00'}, reason: away}, '/to/from'],
      [{version: 0, state: 'held', reason: away}, '/state'],
    ] as const) {
      const told = await refusal(body);
      assert.deepEqual([told.status, told.pointers], [422, pointers], JSON.stringify(body));
    }
    assert.equal((await read()).nextVisit?.date, '2026-12-02');
  });

  it('that somebody was first, with the version now', async () => {
    const body = {version: 0, state: 'cancelled', reason: away};
    const answers = await Promise.all(Array.from({length: 5}, () => change(body)));
    assert.deepEqual(answers.map(({status}) => status).toSorted(), [200, 409, 409, 409, 409]);
    const late = await refusal(body);
    assert.deepEqual([late.status, late.type, late.version], [409, '/problems/version-conflict', 1]);
  });

  it('that no visit is planned there that day, or none at all', async () => {
    const body = {version: 0, state: 'cancelled', reason: away};
    // A Thursday; the first of October in the holidays; a day that nobody tells yet.
    for (const date of ['2026-12-03', '2026-10-07', '2028-12-06', '2026-02-30', 'someday']) {
      assert.equal((await refusal(body, date)).status, 404, date);
    }
    for (const id of ['LYC-410311', 'LYW-999999999999']) {
      const answer = await casework.request('changeVisit', {
        path: {station: id, date: '2026-12-02'},
        token: supervisor,
        body,
      });
      assert.equal(answer.status, 404, id);
    }
  });

  it('that it is over', async () => {
    casework.setClock('2026-12-02T11:30:00+08:00');
    const token = await signIn(casework, 'supervisor-410311');
    const late = await refusal({version: 0, state: 'cancelled', reason: away}, '2026-12-02', token);
    assert.deepEqual([late.status, late.type], [409, '/problems/illegal-transition']);
  });

  it('that this is not theirs: clerks, and supervisors of other counties', async () => {
    const body = {version: 0, state: 'cancelled', reason: away};
    for (const account of ['clerk-lys-410311002', 'supervisor-410303']) {
      assert.equal((await refusal(body, '2026-12-02', await signIn(casework, account))).status, 403, account);
    }
    assert.equal((await change(body, '2026-12-02', await signIn(casework, 'supervisor-410300'))).status, 200);
  });
});

describe('two nodes', () => {
  it('tell the same of a change as soon as the contract says', async () => {
    const other = await createApp(casework.world, luoyang);
    const there = async () => {
      const answer = await other.request(`/v1/stations/${station}`);
      return ((await answer.json()) as Station).nextVisit?.date;
    };
    const start = new Date('2026-11-23T10:00:00+08:00').getTime();
    const at = (seconds: number) => casework.setClock(new Date(start + seconds * 1000).toISOString());
    at(0);
    assert.equal(await there(), '2026-12-02');
    await changed({version: 0, state: 'cancelled', reason: away});
    assert.equal((await read()).nextVisit?.date, '2026-12-16', 'the node that changed it knows at once');
    at(visitBookSeconds);
    assert.equal(await there(), '2026-12-16');
    // A clock that was set back keeps nothing alive.
    await changed({version: 1, state: 'planned'});
    at(-3600);
    assert.equal(await there(), '2026-12-02');
  });

  it('go on telling who is where while the database is away', async () => {
    let isAway = false;
    const database = casework.database.withPlugin({
      transformQuery: ({node}) => {
        if (isAway) throw new Error('away');
        return node;
      },
      transformResult: ({result}) => Promise.resolve(result),
    });
    const other = await createApp({...casework.world, database}, luoyang);
    const status = async () => (await other.request(`/v1/stations/${station}`)).status;
    assert.equal(await status(), 200);
    isAway = true;
    casework.setClock('2026-11-23T11:00:00+08:00');
    assert.equal(await status(), 200);
    assert.ok(casework.log.some((line) => line.includes('visit changes could not be read')));
  });

  it('ask the database once, however many ask them', async () => {
    casework.setClock('2026-11-23T12:00:00+08:00');
    casework.resetCounts();
    await Promise.all(Array.from({length: 20}, () => read()));
    assert.equal(casework.counts['statement'], 1);
  });
});
