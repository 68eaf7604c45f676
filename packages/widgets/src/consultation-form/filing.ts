import {msg} from '@lit/localize';
import type {CaseDraft, FormDefinition} from '@pls-kit/contract';
import {cleanAnswers, maskPhone} from '@pls-kit/rules';
import {cases, type ClientOptions, composeClient, portal, ValidationError} from '@pls-kit/sdk';
import {html, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {ConsultationSubmitted} from '../events.js';
import {keepInTab} from '../tab-storage.js';
import {askPage} from './before-submit.js';
import type {ConsultationFormClient, FilingClient} from './consultation-form-client.js';
import {ConsultationSubmission, type SubmissionState} from './consultation-submission.js';
import {copyText} from './copy-text.js';
import type {FormExtras} from './form-extras.js';
import {textAnswer} from './form-fields.js';
import type {FormFilling} from './form-filling.js';
import type {FormWalk} from './form-walk.js';
import {
  type FormReceipt,
  isOfCase,
  type KeptReceipt,
  type ReceiptActions,
  receiptLine,
  receiptNumbers,
  receiptView,
} from './receipt.js';

export const composeFilingClient = (options: ClientOptions): FilingClient => composeClient(options, {cases, portal});

/** What becomes of a filing, for the form. */
export interface FilingOutcomes {
  /** It was accepted: the receipt takes the form's place. */
  readonly accepted: (receipt: KeptReceipt, told: ConsultationSubmitted) => void;
  /** The form or its notice has changed meanwhile. */
  readonly outdated: () => void;
  /** Fields show what the service refused. */
  readonly refused: () => void;
}

/** Sends a filled-in form, and keeps its receipt on the screen, over a reload of this tab too, until it is left. */
export class Filing {
  readonly #host: ReactiveControllerHost & EventTarget;
  readonly #filling: FormFilling;
  readonly #walk: FormWalk;
  readonly #extras: () => FormExtras | undefined;
  readonly #outcomes: FilingOutcomes;
  readonly #submission: ConsultationSubmission;
  #form?: FormDefinition;
  #receiptKey = '';
  #own: {readonly options: ClientOptions; readonly client: FilingClient} | undefined;
  #ready: FilingClient['cases'] | undefined;
  #copied: string | undefined;

  constructor(
    host: ReactiveControllerHost & EventTarget,
    filling: FormFilling,
    walk: FormWalk,
    extras: () => FormExtras | undefined,
    outcomes: FilingOutcomes,
  ) {
    this.#host = host;
    this.#filling = filling;
    this.#walk = walk;
    this.#extras = extras;
    this.#outcomes = outcomes;
    this.#submission = new ConsultationSubmission(host, {
      attempts: filling.draft,
      accepted: (receipt) => {
        this.#accept(receipt);
      },
      refused: (error) => {
        this.#refuse(error);
      },
    });
  }

  get state(): SubmissionState {
    return this.#submission.state;
  }

  /** What sends: the given client where it can, else one of this form's own. */
  clientOf(
    {cases: given, portal: site}: ConsultationFormClient,
    form: FormDefinition,
    options?: ClientOptions,
  ): FilingClient | undefined {
    const extras = this.#extras();
    if (extras) return extras.sender(form);
    if (given && site) return {cases: given, portal: site};
    if (options !== this.#own?.options) this.#own = options && {options, client: composeFilingClient(options)};
    return this.#own?.client;
  }

  /** Begins, while the citizen reads through it all, what has to be worked out before it may be sent. */
  getReady(client: ConsultationFormClient, form: FormDefinition, options?: ClientOptions): void {
    const sender = this.clientOf(client, form, options)?.cases;
    if (!sender || sender === this.#ready) return;
    this.#ready = sender;
    // Nothing is lost when it fails: sending does it again, and says what is wrong.
    sender.prepare().catch(() => undefined);
  }

  /** Back to the fields: no further try by itself. */
  edit(): void {
    this.#submission.edit();
  }

  /** @param receiptKey - under which the tab keeps the receipt */
  send(form: FormDefinition, client: Pick<ConsultationFormClient, 'regions'> & FilingClient, receiptKey: string): void {
    this.#form = form;
    this.#receiptKey = receiptKey;
    const allowed = askPage(this.#host, {form: form.code});
    this.#submission.send(client.cases, () => this.#toDraft(form, client), allowed);
  }

  renderReceipt(
    kept: KeptReceipt,
    root: ShadowRoot,
    actions: {readonly leave: () => void; readonly follow?: (() => void) | undefined},
  ): TemplateResult {
    const shown: ReceiptActions = {
      follow: actions.follow,
      leave: () => {
        this.#copied = undefined;
        actions.leave();
      },
      copied: this.#copied,
      copy: () => {
        void copyText(receiptLine(kept.receipt), root).then((done) => {
          this.#copied = done
            ? msg('复制好了', {id: 'receipt.copied'})
            : msg('没复制成，请抄下来或者拍张照', {id: 'receipt.not-copied'});
          this.#host.requestUpdate();
        });
      },
    };
    const {receipt} = kept;
    const other = this.#extras()?.receiptView(kept, shown, receiptNumbers);
    return other ?? (isOfCase(receipt) ? receiptView({...kept, receipt}, shown) : html``);
  }

  async #toDraft(
    form: FormDefinition,
    {regions, portal: site}: Pick<ConsultationFormClient, 'regions'> & FilingClient,
  ): Promise<CaseDraft> {
    const extras = this.#extras();
    const answers = cleanAnswers(form, this.#filling.draft.answers, extras?.kinds);
    const consents = extras?.consents(form) ?? [];
    const place = this.#filling.fields.find(({name, kind}) => kind === 'place' && name in answers);
    const code = place && textAnswer(answers, place.name);
    const homeCounty = code ? (await regions.get(code)).coverage.homeCounty : (await site.get()).homeCounty;
    return {
      ...(form.service && {service: form.service}),
      form: form.code,
      formVersion: form.version,
      homeCounty,
      answers,
      noticeVersion: form.notice.version,
      ...(consents.length > 0 && {consents}),
    };
  }

  #accept(receipt: FormReceipt): void {
    this.#ready = undefined;
    const form = this.#form;
    if (!form) return;
    const {fields, draft} = this.#filling;
    const answers = cleanAnswers(form, draft.answers, this.#extras()?.kinds);
    const answerOf = (fits: (field: (typeof fields)[number]) => boolean) => {
      const field = fields.find(fits);
      return (field && textAnswer(answers, field.name)) || undefined;
    };
    const phone = answerOf(({kind}) => kind === 'phone');
    const topic = answerOf(({kind}) => kind === 'topic');
    const kept: KeptReceipt = {
      receipt,
      name: answerOf(({autocomplete}) => autocomplete === 'name'),
      phone: phone && maskPhone(phone),
    };
    keepInTab(this.#receiptKey, kept);
    this.#outcomes.accepted(kept, {service: form.service, topic});
  }

  #refuse(error: unknown): void {
    const violations = error instanceof ValidationError ? error.violations : (this.#extras()?.violations(error) ?? []);
    const isOld = violations.some(({pointer}) => pointer === '/formVersion' || pointer === '/noticeVersion');
    if (isOld) {
      this.edit();
      this.#outcomes.outdated();
    } else if (this.#walk.showRefusal(violations)) {
      this.edit();
      this.#outcomes.refused();
    }
  }
}
