import type {Kysely} from 'kysely';

/** What is written for the public while the server runs. No row is personal. */
export const createPublicationTables = async (database: Kysely<unknown>) => {
  const {schema} = database;

  // One row: an announcement as it stands, draft, published or withdrawn. Titles and text inside `contents` are data, never markup.
  await schema
    .createTable('announcements')
    .addColumn('home_county', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('region', 'text', (column) => column.notNull())
    .addColumn('portal', 'text')
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('contents', 'text', (column) => column.notNull())
    .addColumn('published_at', 'text')
    .addColumn('public_from', 'text')
    .addColumn('valid_to', 'text')
    .addColumn('provenance', 'text', (column) => column.notNull())
    .addColumn('written_at', 'text', (column) => column.notNull())
    .addColumn('written_by', 'text')
    .addColumn('revised_at', 'text')
    .addPrimaryKeyConstraint('announcements_pk', ['home_county', 'id'])
    .execute();
  await schema
    .createIndex('announcements_public')
    .on('announcements')
    .columns(['home_county', 'region', 'state', 'public_from'])
    .execute();

  // One row: a version of an announcement with who made it. Append-only.
  await schema
    .createTable('announcement_versions')
    .addColumn('home_county', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('staff', 'text')
    .addColumn('reason', 'text')
    .addColumn('contents', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('announcement_versions_pk', ['home_county', 'id', 'version'])
    .addForeignKeyConstraint('announcement_versions_of', ['home_county', 'id'], 'announcements', ['home_county', 'id'])
    .execute();

  // One row: a visit that was cancelled or moved by hand, or whose change was taken back, by its studio and the day of its rule.
  await schema
    .createTable('visit_changes')
    .addColumn('home_county', 'text', (column) => column.notNull())
    .addColumn('station', 'text', (column) => column.notNull())
    .addColumn('planned_on', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('moved_to', 'text')
    .addColumn('from_time', 'text')
    .addColumn('to_time', 'text')
    .addColumn('reason', 'text')
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('last_day', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('visit_changes_pk', ['home_county', 'station', 'planned_on'])
    .execute();
  await schema.createIndex('visit_changes_ahead').on('visit_changes').columns(['last_day', 'station']).execute();

  // One row: who changed a visit to what, and when. Append-only.
  await schema
    .createTable('visit_change_versions')
    .addColumn('home_county', 'text', (column) => column.notNull())
    .addColumn('station', 'text', (column) => column.notNull())
    .addColumn('planned_on', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('staff', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('contents', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('visit_change_versions_pk', ['home_county', 'station', 'planned_on', 'version'])
    .addForeignKeyConstraint('visit_change_versions_of', ['home_county', 'station', 'planned_on'], 'visit_changes', [
      'home_county',
      'station',
      'planned_on',
    ])
    .execute();
};
