import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {type DatedStay, nextVisit, visitText} from './next-visit.js';

const at = (time: string) => new Date(`${time}+08:00`);
const visit = (date: string, from = '09:00', to = '11:30', state?: string) => ({date, from, to, state});

describe('next visit', () => {
  it('is the one under way or the nearest to come, in whatever order they are given', () => {
    const visits = [
      visit('2026-12-16'),
      visit('2026-11-18'),
      visit('2026-12-02', '14:00', '17:00'),
      visit('2026-12-02'),
    ];
    assert.equal(nextVisit(visits, at('2026-11-23T10:00:00')), visits[3]);
    assert.equal(nextVisit(visits, at('2026-12-02T11:29:59')), visits[3]);
    assert.equal(nextVisit(visits, at('2026-12-02T11:30:00')), visits[2]);
    assert.equal(nextVisit(visits, at('2026-12-17T00:00:00')), undefined);
    assert.equal(nextVisit<DatedStay>([], at('2026-12-17T00:00:00')), undefined);
  });

  it('passes over what was cancelled, and takes what was moved', () => {
    const visits = [visit('2026-12-02', '09:00', '11:30', 'cancelled'), visit('2026-12-03', '09:00', '11:30', 'moved')];
    assert.equal(nextVisit(visits, at('2026-11-23T10:00:00')), visits[1]);
  });

  it('refuses a visit without a time', () => {
    assert.throws(() => nextVisit([visit('2026-12-02', '9点')], at('2026-11-23T10:00:00')), RangeError);
  });
});

describe('a visit in words', () => {
  const monday = at('2026-11-23T10:00:00');
  it('says the day as people say it', () => {
    assert.equal(visitText(visit('2026-11-23', '14:00', '17:00'), monday), '律师 今天下午 14:00–17:00 到场');
    assert.equal(visitText(visit('2026-11-24'), monday), '律师 明天（11月24日）上午 9:00–11:30 到场');
    assert.equal(visitText(visit('2026-11-26'), monday), '律师 周四（11月26日）上午 9:00–11:30 到场');
    assert.equal(visitText(visit('2026-12-02'), monday), '律师 12月2日（周三）上午 9:00–11:30 到场');
    assert.equal(visitText(visit('2026-12-02'), monday, 'en'), 'The lawyer comes Wed 2 Dec, 9:00–11:30');
    assert.equal(visitText(visit('2026-11-24'), monday, 'en'), 'The lawyer comes tomorrow (24 Nov), 9:00–11:30');
  });

  it('says until when, while the lawyer is there', () => {
    assert.equal(visitText(visit('2026-11-23', '09:00', '11:30'), monday), '律师正在这里，到 11:30');
  });

  it('says whom to call where nobody is to come', () => {
    assert.equal(visitText(null, monday), '没有排好的日子，先打 12348 约');
    assert.match(visitText(visit('2026-11-20'), monday, 'en'), /call 12348/);
    assert.match(visitText(visit('2026-12-02', '09:00', '11:30', 'cancelled'), monday), /12348/);
  });
});
