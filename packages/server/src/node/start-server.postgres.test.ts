import assert from 'node:assert/strict';
import {once} from 'node:events';
import {mkdtempSync, rmSync} from 'node:fs';
import {type AddressInfo, connect, createServer, type Socket} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, describe, it} from 'node:test';
import type {Problem} from '@pls-kit/contract';
import pg from 'pg';
import {newIdempotencyKey, wageQuestion} from '../testing/casework.js';
import {serveProgram} from '../testing/serve-program.js';
import {makeTestDatabase, type TestDatabase} from '../testing/test-database.js';
import {startTestServer} from '../testing/test-server.js';
import {openPostgres} from './open-postgres.js';

const folders: string[] = [];
const newFolder = () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'pls-start-'));
  folders.push(folder);
  return folder;
};
const databases: TestDatabase[] = [];
const newDatabase = async (...contents: Parameters<typeof makeTestDatabase>) => {
  const database = await makeTestDatabase(...contents);
  databases.push(database);
  return database;
};
const urlOf = ({place}: TestDatabase) => ('postgres' in place ? place.postgres.url : assert.fail());
after(async () => {
  folders.forEach((folder) => rmSync(folder, {recursive: true, force: true}));
  for (const database of databases) await database.remove();
});

const serve = (environment: Record<string, string>) => serveProgram({PLS_DATA: newFolder(), ...environment});

const change = (url: string, changes: Readonly<Record<string, string>>): string => {
  const address = new URL(url);
  for (const [name, value] of Object.entries(changes)) Reflect.set(address, name, value);
  return address.href;
};

/** A line to the server that can be cut and mended: what a network does. */
const makeLine = async (url: string) => {
  const folder = new URL(url).searchParams.get('host') ?? assert.fail('tests reach PostgreSQL by a socket');
  const sockets = new Set<Socket>();
  const listener = createServer((near) => {
    const far = connect(path.join(folder, '.s.PGSQL.5432'));
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.pipe(other);
      one.on('error', () => other.destroy()).on('close', () => sockets.delete(one));
    }
  });
  listener.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const {port} = listener.address() as AddressInfo;
  return {
    url: change(url, {search: '', host: `127.0.0.1:${port}`}),
    cut: async () => {
      for (const socket of sockets) socket.destroy();
      listener.close();
      await once(listener, 'close');
    },
    mend: async () => {
      listener.listen(port, '127.0.0.1');
      await once(listener, 'listening');
    },
  };
};

describe('a start that cannot be', () => {
  const refused = async (url: string, pattern: RegExp) => {
    const {code, output} = await serve({DATABASE_URL: url});
    assert.equal(code, 1, output);
    assert.match(output, pattern);
    assert.equal(output.trim().split('\n').length, 1, output);
    assert.doesNotMatch(output, /open-sesame|asks_password|host=/);
  };

  it('names what is wrong in a sentence, and never the address', async () => {
    const url = urlOf(await newDatabase('nothing'));
    await refused('mysql://root:open-sesame@localhost/pls', /^DATABASE_URL is no address of a PostgreSQL/);
    await refused('postgres://pls:open-sesame@127.0.0.1:1/pls', /^PostgreSQL does not answer .*ECONNREFUSED/);
    await refused('postgres://pls:open-sesame@localhost/pls?host=%2Fnowhere', /^PostgreSQL does not answer .*ENOENT/);
    await refused(
      change(url, {username: 'asks_password', password: 'open-sesame'}),
      /refuses the user or the password/,
    );
    await refused(change(url, {pathname: '/nowhere'}), /is not there: make it/);
  });

  it('refuses a database that cannot hold Chinese', async () => {
    const url = urlOf(await newDatabase('nothing'));
    const client = new pg.Client({connectionString: url});
    await client.connect();
    const name = `ascii_${process.pid}`;
    await client.query(`create database ${name} template template0 encoding 'SQL_ASCII' locale 'C'`);
    try {
      await refused(change(url, {pathname: `/${name}`}), /is in SQL_ASCII: .*UTF8/);
    } finally {
      await client.query(`drop database ${name} with (force)`);
      await client.end();
    }
  });

  it('refuses a newer database, and keys that it does not know', async () => {
    const own = await newDatabase('tables');
    const known = newFolder();
    assert.equal((await serve({DATABASE_URL: urlOf(own), PLS_DATA: known})).code, 0);
    await refused(urlOf(own), /^The database was begun with key .* put back the keys/);
    assert.equal((await serve({DATABASE_URL: urlOf(own), PLS_DATA: known})).code, 0);

    const database = own.open();
    await database
      .$extendTables<{migrations: {name: string}}>()
      .insertInto('migrations')
      .values({name: '9999-later'})
      .execute();
    await database.destroy();
    await refused(urlOf(own), /written by a newer version.*DATABASE_URL/);
  });

  for (const [name, value] of [
    ['PLS_DATABASE_CONNECTIONS', '0'],
    ['PLS_DATABASE_TIMEOUT', 'long'],
  ] as const) {
    it(`says what is wrong with ${name}`, async () => {
      const {code, output} = await serve({DATABASE_URL: 'postgres://localhost/pls', [name]: value});
      assert.deepEqual([code, output.startsWith(`${name} is ${value}: give a number from 1 to`)], [1, true], output);
    });
  }
});

describe('a server whose line to PostgreSQL is cut', () => {
  it('answers 503 with when to come back, does not end, and goes on when the line is mended', async (context) => {
    const line = await makeLine(urlOf(await newDatabase('catalogue')));
    const log: string[] = [];
    const server = await startTestServer({postgres: {url: line.url, connections: 3}, log: (entry) => log.push(entry)});
    const headers = {'Content-Type': 'application/json', 'Idempotency-Key': newIdempotencyKey()};
    const send = () => fetch(`${server.api}/v1/cases`, {method: 'POST', headers, body: JSON.stringify(wageQuestion)});
    // Also if something fails below: what is left listening would keep the run from ending.
    context.after(async () => {
      await server.close();
      await line.cut();
    });
    await line.cut();
    const answers = await Promise.all(Array.from({length: 8}, send));
    for (const answer of answers) {
      const problem = (await answer.json()) as Problem;
      assert.deepEqual([answer.status, problem.type], [503, '/problems/service-unavailable']);
      assert.equal(answer.headers.get('Retry-After'), '5');
    }
    await line.mend();
    const [one, other] = [await send(), await send()];
    assert.deepEqual([one.status, other.status], [201, 201]);
    assert.equal(await one.text(), await other.text());
    assert.doesNotMatch(log.join('\n'), /127\.0\.0\.1|postgres:\/\//);
  });
});

describe('a pool of connections', () => {
  it('is named at the server, ends a statement that takes too long, and counts with numbers', async () => {
    const database = openPostgres({
      url: urlOf(await newDatabase('tables')),
      connections: 1,
      statementTimeoutMs: 200,
    });
    const read = database.$extendTables<{pg_stat_activity: {application_name: string; pid: number}}>();
    const {count, total} = await read
      .selectFrom('pg_stat_activity')
      .where('application_name', '=', 'pls-kit')
      .select(({fn}) => [fn.countAll().as('count'), fn.sum('pid').as('total')])
      .executeTakeFirstOrThrow();
    assert.ok(typeof count === 'number' && count >= 1, String(count));
    assert.ok(Number.isSafeInteger(total), String(total));
    await assert.rejects(
      database.selectNoFrom((row) => row.fn<unknown>('pg_sleep', [row.val(30)]).as('slept')).execute(),
      {code: '57014'},
    );
    await database.destroy();
    const readElsewhere = pg.types.getTypeParser(pg.types.builtins.INT8, 'text') as (text: string) => unknown;
    assert.equal(readElsewhere('7'), '7', 'other pools keep their own');
  });
});
