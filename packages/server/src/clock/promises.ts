import type {CaseKind, CasePromise} from '@pls-kit/contract';
import {addDays, computeDeadline, countDaysLeft, toLocalDate, type Calendar} from '@pls-kit/rules';
import {ruleOf, ruleSetFor, type ClockRule, type ClockSignal, type RuleSet} from './rule-sets.js';

/** A date owed in one case, under the rule that was in force when the case began. */
export interface Clock {
  readonly name: string;
  readonly ruleSet: string;
  readonly ruleSetVersion: number;
  readonly startedOn: string;
  readonly dueOn: string;
  readonly provisional: boolean;
  /** The date that the citizen was first told; an imported calendar may move `dueOn`, never this. */
  readonly promisedOn: string;
  readonly promisedProvisional: boolean;
  /** Instant; null while it runs. */
  readonly stoppedAt: string | null;
}

const startClock = (ruleSet: RuleSet, rule: ClockRule, startedOn: string, calendar: Calendar): Clock => {
  const {dueOn, provisional} = computeDeadline({...rule, startedOn}, calendar);
  return {
    name: rule.name,
    ruleSet: ruleSet.id,
    ruleSetVersion: ruleSet.version,
    startedOn,
    dueOn,
    provisional,
    promisedOn: dueOn,
    promisedProvisional: provisional,
    stoppedAt: null,
  };
};

/**
 * The clocks after something happened: those that it starts, stopped ones, and the rest as they were. Once a case has
 * ended none runs on.
 *
 * @param clocks - of the case, in any order
 * @param signal - what happened, and when; undefined for what no clock listens to
 * @param ruleSet - the one the case began under
 * @param ended - whether the case is closed, declined or withdrawn now
 */
export const clocksAfter = (
  clocks: readonly Clock[],
  {signal, at, ended}: {signal: ClockSignal | undefined; at: Date; ended: boolean},
  ruleSet: RuleSet,
  calendar: Calendar,
): Clock[] => {
  const stopped = clocks.map((clock) => {
    const {stopsAt} = ruleOf(clock.ruleSet, clock.ruleSetVersion, clock.name);
    const stops = ended || (signal !== undefined && stopsAt.includes(signal));
    return clock.stoppedAt === null && stops ? {...clock, stoppedAt: at.toISOString()} : clock;
  });
  if (ended) return stopped;
  const started = ruleSet.clocks
    .filter((rule) => rule.startsAt === signal && clocks.every(({name}) => name !== rule.name))
    .map((rule) => startClock(ruleSet, rule, toLocalDate(at), calendar));
  return [...stopped, ...started];
};

/** The clocks that a submission starts, the receipt's promise first. */
export const clocksOfSubmission = (kind: CaseKind, at: Date, calendar: Calendar): Clock[] =>
  clocksAfter([], {signal: 'submitted', at, ended: false}, ruleSetFor(kind, toLocalDate(at)), calendar);

/** The clock to show: the running one that falls due first, else the one that was stopped last. */
export const foremostClock = (clocks: readonly Clock[]): Clock | undefined => {
  const running = clocks.filter(({stoppedAt}) => stoppedAt === null);
  const by =
    <Key>(key: (clock: Clock) => Key) =>
    (left: Clock, right: Clock) =>
      key(left) < key(right) ? -1 : 1;
  return running.length > 0
    ? running.sort(by(({dueOn}) => dueOn))[0]
    : [...clocks].sort(by(({stoppedAt}) => stoppedAt ?? '')).at(-1);
};

/** Every day after the start up to the date owed. A calendar that came later may disagree with that date: the date stays. */
const daysUntil = (clock: Clock, rule: ClockRule, calendar: Calendar): CasePromise['days'] => {
  const {days} = computeDeadline({...rule, startedOn: clock.startedOn}, calendar);
  const shown = days.filter(({date}) => date <= clock.dueOn);
  for (let date = addDays(shown.at(-1)?.date ?? clock.startedOn, 1); date <= clock.dueOn; date = addDays(date, 1)) {
    shown.push({date, counted: false});
  }
  return shown;
};

const stateOf = ({dueOn, stoppedAt}: Clock, today: string): CasePromise['state'] => {
  if (stoppedAt !== null) return toLocalDate(stoppedAt) <= dueOn ? 'met' : 'missed';
  return today <= dueOn ? 'running' : 'missed';
};

/**
 * A clock as the citizen sees it.
 *
 * @param today - `YYYY-MM-DD` in Asia/Shanghai; `daysLeft` of a stopped clock counts from the day it stopped
 */
export const toPromise = (clock: Clock, today: string, calendar: Calendar): CasePromise => {
  const rule = ruleOf(clock.ruleSet, clock.ruleSetVersion, clock.name);
  const days = daysUntil(clock, rule, calendar);
  const asOf = clock.stoppedAt === null ? today : toLocalDate(clock.stoppedAt);
  return {
    what: rule.what,
    nature: rule.nature,
    startedOn: clock.startedOn,
    dueOn: clock.dueOn,
    // A month has no fixed number of days: on the wire it is the days that this one had.
    limit: rule.unit === 'month' ? days.filter(({counted}) => counted).length : rule.limit,
    unit: rule.unit === 'month' ? 'day' : rule.unit,
    provisional: clock.provisional,
    basis: rule.basis,
    ...(rule.article && {article: rule.article}),
    ruleSet: clock.ruleSet,
    state: stateOf(clock, today),
    daysLeft: countDaysLeft({dueOn: clock.dueOn, days}, asOf),
    days,
  };
};

/** What the receipt said, however the date has moved since: a resend must return the very same. */
export const toReceiptPromise = (clock: Clock, calendar: Calendar): CasePromise =>
  toPromise(
    {...clock, dueOn: clock.promisedOn, provisional: clock.promisedProvisional, stoppedAt: null},
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
