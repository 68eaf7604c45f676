import type {CaseDraft, FormDefinition} from '@pls-kit/contract';
import {cleanAnswers, maskPhone} from '@pls-kit/rules';
import {cases, type ClientOptions, composeClient, portal, ValidationError} from '@pls-kit/sdk';
import type {ReactiveControllerHost} from 'lit';
import type {ConsultationSubmitted} from '../../events.js';
import {askPage} from './before-submit.js';
import type {FormClient, FilingClient} from '../form-client.js';
import {Submission, type SubmissionState} from './submission.js';
import type {FormExtras} from '../form-extras.js';
import {textAnswer} from '../fields/form-fields.js';
import type {FormFilling} from '../filling/form-filling.js';
import type {FormWalk} from '../filling/form-walk.js';
import type {FormReceipt, AnyReceipt} from '../receipt/kept-receipt.js';

export const composeFilingClient = (options: ClientOptions): FilingClient => composeClient(options, {cases, portal});

/** What becomes of a filing, for the form. */
export interface FilingOutcomes {
  /** Waits for the files; what the form carries for them. */
  readonly files: (homeCounty: string) => Promise<readonly string[]>;
  /** It was accepted: the receipt takes the form's place. */
  readonly accepted: (receipt: AnyReceipt, told: ConsultationSubmitted) => void;
  /** The form or its notice has changed meanwhile. */
  readonly outdated: () => void;
  /** Fields show what the service refused. */
  readonly refused: () => void;
}

/** Sends a filled-in form, and makes of the answer what its receipt shows. */
export class Filing {
  readonly #host: ReactiveControllerHost & EventTarget;
  readonly #filling: FormFilling;
  readonly #walk: FormWalk;
  readonly #extras: () => FormExtras | undefined;
  readonly #outcomes: FilingOutcomes;
  readonly #submission: Submission;
  #form?: FormDefinition;
  #own: {readonly options: ClientOptions; readonly client: FilingClient} | undefined;
  #ready: FilingClient['cases'] | undefined;

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
    this.#submission = new Submission(host, {
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
    {cases: given, portal: site}: FormClient,
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
  getReady(client: FormClient, form: FormDefinition, options?: ClientOptions): void {
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

  send(form: FormDefinition, client: Pick<FormClient, 'regions'> & FilingClient): void {
    this.#form = form;
    const allowed = askPage(this.#host, {form: form.code});
    this.#submission.send(client.cases, () => this.#toDraft(form, client), allowed);
  }

  /** County that the case is kept in: of the place that was chosen, else the portal's own. */
  async homeCounty({regions, portal: site}: Pick<FormClient, 'regions'> & FilingClient): Promise<string> {
    const {fields, draft} = this.#filling;
    const place = fields.find(({name, kind}) => kind === 'place' && textAnswer(draft.answers, name) !== '');
    const code = place && textAnswer(draft.answers, place.name);
    return code ? (await regions.get(code)).coverage.homeCounty : (await site.get()).homeCounty;
  }

  async #toDraft(form: FormDefinition, client: Pick<FormClient, 'regions'> & FilingClient): Promise<CaseDraft> {
    const extras = this.#extras();
    const answers = cleanAnswers(form, this.#filling.draft.answers, extras?.kinds);
    const consents = extras?.consents(form) ?? [];
    const homeCounty = await this.homeCounty(client);
    const attachments = await this.#outcomes.files(homeCounty);
    return {
      ...(form.service && {service: form.service}),
      form: form.code,
      formVersion: form.version,
      homeCounty,
      answers,
      noticeVersion: form.notice.version,
      ...(consents.length > 0 && {consents}),
      ...(attachments.length > 0 && {attachments: [...attachments]}),
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
    const kept = {
      receipt,
      name: answerOf(({autocomplete}) => autocomplete === 'name'),
      phone: phone && maskPhone(phone),
    };
    // Either kind of answer makes its own kind of receipt.
    this.#outcomes.accepted(kept as AnyReceipt, {service: form.service, topic});
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
