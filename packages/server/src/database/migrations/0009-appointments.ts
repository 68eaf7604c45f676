import type {Kysely} from 'kysely';

/** Rotas, the seats taken in the slots that they give, and appointments with their history and their sealed texts. */
export const createAppointmentTables = async (database: Kysely<unknown>) => {
  const {schema} = database;

  // One row: when somebody can be met at a unit, week by week or month by month; the slots are computed from it.
  await schema
    .createTable('rotas')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('place', 'text', (column) => column.notNull())
    .addColumn('contents', 'text', (column) => column.notNull())
    .execute();

  // One row: how many seats of a slot are taken; made by its first booking. What counts bookings is this number alone.
  await schema
    .createTable('appointment_slots')
    .addColumn('home_county', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('ends_at', 'text', (column) => column.notNull())
    .addColumn('taken', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('appointment_slots_pk', ['home_county', 'id'])
    .execute();

  // One row: a booked time, under a number of its own or under that of the case that it belongs to. Nobody holds a slot twice:
  // `holder` is a keyed hash of the phone, null once the seat was given back.
  await schema
    .createTable('appointments')
    .addColumn('home_county', 'text', (column) => column.notNull())
    .addColumn('number', 'text', (column) => column.notNull())
    .addColumn('idempotency_hash', 'text', (column) => column.notNull())
    .addColumn('body_hash', 'text', (column) => column.notNull())
    .addColumn('code_key_id', 'text', (column) => column.notNull())
    .addColumn('code_hash', 'text', (column) => column.notNull())
    .addColumn('of_case', 'integer', (column) => column.notNull())
    .addColumn('form', 'text', (column) => column.notNull())
    .addColumn('form_version', 'integer', (column) => column.notNull())
    .addColumn('notice_version', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('service', 'text')
    .addColumn('slot', 'text', (column) => column.notNull())
    .addColumn('unit', 'text', (column) => column.notNull())
    .addColumn('place', 'text', (column) => column.notNull())
    .addColumn('host', 'text')
    .addColumn('host_name', 'text')
    .addColumn('provenance', 'text', (column) => column.notNull())
    .addColumn('starts_at', 'text', (column) => column.notNull())
    .addColumn('ends_at', 'text', (column) => column.notNull())
    .addColumn('receipt', 'text', (column) => column.notNull())
    .addColumn('holder', 'text')
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('booked_at', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .addColumn('erased_at', 'text')
    .addPrimaryKeyConstraint('appointments_pk', ['home_county', 'number'])
    .addUniqueConstraint('appointments_idempotency', ['home_county', 'idempotency_hash'])
    .addUniqueConstraint('appointments_holder', ['home_county', 'slot', 'holder'])
    .execute();
  await schema
    .createIndex('appointments_day')
    .on('appointments')
    .columns(['unit', 'starts_at', 'home_county', 'number'])
    .execute();
  await schema.createIndex('appointments_of_holder').on('appointments').columns(['home_county', 'holder']).execute();
  await schema.createIndex('appointments_ended').on('appointments').columns(['ends_at']).execute();

  // One row: something that happened to an appointment. Append-only, and never a word of anybody's in it.
  await schema
    .createTable('appointment_events')
    .addColumn('home_county', 'text', (column) => column.notNull())
    .addColumn('number', 'text', (column) => column.notNull())
    .addColumn('sequence', 'integer', (column) => column.notNull())
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('slot', 'text', (column) => column.notNull())
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('staff', 'text')
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('appointment_events_pk', ['home_county', 'number', 'sequence'])
    .execute();

  // One row: a sealed text of an appointment: `answers` (what was filled in), `reason` (why the office called it off) or
  // `access-ID` (why it was opened in full). Erasing these erases the words.
  await schema
    .createTable('appointment_texts')
    .addColumn('home_county', 'text', (column) => column.notNull())
    .addColumn('number', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('key_id', 'text', (column) => column.notNull())
    .addColumn('sealed', 'text', (column) => column.notNull())
    .addColumn('sealed_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('appointment_texts_pk', ['home_county', 'number', 'name'])
    .execute();
  // What a key still locks, as for the texts of cases.
  await schema
    .createIndex('appointment_texts_key')
    .on('appointment_texts')
    .columns(['key_id', 'home_county', 'number', 'name'])
    .execute();
};
