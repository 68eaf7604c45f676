import type {Kysely} from 'kysely';

/** Cases in full: what happens to one once, who it can be found by, what the desk notes, and why it was opened in full. */
export const createCaseworkTables = async (database: Kysely<unknown>) => {
  const {schema} = database;

  await schema
    .alterTable('cases')
    .addColumn('channel', 'text', (column) => column.notNull().defaultTo('online'))
    .execute();
  for (const name of ['objects_to', 'asked_at', 'objected_at', 'erased_at']) {
    await schema.alterTable('cases').addColumn(name, 'text').execute();
  }
  await schema.alterTable('cases').addColumn('score', 'integer').execute();
  await schema.alterTable('access_log').addColumn('reason', 'text').execute();

  // One row: a keyed hash by which the desk finds a case, of a name or a phone that was given. Exact match only; erased with the words.
  await schema
    .createTable('case_lookups')
    .addColumn('home_county', 'text', (column) => column.notNull())
    .addColumn('number', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('case_lookups_pk', ['home_county', 'number', 'hash'])
    .addForeignKeyConstraint('case_lookups_case', ['home_county', 'number'], 'cases', ['home_county', 'number'])
    .execute();
  await schema.createIndex('case_lookups_hash').on('case_lookups').columns(['hash', 'home_county', 'number']).execute();

  // One row: something the desk noted for itself; the words are sealed apart as `note-ID`, and the citizen does not read them.
  await schema
    .createTable('case_notes')
    .addColumn('home_county', 'text', (column) => column.notNull())
    .addColumn('number', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('staff', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('case_notes_pk', ['home_county', 'number', 'id'])
    .addForeignKeyConstraint('case_notes_case', ['home_county', 'number'], 'cases', ['home_county', 'number'])
    .execute();

  // One row: the finer step of its kind that an event records (a grant of legal aid, an agreement). Append-only, like the event.
  await schema
    .createTable('case_event_steps')
    .addColumn('home_county', 'text', (column) => column.notNull())
    .addColumn('number', 'text', (column) => column.notNull())
    .addColumn('sequence', 'integer', (column) => column.notNull())
    .addColumn('step', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('case_event_steps_pk', ['home_county', 'number', 'sequence'])
    .addForeignKeyConstraint('case_event_steps_event', ['home_county', 'number', 'sequence'], 'case_events', [
      'home_county',
      'number',
      'sequence',
    ])
    .execute();
};
