import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Opening, OpeningHours} from '@pls-kit/contract';
import {openingState} from './opening.js';
import {notices} from './testing/notices.js';
import {seededRandom} from './testing/random.js';
import {slowDays} from './testing/slow-calendar.js';

const on = (weekdays: number[], ...stays: [from: string, to: string][]) =>
  weekdays.flatMap((weekday) => stays.map(([from, to]) => ({weekday, from, to})));
const hoursOf = (weekly: OpeningHours['weekly']): OpeningHours => ({text: {zh: '见下表'}, weekly});

const weekdays = [1, 2, 3, 4, 5];
const office = hoursOf(on(weekdays, ['08:30', '12:00'], ['14:30', '17:30']));
const withSaturday = hoursOf([...on([6], ['09:00', '11:30']), ...on(weekdays, ['13:00', '18:00'], ['08:00', '12:00'])]);
const marketDays = hoursOf(on([3], ['09:00', '16:00']));
const joined = hoursOf(on(weekdays, ['12:00', '18:00'], ['08:00', '12:00'], ['09:00', '10:00']));
const counter = hoursOf(on([1, 2, 3, 4, 5, 6, 7], ['00:00', '24:00']));

const at = (time: string) => new Date(`${time}+08:00`);

/** Every stay over all the years as a list of instants, made day by day: the plain reference. */
const listStays = ({weekly}: OpeningHours) =>
  slowDays(2018, 2028).flatMap(({date, weekday, holiday, makeUp, provisional}) => {
    const own = weekly.filter((entry) => entry.weekday === weekday);
    const used = holiday ? [] : makeUp && own.length === 0 ? weekly.filter((entry) => entry.weekday === 1) : own;
    return used
      .map(({from, to}) => ({
        date,
        provisional,
        from: Date.parse(`${date}T00:00:00+08:00`) + Date.parse(`1970-01-01T${from}:00Z`),
        to: Date.parse(`${date}T00:00:00+08:00`) + (to === '24:00' ? 86_400_000 : Date.parse(`1970-01-01T${to}:00Z`)),
      }))
      .sort((one, other) => one.from - other.from);
  });

const shanghaiDate = new Intl.DateTimeFormat('sv-SE', {timeZone: 'Asia/Shanghai', dateStyle: 'short'});

const slowOpening = (stays: ReturnType<typeof listStays>, instant: Date): Opening => {
  const now = instant.getTime();
  const today = shanghaiDate.format(instant);
  const wire = (time: number) => `${new Date(time + 28_800_000).toISOString().slice(0, 19)}+08:00`;
  const todayUnknown = Number(today.slice(0, 4)) < 2019 || Number(today.slice(0, 4)) > 2026;
  const current = stays.find(({from, to}) => from <= now && now < to);
  if (current) {
    const {to} = current;
    return {state: 'open', until: wire(to), ...(todayUnknown && {provisional: true})};
  }
  const next = stays.find(({from}) => from > now)!;
  const earlierToday = stays.some(({date, to}) => date === today && to <= now);
  return {
    state: next.date === today && earlierToday ? 'break' : 'closed',
    opensAt: wire(next.from),
    ...((todayUnknown || next.provisional) && {provisional: true}),
  };
};

describe('opening state', () => {
  /** Compares at random instants between two days; every third is a whole quarter, where stays begin and end. */
  const compareAt = (rounds: number, from: string, to: string) => {
    const random = seededRandom(20261123);
    const schedules = [office, withSaturday, marketDays].map((hours) => ({hours, stays: listStays(hours)}));
    const makeUpDays = new Set(slowDays(2018, 2028).flatMap(({date, makeUp}) => (makeUp ? [date] : [])));
    const start = Date.parse(`${from}T00:00:00+08:00`);
    const span = Date.parse(`${to}T00:00:00+08:00`) - start;
    const seen: Record<string, number> = {};
    const count = (what: string) => (seen[what] = (seen[what] ?? 0) + 1);
    for (let round = 0; round < rounds; round += 1) {
      const offset = Math.floor(random() * span);
      const instant = new Date(start + (round % 3 === 0 ? offset - (offset % 900_000) : offset));
      const {hours, stays} = schedules[round % schedules.length]!;
      const opening = openingState(hours, notices, instant);
      assert.deepEqual(opening, slowOpening(stays, instant), instant.toISOString());
      count(opening.state);
      if (makeUpDays.has(shanghaiDate.format(instant))) count('on a make-up day');
    }
    return seen;
  };

  it('agrees with a plain list of every stay at 1,000 instants of 2019–2026', () => {
    const seen = compareAt(1000, '2019-01-01', '2027-01-01');
    // The draw meets every state, lunch and make-up days often enough to mean something.
    for (const state of ['open', 'break', 'closed']) assert.ok((seen[state] ?? 0) >= 20, `${state}: ${seen[state]}`);
    assert.ok((seen['on a make-up day'] ?? 0) >= 10, JSON.stringify(seen));
  });

  it('agrees with it where no notice is out, or only for one of the years looked at', () => {
    compareAt(300, '2018-06-01', '2019-02-01');
    compareAt(300, '2026-11-01', '2028-01-01');
  });

  it('agrees with it at the edges of every stay around every holiday', () => {
    const stays = listStays(office).filter(({date}) => date >= '2025-12-01' && date < '2027-02-01');
    const all = listStays(office);
    for (const {from, to} of stays) {
      for (const time of [from - 1000, from, to - 1000, to]) {
        const instant = new Date(time);
        assert.deepEqual(openingState(office, notices, instant), slowOpening(all, instant), instant.toISOString());
      }
    }
  });

  it('is open from the first minute, at lunch from the last, closed after work', () => {
    assert.deepEqual(openingState(office, notices, at('2026-11-23T08:29:59')), {
      state: 'closed',
      opensAt: '2026-11-23T08:30:00+08:00',
    });
    assert.deepEqual(openingState(office, notices, at('2026-11-23T08:30:00')), {
      state: 'open',
      until: '2026-11-23T12:00:00+08:00',
    });
    assert.deepEqual(openingState(office, notices, at('2026-11-23T12:00:00')), {
      state: 'break',
      opensAt: '2026-11-23T14:30:00+08:00',
    });
    assert.deepEqual(openingState(office, notices, at('2026-11-23T17:30:00')), {
      state: 'closed',
      opensAt: '2026-11-24T08:30:00+08:00',
    });
  });

  it('opens next after the whole holiday', () => {
    assert.deepEqual(openingState(office, notices, at('2026-09-30T18:00:00')), {
      state: 'closed',
      opensAt: '2026-10-08T08:30:00+08:00',
    });
    assert.deepEqual(openingState(office, notices, at('2026-02-17T10:00:00')), {
      state: 'closed',
      opensAt: '2026-02-24T08:30:00+08:00',
    });
  });

  it("works a make-up Sunday by Monday's hours, an ordinary Sunday not at all", () => {
    assert.deepEqual(openingState(office, notices, at('2026-09-20T15:00:00')), {
      state: 'open',
      until: '2026-09-20T17:30:00+08:00',
    });
    assert.equal(openingState(office, notices, at('2026-09-13T15:00:00')).state, 'closed');
  });

  it('keeps a Saturday’s own hours, also when it makes up for a day off, but not in a holiday', () => {
    assert.equal(openingState(withSaturday, notices, at('2026-11-28T10:00:00')).state, 'open');
    assert.equal(openingState(withSaturday, notices, at('2026-10-10T10:00:00')).state, 'open');
    assert.equal(openingState(withSaturday, notices, at('2026-10-10T15:00:00')).state, 'closed');
    assert.equal(openingState(withSaturday, notices, at('2026-10-03T10:00:00')).state, 'closed');
  });

  it('joins hours that touch or overlap', () => {
    assert.deepEqual(openingState(joined, notices, at('2026-11-23T09:30:00')), {
      state: 'open',
      until: '2026-11-23T18:00:00+08:00',
    });
  });

  it('ends a day of 24 hours at midnight', () => {
    assert.deepEqual(openingState(counter, notices, at('2026-11-23T23:59:59')), {
      state: 'open',
      until: '2026-11-24T00:00:00+08:00',
    });
  });

  it('says when the next opening lies in a year without a notice', () => {
    assert.deepEqual(openingState(office, notices, at('2026-12-31T18:00:00')), {
      state: 'closed',
      opensAt: '2027-01-04T08:30:00+08:00',
      provisional: true,
    });
    assert.deepEqual(openingState(office, notices, at('2026-12-31T09:00:00')), {
      state: 'open',
      until: '2026-12-31T12:00:00+08:00',
    });
  });

  it('has no hours where people come by visit, and no next opening where none are listed', () => {
    assert.deepEqual(openingState(null, notices, at('2026-11-23T09:00:00')), {state: 'by_visit'});
    assert.equal(openingState(hoursOf([]), notices, at('2026-09-30T09:00:00')).opensAt, undefined);
    assert.throws(() => openingState(office, notices, new Date(Number.NaN)), RangeError);
  });
});
