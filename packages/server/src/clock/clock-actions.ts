import {toLocalDate, type Calendar} from '@pls-kit/rules';
import {extendClock, pauseClock, resumeClock, ruleOfClock, type Clock, type PauseByHand} from './clocks.js';

/** What staff can do to a time limit that is running. */
export type ClockAction =
  | {readonly kind: 'extend'; readonly by: number}
  | {readonly kind: 'pause'; readonly reason: PauseByHand}
  | {readonly kind: 'resume'};

/** The clock after it; undefined where its rule does not allow that. */
export const afterAction = (clock: Clock, action: ClockAction, at: Date, calendar: Calendar): Clock | undefined => {
  const on = toLocalDate(at);
  switch (action.kind) {
    case 'extend':
      return extendClock(clock, {by: action.by, on}, calendar);
    case 'pause':
      return pauseClock(clock, action.reason, on);
    case 'resume':
      return resumeClock(clock, on, calendar);
  }
};

/** The office's clock that an action is about: a case has one at most that allows it. */
export const findClockFor = (
  clocks: readonly Clock[],
  action: ClockAction,
  at: Date,
  calendar: Calendar,
): Clock | undefined =>
  clocks.find(
    (clock) => ruleOfClock(clock).owedBy === 'office' && afterAction(clock, action, at, calendar) !== undefined,
  );

const samples: readonly ClockAction[] = [
  {kind: 'extend', by: 1},
  {kind: 'pause', reason: 'verification'},
  {kind: 'pause', reason: 'force-majeure'},
  {kind: 'resume'},
];

/** What the rules of these clocks allow now. */
export const clockActionsOpen = (clocks: readonly Clock[], at: Date, calendar: Calendar): ClockAction['kind'][] => {
  const open = samples.filter((action) => findClockFor(clocks, action, at, calendar) !== undefined);
  return [...new Set(open.map(({kind}) => kind))];
};
