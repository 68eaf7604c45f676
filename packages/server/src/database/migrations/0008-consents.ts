import type {Kysely} from 'kysely';

/** Consents for optional purposes: what was agreed to, in which words, and when. */
export const createConsentTable = async (database: Kysely<unknown>) => {
  // One row: an optional purpose that was agreed to with a case. No personal text: it stays as the proof when words are erased.
  await database.schema
    .createTable('case_consents')
    .addColumn('home_county', 'text', (column) => column.notNull())
    .addColumn('number', 'text', (column) => column.notNull())
    .addColumn('purpose', 'text', (column) => column.notNull())
    .addColumn('version', 'text', (column) => column.notNull())
    .addColumn('given_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('case_consents_pk', ['home_county', 'number', 'purpose'])
    .addForeignKeyConstraint('case_consents_case', ['home_county', 'number'], 'cases', ['home_county', 'number'])
    .execute();
};
