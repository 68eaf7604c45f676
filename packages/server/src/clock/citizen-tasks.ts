import type {CaseTask} from '@pls-kit/contract';
import type {Calendar} from '@pls-kit/rules';
import {isRunning, ruleOfClock, type Clock} from './clocks.js';
import {toPromise} from './promises.js';

/** The dates that the citizen still has to keep, the nearest first. */
export const citizenTasks = (clocks: readonly Clock[], today: string, calendar: Calendar): CaseTask[] =>
  clocks
    .filter((clock) => isRunning(clock) && clock.expiredAt === null && ruleOfClock(clock).owedBy === 'citizen')
    .map((clock) => {
      const {name, onExpiry, remedy} = ruleOfClock(clock);
      const {what, dueOn, daysLeft, provisional, basis, article} = toPromise(clock, today, calendar);
      return {name, what, dueOn, daysLeft, provisional, basis, ...(article && {article}), onExpiry, remedy};
    })
    .sort((one, other) => (one.dueOn < other.dueOn ? -1 : 1));
