import assert from 'node:assert/strict';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, it} from 'node:test';
import type {CaseDraft, CaseReceipt} from '@pls-kit/contract';
import {type RunningServer, startServer} from '@pls-kit/server/node.js';
import {type Client, composeClient, createClient} from './client.js';
import {
  ApiError,
  ConflictError,
  ConnectionError,
  ForbiddenError,
  NotFoundError,
  UnauthorizedError,
  ValidationError,
} from './errors.js';
import {newIdempotencyKey} from './idempotency-key.js';
import {services} from './services.js';
import type {ClientOptions} from './transport.js';
import type {CaseSnapshot} from './watch-case.js';

// The real server on the seeded database, through real HTTP.

let folder: string;
let server: RunningServer;
let pls: Client;
/** Milliseconds that the server's clock is ahead of this one. */
let aheadMs = 0;

const start = (port: number) => startServer({port, dataFolder: folder, now: () => new Date(Date.now() + aheadMs)});
const clientWith = (options: Partial<ClientOptions>) =>
  createClient({baseUrl: server.api, portal: 'pk_luolong', ...options});

before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pls-sdk-'));
  server = await start(0);
  pls = clientWith({});
});
after(async () => {
  await server.close();
  await rm(folder, {recursive: true});
});

/** A consultation as the served form wants it. */
const draftFor = async (answers: CaseDraft['answers'] = {}): Promise<CaseDraft> => {
  const [form, home] = await Promise.all([pls.forms.get('consultation'), pls.portal.get()]);
  return {
    form: form.code,
    formVersion: form.version,
    homeCounty: home.homeCounty,
    noticeVersion: form.notice.version,
    answers: {
      topic: 'wage-arrears',
      question: '今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。',
      place: home.region,
      forWhom: 'self',
      replyBy: 'phone',
      name: '王建国',
      phone: '13837902146',
      ...answers,
    },
  };
};

/** The desk of a clerk of the case's unit. */
const deskFor = async ({unit}: Pick<CaseReceipt, 'unit'>) => {
  const accounts = await pls.development.accounts({unit: unit.id});
  const clerk = accounts.items.find(({role}) => role === 'clerk')!;
  const {token, staff} = await pls.development.signIn(clerk.id);
  assert.equal(staff.id, clerk.id);
  return clientWith({staffToken: token}).desk;
};

it('leads from the citizen’s words to a service and the nearest station', async () => {
  const {items} = await pls.services.search('老板不给工资');
  assert.ok(items.some(({topic, greenChannel}) => topic === 'wage-arrears' && greenChannel));
  const service = await pls.services.get(items[0]!.service);
  assert.ok(service.name.zh.length > 0);
  const {region} = await pls.portal.get();
  const nearest = await pls.stations.nearest({region, limit: 3});
  assert.equal(nearest.items.length, 3);
  const distances = nearest.items.map(({distanceMetres}) => distanceMetres);
  assert.deepEqual(
    distances,
    [...distances].sort((a, b) => a - b),
  );
});

it('gives a client of named resources just these', async () => {
  const client = composeClient({baseUrl: server.api, portal: 'pk_luolong'}, {services});
  assert.deepEqual(Object.keys(client), ['services']);
  assert.ok((await client.services.list()).items.length > 0);
});

it('reads every item of a list over its pages, and one of each by its code', async () => {
  const stations = [];
  for await (const station of pls.stations.list({region: '410311', limit: 100})) stations.push(station.id);
  const first = await pls.stations.list({region: '410311', limit: 7});
  assert.equal(first.items.length, 7);
  assert.equal(stations.length, first.total);
  assert.equal(new Set(stations).size, stations.length);
  assert.ok(stations.length > 100);

  assert.equal((await pls.stations.get(stations[0]!)).id, stations[0]);
  const [region] = (await pls.regions.list({q: '孟津县'})).items;
  assert.equal((await pls.regions.get(region!.code)).code, region!.code);
  const [topic] = (await pls.topics.list({limit: 1})).items;
  assert.deepEqual((await pls.topics.get(topic!.code)).name, topic!.name);
  const [form] = (await pls.forms.list()).items;
  assert.equal((await pls.forms.get(form!.code)).version, form!.version);

  const schema = await pls.forms.schema('legal-aid', {version: 1});
  assert.deepEqual(schema.required, [
    'forWhom',
    'matter',
    'story',
    'urgent',
    'venue',
    'place',
    'otherSide',
    'name',
    'phone',
  ]);
  await assert.rejects(pls.forms.schema('legal-aid', {version: 99}), NotFoundError);
  await assert.rejects(pls.forms.get('legal-aid', {version: 99}), NotFoundError);
});

it('says what to look at where the address or the key of the portal is wrong', async () => {
  const {services} = clientWith({baseUrl: `${server.api}/desk`});
  await assert.rejects(
    services.search('欠薪'),
    (error) => error instanceof NotFoundError && /核对 API 的地址.*baseUrl/.test(error.message),
  );
  await assert.rejects(
    clientWith({portal: 'pk_nobody'}).services.search('欠薪'),
    (error) => error instanceof NotFoundError && /没有门户 pk_nobody.*portal/.test(error.message),
  );
});

it('says which code is unknown, and what a query lacks', async () => {
  await assert.rejects(pls.stations.get('LYC-999999'), NotFoundError);
  await assert.rejects(pls.stations.list({region: '999999'}), NotFoundError);
  await assert.rejects(pls.services.get('no-such-service'), NotFoundError);
  await assert.rejects(pls.stations.nearest({longitude: 181, latitude: 34}), (error) => {
    assert.ok(error instanceof ValidationError);
    assert.deepEqual([...error.byField().keys()], ['longitude']);
    return true;
  });
  await assert.rejects(
    clientWith({portal: 'pk_nobody'}).portal.get(),
    (error) => error instanceof NotFoundError && error.is('not-found') && error.requestId !== undefined,
  );
});

it('opens one case for one key, however often it is sent, and none for another draft', async () => {
  const draft = await draftFor();
  const idempotencyKey = newIdempotencyKey();
  const first = await pls.cases.submit(draft, {idempotencyKey});
  assert.deepEqual(await pls.cases.submit(draft, {idempotencyKey}), first);
  const other = await draftFor({question: '邻居在楼道里堆东西，我该找谁？'});
  await assert.rejects(
    pls.cases.submit(other, {idempotencyKey}),
    (error) => error instanceof ApiError && error.is('idempotency-key-reused'),
  );
  assert.notEqual((await pls.cases.submit(draft)).number, first.number);
});

it('tells violations by field, in the client’s language', async () => {
  const draft = await draftFor({phone: '1383790214', question: '短'});
  const violationsOf = async (locale: string) => {
    try {
      await clientWith({locale}).cases.submit(draft);
    } catch (error) {
      assert.ok(error instanceof ValidationError && error.is('invalid-case'));
      return error.byField();
    }
    throw new assert.AssertionError({message: 'the draft was taken'});
  };
  const chinese = await violationsOf('zh-CN');
  assert.deepEqual([...chinese.keys()].sort(), ['phone', 'question']);
  assert.equal(chinese.get('phone')![0]!.code, 'phone-length');
  assert.match(chinese.get('phone')![0]!.message, /手机号/);
  assert.match((await violationsOf('en')).get('phone')![0]!.message, /^[\x20-\x7e]+$/);
});

it('opens a case with its number and code only', async () => {
  const receipt = await pls.cases.submit(await draftFor());
  const spaced = {
    number: receipt.number.replace(/(\d{4})(?=\d)/g, '$1 '),
    code: receipt.code.replace(/^\d{4}/, '$& '),
  };
  assert.equal((await pls.cases.get(await pls.cases.open(spaced))).number, receipt.number);
  const code = receipt.code === '00000000' ? '00000001' : '00000000';
  await assert.rejects(
    pls.cases.open({number: receipt.number, code}),
    (error) => error instanceof UnauthorizedError && error.is('case-credentials-rejected'),
  );
});

it('goes on with a new token when the old one has expired', async () => {
  const receipt = await pls.cases.submit(await draftFor());
  const session = await pls.cases.open(receipt);
  const tokens = new Set<string>();
  const read = () =>
    session.run((token) => {
      tokens.add(token);
      return pls.cases.get(session);
    });
  await read();
  aheadMs += 31 * 60_000;
  assert.equal((await pls.cases.get(session)).number, receipt.number);
  await read();
  assert.equal(tokens.size, 2);
});

it('walks a case from its submission to its end, and the citizen sees every step', async () => {
  const receipt = await pls.cases.submit(await draftFor());
  const session = await pls.cases.open(receipt);
  const desk = await deskFor(receipt);
  assert.ok((await desk.me()).units.some(({id}) => id === receipt.unit.id));
  const queued = [];
  for await (const line of desk.queue({unit: receipt.unit.id})) queued.push(line.number);
  assert.ok(queued.includes(receipt.number));
  const [assignee] = (await desk.assignees(receipt.unit.id)).items;

  let {version} = (await desk.get(receipt.number)).case;
  const answer = '您可以申请法律援助，农民工讨薪不审查经济状况，不收费。';
  const steps: Record<string, () => Promise<unknown>> = {
    submitted: async () => ({version} = (await desk.accept(receipt.number, {version})).case),
    accepted: async () => ({version} = (await desk.assign(receipt.number, {version, assignee: assignee!.id})).case),
    assigned: async () => ({version} = (await desk.start(receipt.number, {version})).case),
    in_progress: async () => ({version} = (await desk.answer(receipt.number, {version, text: answer})).case),
    resolved: async () => ({version} = await pls.cases.close(session, {version})),
  };
  const states: string[] = [];
  let last: CaseSnapshot | undefined;
  for await (const snapshot of pls.cases.watch(session, {intervalMs: 20})) {
    assert.ok(snapshot.stale === undefined);
    states.push(snapshot.case.state);
    assert.equal(snapshot.events[snapshot.events.length - 1]!.sequence, snapshot.case.sequence);
    last = snapshot;
    await steps[snapshot.case.state]?.();
  }
  assert.deepEqual(states, ['submitted', 'accepted', 'assigned', 'in_progress', 'resolved', 'closed']);
  assert.ok(last?.case !== undefined);
  assert.equal(last.case.answer!.text, answer);
  const told = last.events.map(({type}) => type).filter((type) => type !== 'transferred');
  assert.deepEqual(told, ['submitted', 'accepted', 'assigned', 'started', 'resolved', 'closed']);
  const events = [];
  for await (const event of pls.cases.events(session, {limit: 2})) events.push(event);
  assert.deepEqual(events, last.events);
});

it('lets the first of two clerks win, and tells the other where the case stands', async () => {
  const receipt = await pls.cases.submit(await draftFor());
  const desk = await deskFor(receipt);
  const {version} = (await desk.get(receipt.number)).case;
  const accepted = await desk.accept(receipt.number, {version});
  await assert.rejects(desk.accept(receipt.number, {version}), (error) => {
    assert.ok(error instanceof ConflictError && error.is('version-conflict'));
    assert.equal(error.currentVersion, accepted.case.version);
    return true;
  });
  await assert.rejects(
    desk.accept(receipt.number, {version: accepted.case.version}),
    (error) => error instanceof ConflictError && error.is('illegal-transition'),
  );
});

it('keeps the desk to those it is for', async () => {
  const receipt = await pls.cases.submit(await draftFor());
  await assert.rejects(pls.desk.queue(), UnauthorizedError);
  const elsewhere = await deskFor({unit: {id: 'LYC-410323', name: {zh: ''}}});
  await assert.rejects(elsewhere.queue({unit: receipt.unit.id}), ForbiddenError);
});

it('goes on watching over a restart of the server', async () => {
  const receipt = await pls.cases.submit(await draftFor());
  const session = await pls.cases.open(receipt);
  const desk = await deskFor(receipt);
  const controller = new AbortController();
  const {port} = server;
  const told: string[] = [];
  for await (const snapshot of pls.cases.watch(session, {intervalMs: 20, signal: controller.signal})) {
    told.push(snapshot.stale === undefined ? snapshot.case.state : 'away');
    if (told.length === 1) await server.close();
    else if (snapshot.stale !== undefined) {
      assert.ok(snapshot.stale instanceof ConnectionError);
      assert.equal(snapshot.case?.number, receipt.number);
      server = await start(port);
      const {version} = (await desk.get(receipt.number)).case;
      await desk.accept(receipt.number, {version});
    } else controller.abort();
  }
  assert.deepEqual(told, ['submitted', 'away', 'accepted']);
});
