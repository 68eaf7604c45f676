import {msg, str} from '@lit/localize';
import {currentLocale} from '../localization.js';

/** All dates of the service are days in China, wherever the reader is. */
const timeZone = 'Asia/Shanghai';

/** A date (`YYYY-MM-DD`) as an instant of that day in China; an instant as it is. */
const toInstant = (value: string): Date => new Date(value.length === 10 ? `${value}T12:00:00+08:00` : value);

const format = (value: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(currentLocale(), {timeZone, ...options}).format(toInstant(value));

/** 11月30日. */
export const dayText = (date: string): string => format(date, {month: 'long', day: 'numeric'});

/** 星期一. */
export const weekdayText = (date: string): string => format(date, {weekday: 'long'});

/** 11月30日（星期一）. */
export const fullDayText = (date: string): string =>
  msg(str`${dayText(date)}（${weekdayText(date)}）`, {id: 'dates.full'});

/** Asia/Shanghai has been UTC+8 all year round since 1992. */
const shanghaiMs = 28_800_000;

/** 17:30, the same in every language of the kit. Said for each station of a list, where making a format takes long. */
export const timeText = (instant: string): string =>
  new Date(toInstant(instant).getTime() + shanghaiMs).toISOString().slice(11, 16);

/** 11月30日 17:30. */
export const momentText = (instant: string): string => `${dayText(instant)} ${timeText(instant)}`;

/** 11月30日（星期一）前. */
export const beforeText = (date: string): string => msg(str`${fullDayText(date)}前`, {id: 'dates.before'});

/** Today in China, `YYYY-MM-DD`. */
export const today = (now = new Date()): string => new Intl.DateTimeFormat('en-CA', {timeZone}).format(now);

/** 周三. */
export const shortWeekdayText = (date: string): string => format(date, {weekday: 'short'});
