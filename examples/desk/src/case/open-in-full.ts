import type {CaseOpening} from '@pls-kit/contract';
import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {DeskElement} from '../app/workplace.js';

const reasons = [
  {value: 'call-back', words: '回电话'},
  {value: 'work', words: '办这件事要用'},
  {value: 'identity', words: '核对身份'},
  {value: 'citizen-asked', words: '本人要求'},
  {value: 'supervision', words: '督查'},
  {value: 'other', words: '别的原因，要写明'},
] as const;

/** Asks why names and numbers are needed before they are shown; who, when and why is kept, and the citizen can read it. */
export class DeskOpenInFull extends DeskElement {
  @property({attribute: false}) onOpen!: (opening: CaseOpening) => Promise<void>;

  @state() private isAsking = false;
  @state() private reason = 'work';
  @state() private words = '';
  @state() private isMissing = false;

  protected override render(): TemplateResult {
    if (!this.isAsking) {
      return html`<button
        class="text-button"
        type="button"
        @click=${() => {
          this.isAsking = true;
          void this.focusOn('select');
        }}
      >
        看姓名、号码和全部内容……
      </button>`;
    }
    return html`<form class="inset" novalidate @submit=${this.#submit} @keydown=${this.#stopByKey}>
      <label class="label" for="opening">为什么要看（会记录，本人查得到）</label>
      <select
        id="opening"
        @change=${({currentTarget}: Event) => (this.reason = (currentTarget as HTMLSelectElement).value)}
      >
        ${reasons.map(({value, words}) => html`<option value=${value} ?selected=${value === this.reason}>${words}</option>`)}
      </select>
      ${
        this.reason === 'other'
          ? html`<label class="label" for="opening-words">写明原因</label>
              <textarea
                id="opening-words"
                rows="2"
                maxlength="500"
                aria-invalid=${this.isMissing ? 'true' : nothing}
                @input=${({currentTarget}: InputEvent) => (this.words = (currentTarget as HTMLTextAreaElement).value)}
              ></textarea>
              ${this.isMissing ? html`<p class="error" role="alert">写明原因，至少 4 个字。</p>` : nothing}`
          : nothing
      }
      <p class="actions">
        <button class="btn primary" type="submit">看全部</button>
        <button class="btn quiet" type="button" @click=${this.#stop}>不看了</button>
      </p>
    </form>`;
  }

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const words = this.words.trim();
    this.isMissing = this.reason === 'other' && [...words].length < 4;
    if (this.isMissing) {
      void this.focusOn('textarea');
      return;
    }
    void this.onOpen({reason: this.reason, ...(this.reason === 'other' && {words})});
  };

  readonly #stop = (): void => {
    this.isAsking = false;
    void this.focusOn('button');
  };

  readonly #stopByKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.#stop();
  };
}

customElements.define('desk-open-in-full', DeskOpenInFull);
