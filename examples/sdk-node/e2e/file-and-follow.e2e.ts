import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {startServer} from '../../../scripts/start-server.mjs';

const script = fileURLToPath(new URL('../file-and-follow.mjs', import.meta.url));
const run = promisify(execFile);

let server: Awaited<ReturnType<typeof startServer>>;
before(async () => {
  server = await startServer();
});
after(() => server.stop());

describe('the Node example', () => {
  it('files a case and follows it to the answer', async () => {
    const {stdout} = await run(process.execPath, [script], {env: {...process.env, PLS_API: server.api}});
    assert.match(stdout, /「老板不给工资」可以这样办/);
    assert.match(stdout, /办件号 \d{12}，查询码 \d{8}/);
    const steps = ['您问了问题', '工作人员受理了', '交给了专人', '开始办理', '已经答复您', '办结了：'].map((words) =>
      stdout.indexOf(words),
    );
    assert.deepEqual(
      steps,
      steps.toSorted((one, other) => one - other),
    );
    assert.ok(!steps.includes(-1), stdout);
  });

  it('says in one line what to do when there is no server', async () => {
    const attempt = run(process.execPath, [script], {env: {...process.env, PLS_API: 'http://127.0.0.1:9'}});
    await assert.rejects(attempt, (error: Error & {code?: number; stderr?: string}) => {
      assert.equal(error.code, 1);
      assert.match(error.stderr ?? '', /npm start/);
      return true;
    });
  });
});
