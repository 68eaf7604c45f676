import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, it} from 'node:test';
import type {Kysely} from 'kysely';
import type {Tables} from '../database/tables.js';
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

const caseTables = [
  'case_numbers',
  'cases',
  'case_events',
  'case_texts',
  'case_clocks',
  'access_log',
  'case_lookups',
  'case_notes',
  'code_tries',
] as const;

const dump = async (database: Kysely<Tables>): Promise<string> => {
  const rows = await Promise.all(caseTables.map((table) => database.selectFrom(table).selectAll().execute()));
  return JSON.stringify(rows);
};

describe('what was told in confidence', () => {
  it('is in no table and no file of the database but sealed', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'casework-'));
    const casework = await startCasework({file: path.join(folder, 'database.sqlite')});
    try {
      const {receipt} = await live(casework);
      const rows = await dump(casework.database);
      const files = readdirSync(folder).map((name) => readFileSync(path.join(folder, name)));
      assert.ok(files.length > 0);
      for (const word of [...personalWords, answerText, receipt.code, idempotencyKey]) {
        assert.equal(rows.includes(word), false, `${word} in a row`);
        for (const bytes of files) assert.equal(bytes.includes(word), false, `${word} in a file`);
      }
      assert.ok(rows.includes(receipt.number));
    } finally {
      await casework.close();
      rmSync(folder, {recursive: true});
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
    const folder = mkdtempSync(path.join(tmpdir(), 'casework-'));
    const file = path.join(folder, 'database.sqlite');
    const ring = newKeyRing(random, new Date('2026-11-23T00:00:00Z'));
    try {
      const before = await startCasework({file, keys: ring});
      const receipt = await submit(before, wageQuestion, idempotencyKey);
      const token = await openToken(before, receipt);
      await before.close();
      const rotated = {current: 'next', keys: {...ring.keys, next: toBase64url(random(32))}};
      const after = await startCasework({file, keys: rotated});
      assert.deepEqual(await submit(after, wageQuestion, idempotencyKey), receipt);
      const shown = await readCase(after, receipt);
      assert.equal(shown.summary.find(({name}) => name === 'name')?.value, '王**');
      assert.equal((await after.request('getCase', {path: {number: receipt.number}, token})).status, 200);
      assert.equal((await after.database.selectFrom('cases').select('number').execute()).length, 1);
      await after.close();
    } finally {
      rmSync(folder, {recursive: true});
    }
  });
});

describe('the wrong keys', () => {
  it('are noticed at the start, in a sentence that says what to do', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'casework-'));
    const first = await startServer({dataFolder: folder});
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
        [newKeyRing(random, new Date()), /^Stored cases need key .+ put back the keys/],
        [
          {current: own.current, keys: {[own.current]: toBase64url(random(32))}},
          /does not open with key .+ put back the keys/,
        ],
      ] as const) {
        await assert.rejects(startServer({dataFolder: folder, keys}), (error) => {
          assert.ok(error instanceof StartError, String(error));
          assert.match(error.message, expected);
          return true;
        });
      }
      await (await startServer({dataFolder: folder})).close();
    } finally {
      rmSync(folder, {recursive: true});
    }
  });
});

describe('every table that grows', () => {
  /** Keyed by the value that they are looked up by. */
  const lookedUpByTheirOwn = ['case_numbers', 'code_tries'];

  it('has the county in its primary key and in every unique one', async () => {
    const casework = await startCasework();
    const keys = await casework.database
      .$extendTables<{sqlite_master: {name: string; type: string; tbl_name: string; sql: string | null}}>()
      .selectFrom('sqlite_master')
      .select(['tbl_name as table', 'sql'])
      .where('type', '=', 'table')
      .where('tbl_name', 'in', [...caseTables])
      .execute();
    await casework.close();
    assert.equal(keys.length, caseTables.length);
    for (const {table, sql} of keys) {
      const constraints = [...(sql ?? '').matchAll(/(?:primary key|unique) \(([^)]+)\)/gi)].map(
        ([, columns]) => columns!,
      );
      if (lookedUpByTheirOwn.includes(table)) continue;
      assert.ok(constraints.length > 0, table);
      for (const columns of constraints) assert.match(columns, /^"home_county"/, table);
    }
  });
});
