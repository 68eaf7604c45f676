import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {
  Announcement,
  AnnouncementContents,
  AnnouncementPage,
  AnnouncementVersionPage,
  DeskAnnouncement,
  DeskAnnouncementPage,
} from '@pls-kit/contract';
import {createApp} from '../app.js';
import {seedAnnouncements} from '../seed/announcements.js';
import {luoyang, newIdempotencyKey, signIn, startCasework, type Casework} from '../testing/casework.js';

const now = '2026-11-23T09:30:00+08:00';
let casework: Casework;
const tokens = {luolong: '', xigong: '', city: '', clerk: ''};
before(async () => {
  casework = await startCasework();
  await seedAnnouncements(casework.database);
  tokens.luolong = await signIn(casework, 'supervisor-410311');
  tokens.xigong = await signIn(casework, 'supervisor-410303');
  tokens.city = await signIn(casework, 'supervisor-410300');
  tokens.clerk = await signIn(casework, 'clerk-lyc-410311');
});
after(() => casework.close());

const contents: AnnouncementContents = {
  kind: 'service-change',
  title: {zh: '上午暂停接待', en: 'Closed in the morning'},
  summary: {zh: '设备检修，下午照常。', en: 'Maintenance. Open in the afternoon.'},
  body: [
    {type: 'heading', text: {zh: '什么时候'}},
    {type: 'list', items: [{zh: '上午不接待'}, {zh: '下午照常'}]},
    {type: 'link', text: {zh: '网上提交'}, href: 'https://www.example.gov.cn/ask'},
  ],
};

const draft = async (
  {region = '410311', ...changes}: Partial<AnnouncementContents> & {region?: string} = {},
  token = tokens.luolong,
) => {
  const {status, body, text, headers} = await casework.request<DeskAnnouncement>('draftAnnouncement', {
    token,
    headers: {'Idempotency-Key': newIdempotencyKey()},
    body: {region, contents: {...contents, ...changes}},
  });
  assert.equal(status, 201, text);
  assert.equal(headers.get('Location'), `/v1/desk/announcements/${body.id}`);
  return body;
};
const step = async (
  operation: 'publishAnnouncement' | 'withdrawAnnouncement' | 'reviseAnnouncement',
  id: string,
  body: object,
  token = tokens.luolong,
) => casework.request<DeskAnnouncement>(operation, {path: {id}, token, body});
const publish = async (changes: Partial<AnnouncementContents> & {region?: string} = {}, token = tokens.luolong) => {
  const {id} = await draft(changes, token);
  const {status, body, text} = await step('publishAnnouncement', id, {version: 1}, token);
  assert.equal(status, 200, text);
  return body;
};
const list = async (query: Record<string, string>) => {
  const {status, body, text} = await casework.request<AnnouncementPage>('listAnnouncements', {query});
  assert.equal(status, 200, text);
  return body;
};
const idsOf = async (query: Record<string, string>) => (await list({limit: '100', ...query})).items.map(({id}) => id);
const read = (id: string) => casework.request<Announcement>('getAnnouncement', {path: {id}});

describe('the public reads', () => {
  it("a county's own announcements and the city's, newest first, marked as samples", async () => {
    const {items} = await list({region: '410311', limit: '100'});
    const seeded = items.filter(({provenance}) => provenance === 'derived');
    assert.deepEqual(
      [seeded[0]?.id, seeded[0]?.publisher.id, seeded[1]?.id, seeded[1]?.publisher.id],
      ['410311-adviser-visits', 'LYC-410311', '410300-hotline', 'LYB-410300'],
    );
    assert.deepEqual(
      items,
      items.toSorted((one, other) => (one.publishedAt < other.publishedAt ? 1 : -1)),
    );
    assert.ok(!(await idsOf({region: '410303'})).includes('410311-adviser-visits'));
    assert.ok(!(await idsOf({region: '4103'})).includes('410311-adviser-visits'));
  });

  it('a township sees what stands above it, and a township’s own is not for its neighbours', async () => {
    const {id} = await publish({region: '410311013'});
    assert.ok((await idsOf({region: '410311013'})).includes(id));
    for (const region of ['410311', '410311002', '4103']) assert.ok(!(await idsOf({region})).includes(id), region);
    assert.ok((await idsOf({region: '410311013'})).includes('410311-adviser-visits'));
  });

  it('the three zones are answered by the city', async () => {
    for (const region of ['zone-yibin', 'zone-longmen', '410371']) {
      const {items, coverage} = await list({region, limit: '100'});
      assert.ok(items.some(({id}) => id === '410300-zones'));
      assert.equal(coverage?.servedBy.id, 'LYB-410300');
    }
  });

  it("a portal shows its own region's; an abolished county leads to today's", async () => {
    assert.deepEqual(await idsOf({portal: 'pk_luolong'}), await idsOf({region: '410311'}));
    assert.deepEqual(await idsOf({}), await idsOf({region: '4103'}));
    assert.deepEqual(await idsOf({region: '410322'}), await idsOf({region: '410308'}));
  });

  it('what is for one portal only, there and nowhere else', async () => {
    const {id} = await publish({region: '410308', portal: 'pk_jili'}, tokens.city);
    assert.ok((await idsOf({portal: 'pk_jili'})).includes(id));
    for (const query of [{portal: 'pk_mengjin'}, {region: '410308'}]) assert.ok(!(await idsOf(query)).includes(id));
  });

  it('page by page and by kind', async () => {
    const all = await idsOf({region: '4103'});
    const paged: string[] = [];
    let cursor: string | null = '';
    do {
      const page: AnnouncementPage = await list({region: '4103', limit: '2', ...(cursor && {cursor})});
      paged.push(...page.items.map(({id}) => id));
      cursor = page.next;
    } while (cursor !== null);
    assert.deepEqual(paged, all);
    assert.deepEqual(await idsOf({region: '4103', kind: 'reception-day'}), ['410300-reception-day']);
    assert.equal((await casework.request('listAnnouncements', {query: {kind: 'gossip'}})).status, 422);
  });

  it('one by its id, which a cache may keep', async () => {
    const {body, headers} = await read('410300-wage-fast-lane');
    assert.match(body.title.zh, /绿色通道/);
    assert.match(headers.get('Cache-Control') ?? '', /public, max-age=60/);
    const again = await casework.request('getAnnouncement', {
      path: {id: '410300-wage-fast-lane'},
      headers: {'If-None-Match': headers.get('ETag') ?? ''},
    });
    assert.equal(again.status, 304);
  });

  it('nothing under a code that is unknown', async () => {
    assert.equal((await casework.request('listAnnouncements', {query: {region: '999999'}})).status, 404);
    for (const id of ['410311-nosuchthing', 'x', '999999-hotline']) assert.equal((await read(id)).status, 404, id);
  });

  it('words, never markup: what looks like it is text', async () => {
    const zh = '<script>alert(1)</script> & <b>粗</b>';
    const {id} = await publish({title: {zh: zh.slice(0, 40)}, body: [{type: 'paragraph', text: {zh}}]});
    const {body, headers} = await read(id);
    assert.equal(body.body[0]?.text?.zh, zh);
    assert.match(headers.get('Content-Type') ?? '', /^application\/json/);
    assert.equal(headers.get('X-Content-Type-Options'), 'nosniff');
    await step('withdrawAnnouncement', id, {version: 2, reason: '测试。'});
  });
});

describe('an announcement', () => {
  it('is a draft, is published, is corrected, and is withdrawn, each kept with who did it', async () => {
    const {id, actions, writtenBy} = await draft();
    assert.deepEqual([actions, writtenBy?.id], [['revise', 'publish', 'withdraw'], 'supervisor-410311']);
    assert.equal((await read(id)).status, 404);
    assert.ok(!(await idsOf({region: '410311'})).includes(id));

    const published = await step('publishAnnouncement', id, {version: 1});
    assert.deepEqual(
      [published.body.state, published.body.version, published.body.actions],
      ['published', 2, ['revise', 'withdraw']],
    );
    assert.deepEqual([(await read(id)).body.revisedAt, (await read(id)).body.validFrom], [null, '2026-11-23']);

    casework.setClock('2026-11-23T10:00:00+08:00');
    const title = {zh: '上午暂停接待（改）'};
    const revised = await step('reviseAnnouncement', id, {version: 2, contents: {...contents, title}});
    assert.equal(revised.status, 200, revised.text);
    const {body} = await read(id);
    assert.deepEqual([body.title, body.revisedAt, body.publishedAt], [title, '2026-11-23T10:00:00+08:00', now]);

    const withdrawn = await step('withdrawAnnouncement', id, {version: 3, reason: '检修改期了。'});
    assert.deepEqual([withdrawn.body.state, withdrawn.body.actions], ['withdrawn', []]);
    assert.equal((await read(id)).status, 404);

    const history = async (query: Record<string, string>) =>
      (
        await casework.request<AnnouncementVersionPage>('listAnnouncementVersions', {
          path: {id},
          token: tokens.luolong,
          query,
        })
      ).body;
    const {items, next} = await history({limit: '3'});
    const rest = await history({cursor: next ?? ''});
    assert.deepEqual(
      [...items, ...rest.items].map(({version, type, by, reason}) => [version, type, by?.id, reason]),
      [
        [1, 'drafted', 'supervisor-410311', null],
        [2, 'published', 'supervisor-410311', null],
        [3, 'revised', 'supervisor-410311', null],
        [4, 'withdrawn', 'supervisor-410311', '检修改期了。'],
      ],
    );
    assert.deepEqual([items[1]?.contents.title, items[2]?.contents.title], [contents.title, title]);
    casework.setClock(now);
  });

  it('is seen from its first day to its last, and told as past afterwards', async () => {
    const {id, publicFrom} = await publish({validFrom: '2026-12-01', validTo: '2026-12-02'});
    assert.equal(publicFrom, '2026-12-01T00:00:00+08:00');
    const seenAt = async (instant: string) => {
      casework.setClock(instant);
      const {status, body} = await read(id);
      return [(await idsOf({region: '410311'})).includes(id), status, body.current];
    };
    assert.deepEqual(await seenAt('2026-11-30T23:59:59+08:00'), [false, 404, undefined]);
    assert.deepEqual(await seenAt('2026-12-01T00:00:00+08:00'), [true, 200, true]);
    assert.deepEqual(await seenAt('2026-12-02T23:59:59+08:00'), [true, 200, true]);
    assert.deepEqual(await seenAt('2026-12-03T00:00:00+08:00'), [false, 200, false]);
    casework.setClock(now);
  });

  it('changes under one pen at a time', async () => {
    const {id} = await draft();
    const answers = await Promise.all(Array.from({length: 4}, () => step('publishAnnouncement', id, {version: 1})));
    assert.deepEqual(answers.map(({status}) => status).toSorted(), [200, 409, 409, 409]);
    for (const [operation, body] of [
      ['publishAnnouncement', {version: 1}],
      ['reviseAnnouncement', {version: 1, contents}],
      ['withdrawAnnouncement', {version: 1, reason: '写错了。'}],
    ] as const) {
      const {status, body: problem} = await casework.request(operation, {path: {id}, token: tokens.luolong, body});
      assert.deepEqual([status, problem.type, problem.version], [409, '/problems/version-conflict', 2], operation);
    }
  });

  it('cannot take a step that its state does not allow', async () => {
    const {id} = await draft();
    assert.equal((await step('withdrawAnnouncement', id, {version: 1, reason: '不发了。'})).status, 200);
    for (const [operation, body] of [
      ['publishAnnouncement', {version: 2}],
      ['reviseAnnouncement', {version: 2, contents}],
      ['withdrawAnnouncement', {version: 2, reason: '写错了。'}],
    ] as const) {
      const {status, body: problem} = await casework.request(operation, {path: {id}, token: tokens.luolong, body});
      assert.deepEqual([status, problem.type], [409, '/problems/illegal-transition'], operation);
    }
    const past = await draft({validTo: '2026-11-22'});
    const late = await casework.request('publishAnnouncement', {
      path: {id: past.id},
      token: tokens.luolong,
      body: {version: 1},
    });
    assert.deepEqual([late.status, late.body.type], [409, '/problems/illegal-transition']);
  });

  it('is refused with every fault by its pointer, in either language', async () => {
    const wrong = {
      kind: 'notice',
      title: {zh: '    '},
      summary: {zh: '设备检修。', en: '  '},
      body: [
        {type: 'heading', items: [{zh: '甲'}]},
        {type: 'list', items: [{zh: ' '}]},
        {type: 'link', text: {zh: '这里'}, href: 'https://www.example.gov.cn:99999/'},
        {type: 'paragraph', text: {zh: '好'}, href: 'https://www.example.gov.cn/'},
      ],
      portal: 'pk_xigong',
      validFrom: '2026-12-02',
      validTo: '2026-12-01',
      source: {name: {zh: '市政府'}, url: 'https://www.example.gov.cn:99999/'},
    };
    const pointers = [
      '/contents/title/zh',
      '/contents/summary/en',
      '/contents/body/0/text',
      '/contents/body/0/items',
      '/contents/body/1/items/0/zh',
      '/contents/body/2/href',
      '/contents/body/3/href',
      '/contents/portal',
      '/contents/validTo',
      '/contents/source/url',
    ];
    const {id} = await draft();
    for (const [locale, foreign] of [
      ['zh-CN', /[a-z]{4}/],
      ['en', /[一-龥]/],
    ] as const) {
      const headers = {'Accept-Language': locale, 'Idempotency-Key': newIdempotencyKey()};
      const drafted = await casework.request('draftAnnouncement', {
        token: tokens.luolong,
        headers,
        body: {region: '410311', contents: wrong},
      });
      const revised = await casework.request('reviseAnnouncement', {
        path: {id},
        token: tokens.luolong,
        headers,
        body: {version: 1, contents: wrong},
      });
      for (const {status, body} of [drafted, revised]) {
        assert.equal(status, 422);
        assert.deepEqual(body.violations?.map(({pointer}) => pointer).toSorted(), pointers.toSorted());
        for (const {message} of body.violations ?? []) assert.doesNotMatch(message.replaceAll('https', ''), foreign);
      }
    }
  });

  it('takes links over https only, words of a length, and codes that there are', async () => {
    for (const [change, pointer] of [
      [{source: {name: {zh: '市政府'}, url: 'http://www.example.gov.cn/'}}, '/contents/source/url'],
      [{body: [{type: 'link', text: {zh: '这里'}, href: 'javascript:alert(1)'}]}, '/contents/body/0/href'],
      [{body: [{type: 'link', text: {zh: '这里'}, href: 'https://a:b@example.cn/'}]}, '/contents/body/0/href'],
      [{body: [{type: 'html', text: {zh: '<b>'}}]}, '/contents/body/0/type'],
      [{body: []}, '/contents/body'],
      [{title: {zh: '长'.repeat(81)}}, '/contents/title/zh'],
      [{kind: 'gossip'}, '/contents/kind'],
      [{portal: 'pk_nobody'}, '/contents/portal'],
      [{validFrom: '1949-10-01'}, '/contents/validFrom'],
      [{validTo: '2026-02-30'}, '/contents/validTo'],
    ] as const) {
      const {status, body} = await casework.request('draftAnnouncement', {
        token: tokens.luolong,
        headers: {'Idempotency-Key': newIdempotencyKey()},
        body: {region: '410311', contents: {...contents, ...change}},
      });
      assert.deepEqual(
        [status, body.violations?.map((each) => each.pointer)],
        [422, [pointer]],
        JSON.stringify(change),
      );
    }
    const nowhere = await casework.request('draftAnnouncement', {
      token: tokens.city,
      headers: {'Idempotency-Key': newIdempotencyKey()},
      body: {region: '999999', contents},
    });
    assert.deepEqual([nowhere.status, nowhere.body.violations?.[0]?.pointer], [422, '/region']);
  });
});

describe('the desk', () => {
  it('is for those who answer for the region', async () => {
    const {id} = await draft();
    for (const token of [tokens.clerk, tokens.xigong]) {
      const answers = [
        await casework.request('getDeskAnnouncement', {path: {id}, token}),
        await casework.request('listAnnouncementVersions', {path: {id}, token}),
        await casework.request('listDeskAnnouncements', {query: {region: '410311'}, token}),
        await casework.request('publishAnnouncement', {path: {id}, token, body: {version: 1}}),
      ];
      assert.deepEqual(
        answers.map(({status}) => status),
        [403, 403, 403, 403],
      );
    }
    // 洛龙区's supervisor does not speak for the city, the city's does for 洛龙区.
    const above = await casework.request('draftAnnouncement', {
      token: tokens.luolong,
      headers: {'Idempotency-Key': newIdempotencyKey()},
      body: {region: '4103', contents},
    });
    assert.equal(above.status, 403);
    assert.equal((await step('publishAnnouncement', id, {version: 1}, tokens.city)).status, 200);
  });

  it('lists what is written for its region and below, the last first, by state and page by page', async () => {
    const first = await draft({region: '410311013'});
    casework.setClock('2026-11-23T11:00:00+08:00');
    const second = await draft();
    const desk = async (query: Record<string, string>, token = tokens.luolong) =>
      (await casework.request<DeskAnnouncementPage>('listDeskAnnouncements', {query, token})).body;
    const drafts = (await desk({state: 'draft', limit: '100'})).items.map(({id}) => id);
    assert.equal(drafts[0], second.id);
    assert.ok(drafts.includes(first.id));
    assert.ok((await desk({limit: '100'})).items.every(({region}) => region.startsWith('410311')));
    assert.ok((await desk({limit: '100'}, tokens.city)).items.some(({region}) => region === '4103'));
    const town = await desk({region: '410311013', state: 'draft'});
    assert.deepEqual(
      town.items.map(({id}) => id),
      [first.id],
    );
    const page = await desk({limit: '1'});
    assert.notEqual((await desk({limit: '1', cursor: page.next ?? ''})).items[0]?.id, page.items[0]?.id);
    assert.equal(
      (await casework.request('listDeskAnnouncements', {query: {region: '999999'}, token: tokens.city})).status,
      404,
    );
    casework.setClock(now);
  });

  it('hears of an announcement that there is not', async () => {
    for (const operation of ['getDeskAnnouncement', 'listAnnouncementVersions'] as const) {
      const {status} = await casework.request(operation, {path: {id: '410311-nosuchthing'}, token: tokens.luolong});
      assert.equal(status, 404);
    }
    const body = {version: 1, reason: '写错了。', contents};
    for (const [operation, {reason, contents: words, version}] of [
      ['publishAnnouncement', {...body}],
      ['withdrawAnnouncement', {...body}],
      ['reviseAnnouncement', {...body}],
    ] as const) {
      const sent = {
        version,
        ...(operation === 'withdrawAnnouncement' && {reason}),
        ...(operation === 'reviseAnnouncement' && {contents: words}),
      };
      const {status} = await casework.request(operation, {
        path: {id: '410311-nosuchthing'},
        token: tokens.luolong,
        body: sent,
      });
      assert.equal(status, 404, operation);
    }
  });
});

describe('every node', () => {
  it('tells of what another one published or withdrew at once', async () => {
    const other = await createApp(casework.world, luoyang);
    const {id} = await publish();
    const status = async () => (await other.request(`/v1/announcements/${id}`)).status;
    assert.equal(await status(), 200);
    await step('withdrawAnnouncement', id, {version: 2, reason: '写错了。'});
    assert.equal(await status(), 404);
  });

  it('seeds the samples once, and leaves a withdrawn one withdrawn', async () => {
    const id = '410300-reception-day';
    assert.equal((await step('withdrawAnnouncement', id, {version: 1, reason: '取消。'}, tokens.city)).status, 200);
    assert.equal(await seedAnnouncements(casework.database), false);
    assert.equal((await read(id)).status, 404);
  });
});
