// npm run bench -- faults [PART…]: what the SDK promises on bad networks, against the real server.
// submissions: 2,000 through a proxy that drops before, drops after, delays, duplicates, resets, answers 502, 503 and 429 for 30 %
//   of the requests: none lost, none doubled, none hanging
// watch: 500 events over 20 restarts of two nodes on one PostgreSQL: every watcher is told of each once, in order
// uploads: 20 MB of files over connections that are cut ten times: whole at the desk, sending at most 1.3 times their bytes
// outbox: submissions kept in two tabs of one browser behind a network that fails three of ten requests; both tabs load again
//   in the middle: all delivered, none doubled
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {cutUploads} from '../load/cut-uploads.mjs';
import {submitThroughFaults} from '../load/faulty-submissions.mjs';
import {reloadWithOutbox} from '../load/outbox-reload.mjs';
import {watchOverRestarts} from '../load/watch-restarts.mjs';
import {startOwnDatabase} from '../own-database.mjs';

/** @typedef {import('../load/installation.mjs').Installation} Installation */

const {values: given, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    seed: {type: 'string', default: '20261130'},
    submissions: {type: 'string', default: '2000'},
    share: {type: 'string', default: '0.3'},
    events: {type: 'string', default: '500'},
    restarts: {type: 'string', default: '20'},
    cases: {type: 'string', default: '5'},
    megabytes: {type: 'string', default: '20'},
    cuts: {type: 'string', default: '10'},
    kept: {type: 'string', default: '40'},
    reloads: {type: 'string', default: '3'},
  },
});

/**
 * Each part has a database of its own.
 *
 * @type {Record<string, {database: string; run: (installation: Installation) => Promise<import('../load/installation.mjs').Verdict>}>}
 */
const parts = {
  submissions: {
    database: 'sqlite',
    run: (installation) =>
      submitThroughFaults(installation, {
        count: Number(given.submissions),
        share: Number(given.share),
        seed: Number(given.seed),
      }),
  },
  watch: {
    database: 'postgres',
    run: (installation) =>
      watchOverRestarts(installation, {
        events: Number(given.events),
        restarts: Number(given.restarts),
        cases: Number(given.cases),
      }),
  },
  uploads: {
    database: 'sqlite',
    run: (installation) => cutUploads(installation, {megabytes: Number(given.megabytes), cuts: Number(given.cuts)}),
  },
  outbox: {
    database: 'sqlite',
    run: (installation) => reloadWithOutbox(installation, {count: Number(given.kept), reloads: Number(given.reloads)}),
  },
};

const unknown = positionals.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`There is no part "${unknown.join('", "')}". Parts: ${Object.keys(parts).join(', ')}`);
  process.exit(2);
}

const verdicts = [];
for (const [name, {database: kind, run}] of Object.entries(parts)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const database = await startOwnDatabase(kind);
  const data = await mkdtemp(path.join(tmpdir(), 'pls-faults-'));
  try {
    const place = {url: database.env['DATABASE_URL'], file: path.join(data, 'pls.sqlite')};
    const env = {...database.env, PLS_PROOF_OF_WORK: 'off', PLS_RATE_LIMITS: 'off'};
    verdicts.push({part: name, ...(await run({data, place, env}))});
  } finally {
    await database.stop();
    await rm(data, {recursive: true, force: true});
  }
}

for (const verdict of verdicts) {
  console.log(`${verdict.isPassed ? '✓' : '✖'} ${verdict.name}`);
  for (const [what, figure] of Object.entries(verdict.figures))
    console.log(`    ${what.padEnd(44)}${String(figure).padStart(8)}`);
}
const isPassed = verdicts.every((verdict) => verdict.isPassed);
console.log(JSON.stringify({bench: 'faults', verdicts}));
console.log(isPassed ? 'PASS' : 'FAIL');
process.exitCode = isPassed ? 0 : 1;
