import type {CaseKind, CasePromise} from '@pls-kit/contract';
import {addDays, countDaysLeft, toLocalDate, type Calendar} from '@pls-kit/rules';
import {clocksOfSubmission, deadlineOf, foremostClock, isSuspended, ruleOfClock, type Clock} from './clocks.js';
import type {ClockRule} from './rule-sets.js';

/** Every day after the start up to the date owed. A calendar that came later may disagree with that date: the date stays. */
const daysUntil = (clock: Clock, rule: ClockRule, calendar: Calendar): CasePromise['days'] => {
  const {days} = deadlineOf(clock, rule, calendar);
  const shown = days.filter(({date}) => date <= clock.dueOn);
  for (let date = addDays(shown.at(-1)?.date ?? clock.startedOn, 1); date <= clock.dueOn; date = addDays(date, 1)) {
    shown.push({date, counted: false});
  }
  return shown;
};

const stateOf = (clock: Clock, today: string): CasePromise['state'] => {
  const {dueOn, stoppedAt} = clock;
  if (stoppedAt !== null) return toLocalDate(stoppedAt) <= dueOn ? 'met' : 'missed';
  if (isSuspended(clock)) return 'suspended';
  return today <= dueOn ? 'running' : 'missed';
};

/** Where a suspended clock would come to if it ran on from today. */
const resumedToday = (clock: Clock, rule: ClockRule, today: string, calendar: Calendar): Clock => {
  if (!isSuspended(clock)) return clock;
  const pauses = clock.pauses.map((pause) => ({...pause, endedOn: pause.endedOn ?? today}));
  const {dueOn, provisional} = deadlineOf({...clock, pauses}, rule, calendar);
  return {...clock, pauses, dueOn, provisional};
};

/**
 * A clock as the citizen sees it; a suspended one with the date it comes to if it ran on from today.
 *
 * @param today - `YYYY-MM-DD` in Asia/Shanghai; `daysLeft` of a stopped clock counts from the day it stopped
 */
export const toPromise = (stored: Clock, today: string, calendar: Calendar): CasePromise => {
  const rule = ruleOfClock(stored);
  const clock = resumedToday(stored, rule, today, calendar);
  const days = daysUntil(clock, rule, calendar);
  const asOf = clock.stoppedAt === null ? today : toLocalDate(clock.stoppedAt);
  return {
    what: rule.what,
    nature: rule.nature,
    startedOn: clock.startedOn,
    dueOn: clock.dueOn,
    // A month has no fixed number of days: on the wire it is the days that this one had.
    limit: rule.unit === 'month' ? days.filter(({counted}) => counted).length : rule.limit + clock.extendedBy,
    unit: rule.unit === 'month' ? 'day' : rule.unit,
    provisional: clock.provisional,
    basis: rule.basis,
    ...(rule.article && {article: rule.article}),
    ruleSet: clock.ruleSet,
    state: stateOf(stored, today),
    daysLeft: countDaysLeft({dueOn: clock.dueOn, days}, asOf),
    days,
  };
};

/** What the receipt said, however the date has moved since: a resend must return the very same. */
export const toReceiptPromise = (clock: Clock, calendar: Calendar): CasePromise =>
  toPromise(
    {
      ...clock,
      dueOn: clock.promisedOn,
      provisional: clock.promisedProvisional,
      pauses: [],
      extendedBy: 0,
      stoppedAt: null,
    },
    clock.startedOn,
    calendar,
  );

/**
 * What would be promised if a case of this kind were filed now.
 *
 * @throws {RangeError} no rule set knows the kind
 */
export const promiseIfFiled = (kind: CaseKind, now: Date, calendar: Calendar): CasePromise => {
  const clock = foremostClock(clocksOfSubmission(kind, now, calendar));
  if (!clock) throw new RangeError(`Cases of the kind ${kind} have no clock that starts with the submission`);
  return toPromise(clock, toLocalDate(now), calendar);
};
