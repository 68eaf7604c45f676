import {addDays, toLocalDate, weekdayOf} from './local-date.js';
import type {Locale} from './text.js';

const weekdays = {
  zh: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
};
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `周三`, `Wed`. */
export const weekdayText = (date: string, locale: Locale): string => weekdays[locale][weekdayOf(date) - 1] ?? '';

/** `11月26日`, `26 Nov`; the year is what the reader takes it to be. */
export const monthDayText = (date: string, locale: Locale): string => {
  const month = Number(date.slice(5, 7));
  const day = Number(date.slice(8));
  return locale === 'zh' ? `${month}月${day}日` : `${day} ${months[month - 1] ?? ''}`;
};

/** `9:00` for `09:00`. */
export const timeText = (time: string): string => time.replace(/^0/, '');

/** Shanghai's wall clock at an instant of the wire, `17:30`; the midnight that ends a day is `24:00`. */
export const closingTimeText = (instant: string): string => {
  const time = instant.slice(11, 16);
  return time === '00:00' ? '24:00' : timeText(time);
};

/** A day as it is said today: nothing for today, then `明天`, `周三` within a week, `12月2日`. */
export const relativeDayText = (date: string, now: Date, locale: Locale): string => {
  const today = toLocalDate(now);
  if (date === today) return '';
  if (date === addDays(today, 1)) return locale === 'zh' ? '明天' : 'tomorrow';
  return date > today && date < addDays(today, 7) ? weekdayText(date, locale) : monthDayText(date, locale);
};
