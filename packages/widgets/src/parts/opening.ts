import {msg, str} from '@lit/localize';
import type {Station, Visit} from '@pls-kit/contract';
import {addDays, toLocalDate} from '@pls-kit/rules';
import {html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {dayText, fullDayText, shortWeekdayText, timeText} from './dates.js';
import {calendarIcon} from './icons.js';

/** 9:00 for 09:00. */
const shortTime = (time: string): string => time.replace(/^0/, '');

/** 「今天 14:30」「明天 9:00」「周三 9:00」「12月2日 9:00」. */
const whenText = (instant: string, now: Date): string => {
  const date = toLocalDate(instant);
  const today = toLocalDate(now);
  const time = shortTime(timeText(instant));
  if (date === today) return time;
  if (date === addDays(today, 1)) return msg(str`明天 ${time}`, {id: 'opening.tomorrow'});
  return `${date < addDays(today, 7) ? shortWeekdayText(date) : dayText(date)} ${time}`;
};

const isMorning = ({from}: Visit): boolean => from < '12:00';

/** 「上午 9:00–11:30」. */
export const visitTimeText = (visit: Visit): string => {
  const hours = `${shortTime(visit.from)}–${shortTime(visit.to)}`;
  return isMorning(visit)
    ? msg(str`上午 ${hours}`, {id: 'opening.morning-hours'})
    : msg(str`下午 ${hours}`, {id: 'opening.afternoon-hours'});
};

const visitText = (visit: Visit, now: Date): string => {
  const day = visit.date === toLocalDate(now) ? msg('今天', {id: 'opening.today'}) : fullDayText(visit.date);
  return isMorning(visit)
    ? msg(str`律师 ${day}上午到场`, {id: 'opening.visit-morning'})
    : msg(str`律师 ${day}下午到场`, {id: 'opening.visit-afternoon'});
};

const visitInstant = (date: string, time: string): number => Date.parse(`${date}T${time}:00+08:00`);

const openMark = (word: string, detail?: string): TemplateResult =>
  html`<span class="open">${word}</span>${detail ? html`<span>${detail}</span>` : nothing}`;

const shutMark = (word: string, detail?: string): TemplateResult =>
  html`<span class="open shut">${word}</span>${detail ? html`<span>${detail}</span>` : nothing}`;

const visitLine = (visit: Visit | null, now: Date): TemplateResult => {
  if (!visit || visitInstant(visit.date, visit.to) <= now.getTime()) {
    return shutMark(msg('没有排好的日子', {id: 'opening.no-visit'}), msg('先打 12348 约', {id: 'opening.call-first'}));
  }
  if (visitInstant(visit.date, visit.from) <= now.getTime()) {
    return openMark(
      msg('律师正在这里', {id: 'opening.visit-now'}),
      msg(str`到 ${shortTime(visit.to)}`, {id: 'opening.until'}),
    );
  }
  return html`<span class="visit">${calendarIcon()}${visitText(visit, now)}</span>`;
};

/**
 * Whether somebody is there, in words and a mark: 「● 开门中 17:30 关门」「○ 已关门 周三 9:00 开门」; for a village studio,
 * who comes when. Past its own `until` or `opensAt` it says what these said would be, until the API is asked again.
 */
export const openingLine = ({opening, nextVisit}: Station, now: Date): TemplateResult => {
  const {state, until, opensAt, provisional = false} = opening;
  if (state === 'by_visit') return visitLine(nextVisit, now);
  const passed = (instant: string | undefined) => instant !== undefined && Date.parse(instant) <= now.getTime();
  if (state === 'open' ? !passed(until) : passed(opensAt)) {
    const closes = state === 'open' && until ? shortTime(timeText(until)) : undefined;
    return openMark(msg('开门中', {id: 'opening.open'}), closes && msg(str`${closes} 关门`, {id: 'opening.closes-at'}));
  }
  if (!opensAt) return shutMark(msg('已关门', {id: 'opening.closed'}));
  const when = whenText(opensAt, now);
  const opens = provisional
    ? msg(str`预计 ${when} 开门`, {id: 'opening.opens-provisional'})
    : msg(str`${when} 开门`, {id: 'opening.opens-at'});
  if (state === 'break') return shutMark(msg('中午休息', {id: 'opening.break'}), opens);
  return toLocalDate(opensAt) === toLocalDate(now)
    ? shutMark(msg('还没开门', {id: 'opening.not-yet'}), opens)
    : shutMark(msg('已关门', {id: 'opening.closed'}), opens);
};

/** The instants (ms) at which what a station says about its opening is no longer so. */
const changesAt = ({opening, nextVisit}: Station): number[] => {
  const instants = [opening.until, opening.opensAt]
    .filter((instant) => instant !== undefined)
    .map((at) => Date.parse(at));
  if (nextVisit)
    instants.push(visitInstant(nextVisit.date, nextVisit.from), visitInstant(nextVisit.date, nextVisit.to));
  return instants;
};

const isStale = (station: Station, now: number): boolean => {
  const {opening, nextVisit} = station;
  const last = nextVisit ? visitInstant(nextVisit.date, nextVisit.to) : undefined;
  const ends = opening.until ?? opening.opensAt;
  return (ends !== undefined && Date.parse(ends) <= now) || (last !== undefined && last <= now);
};

const laterMs = 1_000;
/** How soon to ask again when the answer was still the old one: the clocks here and there differ. */
const minuteMs = 60_000;
/** `setTimeout` holds 24.8 days; past a day it is enough to look again. */
const longestMs = 86_400_000;

/** Asks again when a station on the screen opens or closes; after a sleep of the device, when it wakes. */
export class OpeningClock implements ReactiveController {
  readonly #stations: () => readonly Station[];
  readonly #refresh: () => void;
  #timer?: ReturnType<typeof setTimeout>;
  #due?: number | undefined;

  constructor(host: ReactiveControllerHost, stations: () => readonly Station[], refresh: () => void) {
    this.#stations = stations;
    this.#refresh = refresh;
    host.addController(this);
  }

  hostUpdated(): void {
    const now = Date.now();
    const stations = this.#stations();
    const coming = stations.flatMap(changesAt).filter((instant) => instant > now);
    if (stations.some((station) => isStale(station, now))) coming.push(Math.ceil(now / minuteMs + 1) * minuteMs);
    const due = coming.length > 0 ? Math.min(...coming) : undefined;
    if (due === this.#due) return;
    clearTimeout(this.#timer);
    this.#due = due;
    if (due === undefined) return;
    this.#timer = setTimeout(
      () => {
        this.#due = undefined;
        this.#refresh();
      },
      Math.min(due - now + laterMs, longestMs),
    );
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#due = undefined;
  }
}
