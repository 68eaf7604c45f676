import type {DeskCase} from '@pls-kit/contract';
import {ConflictError, UnauthorizedError} from '@pls-kit/sdk';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {keepDraft} from './drafts.js';
import {answerIcon, assignIcon, checkIcon, startIcon} from './icons.js';
import {explain} from './words.js';
import {DeskElement, type Workplace} from './workplace.js';
import './answer-form.js';
import './assign-form.js';

const steps = [
  {name: 'accept', words: '受理', icon: checkIcon},
  {name: 'assign', words: '分派', icon: assignIcon},
  {name: 'start', words: '开始办', icon: startIcon},
  {name: 'answer', words: '答复', icon: answerIcon},
] as const;
type StepName = (typeof steps)[number]['name'];

/** What is usually done next; the others that are open stay one click away. */
const nextStep: Readonly<Record<string, StepName>> = {
  submitted: 'accept',
  accepted: 'assign',
  assigned: 'start',
  in_progress: 'answer',
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
    const isStillOpen = this.chosen !== undefined && this.shown.actions.includes(this.chosen);
    // A colleague's step does not take the form away under one's hands while it is still open.
    if (!isStillOpen || (isNewState && this.chosen !== 'answer')) {
      const {actions, case: asked} = this.shown;
      const next = nextStep[asked.state];
      this.chosen = next && actions.includes(next) ? next : steps.find(({name}) => actions.includes(name))?.name;
    }
    this.failure = undefined;
  }

  protected override render(): TemplateResult {
    const {actions} = this.shown;
    return html`<div class="steps" role="group" aria-label="要做什么">
        ${steps.map(
          ({name, words, icon}) =>
            html`<button
              type="button"
              aria-pressed=${this.chosen === name ? 'true' : 'false'}
              ?disabled=${!actions.includes(name)}
              @click=${() => (this.chosen = name)}
            >
              ${icon()}${words}
            </button>`,
        )}
      </div>
      ${this.#renderStep()} ${this.failure ? html`<p class="error" role="alert">${explain(this.failure)}</p>` : nothing}`;
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
      case 'assign':
        return html`<desk-assign-form
          .workplace=${this.workplace}
          .unit=${unit}
          .current=${this.shown.assignee}
          .isBusy=${this.isBusy}
          .onAssign=${(assignee: string, name: string) =>
            this.#do(desk.assign(number, {version, assignee}), `已分派给${name}。`)}
        ></desk-assign-form>`;
      case 'answer':
        return html`<desk-answer-form
          .number=${number}
          .isBusy=${this.isBusy}
          .onAnswer=${async (text: string) => {
            const isDone = await this.#do(desk.answer(number, {version, text}), '已答复，来问的人已经能看到。');
            if (isDone) keepDraft(number, '');
          }}
        ></desk-answer-form>`;
      default:
        return html`<p class="small">这件现在没有您要做的。</p>`;
    }
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

customElements.define('desk-case-actions', DeskCaseActions);
