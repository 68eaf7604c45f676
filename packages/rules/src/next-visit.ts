import {monthDayText, relativeDayText, timeText, weekdayText} from './day-text.js';
import {toLocalDate} from './local-date.js';
import type {Locale} from './text.js';

/** A dated stay of an adviser: `Station.nextVisit`, or an item of `pls.visits.list()`. */
export interface DatedStay {
  /** `YYYY-MM-DD` in Asia/Shanghai. */
  readonly date: string;
  /** `HH:MM`. */
  readonly from: string;
  /** `HH:MM`; `24:00` ends the day. */
  readonly to: string;
  /** `cancelled` is none; anything else, or nothing, takes place. */
  readonly state?: string | undefined;
}

const at = (date: string, time: string): number => {
  const ms = Date.parse(`${date}T00:00:00+08:00`) + (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) * 60_000;
  if (Number.isNaN(ms)) throw new RangeError(`Not a time: ${date} ${time}`);
  return ms;
};

/**
 * The visit that is under way or comes next; cancelled ones and those that are over are passed over.
 *
 * @param visits - in any order
 * @param now - the instant asked about
 * @returns `undefined` when none of them is still to come
 * @throws {RangeError} a visit without a proper date or time
 * @example
 * ```ts
 * const visits = [
 *   {date: '2026-12-16', from: '09:00', to: '11:30'},
 *   {date: '2026-12-02', from: '09:00', to: '11:30'},
 * ];
 * console.log(nextVisit(visits, new Date('2026-11-23T10:00:00+08:00'))?.date); // → 2026-12-02
 * ```
 */
export const nextVisit = <Visit extends DatedStay>(visits: readonly Visit[], now: Date): Visit | undefined => {
  let next: {visit: Visit; starts: number} | undefined;
  for (const visit of visits) {
    const starts = at(visit.date, visit.from);
    if (at(visit.date, visit.to) <= now.getTime() || visit.state === 'cancelled') continue;
    if (next === undefined || starts < next.starts) next = {visit, starts};
  }
  return next?.visit;
};

/**
 * When a village's adviser is there, in words: `律师正在这里，到 11:30`, `律师 周三（12月2日）上午 9:00–11:30 到场`.
 *
 * @param visit - `Station.nextVisit`, or what {@link nextVisit} gives
 * @param now - the instant it is read at
 * @param locale - `zh` (default) or `en`
 * @returns one line; without a visit that is still to come, whom to call instead
 * @throws {RangeError} a visit without a proper date or time
 * @example
 * ```ts
 * const visit = {date: '2026-12-02', from: '09:00', to: '11:30'};
 * console.log(visitText(visit, new Date('2026-11-23T10:00:00+08:00'))); // → 律师 12月2日（周三）上午 9:00–11:30 到场
 * ```
 */
export const visitText = (visit: DatedStay | null | undefined, now: Date, locale: Locale = 'zh'): string => {
  const inWords = (zh: string, en: string): string => (locale === 'zh' ? zh : en);
  const coming = visit ? nextVisit([visit], now) : undefined;
  if (!coming) return inWords('没有排好的日子，先打 12348 约', 'No visit planned: call 12348 first');
  const {date, from, to} = coming;
  if (at(date, from) <= now.getTime()) {
    return inWords(`律师正在这里，到 ${timeText(to)}`, `The lawyer is here until ${timeText(to)}`);
  }
  const hours = `${timeText(from)}–${timeText(to)}`;
  const half = from < '12:00' ? '上午' : '下午';
  const said = relativeDayText(date, now, locale);
  const monthDay = monthDayText(date, locale);
  const day =
    date === toLocalDate(now)
      ? inWords('今天', 'today')
      : said === monthDay
        ? inWords(`${monthDay}（${weekdayText(date, locale)}）`, `${weekdayText(date, locale)} ${monthDay}`)
        : inWords(`${said}（${monthDay}）`, `${said} (${monthDay})`);
  return inWords(`律师 ${day}${half} ${hours} 到场`, `The lawyer comes ${day}, ${hours}`);
};
