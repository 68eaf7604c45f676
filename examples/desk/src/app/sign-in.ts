import type {StaffMember, StaffToken, UnitRef} from '@pls-kit/contract';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {searchIcon, userIcon} from './icons.js';
import {explain, roleText} from './words.js';
import {DeskElement, type Workplace} from './workplace.js';

/** 洛龙区: the portal of the example site is its, so the cases filed there come to its units. */
const firstRegion = '410311';
const firstUnit = 'LYC-410311';
const mostUnits = 6;
/** Typing is read when it rests for this long. */
const restMs = 250;

interface UnitAccounts {
  readonly unit: UnitRef;
  readonly accounts: readonly StaffMember[];
}

/** Signs in with an account of the development issuer, found by the unit it works for. */
export class DeskSignIn extends DeskElement {
  @property({attribute: false}) workplace!: Workplace;
  @property({attribute: false}) onSignedIn!: (token: StaffToken) => void;

  @state() private units: readonly UnitAccounts[] = [];
  @state() private searched = '';
  @state() private isReading = true;
  @state() private failure: unknown;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #abort: AbortController | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.#abort?.abort();
  }

  protected override firstUpdated(_changed: PropertyValues): void {
    void this.#search('');
  }

  protected override render(): TemplateResult {
    return html`<main class="narrow-page">
      <section class="card in">
        <h1 class="title">登录工作台</h1>
        <p class="small">
          这是演示用的登录，由开发用的签发者发令牌：点一下账号就进去，不要密码，正式环境里没有它。账号和姓名都是示例数据。
        </p>
        <label class="label" for="unit">找单位</label>
        <p class="hint" id="unit-hint">写街道、乡镇或县区的名字，比如：关林、李村、偃师</p>
        <span class="search">
          ${searchIcon()}
          <input id="unit" type="search" autocomplete="off" aria-describedby="unit-hint" @input=${this.#typed} />
        </span>
        <p class="small" role="status">${this.#statusText()}</p>
        ${
          this.failure
            ? html`<p class="error" role="alert">${explain(this.failure)}</p>
                <button class="btn" type="button" @click=${() => void this.#search(this.searched)}>再试一次</button>`
            : nothing
        }
        ${this.units.map(
          ({unit, accounts}) =>
            html`<section class="accounts" aria-label=${unit.name.zh}>
              <h2 class="sub">${unit.name.zh}</h2>
              <ul>
                ${accounts.map(
                  (account) =>
                    html`<li>
                      <button class="choice" type="button" @click=${() => void this.#signIn(account)}>
                        ${userIcon()}<span><b>${account.name.zh}</b><small>${roleText(account.role)}</small></span>
                      </button>
                    </li>`,
                )}
              </ul>
            </section>`,
        )}
      </section>
    </main>`;
  }

  #statusText(): string {
    if (this.isReading) return '正在找……';
    if (this.failure) return '';
    if (this.units.length === 0) return `没有找到叫「${this.searched}」的单位，换个写法试试。`;
    return this.searched === '' ? '先列出洛龙区的中心和一个街道站。' : `找到 ${this.units.length} 个单位。`;
  }

  readonly #typed = ({currentTarget}: InputEvent): void => {
    const {value} = currentTarget as HTMLInputElement;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#search(value.trim()), restMs);
  };

  async #search(words: string): Promise<void> {
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    this.isReading = true;
    this.failure = undefined;
    try {
      const units = await this.#findUnits(words, abort.signal);
      const found = await Promise.all(units.map((id) => this.#accountsOf(id, abort.signal)));
      this.units = found.filter((unit) => unit !== undefined);
      this.searched = words;
    } catch (error) {
      if (abort.signal.aborted) return;
      this.units = [];
      this.searched = words;
      this.failure = error;
    }
    this.isReading = false;
  }

  /** Centres come before stations; a studio owns no queue, so it has no desk. */
  async #findUnits(words: string, signal: AbortSignal): Promise<string[]> {
    const {stations} = this.workplace.client;
    if (words === '') {
      const {items} = await stations.list({region: firstRegion, level: 'station', limit: 1}, {signal});
      return [firstUnit, ...items.map(({id}) => id)];
    }
    const pages = await Promise.all(
      ['center', 'station'].map((level) => stations.list({q: words, level, limit: mostUnits}, {signal})),
    );
    return pages.flatMap(({items}) => items.map(({id}) => id)).slice(0, mostUnits);
  }

  async #accountsOf(unit: string, signal: AbortSignal): Promise<UnitAccounts | undefined> {
    const {items} = await this.workplace.client.development.accounts({unit, limit: 50}, {signal});
    const ref = items.flatMap(({units}) => units).find(({id}) => id === unit);
    return ref && {unit: ref, accounts: items};
  }

  async #signIn({id}: StaffMember): Promise<void> {
    this.failure = undefined;
    try {
      this.onSignedIn(await this.workplace.client.development.signIn(id));
    } catch (error) {
      this.failure = error;
    }
  }
}

customElements.define('desk-sign-in', DeskSignIn);
