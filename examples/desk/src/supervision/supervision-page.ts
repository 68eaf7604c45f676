import type {StaffMember, Supervision} from '@pls-kit/contract';
import {ConflictError, UnauthorizedError} from '@pls-kit/sdk';
import {formatCaseNumber} from '@pls-kit/rules';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {closeStep, explainStep} from '../steps/step-words.js';
import {dayText, explain, momentText, serviceWord} from '../app/words.js';
import {DeskElement, type Workplace} from '../app/workplace.js';
import '../steps/step-form.js';

const pageSize = 50;

/** Dates that were missed (督办): opened by themselves, explained by the unit, ended by a supervisor with a written result. */
export class DeskSupervisionPage extends DeskElement {
  @property({attribute: false}) workplace!: Workplace;
  @property({attribute: false}) staff!: StaffMember;
  @property({attribute: false}) onOpen!: (number: string) => void;

  @state() private items: readonly Supervision[] | undefined;
  /** The one being looked at, in full. */
  @state() private shown: Supervision | undefined;
  @state() private isBusy = false;
  @state() private failure: unknown;
  @state() private news = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('staff')) void this.#read();
  }

  protected override render(): TemplateResult {
    const {items} = this;
    return html`<main class="page">
      <div class="toolbar">
        <div>
          <h1 class="title" tabindex="-1">
            ${items ? (items.length === 0 ? '没有要督办的' : `${items.length} 件要督办`) : '正在读取……'}
          </h1>
          <p class="small">没按时办的，到期第二天自己列到这里；办理单位说明，督查人员给书面结果。</p>
        </div>
      </div>
      <p class="news small" role="status">${this.news}</p>
      ${this.failure ? html`<p class="banner" role="alert">${explain(this.failure)}</p>` : nothing}
      <ul class="stack supervisions">
        ${(items ?? []).map((item) => this.#renderItem(item))}
      </ul>
    </main>`;
  }

  #renderItem(item: Supervision): TemplateResult {
    const {number, clock, unit, what, dueOn, lookBy, late, stateText, caseStateText} = item;
    const isShown = this.shown?.number === number && this.shown.clock === clock;
    return html`<li class="card in">
      <p class="eyebrow">
        <span>办件号 <span class="num">${formatCaseNumber(number)}</span></span>
        <span class="tags">
          <span class="tag">${serviceWord(item)}</span>
          <span class="tag ${late ? 'bad' : 'accent'}">${stateText.zh}</span>
        </span>
      </p>
      <h2 class="sub">${dayText(dueOn)}前该${what.zh}，${unit.name.zh}没按时办</h2>
      <p class="small">
        案件现在：${caseStateText.zh}。${dayText(lookBy)}前督查人员要看${late ? html`，<b class="late-word">已经过了</b>` : nothing}。
      </p>
      <p class="actions">
        <button
          class="btn"
          type="button"
          aria-expanded=${isShown ? 'true' : 'false'}
          aria-label="${isShown ? '收起' : '看说明和结果'}，${formatCaseNumber(number)}"
          @click=${() => {
            if (isShown) this.shown = undefined;
            else void this.#show(item);
          }}
        >
          ${isShown ? '收起' : '看说明和结果'}
        </button>
        <button
          class="btn quiet"
          type="button"
          aria-label="看这件，${formatCaseNumber(number)}"
          @click=${() => this.onOpen(number)}
        >
          看这件
        </button>
      </p>
      ${isShown && this.shown ? this.#renderShown(this.shown) : nothing}
    </li>`;
  }

  #renderShown(shown: Supervision): TemplateResult {
    const {number, clock, kind, explanation, result, actions} = shown;
    const words = (title: string, said: typeof explanation) =>
      said
        ? html`<h3 class="label">${title} <span class="meta num">${momentText(said.at)}</span></h3>
            <blockquote class="preview">${said.text}</blockquote>`
        : nothing;
    const step = actions.includes('close') ? closeStep : actions.includes('explain') ? explainStep : undefined;
    return html`<div class="inset">
      ${words('办理单位的说明', explanation)} ${words('督办结果', result)}
      ${!explanation && !step ? html`<p class="small">办理单位还没有说明。</p>` : nothing}
      ${
        step
          ? html`<desk-step-form
              .workplace=${this.workplace}
              .number=${`${number}-${clock}`}
              .kind=${kind}
              .step=${step}
              .isBusy=${this.isBusy}
              .onSend=${({text = ''}: Record<string, string>) => this.#write(shown, step.name, text)}
            ></desk-step-form>`
          : nothing
      }
    </div>`;
  }

  async #show({number, clock}: Supervision): Promise<void> {
    try {
      this.shown = await this.workplace.client.desk.supervision(number, clock);
    } catch (error) {
      this.#failed(error);
    }
  }

  async #write({number, clock, version}: Supervision, name: string, text: string): Promise<boolean> {
    const {desk} = this.workplace.client;
    this.isBusy = true;
    this.failure = undefined;
    try {
      const write = name === 'close' ? desk.closeSupervision.bind(desk) : desk.explainSupervision.bind(desk);
      this.shown = await write(number, clock, {version, text});
      this.news = name === 'close' ? '督办结束了，来问的人看得到结果。' : '说明交给督查人员了。';
      await this.#read();
      return true;
    } catch (error) {
      if (error instanceof ConflictError) {
        this.news = '这件刚刚有了新动静，已为您刷新，看一遍再发。';
        await this.#show({number, clock} as Supervision);
      } else this.#failed(error);
      return false;
    } finally {
      this.isBusy = false;
    }
  }

  async #read(): Promise<void> {
    try {
      const {items} = await this.workplace.client.desk.supervisions({limit: pageSize});
      this.items = items;
      this.failure = undefined;
    } catch (error) {
      this.#failed(error);
    }
  }

  #failed(error: unknown): void {
    if (error instanceof UnauthorizedError) this.workplace.signInAgain();
    else this.failure = error;
  }
}

customElements.define('desk-supervision-page', DeskSupervisionPage);
