import type {Visit} from '@pls-kit/contract';
import {addDays, type Calendar, isWorkday, toLocalDate, weekdayOf} from '@pls-kit/rules';
import type {AdviserRecord, VisitingRule} from './records.js';

/** How far ahead a schedule is told. */
const monthsAhead = 12;

const firstOfMonth = (date: string, ahead: number): string => {
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + ahead;
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
};

/**
 * The dated visits of the twelve months after an instant, oldest first; a day off is nobody's visit and is not made up for.
 *
 * @param now - a visit that is going on still counts, one that is over does not
 */
export function* visitsAfter(
  rule: VisitingRule,
  now: Date,
  calendar: Calendar,
): Generator<{date: string; from: string; to: string}> {
  const today = toLocalDate(now);
  for (let ahead = 0; ahead <= monthsAhead; ahead += 1) {
    const first = firstOfMonth(today, ahead);
    const firstMatch = addDays(first, (rule.weekday - weekdayOf(first) + 7) % 7);
    for (const week of rule.weeks) {
      const date = addDays(firstMatch, (week - 1) * 7);
      const isOver = Date.parse(`${date}T${rule.to}:00+08:00`) <= now.getTime();
      const isTooFar = date > addDays(firstOfMonth(today, monthsAhead), Number(today.slice(8)) - 1);
      if (!isOver && !isTooFar && isWorkday(date, calendar).workday) yield {date, from: rule.from, to: rule.to};
    }
  }
}

/** When the village's adviser is there next; null when no visit falls within twelve months. */
export const nextVisit = (rule: VisitingRule, adviser: AdviserRecord, now: Date, calendar: Calendar): Visit | null => {
  const next = visitsAfter(rule, now, calendar).next();
  return next.done === true ? null : {...next.value, adviser: adviser.name};
};
