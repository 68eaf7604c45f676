// npm run storybook: the stories, each with the real server inside its page. With "build" as its argument it makes
// storybook-static instead, which any static host can serve.
import path from 'node:path';
import {build} from './build.mjs';
import {root} from './root.mjs';
import {binary, runNode} from './run.mjs';

const storybook = binary('storybook/dist/bin/dispatcher.js');
const config = ['-c', path.join(root, 'stories/.storybook'), '--disable-telemetry'];

if (process.argv[2] === 'build') {
  const {code} = await runNode([storybook, 'build', ...config, '-o', 'storybook-static', '--quiet']);
  process.exitCode = code;
} else if (!(await build({without: ['embed', 'in-page server']}))) {
  process.exitCode = 1;
} else {
  const {code} = await runNode([storybook, 'dev', ...config, '-p', '6006', '--no-open', ...process.argv.slice(2)]);
  process.exitCode = code;
}
