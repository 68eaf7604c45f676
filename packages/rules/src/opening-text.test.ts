import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Opening} from '@pls-kit/contract';
import {openingState} from './opening.js';
import {openingText} from './opening-text.js';
import {notices} from './testing/notices.js';

const at = (time: string) => new Date(`${time}+08:00`);
const weekly = [1, 2, 3, 4, 5].flatMap((weekday) => [
  {weekday, from: '08:30', to: '12:00'},
  {weekday, from: '14:30', to: '17:30'},
]);
const office = {text: {zh: '见下表'}, weekly};

describe('opening in words', () => {
  const cases: [time: string, zh: string, en: string][] = [
    ['2026-11-23T10:00:00', '开门中，12:00 关门', 'Open until 12:00'],
    ['2026-11-23T15:00:00', '开门中，17:30 关门', 'Open until 17:30'],
    ['2026-11-23T12:30:00', '中午休息，14:30 开门', 'Lunch break, opens at 14:30'],
    ['2026-11-23T07:00:00', '还没开门，8:30 开门', 'Not open yet, opens at 8:30'],
    ['2026-11-23T18:00:00', '已关门，明天 8:30 开门', 'Closed, opens tomorrow at 8:30'],
    ['2026-11-27T18:00:00', '已关门，周一 8:30 开门', 'Closed, opens Mon at 8:30'],
    // The whole holiday, and the Sunday that makes up for it.
    ['2026-09-30T18:00:00', '已关门，10月8日 8:30 开门', 'Closed, opens 8 Oct at 8:30'],
    ['2026-09-20T15:00:00', '开门中，17:30 关门', 'Open until 17:30'],
    ['2026-12-31T18:00:00', '已关门，预计 周一 8:30 开门', 'Closed, expected to open Mon at 8:30'],
  ];
  for (const [time, zh, en] of cases) {
    it(`at ${time} says ${zh}`, () => {
      const opening = openingState(office, notices, at(time));
      assert.equal(openingText(opening, at(time)), zh);
      assert.equal(openingText(opening, at(time), 'en'), en);
    });
  }

  it('goes by what the answer said would be, once its time has passed', () => {
    const open: Opening = {state: 'open', until: '2026-11-23T12:00:00+08:00'};
    assert.equal(openingText(open, at('2026-11-23T12:00:00')), '已关门');
    const closed: Opening = {state: 'closed', opensAt: '2026-11-23T08:30:00+08:00'};
    assert.equal(openingText(closed, at('2026-11-23T08:30:00')), '开门中');
  });

  it('closes at 24:00, whatever offset the instant is written with', () => {
    const evening = at('2026-11-23T23:00:00');
    assert.equal(openingText({state: 'open', until: '2026-11-24T00:00:00+08:00'}, evening), '开门中，24:00 关门');
    assert.equal(openingText({state: 'open', until: '2026-11-23T16:00:00Z'}, evening), '开门中，24:00 关门');
  });

  it('has words for visits, for no hours at all and for states to come', () => {
    const now = at('2026-11-23T10:00:00');
    assert.match(openingText({state: 'by_visit'}, now), /没有固定时间/);
    assert.equal(openingText({state: 'closed'}, now, 'en'), 'Closed');
    assert.equal(openingText({state: 'open'}, now), '开门中');
    assert.equal(openingText({state: 'flooded'}, now), '开门时间请电话问');
    assert.throws(() => openingText({state: 'closed'}, new Date(Number.NaN)), RangeError);
  });
});
