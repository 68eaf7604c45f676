import type {Answers, Provenance, Text} from '@pls-kit/contract';
import type {Kysely, Transaction} from 'kysely';
import type {CaseReference} from '../cases/case-token.js';
import type {AppointmentRow} from '../database/appointment-tables.js';
import type {CaseTextRow} from '../database/case-tables.js';
import type {Tables} from '../database/tables.js';
import type {SealedPlace} from '../secrets/secrets.js';
import type {World} from '../world.js';
import type {AppointmentKind} from './booking-rules.js';

export const appointmentStates = ['booked', 'cancelled', 'arrived', 'missed'] as const;
export type State = (typeof appointmentStates)[number];

/** What happened to an appointment, by the name of its event. */
export type EventType = 'booked' | 'moved' | 'cancelled' | 'arrived' | 'missed' | 'erased';

/** An appointment as the server works with it; its words are apart. */
export interface StoredAppointment extends CaseReference {
  readonly bodyHash: string;
  readonly codeKeyId: string;
  /** Whether the case of the same number has it. */
  readonly ofCase: boolean;
  readonly form: string;
  readonly formVersion: number;
  readonly kind: AppointmentKind;
  readonly service: string | null;
  readonly slot: string;
  readonly unit: string;
  readonly place: string;
  /** The adviser's id. */
  readonly host: string | null;
  readonly hostName: Text | null;
  readonly provenance: Provenance;
  readonly startsAt: string;
  readonly endsAt: string;
  /** As {@link AppointmentRow.receipt}. */
  readonly receipt: string;
  readonly holder: string | null;
  readonly state: State;
  readonly version: number;
  readonly bookedAt: string;
  readonly updatedAt: string;
  readonly erasedAt: string | null;
}

/** Only our own code writes these columns, from the closed lists. */
export const toStoredAppointment = (row: AppointmentRow): StoredAppointment => ({
  homeCounty: row.home_county,
  number: row.number,
  bodyHash: row.body_hash,
  codeKeyId: row.code_key_id,
  ofCase: row.of_case === 1,
  form: row.form,
  formVersion: row.form_version,
  kind: row.kind as AppointmentKind,
  service: row.service,
  slot: row.slot,
  unit: row.unit,
  place: row.place,
  host: row.host,
  hostName: row.host_name === null ? null : (JSON.parse(row.host_name) as Text),
  provenance: row.provenance,
  startsAt: row.starts_at,
  endsAt: row.ends_at,
  receipt: row.receipt,
  holder: row.holder,
  state: row.state as State,
  version: row.version,
  bookedAt: row.booked_at,
  updatedAt: row.updated_at,
  erasedAt: row.erased_at,
});

export const findAppointment = async (
  database: Kysely<Tables>,
  {homeCounty, number}: CaseReference,
): Promise<StoredAppointment | undefined> => {
  const row = await database
    .selectFrom('appointments')
    .selectAll()
    .where('home_county', '=', homeCounty)
    .where('number', '=', number)
    .executeTakeFirst();
  return row && toStoredAppointment(row);
};

/** Adds to the history; the sequence is the version that the change made. */
export const insertEvent = async (
  transaction: Transaction<Tables>,
  {homeCounty, number}: CaseReference,
  event: {
    readonly version: number;
    readonly type: EventType;
    readonly slot: string;
    readonly actor: 'citizen' | 'staff' | 'system';
    readonly staff?: string | null | undefined;
    readonly at: string;
  },
): Promise<void> => {
  const {version, staff = null, ...rest} = event;
  await transaction
    .insertInto('appointment_events')
    .values({home_county: homeCounty, number, sequence: version, staff, ...rest})
    .execute();
};

/** Name of the sealed answers, and of why the office called it off or moved it. */
export const answersText = 'answers';
export const reasonText = 'reason';

const placeOf = ({homeCounty, number}: CaseReference, name: string): SealedPlace => ({
  table: 'appointment_texts',
  homeCounty,
  number,
  name,
});

/** A row for `appointment_texts`, sealed for its place. */
export const sealAppointmentText = async (
  {secrets, now}: World,
  reference: CaseReference,
  name: string,
  text: string,
): Promise<CaseTextRow> => {
  const {keyId, sealed} = await secrets.seal(text, placeOf(reference, name));
  const {homeCounty, number} = reference;
  return {home_county: homeCounty, number, name, key_id: keyId, sealed, sealed_at: now().toISOString()};
};

/** Writes a sealed text, in the place of an earlier one of its name. */
export const writeAppointmentText = async (transaction: Transaction<Tables>, row: CaseTextRow): Promise<void> => {
  const {key_id, sealed, sealed_at} = row;
  await transaction
    .insertInto('appointment_texts')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['home_county', 'number', 'name']).doUpdateSet({key_id, sealed, sealed_at}),
    )
    .execute();
};

/** Why the office changed it is no reason for what comes after. */
export const forgetReason = async (
  transaction: Transaction<Tables>,
  {homeCounty, number}: CaseReference,
): Promise<void> => {
  await transaction
    .deleteFrom('appointment_texts')
    .where('home_county', '=', homeCounty)
    .where('number', '=', number)
    .where('name', '=', reasonText)
    .execute();
};

/** The texts of this name of many appointments, by number; those that were erased are not there. */
export const readAppointmentTexts = async (
  {database, secrets}: World,
  appointments: readonly CaseReference[],
  name: string,
): Promise<ReadonlyMap<string, string>> => {
  if (appointments.length === 0) return new Map();
  const rows = await database
    .selectFrom('appointment_texts')
    .select(['home_county as homeCounty', 'number', 'key_id as keyId', 'sealed'])
    .where('home_county', 'in', [...new Set(appointments.map(({homeCounty}) => homeCounty))])
    .where('number', 'in', [...new Set(appointments.map(({number}) => number))])
    .where('name', '=', name)
    .execute();
  const opened = rows.map(async (row): Promise<[string, string]> => [
    row.number,
    await secrets.open(row, placeOf(row, name)),
  ]);
  return new Map(await Promise.all(opened));
};

/** What was filled in with an appointment of its own; empty once it was erased. */
export const readAppointmentAnswers = async (
  world: World,
  appointments: readonly CaseReference[],
): Promise<ReadonlyMap<string, Answers>> => {
  const texts = await readAppointmentTexts(world, appointments, answersText);
  return new Map([...texts].map(([number, text]) => [number, JSON.parse(text) as Answers]));
};
