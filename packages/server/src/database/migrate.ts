import type {Kysely} from 'kysely';
import type {Tables} from './tables.js';
import {createCatalogueTables} from './migrations/0001-catalogue.js';
import {createCaseTables} from './migrations/0002-cases.js';
import {createCaseworkTables} from './migrations/0003-casework.js';
import {createClockTables} from './migrations/0004-clocks.js';
import {createDraftAndAttachmentTables} from './migrations/0005-drafts-attachments.js';
import {createConsentTable} from './migrations/0008-consents.js';
import {createFloodTables} from './migrations/0013-floods.js';

/** In order, forward only; one that is merged is never edited. */
const migrations: readonly {name: string; run: (database: Kysely<unknown>) => Promise<void>}[] = [
  {name: '0001-catalogue', run: createCatalogueTables},
  {name: '0002-cases', run: createCaseTables},
  {name: '0003-casework', run: createCaseworkTables},
  {name: '0004-clocks', run: createClockTables},
  {name: '0005-drafts-attachments', run: createDraftAndAttachmentTables},
  {name: '0008-consents', run: createConsentTable},
  {name: '0013-floods', run: createFloodTables},
];

/** The database was written by a newer version of the server. */
export class NewerDatabaseError extends Error {
  override readonly name = 'NewerDatabaseError';
}

/**
 * Brings the tables up to what this version needs; each step is one transaction, so a crash leaves a whole earlier state.
 *
 * @throws {NewerDatabaseError} the database knows a step that this code does not
 */
export const migrate = async (database: Kysely<Tables>) => {
  const records = database.$extendTables<{migrations: {name: string}}>();
  await database.schema
    .createTable('migrations')
    .ifNotExists()
    .addColumn('name', 'text', (column) => column.primaryKey())
    .execute();
  const done = new Set((await records.selectFrom('migrations').select('name').execute()).map((row) => row.name));

  const unknown = [...done].filter((name) => migrations.every((migration) => migration.name !== name));
  if (unknown.length > 0) {
    throw new NewerDatabaseError(`The database has steps that this version does not know: ${unknown.join(', ')}`);
  }
  for (const {name, run} of migrations) {
    if (done.has(name)) continue;
    await database.transaction().execute(async (transaction) => {
      await run(transaction as unknown as Kysely<unknown>);
      await transaction.$extendTables<{migrations: {name: string}}>().insertInto('migrations').values({name}).execute();
    });
  }
};
