import type {CaseKind, StandardText} from '@pls-kit/contract';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {keepDraft, readDraft} from '../app/drafts.js';
import {DeskElement, type Workplace} from '../app/workplace.js';

/** As the contract has it (`CaseAnswer.text`). */
const leastLength = 10;
const mostLength = 5000;

/** Writes the answer, shows it as the citizen will read it, and only then sends it. */
export class DeskAnswerForm extends DeskElement {
  @property({attribute: false}) workplace!: Workplace;
  @property({attribute: false}) kind: CaseKind = 'consult';
  @property() number = '';
  @property({attribute: false}) isBusy = false;
  @property({attribute: false}) onAnswer!: (text: string) => Promise<void>;

  @state() private text = '';
  @state() private isChecking = false;
  @state() private fault: string | undefined;
  @state() private texts: readonly StandardText[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('number')) return;
    this.text = readDraft(this.number);
    this.isChecking = false;
    void this.#readTexts();
  }

  protected override render(): TemplateResult {
    return this.isChecking ? this.#renderCheck() : this.#renderWriting();
  }

  #renderWriting(): TemplateResult {
    const length = [...this.text.trim()].length;
    return html`<form novalidate @submit=${this.#check} @keydown=${this.#submitByKey}>
      <label class="label" for="answer">写给来问的人</label>
      <p class="hint" id="answer-hint">先说结论，再说下一步。对方多半在手机上看。</p>
      ${
        this.texts.length > 0
          ? html`<label class="inline"
              >常用的话
              <select aria-label="常用的话，放进答复" @change=${this.#putIn}>
                <option value="">选一段放进来……</option>
                ${this.texts.map(({code, title}) => html`<option value=${code}>${title.zh}</option>`)}
              </select></label
            >`
          : nothing
      }
      <textarea
        id="answer"
        rows="8"
        aria-describedby="answer-hint answer-count"
        aria-invalid=${this.fault ? 'true' : nothing}
        .value=${this.text}
        @input=${this.#typed}
      ></textarea>
      <p class="meta" id="answer-count">已写 ${length} 字，至少 ${leastLength} 字，最多 ${mostLength} 字</p>
      ${this.fault ? html`<p class="error" role="alert">${this.fault}</p>` : nothing}
      <p class="actions">
        <button class="btn primary" type="submit">看一遍再发</button>
        <span class="meta">也可以按 Ctrl + 回车</span>
      </p>
    </form>`;
  }

  #renderCheck(): TemplateResult {
    return html`<section aria-labelledby="check">
      <h2 class="sub" id="check" tabindex="-1">对方会看到这些</h2>
      <blockquote class="preview">${this.text.trim()}</blockquote>
      <p class="small">发出去就不能改了，这件也算办好了。</p>
      <p class="actions">
        <button
          class="btn primary"
          type="button"
          aria-disabled=${this.isBusy ? 'true' : 'false'}
          @click=${() => {
            if (!this.isBusy) void this.onAnswer(this.text.trim());
          }}
        >
          ${this.isBusy ? '正在发……' : '确认，发出去'}
        </button>
        <button class="btn quiet" type="button" @click=${this.#goBack}>回去改</button>
      </p>
    </section>`;
  }

  readonly #typed = ({currentTarget}: InputEvent): void => {
    this.text = (currentTarget as HTMLTextAreaElement).value;
    keepDraft(this.number, this.text);
    if (this.fault && this.#findFault() === undefined) this.fault = undefined;
  };

  #findFault(): string | undefined {
    const length = [...this.text.trim()].length;
    if (length < leastLength)
      return `还差 ${leastLength - length} 个字。说清楚结论和下一步，至少 ${leastLength} 个字。`;
    if (/〔[^〕]*〕/.test(this.text)) return '〔〕里的要换成实际内容再发。';
    if (length > mostLength) return `多了 ${length - mostLength} 个字。最多 ${mostLength} 个字，说最要紧的。`;
    return undefined;
  }

  /** A standard text is something to begin with: it comes after what is written, and its 〔〕 have to be filled in. */
  readonly #putIn = ({currentTarget}: Event): void => {
    const select = currentTarget as HTMLSelectElement;
    const chosen = this.texts.find(({code}) => code === select.value);
    select.value = '';
    if (!chosen) return;
    const before = this.text.trim();
    this.text = before === '' ? chosen.text.zh : `${before}\n${chosen.text.zh}`;
    keepDraft(this.number, this.text);
    void this.focusOn('textarea');
  };

  async #readTexts(): Promise<void> {
    try {
      const {items} = await this.workplace.client.desk.standardTexts({use: 'answer', kind: this.kind, limit: 100});
      this.texts = items;
    } catch {
      // Without them everything can be written by hand.
      this.texts = [];
    }
  }

  readonly #check = (event: SubmitEvent): void => {
    event.preventDefault();
    this.fault = this.#findFault();
    if (this.fault) {
      void this.focusOn('textarea');
      return;
    }
    this.isChecking = true;
    void this.focusOn('#check');
  };

  readonly #submitByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
    event.preventDefault();
    (event.currentTarget as HTMLFormElement).requestSubmit();
  };

  readonly #goBack = (): void => {
    this.isChecking = false;
    void this.focusOn('textarea');
  };
}

customElements.define('desk-answer-form', DeskAnswerForm);
