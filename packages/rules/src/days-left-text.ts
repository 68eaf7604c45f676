import type {CasePromise} from '@pls-kit/contract';
import {monthDayText} from './day-text.js';
import {countDaysLeft} from './deadline.js';
import type {Locale} from './text.js';

/**
 * How long a promise has left, in words: `还有 3 个工作日，11月26日前`, `今天到期`, `超期 2 天`, `计时暂停`.
 *
 * @param promise - of a case, a receipt or a service
 * @param today - `YYYY-MM-DD` in Asia/Shanghai (`toLocalDate(new Date())`)
 * @param locale - `zh` (default) or `en`
 * @returns one line. Left are days that count, in the promise's own unit; overdue are calendar days
 * @throws {RangeError} `today` is no date
 * @example
 * ```ts
 * console.log(daysLeftText(receipt.promise, receipt.promise.dueOn)); // → 今天到期
 * ```
 */
export const daysLeftText = (
  promise: Pick<CasePromise, 'state' | 'dueOn' | 'days' | 'unit' | 'provisional'>,
  today: string,
  locale: Locale = 'zh',
): string => {
  const {state, dueOn, unit, provisional} = promise;
  const inWords = (zh: string, en: string): string => (locale === 'zh' ? zh : en);
  const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;
  const left = countDaysLeft(promise, today);
  if (state === 'met') return inWords('按时办到了', 'Done in time');
  if (state === 'suspended') return inWords('计时暂停', 'The clock stands still');
  if (left < 0) return inWords(`超期 ${-left} 天`, `${plural(-left, 'day')} overdue`);
  if (state === 'missed') return inWords('已经超期', 'Overdue');
  const by = inWords(
    `${provisional ? '预计 ' : ''}${monthDayText(dueOn, locale)}前`,
    `${provisional ? 'expected ' : ''}by ${monthDayText(dueOn, locale)}`,
  );
  if (dueOn === today) return inWords('今天到期', 'Due today');
  return unit === 'workday'
    ? inWords(`还有 ${left} 个工作日，${by}`, `${plural(left, 'workday')} left, ${by}`)
    : inWords(`还有 ${left} 天，${by}`, `${plural(left, 'day')} left, ${by}`);
};
