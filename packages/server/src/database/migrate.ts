import type {Kysely, Transaction} from 'kysely';
import {isMadeByAnother} from './database-faults.js';
import {inTransaction} from './in-transaction.js';
import type {Tables} from './tables.js';
import {createCatalogueTables} from './migrations/0001-catalogue.js';
import {createCaseTables} from './migrations/0002-cases.js';
import {createCaseworkTables} from './migrations/0003-casework.js';
import {createClockTables} from './migrations/0004-clocks.js';
import {createDraftAndAttachmentTables} from './migrations/0005-drafts-attachments.js';
import {createAppointmentTables} from './migrations/0009-appointments.js';
import {createConsentTable} from './migrations/0008-consents.js';
import {createPublicationTables} from './migrations/0010-publications.js';
import {createRetentionTables} from './migrations/0012-retention.js';
import {createFloodTables} from './migrations/0013-floods.js';
import {createKeyProofTable} from './migrations/0014-key-proofs.js';
import {createAppointmentHolderTable} from './migrations/0015-appointment-holders.js';
import {addAnswerKeys} from './migrations/0016-answer-keys.js';
import {createClosureTables} from './migrations/0017-closures.js';
import {createEventChannelTable} from './migrations/0018-event-channels.js';
import {createStaffAccountsTable} from './migrations/0011-staff-accounts.js';

/** In order, forward only; one that is merged is never edited. */
const migrations: readonly {name: string; run: (database: Kysely<unknown>) => Promise<void>}[] = [
  {name: '0001-catalogue', run: createCatalogueTables},
  {name: '0002-cases', run: createCaseTables},
  {name: '0003-casework', run: createCaseworkTables},
  {name: '0004-clocks', run: createClockTables},
  {name: '0005-drafts-attachments', run: createDraftAndAttachmentTables},
  {name: '0008-consents', run: createConsentTable},
  {name: '0009-appointments', run: createAppointmentTables},
  {name: '0010-publications', run: createPublicationTables},
  {name: '0011-staff-accounts', run: createStaffAccountsTable},
  {name: '0012-retention', run: createRetentionTables},
  {name: '0013-floods', run: createFloodTables},
  {name: '0014-key-proofs', run: createKeyProofTable},
  {name: '0015-appointment-holders', run: createAppointmentHolderTable},
  {name: '0016-answer-keys', run: addAnswerKeys},
  {name: '0017-closures', run: createClosureTables},
  {name: '0018-event-channels', run: createEventChannelTable},
];

/** The database was written by a newer version of the server. */
export class NewerDatabaseError extends Error {
  override readonly name = 'NewerDatabaseError';
}

/** The two tables that are there before any step. */
interface Records {
  migrations: {name: string};
  start_lock: {name: string};
}
const recordsOf = (database: Kysely<Tables>) => database as unknown as Kysely<Records>;

/** Name of the one row of `start_lock`. */
const lockName = 'start';

const createRecords = async (database: Kysely<Tables>) => {
  // One row: a step that was taken.
  await database.schema
    .createTable('migrations')
    .ifNotExists()
    .addColumn('name', 'text', (column) => column.primaryKey())
    .execute();
  // One row, for ever: whoever has written it may prepare the database until its transaction ends.
  await database.schema
    .createTable('start_lock')
    .ifNotExists()
    .addColumn('name', 'text', (column) => column.primaryKey())
    .execute();
  await recordsOf(database)
    .insertInto('start_lock')
    .values({name: lockName})
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
};

/** Several nodes that start at once on an empty PostgreSQL all find the table missing, and one of them makes it. */
const createRecordsOnce = async (database: Kysely<Tables>) => {
  try {
    await createRecords(database);
  } catch (error) {
    if (!isMadeByAnother(error)) throw error;
    await createRecords(database);
  }
};

/**
 * Waits until no other node prepares the database, and keeps others waiting until the transaction ends. To be called first
 * in a transaction, on a database that {@link migrate} has seen.
 */
export const takeStartLock = async (transaction: Transaction<Tables>): Promise<void> => {
  await recordsOf(transaction).updateTable('start_lock').set({name: lockName}).where('name', '=', lockName).execute();
};

const stepsDone = async (database: Kysely<Tables>): Promise<ReadonlySet<string>> =>
  new Set((await recordsOf(database).selectFrom('migrations').select('name').execute()).map(({name}) => name));

/** Whether the database has every step that this code knows, and none that it does not. */
export const hasEveryStep = async (database: Kysely<Tables>): Promise<boolean> => {
  const done = await stepsDone(database);
  return done.size === migrations.length && migrations.every(({name}) => done.has(name));
};

/**
 * Brings the tables up to what this version needs; each step is one transaction, so a crash leaves a whole earlier state, and
 * of nodes that start at once one takes it.
 *
 * @throws {NewerDatabaseError} the database knows a step that this code does not
 */
export const migrate = async (database: Kysely<Tables>): Promise<void> => {
  await createRecordsOnce(database);
  const done = await stepsDone(database);
  const unknown = [...done].filter((name) => migrations.every((migration) => migration.name !== name));
  if (unknown.length > 0) {
    throw new NewerDatabaseError(`The database has steps that this version does not know: ${unknown.join(', ')}`);
  }
  for (const {name, run} of migrations) {
    if (done.has(name)) continue;
    await inTransaction(database, async (transaction) => {
      await takeStartLock(transaction);
      // Another node may have taken the step while this one waited.
      if ((await stepsDone(transaction)).has(name)) return;
      await run(transaction as unknown as Kysely<unknown>);
      await recordsOf(transaction).insertInto('migrations').values({name}).execute();
    });
  }
};
