import {addDays, findCalendarDay, findStays, isWorkday, toLocalDate, weekdayOf, type Calendar} from '@pls-kit/rules';
import type {Catalogue} from '../catalogue/catalogue.js';
import type {RotaDays} from '../catalogue/records.js';
import {visitsBetween, type DatedVisit, type VisitChanges} from '../catalogue/visits.js';
import {bookingRuleOf, type BookingSettings} from './booking-rules.js';
import {findRota, type Rota, type RotaTimes} from './rota.js';

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
  /** The visit that it belongs to, as it was when the slot was computed; null where nobody comes to visit. */
  readonly visit: Pick<DatedVisit, 'plannedOn' | 'version'> | null;
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

/** Whole slots from one time of a day to another. */
const slotsBetween = (
  rota: Rota,
  {date, from, to}: {readonly date: string; readonly from: string; readonly to: string},
  {provisional, visit}: Pick<Slot, 'provisional' | 'visit'>,
): Slot[] => {
  const midnight = Date.parse(`${date}T00:00:00+08:00`);
  const count = Math.floor((toMinutes(to) - toMinutes(from)) / rota.slotMinutes);
  return Array.from({length: Math.max(0, count)}, (_, index) => {
    const at = toMinutes(from) + index * rota.slotMinutes;
    return {
      id: `${rota.id}.${date.replaceAll('-', '')}${toTime(at)}`,
      rota,
      date,
      start: new Date(midnight + at * minuteMs),
      end: new Date(midnight + (at + rota.slotMinutes) * minuteMs),
      provisional,
      visit,
    };
  });
};

/** The slots of one visit, on the day and in the hours that it has now; none of a cancelled one. */
export const slotsOfVisit = (rota: Rota, {plannedOn, version, state, provisional, ...stay}: DatedVisit): Slot[] =>
  state === 'cancelled' ? [] : slotsBetween(rota, stay, {provisional, visit: {plannedOn, version}});

/** Of a window only within the hours that the place is open. */
const slotsOfRota = (rota: Rota, {days, times}: RotaTimes, date: string, calendar: Calendar): Slot[] => {
  if (!standsOn(date, days, calendar)) return [];
  const {provisional} = findCalendarDay(date, calendar);
  const open = rota.hours && findStays(date, rota.hours.weekly, calendar).stays;
  const midnight = Date.parse(`${date}T00:00:00+08:00`);
  const isOpen = ({start}: Slot) => {
    const at = (start.getTime() - midnight) / minuteMs;
    return open?.some((stay) => stay.from <= at && at + rota.slotMinutes <= stay.to) ?? true;
  };
  return times.flatMap((time) => slotsBetween(rota, {date, ...time}, {provisional, visit: null})).filter(isOpen);
};

/** What of visits was changed by hand; of nobody's. */
export const noChanges: VisitChanges = new Map();

/**
 * The slots of a rota on a date, in order, whole ones.
 *
 * @param date - `YYYY-MM-DD`
 * @param changes - of visits; those of the date at least
 */
export const slotsOn = (rota: Rota, date: string, calendar: Calendar, changes: VisitChanges): Slot[] => {
  const {when} = rota;
  if ('days' in when) return slotsOfRota(rota, when, date, calendar);
  return visitsBetween(when, {from: date, to: date}, calendar, changes.get(when.station))
    .filter((visit) => visit.date === date)
    .flatMap((visit) => slotsOfVisit(rota, visit));
};

/** When a slot starts, by its name alone. */
export const startOfSlot = (id: string): Date | undefined => {
  const [, year, month, day, hour, minute] = /\.(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(id) ?? [];
  const start = new Date(`${year ?? ''}-${month ?? ''}-${day ?? ''}T${hour ?? ''}:${minute ?? ''}:00+08:00`);
  return Number.isNaN(start.getTime()) ? undefined : start;
};

/** The slot of this name, bookable or not; undefined when no rota of today gives it, or its visit is not there then. */
export const findSlot = (id: string, catalogue: Catalogue, changes: VisitChanges): Slot | undefined => {
  const rota = findRota(id.slice(0, id.lastIndexOf('.')), catalogue);
  const start = startOfSlot(id);
  if (!rota || !start) return undefined;
  return slotsOn(rota, toLocalDate(start), catalogue.calendar, changes).find((slot) => slot.id === id);
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
    changes,
    settings,
  }: {
    readonly now: Date;
    readonly calendar: Calendar;
    readonly changes: VisitChanges;
    readonly settings?: BookingSettings | undefined;
  },
): Generator<Slot> {
  const today = toLocalDate(now);
  const horizon = Math.max(0, ...rotas.map(({kind}) => bookingRuleOf(kind, settings).horizonDays));
  const last = addDays(today, horizon);
  const end = to !== undefined && to < last ? to : last;
  for (let date = from !== undefined && from > today ? from : today; date <= end; date = addDays(date, 1)) {
    const slots = rotas
      .flatMap((rota) => slotsOn(rota, date, calendar, changes))
      .filter((slot) => isBookable(slot, now, settings));
    yield* slots.sort((one, other) => one.start.getTime() - other.start.getTime() || (one.id < other.id ? -1 : 1));
  }
}
