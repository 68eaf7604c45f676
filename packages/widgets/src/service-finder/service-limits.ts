import {msg, str} from '@lit/localize';
import type {CasePromise, LegalBasis, Service, ServiceLimit} from '@pls-kit/contract';
import {inLocale} from '../localization.js';
import {dayText, weekdayText} from '../parts/dates.js';
import {dueText, natureText, type RailDate} from '../parts/promise.js';

/** Dates on the rail beside today's; the others stand in a list below it. */
const datesAfterToday = 2;

/** 「《法律援助法》第四十三条」. */
export const basisText = ({law, article}: LegalBasis): string => msg(str`《${law}》${article}`, {id: 'limits.basis'});

/** 「7 日」「15 个工作日」, in the law's own unit. */
export const limitText = ({days, unit}: ServiceLimit): string => {
  if (unit === 'workday') return msg(str`${days} 个工作日`, {id: 'limits.workdays'});
  if (unit === 'month') return msg(str`${days} 个月`, {id: 'limits.months'});
  return unit === 'year' ? msg(str`${days} 年`, {id: 'limits.years'}) : msg(str`${days} 日`, {id: 'limits.days'});
};

const isTold = (limit: ServiceLimit, promise: CasePromise): boolean =>
  promise.article?.law === limit.basis.law && promise.limit === limit.days && promise.unit === limit.unit;

/** Limits that bind the office and that the promised date does not tell already: those for the rail, and the others. */
const officeLimits = ({limits, promise}: Service): {onRail: ServiceLimit[]; further: ServiceLimit[]} => {
  const untold = limits.filter((limit) => !limit.applicantsOwn && !(promise && isTold(limit, promise)));
  const places = datesAfterToday - (promise ? 1 : 0);
  return {onRail: untold.slice(0, places), further: untold.slice(places)};
};

/** What runs from when, and by which article. */
export const limitDetail = ({from, basis}: ServiceLimit): string =>
  msg(str`从${from}算起，${basisText(basis)}`, {id: 'limits.detail'});

const railLimit = (limit: ServiceLimit): RailDate => {
  const span = limitText(limit);
  return {
    when: limit.usual ? msg(str`一般 ${span}内`, {id: 'limits.usual'}) : msg(str`再过 ${span}内`, {id: 'limits.then'}),
    what: inLocale(limit.step),
    detail: limitDetail(limit),
  };
};

/**
 * The dates that a person who begins today can count on: today, the day promised, and what the law sets after it.
 *
 * @param today - `YYYY-MM-DD` in China
 */
export const railDates = (service: Service, today: string): RailDate[] => {
  const {promise} = service;
  const dates: RailDate[] = [
    {
      when: msg('今天', {id: 'limits.today'}),
      whenDetail: dayText(today),
      what: promise ? msg('您提交申请', {id: 'limits.you-file'}) : msg('您去申请', {id: 'limits.you-go'}),
    },
  ];
  if (promise) {
    dates.push({
      when: dueText(promise),
      whenDetail: weekdayText(promise.dueOn),
      what: inLocale(promise.what),
      detail: natureText(promise),
      key: true,
    });
  }
  return [...dates, ...officeLimits(service).onRail.map(railLimit)];
};

/** The office's limits that found no place on the rail. */
export const furtherLimits = (service: Service): ServiceLimit[] => officeLimits(service).further;

/** Limits that the citizen must keep. */
export const ownLimits = ({limits}: Service): ServiceLimit[] => limits.filter(({applicantsOwn}) => applicantsOwn);
