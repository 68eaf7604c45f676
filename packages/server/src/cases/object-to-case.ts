import {problemTypes, type CaseObjection, type CaseReceipt} from '@pls-kit/contract';
import {toLocalDate} from '@pls-kit/rules';
import {cityBureau, type Catalogue} from '../catalogue/catalogue.js';
import {dueDateOf, toClockRow} from '../clock/clock-store.js';
import {clocksAfter, type Clock} from '../clock/clocks.js';
import {ruleSetFor} from '../clock/rule-sets.js';
import type {CaseRow} from '../database/case-tables.js';
import {ProblemError} from '../problem.js';
import type {World} from '../world.js';
import {insertLookups, lookupRows} from './case-lookups.js';
import {answersText, readAnswers, sealText, textOfEvent, type StoredCase} from './case-store.js';
import {changeCase} from './change-case.js';
import {claimNumber} from './claim-number.js';
import {findSubmitted, makeCredentials, toReceiptOf, type Credentials} from './open-case.js';

/** An objection has a clock of its own where the law sets one (法律援助法 art. 49), else that of a new case of its kind. */
const clocksOfObjection = ({kind}: StoredCase, at: Date, {calendar}: Catalogue): Clock[] => {
  const ruleSet = ruleSetFor(kind, toLocalDate(at));
  const start = (signal: 'objected' | 'submitted') => clocksAfter([], {signal, at, ended: false}, ruleSet, calendar);
  const own = start('objected');
  return own.length > 0 ? own : start('submitted');
};

/** Above the units that decide; a county's own bureau is no unit of the catalogue. */
const reviewingUnit = cityBureau.unit;

const rowOf = (
  objected: StoredCase,
  {number, at, clocks}: {number: string; at: string; clocks: readonly Clock[]},
): Omit<CaseRow, keyof Credentials | 'notice_version'> => ({
  home_county: objected.homeCounty,
  number,
  kind: objected.kind,
  service: objected.service,
  topic: objected.topic,
  region: objected.region,
  form: objected.form,
  form_version: objected.formVersion,
  green_channel: objected.greenChannel ? 1 : 0,
  unit: reviewingUnit,
  receipt_unit: reviewingUnit,
  assignee: null,
  state: 'submitted',
  state_before_waiting: null,
  version: 1,
  sequence: 1,
  received_at: at,
  updated_at: at,
  closes_at: null,
  channel: 'online',
  objects_to: objected.number,
  asked_at: null,
  objected_at: null,
  score: null,
  erased_at: null,
  ended_at: null,
  kept_until: null,
  retention_version: null,
  held_at: null,
  erasure_requested_at: null,
  lookup_key_id: null,
  due_on: dueDateOf(clocks),
});

/** Something else was submitted under the key at the same moment: nothing of the objection stays. */
class KeyIsTaken extends Error {}

/** @throws {KeyIsTaken} */
const writeObjection = async (
  world: World,
  catalogue: Catalogue,
  stored: StoredCase,
  idempotencyKey: string,
  objection: CaseObjection,
): Promise<void> => {
  const {homeCounty} = stored;
  const number = await claimNumber(world, homeCounty);
  const reference = {homeCounty, number};
  const now = world.now();
  const at = now.toISOString();
  const clocks = clocksOfObjection(stored, now, catalogue);
  const answers = await readAnswers(world, stored);
  const row = {
    ...rowOf(stored, {number, at, clocks}),
    lookup_key_id: world.secrets.currentKeyId,
    ...(await makeCredentials(world, reference, idempotencyKey, objection)).columns,
  };
  // Who decides on it has to know what was asked, and by whom.
  const texts = [
    await sealText(world, reference, answersText, JSON.stringify(answers)),
    await sealText(world, reference, textOfEvent(1), objection.text),
  ];
  const lookups = await lookupRows(world, reference, {code: stored.form, version: stored.formVersion}, answers);

  await changeCase(world, catalogue, stored, {
    step: 'object',
    version: objection.version,
    actor: 'citizen',
    columns: {objected_at: at},
    alongside: async (transaction) => {
      const {notice_version} = await transaction
        .selectFrom('cases')
        .select('notice_version')
        .where('home_county', '=', homeCounty)
        .where('number', '=', stored.number)
        .executeTakeFirstOrThrow();
      const {numInsertedOrUpdatedRows = 0n} = await transaction
        .insertInto('cases')
        .values({...row, notice_version})
        .onConflict((conflict) => conflict.columns(['home_county', 'idempotency_hash']).doNothing())
        .executeTakeFirst();
      if (numInsertedOrUpdatedRows === 0n) throw new KeyIsTaken();
      const event = {sequence: 1, type: 'submitted', state: 'submitted', unit: reviewingUnit, actor: 'citizen', at};
      await transaction
        .insertInto('case_events')
        .values({home_county: homeCounty, number, ...event, staff: null, assignee: null})
        .execute();
      await transaction.insertInto('case_texts').values(texts).execute();
      await transaction
        .insertInto('case_clocks')
        .values(clocks.map((clock) => toClockRow(reference, clock)))
        .execute();
      await insertLookups(transaction, lookups);
    },
  });
  world.notify({homeCounty, number, sequence: 1});
};

/**
 * Opens a case that objects to another, in the transaction that records the objection with that other.
 *
 * @returns the receipt; to a resend the very same one
 * @throws {ProblemError} illegal-transition (409: not decided, the kind knows none, or it was done), version-conflict (409),
 *   idempotency-key-reused (422)
 */
export const objectToCase = async (
  world: World,
  catalogue: Catalogue,
  stored: StoredCase,
  idempotencyKey: string,
  objection: CaseObjection,
): Promise<CaseReceipt> => {
  const body = {...objection, objectsTo: stored.number};
  const find = () => findSubmitted(world, stored.homeCounty, idempotencyKey);
  let opened = await find();
  if (!opened) {
    try {
      await writeObjection(world, catalogue, stored, idempotencyKey, body);
    } catch (error) {
      const isConflict = error instanceof ProblemError && error.type === problemTypes.versionConflict;
      // Two sends raced under one key: what the other one has opened is compared below.
      if (!(isConflict || error instanceof KeyIsTaken) || !(await find())) throw error;
    }
    opened = await find();
  }
  if (!opened) throw new Error('An objection was gone as soon as it was opened');
  return toReceiptOf(world, catalogue, opened, idempotencyKey, body);
};
