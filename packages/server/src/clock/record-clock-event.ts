import {problemTypes} from '@pls-kit/contract';
import type {Transaction} from 'kysely';
import {findCase, sealText, textOfEvent, type StoredCase} from '../cases/case-store.js';
import {instantAfter} from '../cases/instant-after.js';
import {inTransaction} from '../database/in-transaction.js';
import type {Tables} from '../database/tables.js';
import {ProblemError} from '../problem.js';
import type {World} from '../world.js';
import type {ClockEventType} from './clock-events.js';
import {dueDateOf, listClocks, saveClocks} from './clock-store.js';
import type {Clock} from './clocks.js';

/** Something that happened to one clock of a case. */
export interface ClockEvent {
  readonly type: ClockEventType;
  readonly actor: 'staff' | 'system';
  readonly staff?: string;
  /** Name of the clock. */
  readonly clock: string;
  /** The date that the event is about. */
  readonly dueOn: string;
  /** Words of the staff, sealed: said to the citizen like any message, or kept apart from those. */
  readonly words?: {readonly to: 'citizen' | 'desk'; readonly text: string};
}

/** What belongs to the same transaction. */
export interface ClockEventEffects {
  /** The clock after the event; the very same object leaves it as it is. */
  readonly change?: (clock: Clock) => Clock;
  readonly alongside?: (transaction: Transaction<Tables>, written: {sequence: number; at: Date}) => Promise<void>;
}

/** Name of the sealed words that an event about a clock brought and that are not said to the citizen. */
export const textOfClockEvent = (sequence: number) => `clock-event-${String(sequence)}`;

export const isVersionConflict = (error: unknown): boolean =>
  error instanceof ProblemError && error.type === problemTypes.versionConflict;

/**
 * Writes an event about a clock, under the row's version like every step: of many that try at once, one does it.
 *
 * @param stored - the case as it was read
 * @throws {ProblemError} version-conflict (409, with the version now); nothing was changed
 */
export const recordClockEvent = async (
  world: World,
  stored: StoredCase,
  event: ClockEvent,
  {change = (clock) => clock, alongside}: ClockEventEffects = {},
): Promise<void> => {
  const {homeCounty, number, state, unit} = stored;
  const sequence = stored.sequence + 1;
  const at = instantAfter(stored, world.now());
  const key = {home_county: homeCounty, number, sequence};
  const {words} = event;
  const name = (words?.to === 'citizen' ? textOfEvent : textOfClockEvent)(sequence);
  const text = words && (await sealText(world, stored, name, words.text));

  // Read before the transaction, which then begins by writing: two processes on one SQLite file wait for each other instead of
  // failing. Whatever changes a clock changes the version, which is checked.
  const before = await listClocks(world.database, stored);
  await inTransaction(world.database, async (transaction) => {
    const after = before.map((clock) => (clock.name === event.clock ? change(clock) : clock));
    const {numUpdatedRows} = await transaction
      .updateTable('cases')
      .set({version: stored.version + 1, sequence, updated_at: at.toISOString(), due_on: dueDateOf(after)})
      .where('home_county', '=', homeCounty)
      .where('number', '=', number)
      .where('version', '=', stored.version)
      .executeTakeFirst();
    if (numUpdatedRows !== 1n) {
      const now = (await findCase(transaction, stored)) ?? stored;
      throw new ProblemError(problemTypes.versionConflict, 409, {version: now.version, state: now.state});
    }
    const {type, actor, staff = null} = event;
    await transaction
      .insertInto('case_events')
      .values({...key, type, state, unit, actor, staff, assignee: null, at: at.toISOString()})
      .execute();
    await transaction
      .insertInto('case_event_clocks')
      .values({...key, clock: event.clock, due_on: event.dueOn})
      .execute();
    if (text) await transaction.insertInto('case_texts').values(text).execute();
    await saveClocks(transaction, stored, before, after);
    await alongside?.(transaction, {sequence, at});
    await world.changes?.announce?.(transaction, {homeCounty, number, sequence});
  });
  world.notify({homeCounty, number, sequence});
};
