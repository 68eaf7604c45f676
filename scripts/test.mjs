// npm test: everything that needs no other server, in stages; the last line, alone, is "N passed, N failed". `npm run test:all`
// (`node scripts/test.mjs all`) runs the server's suite on PostgreSQL and the widgets in other engines as well. With the name
// of one or more groups
// (`node scripts/test.mjs node browser`) only these run, after the build.
import {globSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {stripVTControlCharacters} from 'node:util';
import {engines} from './engines/engines.mjs';
import {findFirefox} from './find-browser.mjs';
import {root} from './root.mjs';
import {binary, runNode} from './run.mjs';
import {answersTable} from './test/answers-table.mjs';
import {nodeTestArguments} from './test/node-tests.mjs';

const minute = 60_000;

/** A check counts as one test: it holds or it does not. */
const check = (/** @type {string[]} */ ...args) => ({args, counts: false});
/** A stage that prints `{"passed":…,"failed":…}` as its last such line. */
const tests = (/** @type {string[]} */ ...args) => ({args, counts: true});

const filesOf = (/** @type {string} */ pattern) => globSync(pattern, {cwd: root}).toSorted();

/**
 * @param {string} pattern
 * @param {{minutesEach?: number}} [options]
 */
const nodeTests = (pattern, options) => {
  // What needs a PostgreSQL has a stage of its own.
  const files = filesOf(pattern).filter((file) => !file.endsWith('.postgres.test.js'));
  // Without a file the runner would look for tests of its own, everywhere.
  return files.length === 0 ? tests() : tests(...nodeTestArguments(files, options));
};

/** The server's suite once more; what is about the embedded database's file stays away. */
const serverOnPostgres = () =>
  tests(
    'scripts/test-on-postgres.mjs',
    ...filesOf('packages/server/dist/**/*.test.js').filter((file) => !file.endsWith('.sqlite.test.js')),
  );

/**
 * A part of it on SQLite's WebAssembly build, which the in-page server stands on: what cases, time limits and
 * floods do to the database.
 */
const serverOnWasm = () =>
  tests(
    ...nodeTestArguments(
      filesOf('packages/server/dist/{cases,clock,database,floods}/*.test.js').filter(
        // What privacy.test says of files and of a restart under other keys is about a database that outlives its page.
        (file) => !/\.(sqlite|postgres)\.test\.js$|[\\/]privacy\.test\.js$/.test(file),
      ),
    ),
  );

/**
 * Each stage's command is made when its turn comes: which test files there are is known only after the build. `lacks` says
 * what a stage would need that this machine has not.
 *
 * @typedef {object} Stage
 * @property {string} name
 * @property {string} group
 * @property {() => {args: string[]; counts: boolean}} command
 * @property {Record<string, string>} [env]
 * @property {() => string | undefined} [lacks]
 * @property {number} [minutes] - how long it may take; default 15
 */

/** What citizens do, in each of the other engines: see scripts/ensure-engines.mjs. @type {Stage[]} */
const journeys = engines.map(({name, file, isThere}) => ({
  name: `journey: ${name}`,
  group: 'engines',
  command: () => nodeTests(file, {minutesEach: 5}),
  lacks: () => (isThere() ? undefined : name),
  minutes: 15,
}));

/** @type {Stage} */
const browserInFirefox = {
  name: 'browser: Firefox',
  group: 'firefox',
  command: () => tests(binary('@web/test-runner/dist/bin.js')),
  env: {PLS_TEST_BROWSER: 'firefox'},
  lacks: () => (findFirefox() === undefined ? 'Firefox' : undefined),
  minutes: 15,
};

/** @type {Stage[]} */
const stages = [
  {name: 'build', group: 'always', command: () => check('scripts/build.mjs')},
  {name: 'contract is current', group: 'check', command: () => check('scripts/generate-contract.mjs', '--check')},
  {name: 'tokens are current', group: 'check', command: () => check('scripts/generate-tokens.mjs', '--check')},
  {name: 'docs are current', group: 'check', command: () => check('scripts/generate-docs.mjs', '--check')},
  {
    name: 'types',
    group: 'check',
    command: () => check(binary('typescript/bin/tsc'), '-b', 'scripts', 'stories', 'examples'),
  },
  {name: 'eslint', group: 'check', command: () => check(binary('eslint/bin/eslint.js'), '.', '--max-warnings=0')},
  {name: 'prettier', group: 'check', command: () => check(binary('prettier/bin/prettier.cjs'), '.', '--check')},
  {name: 'contract lint', group: 'check', command: () => check('scripts/lint-contract.mjs')},
  {name: 'knip', group: 'check', command: () => check(binary('knip/bin/knip.js'))},
  {name: 'size', group: 'check', command: () => check('scripts/size.mjs')},
  ...['contract', 'rules', 'sdk', 'server', 'doctor'].map((name) => ({
    name,
    group: 'node',
    command: () => nodeTests(`packages/${name}/dist/**/*.test.js`),
  })),
  {name: 'server on wasm', group: 'node', command: serverOnWasm, env: {PLS_TEST_DATABASE: 'wasm'}},
  {name: 'server on postgres', group: 'postgres', command: serverOnPostgres},
  {name: 'scripts', group: 'node', command: () => nodeTests('scripts/test/*.test.mjs')},
  {name: 'browser', group: 'browser', command: () => tests(binary('@web/test-runner/dist/bin.js'))},
  {
    name: 'storybook',
    group: 'stories',
    command: () => check('scripts/storybook.mjs', 'build'),
  },
  // Each story starts the server in its page.
  {name: 'stories', group: 'stories', command: () => tests('scripts/test-stories.mjs'), minutes: 12},
  {name: 'e2e', group: 'e2e', command: () => nodeTests('examples/**/*.e2e.ts')},
  browserInFirefox,
  ...journeys,
];

/** What `npm test` leaves to `npm run test:all`: it needs more than a browser. */
const needMore = ['postgres', 'engines', 'firefox'];

const groups = [...new Set(stages.map(({group}) => group))].filter((group) => group !== 'always');
const asked = process.argv.slice(2);
const wanted =
  asked.length === 0 ? groups.filter((group) => !needMore.includes(group)) : asked.includes('all') ? groups : asked;
const unknown = wanted.filter((group) => !groups.includes(group));
if (unknown.length > 0) {
  console.error(`There is no group "${unknown.join('", "')}". Groups: ${groups.join(', ')}, all`);
  process.exit(2);
}

let interrupted = false;
process.on('SIGINT', () => (interrupted = true)).on('SIGTERM', () => (interrupted = true));

/** @returns {{passed: number; failed: number}} the last line of that form; none when there is no such line */
const readCounts = (/** @type {string} */ output) => {
  const line = output.match(/^\{"passed":\d+,"failed":\d+\}$/gm)?.at(-1);
  return line === undefined ? {passed: 0, failed: 0} : JSON.parse(line);
};

// Each test process writes here which answers of the contract it has seen.
const seenAnswers = mkdtempSync(path.join(tmpdir(), 'pls-answers-'));
process.once('exit', () => rmSync(seenAnswers, {recursive: true, force: true}));

/** @returns {string} the lines that name what failed, each with a few that say why: where only the end of an output is kept */
const failuresIn = (/** @type {string} */ output) => {
  const lines = stripVTControlCharacters(output).split('\n');
  const named = lines.flatMap((line, place) => (line.includes('✖') ? [lines.slice(place, place + 6).join('\n')] : []));
  return named.slice(0, 8).join('\n');
};

const rows = [];
/** @type {string[]} */
const failures = [];
for (const {name, group, command, env, lacks, minutes = 15} of stages) {
  if (group !== 'always' && !wanted.includes(group)) continue;
  const started = performance.now();
  const lacking = lacks?.();
  if (lacking !== undefined) {
    const mustRun = process.env['CI'] === 'true';
    console.log(`▸ ${name} … ${mustRun ? 'FAILED' : 'left out'}: no ${lacking} here`);
    if (mustRun) rows.push({name, passed: 0, failed: 1, seconds: 0});
    continue;
  }
  const {args, counts} = command();
  process.stdout.write(`▸ ${name} … `);
  const {code, output} =
    args.length === 0
      ? {code: 1, output: ''}
      : await runNode(args, {capture: true, env: {PLS_SEEN_ANSWERS: seenAnswers, ...env}, timeoutMs: minutes * minute});
  if (interrupted) process.exit(130);
  const seconds = (performance.now() - started) / 1000;

  const {passed, failed: testsFailed} = counts ? readCounts(output) : {passed: code === 0 ? 1 : 0, failed: 0};
  const problems = [];
  if (counts && passed + testsFailed === 0) problems.push('no test ran');
  else if (code !== 0 && testsFailed === 0) problems.push(`ended with code ${code}`);
  const failed = testsFailed + problems.length;

  console.log(`${failed === 0 ? 'ok' : 'FAILED'} (${seconds.toFixed(1)} s)`);
  if (failed > 0) {
    const whole = `${output.trimEnd()}\n${problems.map((problem) => `✖ ${name}: ${problem}\n`).join('')}`;
    console.log(whole);
    failures.push(`▸ ${name}\n${failuresIn(whole)}`);
  }
  rows.push({name, passed, failed, seconds});
  // Without a build nothing after it means anything.
  if (group === 'always' && failed > 0) break;
}

const documentedAnswersFile = path.join(root, 'packages/contract/dist/documented-answers.js');
let table = '';
if (rows.some(({name}) => name === 'server')) {
  const {documentedAnswers} = await import(pathToFileURL(documentedAnswersFile).href);
  const {passed, failed, ...seen} = answersTable(seenAnswers, documentedAnswers());
  rows.push({name: 'answers', passed, failed, seconds: 0});
  table = `\n${seen.table}\n`;
}

const total = rows.reduce(
  (sum, {passed, failed, seconds}) => ({
    passed: sum.passed + passed,
    failed: sum.failed + failed,
    seconds: sum.seconds + seconds,
  }),
  {passed: 0, failed: 0, seconds: 0},
);
console.log(`\n${'stage'.padEnd(22)}${'passed'.padStart(8)}${'failed'.padStart(8)}${'seconds'.padStart(10)}`);
for (const {name, passed, failed, seconds} of [...rows, {name: 'all', ...total}]) {
  console.log(
    `${name.padEnd(22)}${String(passed).padStart(8)}${String(failed).padStart(8)}${seconds.toFixed(1).padStart(10)}`,
  );
}
console.log(table);
if (failures.length > 0) console.log(`What failed:\n${failures.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
