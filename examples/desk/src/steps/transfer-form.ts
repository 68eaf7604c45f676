import type {UnitRef} from '@pls-kit/contract';
import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {searchIcon} from '../app/icons.js';
import {explain} from '../app/words.js';
import {DeskElement, type Workplace} from '../app/workplace.js';

const mostShown = 6;
/** Typing is read when it rests for this long. */
const restMs = 250;

/** Passes a case on to another unit (统一分流): number, code, history and running clocks go with it. */
export class DeskTransferForm extends DeskElement {
  @property({attribute: false}) workplace!: Workplace;
  @property({attribute: false}) unit!: UnitRef;
  @property({attribute: false}) isBusy = false;
  @property({attribute: false}) onTransfer!: (unit: string, name: string, reason: string) => Promise<boolean>;

  @state() private found: readonly UnitRef[] = [];
  @state() private chosen: string | undefined;
  @state() private reason = '';
  @state() private isMissing = false;
  @state() private said = '写街道、乡镇或县区的名字，比如：关林、偃师';
  #timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override render(): TemplateResult {
    return html`<form novalidate @submit=${this.#submit}>
      <p class="small">转走以后由那里接着办，办件号、查询码和正在走的期限都不变；对方看到「现在由谁办」。</p>
      <label class="label" for="transfer-unit">转到哪里</label>
      <p class="hint" id="transfer-hint" role="status">${this.said}</p>
      <span class="search">
        ${searchIcon()}
        <input
          id="transfer-unit"
          type="search"
          autocomplete="off"
          aria-describedby="transfer-hint"
          aria-invalid=${this.isMissing ? 'true' : nothing}
          @input=${this.#typed}
        />
      </span>
      ${
        this.found.length > 0
          ? html`<fieldset>
              <legend class="vh">找到的单位</legend>
              ${this.found.map(
                ({id, name}) =>
                  html`<label class="radio ${this.chosen === id ? 'chosen' : ''}">
                    <input
                      type="radio"
                      name="transfer"
                      value=${id}
                      .checked=${this.chosen === id}
                      @change=${() => {
                        this.chosen = id;
                        this.isMissing = false;
                      }}
                    />
                    <span><b>${name.zh}</b></span>
                  </label>`,
              )}
            </fieldset>`
          : nothing
      }
      ${this.isMissing ? html`<p class="error" role="alert">还没选单位。先找，再点一个。</p>` : nothing}
      <label class="label" for="transfer-reason">为什么转（对方会看到，可以不写）</label>
      <textarea
        id="transfer-reason"
        rows="2"
        maxlength="1000"
        .value=${this.reason}
        @input=${({currentTarget}: InputEvent) => (this.reason = (currentTarget as HTMLTextAreaElement).value)}
      ></textarea>
      <p class="actions">
        <button class="btn primary" type="submit" aria-disabled=${this.isBusy ? 'true' : 'false'}>
          ${this.isBusy ? '正在转……' : '确认，转过去'}
        </button>
      </p>
    </form>`;
  }

  readonly #typed = ({currentTarget}: InputEvent): void => {
    const words = (currentTarget as HTMLInputElement).value.trim();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#search(words), restMs);
  };

  async #search(words: string): Promise<void> {
    if (words === '') {
      this.found = [];
      return;
    }
    try {
      const {stations} = this.workplace.client;
      // Centres before stations; a studio owns no queue.
      const pages = await Promise.all(
        ['center', 'station'].map((level) => stations.list({q: words, level, limit: mostShown})),
      );
      this.found = pages
        .flatMap(({items}) => items.map(({id, name}): UnitRef => ({id, name: {zh: name}})))
        .filter(({id}) => id !== this.unit.id)
        .slice(0, mostShown);
      this.chosen = undefined;
      this.said =
        this.found.length === 0 ? `没有找到叫「${words}」的单位，换个写法试试。` : `找到 ${this.found.length} 个`;
    } catch (error) {
      this.said = explain(error);
    }
  }

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (this.isBusy) return;
    const unit = this.found.find(({id}) => id === this.chosen);
    if (!unit) {
      this.isMissing = true;
      void this.focusOn('#transfer-unit');
      return;
    }
    void this.onTransfer(unit.id, unit.name.zh, this.reason.trim());
  };
}

customElements.define('desk-transfer-form', DeskTransferForm);
