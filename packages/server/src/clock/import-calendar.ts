import {weekdayOf, type Calendar} from '@pls-kit/rules';
import type {World} from '../world.js';
import {readCalendarYears, saveImportedYears} from './calendar-store.js';
import {recalculateClocks} from './recalculate-clocks.js';

/** The file is no calendar that can be used; the message says what is wrong with which year and day. */
export class CalendarError extends Error {
  override readonly name = 'CalendarError';
}

type Year = Calendar['years'][string];

/** Off in every year by 全国年节及纪念日放假办法, whatever the year's notice adds. */
const alwaysOff = ['01-01', '05-01', '10-01', '10-02', '10-03'];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isDate = (date: string): boolean => {
  const instant = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(date);
};

const readDays = (year: string, name: 'off' | 'work', list: unknown): string[] => {
  if (!Array.isArray(list)) throw new CalendarError(`${year} has no list "${name}" of days as MM-DD.`);
  const days = list.map((day: unknown) => {
    if (typeof day !== 'string' || !/^\d{2}-\d{2}$/.test(day) || !isDate(`${year}-${day}`)) {
      throw new CalendarError(`${year}: "${String(day)}" in "${name}" is no day of that year; write MM-DD.`);
    }
    return day;
  });
  const twice = days.find((day, index) => days.indexOf(day) !== index);
  if (twice !== undefined) throw new CalendarError(`${year}: ${twice} stands twice in "${name}".`);
  return days;
};

const readYear = (year: string, value: unknown): Year => {
  if (!/^[12]\d{3}$/.test(year)) throw new CalendarError(`"${year}" is no year.`);
  if (!isRecord(value)) throw new CalendarError(`${year} has no lists "off" and "work".`);
  const off = readDays(year, 'off', value['off']);
  const work = readDays(year, 'work', value['work']);
  for (const day of work) {
    if (off.includes(day)) throw new CalendarError(`${year}: ${day} is both off and worked.`);
    if (weekdayOf(`${year}-${day}`) < 6) {
      throw new CalendarError(`${year}: ${day} is no weekend day, so it cannot make up for a day off.`);
    }
  }
  const missing = alwaysOff.find((day) => !off.includes(day));
  if (missing !== undefined) throw new CalendarError(`${year}: ${missing} is a public holiday by law and is not off.`);
  return {off, work};
};

/** @throws {CalendarError} a year is missing between the first and the last */
const checkConsecutive = (years: readonly string[]): void => {
  const sorted = years.map(Number).sort((one, other) => one - other);
  const gap = sorted.find((year, index) => index > 0 && year !== (sorted[index - 1] ?? year) + 1);
  if (gap !== undefined) {
    throw new CalendarError(
      `The years are not consecutive: ${String(gap - 1)} is missing before ${String(gap)}. Give it too.`,
    );
  }
};

/**
 * Reads a calendar as the data set writes one: `{"years": {"2027": {"off": ["01-01", …], "work": ["02-06", …]}}}`.
 *
 * @throws {CalendarError} with one sentence that names the fault
 */
export const parseCalendar = (text: string): Calendar => {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new CalendarError('The file is not JSON.', {cause});
  }
  const years = isRecord(value) ? value['years'] : undefined;
  if (!isRecord(years) || Object.keys(years).length === 0) {
    throw new CalendarError('The file has no "years": {"2027": {"off": ["01-01"], "work": []}}.');
  }
  const calendar = {
    years: Object.fromEntries(Object.entries(years).map(([year, days]) => [year, readYear(year, days)])),
  };
  checkConsecutive(Object.keys(calendar.years));
  return calendar;
};

/**
 * Imports holiday notices and computes anew every running date that was an estimate. Importing the same again changes nothing;
 * nodes that are running take it in with their next scheduled work.
 *
 * @param text - of the file, see {@link parseCalendar}
 * @returns the years that were given, and how many dates changed
 * @throws {CalendarError} the file cannot be used, or leaves a gap to the years that are known; nothing was changed
 */
export const importCalendar = async (
  world: World,
  text: string,
): Promise<{years: readonly string[]; changedDates: number}> => {
  const {years} = parseCalendar(text);
  const known = await readCalendarYears(world.database);
  checkConsecutive([...new Set([...Object.keys(known), ...Object.keys(years)])]);
  await saveImportedYears(world.database, years, world.now());
  const changedDates = await recalculateClocks(world, {years: {...known, ...years}});
  return {years: Object.keys(years), changedDates};
};
