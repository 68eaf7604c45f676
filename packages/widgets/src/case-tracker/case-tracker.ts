import {msg, str} from '@lit/localize';
import type {CaseEvent} from '@pls-kit/contract';
import {type Cases, type ClientOptions, UnauthorizedError} from '@pls-kit/sdk';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import {defineOnce} from '../define-once.js';
import {tell} from '../events.js';
import {type CaseKey, receive, takeCaseKey} from '../handover.js';
import type {InsecurePart} from '../insecure-page.js';
import {inLocale} from '../localization.js';
import {errorSummaryId, type SummaryEntry} from '../parts/error-summary.js';
import {failure} from '../parts/failure.js';
import {OnDemand} from '../on-demand.js';
import {waiting} from '../parts/waiting.js';
import {PlsElement} from '../pls-element.js';
import {baseStyles} from '../styles/base.styles.js';
import {fieldStyles} from '../styles/field.styles.js';
import {keepInTab, readFromTab, wipeFromTab} from '../tab-storage.js';
import type {KeyPart} from './case-key-input.js';
import type * as CasePart from './case-part.js';
import type {CaseTrackerClient} from './case-tracker-client.js';
import {caseTrackerStyles} from './case-tracker.styles.js';
import {CaseTracking, type TrackingState} from './case-tracking.js';
import type {Doing} from './case-view.js';
import type * as WorkPart from './case-work-part.js';
import {KeptCases} from './kept-cases.js';
import {codeAgain, type LookUp, lookUpView} from './look-up.js';
import {refusalId} from './refusal.js';

const nothingTyped: Readonly<Record<KeyPart, string>> = {number: '', code: ''};

const isCaseKey = (value: unknown): value is CaseKey =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Partial<CaseKey>).number === 'string' &&
  typeof (value as Partial<CaseKey>).code === 'string';

/**
 * Shows where a case stands, by its number and query code: what the person has to do, the promised day, every step and word, the
 * answer; and does what can be done about it. Follows it by itself. The two numbers stay in this tab (a reload keeps the case open) until the
 * person leaves it, and on this device only where they ask for that.
 *
 * @fires {CustomEvent<Record<string, never>>} pls-case-opened - Somebody opened a case; nothing of it is told
 * @slot login - Above the two numbers
 */
export class CaseTracker extends PlsElement<CaseTrackerClient> {
  static override styles = [baseStyles, fieldStyles, caseTrackerStyles];

  @state() private typed = nothingTyped;
  @state() private errors: Partial<Record<KeyPart, string>> = {};
  @state() private summarised: readonly KeyPart[] = [];
  @state() private news?: string | undefined;
  /** Why no case could be opened from this page. */
  @state() private refusal?: Error | undefined;

  #toldOf?: CaseKey;
  readonly #tracking = new CaseTracking(this, (key) => {
    keepInTab(this.#storageKey, key);
    this.typed = nothingTyped;
    // The same case again, because the page moved the widget, is no news.
    if (key !== this.#toldOf) tell(this, 'pls-case-opened', {});
    this.#toldOf = key;
  });
  /** Comes while the two numbers are being typed. */
  readonly #caseView = new OnDemand(this, () => import('./case-part.js'));
  /** Comes once a case is on the screen. */
  readonly #workPart = new OnDemand(this, () => import('./case-work-part.js'));
  #doing?: Doing;
  #workClient?: CaseTrackerClient | undefined;
  readonly #kept = new KeptCases(this, () => this.configuration.portal ?? 'page');
  #options?: ClientOptions;
  #cases?: Cases | undefined;
  /** Waits for that code. */
  #pending?: ((part: typeof CasePart) => void) | undefined;
  #storageKey = 'pls-case';
  #handedOver?: CaseKey | undefined;
  #endReceiving?: () => void;
  #seen?: {readonly number: string; readonly sequence: number; readonly state: string} | undefined;
  #focusWhenSettled = false;
  /** What stands here instead where the page has no https: two numbers open everything. */
  #insecure?: OnDemand<InsecurePart>;

  protected override composeClient(options: ClientOptions): CaseTrackerClient {
    this.#options = options;
    this.#cases = undefined;
    this.#workClient = undefined;
    return {};
  }

  protected override clientChanged(client: CaseTrackerClient): void {
    if (!isSecureContext) {
      this.#insecure = new OnDemand(this, async () => (await import('../insecure-page.js')).insecurely);
      this.#insecure.prepare();
      return;
    }
    this.#storageKey = `pls-case:${this.configuration.portal ?? 'page'}`;
    const kept = readFromTab(this.#storageKey);
    const key = this.#handedOver ?? (isCaseKey(kept) ? kept : undefined);
    this.#handedOver = undefined;
    if (key) this.#open(client, key);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#handedOver = takeCaseKey();
    this.#endReceiving = receive('tracker', (key) => {
      const client = this.activeClient;
      this.typed = key;
      if (this.#insecure) this.#focus('heading');
      else if (client) this.#open(client, key, {focus: true});
      else this.#handedOver = key;
      this.scrollIntoView({block: 'start'});
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#endReceiving?.();
  }

  protected override renderContent(client: CaseTrackerClient): TemplateResult {
    return html`${this.#renderState(client)}
      <p class="vh" role="status">${this.#tracking.seen ? (this.news ?? nothing) : nothing}</p>`;
  }

  #renderState(client: CaseTrackerClient): TemplateResult {
    if (this.#insecure) {
      const {module, remote} = this.#insecure;
      if (module) return module.view(this, 'case-tracker');
      if (remote.state.name !== 'failed') return waiting();
      return this.#renderFailure(remote.state.error, () => {
        remote.retry();
      });
    }
    if (this.refusal) return failure(this.refusal, {offline: false});
    const {state: tracking} = this.#tracking;
    const lookUp = this.#lookUp(client);
    switch (tracking.name) {
      case 'unreachable':
        return this.#renderFailure(tracking.error, () => {
          const {key} = this.#tracking;
          if (key) this.#open(client, key);
        });
      case 'open':
      case 'expired':
        return this.#renderCase(tracking, lookUp);
      default: {
        const {remote} = this.#caseView;
        if (this.#pending === undefined || remote.state.name !== 'failed') return lookUpView(lookUp);
        return this.#renderFailure(remote.state.error, () => {
          remote.retry();
        });
      }
    }
  }

  #renderCase(tracking: Extract<TrackingState, {name: 'open' | 'expired'}>, lookUp: LookUp): TemplateResult {
    const {module, remote} = this.#caseView;
    if (remote.state.name === 'failed') {
      return this.#renderFailure(remote.state.error, () => {
        remote.retry();
      });
    }
    if (!module) return waiting(remote.state);
    const staleSince = tracking.name === 'open' ? tracking.staleSince : undefined;
    const again = tracking.name === 'expired' ? codeAgain(lookUp) : nothing;
    const {case: shown} = tracking.seen;
    const actions = {
      another: () => {
        this.#leave(undefined);
        this.#focus('number');
      },
      leave: () => {
        this.#leave(msg('已经离开，号码没有留在这里。', {id: 'tracker.left'}));
        this.#focus('heading');
      },
      isKept: this.#kept.isKept(shown.number),
      keep: () => {
        const {key} = this.#tracking;
        const about = [shown.service?.name, shown.topic?.name].flatMap((name) => (name ? [inLocale(name)] : []));
        if (key) void this.#kept.toggle(key, about.join(' · '));
      },
    };
    return module.caseView(tracking.seen, staleSince, again, actions, this.#doing);
  }

  #renderFailure(error: unknown, retry: () => void): TemplateResult {
    return failure(error, {offline: !navigator.onLine, retry});
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.activeClient) this.#caseView.prepare();
    const {module} = this.#caseView;
    if (module) {
      this.#takeBoth(module);
      this.#checkSite(module);
    }
    // What was waiting may itself wait for what comes next.
    while (module && this.#pending) {
      const run = this.#pending;
      this.#pending = undefined;
      run(module);
    }
    const {seen} = this.#tracking;
    this.#kept.look(seen !== undefined);
    if (!seen) return;
    this.#workPart.prepare();
    if (this.#workPart.module) this.#doing ??= this.#begin(this.#workPart.module);
    const {number, sequence, state: now, stateText} = seen.case;
    const last: CaseEvent | undefined = seen.events[seen.events.length - 1];
    // Of what they did themselves they are told by the one who did it.
    if (this.#seen?.number === number && sequence > this.#seen.sequence && last?.actor !== 'citizen') {
      // Said, not shown, and without taking the focus: the page itself has changed.
      const words = now === this.#seen.state && last ? last.text : stateText;
      this.news = msg(str`有新进展：${inLocale(words)}`, {id: 'tracker.news'});
    }
    this.#seen = {number, sequence, state: now};
  }

  #begin(part: typeof WorkPart): Doing {
    const client = () => {
      if (this.client) return this.client;
      return (this.#workClient ??= this.#options ? part.composeCaseWorkClient(this.#options) : {});
    };
    const work = new part.CaseWork(this, {
      tracking: this.#tracking,
      client,
      focus: (id) => {
        this.#focus(id);
      },
      gone: (words) => {
        this.#kept.forget(this.#tracking.key?.number ?? '').catch(() => undefined);
        this.#leave(words);
        this.#focus('heading');
      },
      openAnother: ({number, code}) => {
        const client = this.activeClient;
        if (client) this.#open(client, {number, code}, {focus: true});
      },
      root: () => this.renderRoot,
    });
    return {part, work, records: new part.CaseRecords(this, this.#tracking, client)};
  }

  protected override updated(): void {
    const {state: tracking} = this.#tracking;
    if (tracking.name === 'refused' && tracking.error instanceof UnauthorizedError) wipeFromTab(this.#storageKey);
    const isShown = !this.#tracking.seen || this.#caseView.module !== undefined;
    if (this.#focusWhenSettled && !this.#isOpening && isShown) {
      this.#focusWhenSettled = false;
      this.#focus(tracking.name === 'refused' || tracking.name === 'expired' ? refusalId : 'heading');
    }
  }

  /** Once for each configuration: whoever cannot be answered is told before they type. */
  #checkSite({checkSite}: typeof CasePart): void {
    const options = this.#options;
    if (this.client || !options || options === this.#checked) return;
    this.#checked = options;
    void checkSite(options).then((refusal) => {
      this.refusal = refusal;
      if (refusal) this.settled(refusal);
    });
  }
  #checked?: ClientOptions;

  get #isOpening(): boolean {
    return this.#tracking.isOpening || this.#pending !== undefined;
  }

  #lookUp(client: CaseTrackerClient): LookUp {
    const {state: tracking, seen} = this.#tracking;
    // A code that is taken no longer is asked for again; only a code typed then can be wrong.
    const isRefused = tracking.name === 'refused' || (tracking.name === 'expired' && this.typed.code !== '');
    return {
      typed: this.typed,
      error: (part) => this.errors[part],
      summary: this.summarised.flatMap((field): SummaryEntry[] => {
        const message = this.errors[field];
        return message === undefined ? [] : [{field, message}];
      }),
      busy: this.#isOpening,
      refused: isRefused ? tracking.error : undefined,
      news: seen ? undefined : this.news,
      kept: seen
        ? nothing
        : this.#kept.list((key) => {
            this.#open(client, key, {focus: true});
          }),
      type: (part, text) => {
        this.#type(part, text);
      },
      leave: (part) => {
        if (this.typed[part].trim() === '') return;
        const {module: parts} = this.#caseView;
        if (!parts) return;
        this.typed = {...this.typed, [part]: parts.groupPart(part, this.typed[part])};
        this.#setError(part, parts.explainPart(part, this.typed[part]));
      },
      submit: () => {
        this.#submit(client, seen ? ['code'] : ['number', 'code']);
      },
      focusPart: (part) => {
        this.#focus(part);
      },
    };
  }

  #type(part: KeyPart, text: string): void {
    this.news = undefined;
    const {module} = this.#caseView;
    this.typed = {...this.typed, [part]: text};
    if (module && this.errors[part] !== undefined) this.#setError(part, module.explainPart(part, text));
  }

  /** Both numbers pasted into one field go where they belong. */
  #takeBoth({findBoth, groupPart}: typeof CasePart): void {
    const both = this.#tracking.seen ? undefined : (findBoth(this.typed.number) ?? findBoth(this.typed.code));
    if (!both) return;
    this.typed = {number: groupPart('number', both.number), code: groupPart('code', both.code)};
    this.errors = {};
    this.news = msg('两个号都填好了', {id: 'tracker.both'});
  }

  #setError(part: KeyPart, message: string | undefined): void {
    this.errors = {...this.errors, [part]: message};
  }

  #submit(client: CaseTrackerClient, parts: readonly KeyPart[]): void {
    if (this.#isOpening) return;
    this.#pending = (part) => {
      this.errors = {};
      for (const name of parts) this.#setError(name, part.explainPart(name, this.typed[name]));
      this.summarised = parts.filter((name) => this.errors[name] !== undefined);
      if (this.summarised.length > 0) {
        this.#focus(errorSummaryId);
        return;
      }
      const number = this.#tracking.seen?.case.number ?? part.readDigits(this.typed.number);
      this.#open(client, {number, code: part.readDigits(this.typed.code)}, {focus: true});
    };
    this.requestUpdate();
  }

  #open(client: CaseTrackerClient, key: CaseKey, {focus = false} = {}): void {
    this.news = undefined;
    this.#focusWhenSettled = focus;
    this.#pending = ({composeCaseTrackerClient}) => {
      this.#cases ??= this.#options && composeCaseTrackerClient(this.#options).cases;
      const cases = client.cases ?? this.#cases;
      if (cases) this.#tracking.open(cases, key);
    };
    this.requestUpdate();
  }

  #leave(news: string | undefined): void {
    wipeFromTab(this.#storageKey);
    this.#tracking.leave();
    this.typed = nothingTyped;
    this.errors = {};
    this.summarised = [];
    this.#seen = undefined;
    this.news = news;
  }

  #focus(id: string): void {
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus();
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pls-case-tracker': CaseTracker;
  }
}

/** Registers `<pls-case-tracker>`; a name already taken is left alone, with one warning. */
export const defineCaseTracker = (prefix = 'pls'): void => {
  defineOnce(`${prefix}-case-tracker`, CaseTracker);
};
