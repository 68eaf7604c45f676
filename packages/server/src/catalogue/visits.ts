import type {Text, Visit} from '@pls-kit/contract';
import {addDays, type Calendar, findCalendarDay, toLocalDate, weekdayOf} from '@pls-kit/rules';
import type {AdviserRecord, VisitingRule} from './records.js';

/** How far ahead a schedule is told. */
const monthsAhead = 12;

/** A stay: a date, and from when to when (`HH:MM`, Asia/Shanghai). */
export interface Stay {
  readonly date: string;
  readonly from: string;
  readonly to: string;
}

/** Dates `YYYY-MM-DD`, both included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** What was changed by hand about one visit; station and planned day name it. */
export interface VisitChange {
  readonly station: string;
  /** The day by the visiting rule. */
  readonly plannedOn: string;
  /** `planned`: a change that was taken back. */
  readonly state: 'planned' | 'cancelled' | 'moved';
  /** When it takes place instead; null unless moved. */
  readonly to: Stay | null;
  /** For the public to read. */
  readonly reason: Text | null;
  /** 1 with the first change. */
  readonly version: number;
}

/** Changes by station: {@link VisitBook} has those of today and later. */
export type VisitChanges = ReadonlyMap<string, readonly VisitChange[]>;

/** A visit as it stands now. */
export interface DatedVisit extends Stay {
  readonly station: string;
  readonly adviser: string;
  /** The day by the visiting rule: with the station it names the visit, also after it was moved. */
  readonly plannedOn: string;
  /** A cancelled one does not take place. */
  readonly state: VisitChange['state'];
  /** What the rule says, where it was moved. */
  readonly planned?: Stay;
  readonly reason?: Text;
  /** In a year whose holiday notice is not out. */
  readonly provisional: boolean;
  /** Of the change; 0 while there is none. */
  readonly version: number;
}

/** When a stay begins and ends. */
export const stayInstants = ({date, from, to}: Stay): {begins: Date; ends: Date} => ({
  begins: new Date(`${date}T${from}:00+08:00`),
  ends: new Date(`${date}T${to}:00+08:00`),
});

const firstOfMonth = (date: string, ahead: number): string => {
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + ahead;
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
};

/** The last day that visits are told for, on a day: twelve months on. */
export const lastDayToldOn = (today: string): string =>
  addDays(firstOfMonth(today, monthsAhead), Number(today.slice(8)) - 1);

/** What the rule alone says, oldest first; a day off is nobody's visit and is not made up for. */
function* plannedVisits(rule: VisitingRule, {from, to}: Period, calendar: Calendar): Generator<DatedVisit, void> {
  const {station, adviser, weekday} = rule;
  for (let first = firstOfMonth(from, 0); first <= to; first = firstOfMonth(first, 1)) {
    const firstMatch = 1 + ((weekday - weekdayOf(first) + 7) % 7);
    for (const week of rule.weeks) {
      // The fourth of a weekday is the 28th at the latest: every month has it.
      const date = first.slice(0, 8) + String(firstMatch + (week - 1) * 7).padStart(2, '0');
      if (date < from || date > to) continue;
      const {holiday, makeUpWorkday, provisional} = findCalendarDay(date, calendar);
      if (makeUpWorkday || (weekday < 6 && !holiday)) {
        const stay = {date, from: rule.from, to: rule.to};
        yield {station, adviser, plannedOn: date, ...stay, state: 'planned', provisional, version: 0};
      }
    }
  }
}

/** A planned visit with what was changed about it. */
const withChange = (
  rule: VisitingRule,
  {plannedOn, state, to, reason, version}: VisitChange,
  calendar: Calendar,
): DatedVisit => {
  const planned = {date: plannedOn, from: rule.from, to: rule.to};
  const stay = state === 'moved' && to !== null ? to : planned;
  return {
    station: rule.station,
    adviser: rule.adviser,
    plannedOn,
    ...stay,
    state,
    ...(stay !== planned && {planned}),
    ...(reason !== null && state !== 'planned' && {reason}),
    provisional: findCalendarDay(stay.date, calendar).provisional,
    version,
  };
};

const byTime = (one: DatedVisit, other: DatedVisit) =>
  one.date < other.date ? -1 : one.date > other.date ? 1 : one.from < other.from ? -1 : one.from > other.from ? 1 : 0;

/** Whether the rule has a visit for this day. */
export const isPlannedOn = (rule: VisitingRule, date: string, calendar: Calendar): boolean =>
  plannedVisits(rule, {from: date, to: date}, calendar).next().done !== true;

/**
 * The visits of one studio that fall, or by the rule would have fallen, into a period: moved and cancelled ones among them, so
 * that nobody waits for one in vain. Only those with a state other than `cancelled` take place, on their `date`.
 *
 * @param changes - of this studio, of any day; from `VisitBook` or, inside a transaction, from `listVisitChanges`
 * @returns by date and time
 */
export const visitsBetween = (
  rule: VisitingRule,
  period: Period,
  calendar: Calendar,
  changes: readonly VisitChange[] = [],
): DatedVisit[] => {
  const planned = [...plannedVisits(rule, period, calendar)];
  if (changes.length === 0) return planned;
  const isIn = (date: string) => date >= period.from && date <= period.to;
  const changed = changes
    // A change that was taken back leaves the rule as it is, a day off that came out since included.
    .filter(({state, plannedOn}) => state !== 'planned' || isPlannedOn(rule, plannedOn, calendar))
    .filter(({plannedOn, to}) => isIn(plannedOn) || (to !== null && isIn(to.date)))
    .map((change) => withChange(rule, change, calendar));
  const days = new Set(changes.map(({plannedOn}) => plannedOn));
  return [...planned.filter(({plannedOn}) => !days.has(plannedOn)), ...changed].sort(byTime);
};

/**
 * The visits after an instant that were not cancelled, for twelve months, the first first.
 *
 * @param now - a visit that is going on still counts, one that is over does not
 */
export function* visitsAfter(
  rule: VisitingRule,
  now: Date,
  calendar: Calendar,
  changes: readonly VisitChange[] = [],
): Generator<DatedVisit, void> {
  const today = toLocalDate(now);
  const period = {from: today, to: lastDayToldOn(today)};
  // Nearly no studio has changes: what the rule says is then made one by one, as far as somebody asks.
  const visits =
    changes.length === 0 ? plannedVisits(rule, period, calendar) : visitsBetween(rule, period, calendar, changes);
  for (const visit of visits) {
    if (visit.state !== 'cancelled' && stayInstants(visit).ends > now) yield visit;
  }
}

/**
 * When the village's adviser is there next, and which visits before that day were called off; null when none falls within twelve
 * months.
 */
export const nextVisit = (
  rule: VisitingRule,
  adviser: AdviserRecord,
  now: Date,
  calendar: Calendar,
  changes: readonly VisitChange[] = [],
): Visit | null => {
  const next = visitsAfter(rule, now, calendar, changes).next();
  if (next.done === true) return null;
  const {date, from, to, planned, reason} = next.value;
  const calledOff =
    changes.length === 0
      ? []
      : visitsBetween(rule, {from: toLocalDate(now), to: date}, calendar, changes).filter(
          (visit) => visit.state === 'cancelled' && stayInstants(visit).ends > now,
        );
  return {
    date,
    from,
    to,
    adviser: adviser.name,
    ...(planned && {planned}),
    ...(reason && {reason}),
    ...(calledOff.length > 0 && {
      calledOff: calledOff.map((visit) => ({
        date: visit.date,
        from: visit.from,
        to: visit.to,
        ...(visit.reason && {reason: visit.reason}),
      })),
    }),
  };
};
