import type {StaffMember, StaffToken} from '@pls-kit/contract';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {createDeskClient, type DeskClient} from './client.js';
import {dropDrafts} from './drafts.js';
import {userIcon} from './icons.js';
import {firstView, type QueueView} from '../queue/queue-page.js';
import {type Grant, handOverFromBeside, Provider} from './provider.js';
import {explainSignIn} from './provider-sign-in.js';
import {Session} from './session.js';
import {areKeysOff, shortcutOf, shortcutTable, turnKeys} from './shortcuts.js';
import {DeskElement, type Workplace} from './workplace.js';
import '../case/case-page.js';
import '../queue/case-search.js';
import '../queue/queue-page.js';
import '../record/record-page.js';
import '../supervision/supervision-page.js';
import './sign-in.js';

/** Where the person is. Kept in the history's state and never in the address, which must not hold a case number. */
type Place = {readonly name: 'queue' | 'record' | 'supervision'} | {readonly name: 'case'; readonly number: string};

const places: readonly unknown[] = ['queue', 'record', 'supervision', 'case'];

const isPlace = (value: unknown): value is Place =>
  typeof value === 'object' && value !== null && 'name' in value && places.includes(value.name);

/** The clerk's page: who is signed in, the queue, one case, what was missed, and somebody on the telephone. */
export class DeskApp extends DeskElement implements Workplace {
  /** Address of the API. */
  @property() api = '';
  /** Whom staff sign in with, as the tokens' `iss` has it; without it the development sign-in. */
  @property() issuer = '';
  /** What that provider calls this desk: a public client, code flow with PKCE. */
  @property({attribute: 'client-id'}) clientId = '';

  @state() private place: Place = isPlace(history.state) ? history.state : {name: 'queue'};
  @state() private view: QueueView = firstView;
  @state() private openCount: number | undefined;
  @state() private isExpired = false;
  @state() private areKeysShown = false;
  @state() private signInFailure: unknown;
  readonly #session = new Session();
  #client: DeskClient | undefined;
  #provider: Provider | undefined;
  #renewal: ReturnType<typeof setTimeout> | undefined;
  /** Somebody signs in in a window beside. */
  #beside: AbortController | undefined;
  /** This window stands beside a desk, and has only brought it something. */
  readonly #isBeside = handOverFromBeside();

  get client(): DeskClient {
    return (this.#client ??= createDeskClient(this.api, () => this.#session.token));
  }

  /** Undefined where the page names none: then staff sign in at the development issuer. */
  get #signsInWith(): Provider | undefined {
    const {issuer, clientId} = this;
    if (issuer === '' || clientId === '') return undefined;
    return (this.#provider ??= new Provider({issuer, clientId}));
  }

  readonly signInAgain = (): void => {
    void this.#renewSilently().then((isRenewed) => {
      if (!isRenewed) this.isExpired = true;
    });
  };

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('popstate', this.#wentBack);
    addEventListener('keydown', this.#pressed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('popstate', this.#wentBack);
    removeEventListener('keydown', this.#pressed);
    clearTimeout(this.#renewal);
    this.#beside?.abort();
  }

  protected override updated(changed: PropertyValues): void {
    const dialog = this.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
    if (changed.has('place') && changed.get('place') !== undefined && this.place.name !== 'case') {
      void this.focusOn('h1');
    }
  }

  protected override render(): TemplateResult {
    const {staff} = this.#session;
    if (this.#isBeside) return html`<main class="narrow-page"><p class="wait">登录好了，可以关掉这个窗口。</p></main>`;
    const provider = this.#signsInWith;
    if (!staff && provider) {
      return html`<desk-provider-sign-in
        .provider=${provider}
        .identify=${this.#identify}
        .onSignedIn=${(token: StaffToken, {refreshToken}: Grant) => {
          this.#signedIn(token, refreshToken);
        }}
      ></desk-provider-sign-in>`;
    }
    if (!staff) {
      return html`<desk-sign-in .workplace=${this} .onSignedIn=${this.#signedIn}></desk-sign-in>`;
    }
    const [unit] = staff.units;
    const isQueue = this.place.name === 'queue';
    return html`<header class="bar">
        <b class="wide">${unit?.name.zh ?? '工作台'}</b>
        <nav aria-label="工作台">
          ${this.#renderTab('待办', 'open', isQueue)}${this.#renderTab('已答复', 'resolved', isQueue)}
          ${staff.role === 'adviser' || staff.role === 'admin' ? nothing : this.#renderPlaceTab('督办', 'supervision')}
          ${staff.role === 'clerk' || staff.role === 'worker' ? this.#renderPlaceTab('替人登记', 'record') : nothing}
        </nav>
        ${
          staff.role === 'adviser' || staff.role === 'admin'
            ? nothing
            : html`<desk-case-search
                .workplace=${this}
                .onOpen=${(number: string) => this.#goTo({name: 'case', number})}
              ></desk-case-search>`
        }
        <p class="me">${userIcon()}<span>${staff.name.zh}</span></p>
        <button class="text-button" type="button" @click=${() => (this.areKeysShown = true)}>快捷键</button>
        <button class="text-button" type="button" @click=${this.#signOut}>退出</button>
      </header>
      ${this.#renderPlace(staff)} ${this.isExpired ? this.#renderExpired(staff.name.zh) : nothing}
      ${
        this.areKeysShown && !this.isExpired
          ? shortcutTable(
              areKeysOff(),
              (off) => {
                turnKeys(off);
                this.requestUpdate();
              },
              () => (this.areKeysShown = false),
            )
          : nothing
      }`;
  }

  #renderPlace(staff: StaffMember): TemplateResult {
    if (this.place.name === 'supervision') {
      return html`<desk-supervision-page
        .workplace=${this}
        .staff=${staff}
        .onOpen=${(number: string) => this.#goTo({name: 'case', number})}
      ></desk-supervision-page>`;
    }
    if (this.place.name === 'record') {
      return html`<desk-record-page .workplace=${this} .staff=${staff}></desk-record-page>`;
    }
    return html`${
      this.place.name === 'case'
        ? html`<desk-case-page
            .workplace=${this}
            .staff=${staff}
            .number=${this.place.number}
            .onBack=${this.#goBack}
          ></desk-case-page>`
        : html`<desk-queue-page
            .workplace=${this}
            .staff=${staff}
            .view=${this.view}
            .onView=${(view: QueueView) => (this.view = view)}
            .onOpen=${(number: string) => this.#goTo({name: 'case', number})}
            .onCount=${(count: number) => (this.openCount = count)}
          ></desk-queue-page>`
    }`;
  }

  #renderPlaceTab(words: string, name: 'record' | 'supervision'): TemplateResult {
    return html`<button
      class="tab"
      type="button"
      aria-current=${this.place.name === name ? 'page' : nothing}
      @click=${() => this.#goTo({name})}
    >
      ${words}
    </button>`;
  }

  #renderTab(words: string, kind: QueueView['kind'], isQueue: boolean): TemplateResult {
    const isCurrent = isQueue && this.view.kind === kind;
    const count =
      kind === 'open' && this.openCount !== undefined ? html` <span class="num">${this.openCount}</span>` : '';
    return html`<button
      class="tab"
      type="button"
      aria-current=${isCurrent ? 'page' : nothing}
      @click=${() => {
        this.view = {...firstView, unit: this.view.unit, kind};
        if (!isQueue) this.#goTo({name: 'queue'});
      }}
    >
      ${words}${count}
    </button>`;
  }

  /** Over the page, which stays as it is: what was typed is still there afterwards. */
  #renderExpired(name: string): TemplateResult {
    return html`<dialog aria-labelledby="expired" @cancel=${(event: Event) => event.preventDefault()}>
      <h2 class="title" id="expired">登录过期了</h2>
      <p>再登录一次就能接着办，您写的都还在。</p>
      ${this.signInFailure ? html`<p class="error" role="alert">${explainSignIn(this.signInFailure)}</p>` : nothing}
      <p class="actions">
        <button class="btn primary" type="button" @click=${this.#renew}>用「${name}」接着办</button>
        <button class="btn quiet" type="button" @click=${this.#signOut}>换一个账号</button>
      </p>
    </dialog>`;
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    const key = this.#session.staff && !this.isExpired ? shortcutOf(event) : undefined;
    if (!key || this.areKeysShown) return;
    event.preventDefault();
    switch (key) {
      case '/':
        this.querySelector<HTMLElement>('#find')?.focus();
        return;
      case '?':
        this.areKeysShown = true;
        return;
      case 'q':
        this.view = {...firstView, unit: this.view.unit};
        this.#goTo({name: 'queue'});
        return;
      case 'r':
      case 's': {
        // Only where the tab is there for this person.
        const name = key === 'r' ? 'record' : 'supervision';
        const tabs = [...this.querySelectorAll<HTMLElement>('.tab')];
        if (tabs.some(({textContent}) => textContent.trim() === (key === 'r' ? '替人登记' : '督办')))
          this.#goTo({name});
      }
    }
  };

  readonly #signedIn = (token: StaffToken, refreshToken?: string): void => {
    this.#opened(token, refreshToken);
    this.requestUpdate();
    void this.focusOn('h1');
  };

  #opened(token: StaffToken, refreshToken: string | undefined): void {
    this.#session.open(token, refreshToken);
    this.isExpired = false;
    this.signInFailure = undefined;
    clearTimeout(this.#renewal);
    if (refreshToken === undefined) return;
    // A minute ahead; of a token that lives less, half-way.
    const left = this.#session.expiresAt - Date.now();
    this.#renewal = setTimeout(() => void this.#renewSilently(), Math.max(left - 60_000, left / 2));
  }

  /** Who a token belongs to, as the server sees it. */
  readonly #identify = async ({token, expiresAt}: Grant): Promise<StaffToken> => {
    const staff = await createDeskClient(this.api, () => token).desk.me();
    return {token, expiresAt: new Date(expiresAt).toISOString(), staff};
  };

  /** @returns whether there is a new token, with nobody asked */
  async #renewSilently(): Promise<boolean> {
    const {refreshToken, staff} = this.#session;
    const provider = this.#signsInWith;
    if (!provider || refreshToken === undefined || !staff) return false;
    const grant = await provider.renew(refreshToken);
    // Signed out meanwhile, or in as somebody else.
    if (!grant || this.#session.staff?.id !== staff.id) return false;
    this.#opened({token: grant.token, expiresAt: new Date(grant.expiresAt).toISOString(), staff}, grant.refreshToken);
    return true;
  }

  readonly #renew = async (): Promise<void> => {
    const {staff} = this.#session;
    if (!staff) return;
    const provider = this.#signsInWith;
    try {
      if (provider) await this.#renewBeside(provider, staff);
      else this.#opened(await this.client.development.signIn(staff.id), undefined);
    } catch (error) {
      this.signInFailure = error;
    }
  };

  /** In a window beside the page, which stays as it is. */
  async #renewBeside(provider: Provider, {id}: StaffMember): Promise<void> {
    this.#beside?.abort();
    const beside = new AbortController();
    this.#beside = beside;
    const grant = await provider.beginBeside(beside.signal);
    if (!grant || beside.signal.aborted) return;
    const token = await this.#identify(grant);
    // Somebody else has nothing to do with what was written here.
    if (token.staff.id !== id) this.#forget();
    this.#opened(token, grant.refreshToken);
    this.requestUpdate();
  }

  readonly #signOut = (): void => {
    this.#forget();
    // Whoever comes next must not be in as this one because the provider still knows them.
    this.#signsInWith?.leave().catch((error: unknown) => {
      console.warn('[pls-desk] The provider was not told of the signing out', error);
    });
  };

  /** Nothing of who was here is left on the screen or in the tab. */
  #forget(): void {
    this.#beside?.abort();
    clearTimeout(this.#renewal);
    this.#session.close();
    dropDrafts();
    this.isExpired = false;
    this.signInFailure = undefined;
    this.openCount = undefined;
    this.view = firstView;
    this.place = {name: 'queue'};
    history.replaceState(this.place, '');
    this.requestUpdate();
  }

  #goTo(place: Place): void {
    history.pushState(place, '');
    this.place = place;
    scrollTo(0, 0);
  }

  readonly #goBack = (): void => this.#goTo({name: 'queue'});

  readonly #wentBack = ({state}: PopStateEvent): void => {
    this.place = isPlace(state) ? state : {name: 'queue'};
  };
}

customElements.define('desk-app', DeskApp);
