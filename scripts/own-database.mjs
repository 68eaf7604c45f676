import {startPostgres} from './postgres.mjs';

/**
 * A new database of the wanted kind, for a server that is started for one run.
 *
 * @param {string} name - `sqlite` (in the server's data folder) or `postgres` (a server of its own)
 * @param {{fsync?: boolean}} [options] - `fsync`: a commit of PostgreSQL is on the disk, as SQLite's always is
 * @returns {Promise<{env: Record<string, string>; stop: () => Promise<void>}>} `env` for the server
 * @throws {Error} in one sentence: no such kind, or no PostgreSQL here
 */
export const startOwnDatabase = async (name, {fsync = false} = {}) => {
  if (name === 'sqlite') return {env: {}, stop: () => Promise.resolve()};
  if (name !== 'postgres') throw new Error(`There is no database "${name}": give sqlite or postgres.`);
  const postgres = await startPostgres({fsync});
  return {env: {DATABASE_URL: postgres.url()}, stop: postgres.stop};
};
