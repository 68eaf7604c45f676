import type {CaseDraft, StaffMember} from '@pls-kit/contract';
import type {SubmitOptions} from '@pls-kit/sdk';
import {defineApplicationForm} from '@pls-kit/widgets/application-form.js';
import {html, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {DeskElement, type Workplace} from '../app/workplace.js';

const channels = [
  {value: 'hotline', words: '12348 来电'},
  {value: 'counter', words: '窗口来访'},
  {value: 'visit', words: '下乡、上门'},
] as const;

const forms = [
  {code: 'consultation', words: '法律咨询'},
  {code: 'legal-aid', words: '法律援助'},
  {code: 'mediation', words: '人民调解'},
  {code: 'forensic', words: '司法鉴定'},
  {code: 'feedback', words: '意见建议'},
] as const;

type Channel = (typeof channels)[number]['value'];

defineApplicationForm();

/** What the form keeps of a caller in this tab: the next one must not see it. */
const wipeDrafts = (): void => {
  try {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith('pls-')) sessionStorage.removeItem(key);
  } catch {
    // Nothing was stored.
  }
};

/**
 * Writes down what somebody tells on the telephone or at the counter, with the very form that citizens fill in: the same questions,
 * the same checks, the same receipt to read out.
 */
export class DeskRecordPage extends DeskElement {
  @property({attribute: false}) workplace!: Workplace;
  @property({attribute: false}) staff!: StaffMember;

  @state() private channel: Channel = 'hotline';
  @state() private form: string = forms[0].code;
  /** Goes up with each caller: nothing of the one before stays in the form. */
  @state() private caller = 1;

  protected override render(): TemplateResult {
    return html`<main class="page">
      <div class="toolbar">
        <div>
          <h1 class="title" tabindex="-1">替来电、来访的人登记</h1>
          <p class="small">一边听一边填。交上去以后，把办件号和查询码念给对方，请对方抄下来。</p>
        </div>
        <button class="btn quiet" type="button" @click=${this.#next}>下一位（清空）</button>
      </div>
      <div class="chips" role="group" aria-label="怎么来的">
        ${channels.map(
          ({value, words}) =>
            html`<button
              class="chip"
              type="button"
              aria-pressed=${this.channel === value ? 'true' : 'false'}
              @click=${() => (this.channel = value)}
            >
              ${words}
            </button>`,
        )}
      </div>
      <div class="chips" role="group" aria-label="要办什么">
        ${forms.map(
          ({code, words}) =>
            html`<button
              class="chip"
              type="button"
              aria-pressed=${this.form === code ? 'true' : 'false'}
              @click=${() => {
                this.form = code;
                this.caller += 1;
              }}
            >
              ${words}
            </button>`,
        )}
      </div>
      ${this.#renderForm()}
    </main>`;
  }

  /** A new element for each caller and form. */
  #renderForm(): unknown {
    const key = `${this.form} ${String(this.caller)}`;
    if (key !== this.#key) {
      if (this.#key !== '') wipeDrafts();
      this.#key = key;
      const form = document.createElement('pls-application-form');
      form.setAttribute('help', 'compact');
      form.setAttribute('form', this.form);
      Object.assign(form, {client: this.#client()});
      this.#element = form;
    }
    return this.#element;
  }
  #key = '';
  #element: HTMLElement | undefined;

  /** The citizens' form, with the desk's own way to send: it is recorded who wrote it down, and where it was told. */
  #client(): object {
    const {forms: definitions, regions, topics, portal, appointments, desk} = this.workplace.client;
    return {
      forms: definitions,
      regions,
      topics,
      portal,
      appointments,
      cases: {
        prepare: () => Promise.resolve({challenge: null}),
        submit: (draft: CaseDraft, options: SubmitOptions) => desk.record({channel: this.channel, draft}, options),
      },
    };
  }

  readonly #next = (): void => {
    this.caller += 1;
    void this.focusOn('h1');
  };
}

customElements.define('desk-record-page', DeskRecordPage);
