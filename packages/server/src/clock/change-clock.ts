import {problemTypes} from '@pls-kit/contract';
import {findCase, type StoredCase} from '../cases/case-store.js';
import type {Catalogue} from '../catalogue/catalogue.js';
import {ProblemError} from '../problem.js';
import type {World} from '../world.js';
import {afterAction, findClockFor, type ClockAction} from './clock-actions.js';
import {listClocks} from './clock-store.js';
import {ruleOfClock} from './clocks.js';
import {recordClockEvent} from './record-clock-event.js';

const eventOfAction = {extend: 'extended', pause: 'paused', resume: 'resumed'} as const;

const tooLong = (most: number) =>
  new ProblemError(problemTypes.invalidRequest, 422, {
    violations: [
      {
        pointer: '/by',
        code: 'out-of-range',
        message: {zh: `最多延长 ${String(most)}`, en: `It can be extended by ${String(most)} at most`},
      },
    ],
  });

/** One thing that staff do to a time limit. */
export interface ClockChangeByStaff {
  readonly action: ClockAction;
  /** Of the case, as it was looked at. */
  readonly version: number;
  readonly staff: string;
  /** Why, in words that the citizen reads. */
  readonly reason?: string;
}

/**
 * Extends, stops or lets run on the limit that the office has to keep, where its rule allows that.
 *
 * @returns the case as it stands now
 * @throws {ProblemError} version-conflict (409), illegal-transition (409, no running limit allows it), 422 longer than its rule allows
 */
export const changeClock = async (
  world: World,
  {calendar}: Catalogue,
  stored: StoredCase,
  {action, version, staff, reason}: ClockChangeByStaff,
): Promise<StoredCase> => {
  const where = {version: stored.version, state: stored.state};
  if (stored.version !== version) throw new ProblemError(problemTypes.versionConflict, 409, where);
  const at = world.now();
  const clocks = await listClocks(world.database, stored);
  const clock = findClockFor(clocks, action, at, calendar);
  const changed = clock && afterAction(clock, action, at, calendar);
  if (!clock || !changed) {
    const shorter = action.kind === 'extend' ? findClockFor(clocks, {kind: 'extend', by: 1}, at, calendar) : undefined;
    const most = shorter && ruleOfClock(shorter).extension?.limit;
    throw most === undefined ? new ProblemError(problemTypes.illegalTransition, 409, where) : tooLong(most);
  }
  await recordClockEvent(
    world,
    stored,
    {
      type: eventOfAction[action.kind],
      actor: 'staff',
      staff,
      clock: clock.name,
      dueOn: changed.dueOn,
      ...(reason !== undefined && {words: {to: 'citizen', text: reason}}),
    },
    {change: (each) => afterAction(each, action, at, calendar) ?? each},
  );
  const after = await findCase(world.database, stored);
  if (!after) throw new Error('A case was gone as soon as its time limit was changed');
  return after;
};
