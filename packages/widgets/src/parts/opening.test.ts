import type {Station} from '@pls-kit/contract';
import {expect} from '@open-wc/testing';
import {render} from 'lit';
import {openingLine, visitTimeText} from './opening.js';
import {distanceText} from './station-item.js';

/** What the line says of a station, and whether its mark is filled. */
const say = (of: Pick<Station, 'opening'> & Partial<Pick<Station, 'nextVisit'>>, now: string): string => {
  const box = document.createElement('div');
  render(openingLine({nextVisit: null, ...of} as Station, new Date(now)), box);
  const mark = box.querySelector('.open');
  const sign = mark ? (mark.classList.contains('shut') ? '○ ' : '● ') : '';
  return sign + Array.from(box.querySelectorAll('span'), ({textContent}) => textContent.trim()).join(' ');
};

const visit = (date: string, from: string, to: string) => ({date, from, to, adviser: {zh: '示例顾问 001'}});

describe('opening state in words', () => {
  // 2026-11-24 is a Tuesday.
  const cases: [string, Parameters<typeof say>[0], string, string][] = [
    [
      'open',
      {opening: {state: 'open', until: '2026-11-24T17:30:00+08:00'}},
      '2026-11-24T16:00:00+08:00',
      '● 开门中 17:30 关门',
    ],
    [
      'lunch break',
      {opening: {state: 'break', opensAt: '2026-11-24T14:30:00+08:00'}},
      '2026-11-24T12:30:00+08:00',
      '○ 中午休息 14:30 开门',
    ],
    [
      'before it opens',
      {opening: {state: 'closed', opensAt: '2026-11-24T08:30:00+08:00'}},
      '2026-11-24T07:00:00+08:00',
      '○ 还没开门 8:30 开门',
    ],
    [
      'till tomorrow',
      {opening: {state: 'closed', opensAt: '2026-11-25T08:30:00+08:00'}},
      '2026-11-24T18:00:00+08:00',
      '○ 已关门 明天 8:30 开门',
    ],
    [
      'till a day of this week',
      {opening: {state: 'closed', opensAt: '2026-11-30T09:00:00+08:00'}},
      '2026-11-27T18:00:00+08:00',
      '○ 已关门 周一 9:00 开门',
    ],
    [
      'over a long holiday, by a calendar not yet out',
      {opening: {state: 'closed', opensAt: '2027-02-15T08:30:00+08:00', provisional: true}},
      '2027-02-05T18:00:00+08:00',
      '○ 已关门 预计 2月15日 8:30 开门',
    ],
    [
      'past its closing time, not asked again yet',
      {opening: {state: 'open', until: '2026-11-24T17:30:00+08:00'}},
      '2026-11-24T17:31:00+08:00',
      '○ 已关门',
    ],
    [
      'past its opening time, not asked again yet',
      {opening: {state: 'closed', opensAt: '2026-11-24T08:30:00+08:00'}},
      '2026-11-24T08:31:00+08:00',
      '● 开门中',
    ],
    [
      'a studio with a visit to come',
      {opening: {state: 'by_visit'}, nextVisit: visit('2026-12-02', '09:00', '11:30')},
      '2026-11-24T16:00:00+08:00',
      '律师 12月2日（星期三）上午到场',
    ],
    [
      'a studio with a visit this afternoon',
      {opening: {state: 'by_visit'}, nextVisit: visit('2026-11-24', '14:30', '17:00')},
      '2026-11-24T10:00:00+08:00',
      '律师 今天下午到场',
    ],
    [
      'a studio while the lawyer is there',
      {opening: {state: 'by_visit'}, nextVisit: visit('2026-11-24', '09:00', '11:30')},
      '2026-11-24T10:00:00+08:00',
      '● 律师正在这里 到 11:30',
    ],
    [
      'a studio without visits',
      {opening: {state: 'by_visit'}},
      '2026-11-24T10:00:00+08:00',
      '○ 没有排好的日子 先打 12348 约',
    ],
  ];
  for (const [name, station, now, expected] of cases) {
    it(name, () => {
      expect(say(station, now)).to.equal(expected);
    });
  }

  it('gives a visit its hours', () => {
    expect(visitTimeText(visit('2026-12-02', '09:00', '11:30'))).to.equal('上午 9:00–11:30');
  });
});

describe('distance in words', () => {
  for (const [metres, expected] of [
    [20, '约 100 米'],
    [349, '约 300 米'],
    [949, '约 900 米'],
    [951, '约 1 公里'],
    [1240, '约 1.2 公里'],
    [9949, '约 9.9 公里'],
    [12_600, '约 13 公里'],
    [1_234_000, '约 1,234 公里'],
  ] as const) {
    it(`${metres} m`, () => {
      expect(distanceText(metres)).to.equal(expected);
    });
  }
});
