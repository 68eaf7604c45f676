import type {Kysely} from 'kysely';

interface Rows {
  cases: {
    state: string;
    updated_at: string;
    erased_at: string | null;
    ended_at: string | null;
    retention_version: number | null;
    lookup_key_id: string | null;
  };
  attachments: {key_id: string; name_key_id: string};
}

/** Until when words are kept, what is on hold, and what each of the server's keys still locks. */
export const createRetentionTables = async (database: Kysely<unknown>) => {
  const {schema} = database;
  const rows = database as Kysely<Rows>;

  // The last day that the words are kept, once a case has ended; by which rules; since when it is on hold; since when it is wanted
  // erased all the same; and the key under which it can be looked up.
  for (const name of ['ended_at', 'kept_until', 'held_at', 'erasure_requested_at', 'lookup_key_id']) {
    await schema.alterTable('cases').addColumn(name, 'text').execute();
  }
  await schema.alterTable('cases').addColumn('retention_version', 'integer').execute();
  // Of those that ended before, the last change: at most later than the end. Rules of version 0 were never: the first round dates them.
  await rows
    .updateTable('cases')
    .set((row) => ({ended_at: row.ref('updated_at'), retention_version: 0}))
    .where('state', 'in', ['closed', 'declined', 'withdrawn'])
    .execute();
  await rows.updateTable('cases').set({lookup_key_id: ''}).where('erased_at', 'is not', null).execute();
  await schema.createIndex('cases_kept').on('cases').columns(['kept_until', 'home_county', 'number']).execute();
  await schema
    .createIndex('cases_retention')
    .on('cases')
    .columns(['retention_version', 'home_county', 'number'])
    .execute();
  await schema.createIndex('cases_lookup').on('cases').columns(['lookup_key_id', 'home_county', 'number']).execute();
  await schema
    .createIndex('cases_erasure')
    .on('cases')
    .columns(['erasure_requested_at', 'home_county', 'number'])
    .execute();

  // One row: a time that a case was on hold; the reasons are sealed in case_texts as `hold-ID` and `release-ID`.
  await schema
    .createTable('case_holds')
    .addColumn('home_county', 'text', (column) => column.notNull())
    .addColumn('number', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('placed_at', 'text', (column) => column.notNull())
    .addColumn('placed_by', 'text', (column) => column.notNull())
    .addColumn('released_at', 'text')
    .addColumn('released_by', 'text')
    .addPrimaryKeyConstraint('case_holds_pk', ['home_county', 'number', 'id'])
    .addForeignKeyConstraint('case_holds_case', ['home_county', 'number'], 'cases', ['home_county', 'number'])
    .execute();
  await schema
    .createIndex('case_holds_list')
    .on('case_holds')
    .columns(['released_at', 'placed_at', 'home_county', 'number', 'id'])
    .execute();

  // A file's name is sealed anew under another key than its hashes were made with.
  await schema
    .alterTable('attachments')
    .addColumn('name_key_id', 'text', (column) => column.notNull().defaultTo(''))
    .execute();
  await rows
    .updateTable('attachments')
    .set((row) => ({name_key_id: row.ref('key_id')}))
    .execute();
  await schema.createIndex('attachments_key').on('attachments').columns(['name_key_id', 'home_county', 'id']).execute();
  await schema
    .createIndex('attachment_chunks_key')
    .on('attachment_chunks')
    .columns(['key_id', 'home_county', 'attachment', 'blob'])
    .execute();
  await schema.createIndex('access_log_at').on('access_log').columns(['at', 'home_county', 'number', 'id']).execute();

  // One row: a former key of the server's, so that it can be taken out: not what opened words, only what codes, resends and tokens are
  // compared by, sealed under a newer key.
  await schema
    .createTable('retired_keys')
    .addColumn('retired_id', 'text', (column) => column.primaryKey())
    .addColumn('key_id', 'text', (column) => column.notNull())
    .addColumn('sealed', 'text', (column) => column.notNull())
    .addColumn('retired_at', 'text', (column) => column.notNull())
    .execute();

  // One row: what the scheduled work saw of the clock, so that nothing is erased for good by one that is wrong.
  await schema
    .createTable('observed_clocks')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('seen_at', 'text', (column) => column.notNull())
    .addColumn('steady_since', 'text', (column) => column.notNull())
    .execute();
};
