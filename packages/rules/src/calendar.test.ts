import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {isWorkday} from './calendar.js';
import {notices} from './testing/notices.js';
import {slowDays} from './testing/slow-calendar.js';

describe('workdays', () => {
  it('agree with a day-by-day reading of the notices, every day from 2018 to 2028', () => {
    for (const {date, workday, provisional} of slowDays(2018, 2028)) {
      assert.deepEqual(isWorkday(date, notices), {workday, provisional}, date);
    }
  });

  it("add up to each year's published total", () => {
    for (const [year, {workdays}] of Object.entries(notices.years)) {
      const counted = slowDays(Number(year), Number(year)).filter(({date}) => isWorkday(date, notices).workday);
      assert.equal(counted.length, workdays, year);
    }
  });

  it('know a holiday, a weekend and the Saturday that makes up for one', () => {
    assert.deepEqual(isWorkday('2026-10-01', notices), {workday: false, provisional: false});
    assert.deepEqual(isWorkday('2026-11-28', notices), {workday: false, provisional: false});
    assert.deepEqual(isWorkday('2026-10-10', notices), {workday: true, provisional: false});
    assert.deepEqual(isWorkday('2026-11-23', notices), {workday: true, provisional: false});
  });

  it('rest on weekdays and the fixed holidays while the notice is not out, and say so', () => {
    const off = ['2027-01-01', '2027-05-01', '2027-05-02', '2027-10-01', '2027-10-02', '2027-10-03', '2027-01-02'];
    for (const date of off) assert.deepEqual(isWorkday(date, notices), {workday: false, provisional: true}, date);
    for (const date of ['2027-01-04', '2027-05-03', '2027-10-04']) {
      assert.deepEqual(isWorkday(date, notices), {workday: true, provisional: true}, date);
    }
  });

  it('refuses what is no date', () => assert.throws(() => isWorkday('2026-02-29', notices), RangeError));
});
