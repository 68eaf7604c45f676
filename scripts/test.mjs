// npm test: everything, in stages; the last line, alone, is "N passed, N failed". With the name of one or more groups
// (`node scripts/test.mjs node browser`) only these run, after the build.
import {globSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {root} from './root.mjs';
import {binary, runNode} from './run.mjs';
import {answersTable} from './test/answers-table.mjs';

const minute = 60_000;

/** A check counts as one test: it holds or it does not. */
const check = (/** @type {string[]} */ ...args) => ({args, counts: false});
/** A stage that prints `{"passed":…,"failed":…}` as its last such line. */
const tests = (/** @type {string[]} */ ...args) => ({args, counts: true});

const nodeTests = (/** @type {string} */ pattern) => {
  const files = globSync(pattern, {cwd: root}).toSorted();
  // Without a file the runner would look for tests of its own, everywhere.
  if (files.length === 0) return tests();
  return tests(
    '--test',
    '--test-concurrency=2',
    '--test-timeout=120000',
    '--test-reporter=./scripts/test/node-reporter.mjs',
    '--test-reporter-destination=stdout',
    ...files,
  );
};

/**
 * Each stage's command is made when its turn comes: which test files there are is known only after the build.
 *
 * @type {{name: string; group: string; command: () => {args: string[]; counts: boolean}}[]}
 */
const stages = [
  {name: 'build', group: 'always', command: () => check('scripts/build.mjs')},
  {name: 'contract is current', group: 'check', command: () => check('scripts/generate-contract.mjs', '--check')},
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
  ...['contract', 'rules', 'sdk', 'server'].map((name) => ({
    name,
    group: 'node',
    command: () => nodeTests(`packages/${name}/dist/**/*.test.js`),
  })),
  {name: 'scripts', group: 'node', command: () => nodeTests('scripts/test/*.test.mjs')},
  {name: 'browser', group: 'browser', command: () => tests(binary('@web/test-runner/dist/bin.js'))},
  {
    name: 'storybook',
    group: 'stories',
    command: () => check('scripts/storybook.mjs', 'build'),
  },
  {name: 'stories', group: 'stories', command: () => tests('scripts/test-stories.mjs')},
  {name: 'e2e', group: 'e2e', command: () => nodeTests('examples/**/*.e2e.ts')},
];

const groups = [...new Set(stages.map(({group}) => group))].filter((group) => group !== 'always');
const wanted = process.argv.slice(2);
const unknown = wanted.filter((group) => !groups.includes(group));
if (unknown.length > 0) {
  console.error(`There is no group "${unknown.join('", "')}". Groups: ${groups.join(', ')}`);
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

const rows = [];
for (const {name, group, command} of stages) {
  if (group !== 'always' && wanted.length > 0 && !wanted.includes(group)) continue;
  const started = performance.now();
  const {args, counts} = command();
  process.stdout.write(`▸ ${name} … `);
  const {code, output} =
    args.length === 0
      ? {code: 1, output: ''}
      : await runNode(args, {capture: true, env: {PLS_SEEN_ANSWERS: seenAnswers}, timeoutMs: 6 * minute});
  if (interrupted) process.exit(130);
  const seconds = (performance.now() - started) / 1000;

  const {passed, failed: testsFailed} = counts ? readCounts(output) : {passed: code === 0 ? 1 : 0, failed: 0};
  const problems = [];
  if (counts && passed + testsFailed === 0) problems.push('no test ran');
  else if (code !== 0 && testsFailed === 0) problems.push(`ended with code ${code}`);
  const failed = testsFailed + problems.length;

  console.log(`${failed === 0 ? 'ok' : 'FAILED'} (${seconds.toFixed(1)} s)`);
  if (failed > 0) console.log(`${output.trimEnd()}\n${problems.map((problem) => `✖ ${name}: ${problem}\n`).join('')}`);
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
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
