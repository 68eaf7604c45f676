import type {Kysely} from 'kysely';

/** Who books at this moment, and indexes for what is looked for every day. */
export const createAppointmentHolderTable = async (database: Kysely<unknown>) => {
  const {schema} = database;

  // One row: a phone, as a keyed hash, whose bookings wait for one another: its open appointments are counted under this row's
  // lock. It says nothing by itself and may be deleted at any time.
  await schema
    .createTable('appointment_holders')
    .addColumn('home_county', 'text', (column) => column.notNull())
    .addColumn('holder', 'text', (column) => column.notNull())
    .addColumn('ends_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('appointment_holders_pk', ['home_county', 'holder'])
    .execute();
  await schema.createIndex('appointment_holders_ended').on('appointment_holders').columns(['ends_at']).execute();

  // What daily work looks for: slots that are over, and appointments whose words were kept long enough; of these the erased ones,
  // which stay for ever, are passed over.
  await schema.createIndex('appointment_slots_ended').on('appointment_slots').columns(['ends_at']).execute();
  await schema
    .createIndex('appointments_to_erase')
    .on('appointments')
    .columns(['kind', 'of_case', 'erased_at', 'ends_at'])
    .execute();
  await schema.dropIndex('appointments_ended').execute();
};
