const dayMs = 86_400_000;
/** Asia/Shanghai has been UTC+8 all year round since 1992; no earlier instant occurs here. */
const shanghaiOffsetMs = 8 * 3_600_000;

/** Milliseconds of the date's midnight in UTC: dates are counted there, where every day has 24 hours. */
const toUtcMs = (date: string): number => {
  const ms = Date.parse(date);
  // A parser takes 2026-02-30 or 2026-2-3 in some engines: only what comes back the same is a date.
  if (Number.isNaN(ms) || fromUtcMs(ms) !== date) throw new RangeError(`Not a date: ${date}`);
  return ms;
};

const fromUtcMs = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** Instant as milliseconds, moved so that reading it in UTC gives Shanghai's wall clock. */
const toShanghaiMs = (instant: Date | string): number => {
  const ms = new Date(instant).getTime();
  if (Number.isNaN(ms)) throw new RangeError(`Not an instant: ${String(instant)}`);
  return ms + shanghaiOffsetMs;
};

/**
 * The date `days` later (earlier when negative).
 *
 * @param date - `YYYY-MM-DD`
 * @param days - whole days
 * @throws {RangeError} not a date of the calendar
 */
export const addDays = (date: string, days: number): string => fromUtcMs(toUtcMs(date) + days * dayMs);

/**
 * Days from one date to another, negative when `to` is the earlier one.
 *
 * @param from - `YYYY-MM-DD`
 * @param to - `YYYY-MM-DD`
 * @throws {RangeError} not a date of the calendar
 */
export const countDays = (from: string, to: string): number => (toUtcMs(to) - toUtcMs(from)) / dayMs;

/**
 * ISO 8601 weekday of a date: 1 Monday … 7 Sunday.
 *
 * @param date - `YYYY-MM-DD`
 * @throws {RangeError} not a date of the calendar
 */
export const weekdayOf = (date: string): number => new Date(toUtcMs(date)).getUTCDay() || 7;

/**
 * The date of an instant in Asia/Shanghai, whatever zone the machine is in.
 *
 * @param instant - a Date, or RFC 3339
 * @returns `YYYY-MM-DD`
 * @throws {RangeError} not an instant
 */
export const toLocalDate = (instant: Date | string): string => fromUtcMs(toShanghaiMs(instant));

/**
 * An instant as the wire has it: RFC 3339 with `+08:00`, whole seconds (a fraction is cut off).
 *
 * @param instant - a Date, or RFC 3339
 * @returns such as `2026-11-23T09:30:00+08:00`
 * @throws {RangeError} not an instant
 */
export const toLocalInstant = (instant: Date | string): string =>
  `${new Date(toShanghaiMs(instant)).toISOString().slice(0, 19)}+08:00`;
