import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readStartOptions} from './read-environment.js';

describe('PLS_BOOKING_DAYS and PLS_BOOKING_LEAD_MINUTES', () => {
  it('say how far ahead and how soon one can book; each kind has its own rule where they are not given', () => {
    assert.deepEqual(readStartOptions({}).booking ?? {}, {});
    assert.deepEqual(readStartOptions({PLS_BOOKING_DAYS: '14'}).booking, {horizonDays: 14});
    assert.deepEqual(readStartOptions({PLS_BOOKING_DAYS: '90', PLS_BOOKING_LEAD_MINUTES: '0'}).booking, {
      horizonDays: 90,
      leadMinutes: 0,
    });
  });

  it('are refused by their name where they are no number, or out of bounds', () => {
    for (const days of ['', '0', '91', '-1', '2.5', 'a month', ' ']) {
      assert.throws(() => readStartOptions({PLS_BOOKING_DAYS: days}), /PLS_BOOKING_DAYS/, days);
    }
    for (const minutes of ['', '-1', '10081', '1.5', 'an hour', ' ']) {
      assert.throws(() => readStartOptions({PLS_BOOKING_LEAD_MINUTES: minutes}), /PLS_BOOKING_LEAD_MINUTES/, minutes);
    }
  });
});
