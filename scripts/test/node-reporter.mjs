/**
 * Reporter for `node --test`: what failed and why, then one line `{"passed":…,"failed":…}` for test.mjs to add up.
 * A skipped test, and a file in which nothing is tested, count as failed: a run never passes by leaving out.
 *
 * @param {AsyncIterable<import('node:test/reporters').TestEvent>} source
 */
export default async function* report(source) {
  let passed = 0;
  let failed = 0;
  const place = (/** @type {{name: string; file?: string | undefined; line?: number | undefined}} */ data) =>
    `${data.name}\n  ${data.file ?? ''}:${data.line ?? ''}`;
  for await (const event of source) {
    if (event.type === 'test:pass') {
      const {data} = event;
      if (data.details.type === 'suite') continue;
      const isWholeFile = data.nesting === 0 && data.file?.endsWith(data.name);
      if (isWholeFile || data.skip !== undefined || data.todo !== undefined) {
        failed += 1;
        yield `✖ ${isWholeFile ? 'no test in' : 'not run:'} ${place(data)}\n`;
      } else {
        passed += 1;
      }
    } else if (event.type === 'test:fail') {
      const {data} = event;
      const {cause, failureType} = /** @type {Error & {failureType?: string}} */ (data.details.error);
      // A suite or a test around failed ones, and their file: what failed in it is counted there.
      if (failureType === 'subtestsFailed') continue;
      failed += 1;
      const why = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause ?? data.details.error);
      yield `✖ ${place(data)}\n${indent(why)}\n`;
    } else if (event.type === 'test:stderr' || event.type === 'test:stdout') {
      yield event.data.message;
    }
  }
  yield `${JSON.stringify({passed, failed})}\n`;
}

const indent = (/** @type {string} */ text) => text.replace(/^/gm, '    ');
