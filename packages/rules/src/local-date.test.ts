import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {addDays, countDays, toLocalDate, toLocalInstant, weekdayOf} from './local-date.js';
import {seededRandom} from './testing/random.js';

describe('local date', () => {
  it('crosses months, leap days and years in both directions', () => {
    assert.equal(addDays('2026-12-31', 1), '2027-01-01');
    assert.equal(addDays('2024-02-28', 1), '2024-02-29');
    assert.equal(addDays('2026-02-28', 1), '2026-03-01');
    assert.equal(addDays('2027-01-01', -1), '2026-12-31');
    assert.equal(addDays('2026-11-23', 0), '2026-11-23');
    assert.equal(countDays('2026-11-23', '2027-01-01'), 39);
    assert.equal(countDays('2027-01-01', '2026-11-23'), -39);
  });

  it('numbers weekdays from Monday to Sunday', () => {
    assert.deepEqual(
      ['2026-11-23', '2026-11-24', '2026-11-28', '2026-11-29'].map((date) => weekdayOf(date)),
      [1, 2, 6, 7],
    );
  });

  it('refuses what is no date of the calendar', () => {
    for (const wrong of ['2026-02-30', '2026-13-01', '2026-2-3', '2026-11-23T09:00:00Z', '', 'today', '20261123']) {
      assert.throws(() => addDays(wrong, 1), RangeError, wrong);
      assert.throws(() => weekdayOf(wrong), RangeError, wrong);
    }
  });

  it('turns the day at midnight in Shanghai, not at midnight in UTC', () => {
    assert.equal(toLocalDate('2026-11-23T15:59:59Z'), '2026-11-23');
    assert.equal(toLocalDate('2026-11-23T16:00:00Z'), '2026-11-24');
    assert.equal(toLocalDate(new Date('2026-12-31T23:30:00-08:00')), '2027-01-01');
    assert.equal(toLocalInstant(new Date('2026-11-23T01:30:00.999Z')), '2026-11-23T09:30:00+08:00');
    assert.throws(() => toLocalDate(new Date(Number.NaN)), RangeError);
    assert.throws(() => toLocalInstant('yesterday'), RangeError);
  });

  it("agrees with the platform's own time zone data at 1,000 instants", () => {
    const random = seededRandom(1);
    const shanghai = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Asia/Shanghai',
      dateStyle: 'short',
      timeStyle: 'medium',
    });
    const start = Date.UTC(2000, 0, 1);
    for (let round = 0; round < 1000; round += 1) {
      const instant = new Date(start + Math.floor(random() * 40 * 365.25 * 86_400_000));
      const expected = shanghai.format(instant).replace(' ', 'T');
      assert.equal(toLocalInstant(instant), `${expected}+08:00`);
      assert.equal(toLocalDate(instant), expected.slice(0, 10));
      assert.equal(Math.floor(Date.parse(toLocalInstant(instant)) / 1000), Math.floor(instant.getTime() / 1000));
    }
  });
});
