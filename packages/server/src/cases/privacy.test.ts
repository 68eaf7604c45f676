import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, it} from 'node:test';
import type {Kysely} from 'kysely';
import type {Tables} from '../database/tables.js';
import type {DatabasePlace} from '../node/open-database.js';
import {startServer, StartError} from '../node.js';
import {toBase64url} from '../secrets/base64url.js';
import {newKeyRing} from '../secrets/secrets.js';
import {
  answerText,
  openToken,
  personalWords,
  random,
  readCase,
  signIn,
  startCasework,
  submit,
  wageQuestion,
  work,
  type Casework,
} from '../testing/casework.js';
import {engine, makeTestDatabase} from '../testing/test-database.js';

const idempotencyKey = 'secret-as-the-code-0001';

/** A whole life of a case, with a wrong code and a refused step on the way. */
const live = async (casework: Casework) => {
  const receipt = await submit(casework, wageQuestion, idempotencyKey);
  const {number, code} = receipt;
  await casework.request('submitCase', {
    body: {...wageQuestion, answers: {...wageQuestion.answers, phone: '13837902146999'}},
    headers: {'Idempotency-Key': `${idempotencyKey}x`},
  });
  await casework.request('openCaseToken', {
    path: {number},
    body: {code: code === '00000000' ? '00000001' : '00000000'},
  });
  const token = await openToken(casework, receipt);
  const clerk = await signIn(casework, 'clerk-lys-410311013');
  await casework.request('startCase', {path: {number}, token: clerk, body: {version: 1}});
  await work(casework, clerk, 'acceptCase', number, {version: 1});
  await work(casework, clerk, 'answerCase', number, {version: 2, text: answerText});
  await casework.request('closeCase', {path: {number}, token, body: {version: 3}});
  return {receipt, token, clerk};
};

/** Every row of every table. */
const dump = async (database: Kysely<Tables>): Promise<string> => {
  const tables = await database.introspection.getTables();
  const rows = await Promise.all(
    tables.map(({name}) =>
      database
        .selectFrom(name as keyof Tables)
        .selectAll()
        .execute(),
    ),
  );
  return JSON.stringify(rows);
};

/** The embedded database's files; a PostgreSQL server's are not within our reach, and inside a page there are none. */
const filesOf = (place: DatabasePlace): Buffer[] => {
  if (engine !== 'sqlite' || !('file' in place)) return [];
  const folder = path.dirname(place.file);
  return readdirSync(folder).map((name) => readFileSync(path.join(folder, name)));
};

describe('what was told in confidence', () => {
  it('is in no table and no file of the database but sealed', async () => {
    const shared = await makeTestDatabase();
    const casework = await startCasework({on: shared});
    try {
      const {receipt} = await live(casework);
      const rows = await dump(casework.database);
      const files = filesOf(shared.place);
      assert.equal(files.length > 0, engine === 'sqlite');
      for (const word of [...personalWords, answerText, receipt.code, idempotencyKey]) {
        assert.equal(rows.includes(word), false, `${word} in a row`);
        for (const bytes of files) assert.equal(bytes.includes(word), false, `${word} in a file`);
      }
      assert.ok(rows.includes(receipt.number));
    } finally {
      await casework.close();
      await shared.remove();
    }
  });

  it('is in no line of the log, nor are numbers, codes, keys and tokens', async () => {
    const casework = await startCasework();
    const {receipt, token, clerk} = await live(casework);
    await casework.request('getCase', {path: {number: receipt.number}, token, query: {portal: 'pk_luolong'}});
    const log = casework.log.join('\n');
    await casework.close();
    assert.ok(log.includes('/v1/cases/{number}/token'), log);
    const secrets = [receipt.number, receipt.code, idempotencyKey, token, clerk, 'pk_luolong', '198.51.100.7'];
    for (const word of [...personalWords, ...secrets]) assert.equal(log.includes(word), false, word);
  });

  it('is in no log when something breaks on our side', async () => {
    const casework = await startCasework();
    const receipt = await submit(casework);
    const token = await openToken(casework, receipt);
    await casework.database.updateTable('case_texts').set({sealed: 'AAAA'}).execute();
    const {status, body, text} = await casework.request('getCase', {path: {number: receipt.number}, token});
    assert.deepEqual([status, body.type], [500, '/problems/internal']);
    assert.equal(text.includes('case_texts'), false);
    const fault = casework.log.find((line) => line.includes('"level":"error"')) ?? assert.fail();
    assert.match(fault, /SecretsError/);
    assert.equal(fault.includes(receipt.number), false);
    await casework.close();
  });

  it('stays readable when the server gets a new key, and the receipt stays the same', async () => {
    const shared = await makeTestDatabase();
    const ring = newKeyRing(random, new Date('2026-11-23T00:00:00Z'));
    try {
      const before = await startCasework({on: shared, keys: ring});
      const receipt = await submit(before, wageQuestion, idempotencyKey);
      const token = await openToken(before, receipt);
      await before.close();
      const rotated = {current: 'next', keys: {...ring.keys, next: toBase64url(random(32))}};
      const after = await startCasework({on: shared, keys: rotated});
      assert.deepEqual(await submit(after, wageQuestion, idempotencyKey), receipt);
      const shown = await readCase(after, receipt);
      assert.equal(shown.summary.find(({name}) => name === 'name')?.value, '王**');
      assert.equal((await after.request('getCase', {path: {number: receipt.number}, token})).status, 200);
      assert.equal((await after.database.selectFrom('cases').select('number').execute()).length, 1);
      await after.close();
    } finally {
      await shared.remove();
    }
  });
});

describe('the wrong keys', () => {
  it('are noticed at the start, in a sentence that says what to do', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'casework-'));
    const shared = await makeTestDatabase('catalogue');
    const options = {dataFolder: folder, proofOfWork: 'off' as const, ...('postgres' in shared.place && shared.place)};
    const first = await startServer(options);
    const response = await fetch(`${first.api}/v1/cases`, {
      method: 'POST',
      headers: {'Content-Type': 'application/json', 'Idempotency-Key': idempotencyKey},
      body: JSON.stringify(wageQuestion),
    });
    assert.equal(response.status, 201);
    await first.close();
    try {
      const own = JSON.parse(readFileSync(path.join(folder, 'keys.json'), 'utf8')) as {current: string};
      for (const [keys, expected] of [
        [newKeyRing(random, new Date()), /^Stored data needs key .+ \(texts of cases: 1.*\): put back the keys/],
        [
          {current: own.current, keys: {[own.current]: toBase64url(random(32))}},
          /does not open with key .+ put back the keys/,
        ],
      ] as const) {
        await assert.rejects(startServer({...options, keys}), (error) => {
          assert.ok(error instanceof StartError, String(error));
          assert.match(error.message, expected);
          return true;
        });
      }
      await (await startServer(options)).close();
    } finally {
      rmSync(folder, {recursive: true});
      await shared.remove();
    }
  });
});
