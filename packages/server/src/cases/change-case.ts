import {problemTypes, type CaseKind} from '@pls-kit/contract';
import type {Transaction} from 'kysely';
import {callOffOfCase} from '../appointments/case-appointment.js';
import {slotField} from '../appointments/read-slot.js';
import type {Catalogue} from '../catalogue/catalogue.js';
import {dueDateOf, listClocks, saveClocks} from '../clock/clock-store.js';
import {clocksAfter, type Clock} from '../clock/clocks.js';
import {ruleSetById, type ClockSignal} from '../clock/rule-sets.js';
import type {CaseRow} from '../database/case-tables.js';
import {inTransaction} from '../database/in-transaction.js';
import type {Tables} from '../database/tables.js';
import {ProblemError} from '../problem.js';
import {keptUntil, retentionOf} from '../retention/retention-rules.js';
import type {World} from '../world.js';
import {instantAfter} from './instant-after.js';
import {findCase, sealText, textOfEvent, type StoredCase} from './case-store.js';
import {eventOfStep, isEndState, stateAfter, type EventType, type State, type Step} from './transitions.js';

/** A resolved case that nobody touches closes by itself after this. */
const closesAfterMs = 15 * 86_400_000;

/** One step that somebody takes with a case. */
export interface CaseStep {
  readonly step: Step;
  /** The version that was looked at: another one now, and nothing happens. */
  readonly version: number;
  readonly actor: 'citizen' | 'staff' | 'system';
  /** Who of the staff; kept for the record, not shown to the citizen. */
  readonly staff?: string;
  /** Who gets the case (`assign`). */
  readonly assignee?: string;
  /** Which unit gets it (`transfer`); nobody there has it yet. */
  readonly unit?: string;
  /** What the clocks hear of a finer step (`advance`). */
  readonly signal?: ClockSignal;
  /** Words for the citizen; stored sealed and apart from the event. */
  readonly text?: string;
  /** Columns that the step sets beside state and clocks. */
  readonly columns?: Readonly<Partial<CaseColumns>>;
  /** What else belongs to the same transaction; the case is already changed. */
  readonly alongside?: (transaction: Transaction<Tables>) => Promise<void>;
}

/** What some steps know about a case and change-case does not. */
type CaseColumns = Pick<
  CaseRow,
  | 'topic'
  | 'region'
  | 'green_channel'
  | 'asked_at'
  | 'objected_at'
  | 'score'
  | 'erased_at'
  | 'code_hash'
  | 'held_at'
  | 'erasure_requested_at'
  | 'lookup_key_id'
>;

/** What happens once only, and has happened; and what a hold, or its being none, stands against. */
export const stepsDone = ({
  askedAt,
  objectedAt,
  score,
  erasedAt,
  heldAt,
  erasureRequestedAt,
}: StoredCase): ReadonlySet<Step> =>
  new Set<Step>([
    ...(askedAt === null ? [] : ['ask' as const]),
    ...(objectedAt === null ? [] : ['object' as const]),
    ...(score === null ? [] : ['evaluate' as const]),
    ...(erasedAt === null ? [] : (['erase', 'evaluate', 'object', 'hold', 'release', 'request-erasure'] as const)),
    ...(heldAt === null ? (['release', 'request-erasure'] as const) : (['hold', 'erase'] as const)),
    ...(erasureRequestedAt === null ? [] : (['request-erasure', 'evaluate', 'object'] as const)),
  ]);

const versionConflict = ({version, state}: StoredCase) =>
  new ProblemError(problemTypes.versionConflict, 409, {version, state});

/** Who ends a case, or works elsewhere on it, needs no time at this window any more. */
const endsAppointment = ({form, formVersion}: StoredCase, {step}: CaseStep): boolean =>
  (step === 'decline' || step === 'withdraw' || step === 'transfer' || step === 'erase') &&
  slotField({code: form, version: formVersion}) !== undefined;

/** A message moves no clock, nor does anything else whose event is not here. */
const signals: Partial<Record<EventType, ClockSignal>> = {
  accepted: 'accepted',
  declined: 'declined',
  asked: 'asked',
  supplied: 'supplied',
  resolved: 'resolved',
  reopened: 'reopened',
  transferred: 'transferred',
};

const clocksAfterEvent = (
  clocks: readonly Clock[],
  signal: ClockSignal | undefined,
  state: State,
  at: Date,
  {calendar}: Catalogue,
) => {
  const [first] = clocks;
  if (!first || (signal === undefined && !isEndState(state))) return [...clocks];
  const ruleSet = ruleSetById(first.ruleSet, first.ruleSetVersion);
  return clocksAfter(clocks, {signal, at, ended: isEndState(state)}, ruleSet, calendar);
};

/** @throws {ProblemError} version-conflict (409), illegal-transition (409) */
const nextStateOf = (stored: StoredCase, {step, version, assignee, unit}: CaseStep): State => {
  if (stored.version !== version) throw versionConflict(stored);
  const state = stateAfter(step, {
    state: stored.state,
    kind: stored.kind,
    stateBeforeWaiting: stored.stateBeforeWaiting ?? undefined,
    assignee: stored.assignee ?? undefined,
    nextAssignee: assignee,
    unit: stored.unit,
    nextUnit: unit,
    done: stepsDone(stored),
  });
  if (state === undefined) {
    throw new ProblemError(problemTypes.illegalTransition, 409, {state: stored.state, version: stored.version});
  }
  return state;
};

/** From here on the time runs that its words are kept. */
const endColumns = ({settings}: World, ended: {kind: CaseKind; state: State; at: Date}) => {
  const rules = retentionOf(settings);
  return {
    ended_at: ended.at.toISOString(),
    kept_until: keptUntil(rules, ended),
    retention_version: rules.version,
  };
};

/**
 * Takes a step: state, event, words and clocks in one transaction, under the row's version.
 *
 * @param stored - the case as it was read
 * @returns the case as it stands now
 * @throws {ProblemError} version-conflict (409, with the version now), illegal-transition (409); nothing was changed
 */
export const changeCase = async (
  world: World,
  catalogue: Catalogue,
  stored: StoredCase,
  change: CaseStep,
): Promise<StoredCase> => {
  const {homeCounty, number} = stored;
  const state = nextStateOf(stored, change);
  const type = eventOfStep[change.step];
  const sequence = stored.sequence + 1;
  const now = world.now();
  const at = instantAfter(stored, now);
  const unit = change.unit ?? stored.unit;
  const assignee = change.assignee ?? (change.step === 'transfer' ? null : stored.assignee);
  const stays = state === stored.state;
  const text =
    change.text === undefined ? undefined : await sealText(world, stored, textOfEvent(sequence), change.text);

  // Before the transaction, so that it begins by writing, see {@link recordClockEvent}; the version guards them.
  const before = await listClocks(world.database, stored);
  await inTransaction(world.database, async (transaction) => {
    const clocks = clocksAfterEvent(before, change.signal ?? signals[type], state, now, catalogue);
    const {numUpdatedRows} = await transaction
      .updateTable('cases')
      .set({
        state,
        assignee,
        unit,
        state_before_waiting: stays ? stored.stateBeforeWaiting : state === 'waiting_for_citizen' ? stored.state : null,
        version: stored.version + 1,
        sequence,
        updated_at: at.toISOString(),
        closes_at: stays
          ? stored.closesAt
          : state === 'resolved'
            ? new Date(now.getTime() + closesAfterMs).toISOString()
            : null,
        due_on: dueDateOf(clocks),
        ...(!stays && isEndState(state) && endColumns(world, {kind: stored.kind, state, at: now})),
        ...change.columns,
      })
      .where('home_county', '=', homeCounty)
      .where('number', '=', number)
      .where('version', '=', stored.version)
      .executeTakeFirst();
    if (numUpdatedRows !== 1n) throw versionConflict((await findCase(transaction, stored)) ?? stored);

    await transaction
      .insertInto('case_events')
      .values({
        home_county: homeCounty,
        number,
        sequence,
        type,
        state,
        unit,
        actor: change.actor,
        staff: change.staff ?? null,
        assignee: change.assignee ?? null,
        at: at.toISOString(),
      })
      .execute();
    if (text) await transaction.insertInto('case_texts').values(text).execute();
    await saveClocks(transaction, stored, before, clocks);
    if (endsAppointment(stored, change)) {
      await callOffOfCase(transaction, stored, {actor: change.actor, staff: change.staff, at: at.toISOString()});
    }
    await change.alongside?.(transaction);
    await world.changes?.announce?.(transaction, {homeCounty, number, sequence});
  });
  world.notify({homeCounty, number, sequence});
  const changed = await findCase(world.database, stored);
  if (!changed) throw new Error('A case was gone as soon as it was changed');
  return changed;
};
