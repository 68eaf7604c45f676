import type {Kysely} from 'kysely';

/** What citizens leave before it belongs to a case: sealed drafts, and files with the pieces they came in. */
export const createDraftAndAttachmentTables = async (database: Kysely<unknown>) => {
  const {schema} = database;

  // One row: a draft under a code, sealed on the citizen's device. Keyed by its look-up value.
  await schema
    .createTable('drafts')
    .addColumn('locator_hash', 'text', (column) => column.primaryKey())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('sealed', 'text', (column) => column.notNull())
    .addColumn('saved_at', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .execute();
  await schema.createIndex('drafts_expiry').on('drafts').columns(['expires_at', 'locator_hash']).execute();

  // One row: a file, from its announcement on. Its name is sealed; what is in it lies in the blobs of its chunks.
  await schema
    .createTable('attachments')
    .addColumn('home_county', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('idempotency_hash', 'text', (column) => column.notNull())
    .addColumn('body_hash', 'text', (column) => column.notNull())
    .addColumn('key_id', 'text', (column) => column.notNull())
    .addColumn('sealed_name', 'text', (column) => column.notNull())
    .addColumn('size', 'integer', (column) => column.notNull())
    .addColumn('received', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('media_type', 'text')
    .addColumn('refusal', 'text')
    .addColumn('number', 'text')
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('inspect_after', 'text')
    .addColumn('claimed_at', 'text')
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('attachments_pk', ['home_county', 'id'])
    .addUniqueConstraint('attachments_idempotency', ['home_county', 'idempotency_hash'])
    .execute();
  await schema
    .createIndex('attachments_case')
    .on('attachments')
    .columns(['home_county', 'number', 'claimed_at', 'id'])
    .execute();
  await schema
    .createIndex('attachments_expiry')
    .on('attachments')
    .columns(['state', 'expires_at', 'home_county', 'id'])
    .execute();

  // One row: a piece of a file and the blob it is in. The row comes before the blob, so that no blob is ever forgotten.
  await schema
    .createTable('attachment_chunks')
    .addColumn('home_county', 'text', (column) => column.notNull())
    .addColumn('attachment', 'text', (column) => column.notNull())
    .addColumn('blob', 'text', (column) => column.notNull())
    .addColumn('begins_at', 'integer', (column) => column.notNull())
    .addColumn('size', 'integer', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('key_id', 'text', (column) => column.notNull())
    .addColumn('stored', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('attachment_chunks_pk', ['home_county', 'attachment', 'blob'])
    .addForeignKeyConstraint('attachment_chunks_attachment', ['home_county', 'attachment'], 'attachments', [
      'home_county',
      'id',
    ])
    .execute();
};
