import type {DeskCaseSummary} from '@pls-kit/contract';
import {UnauthorizedError} from '@pls-kit/sdk';
import {formatCaseNumber, readDigits} from '@pls-kit/rules';
import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {searchIcon} from '../app/icons.js';
import {explain, serviceWord, stateWord} from '../app/words.js';
import {DeskElement, type Workplace} from '../app/workplace.js';

/** What was typed is a number of a case, a telephone number or a name, and nothing else can be looked for. */
const toSearch = (words: string): {number: string} | {phone: string} | {name: string} | undefined => {
  const digits = readDigits(words);
  if (/^\d{12}$/.test(digits)) return {number: digits};
  if (/^\d{7,11}$/.test(digits)) return {phone: digits};
  return /\d/.test(digits) || [...words].length < 2 ? undefined : {name: words};
};

/** Finds a case by its number, by the whole name or the whole telephone number; what is typed goes into no address. */
export class DeskCaseSearch extends DeskElement {
  @property({attribute: false}) workplace!: Workplace;
  @property({attribute: false}) onOpen!: (number: string) => void;

  @state() private words = '';
  @state() private found: readonly DeskCaseSummary[] | undefined;
  @state() private said = '';

  protected override render(): TemplateResult {
    return html`<form class="find" role="search" @submit=${this.#submit}>
      <label class="vh" for="find">找一件：办件号、姓名或电话</label>
      <span class="search">
        ${searchIcon()}
        <input
          id="find"
          type="search"
          autocomplete="off"
          placeholder="办件号、姓名、电话（按 / 到这里）"
          .value=${this.words}
          @input=${({currentTarget}: InputEvent) => (this.words = (currentTarget as HTMLInputElement).value)}
          @keydown=${(event: KeyboardEvent) => {
            if (event.key === 'Escape') this.#clear();
          }}
        />
      </span>
      <p class="small" role="status">${this.said}</p>
      ${
        this.found && this.found.length > 0
          ? html`<ul class="found">
              ${this.found.map(
                (row) =>
                  html`<li>
                    <button class="choice" type="button" @click=${() => this.#open(row.number)}>
                      <span
                        ><b>${row.topic?.name.zh ?? serviceWord(row)}，${row.applicant ?? '没留姓名'}</b
                        ><small
                          ><span class="num">${formatCaseNumber(row.number)}</span> ·
                          ${stateWord(row.state, row.stateText)}</small
                        ></span
                      >
                    </button>
                  </li>`,
              )}
            </ul>`
          : nothing
      }
    </form>`;
  }

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void this.#search(this.words.trim());
  };

  async #search(words: string): Promise<void> {
    const search = toSearch(words);
    this.found = undefined;
    if (!search) {
      this.said = '写完整的办件号（12 位）、姓名或电话号码。';
      return;
    }
    this.said = '正在找……';
    try {
      const {items} = await this.workplace.client.desk.search({...search, limit: 20});
      const [only] = items;
      if (only && items.length === 1 && 'number' in search) {
        this.#open(only.number);
        return;
      }
      this.found = items;
      this.said = items.length === 0 ? '没有找到，或者不归您这里办。' : `找到 ${items.length} 件`;
    } catch (error) {
      if (error instanceof UnauthorizedError) this.workplace.signInAgain();
      else this.said = explain(error);
    }
  }

  #open(number: string): void {
    this.#clear();
    this.onOpen(number);
  }

  #clear(): void {
    this.words = '';
    this.found = undefined;
    this.said = '';
  }
}

customElements.define('desk-case-search', DeskCaseSearch);
