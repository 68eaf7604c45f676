import {msg} from '@lit/localize';
import type {CaseReceipt, FormDefinition} from '@pls-kit/contract';
import {cleanAnswers, holds} from '@pls-kit/rules';
import {
  type Attachments,
  type Cases,
  type ClientOptions,
  ConnectionError,
  NetworkError,
  ValidationError,
} from '@pls-kit/sdk';
import {html, nothing, type TemplateResult} from 'lit';
import {advise} from '../ask-advice.js';
import type {ConsultationSubmitted} from '../events.js';
import {canHandOver, openTracker} from '../handover.js';
import {OnDemand} from '../on-demand.js';
import {errorSummaryId} from '../parts/error-summary.js';
import {type FieldFrame, groupedField} from '../parts/field.js';
import type * as FilesPart from '../parts/files/files-field.js';
import type {SentFiles} from '../parts/files/sent-files.js';
import {inLocale} from '../localization.js';
import type {PlsElement} from '../pls-element.js';
import {checkSite} from '../site-check.js';
import {keepInTab, wipeFromTab} from '../tab-storage.js';
import type * as AloudPart from './aloud/read-aloud.js';
import type {ReadAloud} from './aloud/read-aloud.js';
import {careStrip} from './danger/care-strip.js';
import {exitButton, leaveFor} from './danger/quick-exit.js';
import {Keeping} from './draft/keeping.js';
import {fieldId, textAnswer} from './fields/form-fields.js';
import {Filing} from './filing/filing.js';
import type {FillingSources, FormFilling} from './filling/form-filling.js';
import {answersThatFit} from './filling/find-errors.js';
import {FormWalk} from './filling/form-walk.js';
import type {FormClient} from './form-client.js';
import {checkStep} from './form-steps.js';
import {type AnyReceipt, isOfCase, type KeptReceipt} from './receipt/kept-receipt.js';
import {Receipt} from './receipt/receipt.js';

/** What the form's element does for the journey through it. */
export interface FormWays {
  readonly client: () => FormClient | undefined;
  /** What the page's configuration says; absent where the page gave a client of its own. */
  readonly options: () => ClientOptions | undefined;
  /** Names portal and form, for what is kept. */
  readonly scope: () => string;
  /** Renders, then focuses what has this id. */
  readonly focus: (id: string) => void;
  readonly readAgain: () => void;
  readonly outdated: (isOutdated: boolean) => void;
  readonly refuse: (refusal: Error) => void;
  /** The draft is empty: so is what stands beside it. */
  readonly cleared: () => void;
  /** Puts the receipt in the form's place; without one the form is back. */
  readonly show: (receipt: AnyReceipt | undefined) => void;
  readonly announce: (told: ConsultationSubmitted) => void;
}

/** All that somebody does with a form beyond filling in the step on screen: from step to step, sending it, keeping what came of it. */
export class FormJourney {
  readonly filing: Filing;
  readonly #host: PlsElement<FormClient>;
  readonly #filling: FormFilling;
  readonly #sources: FillingSources;
  readonly #ways: FormWays;
  readonly #walk: FormWalk;
  readonly #keeping: Keeping;
  readonly #receipt: Receipt;
  #amending?: KeptReceipt<CaseReceipt> | undefined;
  #isAmendSending = false;
  readonly #aloudPart: OnDemand<typeof AloudPart>;
  #aloud?: ReadAloud;
  readonly #filesPart: OnDemand<typeof FilesPart>;
  #madeFiles?: SentFiles | undefined;
  #sendsFiles?: {readonly options: ClientOptions; readonly service: Attachments};
  #fitted?: FormDefinition | undefined;
  #checked?: ClientOptions;

  constructor(host: PlsElement<FormClient>, filling: FormFilling, sources: FillingSources, ways: FormWays) {
    this.#host = host;
    this.#filling = filling;
    this.#sources = sources;
    this.#ways = ways;
    this.#walk = new FormWalk(host, filling, sources);
    this.#aloudPart = new OnDemand(host, () => import('./aloud/read-aloud.js'));
    this.#filesPart = new OnDemand(host, () => import('../parts/files/files-field.js'));
    this.#keeping = new Keeping(host, filling.draft, {
      focus: ways.focus,
      scope: ways.scope,
      form: () => sources.form()?.code,
      drafts: () => ways.client()?.drafts,
      options: ways.options,
      restored: () => {
        // Files, places and errors are those of another draft.
        this.#madeFiles = undefined;
        this.#fitted = undefined;
        filling.errors.showAll([]);
        ways.cleared();
        ways.focus('heading');
      },
      clear: () => {
        if (this.filing.state.name === 'sending') return;
        if (this.#amending) {
          this.stopAmending();
          return;
        }
        this.filing.edit();
        this.#files()?.removeAll();
        this.#clear();
        ways.focus('heading');
      },
    });
    this.#receipt = new Receipt(host, {
      leave: () => {
        wipeFromTab(this.#receiptKey);
        ways.show(undefined);
        ways.focus('heading');
      },
      calendar: (receipt) => sources.extras()?.calendar(receipt) ?? Promise.reject(new Error('No calendar')),
      cases: () => {
        // One that was given may do no more than send.
        const given = ways.client()?.cases;
        return given && 'amend' in given ? (given as Cases) : undefined;
      },
      options: ways.options,
      change: (kept) => {
        this.#beginAmending(kept);
      },
      keep: (kept) => {
        keepInTab(this.#receiptKey, kept);
        ways.show(kept);
      },
    });
    this.filing = new Filing(host, filling, this.#walk, sources.extras, {
      files: (homeCounty) => this.#receipts(homeCounty),
      accepted: (receipt, told) => {
        // So long as it can be changed, and then no longer.
        const {attempt: _attempt, elsewhere: _elsewhere, files: _files, ...draft} = filling.draft.contents();
        const kept: AnyReceipt = isOfCase(receipt) ? {...receipt, draft} : receipt;
        keepInTab(this.#receiptKey, kept);
        this.#madeFiles?.forget();
        ways.show(kept);
        this.#clear();
        ways.focus('heading');
        ways.announce(told);
      },
      outdated: () => {
        ways.readAgain();
        ways.focus('heading');
      },
      refused: () => {
        ways.focus(errorSummaryId);
      },
    });
  }

  /** Before each rendering: a form that is another than before, topics that came meanwhile. */
  follow(form: FormDefinition): void {
    this.#titlePage(form);
    this.#keeping.follow();
    this.#checkSite();
    const {draft} = this.#filling;
    if (draft.files.length > 0) this.#filesPart.prepare();
    if (form !== this.#fitted) {
      this.#fitted = form;
      const fitting = answersThatFit(form, draft.answers);
      if (fitting) {
        this.#ways.outdated(true);
        draft.replace(fitting);
      }
    }
    // A topic that a link or an old draft names and the catalogue does not is left out, not held against the citizen.
    const topics = this.#sources.topics();
    if (!topics) return;
    for (const {name, kind} of form.steps.flatMap((step) => step.fields)) {
      const code = kind === 'topic' ? textAnswer(draft.answers, name) : '';
      if (code !== '' && !topics.has(code)) draft.set(name, '');
    }
  }

  next(): void {
    this.#ways.focus(this.#walk.next());
  }

  /** What somebody is to read before they go on. */
  renderCare(): unknown {
    const {care} = this.#walk;
    return care && careStrip(care);
  }

  /** Whether it may be dangerous to be seen with this form. */
  isDiscreet({discreet}: FormDefinition): boolean {
    return discreet !== undefined && (this.#walk.hasCared || holds(discreet.when, this.#filling.draft.answers));
  }

  /** Beside the form's title: a quick way out where it may be needed, the step read aloud where there is a voice. */
  renderTools(form: FormDefinition): unknown {
    const exit = this.isDiscreet(form)
      ? exitButton(() => {
          this.leaveQuickly(form);
        })
      : nothing;
    return [exit, this.#readAloud()?.render(this.#filling.step)];
  }

  #readAloud(): ReadAloud | undefined {
    // In some apps' browsers it is there by name alone.
    if (!(window.speechSynthesis as SpeechSynthesis | undefined)) return undefined;
    const {module} = this.#aloudPart;
    if (module) return (this.#aloud ??= new module.ReadAloud(this.#host));
    this.#aloudPart.prepare();
    return undefined;
  }

  /** Wipes all that was written here, and leaves for a page that anybody may look at. */
  leaveQuickly({discreet}: FormDefinition): void {
    if (!discreet) return;
    this.#files()?.removeAll();
    this.#clear();
    wipeFromTab(this.#receiptKey);
    leaveFor(discreet.exitTo, this.#host);
  }

  back(): void {
    if (this.filing.state.name === 'sending') return;
    this.filing.edit();
    this.#walk.back();
    this.#ways.focus('heading');
  }

  /** From the check to one field. */
  change(field: string): void {
    if (this.filing.state.name === 'sending') return;
    this.filing.edit();
    this.#walk.change(field);
    this.#ways.focus(fieldId(field));
  }

  leave(field: string): void {
    this.#walk.leave(field);
    this.#host.requestUpdate();
  }

  /** Works out ahead of its need what sending will ask for. */
  getReady(client: FormClient, form: FormDefinition): void {
    this.filing.getReady(client, form, this.#ways.options());
  }

  send(form: FormDefinition): void {
    const client = this.#ways.client();
    if (!client || this.filing.state.name === 'sending') return;
    if (!this.#walk.mayBeSent()) {
      this.#ways.focus(errorSummaryId);
      return;
    }
    if (this.#amending) {
      void this.#amend(form, this.#amending);
      return;
    }
    this.#ways.outdated(false);
    const own = this.filing.clientOf(client, form, this.#ways.options());
    if (own) this.filing.send(form, {regions: client.regions, ...own});
    else
      void advise(({adviseClient}) => {
        adviseClient(this.#host.localName);
      });
  }

  /** The field for files, once its code is here; till then a place of the same height. */
  filesField(frame: FieldFrame): TemplateResult {
    if (this.#amending) {
      const words = msg('交上去的文件都在。要补，到办理进度里传。', {id: 'files.amending'});
      return groupedField(frame, html`<p class="small">${words}</p>`);
    }
    const {module} = this.#filesPart;
    const files = this.#files();
    if (module && files) return module.filesField(frame, files);
    this.#filesPart.prepare();
    return groupedField(frame, html`<span class="sk"></span>`);
  }

  /** 「3 个文件」. */
  get filesText(): string {
    return this.#files()?.words ?? '';
  }

  #files(): SentFiles | undefined {
    const {module} = this.#filesPart;
    return module && this.#filesBy(module);
  }

  #filesBy({SentFiles, composeAttachments}: typeof FilesPart): SentFiles {
    this.#madeFiles ??= new SentFiles(this.#host, {
      attachments: () => this.#attachments(composeAttachments),
      homeCounty: () => this.#homeCounty(),
      kept: this.#filling.draft.files,
      keep: (files) => {
        this.#filling.draft.keepFiles(files);
      },
    });
    return this.#madeFiles;
  }

  #attachments(compose: (options: ClientOptions) => Attachments): Attachments | undefined {
    const given = this.#ways.client()?.attachments;
    const options = this.#ways.options();
    if (given || !options) return given;
    if (this.#sendsFiles?.options !== options) this.#sendsFiles = {options, service: compose(options)};
    return this.#sendsFiles.service;
  }

  /** Of the case, by what is filled in now. */
  async #homeCounty(): Promise<string> {
    const client = this.#ways.client();
    const form = this.#sources.form();
    if (!client || !form) throw new Error('No form');
    const sender = this.filing.clientOf(client, form, this.#ways.options());
    if (!sender) throw new Error('No client that sends');
    return this.filing.homeCounty({regions: client.regions, ...sender});
  }

  /** Where the words are kept, and the way to wipe them. */
  renderKept(): unknown {
    return this.#keeping.render();
  }

  renderReceipt(kept: AnyReceipt): TemplateResult {
    const {number, code} = kept.receipt;
    const {trackerUrl} = this.#host.configuration;
    const follow = () => {
      openTracker({number, code}, trackerUrl);
    };
    return this.#receipt.render(kept, canHandOver('tracker', trackerUrl) ? follow : undefined);
  }

  /** The receipt of the case whose answers are being changed. */
  get amending(): KeptReceipt<CaseReceipt> | undefined {
    return this.#amending;
  }

  /** What was sent stays as it was. */
  stopAmending(): void {
    const kept = this.#amending;
    if (!kept || this.#isAmendSending) return;
    this.#amending = undefined;
    this.#clear();
    this.#ways.show(kept);
    this.#ways.focus('heading');
  }

  get isAmendSending(): boolean {
    return this.#isAmendSending;
  }

  #beginAmending(kept: KeptReceipt<CaseReceipt>): void {
    if (!kept.draft) return;
    this.#amending = kept;
    this.#filling.draft.restore({...kept.draft, step: checkStep});
    this.#ways.show(undefined);
    this.#ways.focus('heading');
  }

  async #amend(form: FormDefinition, kept: KeptReceipt<CaseReceipt>): Promise<void> {
    if (this.#isAmendSending) return;
    this.#isAmendSending = true;
    this.#host.requestUpdate();
    const {draft} = this.#filling;
    const {attempt: _attempt, elsewhere: _elsewhere, files: _files, ...sent} = draft.contents();
    try {
      await this.#receipt.amend(kept, cleanAnswers(form, draft.answers, this.#sources.extras()?.kinds));
      this.#isAmendSending = false;
      this.#amending = {...kept, draft: sent};
      keepInTab(this.#receiptKey, this.#amending);
      this.stopAmending();
    } catch (error) {
      this.#isAmendSending = false;
      if (error instanceof ValidationError && this.#walk.showRefusal(error.violations)) {
        this.#ways.focus(errorSummaryId);
        return;
      }
      this.#receipt.refuse(error);
      // Without an answer they try again from here, with all that they wrote.
      if (error instanceof ConnectionError) this.#host.requestUpdate();
      else this.stopAmending();
    }
  }

  /** Waits for the code that sends files, where there are any. */
  async #receipts(homeCounty: string): Promise<string[]> {
    if (this.#filling.draft.files.length === 0 && !this.#madeFiles) return [];
    const module = await import('../parts/files/files-field.js').catch((cause: unknown) => {
      throw new NetworkError('The code that sends files could not be loaded', {cause});
    });
    return this.#filesBy(module).receipts(homeCounty);
  }

  get #receiptKey(): string {
    return `pls-receipt:${this.#ways.scope()}`;
  }

  #clear(): void {
    this.#keeping.reset();
    this.#walk.clear();
    this.#ways.outdated(false);
    this.#ways.cleared();
    this.#filling.clear();
  }

  /** The browser's tab says no more than the form does. */
  #titlePage(form: FormDefinition): void {
    const {discreet} = form;
    if (discreet && this.isDiscreet(form)) {
      this.#ownTitle ??= document.title;
      document.title = inLocale(discreet.title);
    } else if (this.#ownTitle !== undefined) {
      document.title = this.#ownTitle;
      this.#ownTitle = undefined;
    }
  }
  #ownTitle: string | undefined;

  /** Once for each configuration: whoever cannot be answered is told before they write. */
  #checkSite(): void {
    const options = this.#ways.options();
    if (!options || options === this.#checked) return;
    this.#checked = options;
    void checkSite(options).then((refusal) => {
      if (refusal) this.#ways.refuse(refusal);
    });
  }
}
