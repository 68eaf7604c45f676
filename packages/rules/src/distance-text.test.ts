import assert from 'node:assert/strict';
import {it} from 'node:test';
import {distanceText} from './distance-text.js';

it('gets coarser with the way', () => {
  const cases: [metres: number, zh: string, en: string][] = [
    [0, '0米', '0 m'],
    [3, '10米', '10 m'],
    [847, '850米', '850 m'],
    [994.9, '990米', '990 m'],
    [996, '1公里', '1 km'],
    [1240, '1.2公里', '1.2 km'],
    [9940, '9.9公里', '9.9 km'],
    [9951, '10公里', '10 km'],
    [23_456, '23公里', '23 km'],
    [1_234_567, '1,235公里', '1,235 km'],
  ];
  for (const [metres, zh, en] of cases) {
    assert.equal(distanceText(metres), zh);
    assert.equal(distanceText(metres, 'en'), en);
  }
});

it('refuses what is no distance', () => {
  for (const metres of [-1, Number.NaN, Infinity]) assert.throws(() => distanceText(metres), RangeError);
});
