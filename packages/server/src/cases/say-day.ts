import type {Text} from '@pls-kit/contract';
import {weekdayOf} from '@pls-kit/rules';

const weekdays: readonly Text[] = [
  {zh: '星期一', en: 'Monday'},
  {zh: '星期二', en: 'Tuesday'},
  {zh: '星期三', en: 'Wednesday'},
  {zh: '星期四', en: 'Thursday'},
  {zh: '星期五', en: 'Friday'},
  {zh: '星期六', en: 'Saturday'},
  {zh: '星期日', en: 'Sunday'},
];
const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** A day as people say it: 11月26日（星期四）, Thursday 26 November. */
export const sayDay = (date: string): {zh: string; en: string} => {
  const month = Number(date.slice(5, 7));
  const day = Number(date.slice(8));
  const weekday = weekdays[weekdayOf(date) - 1];
  return {
    zh: `${String(month)}月${String(day)}日（${weekday?.zh ?? ''}）`,
    en: `${weekday?.en ?? ''} ${String(day)} ${months[month - 1] ?? ''}`,
  };
};
