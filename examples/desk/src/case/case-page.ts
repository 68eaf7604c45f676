import type {CaseEvent, CaseOpening, DeskCase, StaffMember} from '@pls-kit/contract';
import {UnauthorizedError} from '@pls-kit/sdk';
import {formatCaseNumber} from '@pls-kit/rules';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {alertIcon, backIcon, checkIcon, phoneIcon} from '../app/icons.js';
import {
  channelWord,
  dayText,
  dueText,
  explain,
  momentText,
  remainingText,
  serviceWord,
  stateWord,
} from '../app/words.js';
import {DeskElement, type Workplace} from '../app/workplace.js';
import {conversation} from './conversation.js';
import '../steps/case-actions.js';
import './case-files.js';
import './case-notes.js';
import './open-in-full.js';

const lookMs = 10_000;
/** The field in which a form lets people tell their matter. */
const toldIn = ['question', 'story'];
const finalStates = ['resolved', 'closed', 'declined', 'withdrawn'];

/** One case: what was asked, by whom once that is needed, what happened, what is promised, and what can be done now. */
export class DeskCasePage extends DeskElement {
  @property({attribute: false}) workplace!: Workplace;
  @property({attribute: false}) staff!: StaffMember;
  @property() number = '';
  @property({attribute: false}) onBack!: () => void;

  @state() private shown: DeskCase | undefined;
  @state() private failure: unknown;
  /** What has just happened, for the eye and for a screen reader. */
  @state() private news: {readonly words: string; readonly isWarning: boolean} | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;
  #abort: AbortController | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#timer = setInterval(this.#look, lookMs);
    document.addEventListener('visibilitychange', this.#look);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#timer);
    document.removeEventListener('visibilitychange', this.#look);
    this.#abort?.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('number')) {
      this.shown = undefined;
      this.news = undefined;
    }
    if (changed.has('number') || changed.has('staff')) void this.#read();
  }

  protected override render(): TemplateResult {
    return html`<main class="page">
      <p class="back">
        <button class="text-button" type="button" @click=${this.onBack}>${backIcon()}回到待办</button>
      </p>
      <div class="news" role="status">
        ${
          this.news
            ? html`<p class="banner ${this.news.isWarning ? '' : 'done'}">
                ${this.news.isWarning ? alertIcon() : checkIcon()}<span>${this.news.words}</span>
              </p>`
            : nothing
        }
      </div>
      ${
        this.failure
          ? html`<p class="banner" role="alert">${alertIcon()}<span>${explain(this.failure)}</span></p>`
          : nothing
      }
      ${this.shown ? this.#renderCase(this.shown) : this.failure ? nothing : html`<p class="wait">正在读取……</p>`}
    </main>`;
  }

  #renderCase(shown: DeskCase): TemplateResult {
    const {case: asked, applicant, events} = shown;
    const question = applicant.find(({name}) => toldIn.includes(name ?? ''));
    const lines = applicant.filter((line) => line !== question);
    return html`<div class="case-grid">
      <div class="stack">
        <section class="card in">
          <p class="eyebrow">
            <span>办件号 <span class="num">${formatCaseNumber(asked.number)}</span></span>
            <span class="tags">
              <span class="tag">${serviceWord(asked)}</span>
              ${asked.greenChannel ? html`<span class="tag ok">绿色通道</span>` : nothing}
              <span class="tag accent">${stateWord(asked.state, asked.stateText)}</span>
            </span>
          </p>
          <h1 class="title" tabindex="-1">${asked.topic?.name.zh ?? serviceWord(asked)}</h1>
          ${question ? html`<p class="question">${question.value}</p>` : nothing}
          <dl class="facts">
            ${lines.map(
              ({name, label, value, valueText}) =>
                html`<div>
                  <dt>${label.zh}</dt>
                  <dd>${valueText?.zh ?? value}</dd>
                  ${
                    name === 'phone' && !shown.masked
                      ? html`<dd class="act">
                          <a class="text-button" href="tel:${value}">${phoneIcon()}拨打</a>
                        </dd>`
                      : name === 'phone'
                        ? html`<dd class="act">
                            <button
                              class="text-button"
                              type="button"
                              @click=${() => void this.#openInFull({reason: 'call-back'})}
                            >
                              ${phoneIcon()}看全号码，回电话（会记录）
                            </button>
                          </dd>`
                        : nothing
                  }
                </div>`,
            )}
            <div>
              <dt>在哪里办</dt>
              <dd>${asked.unit.name.zh}</dd>
            </div>
            <div>
              <dt>承办</dt>
              <dd>${shown.assignee ? shown.assignee.name.zh : '还没分派'}</dd>
            </div>
            ${
              shown.channel === 'online'
                ? nothing
                : html`<div>
                    <dt>怎么来的</dt>
                    <dd>${channelWord(shown.channel)}，工作人员登记</dd>
                  </div>`
            }
          </dl>
          ${shown.masked ? html`<desk-open-in-full .onOpen=${this.#openInFull}></desk-open-in-full>` : nothing}
        </section>
        ${
          asked.asked
            ? html`<section class="card in" aria-labelledby="asked">
                <h2 class="sub" id="asked">在等对方补</h2>
                <ol class="numbered">
                  ${asked.asked.items.map((item) => html`<li>${item}</li>`)}
                </ol>
                ${asked.tasks?.map(({dueOn, basis}) => html`<p class="small">${dayText(dueOn)}前。${basis.zh}</p>`)}
              </section>`
            : nothing
        }
        ${
          asked.answer
            ? html`<section class="card in" aria-labelledby="answered">
                <h2 class="sub" id="answered">给出的答复</h2>
                <p class="question">${asked.answer.text}</p>
                <p class="meta">${momentText(asked.answer.at)} · ${asked.answer.by.name.zh}</p>
              </section>`
            : nothing
        }
        ${conversation(shown.messages)}
        <desk-case-files
          .workplace=${this.workplace}
          .number=${asked.number}
          .sequence=${asked.sequence}
        ></desk-case-files>
        <section class="card in" aria-labelledby="history">
          <h2 class="sub" id="history">经过</h2>
          <p class="meta">来问的人看到的就是这些</p>
          ${this.#renderHistory(shown, events)}
        </section>
        <desk-case-notes .workplace=${this.workplace} .number=${asked.number} .kind=${asked.kind}></desk-case-notes>
      </div>
      <aside class="card in" aria-label="办理">
        ${this.#renderDue(shown)}
        <desk-case-actions
          .workplace=${this.workplace}
          .shown=${shown}
          .onChanged=${this.#changed}
          .onConflict=${this.#overtaken}
        ></desk-case-actions>
      </aside>
    </div>`;
  }

  #renderHistory({case: asked}: DeskCase, events: readonly CaseEvent[]): TemplateResult {
    const isOver = asked.ahead.length === 0;
    return html`<ol class="timeline">
      ${events.map((event, index) => {
        const isNow = !isOver && index === events.length - 1;
        const details = event.detail?.zh ?? event.unit?.name.zh;
        return html`<li class=${isNow ? 'now' : 'done'} aria-current=${isNow ? 'step' : nothing}>
          <p><b>${event.text.zh}</b> <span class="meta num">${momentText(event.at)}</span></p>
          ${details ? html`<p class="small">${details}</p>` : nothing}
        </li>`;
      })}
      ${asked.ahead.map(({text}) => html`<li class="todo"><p>${text.zh}</p></li>`)}
    </ol>`;
  }

  #renderDue({case: {promise}, overdue}: DeskCase): TemplateResult {
    const kind = overdue ? 'late' : promise.state === 'suspended' ? 'paused' : '';
    return html`<div class="due ${kind}">
      <p class="day"><b>${remainingText(promise, overdue)}</b><span>${dueText(promise, overdue)}</span></p>
      <div class="small">
        <p class="strong">${promise.basis.zh}</p>
        <p>
          ${dayText(promise.startedOn)}收到，当天不算。${promise.article ? `《${promise.article.law}》${promise.article.article}` : ''}
        </p>
      </div>
    </div>`;
  }

  readonly #changed = (shown: DeskCase, words: string): void => {
    this.shown = shown;
    this.failure = undefined;
    this.news = {words, isWarning: false};
    void this.focusOn('h1');
  };

  readonly #overtaken = async (): Promise<void> => this.#readAgain('别人刚动过这件，已为您刷新');

  async #readAgain(words: string): Promise<void> {
    await this.#read();
    this.news = {words, isWarning: true};
  }

  /**
   * Every reading of a case is recorded with the reader's name, so the page looks at the queue, where the version stands
   * too, and reads the case only when it has moved on.
   */
  readonly #look = (): void => {
    if (!document.hidden) void this.#lookOnce();
  };

  async #lookOnce(): Promise<void> {
    const {shown} = this;
    if (!shown) {
      await this.#read();
      return;
    }
    const {number, version, unit, state: before} = shown.case;
    if (finalStates.includes(before)) return;
    try {
      let current: number | undefined;
      for await (const row of this.workplace.client.desk.queue({unit: unit.id, limit: 100})) {
        if (row.number !== number) continue;
        current = row.version;
        break;
      }
      const isStill = this.shown === shown;
      if (!isStill) return;
      this.failure = undefined;
      if (current !== version) await this.#readAgain('这件有了新动静，已为您刷新');
    } catch (error) {
      this.#failed(error);
    }
  }

  async #read(): Promise<void> {
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    const isFirst = this.shown === undefined;
    try {
      this.shown = await this.workplace.client.desk.get(this.number, {signal: abort.signal});
      this.failure = undefined;
      if (isFirst) void this.focusOn('h1');
    } catch (error) {
      if (!abort.signal.aborted) this.#failed(error);
    }
  }

  /** Names and phones are shown for a reason, which is kept with who looked and when. */
  readonly #openInFull = async (opening: CaseOpening): Promise<void> => {
    try {
      this.shown = await this.workplace.client.desk.openInFull(this.number, opening);
      void this.focusOn(opening.reason === 'call-back' ? 'a[href^="tel:"]' : 'h1');
    } catch (error) {
      this.#failed(error);
    }
  };

  #failed(error: unknown): void {
    if (error instanceof UnauthorizedError) this.workplace.signInAgain();
    else this.failure = error;
  }
}

customElements.define('desk-case-page', DeskCasePage);
