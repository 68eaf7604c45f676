import {problemTypes, type CaseDraft, type CaseReceipt} from '@pls-kit/contract';
import {toLocalDate, toLocalInstant} from '@pls-kit/rules';
import type {Transaction} from 'kysely';
import {holderOf} from '../appointments/appointment-rows.js';
import {bookForCase, type CaseBooking} from '../appointments/case-appointment.js';
import {findHolderFault} from '../appointments/holder-limit.js';
import {readSlot, slotField, slotRefused} from '../appointments/read-slot.js';
import {claimAttachments} from '../attachments/claim-attachments.js';
import type {Catalogue} from '../catalogue/catalogue.js';
import {dueDateOf, listClocks, toClockRow} from '../clock/clock-store.js';
import {clocksOfSubmission, ruleOfClock, type Clock} from '../clock/clocks.js';
import {toReceiptPromise} from '../clock/promises.js';
import type {CaseEventRow, CaseRow} from '../database/case-tables.js';
import {inBatches} from '../database/in-batches.js';
import type {Tables} from '../database/tables.js';
import {everybody, type Admission} from '../floods/admission.js';
import {ProblemError} from '../problem.js';
import {toBase64url} from '../secrets/base64url.js';
import {canonicalJson} from '../secrets/canonical-json.js';
import {hashQueryCode, queryCodeOf} from '../secrets/query-code.js';
import type {World} from '../world.js';
import {consentRows} from './case-consents.js';
import {answersText, sealText, toStoredCase, type StoredCase} from './case-store.js';
import {lookupRows} from './case-lookups.js';
import type {CaseReference} from './case-token.js';
import {claimNumber} from './claim-number.js';
import {insertCase, type NewCase} from './insert-case.js';
import {readSubmission, type Submission} from './read-submission.js';
import {routeCase} from './routing.js';

/** What a booking or a submission under this key is stored by: one for each of the server's keys. */
export const idempotencyHashes = (world: World, idempotencyKey: string): Promise<string[]> =>
  Promise.all(world.secrets.keyIds.map((keyId) => hashKey(world, idempotencyKey, keyId)));

const hashKey = async ({secrets}: World, idempotencyKey: string, keyId: string): Promise<string> =>
  toBase64url(await secrets.keyedHash('idempotency-key', [idempotencyKey], keyId));

const hashBody = async ({secrets}: World, draft: object, keyId: string): Promise<string> =>
  toBase64url(await secrets.keyedHash('submitted-body', [canonicalJson(draft)], keyId));

/** What a resend is compared by, and what the code is checked by. */
export type Credentials = Pick<CaseRow, 'idempotency_hash' | 'body_hash' | 'code_key_id' | 'code_hash'>;

/** The code of a new case or appointment, told once, and what is stored of it and of how it was sent. */
export const makeCredentials = async (
  world: World,
  reference: CaseReference,
  idempotencyKey: string,
  body: object,
): Promise<{readonly code: string; readonly columns: Credentials}> => {
  const {secrets} = world;
  const keyId = secrets.currentKeyId;
  const code = await queryCodeOf(secrets, {...reference, idempotencyKey}, keyId);
  const [idempotency_hash, body_hash, code_hash] = await Promise.all([
    hashKey(world, idempotencyKey, keyId),
    hashBody(world, body, keyId),
    hashQueryCode(secrets, reference.number, code, keyId),
  ]);
  return {code, columns: {idempotency_hash, body_hash, code_key_id: keyId, code_hash}};
};

const findByHashes = inBatches<readonly string[], StoredCase | undefined>(
  async (database, homeCounty, asked) => {
    const rows = await database
      .selectFrom('cases')
      .selectAll()
      .where('home_county', '=', homeCounty)
      .where('idempotency_hash', 'in', asked.flat())
      .execute();
    return asked.map((hashes) => {
      const row = rows.find(({idempotency_hash}) => hashes.includes(idempotency_hash));
      return row && toStoredCase(row);
    });
  },
  {most: 50},
);

/** The case that this key opened before; also when the server's own key has changed since. */
export const findSubmitted = async (
  world: World,
  homeCounty: string,
  idempotencyKey: string,
): Promise<StoredCase | undefined> =>
  findByHashes(world.database, homeCounty, await idempotencyHashes(world, idempotencyKey));

/** Where a case comes in, and by whose hand. */
export interface Origin {
  readonly channel: string;
  readonly actor: 'citizen' | 'staff';
  /** Who of the staff wrote it down for somebody. */
  readonly staff: string | null;
}
const online: Origin = {channel: 'online', actor: 'citizen', staff: null};

/** What a resend must send again: of what the staff wrote down, where it was told as well. */
const sentBody = (draft: CaseDraft, {channel, actor}: Origin): object => (actor === 'staff' ? {channel, draft} : draft);

/** The rows of a new case: received by the front and, where the rule says so, passed down in the same breath. */
const toRows = (
  {homeCounty, number, at, lookupKeyId}: {homeCounty: string; number: string; at: string; lookupKeyId: string},
  submission: Submission,
  {channel, actor, staff}: Origin,
  clocks: readonly Clock[],
  catalogue: Catalogue,
): {row: Omit<CaseRow, keyof Credentials>; events: CaseEventRow[]} => {
  const route = routeCase(submission, catalogue);
  const unit = route.passedTo ?? route.receivedBy;
  const common = {home_county: homeCounty, number, state: 'submitted', staff: null, assignee: null, at};
  const events: CaseEventRow[] = [
    {...common, sequence: 1, type: 'submitted', unit: route.receivedBy, actor, staff},
    ...(route.passedTo === undefined
      ? []
      : [{...common, sequence: 2, type: 'transferred', unit: route.passedTo, actor: 'system'}]),
  ];
  const row = {
    home_county: homeCounty,
    number,
    kind: submission.kind,
    service: submission.service,
    topic: submission.topic ?? null,
    region: submission.place ?? null,
    form: submission.form,
    form_version: submission.formVersion,
    notice_version: submission.noticeVersion,
    green_channel: submission.greenChannel ? 1 : 0,
    unit,
    receipt_unit: unit,
    assignee: null,
    state: 'submitted',
    state_before_waiting: null,
    version: 1,
    sequence: events.length,
    received_at: at,
    updated_at: at,
    closes_at: null,
    channel,
    objects_to: null,
    asked_at: null,
    objected_at: null,
    score: null,
    erased_at: null,
    ended_at: null,
    kept_until: null,
    retention_version: null,
    held_at: null,
    erasure_requested_at: null,
    lookup_key_id: lookupKeyId,
    due_on: dueDateOf(clocks),
  };
  return {row, events};
};

/** The slot that is booked with a new case. @throws {ProblemError} invalid-case (422) at its field */
const readBooking = async (
  world: World,
  catalogue: Catalogue,
  submission: Submission,
  {actor, staff}: Origin,
): Promise<CaseBooking | undefined> => {
  const slot = await readSlot(world, catalogue, submission, {opensCase: true});
  if (!slot) return undefined;
  const form = {code: submission.form, version: submission.formVersion};
  const field = slotField(form)?.name ?? '';
  const holder = await holderOf(world, form, submission.answers);
  const at = world.now().toISOString();
  const fault = await findHolderFault(world.database, slot, holder, {at});
  if (fault !== undefined) throw slotRefused(`/answers/${field}`, fault);
  return {slot, field, holder, actor, staff, at};
};

/** A case that this very send has opened. */
interface Opened {
  readonly number: string;
  readonly code: string;
  readonly receiptUnit: string;
  readonly receivedAt: string;
  readonly clocks: readonly Clock[];
}

/** Opens a case; undefined when a send that raced ahead under the same key wins: nothing of this one stays then. */
const openNew = async (
  world: World,
  catalogue: Catalogue,
  submission: Submission,
  {draft, idempotencyKey, origin}: {draft: CaseDraft; idempotencyKey: string; origin: Origin},
): Promise<Opened | undefined> => {
  const {database, now} = world;
  const {homeCounty} = submission;
  const booking = await readBooking(world, catalogue, submission, origin);
  const number = await claimNumber(world, homeCounty);
  const reference = {homeCounty, number};
  const received = now();
  const receivedAt = received.toISOString();
  const clocks = clocksOfSubmission(submission.kind, received, catalogue.calendar);
  const {row, events} = toRows(
    {...reference, at: receivedAt, lookupKeyId: world.secrets.currentKeyId},
    submission,
    origin,
    clocks,
    catalogue,
  );
  const form = {code: submission.form, version: submission.formVersion};
  // All before the transaction: where there is one connection, everybody waits while it is open.
  const [{code, columns}, lookups, text] = await Promise.all([
    makeCredentials(world, reference, idempotencyKey, sentBody(draft, origin)),
    lookupRows(world, reference, form, submission.answers),
    sealText(world, reference, answersText, JSON.stringify(submission.answers)),
  ]);
  const newCase: NewCase = {
    row: {...row, ...columns},
    events,
    text,
    lookups,
    consents: consentRows(reference, submission.consents, received),
    clocks: clocks.map((clock) => toClockRow(reference, clock)),
  };
  const {attachments = []} = draft;
  const takeAlong = async (transaction: Transaction<Tables>) => {
    await claimAttachments(transaction, reference, attachments, received);
    // Last: whoever else wants the slot waits for this row, and for no longer than the commit.
    if (booking) await bookForCase(transaction, newCase.row, booking);
  };
  const takesAlong = booking !== undefined || attachments.length > 0;
  const kept = await insertCase(database, newCase, takesAlong ? takeAlong : undefined);
  if (kept !== number) return undefined;
  world.notify({homeCounty, number, sequence: row.sequence});
  return {number, code, receiptUnit: row.receipt_unit, receivedAt, clocks};
};

/** Opens a case, or finds the one that the same send, raced ahead, has opened. */
const submitNew = async (
  world: World,
  catalogue: Catalogue,
  {admit, ...sent}: {draft: CaseDraft; idempotencyKey: string; origin: Origin; admit: Admission},
): Promise<Opened | StoredCase> => {
  const settle = await admit();
  const submission = readSubmission(sent.draft, catalogue, toLocalDate(world.now()));
  await settle();
  const findRaced = () => findSubmitted(world, submission.homeCounty, sent.idempotencyKey);
  try {
    const opened = await openNew(world, catalogue, submission, sent);
    if (opened) return opened;
  } catch (error) {
    // The same send may be what took the last place of a slot: then it is no refusal but the answer.
    const raced = await findRaced();
    if (!raced) throw error;
    return raced;
  }
  const raced = await findRaced();
  if (!raced) throw new Error('A case was gone as soon as it was opened');
  return raced;
};

const toReceipt = (catalogue: Catalogue, {number, code, receiptUnit, receivedAt, clocks}: Opened): CaseReceipt => {
  const promised = clocks.find(
    // Of an objection it is the decision on it.
    (clock) => ['submitted', 'objected'].includes(ruleOfClock(clock).startsAt),
  );
  if (!promised) throw new Error('A case has no clock that its submission started');
  return {
    number,
    code,
    receivedAt: toLocalInstant(receivedAt),
    unit: catalogue.unitRef(receiptUnit) ?? {id: receiptUnit, name: {zh: receiptUnit}},
    promise: toReceiptPromise(promised, catalogue.calendar),
  };
};

/** @throws {ProblemError} idempotency-key-reused (422) what the key sent first was something else */
export const checkSameBody = async (
  world: World,
  {bodyHash, codeKeyId}: {readonly bodyHash: string; readonly codeKeyId: string},
  body: object,
): Promise<void> => {
  if (bodyHash !== (await hashBody(world, body, codeKeyId))) {
    throw new ProblemError(problemTypes.idempotencyKeyReused, 422);
  }
};

/**
 * The receipt of the case that a key opened, the same for each resend: the code is computed again, the promise is the one
 * first told.
 *
 * @throws {ProblemError} idempotency-key-reused (422) for another body
 */
export const toReceiptOf = async (
  world: World,
  catalogue: Catalogue,
  stored: StoredCase,
  idempotencyKey: string,
  body: object,
): Promise<CaseReceipt> => {
  await checkSameBody(world, stored, body);
  const {homeCounty, number, codeKeyId} = stored;
  const code = await queryCodeOf(world.secrets, {homeCounty, number, idempotencyKey}, codeKeyId);
  const clocks = await listClocks(world.database, stored);
  return toReceipt(catalogue, {...stored, code, clocks});
};

/**
 * Opens a case, or finds the one that this key has opened already.
 *
 * @param idempotencyKey - as secret as the query code, which is computed from it
 * @param draft - fits the contract; checked here against its form and the catalogue
 * @param options.origin - default: the citizen, online
 * @param options.admit - asked before anything costs, and not for a resend; default: everybody
 * @returns the receipt; to a resend the very same one
 * @throws {ProblemError} invalid-case (422), idempotency-key-reused (422), proof-needed (428)
 */
export const openCase = async (
  world: World,
  catalogue: Catalogue,
  idempotencyKey: string,
  draft: CaseDraft,
  {origin = online, admit = everybody}: {readonly origin?: Origin; readonly admit?: Admission} = {},
): Promise<CaseReceipt> => {
  // Looked up before anything is checked: a resend is answered alike even if the form has changed in between.
  const before = await findSubmitted(world, draft.homeCounty, idempotencyKey);
  const opened = before ?? (await submitNew(world, catalogue, {draft, idempotencyKey, origin, admit}));
  return 'code' in opened
    ? toReceipt(catalogue, opened)
    : toReceiptOf(world, catalogue, opened, idempotencyKey, sentBody(draft, origin));
};
