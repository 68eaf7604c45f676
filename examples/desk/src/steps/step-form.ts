import type {CaseKind, StandardText} from '@pls-kit/contract';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {keepDraft, readDraft} from '../app/drafts.js';
import {DeskElement, type Workplace} from '../app/workplace.js';

/** One thing to write or to choose in a step. */
export interface StepField {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** Characters, as the contract has them; 0 where it may stay empty. Of a choice nothing. */
  readonly least?: number;
  readonly most?: number;
  readonly rows?: number;
  /** Choices, the first being chosen; none for words. */
  readonly options?: readonly {readonly value: string; readonly label: string}[];
  /** Standard texts that fit in here. */
  readonly standard?: StandardText['use'];
}

/** A step that asks for words: what is asked, and what is said before it is sent. */
export interface StepWords {
  readonly name: string;
  readonly lead: string;
  readonly fields: readonly StepField[];
  readonly button: string;
  /** The citizen reads it: shown once as they will. */
  readonly preview?: boolean;
  readonly isGrave?: boolean;
}

export type StepAnswers = Readonly<Record<string, string>>;

const lengthOf = (words: string): number => [...words.trim()].length;

/** Writes what a step needs, shows it where the citizen reads it, and only then sends it. Drafts stay in this tab. */
export class DeskStepForm extends DeskElement {
  @property({attribute: false}) workplace!: Workplace;
  @property() number = '';
  @property({attribute: false}) kind: CaseKind = 'consult';
  @property({attribute: false}) step!: StepWords;
  @property({attribute: false}) isBusy = false;
  /** @returns whether it was done */
  @property({attribute: false}) onSend!: (answers: StepAnswers) => Promise<boolean>;

  @state() private answers: StepAnswers = {};
  @state() private faults: StepAnswers = {};
  @state() private isChecking = false;
  @state() private texts: readonly StandardText[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isOther = changed.has('step') && changed.get('step')?.name !== this.step.name;
    if (!isOther && !changed.has('number')) return;
    const pairs = this.step.fields.map(({name, options}) => [
      name,
      options ? (options[0]?.value ?? '') : readDraft(this.#draftOf(name)),
    ]);
    this.answers = Object.fromEntries(pairs) as StepAnswers;
    this.faults = {};
    this.isChecking = false;
    void this.#readTexts();
  }

  protected override render(): TemplateResult {
    return this.isChecking ? this.#renderCheck() : this.#renderWriting();
  }

  #renderWriting(): TemplateResult {
    const {lead, fields, button, preview, isGrave} = this.step;
    return html`<form novalidate @submit=${this.#check} @keydown=${this.#submitByKey}>
      <p class="small">${lead}</p>
      ${fields.map((field) => this.#renderField(field))}
      <p class="actions">
        <button
          class="btn ${isGrave && !preview ? 'grave' : 'primary'}"
          type="submit"
          aria-disabled=${this.isBusy ? 'true' : 'false'}
        >
          ${preview ? '看一遍再发' : this.isBusy ? '正在办……' : button}
        </button>
        <span class="meta">也可以按 Ctrl + 回车</span>
      </p>
    </form>`;
  }

  #renderField(field: StepField): TemplateResult {
    const {name, label, hint, options, rows = 5, least = 0, most = 0, standard} = field;
    const id = this.#idOf(name);
    const fault = this.faults[name];
    if (options) {
      return html`<label class="label" for=${id}>${label}</label>
        <select
          id=${id}
          @change=${({currentTarget}: Event) => this.#set(name, (currentTarget as HTMLSelectElement).value)}
        >
          ${options.map(
            ({value, label: words}) =>
              html`<option value=${value} ?selected=${this.answers[name] === value}>${words}</option>`,
          )}
        </select>`;
    }
    const described = [hint && `${id}-hint`, `${id}-count`, fault && `${id}-fault`].filter(Boolean).join(' ');
    return html`<label class="label" for=${id}>${label}</label>
      ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
      ${standard ? this.#renderTexts(field, standard) : nothing}
      <textarea
        id=${id}
        rows=${rows}
        aria-describedby=${described}
        aria-invalid=${fault ? 'true' : nothing}
        .value=${this.answers[name] ?? ''}
        @input=${({currentTarget}: InputEvent) => this.#set(name, (currentTarget as HTMLTextAreaElement).value)}
      ></textarea>
      <p class="meta" id="${id}-count">
        已写 ${lengthOf(this.answers[name] ?? '')} 字，${least > 0 ? `至少 ${least} 字，` : '可以不写，'}最多 ${most} 字
      </p>
      ${fault ? html`<p class="error" id="${id}-fault" role="alert">${fault}</p>` : nothing}`;
  }

  #renderTexts({name, label}: StepField, use: StandardText['use']): TemplateResult | typeof nothing {
    const fitting = this.texts.filter((text) => text.use === use);
    if (fitting.length === 0) return nothing;
    return html`<label class="inline"
      >常用的话
      <select
        aria-label="常用的话，放进「${label}」"
        @change=${({currentTarget}: Event) => {
          const select = currentTarget as HTMLSelectElement;
          const chosen = fitting.find(({code}) => code === select.value);
          select.value = '';
          if (!chosen) return;
          const before = (this.answers[name] ?? '').trim();
          this.#set(name, before === '' ? chosen.text.zh : `${before}\n${chosen.text.zh}`);
          void this.focusOn(`#${this.#idOf(name)}`);
        }}
      >
        <option value="">选一句放进来……</option>
        ${fitting.map(({code, title}) => html`<option value=${code}>${title.zh}</option>`)}
      </select></label
    >`;
  }

  #renderCheck(): TemplateResult {
    const {fields, button, isGrave} = this.step;
    const shown = fields.filter(({name, options}) => !options && (this.answers[name] ?? '').trim() !== '');
    return html`<section aria-labelledby="check">
      <h2 class="sub" id="check" tabindex="-1">对方会看到这些</h2>
      ${shown.map(
        ({name, label}) =>
          html`${shown.length > 1 ? html`<p class="label">${label}</p>` : nothing}
            <blockquote class="preview">${(this.answers[name] ?? '').trim()}</blockquote>`,
      )}
      <p class="small">发出去就不能改了。</p>
      <p class="actions">
        <button
          class="btn ${isGrave ? 'grave' : 'primary'}"
          type="button"
          aria-disabled=${this.isBusy ? 'true' : 'false'}
          @click=${() => void this.#send()}
        >
          ${this.isBusy ? '正在发……' : button}
        </button>
        <button class="btn quiet" type="button" @click=${this.#goBack}>回去改</button>
      </p>
    </section>`;
  }

  #set(name: string, words: string): void {
    this.answers = {...this.answers, [name]: words};
    keepDraft(this.#draftOf(name), words);
    if (this.faults[name]) this.faults = this.#findFaults();
  }

  #findFaults(): StepAnswers {
    const faults: Record<string, string> = {};
    for (const {name, options, least = 0, most = 0} of this.step.fields) {
      if (options) continue;
      const words = this.answers[name] ?? '';
      const length = lengthOf(words);
      if (length < least) faults[name] = `还差 ${least - length} 个字，至少 ${least} 个字。`;
      else if (length > most) faults[name] = `多了 ${length - most} 个字，最多 ${most} 个字。`;
      else if (/〔[^〕]*〕/.test(words)) faults[name] = '〔〕里的要换成实际内容再发。';
    }
    return faults;
  }

  readonly #check = (event: SubmitEvent): void => {
    event.preventDefault();
    this.faults = this.#findFaults();
    const [first] = Object.keys(this.faults);
    if (first) void this.focusOn(`#${this.#idOf(first)}`);
    else if (this.step.preview) {
      this.isChecking = true;
      void this.focusOn('#check');
    } else void this.#send();
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

  async #send(): Promise<void> {
    if (this.isBusy) return;
    const {fields} = this.step;
    const trimmed = Object.fromEntries(Object.entries(this.answers).map(([name, words]) => [name, words.trim()]));
    if (!(await this.onSend(trimmed))) return;
    for (const {name} of fields) keepDraft(this.#draftOf(name), '');
    this.isChecking = false;
    this.answers = Object.fromEntries(fields.map(({name, options}) => [name, options?.[0]?.value ?? '']));
  }

  /** Two forms may stand on a page, such as a step's and the notes'. */
  #idOf(field: string): string {
    return `step-${this.step.name}-${field}`;
  }

  #draftOf(field: string): string {
    return `${this.number}-${this.step.name}-${field}`;
  }

  async #readTexts(): Promise<void> {
    const uses = new Set(this.step.fields.flatMap(({standard}) => standard ?? []));
    if (uses.size === 0) return;
    try {
      const {items} = await this.workplace.client.desk.standardTexts({kind: this.kind, limit: 100});
      this.texts = items.filter(({use}) => uses.has(use));
    } catch {
      // Without them everything can be written by hand.
      this.texts = [];
    }
  }
}

customElements.define('desk-step-form', DeskStepForm);
