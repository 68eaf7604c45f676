import {msg, str} from '@lit/localize';
import type {CasePromise, LegalBasis} from '@pls-kit/contract';
import {html, nothing, type TemplateResult} from 'lit';
import {classes} from './classes.js';
import {inLocale} from '../localization.js';
import {dayText, weekdayText} from './dates.js';
import {scaleIcon} from './icons.js';

/** One date on the rail. */
export interface RailDate {
  readonly when: string;
  readonly whenDetail?: string | undefined;
  readonly what: string;
  readonly detail?: string | undefined;
  /** The date the office owes. */
  readonly key?: boolean;
}

/** 「法定期限：收到申请起 7 日内」 or the office's own 「服务承诺：3 个工作日内」, as the rule set says it (DESIGN, principle 9). */
export const natureText = (promise: CasePromise): string => {
  const basis = inLocale(promise.basis);
  // Most bases say it themselves.
  if (/^(法定期限|服务承诺)/.test(promise.basis.zh)) return basis;
  const nature =
    promise.nature === 'statute'
      ? msg('法定期限', {id: 'promise.statute'})
      : msg('服务承诺', {id: 'promise.commitment'});
  return msg(str`${nature}：${basis}`, {id: 'promise.nature'});
};

/** 「11月30日前」, 「预计」 before it while the year's holiday notice is not out. */
export const dueText = (promise: CasePromise): string =>
  promise.provisional
    ? msg(str`预计 ${dayText(promise.dueOn)}前`, {id: 'promise.due-provisional'})
    : msg(str`${dayText(promise.dueOn)}前`, {id: 'promise.due'});

/** Two to four dates on a vertical rail; the one that the office owes is in the accent colour. */
export const promiseRail = (dates: readonly RailDate[]): TemplateResult =>
  html`<ol class="promise">
    ${dates.map(
      ({when, whenDetail, what, detail, key = false}) =>
        html`<li class=${classes({key})}>
          <p class="when"><b>${when}</b>${whenDetail ? html`<span>${whenDetail}</span>` : nothing}</p>
          <p class="what"><b>${what}</b>${detail ? html`<span>${detail}</span>` : nothing}</p>
        </li>`,
    )}
  </ol>`;

/** The promised day beside the reason: the loudest thing after the title. */
export const dueBlock = (promise: CasePromise, reason: unknown): TemplateResult => {
  const late = promise.state === 'missed';
  return html`<div class=${classes({due: true, late, paused: promise.state === 'suspended'})}>
    <p class="day">
      <b>${dayText(promise.dueOn)}</b>
      <span
        >${weekdayText(promise.dueOn)}
        ${msg('前', {id: 'promise.before'})}${
          promise.provisional ? html` · ${msg('预计', {id: 'promise.provisional'})}` : nothing
        }</span
      >
    </p>
    <div class="small">${reason}</div>
  </div>`;
};

/** One cell for each day: filled is used, outlined is left, hatched is not counted; the label says the same in words. */
export const dayCells = (promise: CasePromise, today: string): TemplateResult => {
  const counted = promise.days.filter((day) => day.counted);
  const used = counted.filter((day) => day.date < today).length;
  return html`<div
    class="cells"
    role="img"
    aria-label=${msg(str`共 ${promise.limit} 天，已过 ${used} 天`, {id: 'promise.cells'})}
  >
    ${promise.days.map((day) => html`<i class=${classes({used: day.counted && day.date < today, off: !day.counted})}></i>`)}
  </div>`;
};

/** The article under a promise, folded away. */
export const lawDetails = ({article}: CasePromise): TemplateResult | typeof nothing =>
  article ? lawOf(article) : nothing;

/** An article, folded away. */
export const lawOf = (article: LegalBasis): TemplateResult =>
  html`<details class="law">
    <summary>${scaleIcon()}${msg(str`法律依据：《${article.law}》${article.article}`, {id: 'promise.law'})}</summary>
    ${article.says ? html`<blockquote>${article.says}</blockquote>` : nothing}
  </details>`;
