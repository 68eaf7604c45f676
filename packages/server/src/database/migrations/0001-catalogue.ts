import type {Kysely} from 'kysely';

/** What help exists and where. No row is personal: staff and advisers appear under the names they show to the public. */
export const createCatalogueTables = async (database: Kysely<unknown>) => {
  const {schema} = database;

  // One row: a data set that was imported, in which version.
  await schema
    .createTable('catalogue_imports')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('version', 'text', (column) => column.notNull())
    .addColumn('imported_at', 'text', (column) => column.notNull())
    .execute();

  // One row: a division or named place of today, its former names and codes inside.
  await schema
    .createTable('regions')
    .addColumn('code', 'text', (column) => column.primaryKey())
    .addColumn('level', 'text', (column) => column.notNull())
    .addColumn('parent', 'text')
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('contents', 'text', (column) => column.notNull())
    .execute();

  // One row: a place with people, of one of the three levels.
  await schema
    .createTable('stations')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('level', 'text', (column) => column.notNull())
    .addColumn('region', 'text', (column) => column.notNull())
    .addColumn('parent', 'text')
    .addColumn('contents', 'text', (column) => column.notNull())
    .execute();

  // One row: a service with its guide; or a topic, the citizen's trouble that leads to services.
  for (const table of ['services', 'topics']) {
    await schema
      .createTable(table)
      .addColumn('code', 'text', (column) => column.primaryKey())
      .addColumn('position', 'integer', (column) => column.notNull())
      .addColumn('contents', 'text', (column) => column.notNull())
      .execute();
  }

  // One row: a site that embeds the widgets.
  await schema
    .createTable('portals')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('region', 'text', (column) => column.notNull())
    .addColumn('home_county', 'text', (column) => column.notNull())
    .addColumn('contents', 'text', (column) => column.notNull())
    .execute();

  // One row: who works on cases and so owns a queue.
  await schema
    .createTable('units')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('home_county', 'text', (column) => column.notNull())
    .addColumn('region', 'text', (column) => column.notNull())
    .addColumn('contents', 'text', (column) => column.notNull())
    .execute();

  // One row: a member of staff with role and region.
  await schema
    .createTable('staff')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('scope', 'text', (column) => column.notNull())
    .addColumn('unit', 'text')
    .addColumn('contents', 'text', (column) => column.notNull())
    .execute();

  // One row: a village legal adviser.
  await schema
    .createTable('advisers')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('contents', 'text', (column) => column.notNull())
    .execute();

  // One row: when an adviser is at one studio, every month alike; the dated visits are computed from it.
  await schema
    .createTable('visiting_rules')
    .addColumn('adviser', 'text', (column) => column.notNull())
    .addColumn('station', 'text', (column) => column.primaryKey())
    .addColumn('weekday', 'integer', (column) => column.notNull())
    .addColumn('weeks', 'text', (column) => column.notNull())
    .addColumn('from_time', 'text', (column) => column.notNull())
    .addColumn('to_time', 'text', (column) => column.notNull())
    .execute();

  // One row: a year whose holiday notice is out.
  await schema
    .createTable('calendar_years')
    .addColumn('year', 'text', (column) => column.primaryKey())
    .addColumn('contents', 'text', (column) => column.notNull())
    .execute();
};
