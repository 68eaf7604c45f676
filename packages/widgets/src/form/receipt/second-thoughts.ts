import {msg, str} from '@lit/localize';
import type {Answers, CaseReceipt} from '@pls-kit/contract';
import {ApiError, type Cases, cases, type ClientOptions, composeClient, ConflictError} from '@pls-kit/sdk';
import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {timeText} from '../../parts/dates.js';
import {infoIcon} from '../../parts/icons.js';
import type {KeptReceipt} from './kept-receipt.js';

export const composeCases = (options: ClientOptions): Cases => composeClient(options, {cases}).cases;

/** The 2021 design rule for elderly access asks this of binding submissions. The service has the last word. */
const minutes = 10;

/** Until when what was sent can be changed, in milliseconds since 1970. */
const changeableUntil = ({receivedAt}: CaseReceipt): number => Date.parse(receivedAt) + minutes * 60_000;

/** What second thoughts work with. */
export interface SecondThoughtsWays {
  readonly cases: () => Cases | undefined;
  /** Opens the form again with what was sent. */
  readonly change: () => void;
  /** It was taken back. */
  readonly withdrawn: () => void;
  /** The time is over: what was sent need not be kept here any longer. */
  readonly expired: () => void;
}

/** Why it can be changed no longer. */
const tooLate = (error: unknown): boolean =>
  error instanceof ConflictError || (error instanceof ApiError && error.is('illegal-transition'));

/** Whoever sent something sees that they made a mistake, or wants it back. */
export class SecondThoughts {
  readonly #host: ReactiveControllerHost;
  readonly #ways: SecondThoughtsWays;
  #isAsking = false;
  #isBusy = false;
  #words: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, ways: SecondThoughtsWays) {
    this.#host = host;
    this.#ways = ways;
  }

  /**
   * Sends other answers in the place of those that were sent.
   *
   * @throws {ConflictError} too late, or somebody works on it
   */
  async amend({number, code}: CaseReceipt, answers: Answers): Promise<void> {
    const service = this.#service();
    const session = await service.open({number, code});
    const {version} = await service.get(session);
    await service.amend(session, {version, answers});
    this.#say(msg('改好了。号码不变，还是下面这两个。', {id: 'second.amended'}));
  }

  /** It could not be changed: says why. */
  refuse(error: unknown): void {
    this.#say(
      tooLate(error)
        ? msg('已经过了能改的时间，或者有人在办了。要补充，请在办理进度里留言。', {id: 'second.too-late'})
        : msg('没改成，请再试一次。交上去的那份还在。', {id: 'second.failed'}),
    );
  }

  forget(): void {
    clearTimeout(this.#timer);
    this.#isAsking = false;
    this.#words = undefined;
  }

  render(kept: KeptReceipt<CaseReceipt>): TemplateResult | typeof nothing {
    const until = changeableUntil(kept.receipt);
    const said = this.#words
      ? html`<p class="note" role="status">${infoIcon()}<span>${this.#words}</span></p>`
      : nothing;
    const left = until - Date.now();
    if (left <= 0 || !kept.draft) {
      if (kept.draft) this.#ways.expired();
      return said;
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#host.requestUpdate();
    }, left + 100);
    if (this.#isAsking) {
      return html`<div class="note" role="group" aria-label=${msg('撤回', {id: 'second.withdraw'})}>
        ${infoIcon()}
        <div>
          <p><b>${msg('撤回以后，这件事就不办了。', {id: 'second.sure'})}</b></p>
          <div class="row">
            <button
              class="btn quiet"
              id="withdraw"
              type="button"
              aria-disabled=${this.#isBusy ? 'true' : 'false'}
              @click=${() => void this.#withdraw(kept.receipt)}
            >
              ${msg('撤回，不办了', {id: 'second.withdraw-yes'})}
            </button>
            <button
              class="btn quiet"
              type="button"
              @click=${() => {
                this.#ask(false);
              }}
            >
              ${msg('不撤，接着办', {id: 'second.withdraw-no'})}
            </button>
          </div>
        </div>
      </div>`;
    }
    return html`${said}
      <div class="note no-print">
        ${infoIcon()}
        <div>
          <p>
            <b>${msg('写错了？', {id: 'second.title'})}</b>${msg(
              str`${timeText(new Date(until).toISOString())} 以前可以改，也可以撤回。`,
              {id: 'second.until'},
            )}
          </p>
          <div class="row">
            <button class="linkbtn" type="button" @click=${this.#ways.change}>
              ${msg('改一改', {id: 'second.change'})}
            </button>
            <button
              class="linkbtn"
              type="button"
              @click=${() => {
                this.#ask(true);
              }}
            >
              ${msg('撤回', {id: 'second.withdraw'})}
            </button>
          </div>
        </div>
      </div>`;
  }

  #ask(isAsking: boolean): void {
    this.#isAsking = isAsking;
    this.#words = undefined;
    this.#host.requestUpdate();
  }

  async #withdraw({number, code}: CaseReceipt): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    this.#host.requestUpdate();
    try {
      const service = this.#service();
      const session = await service.open({number, code});
      const {version, state} = await service.get(session);
      // A try before this one may have arrived.
      if (state !== 'withdrawn') await service.withdraw(session, {version});
      this.forget();
      this.#ways.withdrawn();
    } catch (error) {
      this.#isAsking = false;
      this.refuse(error);
    } finally {
      this.#isBusy = false;
      this.#host.requestUpdate();
    }
  }

  #service(): Cases {
    const service = this.#ways.cases();
    if (!service) throw new Error('Nothing here opens a case');
    return service;
  }

  #say(words: string): void {
    this.#words = words;
    this.#host.requestUpdate();
  }
}
