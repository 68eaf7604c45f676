import type {DeskCaseSummary, StaffMember} from '@pls-kit/contract';
import {UnauthorizedError} from '@pls-kit/sdk';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {refreshIcon} from '../app/icons.js';
import {groupQueue, type QueueGroup} from './queue-groups.js';
import {dueText, explain, remainingText, stateWord, timeText, todayText} from '../app/words.js';
import {DeskElement, type Workplace} from '../app/workplace.js';

const pageSize = 20;
/** A new case is on the screen after this at the latest. */
const refreshMs = 10_000;

/** What is looked at: kept by the app, so that coming back from a case finds the same list. */
export interface QueueView {
  /** `''`: every unit in the person's scope. */
  readonly unit: string;
  /** Cases that wait for the desk, or those answered already. */
  readonly kind: 'open' | 'resolved';
  readonly count: number;
}

export const firstView: QueueView = {unit: '', kind: 'open', count: pageSize};

const nextStep: Readonly<Record<string, string>> = {
  submitted: '去受理',
  accepted: '去分派',
  assigned: '去办',
  in_progress: '去答复',
};

interface Queue {
  readonly rows: readonly DeskCaseSummary[];
  readonly total: number;
  readonly overdue: number;
  readonly readAt: Date;
}

/** The cases that wait, the most pressing first; reads itself anew. */
export class DeskQueuePage extends DeskElement {
  @property({attribute: false}) workplace!: Workplace;
  @property({attribute: false}) staff!: StaffMember;
  @property({attribute: false}) view = firstView;
  @property({attribute: false}) onView!: (view: QueueView) => void;
  @property({attribute: false}) onOpen!: (number: string) => void;
  @property({attribute: false}) onCount!: (open: number) => void;

  @state() private queue: Queue | undefined;
  @state() private failure: unknown;
  #timer: ReturnType<typeof setInterval> | undefined;
  #abort: AbortController | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#timer = setInterval(this.#refresh, refreshMs);
    document.addEventListener('visibilitychange', this.#refresh);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#timer);
    document.removeEventListener('visibilitychange', this.#refresh);
    this.#abort?.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // Another person, or the same one signed in again.
    if (changed.has('view') || changed.has('staff')) void this.#read();
  }

  protected override render(): TemplateResult {
    const {queue} = this;
    return html`<main class="page">
      <div class="toolbar">
        <div>
          <h1 class="title" tabindex="-1">${queue ? this.#titleText(queue) : '正在读取……'}</h1>
          <p class="small">${queue ? this.#subtitleText(queue) : nothing}</p>
        </div>
        ${this.#renderFilters()}
      </div>
      ${this.failure ? this.#renderFailure(queue) : nothing}
      ${queue ? this.#renderQueue(queue) : html`<p class="wait" role="status">正在读取……</p>`}
      <p class="meta">姓名、电话在这里都遮住；打开以后要看全，会留下记录。</p>
    </main>`;
  }

  #titleText({rows, total, overdue}: Queue): string {
    if (this.view.kind === 'resolved') return total === 0 ? '还没有答复过的' : `答复过 ${total} 件`;
    const today = groupQueue(rows).find(({name}) => name === 'today')?.rows.length ?? 0;
    if (overdue > 0) return `先办 ${overdue} 件超期的${today > 0 ? `，今天还有 ${today} 件到期` : ''}`;
    if (today > 0) return `今天有 ${today} 件到期`;
    return total === 0 ? '都办完了' : `${total} 件在办，都没到期`;
  }

  #subtitleText({readAt}: Queue): string {
    const order = this.view.kind === 'open' ? '按剩余时间排，急的在前。' : '';
    return `${todayText(readAt)}，${timeText(readAt)} 更新。${order}`;
  }

  #renderFilters(): TemplateResult {
    const {units} = this.staff;
    const {view} = this;
    const [own] = units;
    return html`<div class="filters">
      ${
        units.length === 1 && own
          ? html`<div class="chips" role="group" aria-label="看谁的">
              ${this.#renderUnitChip('', '我能看的全部')}${this.#renderUnitChip(own.id, '只看本单位')}
            </div>`
          : html`<label class="inline"
              >单位
              <select @change=${this.#chooseUnit}>
                <option value="" ?selected=${view.unit === ''}>我能看的全部</option>
                ${units.map(
                  ({id, name}) => html`<option value=${id} ?selected=${view.unit === id}>${name.zh}</option>`,
                )}
              </select></label
            >`
      }
      <button class="btn quiet" type="button" @click=${this.#refresh}>${refreshIcon()}刷新</button>
    </div>`;
  }

  #renderUnitChip(unit: string, words: string): TemplateResult {
    const isChosen = this.view.unit === unit;
    return html`<button
      class="chip"
      type="button"
      aria-pressed=${isChosen ? 'true' : 'false'}
      @click=${() => this.onView({...this.view, unit, count: pageSize})}
    >
      ${words}
    </button>`;
  }

  #renderFailure(queue: Queue | undefined): TemplateResult {
    const shown = queue ? `下面是 ${timeText(queue.readAt)} 的情况。` : '';
    return html`<p class="banner" role="alert">${explain(this.failure)}${shown}</p>`;
  }

  #renderQueue({rows, total}: Queue): TemplateResult {
    if (rows.length === 0) {
      return html`<div class="card in blank">
        <p>
          ${this.view.kind === 'open' ? '现在没有等着办的。有新来的，这一页会自己显示。' : '答复以后的件会列在这里。'}
        </p>
      </div>`;
    }
    const more = total - rows.length;
    const groups: readonly QueueGroup[] =
      this.view.kind === 'open' ? groupQueue(rows) : [{name: 'later', title: '已答复', rows}];
    return html`<div class="card queue" @keydown=${this.#moveFocus}>
      <div class="columns" aria-hidden="true">
        <span>剩余</span><span>事情</span><span>来问的人</span><span>单位</span><span>状态</span><span>承办</span
        ><span></span>
      </div>
      ${repeat(
        groups,
        ({name}) => name,
        (group) =>
          html`<section class="group ${group.name}" aria-labelledby="group-${group.name}">
            <h2 id="group-${group.name}">${group.title} <span class="num">${group.rows.length} 件</span></h2>
            <ul>
              ${repeat(
                group.rows,
                ({number}) => number,
                (row) => this.#renderRow(row),
              )}
            </ul>
          </section>`,
      )}
      ${
        more > 0
          ? html`<p class="more">
              <button class="text-button" type="button" @click=${this.#showMore}>
                再看 ${Math.min(more, pageSize)} 件（还有 ${more} 件）
              </button>
            </p>`
          : nothing
      }
    </div>`;
  }

  #renderRow(row: DeskCaseSummary): TemplateResult {
    const {number, promise, overdue, topic, title, greenChannel, applicant, unit, state, stateText, assignee} = row;
    const step = nextStep[state] ?? '去看';
    return html`<li class="row">
      <p class="rest"><b>${remainingText(promise, overdue)}</b> <span>${dueText(promise, overdue)}</span></p>
      <div class="what">
        <h3>${topic?.name.zh ?? '咨询'}${greenChannel ? html` <span class="tag ok">绿色通道</span>` : nothing}</h3>
        <p>${title}</p>
      </div>
      <p class="who"><span class="vh">来问的人：</span>${applicant ?? '没留姓名'}</p>
      <p class="unit"><span class="vh">单位：</span>${unit.name.zh}</p>
      <p class="state">
        <span class="tag ${state === 'submitted' ? 'accent' : ''}">${stateWord(state, stateText)}</span>
      </p>
      <p class="person"><span class="vh">承办：</span>${assignee ? assignee.name.zh : '还没分派'}</p>
      <button
        class="btn quiet open"
        type="button"
        aria-label="${step}：${topic?.name.zh ?? '咨询'}，${title}"
        @click=${() => this.onOpen(number)}
      >
        ${step}
      </button>
    </li>`;
  }

  readonly #chooseUnit = ({currentTarget}: Event): void => {
    const unit = (currentTarget as HTMLSelectElement).value;
    this.onView({...this.view, unit, count: pageSize});
  };

  readonly #showMore = (): void => this.onView({...this.view, count: this.view.count + pageSize});

  /** Up and down go from case to case. */
  readonly #moveFocus = (event: KeyboardEvent): void => {
    const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
    if (step === undefined) return;
    const rows = [...this.querySelectorAll<HTMLElement>('.open')];
    const at = rows.findIndex((row) => row === document.activeElement);
    if (at === -1) return;
    event.preventDefault();
    rows[at + step]?.focus();
  };

  readonly #refresh = (): void => {
    if (!document.hidden) void this.#read();
  };

  async #read(): Promise<void> {
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    const {unit, kind, count} = this.view;
    try {
      const pages = this.workplace.client.desk.queue(
        {limit: Math.min(count, 100), ...(unit !== '' && {unit}), ...(kind === 'resolved' && {state: kind})},
        {signal: abort.signal},
      );
      const {total, overdue} = await pages;
      const rows: DeskCaseSummary[] = [];
      for await (const row of pages) {
        if (rows.push(row) >= count) break;
      }
      this.queue = {rows, total, overdue, readAt: new Date()};
      this.failure = undefined;
      if (kind === 'open') this.onCount(total);
    } catch (error) {
      if (abort.signal.aborted) return;
      if (error instanceof UnauthorizedError) this.workplace.signInAgain();
      else this.failure = error;
    }
  }
}

customElements.define('desk-queue-page', DeskQueuePage);
