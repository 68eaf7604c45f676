import type {Opening, OpeningHours} from '@pls-kit/contract';
import {type Calendar, findCalendarDay} from './calendar.js';
import {addDays, toLocalDate, toLocalInstant, weekdayOf} from './local-date.js';

/** A stay of the staff, in minutes since Shanghai's midnight. */
export interface Stay {
  /** The minute they come. */
  from: number;
  /** The minute they leave. */
  to: number;
}

const weekMonday = 1;
/** More than any row of holidays leaves closed, even where one weekday in seven has hours. */
const daysAhead = 60;

const toMinutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

const toInstant = (date: string, minutes: number): string =>
  toLocalInstant(new Date(Date.parse(`${date}T00:00:00+08:00`) + minutes * 60_000));

/** The weekday's stays in order, those that touch joined. */
const staysOf = (weekly: OpeningHours['weekly'], weekday: number): Stay[] => {
  const stays: Stay[] = [];
  const sorted = weekly
    .filter((entry) => entry.weekday === weekday)
    .map(({from, to}) => ({from: toMinutes(from), to: toMinutes(to)}))
    .sort((one, other) => one.from - other.from);
  for (const stay of sorted) {
    const last = stays[stays.length - 1];
    if (last && stay.from <= last.to) last.to = Math.max(last.to, stay.to);
    else stays.push(stay);
  }
  return stays;
};

/**
 * When staff are there on a date: nobody on holidays; make-up workdays by their weekday's hours, else by Monday's.
 *
 * @param date - `YYYY-MM-DD`
 * @returns in order, those that touch joined; `provisional` when the year's notice is not in the calendar
 */
export const findStays = (
  date: string,
  weekly: OpeningHours['weekly'],
  calendar: Calendar,
): {stays: Stay[]; provisional: boolean} => {
  const {holiday, makeUpWorkday, provisional} = findCalendarDay(date, calendar);
  let stays = holiday ? [] : staysOf(weekly, weekdayOf(date));
  if (makeUpWorkday && stays.length === 0) stays = staysOf(weekly, weekMonday);
  return {stays, provisional};
};

/**
 * Whether somebody is there at an instant, until when, and when next.
 *
 * @param hours - hours by weekday, Shanghai time, within one day; `null`: no hours, people come by visit
 * @param calendar - days off and make-up workdays by year, as `pls.calendar.get()` reads them
 * @param at - the instant asked about
 * @returns `open` with `until`; `break` (more to come today) or `closed` with `opensAt`, absent when no hours are listed;
 *   `by_visit` alone. `provisional` only when a day looked at lies in a year whose notice is not out
 * @throws {RangeError} `at` is an invalid Date
 * @example
 * ```ts
 * const hours = {text: {zh: '工作日'}, weekly: [{weekday: 1, from: '08:30', to: '17:30'}]};
 * const calendar = {years: {'2026': {off: ['10-01', '10-02'], work: ['10-10']}}};
 * const {state, until} = openingState(hours, calendar, new Date('2026-11-23T10:00:00+08:00'));
 * console.log(state, until); // → open 2026-11-23T17:30:00+08:00
 * ```
 */
export const openingState = (hours: OpeningHours | null, calendar: Calendar, at: Date): Opening => {
  if (!hours) return {state: 'by_visit'};
  const today = toLocalDate(at);
  const now = (at.getTime() - Date.parse(`${today}T00:00:00+08:00`)) / 60_000;
  let anyProvisional = false;
  const withMark = (opening: Opening): Opening => (anyProvisional ? {...opening, provisional: true} : opening);

  for (let ahead = 0; ahead <= daysAhead; ahead += 1) {
    const date = addDays(today, ahead);
    const {stays, provisional} = findStays(date, hours.weekly, calendar);
    anyProvisional ||= provisional;
    const stay = ahead > 0 ? stays[0] : stays.find(({to}) => now < to);
    if (!stay) continue;
    if (ahead === 0 && stay.from <= now) return withMark({state: 'open', until: toInstant(date, stay.to)});
    const state = ahead === 0 && stay !== stays[0] ? 'break' : 'closed';
    return withMark({state, opensAt: toInstant(date, stay.from)});
  }
  return withMark({state: 'closed'});
};
