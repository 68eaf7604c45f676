import type {CaseKind} from '@pls-kit/contract';
import {computeDeadline, toLocalDate, type Calendar, type Deadline} from '@pls-kit/rules';
import {ruleOf, ruleSetFor, type ClockRule, type ClockSignal, type PauseReason, type RuleSet} from './rule-sets.js';

/** A time within a limit that its rule does not count. */
export interface Pause {
  readonly reason: PauseReason;
  /** The day it began; that day still counts. */
  readonly startedOn: string;
  /** Null while it lasts; the day after counts on. */
  readonly endedOn: string | null;
}

/** A date owed in one case, under the rule that was in force when the case began. */
export interface Clock {
  /** Name of its rule; from the second run on with the run behind it (`answer-again-2`). */
  readonly name: string;
  readonly ruleSet: string;
  readonly ruleSetVersion: number;
  readonly startedOn: string;
  /** While it is suspended: the earliest it can be. */
  readonly dueOn: string;
  readonly provisional: boolean;
  /** The date that the citizen was first told; a pause, an extension or an imported calendar may move `dueOn`, never this. */
  readonly promisedOn: string;
  readonly promisedProvisional: boolean;
  readonly pauses: readonly Pause[];
  /** Units by which the limit was extended; 0 for most. */
  readonly extendedBy: number;
  /** Instant; null while it runs. */
  readonly stoppedAt: string | null;
  /** Instant at which what its rule says of a missed date was done; a clock runs out once. */
  readonly expiredAt: string | null;
}

/** What the office stops a limit for by hand; a supplement stops it by being asked for. */
export type PauseByHand = Exclude<PauseReason, 'supplement'>;

const byHand: readonly PauseReason[] = ['verification', 'force-majeure'];
const everyReason: readonly PauseReason[] = ['supplement', ...byHand];
/** What ends the waiting for a supplement: a case that is passed on no longer waits for anything that was asked. */
const supplementEnds: readonly ClockSignal[] = ['supplied', 'transferred'];

/** The rule that a clock runs by. @throws {RangeError} this code no longer knows it */
export const ruleOfClock = ({ruleSet, ruleSetVersion, name}: Clock): ClockRule =>
  ruleOf(ruleSet, ruleSetVersion, name.replace(/-\d+$/, ''));

export const isRunning = ({stoppedAt}: Clock): boolean => stoppedAt === null;

export const isSuspended = ({stoppedAt, pauses}: Clock): boolean =>
  stoppedAt === null && pauses.some(({endedOn}) => endedOn === null);

/**
 * The date a clock comes to, and every day up to it.
 *
 * @param asOf - when a pause that still lasts is taken to end; default: at once, which gives the earliest date possible
 */
export const deadlineOf = (
  clock: Pick<Clock, 'startedOn' | 'pauses' | 'extendedBy'>,
  rule: ClockRule,
  calendar: Calendar,
  asOf?: string,
): Deadline =>
  computeDeadline(
    {
      ...rule,
      startedOn: clock.startedOn,
      limit: rule.limit + clock.extendedBy,
      pauses: clock.pauses.map(({startedOn, endedOn}) => ({startedOn, endedOn: endedOn ?? asOf ?? startedOn})),
    },
    calendar,
  );

const withDate = (clock: Clock, calendar: Calendar): Clock => {
  const {dueOn, provisional} = deadlineOf(clock, ruleOfClock(clock), calendar);
  return {...clock, dueOn, provisional};
};

const startClock = (
  ruleSet: RuleSet,
  rule: ClockRule,
  {name, startedOn}: {name: string; startedOn: string},
  calendar: Calendar,
): Clock => {
  const begun = {startedOn, pauses: [], extendedBy: 0};
  const {dueOn, provisional} = deadlineOf(begun, rule, calendar);
  return {
    ...begun,
    name,
    ruleSet: ruleSet.id,
    ruleSetVersion: ruleSet.version,
    dueOn,
    provisional,
    promisedOn: dueOn,
    promisedProvisional: provisional,
    stoppedAt: null,
    expiredAt: null,
  };
};

/** Pauses that began end, and the date moves by the days between. */
const endPauses = (clock: Clock, reasons: readonly PauseReason[], on: string, calendar: Calendar): Clock => {
  const ends = ({reason, endedOn}: Pause) => endedOn === null && reasons.includes(reason);
  if (!clock.pauses.some(ends)) return clock;
  const pauses = clock.pauses.map((pause) => (ends(pause) ? {...pause, endedOn: on} : pause));
  return withDate({...clock, pauses}, calendar);
};

/** A date that was missed stays missed: nothing stops it any more. */
const beginPause = (clock: Clock, reason: PauseReason, on: string): Clock => {
  const lasts = clock.pauses.some((pause) => pause.reason === reason && pause.endedOn === null);
  const missed = clock.expiredAt !== null || (clock.dueOn < on && !isSuspended(clock));
  if (!isRunning(clock) || !ruleOfClock(clock).pauses.includes(reason) || lasts || missed) return clock;
  return {...clock, pauses: [...clock.pauses, {reason, startedOn: on, endedOn: null}]};
};

/** A clock that the office stops. @returns undefined where the rule knows no such pause, it lasts already, or the date has gone by */
export const pauseClock = (clock: Clock, reason: PauseByHand, on: string): Clock | undefined => {
  const paused = beginPause(clock, reason, on);
  return paused === clock ? undefined : paused;
};

/** A clock that the office lets run on; it may still wait for a supplement. @returns undefined where it had not stopped it */
export const resumeClock = (clock: Clock, on: string, calendar: Calendar): Clock | undefined => {
  const resumed = isRunning(clock) ? endPauses(clock, byHand, on, calendar) : clock;
  return resumed === clock ? undefined : resumed;
};

/** Signals that the rule sets listen to, and when; undefined for what no clock does. */
export interface ClockChange {
  readonly signal: ClockSignal | undefined;
  readonly at: Date;
  /** Whether the case is closed, declined or withdrawn now. */
  readonly ended: boolean;
}

const moveClock = (clock: Clock, {signal, at, ended}: ClockChange, calendar: Calendar): Clock => {
  if (!isRunning(clock)) return clock;
  const rule = ruleOfClock(clock);
  const on = toLocalDate(at);
  if (ended || (signal !== undefined && rule.stopsAt.includes(signal))) {
    return {...endPauses(clock, everyReason, on, calendar), stoppedAt: at.toISOString()};
  }
  if (signal === 'asked') return beginPause(clock, 'supplement', on);
  const supplied = signal !== undefined && supplementEnds.includes(signal);
  return supplied ? endPauses(clock, ['supplement'], on, calendar) : clock;
};

/** Name of the next run of a rule; undefined where it has run, and runs once, or runs still. */
const nextRun = (rule: ClockRule, clocks: readonly Clock[]): string | undefined => {
  const runs = clocks.filter((clock) => ruleOfClock(clock).name === rule.name);
  if (runs.length === 0) return rule.name;
  return rule.repeats === true && !runs.some(isRunning) ? `${rule.name}-${String(runs.length + 1)}` : undefined;
};

/**
 * The clocks after something happened: those that it starts, stops, pauses or lets run on, and the rest as they were
 * (the very same objects). Once a case has ended none runs on.
 *
 * @param clocks - of the case, in any order
 * @param ruleSet - the one the case began under
 */
export const clocksAfter = (
  clocks: readonly Clock[],
  change: ClockChange,
  ruleSet: RuleSet,
  calendar: Calendar,
): Clock[] => {
  const moved = clocks.map((clock) => moveClock(clock, change, calendar));
  if (change.ended) return moved;
  const started = ruleSet.clocks
    .filter(({startsAt}) => startsAt === change.signal)
    .flatMap((rule) => {
      const name = nextRun(rule, moved);
      return name === undefined ? [] : [startClock(ruleSet, rule, {name, startedOn: toLocalDate(change.at)}, calendar)];
    });
  return [...moved, ...started];
};

/** The clocks that a submission starts, the receipt's promise first. */
export const clocksOfSubmission = (kind: CaseKind, at: Date, calendar: Calendar): Clock[] =>
  clocksAfter([], {signal: 'submitted', at, ended: false}, ruleSetFor(kind, toLocalDate(at)), calendar);

/**
 * A clock with a longer limit, as its rule allows.
 *
 * @param by - units of the rule's extension
 * @param on - the day it is decided
 * @returns undefined where the rule allows none or none that long, it was extended before, or its date has gone by
 */
export const extendClock = (
  clock: Clock,
  {by, on}: {readonly by: number; readonly on: string},
  calendar: Calendar,
): Clock | undefined => {
  const {extension} = ruleOfClock(clock);
  const allowed = extension !== undefined && Number.isInteger(by) && by >= 1 && by <= extension.limit;
  const inTime = isRunning(clock) && clock.expiredAt === null && (on <= clock.dueOn || isSuspended(clock));
  if (!allowed || !inTime || clock.extendedBy > 0) return undefined;
  return withDate({...clock, extendedBy: by}, calendar);
};

/** Whether a date has gone by, and what its rule says of that is not done yet. */
export const hasRunOut = (clock: Clock, today: string): boolean =>
  isRunning(clock) && clock.expiredAt === null && !isSuspended(clock) && clock.dueOn < today;

/**
 * A clock whose date was an estimate, by a calendar that knows more.
 *
 * @returns the very same object when nothing changes: it was no estimate, has stopped or run out, or the year is still missing
 */
export const recalculateClock = (clock: Clock, calendar: Calendar): Clock => {
  if (!clock.provisional || !isRunning(clock) || clock.expiredAt !== null) return clock;
  const {dueOn, provisional} = withDate(clock, calendar);
  return dueOn === clock.dueOn && provisional === clock.provisional ? clock : {...clock, dueOn, provisional};
};

/** Whether silence ended the case: a date that stands for withdrawing had gone by when its clock stopped. */
export const wasDeemedWithdrawn = (clocks: readonly Clock[]): boolean =>
  clocks.some(
    (clock) =>
      ruleOfClock(clock).onExpiry === 'deemed_withdrawn' &&
      clock.stoppedAt !== null &&
      toLocalDate(clock.stoppedAt) > clock.dueOn,
  );

/**
 * The clock to show: of what the office owes the one that runs and falls due first, else the one that was stopped last. What the
 * citizen owes is told as a task (citizen-tasks.ts).
 */
export const foremostClock = (all: readonly Clock[]): Clock | undefined => {
  const clocks = all.filter((clock) => ruleOfClock(clock).owedBy === 'office');
  const running = clocks.filter(isRunning);
  const by =
    <Key>(key: (clock: Clock) => Key) =>
    (left: Clock, right: Clock) =>
      key(left) < key(right) ? -1 : 1;
  return running.length > 0
    ? running.sort(by(({dueOn}) => dueOn))[0]
    : [...clocks].sort(by(({stoppedAt}) => stoppedAt ?? '')).at(-1);
};

/** The nearest date that the office owes; undefined when it owes none, or every one is suspended. */
export const nearestDue = (clocks: readonly Clock[]): string | undefined =>
  clocks
    .filter((clock) => isRunning(clock) && !isSuspended(clock) && ruleOfClock(clock).owedBy === 'office')
    .map(({dueOn}) => dueOn)
    .sort()[0];
