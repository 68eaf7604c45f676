// npm run bench -- durability [--database postgres]: what was acknowledged is there, and once.
// 1. Questions are sent while the server is killed (SIGKILL) again and again and started anew; clients try again with their keys.
// 2. Many book the same few places through two nodes at once (PostgreSQL: two nodes of one installation).
// 3. The time limits of many cases run out while two nodes look after them.
// Every commit is on the disk before it is answered: SQLite synchronous=FULL, PostgreSQL with fsync on.
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {bookThroughTwoNodes} from '../load/bookings.mjs';
import {killWhileSubmitting} from '../load/kills.mjs';
import {runOutOnTwoNodes} from '../load/run-out.mjs';
import {startOwnDatabase} from '../own-database.mjs';

const {values: given} = parseArgs({
  options: {
    database: {type: 'string', default: 'sqlite'},
    submissions: {type: 'string', default: '2000'},
    kills: {type: 'string', default: '20'},
    bookings: {type: 'string', default: '1000'},
    places: {type: 'string', default: '100'},
    clocks: {type: 'string', default: '200'},
  },
});
const isPostgres = given.database === 'postgres';

/** Each part has a database of its own. */
const inOwnInstallation = async (
  /** @type {(installation: import('../load/installation.mjs').Installation) => Promise<import('../load/installation.mjs').Verdict>} */ part,
) => {
  const database = await startOwnDatabase(given.database, {fsync: true});
  const data = await mkdtemp(path.join(tmpdir(), 'pls-durability-'));
  try {
    const place = {url: database.env['DATABASE_URL'], file: path.join(data, 'pls.sqlite')};
    const env = {...database.env, PLS_TRUSTED_PROXIES: '127.0.0.1', PLS_PROOF_OF_WORK: 'off', PLS_RATE_LIMITS: 'off'};
    return await part({data, place, env});
  } finally {
    await database.stop();
    await rm(data, {recursive: true, force: true});
  }
};

const verdicts = [
  await inOwnInstallation((installation) =>
    killWhileSubmitting(installation, {count: Number(given.submissions), kills: Number(given.kills)}),
  ),
];
if (isPostgres) {
  verdicts.push(
    await inOwnInstallation((installation) =>
      bookThroughTwoNodes(installation, {count: Number(given.bookings), places: Number(given.places)}),
    ),
  );
}
verdicts.push(await inOwnInstallation((installation) => runOutOnTwoNodes(installation, {count: Number(given.clocks)})));

console.log(`${given.database}\n`);
for (const verdict of verdicts) {
  console.log(`${verdict.isPassed ? '✓' : '✖'} ${verdict.name}`);
  for (const [what, figure] of Object.entries(verdict.figures))
    console.log(`    ${what.padEnd(44)}${String(figure).padStart(8)}`);
}
const isPassed = verdicts.every((verdict) => verdict.isPassed);
console.log(JSON.stringify({bench: 'durability', database: given.database, verdicts}));
console.log(isPassed ? 'PASS' : 'FAIL');
process.exitCode = isPassed ? 0 : 1;
