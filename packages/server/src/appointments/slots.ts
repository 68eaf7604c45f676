import {addDays, findCalendarDay, findStays, isWorkday, toLocalDate, weekdayOf, type Calendar} from '@pls-kit/rules';
import type {Catalogue} from '../catalogue/catalogue.js';
import type {RotaDays} from '../catalogue/records.js';
import {bookingRuleOf, type BookingSettings} from './booking-rules.js';
import {findRota, type Rota} from './rota.js';

/** One time of a rota. */
export interface Slot {
  readonly id: string;
  readonly rota: Rota;
  /** `YYYY-MM-DD` in Asia/Shanghai. */
  readonly date: string;
  readonly start: Date;
  readonly end: Date;
  /** The holidays of the year are not out yet. */
  readonly provisional: boolean;
}

const minuteMs = 60_000;
const monday = 1;

const toMinutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const toTime = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}${String(minutes % 60).padStart(2, '0')}`;

const isNamedDay = (date: string, {weekday, weeks}: RotaDays & {every: 'month'}): boolean =>
  weekdayOf(date) === weekday && weeks.includes(Math.ceil(Number(date.slice(8)) / 7));

/** Whether the rota stands on a date: never on a day off. */
const standsOn = (date: string, days: RotaDays, calendar: Calendar): boolean => {
  const {holiday, makeUpWorkday} = findCalendarDay(date, calendar);
  if (days.every === 'week') {
    const {weekdays} = days;
    return !holiday && (weekdays.includes(weekdayOf(date)) || (makeUpWorkday && weekdays.includes(monday)));
  }
  if (!isWorkday(date, calendar).workday) return false;
  if (isNamedDay(date, days)) return true;
  if (days.onDayOff === 'dropped') return false;
  // The day that was named may lie before it, with nothing but days off in between.
  for (let before = addDays(date, -1); !isWorkday(before, calendar).workday; before = addDays(before, -1)) {
    if (isNamedDay(before, days)) return true;
  }
  return false;
};

/**
 * The slots of a rota on a date, in order: whole ones, and of a window only within the hours that the place is open.
 *
 * @param date - `YYYY-MM-DD`
 */
export const slotsOn = (rota: Rota, date: string, calendar: Calendar): Slot[] => {
  if (!standsOn(date, rota.days, calendar)) return [];
  const {provisional} = findCalendarDay(date, calendar);
  const open = rota.hours && findStays(date, rota.hours.weekly, calendar).stays;
  const midnight = Date.parse(`${date}T00:00:00+08:00`);
  return rota.times.flatMap(({from, to}) => {
    const count = Math.floor((toMinutes(to) - toMinutes(from)) / rota.slotMinutes);
    return Array.from({length: Math.max(0, count)}, (_, index) => toMinutes(from) + index * rota.slotMinutes)
      .filter((at) => open?.some((stay) => stay.from <= at && at + rota.slotMinutes <= stay.to) ?? true)
      .map((at) => ({
        id: `${rota.id}.${date.replaceAll('-', '')}${toTime(at)}`,
        rota,
        date,
        start: new Date(midnight + at * minuteMs),
        end: new Date(midnight + (at + rota.slotMinutes) * minuteMs),
        provisional,
      }));
  });
};

/** When a slot starts, by its name alone. */
export const startOfSlot = (id: string): Date | undefined => {
  const [, year, month, day, hour, minute] = /\.(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(id) ?? [];
  const start = new Date(`${year ?? ''}-${month ?? ''}-${day ?? ''}T${hour ?? ''}:${minute ?? ''}:00+08:00`);
  return Number.isNaN(start.getTime()) ? undefined : start;
};

/** The slot of this name, bookable or not; undefined when no rota of today gives it. */
export const findSlot = (id: string, catalogue: Catalogue): Slot | undefined => {
  const rota = findRota(id.slice(0, id.lastIndexOf('.')), catalogue);
  const start = startOfSlot(id);
  if (!rota || !start) return undefined;
  return slotsOn(rota, toLocalDate(start), catalogue.calendar).find((slot) => slot.id === id);
};

/** Whether a slot can be booked now: neither past, nor too near, nor too far ahead. How many places are left is another matter. */
export const isBookable = ({rota, date, start}: Slot, now: Date, settings?: BookingSettings): boolean => {
  const {leadMinutes, horizonDays} = bookingRuleOf(rota.kind, settings);
  return (
    start.getTime() - leadMinutes * minuteMs >= now.getTime() &&
    start > now &&
    date <= addDays(toLocalDate(now), horizonDays)
  );
};

/** Until when the citizen can move or cancel an appointment at this time. */
export const changeableUntil = (start: Date, changeMinutes: number): Date =>
  new Date(start.getTime() - changeMinutes * minuteMs);

/**
 * Slots that can be booked now, soonest first, day by day: a page of a county needs no more than the days that it shows.
 *
 * @param range - dates, both included; cut to what can be booked
 */
export function* bookableSlots(
  rotas: readonly Rota[],
  {from, to}: {readonly from?: string | undefined; readonly to?: string | undefined},
  {
    now,
    calendar,
    settings,
  }: {readonly now: Date; readonly calendar: Calendar; readonly settings?: BookingSettings | undefined},
): Generator<Slot> {
  const today = toLocalDate(now);
  const horizon = Math.max(0, ...rotas.map(({kind}) => bookingRuleOf(kind, settings).horizonDays));
  const last = addDays(today, horizon);
  const end = to !== undefined && to < last ? to : last;
  for (let date = from !== undefined && from > today ? from : today; date <= end; date = addDays(date, 1)) {
    const slots = rotas
      .flatMap((rota) => slotsOn(rota, date, calendar))
      .filter((slot) => isBookable(slot, now, settings));
    yield* slots.sort((one, other) => one.start.getTime() - other.start.getTime() || (one.id < other.id ? -1 : 1));
  }
}
