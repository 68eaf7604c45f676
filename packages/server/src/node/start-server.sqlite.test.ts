import assert from 'node:assert/strict';
import {once} from 'node:events';
import {chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, describe, it} from 'node:test';
import {openSqlite, startServer} from '../node.js';
import {serveProgram} from '../testing/serve-program.js';

// An installation that is one folder: its database file, its keys, and the refusals that name them.

const folders: string[] = [];
const newFolder = () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'pls-start-'));
  folders.push(folder);
  return folder;
};
after(() => folders.forEach((folder) => rmSync(folder, {recursive: true, force: true})));

const isOneSentence = (output: string, pattern: RegExp) => {
  assert.match(output, pattern);
  assert.equal(output.trim().split('\n').length, 1, output);
};

describe('a start that cannot be', () => {
  it('says that the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const {port} = other.address() as AddressInfo;
    const {code, output} = await serveProgram({PORT: String(port), PLS_DATA: newFolder()});
    other.close();
    assert.equal(code, 1);
    isOneSentence(output, new RegExp(`^Port ${port} is taken: .*PORT`));
  });

  it('says that the folder cannot be written', async () => {
    const file = path.join(newFolder(), 'a-file');
    writeFileSync(file, '');
    const {code, output} = await serveProgram({PLS_DATA: path.join(file, 'below')});
    assert.equal(code, 1);
    isOneSentence(output, /cannot be written: .*PLS_DATA/);
  });

  it('refuses generated keys in production, unless told otherwise', async () => {
    const folder = newFolder();
    const refused = await serveProgram({PLS_ENV: 'production', PLS_DATA: folder});
    assert.equal(refused.code, 1);
    isOneSentence(refused.output, /generated keys: .*PLS_KEYS.*PLS_ALLOW_GENERATED_KEYS=1/);
    const allowed = await serveProgram({PLS_ENV: 'production', PLS_DATA: folder, PLS_ALLOW_GENERATED_KEYS: '1'});
    assert.deepEqual([allowed.code, /http:\/\/127\.0\.0\.1:\d+/.test(allowed.output)], [0, true]);
    const given = await serveProgram({
      PLS_ENV: 'production',
      PLS_DATA: folder,
      PLS_KEYS: readFileSync(path.join(folder, 'keys.json'), 'utf8'),
    });
    assert.equal(given.code, 0);
  });

  it('does not make new keys for a database that was written with others', async () => {
    const folder = newFolder();
    assert.equal((await serveProgram({PLS_DATA: folder})).code, 0);
    rmSync(path.join(folder, 'keys.json'));
    const {code, output} = await serveProgram({PLS_DATA: folder});
    assert.equal(code, 1);
    isOneSentence(output, /put keys\.json back/);
  });

  it('says that the database is newer, or none at all', async () => {
    const folder = newFolder();
    assert.equal((await serveProgram({PLS_DATA: folder})).code, 0);
    const database = openSqlite(path.join(folder, 'pls.sqlite'));
    await database
      .$extendTables<{migrations: {name: string}}>()
      .insertInto('migrations')
      .values({name: '9999-later'})
      .execute();
    await database.destroy();
    isOneSentence((await serveProgram({PLS_DATA: folder})).output, /newer version/);

    const other = newFolder();
    assert.equal((await serveProgram({PLS_DATA: other})).code, 0);
    for (const suffix of ['-wal', '-shm']) rmSync(path.join(other, `pls.sqlite${suffix}`), {force: true});
    writeFileSync(path.join(other, 'pls.sqlite'), 'This is a letter to my aunt and no database at all. '.repeat(100));
    isOneSentence((await serveProgram({PLS_DATA: other})).output, /damaged or no database/);
  });

  for (const [variables, pattern] of [
    [{PORT: '70000'}, /^PORT is 70000/],
    [{PLS_ENV: 'staging'}, /^PLS_ENV is staging/],
    [{PLS_ORIGINS: 'pk_luolong=luolong.gov.cn'}, /^PLS_ORIGINS has/],
    [{PLS_ALLOW_INSECURE: 'luolong'}, /^PLS_ALLOW_INSECURE is luolong: write pk_name/],
    [{PLS_KEYS: '{}'}, /^PLS_KEYS holds no usable keys/],
  ] as const) {
    it(`says what is wrong with ${Object.keys(variables).join()}`, async () => {
      const {code, output} = await serveProgram({PLS_DATA: newFolder(), ...variables});
      assert.equal(code, 1);
      isOneSentence(output, pattern);
    });
  }
});

describe('a start', () => {
  it('writes keys that only their owner can read, and keeps them', async () => {
    const folder = newFolder();
    await serveProgram({PLS_DATA: folder});
    const file = path.join(folder, 'keys.json');
    const keys = readFileSync(file, 'utf8');
    assert.equal(statSync(file).mode & 0o777, 0o600);
    assert.equal(statSync(path.join(folder, 'pls.sqlite')).mode & 0o777, 0o600);
    chmodSync(file, 0o644);
    await serveProgram({PLS_DATA: folder});
    assert.equal(readFileSync(file, 'utf8'), keys);
    assert.equal(statSync(file).mode & 0o777, 0o600);
  });

  it('answers on both loopback names at one port', async () => {
    const server = await startServer();
    try {
      for (const origin of [server.url, server.api]) assert.equal((await fetch(`${origin}/openapi.json`)).status, 200);
      assert.deepEqual(
        [server.url, server.api],
        [`http://127.0.0.1:${server.port}`, `http://localhost:${server.port}`],
      );
    } finally {
      await server.close();
    }
  });

  it('switches the development issuer off in production', async () => {
    for (const [options, status] of [
      [{environment: 'production', generatedKeys: true}, 404],
      [{environment: 'production', generatedKeys: true, developmentIssuer: true}, 200],
      [{}, 200],
    ] as const) {
      const server = await startServer(options);
      const response = await fetch(`${server.api}/v1/development/accounts?limit=1`);
      await server.close();
      assert.equal(response.status, status);
    }
  });

  it('puts a changed catalogue in place of the old one and leaves the cases alone', async () => {
    const folder = newFolder();
    await serveProgram({PLS_DATA: folder});
    const file = path.join(folder, 'pls.sqlite');
    const before = openSqlite(file);
    await before
      .insertInto('case_numbers')
      .values({number: '260000000000', home_county: '410311', claimed_at: '2026-11-23T02:05:00.000Z'})
      .execute();
    await before.updateTable('catalogue_imports').set({version: 'an older one'}).execute();
    await before.deleteFrom('stations').where('level', '=', 'studio').execute();
    await before.destroy();
    await serveProgram({PLS_DATA: folder});
    const now = openSqlite(file);
    const {count} = await now
      .selectFrom('stations')
      .select(({fn}) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    assert.equal(count, 3445);
    assert.equal((await now.selectFrom('case_numbers').selectAll().execute()).length, 1);
    await now.destroy();
  });
});

describe('the log', () => {
  it('holds templates, and nothing of what was asked', async () => {
    const lines: string[] = [];
    const server = await startServer({log: (line) => lines.push(line)});
    await fetch(`${server.api}/v1/search?q=${encodeURIComponent('老公打我')}`);
    await fetch(`${server.api}/v1/cases/260123456783`, {headers: {Authorization: 'Bearer secret-token'}});
    await fetch(`${server.api}/v1/nowhere/260123456783`);
    await server.close();
    assert.deepEqual(
      lines.map((line) => (JSON.parse(line) as {route: string}).route),
      ['/v1/search', '/v1/cases/{number}', 'other'],
    );
    assert.doesNotMatch(lines.join('\n'), /260123456783|secret-token|老公|%E8/);
  });
});
