import {notices} from './notices.js';

/**
 * The calendar as a person would read it off the notices: every day of a span, one after the other, with sets of whole
 * dates. Slow and plain, to hold the real functions against.
 */
export interface SlowDay {
  date: string;
  weekday: number;
  holiday: boolean;
  makeUp: boolean;
  workday: boolean;
  provisional: boolean;
}

const wholeDates = (list: 'off' | 'work') =>
  new Set(Object.entries(notices.years).flatMap(([year, notice]) => notice[list].map((day) => `${year}-${day}`)));

const off = wholeDates('off');
const makeUp = wholeDates('work');
const fixed = new Set(['01-01', '05-01', '05-02', '10-01', '10-02', '10-03']);

const readDay = (day: Date): SlowDay => {
  const date = day.toISOString().slice(0, 10);
  const weekday = [7, 1, 2, 3, 4, 5, 6][day.getUTCDay()]!;
  const provisional = day.getUTCFullYear() < 2019 || day.getUTCFullYear() > 2026;
  const holiday = provisional ? fixed.has(date.slice(5)) : off.has(date);
  const workday = makeUp.has(date) || (![6, 7].includes(weekday) && !holiday);
  return {date, weekday, holiday, makeUp: makeUp.has(date), workday, provisional};
};

/** Every day from the first of `fromYear` to the last of `toYear`, in order. */
export const slowDays = (fromYear: number, toYear: number): SlowDay[] => {
  const days: SlowDay[] = [];
  for (let day = new Date(Date.UTC(fromYear, 0, 1)); day.getUTCFullYear() <= toYear;) {
    days.push(readDay(day));
    day = new Date(day.getTime() + 86_400_000);
  }
  return days;
};
