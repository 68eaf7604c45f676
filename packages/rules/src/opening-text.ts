import type {Opening} from '@pls-kit/contract';
import {closingTimeText, relativeDayText, timeText} from './day-text.js';
import {toLocalDate, toLocalInstant} from './local-date.js';
import type {Locale} from './text.js';

/**
 * Whether somebody is there, in words: `开门中，17:30 关门`, `中午休息，14:30 开门`, `已关门，周三 8:30 开门`.
 *
 * @param opening - `Station.opening`, or what `openingState` gives
 * @param now - the instant it is read at; past `until` or `opensAt` the text says what these said would be
 * @param locale - `zh` (default) or `en`
 * @returns one line. A state that this version does not know reads `开门时间请电话问`
 * @throws {RangeError} `now` is an invalid Date
 * @example
 * ```ts
 * const opening = {state: 'open', until: '2026-11-23T12:00:00+08:00'};
 * console.log(openingText(opening, new Date('2026-11-23T10:00:00+08:00'))); // → 开门中，12:00 关门
 * console.log(openingText(opening, new Date('2026-11-23T10:00:00+08:00'), 'en')); // → Open until 12:00
 * ```
 */
export const openingText = (opening: Opening, now: Date, locale: Locale = 'zh'): string => {
  const {state, until, opensAt, provisional = false} = opening;
  const inWords = (zh: string, en: string): string => (locale === 'zh' ? zh : en);
  const today = toLocalDate(now);
  const passed = (instant: string | undefined) => instant !== undefined && Date.parse(instant) <= now.getTime();

  if (state === 'by_visit') return inWords('没有固定时间，有人来的日子另看', 'No fixed hours: see the next visit');
  if (state !== 'open' && state !== 'break' && state !== 'closed') {
    return inWords('开门时间请电话问', 'Call to ask for the hours');
  }
  if (state === 'open' && !passed(until)) {
    if (until === undefined) return inWords('开门中', 'Open');
    const time = closingTimeText(toLocalInstant(until));
    return inWords(`开门中，${time} 关门`, `Open until ${time}`);
  }
  if (state !== 'open' && passed(opensAt)) return inWords('开门中', 'Open');
  if (opensAt === undefined) return inWords('已关门', 'Closed');

  const opens = toLocalInstant(opensAt);
  const date = opens.slice(0, 10);
  const day = relativeDayText(date, now, locale);
  const time = timeText(opens.slice(11, 16));
  const zh = `${provisional ? '预计 ' : ''}${day && `${day} `}${time} 开门`;
  const en = `${provisional ? 'expected to open' : 'opens'} ${day && `${day} `}at ${time}`;
  if (state === 'break') return inWords(`中午休息，${zh}`, `Lunch break, ${en}`);
  return date === today ? inWords(`还没开门，${zh}`, `Not open yet, ${en}`) : inWords(`已关门，${zh}`, `Closed, ${en}`);
};
