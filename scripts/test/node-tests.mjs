/** Arguments of `node` that run test files with our reporter. @param {readonly string[]} files */
export const nodeTestArguments = (files) => [
  '--test',
  '--test-concurrency=2',
  '--test-timeout=120000',
  '--test-reporter=./scripts/test/node-reporter.mjs',
  '--test-reporter-destination=stdout',
  ...files,
];
