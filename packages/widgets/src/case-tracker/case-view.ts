import {msg, str} from '@lit/localize';
import type {Case, CaseEvent} from '@pls-kit/contract';
import {formatCaseNumber} from '@pls-kit/rules';
import {html, nothing, type TemplateResult} from 'lit';
import {inLocale} from '../localization.js';
import {momentText, timeText} from '../parts/dates.js';
import {alertIcon, checkIcon, downIcon, printIcon} from '../parts/icons.js';
import {summaryList} from '../parts/summary-list.js';
import {timeline, type TimelineEntry} from '../parts/timeline.js';
import type {SeenCase} from './case-tracking.js';
import {daysEarly, promiseAside} from './promise-aside.js';
import {type ReplyActions, replyActions, replyCard} from './reply-card.js';

/** What can be done with an open case. */
export interface CaseActions extends ReplyActions {
  readonly another: () => void;
  readonly leave: () => void;
}

/** What has happened, where it stands, what is to come. A state that this version does not know is just where it stands. */
const entries = ({ahead, answer}: Case, events: readonly CaseEvent[]): TimelineEntry[] => {
  const isSettled = ahead.length === 0 || answer !== undefined;
  const happened = events.map((event, index): TimelineEntry => {
    const isLast = index === events.length - 1;
    return {
      phase: isLast && !isSettled ? 'now' : 'done',
      text: inLocale(event.text),
      when: momentText(event.at),
      detail: event.detail && inLocale(event.detail),
    };
  });
  return [...happened, ...ahead.map(({text}): TimelineEntry => ({phase: 'ahead', text: inLocale(text)}))];
};

const early = (shown: Case): TemplateResult | typeof nothing => {
  const days = daysEarly(shown);
  if (days === 0) return nothing;
  return html`<span class="tag ok"
    >${checkIcon()}${
      shown.promise.unit === 'workday'
        ? msg(str`提前 ${days} 个工作日`, {id: 'tracker.early-workdays'})
        : msg(str`提前 ${days} 天`, {id: 'tracker.early-days'})
    }</span
  >`;
};

const caseHead = (shown: Case): TemplateResult => {
  const about = [shown.service?.name, shown.topic?.name].flatMap((name) => (name ? [inLocale(name)] : []));
  return html`<div class="in case-head">
    <p class="eyebrow">
      <span
        >${msg('办件号', {id: 'tracker.number'})}
        <b class="num" translate="no">${formatCaseNumber(shown.number)}</b></span
      >
      <button
        class="linkbtn no-print"
        type="button"
        @click=${() => {
          print();
        }}
      >
        ${printIcon()}${msg('打印', {id: 'tracker.print'})}
      </button>
    </p>
    <div class="row state">
      <h2 class="display" id="heading" tabindex="-1">${inLocale(shown.stateText)}</h2>
      ${early(shown)}
      ${shown.greenChannel ? html`<span class="tag ac">${msg('绿色通道', {id: 'tracker.green'})}</span>` : nothing}
    </div>
    <p class="lead">${inLocale(shown.stateLead)}</p>
    <p class="meta about">${about.join(' · ')}</p>
  </div>`;
};

const staleBanner = (staleSince: string | undefined): TemplateResult | typeof nothing =>
  staleSince === undefined
    ? nothing
    : html`<div class="banner" role="status">
        ${alertIcon()}
        <p>
          ${msg(str`现在连不上，下面是 ${timeText(staleSince)} 的情况。连上了会自己更新，急的话打 12348。`, {
            id: 'tracker.stale',
          })}
        </p>
      </div>`;

const whoSection = ({unit, assignee, answer}: Case): TemplateResult =>
  html`<section>
    <h3 class="sub">${answer ? msg('谁办的', {id: 'tracker.who-did'}) : msg('谁在办', {id: 'tracker.who'})}</h3>
    <p class="small">${inLocale(unit.name)}</p>
    ${assignee ? html`<p class="small">${inLocale(assignee)}</p>` : nothing}
  </section>`;

const asked = ({summary}: Case): TemplateResult =>
  html`<details class="asked">
    <summary>${downIcon()}${msg('我当时写的', {id: 'tracker.asked'})}</summary>
    ${summaryList(
      summary.map(({label, value, valueText}) => ({
        label: inLocale(label),
        value: valueText ? inLocale(valueText) : value,
      })),
    )}
  </details>`;

/** One case: where it stands, the answer, what happened, the promised day. */
export const caseView = (
  {case: shown, events}: SeenCase,
  staleSince: string | undefined,
  again: TemplateResult | typeof nothing,
  actions: CaseActions,
): TemplateResult =>
  html`${again} ${staleBanner(staleSince)} ${caseHead(shown)}
    <div class="cols">
      <div class="in">
        ${replyCard(shown)} ${replyActions(shown, actions)}
        <section>
          <h3 class="head">${msg('办理经过', {id: 'tracker.history'})}</h3>
          ${timeline(entries(shown, events), {
            done: msg('（已经办了）', {id: 'tracker.phase-done'}),
            now: msg('（正在这一步）', {id: 'tracker.phase-now'}),
            ahead: msg('（还没到）', {id: 'tracker.phase-ahead'}),
          })}
        </section>
        ${asked(shown)}
      </div>
      <aside class="aside">
        ${promiseAside(shown)} ${whoSection(shown)}
        ${
          shown.ahead.length > 0
            ? html`<p class="meta no-print">${msg('这一页开着就会自己更新。', {id: 'tracker.self-updating'})}</p>`
            : nothing
        }
      </aside>
    </div>
    <div class="in row out no-print">
      <button class="btn quiet" type="button" @click=${actions.another}>
        ${msg('查另一件', {id: 'tracker.another'})}
      </button>
      <button class="linkbtn" type="button" @click=${actions.leave}>
        ${msg('离开，不留号码', {id: 'tracker.leave'})}
      </button>
    </div>`;
