import {type Calendar, isWorkday} from './calendar.js';
import {addDays, countDays} from './local-date.js';

/** A time limit and the day it starts from. */
export interface DeadlineRule {
  /** Day of receipt, `YYYY-MM-DD`; it does not count. */
  startedOn: string;
  /** How many units; a whole number from 1. */
  limit: number;
  /** `day`: calendar days; `workday`: days that offices work; `month`: to the same day of a later month. */
  unit: string;
  /** A last day that is no workday moves to the next one (`day` and `month`; a workday is one already). Default: it stays. */
  endsOnWorkday?: boolean;
  /**
   * Times that are not counted, in any order; they may overlap. Like the day of receipt, the day that a pause began still
   * belongs to the limit; the day after the one it ended on counts on. One that ended before it began stops nothing.
   */
  pauses?: readonly {readonly startedOn: string; readonly endedOn: string}[];
}

/** A date owed, and every day up to it. */
export interface Deadline {
  /** Last day of the limit, `YYYY-MM-DD`; the whole day belongs to it. */
  dueOn: string;
  /** A day that was looked at lies in a year whose holiday notice is not out. */
  provisional: boolean;
  /** Each day after the start up to the due date; with `day` and `workday` exactly `limit` of them are counted. */
  days: {date: string; counted: boolean}[];
}

/** Same day of the month `months` later, or that month's last day where there is none (民法典 art. 202). */
const addMonths = (date: string, months: number): string => {
  const first = new Date(`${date.slice(0, 8)}01`);
  first.setUTCMonth(first.getUTCMonth() + months);
  const month = first.toISOString().slice(0, 8);
  first.setUTCMonth(first.getUTCMonth() + 1, 0);
  return `${month}${String(Math.min(Number(date.slice(8)), first.getUTCDate())).padStart(2, '0')}`;
};

/**
 * Computes the last day of a time limit.
 *
 * A limit in calendar days or months that ends on a day off runs to the next workday when the rule says so: the days
 * skipped for it are not counted, the day it moves to is. A day within a pause never counts, and no limit ends on one.
 *
 * @param rule - start, limit, unit and pauses
 * @param calendar - days off and make-up workdays by year; never too short, see `provisional`
 * @returns due date, whether it may still move, and the days up to it for drawing
 * @throws {RangeError} `startedOn` is no date, `limit` no whole number from 1, or `unit` unknown
 *
 * Source: 民法典 arts. 201 (the first day does not count), 202 (months), 203 (last day on a day off); pauses where
 * the rule's own article leaves time out, such as 公证法 art. 30.
 */
export const computeDeadline = (
  {startedOn, limit, unit, endsOnWorkday = false, pauses = []}: DeadlineRule,
  calendar: Calendar,
): Deadline => {
  if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`Not a limit: ${limit}`);
  if (!['day', 'workday', 'month'].includes(unit)) throw new RangeError(`Not a unit: ${unit}`);
  const total = unit === 'month' ? countDays(startedOn, addMonths(startedOn, limit)) : limit;
  const days: Deadline['days'] = [];
  let provisional = false;
  let date = startedOn;
  for (let count = 0; count < total;) {
    date = addDays(date, 1);
    const day = date;
    let counted = !pauses.some((pause) => pause.startedOn < day && day <= pause.endedOn);
    if (counted && (unit === 'workday' || (endsOnWorkday && count === total - 1))) {
      const {workday, provisional: unsure} = isWorkday(date, calendar);
      counted = workday;
      provisional ||= unsure;
    }
    if (counted) count += 1;
    days.push({date, counted});
  }
  return {dueOn: date, provisional, days};
};

/**
 * Counted days from today to the due date, today not included.
 *
 * @param deadline - of {@link computeDeadline}, or a promise of the contract
 * @param today - `YYYY-MM-DD` in Asia/Shanghai
 * @returns 0 on the due date; once it has passed, minus the calendar days since
 * @throws {RangeError} `today` is no date
 */
export const countDaysLeft = ({dueOn, days}: Pick<Deadline, 'dueOn' | 'days'>, today: string): number => {
  const daysPast = countDays(dueOn, today);
  return daysPast > 0 ? -daysPast : days.filter(({date, counted}) => counted && date > today).length;
};
