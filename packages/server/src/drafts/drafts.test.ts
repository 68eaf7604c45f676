import assert from 'node:assert/strict';
import {after, before, beforeEach, describe, it} from 'node:test';
import type {DraftReceipt, SealedDraft} from '@pls-kit/contract';
import {runScheduledWork} from '../scheduled-work.js';
import {toBase64url} from '../secrets/base64url.js';
import {luoyang, random, startCasework, submit, type Casework} from '../testing/casework.js';

const start = '2026-11-23T09:30:00+08:00';
const newLocator = () => toBase64url(random(32));
const newSealed = () => toBase64url(random(200));

describe('drafts', () => {
  let casework: Casework;
  before(async () => {
    casework = await startCasework();
  });
  after(() => casework.close());
  beforeEach(() => {
    casework.setClock(start);
  });

  const save = (locator: string, version: number, sealed: string, address = '198.51.100.7') =>
    casework.request<DraftReceipt>('saveDraft', {path: {locator}, body: {version, sealed}, address});
  const read = (locator: string, address = '198.51.100.7') =>
    casework.request<SealedDraft>('getDraft', {path: {locator}, address});

  it('are kept as they came, with a version for each saving', async () => {
    const locator = newLocator();
    const [first, second] = [newSealed(), newSealed()];
    const saved = await save(locator, 0, first);
    assert.deepEqual(saved.body, {version: 1, expiresAt: '2026-11-26T09:30:00+08:00'});
    assert.equal(saved.headers.get('ETag'), '"1"');
    assert.equal((await save(locator, 1, second)).body.version, 2);
    const {body, headers} = await read(locator);
    assert.equal(body.sealed, second);
    assert.equal(body.version, 2);
    assert.equal(headers.get('ETag'), '"2"');
    assert.equal(headers.get('Cache-Control'), 'no-store');
  });

  it('lose nothing when two devices save: the later one is told the version', async () => {
    const locator = newLocator();
    await save(locator, 0, newSealed());
    const answers = await Promise.all([save(locator, 1, newSealed()), save(locator, 1, newSealed())]);
    assert.deepEqual(answers.map(({status}) => status).toSorted(), [200, 409]);
    const refused = answers.find(({status}) => status === 409);
    assert.equal((refused?.body as {version?: number}).version, 2);
    assert.equal((await save(locator, 0, newSealed())).status, 409);
    assert.equal((await read(locator)).body.version, 2);
  });

  it('take the very same bytes twice as one saving', async () => {
    const locator = newLocator();
    const sealed = newSealed();
    const [one, other] = await Promise.all([save(locator, 0, sealed), save(locator, 0, sealed)]);
    assert.deepEqual([one.body.version, other.body.version], [1, 1]);
    const next = newSealed();
    assert.equal((await save(locator, 1, next)).body.version, 2);
    assert.equal((await save(locator, 1, next)).body.version, 2);
  });

  it('end 72 hours after they were last saved, and the scheduled work wipes them', async () => {
    const locator = newLocator();
    await save(locator, 0, newSealed());
    casework.setClock('2026-11-25T09:30:00+08:00');
    await save(locator, 1, newSealed());
    casework.setClock('2026-11-28T09:29:59+08:00');
    assert.equal((await read(locator)).status, 200);
    await runScheduledWork(casework.world, luoyang);
    assert.equal((await read(locator)).status, 200);
    casework.setClock('2026-11-28T09:30:00+08:00');
    assert.equal((await read(locator)).status, 404);
    assert.equal((await save(locator, 2, newSealed())).status, 404);
    await runScheduledWork(casework.world, luoyang);
    assert.deepEqual(await casework.database.selectFrom('drafts').selectAll().execute(), []);
    // The code can be used again; the old version means nothing any more.
    assert.equal((await save(locator, 0, newSealed())).body.version, 1);
  });

  it('deleted are gone, and deleting twice is no error', async () => {
    const locator = newLocator();
    await save(locator, 0, newSealed());
    for (let time = 0; time < 2; time += 1) {
      assert.equal((await casework.request('deleteDraft', {path: {locator}})).status, 200);
    }
    assert.equal((await read(locator)).status, 404);
  });

  it('count wrong codes together with wrong query codes, per network, and right ones not at all', async () => {
    const address = '203.0.113.50';
    const locator = newLocator();
    await save(locator, 0, newSealed(), address);
    for (let time = 0; time < 65; time += 1) assert.equal((await read(locator, address)).status, 200);
    for (let time = 0; time < 60; time += 1) assert.equal((await read(newLocator(), address)).status, 404);
    const refused = await read(newLocator(), address);
    assert.equal(refused.status, 429);
    assert.equal(refused.headers.get('Retry-After'), '3600');
    assert.equal((await read(locator, address)).status, 429);
    const receipt = await submit(casework);
    const {number, code} = receipt;
    assert.equal((await casework.request('openCaseToken', {path: {number}, body: {code}, address})).status, 429);
    assert.equal((await read(locator, '203.0.113.51')).status, 200);
  });

  it('begin at most sixty times an hour from one network', async () => {
    const address = '203.0.113.60';
    const locator = newLocator();
    for (let time = 0; time < 60; time += 1) {
      assert.equal((await save(time === 0 ? locator : newLocator(), 0, newSealed(), address)).status, 200);
    }
    assert.equal((await save(newLocator(), 0, newSealed(), address)).status, 429);
    assert.equal((await save(locator, 1, newSealed(), address)).status, 200);
  });

  it('that are too large or not ciphertext are refused by field', async () => {
    const tooLarge = await casework.request('saveDraft', {
      path: {locator: newLocator()},
      body: {version: 0, sealed: 'A'.repeat(131_073)},
    });
    assert.equal(tooLarge.status, 422);
    assert.deepEqual(
      tooLarge.body.violations?.map(({pointer, code}) => [pointer, code]),
      [['/sealed', 'too-long']],
    );
    const plain = await casework.request('saveDraft', {
      path: {locator: newLocator()},
      body: {version: 0, sealed: '{"question": "包工头欠我4万多，打电话不接，怎么办？请帮帮我们，谢谢。"}'},
    });
    assert.equal(plain.status, 422);
    assert.equal((await casework.request('getDraft', {path: {locator: '1234567890123456'}})).status, 404);
  });

  it('leave no locator in the log', async () => {
    const locator = newLocator();
    await save(locator, 0, newSealed());
    assert.ok(casework.log.some((line) => line.includes('/v1/drafts/{locator}')));
    assert.ok(!casework.log.join('\n').includes(locator));
  });
});
