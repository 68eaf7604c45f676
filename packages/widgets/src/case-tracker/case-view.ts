import {msg, str} from '@lit/localize';
import type {Case, CaseEvent, CaseMessage} from '@pls-kit/contract';
import {formatCaseNumber} from '@pls-kit/rules';
import {html, nothing, type TemplateResult} from 'lit';
import {inLocale} from '../localization.js';
import {momentText, timeText} from '../parts/dates.js';
import {alertIcon, checkIcon, downIcon, infoIcon, pauseIcon, printIcon} from '../parts/icons.js';
import {summaryList} from '../parts/summary-list.js';
import {timeline, type TimelineEntry} from '../parts/timeline.js';
import type {SeenCase} from './case-tracking.js';
import type {CaseRecords} from './case-records.js';
import type {CaseWork} from './case-work.js';
import type * as WorkPart from './case-work-part.js';
import {daysEarly, promiseAside} from './promise-aside.js';
import {replyCard} from './reply-card.js';
import {taskCards} from './task-card.js';

/** What can be done with an open case. */
export interface CaseActions {
  readonly another: () => void;
  readonly leave: () => void;
  /** Whether this device keeps the case; undefined where it can keep none. */
  readonly isKept?: boolean | undefined;
  readonly keep: () => void;
}

/** What is done about the case, once that code is here. */
export interface Doing {
  readonly part: typeof WorkPart;
  readonly work: CaseWork;
  readonly records: CaseRecords;
}

/** Words that stand elsewhere on the page: the newest answer on top, what is asked for in its card. */
const standsElsewhere = (shown: Case, {about, sequence}: CaseMessage, newest: number | undefined): boolean =>
  (about === 'asked' && shown.asked !== undefined) || sequence === newest;

const saidWith = (shown: Case, doing: Doing | undefined, event: CaseEvent, newest: number | undefined) => {
  const message = doing?.records.said(event.sequence);
  if (!message || standsElsewhere(shown, message, newest)) return undefined;
  return html`<blockquote class=${message.actor === 'citizen' ? 'said mine' : 'said'}>${message.text}</blockquote>`;
};

/** What has happened, where it stands, what is to come. A state that this version does not know is just where it stands. */
const entries = (shown: Case, events: readonly CaseEvent[], doing: Doing | undefined): TimelineEntry[] => {
  const {ahead, answer, state} = shown;
  // An answer that settled nothing is behind it: the case goes on.
  const isSettled = ahead.length === 0 || state === 'resolved';
  const [newest] = events
    .flatMap(({type, sequence}) => (type === 'resolved' || type === 'declined' ? [sequence] : []))
    .reverse();
  const happened = events.map((event, index): TimelineEntry => {
    const isLast = index === events.length - 1;
    return {
      phase: isLast && !isSettled ? (state === 'waiting_for_citizen' ? 'waiting' : 'now') : 'done',
      text: inLocale(event.text),
      when: momentText(event.at),
      detail: event.detail && inLocale(event.detail),
      said: saidWith(shown, doing, event, answer ? newest : undefined),
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
  const about = [shown.service?.name, shown.topic?.name, shown.unit.name].flatMap((name) =>
    name ? [inLocale(name)] : [],
  );
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
      ${
        shown.promise.state === 'suspended'
          ? html`<span class="tag warn">${pauseIcon()}${msg('期限已暂停', {id: 'tracker.on-hold'})}</span>`
          : nothing
      }
      ${shown.greenChannel ? html`<span class="tag ac">${msg('绿色通道', {id: 'tracker.green'})}</span>` : nothing}
    </div>
    <p class="lead">${inLocale(shown.stateLead)}</p>
    <p class="meta about">${about.join(' · ')}</p>
  </div>`;
};

/** Passed on, and nothing has happened since: said on top, since the person knew another name. */
const movedNote = ({unit}: Case, events: readonly CaseEvent[]): TemplateResult | typeof nothing =>
  events[events.length - 1]?.type === 'transferred'
    ? html`<p class="note">
        ${infoIcon()}<span
          ><b>${msg(str`现在由${inLocale(unit.name)}办`, {id: 'tracker.moved'})}</b>${msg(
            '办件号、查询码和期限都不变，您什么也不用做。',
            {id: 'tracker.moved-lead'},
          )}</span
        >
      </p>`
    : nothing;

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

const whoSection = ({unit, assignee, ahead}: Case): TemplateResult =>
  html`<section>
    <h3 class="sub">
      ${ahead.length === 0 ? msg('谁办的', {id: 'tracker.who-did'}) : msg('谁在办', {id: 'tracker.who'})}
    </h3>
    <p class="small">${inLocale(unit.name)}</p>
    ${assignee ? html`<p class="small">${inLocale(assignee)}</p>` : nothing}
  </section>`;

const asked = ({summary}: Case): TemplateResult | typeof nothing =>
  summary.length === 0
    ? nothing
    : html`<details class="asked">
        <summary>${downIcon()}${msg('我当时写的', {id: 'tracker.asked'})}</summary>
        ${summaryList(
          summary.map(({label, value, valueText}) => ({
            label: inLocale(label),
            value: valueText ? inLocale(valueText) : value,
          })),
        )}
      </details>`;

const keeping = ({isKept, keep}: CaseActions): TemplateResult | typeof nothing =>
  isKept === undefined
    ? nothing
    : html`<button class="linkbtn" type="button" aria-pressed=${isKept ? 'true' : 'false'} @click=${keep}>
        ${
          isKept
            ? msg('这台设备不再记住这件', {id: 'tracker.forget'})
            : msg('在这台设备上记住这件', {id: 'tracker.keep'})
        }
      </button>`;

/** One case: what the citizen has to do, where it stands, the answer, what happened and was said, the promised day. */
export const caseView = (
  {case: shown, events}: SeenCase,
  staleSince: string | undefined,
  again: TemplateResult | typeof nothing,
  actions: CaseActions,
  doing: Doing | undefined,
): TemplateResult => {
  const part = (
    show: (module: typeof WorkPart, work: CaseWork, records: CaseRecords) => TemplateResult | typeof nothing,
  ) => (doing ? show(doing.part, doing.work, doing.records) : nothing);
  return html`${again} ${staleBanner(staleSince)} ${caseHead(shown)}
    <div class="cols">
      <div class="in">
        ${part(({doneNote}, work) => doneNote(work))}
        ${taskCards(
          shown,
          part(({supplementPart}, work) => supplementPart(work, shown)),
        )}
        ${part(({latePart}, work) => latePart(work, shown))} ${part(({amendPart}, work) => amendPart(work, shown))}
        ${movedNote(shown, events)} ${replyCard(shown)} ${part(({answerPart}, work) => answerPart(work, shown))}
        ${part(({ratingPart}, work) => ratingPart(work, shown))}
        <section>
          <h3 class="head">${msg('办理经过', {id: 'tracker.history'})}</h3>
          ${timeline(entries(shown, events, doing), {
            done: msg('（已经办了）', {id: 'tracker.phase-done'}),
            now: msg('（正在这一步）', {id: 'tracker.phase-now'}),
            waiting: msg('（正在等您）', {id: 'tracker.phase-waiting'}),
            ahead: msg('（还没到）', {id: 'tracker.phase-ahead'}),
          })}
        </section>
        ${part(({messagePart}, work) => messagePart(work, shown))}
        ${part(({filesPart}, _work, records) => filesPart(records))} ${asked(shown)}
        ${part(({rightsPart}, work) => rightsPart(work, shown))}
      </div>
      <aside class="aside">
        ${promiseAside(shown)} ${part(({appointmentPart}, work) => appointmentPart(work, shown))} ${whoSection(shown)}
        ${part(({durationPart}, _work, records) => durationPart(records, shown))}
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
      ${keeping(actions)}
      <button class="linkbtn" type="button" @click=${actions.leave}>
        ${msg('离开，不留号码', {id: 'tracker.leave'})}
      </button>
    </div>`;
};
