// npm run bench -- server [--database postgres]: how much of what the machine can do the server leaves to citizens.
// Catalogue reads beside a bare node:http server that sends the same bytes; submissions beside the bare inserts of the same rows
// into the same database; then the memory that the server holds. The peer of submissions commits what belongs to each by itself, as
// many at a time as the server has connections (SQLite: one, its writer); the server may let submissions that come at the same moment
// share a commit, as long as that is on the disk before any of them is answered. Server, peers and clients are processes of their
// own, and peers take turns. No proof of work is asked for and no rate limit is set: both are about one client, not about many.
import {readFileSync} from 'node:fs';
import {loadavg} from 'node:os';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {catalogueReads, compareReads} from '../load/reads.mjs';
import {compareWrites} from '../load/writes.mjs';
import {startOwnDatabase} from '../own-database.mjs';
import {startServer} from '../start-server.mjs';

const bars = {reads: 0.7, submissions: 0.5, megabytes: 200};

const {values: given} = parseArgs({
  options: {
    database: {type: 'string', default: 'sqlite'},
    seconds: {type: 'string', default: '3'},
    rounds: {type: 'string', default: '5'},
    submissions: {type: 'string', default: '300'},
  },
});
const rounds = Number(given.rounds);
/** As many as keep the database at work. */
const submitters = 48;

const database = await startOwnDatabase(given.database, {fsync: true});
const server = await startServer({
  env: {...database.env, PLS_TRUSTED_PROXIES: '127.0.0.1', PLS_PROOF_OF_WORK: 'off', PLS_RATE_LIMITS: 'off'},
});
const rates = (/** @type {{server: number; bare: number}} */ {server: own, bare}) =>
  `${own.toFixed(0).padStart(8)} /s${bare.toFixed(0).padStart(10)} /s`;
const row = (/** @type {string} */ what, /** @type {string} */ figures, /** @type {number} */ share, bar = '') =>
  console.log(`${what.padEnd(30)}${figures}${share.toFixed(2).padStart(8)}   ${bar}`);
try {
  const options = {seconds: Number(given.seconds), rounds, connections: 16};
  const place = {url: database.env['DATABASE_URL'], file: path.join(server.data, 'pls.sqlite')};
  const submissions = await compareWrites(server.port, place, {
    count: Number(given.submissions),
    rounds,
    connections: submitters,
    pool: 10,
  });
  const search = await compareReads(
    server.port,
    ['/v1/search?q=%E8%80%81%E6%9D%BF%E4%B8%8D%E7%BB%99%E5%B7%A5%E8%B5%84'],
    {
      ...options,
      rounds: 1,
    },
  );
  const reads = await compareReads(server.port, catalogueReads, options);
  const megabytes = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))?.[1]) / 1024;

  console.log(
    `${given.database}, medians of ${rounds} rounds; ${options.connections} connections read, ${submitters} submit; load ${loadavg()[0]?.toFixed(1)}\n`,
  );
  console.log(`${''.padEnd(30)}     server        peer   share`);
  row('catalogue reads', rates(reads), reads.share, `bar ${bars.reads}  (${(reads.bytes / 1024).toFixed(1)} KB each)`);
  row('search, uncached', rates(search), search.share);
  row(
    'submissions',
    rates(submissions),
    submissions.share,
    `bar ${bars.submissions}  (${submissions.rows} rows; the peer commits twice each)`,
  );
  console.log(
    `${'memory after it (RSS)'.padEnd(30)}${megabytes.toFixed(0).padStart(8)} MB${''.padStart(21)}   bar ${bars.megabytes} MB`,
  );
  const isPassed = reads.share >= bars.reads && submissions.share >= bars.submissions && megabytes <= bars.megabytes;
  console.log(JSON.stringify({bench: 'server', database: given.database, reads, search, submissions, megabytes}));
  console.log(isPassed ? 'PASS' : 'FAIL');
  process.exitCode = isPassed ? 0 : 1;
} finally {
  await server.stop();
  await database.stop();
}
