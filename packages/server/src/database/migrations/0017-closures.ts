import type {Kysely} from 'kysely';

/** What a unit has closed for bookings. No row is personal. */
export const createClosureTables = async (database: Kysely<unknown>) => {
  const {schema} = database;

  // One row: the times of a day that a unit has closed by hand, whatever its rotas say; none after they were opened again.
  await schema
    .createTable('closures')
    .addColumn('home_county', 'text', (column) => column.notNull())
    .addColumn('unit', 'text', (column) => column.notNull())
    .addColumn('date', 'text', (column) => column.notNull())
    .addColumn('periods', 'text', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('version', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('closures_pk', ['home_county', 'unit', 'date'])
    .execute();

  // One row: who closed or opened what, and when. Append-only.
  await schema
    .createTable('closure_versions')
    .addColumn('home_county', 'text', (column) => column.notNull())
    .addColumn('unit', 'text', (column) => column.notNull())
    .addColumn('date', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('staff', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('contents', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('closure_versions_pk', ['home_county', 'unit', 'date', 'version'])
    .addForeignKeyConstraint('closure_versions_of', ['home_county', 'unit', 'date'], 'closures', [
      'home_county',
      'unit',
      'date',
    ])
    .execute();
};
