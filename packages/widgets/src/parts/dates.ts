import {msg, str} from '@lit/localize';
import {currentLocale} from '../localization.js';

/** All dates of the service are days in China, wherever the reader is. */
const timeZone = 'Asia/Shanghai';

/** A date (`YYYY-MM-DD`) as an instant of that day in China; an instant as it is. */
const toInstant = (value: string): Date => new Date(value.length === 10 ? `${value}T12:00:00+08:00` : value);

/** To make one takes a cheap phone 20 ms, and a list of stations asks for the same three again and again. */
const formats: Partial<Record<string, Intl.DateTimeFormat>> = {};

const format = (value: string, options: Intl.DateTimeFormatOptions): string => {
  const locale = currentLocale();
  const format = (formats[locale + JSON.stringify(options)] ??= new Intl.DateTimeFormat(locale, {
    timeZone,
    ...options,
  }));
  return format.format(toInstant(value));
};

/** 11月30日. */
export const dayText = (date: string): string => format(date, {month: 'long', day: 'numeric'});

/** 星期一. */
export const weekdayText = (date: string): string => format(date, {weekday: 'long'});

/** 11月30日（星期一）. */
export const fullDayText = (date: string): string =>
  msg(str`${dayText(date)}（${weekdayText(date)}）`, {id: 'dates.full'});

/** Asia/Shanghai has been UTC+8 all year round since 1992. */
const shanghaiMs = 28_800_000;

const inShanghai = (instant: Date): string => new Date(instant.getTime() + shanghaiMs).toISOString();

/** 17:30, the same in every language of the kit. */
export const timeText = (instant: string): string => inShanghai(toInstant(instant)).slice(11, 16);

/** 11月30日 17:30. */
export const momentText = (instant: string): string => `${dayText(instant)} ${timeText(instant)}`;

/** 11月30日（星期一）前. */
export const beforeText = (date: string): string => msg(str`${fullDayText(date)}前`, {id: 'dates.before'});

/** Today in China, `YYYY-MM-DD`. */
export const today = (now = new Date()): string => inShanghai(now).slice(0, 10);

/** 周三. */
export const shortWeekdayText = (date: string): string => format(date, {weekday: 'short'});
