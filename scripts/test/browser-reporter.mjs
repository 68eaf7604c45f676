/**
 * @typedef {import('@web/test-runner').TestSuiteResult} TestSuiteResult
 * @typedef {import('@web/test-runner').TestResult} TestResult
 */

/**
 * @param {TestSuiteResult} suite
 * @param {string[]} [path] - names of the suites around it
 * @returns {(TestResult & {title: string})[]} every test in it, at any depth
 */
const testsOf = (suite, path = []) => [
  ...suite.tests.map((test) => ({...test, title: [...path, test.name].join(' › ')})),
  ...suite.suites.flatMap((inner) => testsOf(inner, [...path, inner.name])),
];

/**
 * Reporter for web-test-runner: what failed and why, then one line `{"passed":…,"failed":…}` for test.mjs to add up.
 * A skipped test and a file without tests count as failed.
 *
 * @returns {import('@web/test-runner').Reporter}
 */
export const browserReporter = () => ({
  stop({sessions}) {
    let passed = 0;
    let failed = 0;
    const fail = (/** @type {string} */ text) => {
      failed += 1;
      console.log(`✖ ${text}`);
    };
    for (const session of sessions) {
      const file = session.testFile ?? '';
      const tests = session.testResults ? testsOf(session.testResults) : [];
      for (const error of session.errors) fail(`${file}\n${error.stack ?? error.message}`);
      if (tests.length === 0 && session.errors.length === 0) fail(`no test in ${file}`);
      for (const test of tests) {
        if (test.skipped) fail(`not run: ${test.title}\n  ${file}`);
        else if (test.passed) passed += 1;
        else fail(`${test.title}\n  ${file}\n    ${test.error?.message ?? ''}\n${test.error?.stack ?? ''}`);
      }
      for (const log of session.logs) console.log(`  [page] ${log.map(String).join(' ')}`);
    }
    console.log(JSON.stringify({passed, failed}));
  },
});
