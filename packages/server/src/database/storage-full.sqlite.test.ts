import assert from 'node:assert/strict';
import {it} from 'node:test';
import {sql} from 'kysely';
import {problemTypes} from '@pls-kit/contract';
import {newIdempotencyKey, startCasework, submit, wageQuestion} from '../testing/casework.js';
import {jpeg} from '../testing/files.js';
import {upload} from '../testing/upload.js';
import {isStorageFull, isUnavailable} from './database-faults.js';

it('a full disk acknowledges nothing, says so, and takes the same submission once there is room', async () => {
  const casework = await startCasework();
  const {database} = casework;
  const kept = await submit(casework);
  const {rows} = await sql<{page_count: number}>`PRAGMA page_count`.execute(database);
  await sql`PRAGMA max_page_count = ${sql.raw(String(rows[0]?.page_count))}`.execute(database);
  const long = {...wageQuestion, answers: {...wageQuestion.answers, question: '借条在这里。'.repeat(300)}};
  const send = (key: string) => casework.request('submitCase', {body: long, headers: {'Idempotency-Key': key}});
  let key = newIdempotencyKey();
  let refused = await send(key);
  const acknowledged = [kept.number];
  for (let tries = 0; refused.status === 201 && tries < 50; tries += 1) {
    acknowledged.push((refused.body as unknown as {number: string}).number);
    key = newIdempotencyKey();
    refused = await send(key);
  }
  assert.deepEqual([refused.status, refused.body.type], [503, problemTypes.serviceUnavailable], refused.text);
  assert.ok(Number(refused.headers.get('Retry-After')) > 0);
  assert.ok(casework.log.some((line) => line.includes('"alarm":"storage-full"')));
  const count = async () => (await database.selectFrom('cases').select('number').execute()).length;
  assert.equal(await count(), acknowledged.length);
  await sql`PRAGMA max_page_count = 1000000`.execute(database);
  assert.equal((await send(key)).status, 201);
  assert.equal((await send(key)).status, 201);
  assert.equal(await count(), acknowledged.length + 1);
  await casework.close();
});

it('a full disk refuses all who came at the same moment alike, and each is one case once there is room', async () => {
  const casework = await startCasework();
  const {database} = casework;
  await submit(casework);
  const keys = Array.from({length: 40}, newIdempotencyKey);
  const long = {...wageQuestion, answers: {...wageQuestion.answers, question: '借条在这里。'.repeat(300)}};
  const sendAll = () =>
    Promise.all(keys.map((key) => casework.request('submitCase', {body: long, headers: {'Idempotency-Key': key}})));
  const numbers = async () => (await database.selectFrom('cases').select('number').execute()).map(({number}) => number);
  const before = await numbers();
  const {rows} = await sql<{page_count: number}>`PRAGMA page_count`.execute(database);
  await sql`PRAGMA max_page_count = ${sql.raw(String(rows[0]?.page_count))}`.execute(database);
  const answers = await sendAll();
  const refused = answers.filter(({status}) => status !== 201);
  assert.ok(refused.length > 1, 'one page holds no 39 cases');
  for (const {status, body} of refused) assert.deepEqual([status, body.type], [503, problemTypes.serviceUnavailable]);
  assert.equal((await numbers()).length, before.length + answers.length - refused.length);
  await sql`PRAGMA max_page_count = 1000000`.execute(database);
  const again = await sendAll();
  assert.deepEqual(
    again.map(({status}) => status),
    keys.map(() => 201),
  );
  assert.equal(new Set(await numbers()).size, before.length + keys.length);
  // Whoever was acknowledged before the disk was full has the same number still.
  for (const [index, {status, body}] of answers.entries()) {
    if (status === 201) assert.deepEqual(again[index]?.body, body);
  }
  await casework.close();
});

it('a full disk of the files keeps no piece that it acknowledged, and goes on once there is room', async () => {
  const casework = await startCasework();
  const full = Object.assign(new Error('no space left on device'), {code: 'ENOSPC'});
  const {world} = casework;
  const broken = {...world, blobs: {...world.blobs, put: () => Promise.reject(full)}};
  await assert.rejects(upload({world: broken}, jpeg(700_000)), (error) => isStorageFull(error) && isUnavailable(error));
  const received = await casework.database.selectFrom('attachments').select('received').executeTakeFirst();
  assert.equal(received?.received, 0);
  assert.ok(await upload(casework, jpeg(700_000)));
  await casework.close();
});

it("PostgreSQL's full disk is told alike", () => {
  assert.ok(isUnavailable(Object.assign(new Error('could not extend file'), {code: '53100'})));
});
