// npm run storybook: the stories against a running server (the one on port 8787, or one started for them). With
// "build" as its argument it makes storybook-static instead, and needs no server.
import path from 'node:path';
import {build} from './build.mjs';
import {root} from './root.mjs';
import {binary, runNode} from './run.mjs';
import {startServer} from './start-server.mjs';

const storybook = binary('storybook/dist/bin/dispatcher.js');
const config = ['-c', path.join(root, 'stories/.storybook'), '--disable-telemetry'];

const running = async (/** @type {string} */ api) => {
  try {
    return (await fetch(`${api}/openapi.json`)).ok;
  } catch {
    return false;
  }
};

if (process.argv[2] === 'build') {
  const {code} = await runNode([storybook, 'build', ...config, '-o', 'storybook-static', '--quiet']);
  process.exitCode = code;
} else if (!(await build())) {
  process.exitCode = 1;
} else {
  const usual = `http://localhost:${process.env.PORT ?? '8787'}`;
  const server = (await running(usual)) ? undefined : await startServer();
  const api = server?.api ?? usual;
  console.log(`The stories call the server at ${api}`);
  const {code} = await runNode([storybook, 'dev', ...config, '-p', '6006', '--no-open', ...process.argv.slice(2)], {
    env: {STORYBOOK_PLS_API: api},
  });
  await server?.stop();
  process.exitCode = code;
}
