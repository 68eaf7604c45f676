import type {Kysely, Transaction} from 'kysely';
import {isUndoneByAnother} from './database-faults.js';
import type {Tables} from './tables.js';

/** Two that get into each other's way again and again are a fault that somebody should see. */
const attempts = 8;
/** Grows with each attempt, and differs between two that met. */
const pauseMs = 10;

/**
 * Does all of the work or nothing of it. The one way to a transaction: where PostgreSQL undoes one because of another
 * (deadlock, serialization), the work is done again.
 *
 * @param work - may be called several times: it changes nothing but the database
 */
export const inTransaction = async <Result>(
  database: Kysely<Tables>,
  work: (transaction: Transaction<Tables>) => Promise<Result>,
): Promise<Result> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await database.transaction().execute(work);
    } catch (error) {
      if (!isUndoneByAnother(error) || attempt === attempts) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, pauseMs * attempt * (0.5 + Math.random())));
  }
};
