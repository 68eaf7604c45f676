import type {StaffToken} from '@pls-kit/contract';
import {ForbiddenError, UnauthorizedError} from '@pls-kit/sdk';
import {html, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {userIcon} from './icons.js';
import {type Grant, type Provider, SignInError} from './provider.js';
import {explain} from './words.js';
import {DeskElement} from './workplace.js';

/** What went wrong on the way in, for who wants to get in. */
export const explainSignIn = (error: unknown): string => {
  if (error instanceof SignInError) return error.words;
  // Here it is about the person, not about a case: the server says why.
  if (error instanceof ForbiddenError || error instanceof UnauthorizedError) {
    return error.problem.detail ?? error.problem.title;
  }
  return explain(error);
};

/** Signs in with the provider that the city has. */
export class DeskProviderSignIn extends DeskElement {
  @property({attribute: false}) provider!: Provider;
  /** Who a token belongs to. */
  @property({attribute: false}) identify!: (grant: Grant) => Promise<StaffToken>;
  @property({attribute: false}) onSignedIn!: (token: StaffToken, grant: Grant) => void;

  @state() private isBusy = true;
  @state() private failure: unknown;

  protected override firstUpdated(): void {
    void this.#come();
  }

  protected override render(): TemplateResult {
    return html`<main class="narrow-page">
      <section class="card in">
        <h1 class="title" tabindex="-1">登录工作台</h1>
        <p class="small">用单位统一的账号登录。登录时会到登录系统的网页上去，登好了自己回来。</p>
        ${this.failure ? html`<p class="error" role="alert">${explainSignIn(this.failure)}</p>` : ''}
        <p class="actions">
          <button
            class="btn primary"
            type="button"
            aria-disabled=${this.isBusy ? 'true' : 'false'}
            @click=${() => void this.#begin()}
          >
            ${userIcon()}<span>用统一账号登录</span>
          </button>
        </p>
        <p class="small" role="status">${this.isBusy ? '正在登录……' : ''}</p>
      </section>
    </main>`;
  }

  /** Back from the provider, or here for the first time. */
  async #come(): Promise<void> {
    try {
      const grant = await this.provider.complete();
      if (grant) this.onSignedIn(await this.identify(grant), grant);
    } catch (error) {
      this.#failed(error);
    }
    this.isBusy = false;
  }

  async #begin(): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    this.failure = undefined;
    try {
      await this.provider.begin();
    } catch (error) {
      this.#failed(error);
      this.isBusy = false;
    }
  }

  #failed(error: unknown): void {
    this.failure = error;
    // For whoever looks after the desk; nothing of it is secret.
    if (error instanceof SignInError) console.warn(`[pls-desk] ${error.message}`);
  }
}

customElements.define('desk-provider-sign-in', DeskProviderSignIn);
