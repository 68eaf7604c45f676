import type {Kysely} from 'kysely';

/** Where staff heard or said what they write down: a call, somebody at the counter. No row is personal. */
export const createEventChannelTable = async (database: Kysely<unknown>) => {
  // One row: an event that records a call or a visit; its words are sealed like those of a message.
  await database.schema
    .createTable('case_event_channels')
    .addColumn('home_county', 'text', (column) => column.notNull())
    .addColumn('number', 'text', (column) => column.notNull())
    .addColumn('sequence', 'integer', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('case_event_channels_pk', ['home_county', 'number', 'sequence'])
    .addForeignKeyConstraint('case_event_channels_of', ['home_county', 'number', 'sequence'], 'case_events', [
      'home_county',
      'number',
      'sequence',
    ])
    .execute();
};
