import assert from 'node:assert/strict';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, it} from 'node:test';
import type {AnnouncementContents} from '@pls-kit/contract';
import {type RunningServer, startServer} from '@pls-kit/server/node.js';
import {advisers} from './advisers.js';
import {announcements} from './announcements.js';
import {composeClient, createClient} from './client.js';
import {ConflictError, ForbiddenError, NotFoundError, ValidationError} from './errors.js';
import {visits} from './visits.js';

// The real server on the seeded database, through real HTTP.

let folder: string;
let server: RunningServer;
before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pls-publishing-'));
  server = await startServer({port: 0, dataFolder: folder, now: () => new Date('2026-11-23T10:05:00+08:00')});
});
after(async () => {
  await server.close();
  await rm(folder, {recursive: true});
});

const clientOf = (staffToken?: string) => createClient({baseUrl: server.api, portal: 'pk_luolong', staffToken});
const signedIn = async (account: string) => clientOf((await clientOf().development.signIn(account)).token);

const contents: AnnouncementContents = {
  kind: 'event',
  title: {zh: '周六普法讲座'},
  summary: {zh: '讲讲租房押金怎么要回来。'},
  body: [{type: 'paragraph', text: {zh: '不用报名，来了就听。'}}],
};

it("writes an announcement at the desk and reads it on the county's page", async () => {
  const desk = await signedIn('supervisor-410311');
  const draft = await desk.publishing.draft({region: '410311', contents}, {idempotencyKey: 'a-talk-on-saturday'});
  assert.deepEqual(
    await desk.publishing.draft({region: '410311', contents}, {idempotencyKey: 'a-talk-on-saturday'}),
    draft,
  );
  await assert.rejects(clientOf().announcements.get(draft.id), NotFoundError);
  const published = await desk.publishing.publish(draft.id, {version: draft.version});

  const pls = composeClient({baseUrl: server.api, portal: 'pk_luolong'}, {announcements});
  const {items} = await pls.announcements.list({kind: 'event'});
  assert.deepEqual(
    items.map(({id}) => id),
    [draft.id],
  );
  assert.deepEqual((await pls.announcements.get(draft.id)).body, contents.body);

  const revision = {version: published.version, contents: {...contents, title: {zh: '周日普法讲座'}}};
  const revised = await desk.publishing.revise(draft.id, revision);
  await assert.rejects(
    desk.publishing.revise(draft.id, revision),
    (error) => error instanceof ConflictError && error.currentVersion === revised.version,
  );
  await desk.publishing.withdraw(draft.id, {version: revised.version, reason: '讲座取消了。'});
  const types: string[] = [];
  for await (const {type} of desk.publishing.history(draft.id, {limit: 2})) types.push(type);
  assert.deepEqual(types, ['drafted', 'published', 'revised', 'withdrawn']);
  assert.equal((await desk.publishing.get(draft.id)).state, 'withdrawn');
  assert.deepEqual((await desk.publishing.list({state: 'draft'})).items, []);
});

it('moves a visit, which whoever asks then sees', async () => {
  const desk = await signedIn('supervisor-410311');
  const pls = composeClient({baseUrl: server.api, portal: 'pk_luolong'}, {visits, advisers});
  const [visit] = (await pls.visits.list({station: 'LYW-410311002001'})).items;
  assert.ok(visit);
  const to = {date: '2026-12-04', from: '14:30', to: '17:00'};
  const reason = {zh: '顾问当天要出庭'};
  const moved = await desk.publishing.changeVisit(visit, {version: visit.version, state: 'moved', to, reason});
  assert.deepEqual((await pls.visits.list({station: visit.station, to: '2026-12-04'}, {fresh: true})).items, [moved]);
  assert.deepEqual((await pls.advisers.get(visit.adviser.id)).nextVisit, moved);
  assert.equal((await pls.advisers.list({region: visit.region})).total, 1);
  await assert.rejects(desk.publishing.changeVisit(visit, {version: 1, state: 'cancelled'}), ValidationError);
  const stranger = await signedIn('supervisor-410303');
  await assert.rejects(stranger.publishing.changeVisit(visit, {version: 1, state: 'planned'}), ForbiddenError);
});

it("leads from a village to its group and to its unit's sheet", async () => {
  const pls = clientOf();
  const {unit} = await pls.stations.get('LYW-410311002001');
  const sheet = await pls.units.sheet(unit);
  assert.equal(sheet.unit.id, 'LYS-410311002');
  assert.equal(sheet.contacts.hotline, '12348');
  const {items} = await pls.villageGroups.list({station: 'LYW-410311002001'});
  assert.equal(items[0]?.leader.id, 'adviser-197');
});
