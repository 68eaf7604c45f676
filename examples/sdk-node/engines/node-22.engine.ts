import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {copyFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {after, before, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {node22} from '../../../scripts/engines/node-22.mjs';
import {makeProject, packAll} from '../../../scripts/test/published-packages.mjs';

const run = promisify(execFile);
const example = fileURLToPath(new URL('../file-and-follow.mjs', import.meta.url));

let packed: Awaited<ReturnType<typeof packAll>>;
let project: string;
before(async () => {
  packed = await packAll();
  project = await makeProject(packed);
});
after(() => packed.remove());

it('Node 22 runs the packages as they are published: server, SDK, and the example that follows a case to its end', async () => {
  copyFileSync(example, path.join(project, 'example.mjs'));
  const source = `
    import {startServer} from '@pls-kit/server/node.js';
    console.log(process.version);
    const server = await startServer({port: 0});
    process.env.PLS_API = server.api;
    await import('./example.mjs');
    await server.close();
  `;
  writeFileSync(path.join(project, 'run.mjs'), source);
  const {stdout} = await run(node22, ['run.mjs'], {cwd: project});
  assert.match(stdout, /^v22\./);
  assert.match(stdout, /办件号 \d{12}，查询码 \d{8}/);
  assert.match(stdout, /办结了。/);
});
