import type {Kysely} from 'kysely';

/** Who may work at the desk. Nothing here is a citizen's. */
export const createStaffAccountsTable = async (database: Kysely<unknown>) => {
  // One row: an account of a sign-in provider and the member of staff behind it. Who has left stays, not active, since what
  // they did bears their name. As many as there are staff, whatever the number of cases.
  await database.schema
    .createTable('staff_accounts')
    .addColumn('issuer', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('scope', 'text', (column) => column.notNull())
    .addColumn('unit', 'text')
    .addColumn('contents', 'text', (column) => column.notNull())
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('active', 'integer', (column) => column.notNull())
    .addColumn('changed_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('staff_accounts_key', ['issuer', 'subject'])
    .execute();
};
