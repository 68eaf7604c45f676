import {problemTypes} from '@pls-kit/contract';
import type {StoredCase} from '../cases/case-store.js';
import {recordClockEvent} from '../clock/record-clock-event.js';
import {ProblemError} from '../problem.js';
import type {World} from '../world.js';
import type {StoredSupervision} from './supervision-store.js';

/** What somebody writes into a supervision. */
export interface SupervisionEntry {
  readonly kind: 'explanation' | 'result';
  /** Of the case, as it was looked at: another one now, and nothing happens. */
  readonly version: number;
  readonly staff: string;
  /** Stored sealed; a result is for the citizen to read. */
  readonly text: string;
}

/**
 * Explains or ends a supervision: its row, the event in the case's history and the words in one transaction.
 *
 * @throws {ProblemError} version-conflict (409, with the version now), illegal-transition (409, it has its result); nothing was changed
 */
export const writeSupervision = async (
  world: World,
  {supervision, stored}: {supervision: StoredSupervision; stored: StoredCase},
  {kind, version, staff, text}: SupervisionEntry,
): Promise<void> => {
  const {homeCounty, number, clock, dueOn} = supervision;
  const where = {version: stored.version, state: stored.state};
  if (stored.version !== version) throw new ProblemError(problemTypes.versionConflict, 409, where);
  if (supervision.state === 'closed') throw new ProblemError(problemTypes.illegalTransition, 409, where);
  const type = kind === 'result' ? 'supervision-closed' : 'supervision-explained';
  await recordClockEvent(
    world,
    stored,
    {type, actor: 'staff', staff, clock, dueOn, words: {to: 'desk', text}},
    {
      alongside: async (transaction, {sequence, at}) => {
        const columns =
          kind === 'result'
            ? {state: 'closed', closed_sequence: sequence, closed_at: at.toISOString(), closed_by: staff}
            : {state: 'explained', explained_sequence: sequence, explained_at: at.toISOString()};
        await transaction
          .updateTable('supervisions')
          .set(columns)
          .where('home_county', '=', homeCounty)
          .where('number', '=', number)
          .where('clock', '=', clock)
          .execute();
      },
    },
  );
};
