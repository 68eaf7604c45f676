import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {computeDeadline, countDaysLeft, type DeadlineRule} from './deadline.js';
import {notices} from './testing/notices.js';
import {seededRandom} from './testing/random.js';
import {slowDays} from './testing/slow-calendar.js';

const due = (rule: DeadlineRule) => {
  const {dueOn, provisional} = computeDeadline(rule, notices);
  return `${dueOn}${provisional ? ' provisional' : ''}`;
};

const days = slowDays(2019, 2028);
const indexOf = new Map(days.map(({date}, index) => [date, index]));

describe('deadline', () => {
  it('counts workdays from the day after receipt, wherever it starts in eight years', () => {
    const workdays = days.filter(({workday}) => workday).map(({date}) => date);
    for (const {date: startedOn} of slowDays(2019, 2026)) {
      const first = workdays.findIndex((date) => date > startedOn);
      for (const limit of [1, 3, 15, 30]) {
        const deadline = computeDeadline({startedOn, limit, unit: 'workday'}, notices);
        const dueOn = workdays[first + limit - 1];
        assert.equal(deadline.dueOn, dueOn, `${startedOn} + ${limit}`);
        assert.equal(deadline.provisional, deadline.dueOn >= '2027-01-01', `${startedOn} + ${limit}`);
        assert.equal(deadline.days.filter(({counted}) => counted).length, limit);
      }
    }
  });

  it('counts calendar days and moves a last day off to the next workday, wherever it starts', () => {
    for (const {date: startedOn} of slowDays(2019, 2026)) {
      for (const limit of [3, 7]) {
        const last = indexOf.get(startedOn)! + limit;
        const moved = days.find(({workday}, index) => index >= last && workday)!.date;
        assert.equal(computeDeadline({startedOn, limit, unit: 'day'}, notices).dueOn, days[last]!.date);
        const deadline = computeDeadline({startedOn, limit, unit: 'day', endsOnWorkday: true}, notices);
        assert.equal(deadline.dueOn, moved, `${startedOn} + ${limit}`);
        assert.equal(deadline.days.filter(({counted}) => counted).length, limit);
        assert.equal(deadline.days.length, indexOf.get(moved)! - indexOf.get(startedOn)!);
      }
    }
  });

  it('gives every service a date when filed on 2026-11-23', () => {
    const startedOn = '2026-11-23';
    assert.equal(due({startedOn, limit: 3, unit: 'workday'}), '2026-11-26');
    assert.equal(due({startedOn, limit: 7, unit: 'day', endsOnWorkday: true}), '2026-11-30');
    assert.equal(due({startedOn, limit: 15, unit: 'workday'}), '2026-12-14');
    assert.equal(due({startedOn, limit: 28, unit: 'workday'}), '2026-12-31');
    assert.equal(due({startedOn, limit: 29, unit: 'workday'}), '2027-01-04 provisional');
    assert.equal(due({startedOn, limit: 30, unit: 'workday'}), '2027-01-05 provisional');
    assert.equal(due({startedOn, limit: 1, unit: 'month', endsOnWorkday: true}), '2026-12-23');
  });

  it('gives every service a date when filed on the last day that the calendar knows', () => {
    const startedOn = '2026-12-31';
    assert.equal(due({startedOn, limit: 3, unit: 'workday'}), '2027-01-06 provisional');
    assert.deepEqual(computeDeadline({startedOn, limit: 3, unit: 'workday'}, notices).days, [
      {date: '2027-01-01', counted: false},
      {date: '2027-01-02', counted: false},
      {date: '2027-01-03', counted: false},
      {date: '2027-01-04', counted: true},
      {date: '2027-01-05', counted: true},
      {date: '2027-01-06', counted: true},
    ]);
    assert.equal(due({startedOn, limit: 7, unit: 'day', endsOnWorkday: true}), '2027-01-07 provisional');
    assert.equal(due({startedOn, limit: 1, unit: 'day', endsOnWorkday: true}), '2027-01-04 provisional');
    assert.equal(due({startedOn, limit: 15, unit: 'workday'}), '2027-01-22 provisional');
    assert.equal(due({startedOn, limit: 30, unit: 'workday'}), '2027-02-12 provisional');
    assert.equal(due({startedOn, limit: 2, unit: 'month', endsOnWorkday: true}), '2027-03-01 provisional');
  });

  it('stays provisional when it starts in an unknown year and ends in a known one', () => {
    assert.equal(due({startedOn: '2018-12-28', limit: 3, unit: 'workday'}), '2019-01-03 provisional');
  });

  it('is certain where no calendar was asked, even in a year without one', () => {
    assert.equal(due({startedOn: '2026-12-31', limit: 7, unit: 'day'}), '2027-01-07');
  });

  it('runs over a row of holidays to the next workday (民法典 art. 203)', () => {
    const startedOn = '2026-09-29';
    assert.equal(due({startedOn, limit: 7, unit: 'day'}), '2026-10-06');
    assert.equal(due({startedOn, limit: 7, unit: 'day', endsOnWorkday: true}), '2026-10-08');
    assert.deepEqual(computeDeadline({startedOn, limit: 7, unit: 'day', endsOnWorkday: true}, notices).days.slice(-4), [
      {date: '2026-10-05', counted: true},
      {date: '2026-10-06', counted: false},
      {date: '2026-10-07', counted: false},
      {date: '2026-10-08', counted: true},
    ]);
  });

  it('may end on a weekend that is worked', () => {
    assert.equal(due({startedOn: '2026-10-03', limit: 7, unit: 'day', endsOnWorkday: true}), '2026-10-10');
    assert.equal(due({startedOn: '2026-10-09', limit: 1, unit: 'workday'}), '2026-10-10');
    assert.equal(due({startedOn: '2026-02-13', limit: 2, unit: 'workday'}), '2026-02-24');
  });

  it('ends months on the same day, or on the last there is (民法典 art. 202)', () => {
    assert.equal(due({startedOn: '2026-10-15', limit: 1, unit: 'month'}), '2026-11-15');
    assert.equal(due({startedOn: '2026-01-31', limit: 1, unit: 'month'}), '2026-02-28');
    assert.equal(due({startedOn: '2024-01-31', limit: 1, unit: 'month'}), '2024-02-29');
    assert.equal(due({startedOn: '2026-08-31', limit: 6, unit: 'month'}), '2027-02-28');
    assert.equal(due({startedOn: '2026-11-30', limit: 12, unit: 'month'}), '2027-11-30');
    assert.equal(due({startedOn: '2026-10-15', limit: 1, unit: 'month', endsOnWorkday: true}), '2026-11-16');
  });

  it('leaves pauses out, wherever they lie and however they overlap, as a person would count', () => {
    const next = seededRandom(20_261_123);
    const below = (count: number) => Math.floor(next() * count);
    /** A list of days with those of the pauses crossed out, counted with a finger. */
    const slowly = ({startedOn, limit, unit, endsOnWorkday, pauses = []}: DeadlineRule) => {
      const crossed = new Set(
        pauses.flatMap((pause) =>
          days.filter(({date}) => date > pause.startedOn && date <= pause.endedOn).map(({date}) => date),
        ),
      );
      const open = days.filter(({date}) => date > startedOn && !crossed.has(date));
      if (unit === 'workday') return open.filter(({workday}) => workday)[limit - 1]?.date;
      return open.slice(limit - 1).find(({workday}) => endsOnWorkday !== true || workday)?.date;
    };
    let moved = 0;
    for (let round = 0; round < 3000; round += 1) {
      const start = below(2500);
      const rule: DeadlineRule = {
        startedOn: days[start]!.date,
        limit: 1 + below(30),
        unit: ['day', 'workday'][below(2)]!,
        endsOnWorkday: below(2) === 0,
        pauses: Array.from({length: below(4)}, () => {
          const from = Math.max(0, start - 5 + below(60));
          // Some end before they began: a clock was set back.
          const to = Math.max(0, from - 3 + below(40));
          return {startedOn: days[from]!.date, endedOn: days[to]!.date};
        }),
      };
      const deadline = computeDeadline(rule, notices);
      assert.equal(deadline.dueOn, slowly(rule), JSON.stringify(rule));
      assert.equal(deadline.days.filter(({counted}) => counted).length, rule.limit);
      const {pauses: _without, ...plain} = rule;
      if (deadline.dueOn > computeDeadline(plain, notices).dueOn) moved += 1;
    }
    assert.ok(moved > 1000, `${moved} pauses mattered`);
  });

  it('counts the day a pause began and the one after it ended', () => {
    const rule = {startedOn: '2026-11-23', limit: 3, unit: 'workday'};
    // Asked on Tuesday, supplied on Friday: Tuesday, Monday, Tuesday.
    assert.equal(due({...rule, pauses: [{startedOn: '2026-11-24', endedOn: '2026-11-27'}]}), '2026-12-01');
    assert.equal(due({...rule, pauses: [{startedOn: '2026-11-24', endedOn: '2026-11-24'}]}), '2026-11-26');
    assert.equal(due({...rule, pauses: [{startedOn: '2026-11-26', endedOn: '2026-11-30'}]}), '2026-11-26');
  });

  it('refuses a rule that makes no sense', () => {
    const rule = {startedOn: '2026-11-23', limit: 3, unit: 'workday'};
    for (const limit of [0, -1, 1.5, Number.NaN, Infinity]) {
      assert.throws(() => computeDeadline({...rule, limit}, notices), RangeError);
    }
    assert.throws(() => computeDeadline({...rule, unit: 'fortnight'}, notices), RangeError);
    assert.throws(() => computeDeadline({...rule, startedOn: '2026-11-31'}, notices), RangeError);
  });
});

describe('days left', () => {
  const deadline = computeDeadline({startedOn: '2026-11-26', limit: 3, unit: 'workday'}, notices);

  it('counts what counts, to 0 on the day itself', () => {
    assert.equal(deadline.dueOn, '2026-12-01');
    assert.deepEqual(
      ['2026-11-26', '2026-11-27', '2026-11-28', '2026-11-29', '2026-11-30', '2026-12-01'].map((today) =>
        countDaysLeft(deadline, today),
      ),
      [3, 2, 2, 2, 1, 0],
    );
  });

  it('is negative by calendar days once the date has passed', () => {
    assert.equal(countDaysLeft(deadline, '2026-12-02'), -1);
    assert.equal(countDaysLeft(deadline, '2026-12-31'), -30);
  });

  it('never shows 0 before the last day, also where holidays moved it', () => {
    const moved = computeDeadline({startedOn: '2026-09-29', limit: 7, unit: 'day', endsOnWorkday: true}, notices);
    assert.equal(countDaysLeft(moved, '2026-10-06'), 1);
    assert.equal(countDaysLeft(moved, '2026-10-07'), 1);
    assert.equal(countDaysLeft(moved, '2026-10-08'), 0);
  });
});
