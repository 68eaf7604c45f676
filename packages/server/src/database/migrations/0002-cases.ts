import type {Kysely} from 'kysely';

/** Cases: the row of state, its history without personal text, the sealed texts apart, the clocks, and who read what. */
export const createCaseTables = async (database: Kysely<unknown>) => {
  const {schema} = database;

  // One row: a number that was claimed, in a transaction of its own. Keyed by its look-up value; an unused claim is harmless.
  await schema
    .createTable('case_numbers')
    .addColumn('number', 'text', (column) => column.primaryKey())
    .addColumn('home_county', 'text', (column) => column.notNull())
    .addColumn('claimed_at', 'text', (column) => column.notNull())
    .execute();

  // One row: a request of one citizen, where it stands, and what a resend of its submission is compared by.
  await schema
    .createTable('cases')
    .addColumn('home_county', 'text', (column) => column.notNull())
    .addColumn('number', 'text', (column) => column.notNull())
    .addColumn('idempotency_hash', 'text', (column) => column.notNull())
    .addColumn('body_hash', 'text', (column) => column.notNull())
    .addColumn('code_key_id', 'text', (column) => column.notNull())
    .addColumn('code_hash', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('service', 'text')
    .addColumn('topic', 'text')
    .addColumn('region', 'text')
    .addColumn('form', 'text', (column) => column.notNull())
    .addColumn('form_version', 'integer', (column) => column.notNull())
    .addColumn('notice_version', 'text', (column) => column.notNull())
    .addColumn('green_channel', 'integer', (column) => column.notNull())
    .addColumn('unit', 'text', (column) => column.notNull())
    .addColumn('receipt_unit', 'text', (column) => column.notNull())
    .addColumn('assignee', 'text')
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('state_before_waiting', 'text')
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('sequence', 'integer', (column) => column.notNull())
    .addColumn('received_at', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .addColumn('closes_at', 'text')
    .addColumn('due_on', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('cases_pk', ['home_county', 'number'])
    .addUniqueConstraint('cases_idempotency', ['home_county', 'idempotency_hash'])
    .execute();
  await schema
    .createIndex('cases_queue')
    .on('cases')
    .columns(['unit', 'state', 'due_on', 'received_at', 'home_county', 'number'])
    .execute();
  await schema.createIndex('cases_closing').on('cases').columns(['state', 'closes_at']).execute();

  // One row: something that happened to a case. Append-only, and never a word of the citizen's in it.
  await schema
    .createTable('case_events')
    .addColumn('home_county', 'text', (column) => column.notNull())
    .addColumn('number', 'text', (column) => column.notNull())
    .addColumn('sequence', 'integer', (column) => column.notNull())
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('unit', 'text', (column) => column.notNull())
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('staff', 'text')
    .addColumn('assignee', 'text')
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('case_events_pk', ['home_county', 'number', 'sequence'])
    .addForeignKeyConstraint('case_events_case', ['home_county', 'number'], 'cases', ['home_county', 'number'])
    .execute();

  // One row: a sealed text of a case: `answers` (what was filled in) or `event-N` (what event N says). Erasing these erases the words.
  await schema
    .createTable('case_texts')
    .addColumn('home_county', 'text', (column) => column.notNull())
    .addColumn('number', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('key_id', 'text', (column) => column.notNull())
    .addColumn('sealed', 'text', (column) => column.notNull())
    .addColumn('sealed_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('case_texts_pk', ['home_county', 'number', 'name'])
    .addForeignKeyConstraint('case_texts_case', ['home_county', 'number'], 'cases', ['home_county', 'number'])
    .execute();

  // What a key still locks: to check it at the start, and to seal anew after it was changed.
  await schema
    .createIndex('case_texts_key')
    .on('case_texts')
    .columns(['key_id', 'home_county', 'number', 'name'])
    .execute();

  // One row: a date owed, under the rule set that was in force when the case began.
  await schema
    .createTable('case_clocks')
    .addColumn('home_county', 'text', (column) => column.notNull())
    .addColumn('number', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('rule_set', 'text', (column) => column.notNull())
    .addColumn('rule_set_version', 'integer', (column) => column.notNull())
    .addColumn('started_on', 'text', (column) => column.notNull())
    .addColumn('due_on', 'text', (column) => column.notNull())
    .addColumn('provisional', 'integer', (column) => column.notNull())
    .addColumn('promised_on', 'text', (column) => column.notNull())
    .addColumn('promised_provisional', 'integer', (column) => column.notNull())
    .addColumn('stopped_at', 'text')
    .addPrimaryKeyConstraint('case_clocks_pk', ['home_county', 'number', 'name'])
    .addForeignKeyConstraint('case_clocks_case', ['home_county', 'number'], 'cases', ['home_county', 'number'])
    .execute();

  // One row: a member of staff opened a case's personal text.
  await schema
    .createTable('access_log')
    .addColumn('home_county', 'text', (column) => column.notNull())
    .addColumn('number', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('staff', 'text', (column) => column.notNull())
    .addColumn('operation', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('access_log_pk', ['home_county', 'number', 'id'])
    .execute();

  // One row: tries with a query code within the hour that began with the first, for a case number or a hashed address.
  await schema
    .createTable('code_tries')
    .addColumn('subject', 'text', (column) => column.primaryKey())
    .addColumn('window_start', 'text', (column) => column.notNull())
    .addColumn('tries', 'integer', (column) => column.notNull())
    .execute();
};
