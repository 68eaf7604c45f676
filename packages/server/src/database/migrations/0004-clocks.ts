import type {Kysely} from 'kysely';

/** What the clock engine keeps: pauses, extensions and what ran out; supervisions; imported calendars; who does the scheduled work. */
export const createClockTables = async (database: Kysely<unknown>) => {
  const {schema} = database;

  await schema
    .alterTable('case_clocks')
    .addColumn('pauses', 'text', (column) => column.notNull().defaultTo('[]'))
    .execute();
  await schema
    .alterTable('case_clocks')
    .addColumn('extended_by', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
  await schema.alterTable('case_clocks').addColumn('expired_at', 'text').execute();
  await schema
    .alterTable('case_clocks')
    .addColumn('watched_until', 'text', (column) => column.notNull().defaultTo('9999-12-31'))
    .execute();
  const clocks = database as Kysely<{
    case_clocks: {watched_until: string; due_on: string; stopped_at: string | null};
  }>;
  await clocks
    .updateTable('case_clocks')
    .set((row) => ({watched_until: row.ref('due_on')}))
    .where('stopped_at', 'is', null)
    .execute();
  await schema
    .createIndex('case_clocks_watched')
    .on('case_clocks')
    .columns(['watched_until', 'home_county', 'number', 'name'])
    .execute();
  await schema
    .createIndex('case_clocks_provisional')
    .on('case_clocks')
    .columns(['provisional', 'stopped_at', 'home_county', 'number', 'name'])
    .execute();

  // One row: the clock and the date that an event is about.
  await schema
    .createTable('case_event_clocks')
    .addColumn('home_county', 'text', (column) => column.notNull())
    .addColumn('number', 'text', (column) => column.notNull())
    .addColumn('sequence', 'integer', (column) => column.notNull())
    .addColumn('clock', 'text', (column) => column.notNull())
    .addColumn('due_on', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('case_event_clocks_pk', ['home_county', 'number', 'sequence'])
    .addForeignKeyConstraint('case_event_clocks_event', ['home_county', 'number', 'sequence'], 'case_events', [
      'home_county',
      'number',
      'sequence',
    ])
    .execute();

  // One row: a missed date that is looked into; one for each clock at most. What is said of it is sealed in case_texts.
  await schema
    .createTable('supervisions')
    .addColumn('home_county', 'text', (column) => column.notNull())
    .addColumn('number', 'text', (column) => column.notNull())
    .addColumn('clock', 'text', (column) => column.notNull())
    .addColumn('unit', 'text', (column) => column.notNull())
    .addColumn('due_on', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('opened_at', 'text', (column) => column.notNull())
    .addColumn('look_by', 'text', (column) => column.notNull())
    .addColumn('explained_sequence', 'integer')
    .addColumn('explained_at', 'text')
    .addColumn('closed_sequence', 'integer')
    .addColumn('closed_at', 'text')
    .addColumn('closed_by', 'text')
    .addPrimaryKeyConstraint('supervisions_pk', ['home_county', 'number', 'clock'])
    .addForeignKeyConstraint('supervisions_case', ['home_county', 'number'], 'cases', ['home_county', 'number'])
    .execute();
  await schema
    .createIndex('supervisions_list')
    .on('supervisions')
    .columns(['unit', 'state', 'look_by', 'home_county', 'number', 'clock'])
    .execute();

  // One row: a year of the calendar that was imported; it wins over the data set's own, which a new version replaces.
  await schema
    .createTable('imported_calendar_years')
    .addColumn('year', 'text', (column) => column.primaryKey())
    .addColumn('contents', 'text', (column) => column.notNull())
    .addColumn('imported_at', 'text', (column) => column.notNull())
    .execute();

  // One row: a task that comes round, and which node has it until when.
  await schema
    .createTable('scheduled_tasks')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('holder', 'text', (column) => column.notNull())
    .addColumn('taken_at', 'text', (column) => column.notNull())
    .addColumn('held_until', 'text', (column) => column.notNull())
    .execute();
};
