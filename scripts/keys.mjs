// npm run keys -- status | add | use ID | reseal | remove ID: changes the keys of the installation that PLS_DATA, PLS_KEYS and
// DATABASE_URL name. docs/operations.md has the order.
import {build} from './build.mjs';

if (!(await build({without: ['in-page server']}))) process.exit(1);

const {changeKeys, readStartOptions, StartError} = await import('@pls-kit/server/node.js');
try {
  for (const line of await changeKeys(process.argv.slice(2), readStartOptions(process.env), process.env))
    console.log(line);
} catch (error) {
  // Anything else is a fault of ours: let Node show where.
  if (!(error instanceof StartError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
