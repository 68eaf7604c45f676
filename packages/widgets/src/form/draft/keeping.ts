import {html} from 'lit';
import type {ClientOptions, Drafts} from '@pls-kit/sdk';
import {OnDemand} from '../../on-demand.js';
import type {PlsElement} from '../../pls-element.js';
import {copyText} from '../receipt/copy-text.js';
import {draftLine} from './draft-line.js';
import type * as ElsewherePart from './elsewhere-panel.js';
import type {FormDraft} from './form-draft.js';
import type {KeepElsewhere} from './keep-elsewhere.js';

/** What keeping a draft asks of the form. */
export interface KeepingWays {
  readonly focus: (id: string) => void;
  /** Wipes the form. */
  readonly clear: () => void;
  /** Another draft lies in the place of the one that was here. */
  readonly restored: () => void;
  /** Names portal and form. */
  readonly scope: () => string;
  /** Code of the form. */
  readonly form: () => string | undefined;
  readonly drafts: () => Drafts | undefined;
  readonly options: () => ClientOptions | undefined;
}

/** What the page's address asks for who comes with a draft code: `?pls-draft`. The code itself never stands in an address. */
const comesWithCode = (): boolean => new URLSearchParams(location.search).has('pls-draft');

/** Whether an earlier visit left something on this device; known without the code that reads it. */
const isOnDevice = (scope: string): boolean => {
  try {
    return localStorage.getItem(`pls-device-draft:${scope}`) !== null;
  } catch {
    return false;
  }
};

/** Where a draft is kept, as the citizen sees it and chooses it: this tab always, this device or a code by choice. */
export class Keeping {
  readonly #host: PlsElement<object>;
  readonly #draft: FormDraft;
  readonly #ways: KeepingWays;
  readonly #part: OnDemand<typeof ElsewherePart>;
  #elsewhere?: KeepElsewhere;
  #own?: {readonly options: ClientOptions; readonly service: Drafts};
  /** 清除 was pressed and waits for a yes. */
  #isClearing = false;
  #isOpen = false;
  #hasLooked = false;

  constructor(host: PlsElement<object>, draft: FormDraft, ways: KeepingWays) {
    this.#host = host;
    this.#draft = draft;
    this.#ways = ways;
    this.#part = new OnDemand(host, () => import('./elsewhere-panel.js'));
  }

  /** Before each rendering: what was kept elsewhere before is gone on with. */
  follow(): void {
    if (!this.#hasLooked && this.#ways.form() !== undefined) {
      this.#hasLooked = true;
      const isKept = this.#draft.elsewhere?.code !== undefined || isOnDevice(this.#ways.scope());
      this.#isOpen = comesWithCode() || (isKept && !this.#draft.wasRestored);
      if (isKept || this.#isOpen) this.#part.prepare();
    }
    this.#made();
  }

  /** It was sent or cleared: nothing of it stays anywhere. */
  reset(): void {
    this.#isClearing = false;
    this.#isOpen = false;
    this.#elsewhere?.forget();
  }

  render(): unknown {
    const elsewhere = this.#made();
    const line = draftLine(this.#draft, {
      asking: this.#isClearing,
      ask: (asking) => {
        this.#isClearing = asking;
        this.#ways.focus(asking ? 'clear' : 'ask-clear');
      },
      clear: this.#ways.clear,
      elsewhere: {
        isOpen: this.#isOpen,
        isOnDevice: elsewhere?.device.name === 'on',
        hasCode: elsewhere?.code.name === 'on',
        // Neither a device nor a code without https.
        toggle: isSecureContext
          ? () => {
              this.#isOpen = !this.#isOpen;
              this.#part.prepare();
              this.#host.requestUpdate();
            }
          : undefined,
      },
    });
    const {module} = this.#part;
    if (!this.#isOpen || !isSecureContext) return line;
    if (!module || !elsewhere) return html`${line}<span class="sk tall"></span>`;
    return html`${line}${module.elsewherePanel(elsewhere, {
      copy: (code) => void copyText(code, this.#host.renderRoot),
      opened: this.#ways.restored,
    })}`;
  }

  #made(): KeepElsewhere | undefined {
    const {module} = this.#part;
    const form = this.#ways.form();
    if (module && form !== undefined)
      this.#elsewhere ??= new module.KeepElsewhere(this.#host, this.#draft, {
        scope: this.#ways.scope(),
        form,
        service: () => this.#service(module),
      });
    return this.#elsewhere;
  }

  #service({composeDrafts}: typeof ElsewherePart): Drafts | undefined {
    const given = this.#ways.drafts();
    const options = this.#ways.options();
    if (given || !options) return given;
    if (this.#own?.options !== options) this.#own = {options, service: composeDrafts(options)};
    return this.#own.service;
  }
}
