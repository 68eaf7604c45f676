import {msg, str} from '@lit/localize';
import type {Case, CasePromise} from '@pls-kit/contract';
import {html, nothing, type TemplateResult} from 'lit';
import {inLocale} from '../localization.js';
import {dayText, fullDayText, today} from '../parts/dates.js';
import {dayCells, lawDetails, natureText} from '../parts/promise.js';

/** Counted days that the answer came before its day; 0 when it did not. */
export const daysEarly = ({promise, answer}: Case): number => {
  if (promise.state !== 'met' || !answer) return 0;
  const answeredOn = answer.at.slice(0, 10);
  return promise.days.filter(({date, counted}) => counted && date > answeredOn).length;
};

const dayWord = ({unit}: CasePromise): string =>
  unit === 'workday' ? msg('个工作日', {id: 'tracker.workdays'}) : msg('天', {id: 'tracker.days'});

const remaining = (promise: CasePromise): string => {
  const {daysLeft} = promise;
  if (daysLeft === 0) return msg('就是今天', {id: 'tracker.due-today'});
  return msg(str`还剩 ${daysLeft} ${dayWord(promise)}`, {id: 'tracker.days-left'});
};

const dueSentence = (promise: CasePromise): string => {
  const day = fullDayText(promise.dueOn);
  const what = inLocale(promise.what);
  return promise.provisional
    ? msg(str`预计 ${day}前${what}`, {id: 'tracker.due-provisional'})
    : msg(str`${day}前${what}`, {id: 'tracker.due'});
};

const basis = (promise: CasePromise): TemplateResult => {
  const skips = promise.unit === 'workday' && promise.days.some(({counted}) => !counted);
  return html`<p class="meta basis">
      ${natureText(promise)}${skips ? msg('。斜纹是休息日，不算。', {id: 'tracker.skipped'}) : nothing}
      ${promise.provisional ? msg('明年的放假安排还没公布，公布以后会重新算。', {id: 'tracker.provisional'}) : nothing}
    </p>
    ${lawDetails(promise)}`;
};

/** The promised day: how many days are left, or what became of it. */
export const promiseAside = ({promise, state}: Case): TemplateResult | typeof nothing => {
  const title = msg('什么时候有结果', {id: 'tracker.promise'});
  switch (promise.state) {
    case 'met':
      return html`<section>
        <h3 class="sub">${msg('答复期限', {id: 'tracker.met-title'})}</h3>
        <p class="left">${msg('按时答复了', {id: 'tracker.met'})}</p>
        <p class="small">${msg(str`说好 ${dayText(promise.dueOn)}前`, {id: 'tracker.met-due'})}</p>
        ${basis(promise)}
      </section>`;
    case 'missed':
      return html`<section>
        <h3 class="sub">${title}</h3>
        <p class="left late">${msg('没按时答复，对不起', {id: 'tracker.missed'})}</p>
        <p class="small">
          ${msg(str`说好 ${dayText(promise.dueOn)}前。已经记下来督办；急的话打 12348，报办件号。`, {
            id: 'tracker.missed-lead',
          })}
        </p>
        ${basis(promise)}
      </section>`;
    case 'suspended':
      return html`<section>
        <h3 class="sub">${title}</h3>
        <p class="left">${msg('期限先停着', {id: 'tracker.suspended'})}</p>
        <p class="small">${msg('等您的这段时间不算在期限里。', {id: 'tracker.suspended-lead'})}</p>
        ${dayCells(promise, today())} ${basis(promise)}
      </section>`;
    default:
      if (['closed', 'declined', 'withdrawn'].includes(state)) return nothing;
      return html`<section>
        <h3 class="sub">${title}</h3>
        <p class="left">${remaining(promise)}</p>
        <p class="small">${dueSentence(promise)}</p>
        ${dayCells(promise, today())} ${basis(promise)}
      </section>`;
  }
};
