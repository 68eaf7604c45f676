import type {DeskCase} from '@pls-kit/contract';
import {ConflictError, UnauthorizedError} from '@pls-kit/sdk';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {keepDraft} from '../app/drafts.js';
import {answerIcon, assignIcon, checkIcon, startIcon} from '../app/icons.js';
import {explain} from '../app/words.js';
import {DeskElement, type Workplace} from '../app/workplace.js';
import type {StepAnswers, StepWords} from './step-form.js';
import {
  askStep,
  declineStep,
  extendStep,
  kindStep,
  messageStep,
  pauseStep,
  readItems,
  unlessEmpty,
} from './step-words.js';
import './answer-form.js';
import './assign-form.js';
import './step-form.js';
import './transfer-form.js';

/** The way of most cases; each stays in its place, open or not. */
const mainSteps = [
  {name: 'accept', words: '受理', icon: checkIcon},
  {name: 'assign', words: '分派', icon: assignIcon},
  {name: 'start', words: '开始办', icon: startIcon},
  {name: 'answer', words: '答复', icon: answerIcon},
] as const;

/** What else can be done, shown where it can be. */
const otherSteps = [
  {name: 'ask', words: '请对方补材料'},
  {name: 'message', words: '留言、记一笔'},
  {name: 'step', words: '记进展'},
  {name: 'transfer', words: '转给别的单位'},
  {name: 'decline', words: '不受理'},
  {name: 'extend', words: '延长期限'},
  {name: 'pause', words: '期限停一停'},
  {name: 'resume', words: '期限接着算'},
] as const;

type StepName = (typeof mainSteps)[number]['name'] | (typeof otherSteps)[number]['name'];

/** What is usually done next; the others that are open stay one press away. */
const nextStep: Readonly<Record<string, StepName>> = {
  submitted: 'accept',
  accepted: 'assign',
  assigned: 'start',
  in_progress: 'answer',
  waiting_for_citizen: 'message',
};

/** What can be done with the case now; which, the server says. */
export class DeskCaseActions extends DeskElement {
  @property({attribute: false}) workplace!: Workplace;
  @property({attribute: false}) shown!: DeskCase;
  @property({attribute: false}) onChanged!: (shown: DeskCase, words: string) => void;
  /** Somebody else changed the case first: the page reads it anew. */
  @property({attribute: false}) onConflict!: () => Promise<void>;

  @state() private chosen: StepName | undefined;
  @state() private isBusy = false;
  @state() private failure: unknown;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('shown')) return;
    const before = changed.get('shown');
    const isNewState = before?.case.number !== this.shown.case.number || before.case.state !== this.shown.case.state;
    const isStillOpen = this.chosen !== undefined && this.#isOpen(this.chosen);
    // A colleague's step does not take the form away under one's hands while it is still open.
    if (!isStillOpen || (isNewState && this.chosen !== 'answer')) {
      const next = nextStep[this.shown.case.state];
      const all = [...mainSteps, ...otherSteps];
      this.chosen = next && this.#isOpen(next) ? next : all.find(({name}) => this.#isOpen(name))?.name;
    }
    this.failure = undefined;
  }

  protected override render(): TemplateResult {
    const others = otherSteps.filter(({name}) => this.#isOpen(name));
    return html`<div class="steps" role="group" aria-label="要做什么">
        ${mainSteps.map(
          ({name, words, icon}) =>
            html`<button
              type="button"
              aria-pressed=${this.chosen === name ? 'true' : 'false'}
              ?disabled=${!this.#isOpen(name)}
              @click=${() => this.#choose(name)}
            >
              ${icon()}${words}
            </button>`,
        )}
      </div>
      ${
        others.length > 0
          ? html`<div class="chips others" role="group" aria-label="还能做什么">
              ${others.map(
                ({name, words}) =>
                  html`<button
                    class="chip"
                    type="button"
                    aria-pressed=${this.chosen === name ? 'true' : 'false'}
                    @click=${() => this.#choose(name)}
                  >
                    ${words}
                  </button>`,
              )}
            </div>`
          : nothing
      }
      ${this.#renderStep()} ${this.failure ? html`<p class="error" role="alert">${explain(this.failure)}</p>` : nothing}`;
  }

  #isOpen(name: StepName): boolean {
    return name === 'step' ? this.shown.steps.length > 0 : this.shown.actions.includes(name);
  }

  #choose(name: StepName): void {
    this.chosen = name;
    this.failure = undefined;
  }

  #renderStep(): TemplateResult {
    const {number, version, unit} = this.shown.case;
    const {desk} = this.workplace.client;
    switch (this.chosen) {
      case 'accept':
        return html`<p class="small">受理以后，来问的人马上看到「已受理」。期限从收到那天起算，不因受理重算。</p>
          ${this.#renderButton('受理这件', () => this.#do(desk.accept(number, {version}), '已受理，来问的人已经能看到。'))}`;
      case 'start':
        return html`<p class="small">开始以后，来问的人看到「正在办」。</p>
          ${this.#renderButton('开始办这件', () => this.#do(desk.start(number, {version}), '已开始办，来问的人已经能看到。'))}`;
      case 'resume':
        return html`<p class="small">期限从今天的第二天接着算，对方看到新的日期。</p>
          ${this.#renderButton('让期限接着算', () => this.#do(desk.resume(number, {version}), '期限接着算了。'))}`;
      case 'assign':
        return html`<desk-assign-form
          .workplace=${this.workplace}
          .unit=${unit}
          .current=${this.shown.assignee}
          .isBusy=${this.isBusy}
          .onAssign=${(assignee: string, name: string) =>
            this.#do(desk.assign(number, {version, assignee}), `已分派给${name}。`)}
        ></desk-assign-form>`;
      case 'transfer':
        return html`<desk-transfer-form
          .workplace=${this.workplace}
          .unit=${unit}
          .isBusy=${this.isBusy}
          .onTransfer=${(to: string, name: string, reason: string) =>
            this.#do(
              desk.transfer(number, {version, unit: to, ...(reason !== '' && {reason})}),
              `已转给${name}，来问的人已经能看到。`,
            )}
        ></desk-transfer-form>`;
      case 'answer':
        return html`<desk-answer-form
          .workplace=${this.workplace}
          .kind=${this.shown.case.kind}
          .number=${number}
          .isBusy=${this.isBusy}
          .onAnswer=${async (text: string) => {
            const isDone = await this.#do(desk.answer(number, {version, text}), '已答复，来问的人已经能看到。');
            if (isDone) keepDraft(number, '');
          }}
        ></desk-answer-form>`;
      case 'ask':
        return this.#renderWords(askStep, (answers) =>
          this.#do(
            desk.ask(number, {version, items: readItems(answers['items'] ?? ''), ...unlessEmpty(answers, 'note')}),
            '已请对方补材料，期限和提醒由系统管。',
          ),
        );
      case 'message':
        return this.#renderWords(messageStep, ({text = '', channel = ''}) =>
          this.#do(
            desk.send(number, {version, text, ...(isWrittenDown(channel) && {channel})}),
            channel === '' ? '留言发出去了。' : '记下来了，对方在经过里看得到。',
          ),
        );
      case 'decline':
        return this.#renderWords(declineStep, ({reason = '', remedy = ''}) =>
          this.#do(desk.decline(number, {version, reason, remedy}), '已告诉对方不受理的理由和办法。'),
        );
      case 'step':
        return this.#renderWords(kindStep(this.shown), (answers) =>
          this.#do(
            desk.step(number, {version, step: answers['step'] ?? '', ...unlessEmpty(answers, 'text')}),
            '记下来了，对方已经能看到。',
          ),
        );
      case 'extend':
        return this.#renderWords(extendStep(this.shown), ({by = '0', reason = ''}) =>
          this.#do(desk.extend(number, {version, by: Number(by), reason}), '期限延长了，对方看到新的日期。'),
        );
      case 'pause':
        return this.#renderWords(pauseStep, ({cause, reason = ''}) =>
          this.#do(
            desk.pause(number, {version, cause: cause === 'force-majeure' ? cause : 'verification', reason}),
            '期限先停着，对方看到为什么。',
          ),
        );
      default:
        return html`<p class="small">这件现在没有您要做的。</p>`;
    }
  }

  #renderWords(step: StepWords, send: (answers: StepAnswers) => Promise<boolean>): TemplateResult {
    return html`<desk-step-form
      .workplace=${this.workplace}
      .number=${this.shown.case.number}
      .kind=${this.shown.case.kind}
      .step=${step}
      .isBusy=${this.isBusy}
      .onSend=${send}
    ></desk-step-form>`;
  }

  #renderButton(words: string, action: () => Promise<boolean>): TemplateResult {
    return html`<p class="actions">
      <button
        class="btn primary"
        type="button"
        aria-disabled=${this.isBusy ? 'true' : 'false'}
        @click=${() => {
          if (!this.isBusy) void action();
        }}
      >
        ${this.isBusy ? '正在办……' : words}
      </button>
    </p>`;
  }

  /** @returns whether it was done */
  async #do(change: Promise<DeskCase>, words: string): Promise<boolean> {
    this.isBusy = true;
    this.failure = undefined;
    try {
      this.onChanged(await change, words);
      return true;
    } catch (error) {
      if (error instanceof ConflictError) await this.onConflict();
      else if (error instanceof UnauthorizedError) this.workplace.signInAgain();
      else this.failure = error;
      return false;
    } finally {
      this.isBusy = false;
    }
  }
}

const isWrittenDown = (channel: string): channel is 'hotline' | 'counter' | 'visit' =>
  channel === 'hotline' || channel === 'counter' || channel === 'visit';

customElements.define('desk-case-actions', DeskCaseActions);
