// node scripts/test-on-postgres.mjs FILE…: runs compiled tests of the server on a PostgreSQL that lives as long as they do.
import {makeTemplates} from '../packages/server/dist/testing/make-templates.js';
import {startPostgres} from './postgres.mjs';
import {runNode} from './run.mjs';
import {nodeTestArguments} from './test/node-tests.mjs';

const postgres = await startPostgres();
try {
  await makeTemplates(postgres.url);
  const {code} = await runNode(nodeTestArguments(process.argv.slice(2)), {
    env: {PLS_TEST_DATABASE_URL: postgres.url()},
  });
  process.exitCode = code;
} finally {
  await postgres.stop();
}
