import type {Answers, CaseKind} from '@pls-kit/contract';
import type {Kysely} from 'kysely';
import type {ClockEventType} from '../clock/clock-events.js';
import type {CaseRow, CaseTextRow} from '../database/case-tables.js';
import type {Tables} from '../database/tables.js';
import type {SealedPlace, Secrets} from '../secrets/secrets.js';
import type {World} from '../world.js';
import type {CaseReference} from './case-token.js';
import type {EventType, State} from './transitions.js';

/** A case as the server works with it; its words are apart, see {@link readText}. */
export interface StoredCase extends CaseReference {
  readonly codeKeyId: string;
  readonly bodyHash: string;
  readonly kind: CaseKind;
  readonly service: string | null;
  readonly topic: string | null;
  readonly region: string | null;
  readonly form: string;
  readonly formVersion: number;
  readonly greenChannel: boolean;
  readonly unit: string;
  readonly receiptUnit: string;
  readonly assignee: string | null;
  readonly state: State;
  readonly stateBeforeWaiting: State | null;
  readonly version: number;
  readonly sequence: number;
  readonly receivedAt: string;
  readonly updatedAt: string;
  readonly closesAt: string | null;
  readonly dueOn: string;
  /** Where it came in: `online`, or the channel at which staff wrote it down. */
  readonly channel: string;
  /** Number of the case, of the same county, that this one objects to. */
  readonly objectsTo: string | null;
  readonly askedAt: string | null;
  readonly objectedAt: string | null;
  readonly score: number | null;
  /** Since when nothing personal is left of it. */
  readonly erasedAt: string | null;
  /** When it was closed, declined or withdrawn. */
  readonly endedAt: string | null;
  /** The last day that its words are kept; null until it has ended. */
  readonly keptUntil: string | null;
  /** Since when it is on hold: nothing of it is erased. */
  readonly heldAt: string | null;
  /** Since when its citizen wants it erased; that waits for the hold to end. */
  readonly erasureRequestedAt: string | null;
}

/** Something that happened to a case. */
export interface StoredEvent {
  readonly sequence: number;
  readonly type: EventType | ClockEventType;
  readonly state: State;
  readonly unit: string;
  readonly actor: 'citizen' | 'staff' | 'system';
  readonly assignee: string | null;
  readonly at: string;
  /** The clock and the date that it is about; null for most. */
  readonly clock: string | null;
  readonly dueOn: string | null;
  /** Finer step of the case's kind; null for most. */
  readonly step: string | null;
  /** Where it was heard or said, of what staff wrote down afterwards; null for most. */
  readonly channel: string | null;
}

/** Only our own code writes these columns, from the closed lists. */
export const toStoredCase = (row: CaseRow): StoredCase => ({
  homeCounty: row.home_county,
  number: row.number,
  codeKeyId: row.code_key_id,
  bodyHash: row.body_hash,
  kind: row.kind,
  service: row.service,
  topic: row.topic,
  region: row.region,
  form: row.form,
  formVersion: row.form_version,
  greenChannel: row.green_channel === 1,
  unit: row.unit,
  receiptUnit: row.receipt_unit,
  assignee: row.assignee,
  state: row.state as State,
  stateBeforeWaiting: row.state_before_waiting as State | null,
  version: row.version,
  sequence: row.sequence,
  receivedAt: row.received_at,
  updatedAt: row.updated_at,
  closesAt: row.closes_at,
  dueOn: row.due_on,
  channel: row.channel,
  objectsTo: row.objects_to,
  askedAt: row.asked_at,
  objectedAt: row.objected_at,
  score: row.score,
  erasedAt: row.erased_at,
  endedAt: row.ended_at,
  keptUntil: row.kept_until,
  heldAt: row.held_at,
  erasureRequestedAt: row.erasure_requested_at,
});

export const findCase = async (
  database: Kysely<Tables>,
  {homeCounty, number}: CaseReference,
): Promise<StoredCase | undefined> => {
  const row = await database
    .selectFrom('cases')
    .selectAll()
    .where('home_county', '=', homeCounty)
    .where('number', '=', number)
    .executeTakeFirst();
  return row && toStoredCase(row);
};

/**
 * Keeps a case as it is until the transaction ends: whoever changes or erases it waits.
 *
 * @returns false when its words are erased
 */
export const holdUnerased = async (
  transaction: Kysely<Tables>,
  {homeCounty, number}: CaseReference,
): Promise<boolean> => {
  const {numUpdatedRows} = await transaction
    .updateTable('cases')
    // To what it is: a write is the one way to hold a row that both engines know.
    .set((row) => ({version: row.ref('version')}))
    .where('home_county', '=', homeCounty)
    .where('number', '=', number)
    .where('erased_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};

/** The county under which a number was claimed; the case itself may not be there. */
export const findHomeCounty = async (database: Kysely<Tables>, number: string): Promise<string | undefined> => {
  const row = await database
    .selectFrom('case_numbers')
    .select('home_county as homeCounty')
    .where('number', '=', number)
    .executeTakeFirst();
  return row?.homeCounty;
};

/** Events from one sequence on, oldest first. */
export const listEvents = async (
  database: Kysely<Tables>,
  {homeCounty, number}: CaseReference,
  {after = 0, limit}: {after?: number; limit?: number} = {},
): Promise<StoredEvent[]> => {
  let query = database
    .selectFrom('case_events as event')
    .leftJoin('case_event_clocks as about', (join) =>
      join
        .onRef('about.home_county', '=', 'event.home_county')
        .onRef('about.number', '=', 'event.number')
        .onRef('about.sequence', '=', 'event.sequence'),
    )
    .select(['event.sequence', 'event.type', 'event.state', 'event.unit', 'event.actor', 'event.assignee', 'event.at'])
    .leftJoin('case_event_steps as taken', (join) =>
      join
        .onRef('taken.home_county', '=', 'event.home_county')
        .onRef('taken.number', '=', 'event.number')
        .onRef('taken.sequence', '=', 'event.sequence'),
    )
    .leftJoin('case_event_channels as heard', (join) =>
      join
        .onRef('heard.home_county', '=', 'event.home_county')
        .onRef('heard.number', '=', 'event.number')
        .onRef('heard.sequence', '=', 'event.sequence'),
    )
    .select(['about.clock', 'about.due_on as dueOn', 'taken.step', 'heard.channel'])
    .where('event.home_county', '=', homeCounty)
    .where('event.number', '=', number)
    .where('event.sequence', '>', after)
    .orderBy('event.sequence');
  if (limit !== undefined) query = query.limit(limit);
  return (await query.execute()) as StoredEvent[];
};

/** Name of the sealed text that an event brought. */
export const textOfEvent = (sequence: number) => `event-${String(sequence)}`;
/** Name of the sealed answers. */
export const answersText = 'answers';

const placeOf = ({homeCounty, number}: CaseReference, name: string): SealedPlace => ({
  table: 'case_texts',
  homeCounty,
  number,
  name,
});

/** A row for {@link CaseTables.case_texts}, sealed for its place. */
export const sealText = async ({secrets, now}: World, reference: CaseReference, name: string, text: string) => {
  const {keyId, sealed} = await secrets.seal(text, placeOf(reference, name));
  return {
    home_county: reference.homeCounty,
    number: reference.number,
    name,
    key_id: keyId,
    sealed,
    sealed_at: now().toISOString(),
  };
};

/** Writes a sealed text over the one of its name; nothing is left of the former. */
export const replaceText = async (database: Kysely<Tables>, row: CaseTextRow) => {
  const {key_id, sealed, sealed_at} = row;
  await database
    .insertInto('case_texts')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['home_county', 'number', 'name']).doUpdateSet({key_id, sealed, sealed_at}),
    )
    .execute();
};

/** Opens a row of sealed text. @throws {SecretsError} the key is missing or wrong, or the row was changed */
export const openSealedText = (
  secrets: Secrets,
  row: CaseReference & {readonly name: string; readonly keyId: string; readonly sealed: string},
): Promise<string> => secrets.open(row, placeOf(row, row.name));

/** Opens one sealed text of a case. @returns undefined when there is none, or it was erased */
export const readText = async (
  {database, secrets}: World,
  reference: CaseReference,
  name: string,
): Promise<string | undefined> => {
  const row = await database
    .selectFrom('case_texts')
    .select(['key_id as keyId', 'sealed'])
    .where('home_county', '=', reference.homeCounty)
    .where('number', '=', reference.number)
    .where('name', '=', name)
    .executeTakeFirst();
  return row && openSealedText(secrets, {...reference, ...row, name});
};

/** What was filled in; empty once it was erased. */
export const readAnswers = async (world: World, reference: CaseReference): Promise<Answers> => {
  const text = await readText(world, reference, answersText);
  return text === undefined ? {} : (JSON.parse(text) as Answers);
};

/** Every text that events brought, by sequence. */
export const readEventTexts = async (
  {database, secrets}: World,
  {homeCounty, number}: CaseReference,
): Promise<ReadonlyMap<number, string>> => {
  const rows = await database
    .selectFrom('case_texts')
    .select(['name', 'key_id as keyId', 'sealed'])
    .where('home_county', '=', homeCounty)
    .where('number', '=', number)
    .where('name', 'like', 'event-%')
    .execute();
  const opened = rows.map(async (row): Promise<[number, string]> => [
    Number(row.name.slice('event-'.length)),
    await openSealedText(secrets, {homeCounty, number, ...row}),
  ]);
  return new Map(await Promise.all(opened));
};

/** What was filled in, for many cases at once, by case number. */
export const readAnswersOf = async (
  {database, secrets}: World,
  cases: readonly CaseReference[],
): Promise<ReadonlyMap<string, Answers>> => {
  if (cases.length === 0) return new Map();
  const rows = await database
    .selectFrom('case_texts')
    .select(['home_county as homeCounty', 'number', 'key_id as keyId', 'sealed'])
    .where('home_county', 'in', [...new Set(cases.map(({homeCounty}) => homeCounty))])
    .where('number', 'in', [...new Set(cases.map(({number}) => number))])
    .where('name', '=', answersText)
    .execute();
  const opened = rows.map(async (row): Promise<[string, Answers]> => {
    const text = await openSealedText(secrets, {...row, name: answersText});
    return [row.number, JSON.parse(text) as Answers];
  });
  return new Map(await Promise.all(opened));
};
