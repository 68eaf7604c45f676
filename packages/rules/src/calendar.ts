import {weekdayOf} from './local-date.js';

/** Days off and make-up workdays by year, as the State Council's yearly notices give them; all `MM-DD`. */
export interface Calendar {
  /** By year, `YYYY`. A year that is not here is computed from weekends and fixed holidays, and marked as provisional. */
  readonly years: Readonly<
    Record<
      string,
      {
        /** Days off, those that fall on a weekend included. */
        readonly off: readonly string[];
        /** Weekend days that are worked to make up for a day off (调休). */
        readonly work: readonly string[];
      }
    >
  >;
}

/** Holidays with a fixed date: 全国年节及纪念日放假办法 (2024), art. 2. The others follow the lunar calendar. */
const fixedHolidays = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'];

/** What the calendar says of a date. */
export interface CalendarDay {
  /** Off by the year's notice, or a fixed holiday while there is none. An ordinary weekend is not. */
  holiday: boolean;
  /** A weekend day that is worked. */
  makeUpWorkday: boolean;
  /** The year's notice is not in the calendar. */
  provisional: boolean;
}

/**
 * What the calendar says of a date.
 *
 * @param date - `YYYY-MM-DD`
 * @param calendar - may lack the year: then only the fixed holidays are known, and the answer is `provisional`
 */
export const findCalendarDay = (date: string, calendar: Calendar): CalendarDay => {
  const year = calendar.years[date.slice(0, 4)];
  const monthDay = date.slice(5);
  return {
    holiday: (year?.off ?? fixedHolidays).includes(monthDay),
    makeUpWorkday: year?.work.includes(monthDay) ?? false,
    provisional: year === undefined,
  };
};

/**
 * Whether public offices work on a date: Monday to Friday unless off, and make-up workdays.
 *
 * @param date - `YYYY-MM-DD`
 * @param calendar - days off and make-up workdays by year
 * @returns `provisional` when the year's notice is not in the calendar: weekdays less the fixed holidays then count
 * @throws {RangeError} not a date of the calendar
 *
 * Source: 全国年节及纪念日放假办法 and the State Council's yearly notice, usually out in the November before.
 */
export const isWorkday = (date: string, calendar: Calendar): {workday: boolean; provisional: boolean} => {
  const weekday = weekdayOf(date);
  const {holiday, makeUpWorkday, provisional} = findCalendarDay(date, calendar);
  return {workday: makeUpWorkday || (weekday < 6 && !holiday), provisional};
};
