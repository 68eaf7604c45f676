/**
 * Arguments of `node` that run test files with our reporter.
 *
 * @param {readonly string[]} files
 * @param {{minutesEach?: number}} [options] - how long one test may take
 */
export const nodeTestArguments = (files, {minutesEach = 2} = {}) => [
  '--test',
  '--test-concurrency=2',
  `--test-timeout=${minutesEach * 60_000}`,
  '--test-reporter=./scripts/test/node-reporter.mjs',
  '--test-reporter-destination=stdout',
  ...files,
];
