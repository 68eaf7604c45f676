import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {isWorkday, weekdayOf} from '@pls-kit/rules';
import {luoyang} from '../testing/casework.js';
import {nextVisit, visitsAfter, visitsBetween, type VisitChange} from './visits.js';

const now = new Date('2026-11-23T10:05:00+08:00');
const {calendar} = luoyang;

describe('the advisers', () => {
  it('are 887, one to one in 涧西, 西工, 瀍河 and 洛龙, and the rest share every other studio', () => {
    assert.equal(luoyang.advisers.length, 887);
    const studios = luoyang.stations.filter(({level}) => level === 'studio');
    assert.deepEqual(
      luoyang.advisers.flatMap(({stations}) => stations).toSorted(),
      studios.map(({id}) => id).toSorted(),
    );
    const isOwn = (id: string) => /^LYW-4103(05|03|04|11)/.test(id);
    const own = luoyang.advisers.filter(({stations}) => stations.some(isOwn));
    assert.equal(own.length, 442);
    assert.ok(own.every(({stations}) => stations.length === 1));
    const shared = luoyang.advisers.filter(({stations}) => !stations.some(isOwn));
    assert.ok(shared.every(({stations}) => stations.length >= 5 && stations.length <= 8));
  });

  it('are called 示例 and marked as derived', () => {
    for (const {name, provenance} of luoyang.advisers) {
      assert.match(name.zh, /^示例顾问 \d{3}$/);
      assert.equal(provenance, 'derived');
    }
    assert.deepEqual([luoyang.advisers[0]?.name.zh, luoyang.advisers[886]?.name.zh], ['示例顾问 001', '示例顾问 887']);
  });

  it('are in one village at a time', () => {
    for (const {id, stations} of luoyang.advisers) {
      const rules = stations.map((station) => luoyang.visitingRule(station) ?? assert.fail(station));
      const stays = rules.flatMap((rule) =>
        [...visitsAfter(rule, now, calendar)].map(({date, from}) => `${date} ${from}`),
      );
      assert.equal(new Set(stays).size, stays.length, id);
    }
  });
});

describe('visits', () => {
  const rule = {
    adviser: 'adviser-001',
    station: 'LYW-410303001001',
    weekday: 1,
    weeks: [2, 4],
    from: '09:00',
    to: '11:30',
  };

  it('fall on the named weekdays of each month, on workdays, for twelve months', () => {
    const dates = [...visitsAfter(rule, now, calendar)].map(({date}) => date);
    assert.deepEqual(dates.slice(0, 4), ['2026-11-23', '2026-12-14', '2026-12-28', '2027-01-11']);
    assert.ok(dates.every((date) => weekdayOf(date) === 1 && isWorkday(date, calendar).workday));
    assert.ok(dates.at(-1)! <= '2027-11-23' && dates.at(-1)! >= '2027-11-01');
    assert.deepEqual(dates, dates.toSorted());
  });

  it('count until they are over', () => {
    const adviser = luoyang.advisers[0]!;
    const at = (instant: string) => nextVisit(rule, adviser, new Date(instant), calendar)?.date;
    assert.equal(at('2026-11-23T11:29:59+08:00'), '2026-11-23');
    assert.equal(at('2026-11-23T11:30:00+08:00'), '2026-12-14');
  });

  it('are left out on a holiday', () => {
    // 2026-10-05 is the first Monday of October, in the National Day week.
    const dates = [...visitsAfter({...rule, weeks: [1]}, new Date('2026-09-20T00:00:00+08:00'), calendar)].map(
      ({date}) => date,
    );
    assert.equal(dates[0], '2026-11-02');
  });

  it('are there for every studio', () => {
    const studios = luoyang.stations.filter(({level}) => level === 'studio');
    for (const {id} of studios) {
      const own = luoyang.visitingRule(id) ?? assert.fail(id);
      assert.ok(nextVisit(own, luoyang.adviser(own.adviser)!, now, calendar), id);
    }
  });
});

describe('visits between two days', () => {
  const period = {from: '2026-11-23', to: '2027-11-23'};

  it('are those that come one after the other, for every studio', () => {
    const morning = new Date('2026-11-23T00:00:00+08:00');
    for (const rule of luoyang.visitingRules) {
      assert.deepEqual(visitsBetween(rule, period, calendar), [...visitsAfter(rule, morning, calendar)]);
    }
  });

  const rule = luoyang.visitingRule('LYW-410311002001') ?? assert.fail();
  const moved: VisitChange = {
    station: rule.station,
    plannedOn: '2026-12-02',
    state: 'moved',
    to: {date: '2026-12-24', from: '09:00', to: '10:00'},
    reason: {zh: '出庭'},
    version: 1,
  };

  it('are in the order of where they now are', () => {
    const dates = visitsBetween(rule, {from: '2026-12-01', to: '2026-12-31'}, calendar, [moved]).map(({date}) => date);
    assert.deepEqual(dates, ['2026-12-16', '2026-12-24']);
    const after = [...visitsAfter(rule, now, calendar, [moved])].map(({date}) => date);
    assert.deepEqual(after.slice(0, 2), ['2026-12-16', '2026-12-24']);
  });

  it('stand where they were moved to, when their planned day turns out to be off', () => {
    const off = {years: {'2026': {off: ['12-02'], work: []}}};
    const day = {from: '2026-12-02', to: '2026-12-02'};
    assert.deepEqual(visitsBetween(rule, day, off), []);
    assert.equal(visitsBetween(rule, day, off, [moved])[0]?.date, '2026-12-24');
    // One that was taken back is the rule's again, and so off.
    assert.deepEqual(visitsBetween(rule, day, off, [{...moved, state: 'planned', to: null, reason: null}]), []);
  });
});
