// Makes sure that a PostgreSQL is there for `npm run test:all`: before the stages, so that its installation has time.
import {findPostgres} from './postgres.mjs';

try {
  findPostgres();
} catch (error) {
  console.error(`[setup] ${/** @type {Error} */ (error).message}`);
  process.exit(1);
}
