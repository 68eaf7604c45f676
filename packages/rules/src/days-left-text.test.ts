import assert from 'node:assert/strict';
import {it} from 'node:test';
import {daysLeftText} from './days-left-text.js';
import {computeDeadline, type DeadlineRule} from './deadline.js';
import {notices} from './testing/notices.js';

const promise = (unit: 'day' | 'workday', limit: number, state = 'running', rule: Partial<DeadlineRule> = {}) => ({
  state,
  unit,
  ...computeDeadline({startedOn: '2026-11-23', limit, unit, ...rule}, notices),
});

it('counts workdays over a weekend, and calendar days through it', () => {
  assert.equal(daysLeftText(promise('workday', 5), '2026-11-26'), '还有 2 个工作日，11月30日前');
  assert.equal(daysLeftText(promise('day', 7), '2026-11-26'), '还有 4 天，11月30日前');
  assert.equal(daysLeftText(promise('workday', 5), '2026-11-27', 'en'), '1 workday left, by 30 Nov');
  assert.equal(daysLeftText(promise('day', 7), '2026-11-26', 'en'), '4 days left, by 30 Nov');
});

it('leaves out the days that the clock stood still', () => {
  const paused = promise('day', 7, 'running', {pauses: [{startedOn: '2026-11-24', endedOn: '2026-11-26'}]});
  assert.equal(daysLeftText(paused, '2026-11-24'), '还有 6 天，12月2日前');
});

it('tells the last day, the days overdue, and a clock that stands still or is done', () => {
  assert.equal(daysLeftText(promise('day', 3), '2026-11-26'), '今天到期');
  assert.equal(daysLeftText(promise('day', 3, 'missed'), '2026-11-28'), '超期 2 天');
  assert.equal(daysLeftText(promise('day', 3), '2026-11-27', 'en'), '1 day overdue');
  assert.equal(daysLeftText(promise('day', 3, 'suspended'), '2026-11-25'), '计时暂停');
  assert.equal(daysLeftText(promise('day', 3, 'met'), '2026-12-25'), '按时办到了');
});

it('marks a date in a year without its notice as expected', () => {
  const far = promise('workday', 30);
  assert.ok(far.provisional);
  assert.match(daysLeftText(far, '2026-11-23'), /^还有 30 个工作日，预计 1月\d+日前$/);
  assert.match(daysLeftText(far, '2026-11-23', 'en'), /^30 workdays left, expected by \d+ Jan$/);
});

it('refuses what is no date', () => {
  assert.throws(() => daysLeftText(promise('day', 3), '2026-02-30'), RangeError);
});
