import {msg} from '@lit/localize';
import type {FormDefinition, FormField, Topic} from '@pls-kit/contract';
import type {ClientOptions} from '@pls-kit/sdk';
import {html, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {advise} from '../ask-advice.js';
import {defineOnce} from '../define-once.js';
import {type ConsultationSubmitted, tell} from '../events.js';
import {consultationForm} from '../first-requests.js';
import {canHandOver, type FormStart, openTracker, readAddress, receive} from '../handover.js';
import type {InsecurePart} from '../insecure-page.js';
import {errorSummaryId} from '../parts/error-summary.js';
import {failure} from '../parts/failure.js';
import {waiting} from '../parts/waiting.js';
import {OnDemand, type PartModule} from '../on-demand.js';
import {labelledField} from '../parts/field.js';
import {readFromTab, wipeFromTab} from '../tab-storage.js';
import {PlsElement} from '../pls-element.js';
import {Remote} from '../remote.js';
import {baseStyles} from '../styles/base.styles.js';
import {fieldStyles} from '../styles/field.styles.js';
import {stepsStyles} from '../styles/steps.styles.js';
import {ConsultationDraft} from './consultation-draft.js';
import {composeConsultationFormClient, type ConsultationFormClient} from './consultation-form-client.js';
import {consultationFormStyles} from './consultation-form.styles.js';
import type {SubmissionState} from './consultation-submission.js';
import type {Filing} from './filing.js';
import type {FormExtras, FormExtrasModule} from './form-extras.js';
import {type FillingSources, FormFilling} from './form-filling.js';
import type * as FinishingPart from './finishing.js';
import {type FieldContext, fieldId, textAnswer} from './form-fields.js';
import {whyUnsupported} from './form-steps.js';
import type {FormWalk} from './form-walk.js';
import {type FormView, formStepView, unsupportedView} from './form-view.js';
import type {PlaceFields} from './place-fields.js';
import type {KeptReceipt} from './receipt.js';
import {topicName} from './topic-choice.js';

type Finishing = typeof FinishingPart;

/**
 * Lets a citizen put a question to the county's public legal service, step by step from the form that the API serves,
 * and shows number, query code and promised day. Nothing typed is lost: it is kept in this tab until it is sent or cleared.
 *
 * @fires {CustomEvent<ConsultationSubmitted>} pls-consultation-submitted - The question was accepted
 * @fires {CustomEvent<FormStep>} pls-form-step - Another step is on screen
 * @fires {BeforeSubmitEvent} pls-before-submit - About to be sent: may be held
 * @slot captcha - Above the button that sends
 * @slot login - Above the first step
 * @csspart receipt - The confirmation that replaces the form
 */
export class ConsultationForm extends PlsElement<ConsultationFormClient> {
  static override styles = [baseStyles, fieldStyles, stepsStyles, consultationFormStyles];

  /** Topic to start with: a `code` of the catalogue. */
  @property() topic?: string;
  /** Region to start with, where the matter happened: a region code. */
  @property() region?: string;

  @state() private isClearing = false;
  @state() private isOutdated = false;
  @state() private kept?: KeptReceipt | undefined;
  /** Why nothing could be sent from this page. */
  @state() private refusal?: Error | undefined;

  readonly #form = new Remote<FormDefinition>(this);
  readonly #topics = new Remote<readonly Topic[]>(this);
  readonly #draft = new ConsultationDraft(this);
  readonly #sources: FillingSources = {
    form: () => this.#form.value,
    topics: () => this.#topics.value && new Set(this.#topics.value.map(({code}) => code)),
    isPlaceOpen: (field) => this.#places?.isOpen(field) ?? false,
    check: () => this.#finishing.module?.findErrors,
    extras: () => this.#extras(),
  };
  readonly #filling = new FormFilling(this.#draft, this.#sources);
  /** Comes while the first step is being filled in, long before it is needed. */
  readonly #finishing = new OnDemand(this, () => import('./finishing.js'));
  readonly #placePart = new OnDemand(this, () => import('./place-fields.js'));
  #walk?: FormWalk;
  #filing?: Filing;
  #places?: PlaceFields;
  #options?: ClientOptions;
  #receiptKey = '';
  #pending?: ((finishing: Finishing) => void) | undefined;
  readonly #otherTopic = new Set<string>();
  #start: FormStart = {};
  /** The same, for as long as the person is here. */
  #wanted: FormStart = {};
  /** What stands here instead where the page has no https. */
  #insecure?: OnDemand<InsecurePart>;
  #started?: FormDefinition;
  #fitted?: FormDefinition;
  #endReceiving?: () => void;
  #madeExtras?: FormExtras;

  /** Code of the form that it shows. */
  protected get formCode(): string {
    return consultationForm;
  }

  /** This widget's name without a prefix, as its page of the API's is called. */
  protected readonly widgetName: string = 'consultation-form';

  /** What it asks and says beyond a plain question. */
  protected readonly extrasPart?: OnDemand<FormExtrasModule>;

  /** Tells the page that it was accepted. */
  protected announce(told: ConsultationSubmitted): void {
    tell(this, 'pls-consultation-submitted', told);
  }

  protected override composeClient(options: ClientOptions): ConsultationFormClient {
    this.#options = options;
    return composeConsultationFormClient(options);
  }

  protected override clientChanged(client: ConsultationFormClient): void {
    const scope = `${this.configuration.portal ?? 'page'}:${this.formCode}`;
    this.#receiptKey = `pls-receipt:${scope}`;
    this.kept = readFromTab(this.#receiptKey) as KeptReceipt | undefined;
    this.#draft.open(`pls-draft:${scope}`);
    const options = this.#options;
    if (!isSecureContext && options)
      this.#insecure = new OnDemand(this, async () => (await import('../insecure-page.js')).readInsecurely(options));
    this.#readForm(client);
    this.extrasPart?.prepare();
    void this.#topics.run(
      async (signal) => {
        const all: Topic[] = [];
        // The very address that the finder reads, so that both share one answer.
        for await (const topic of client.topics.list({limit: 100}, {signal})) all.push(topic);
        return all;
      },
      {keep: true},
    );
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const address = readAddress();
    this.#start = {topic: this.topic ?? address.topic, region: this.region ?? address.region};
    this.#wanted = this.#start;
    if (this.extrasPart) return;
    this.#endReceiving = receive('form', (start) => {
      this.#takeOver(start);
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#endReceiving?.();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const form = this.#form.value;
    const client = this.activeClient;
    if (!form || !client) return;
    this.#finishing.prepare();
    this.#placePart.prepare();
    if (form !== this.#started) {
      this.#started = form;
      if (!this.kept) this.#fillIn(form);
    }
    const finishing = this.#finishing.module;
    if (finishing) {
      this.#walkBy(finishing);
      this.#checkSite(finishing);
      const run = this.#pending;
      this.#pending = undefined;
      run?.(finishing);
    }
    if (finishing && form !== this.#fitted) {
      this.#fitted = form;
      const fitting = finishing.answersThatFit(form, this.#draft.answers);
      if (Object.keys(fitting).length < Object.keys(this.#draft.answers).length) {
        this.isOutdated = true;
        this.#draft.replace(fitting);
      }
    }
    this.#dropUnknownTopics(form);
    this.#placesFor()?.follow(form);
  }

  protected override renderContent(client: ConsultationFormClient): TemplateResult {
    if (this.kept) return this.#renderReceipt(this.kept);
    const hold = this.#insecure;
    // Only a question can do without a name.
    if (hold && (this.extrasPart || !hold.module?.allows))
      return this.#renderPart(hold, (part) => part.view(this, this.widgetName, this.#wanted));
    if (this.refusal) return failure(this.refusal, {offline: false});
    const {state: remote} = this.#form;
    if (remote.name !== 'ready') return this.#renderUnready(this.#form);
    // The topics stand above other fields, which would move.
    if (this.#topics.state.name === 'loading') return this.#renderUnready(this.#topics);
    const form = remote.value;
    const {extrasPart} = this;
    if (extrasPart && !extrasPart.module) return this.#renderPart(extrasPart, () => html``);
    if (whyUnsupported(form, this.#extras()?.kinds) !== undefined) return unsupportedView(form);
    const view = this.#view(client, form);
    return formStepView(view, () =>
      this.#renderLater((finishing) => {
        this.#filingBy(finishing).getReady(client, form, this.#options);
        return finishing.checkView(view);
      }),
    );
  }

  #renderLater(render: (finishing: Finishing) => TemplateResult): TemplateResult {
    return this.#renderPart(this.#finishing, render);
  }

  #renderPart<Part extends PartModule>(part: OnDemand<Part>, render: (part: Part) => TemplateResult): TemplateResult {
    const {module, remote} = part;
    if (module) return render(module);
    part.prepare();
    return this.#renderUnready(remote);
  }

  #renderUnready(remote: Remote<unknown>): TemplateResult {
    if (remote.state.name !== 'failed') return waiting(remote.state, 4);
    return failure(remote.state.error, {
      offline: remote.state.offline,
      kept: this.#draft.savedAt === undefined ? undefined : msg('您写的都还在。', {id: 'form.kept'}),
      retry: () => {
        remote.retry();
      },
    });
  }

  #view(client: ConsultationFormClient, form: FormDefinition): FormView {
    const extras = this.#extras();
    const names = {
      topic: (code: string) => {
        const topic = this.#topics.value?.find((candidate) => candidate.code === code);
        return topic && topicName(topic);
      },
      place: (code: string) => this.#places?.nameOf(code),
      other: (field: FormField, text: string) => extras?.answerText(field, text) ?? text,
    };
    const forWhom = this.#filling.fields.find(({name}) => name === 'forWhom');
    return {
      form,
      filling: this.#filling,
      submission: this.#submissionState,
      isOutdated: this.isOutdated,
      isClearing: this.isClearing,
      isPreparing: this.#pending !== undefined,
      names,
      forWhom: forWhom && this.#finishing.module?.answerText(forWhom, this.#draft.answers, names),
      fields: this.#fields(),
      extras,
      next: (event) => {
        event.preventDefault();
        this.#whenFinishing((finishing) => {
          this.#focus(this.#walkBy(finishing).next() ? 'heading' : errorSummaryId);
        });
      },
      back: () => {
        if (this.#submissionState.name === 'sending') return;
        this.#filing?.edit();
        this.#whenFinishing((finishing) => {
          this.#walkBy(finishing).back();
          this.#focus('heading');
        });
      },
      change: (field) => {
        if (this.#submissionState.name === 'sending') return;
        this.#filing?.edit();
        this.#whenFinishing((finishing) => {
          this.#walkBy(finishing).change(field);
          this.#focus(fieldId(field));
        });
      },
      leave: (field) => {
        this.#walk?.leave(field);
        this.requestUpdate();
      },
      send: () => {
        this.#whenFinishing((finishing) => {
          this.#send(finishing, client, form);
        });
      },
      focusField: (field) => {
        this.#focus(fieldId(field));
      },
      askClear: (asking) => {
        this.isClearing = asking;
        this.#focus(asking ? 'clear' : 'ask-clear');
      },
      clear: () => {
        if (this.#submissionState.name === 'sending') return;
        this.#filing?.edit();
        this.#clear();
        this.#focus('heading');
      },
    };
  }

  #fields(): FieldContext {
    return {
      answers: this.#draft.answers,
      topics: this.#topics.state,
      otherTopic: this.#otherTopic,
      isNarrow: this.size === 'tiny' || this.size === 'phone',
      error: (field) => this.#filling.errors.of(field),
      set: (field, value) => {
        this.#filling.set(field, value);
      },
      chooseOtherTopic: (field, other) => {
        if (other) this.#otherTopic.add(field);
        else this.#otherTopic.delete(field);
      },
      placeField: (field, frame) =>
        this.#places?.render(field, frame) ?? labelledField(frame, html`<span class="sk tall"></span>`),
      topicList: (field, frame, topics) =>
        this.#placePart.module?.topicList(field, frame, topics, {
          answers: this.#draft.answers,
          set: (name, value) => {
            this.#filling.set(name, value);
          },
        }) ?? html`<span class="sk tall"></span>`,
      extras: this.#extras(),
    };
  }

  get #submissionState(): SubmissionState {
    return this.#filing?.state ?? {name: 'editing'};
  }

  /** Once for each configuration: whoever cannot be answered is told before they write. */
  #checkSite({checkSite}: Finishing): void {
    const options = this.#options;
    if (this.client || !options || options === this.#checked) return;
    this.#checked = options;
    void checkSite(options).then((refusal) => {
      this.refusal = refusal;
      if (refusal) this.settled(refusal);
    });
  }
  #checked?: ClientOptions;

  /** Runs at once, or as soon as the code for it is here. */
  #whenFinishing(run: (finishing: Finishing) => void): void {
    const {module} = this.#finishing;
    if (module) {
      run(module);
    } else {
      this.#pending = run;
      this.#finishing.prepare();
      this.requestUpdate();
    }
  }

  protected override updated(): void {
    const form = this.#form.value;
    const {extrasPart} = this;
    if (!form || this.#reported === form || (extrasPart && !extrasPart.module)) return;
    const why = whyUnsupported(form, this.#extras()?.kinds);
    if (why === undefined) return;
    this.#reported = form;
    void advise(({adviseForm}) => {
      adviseForm(this.localName, form.code, why);
    });
  }
  #reported?: FormDefinition | undefined;

  #renderReceipt(kept: KeptReceipt): TemplateResult {
    const {number, code} = kept.receipt;
    const {trackerUrl} = this.configuration;
    const follow = () => {
      openTracker({number, code}, trackerUrl);
    };
    const leave = () => {
      wipeFromTab(this.#receiptKey);
      this.kept = undefined;
      const form = this.#form.value;
      if (form) this.#fillIn(form);
      this.#focus('heading');
    };
    const {extrasPart} = this;
    if (extrasPart && !extrasPart.module) return this.#renderPart(extrasPart, () => html``);
    return this.#renderLater((finishing) =>
      this.#filingBy(finishing).renderReceipt(kept, this.renderRoot as ShadowRoot, {
        leave,
        follow: canHandOver('tracker', trackerUrl) ? follow : undefined,
      }),
    );
  }

  /** Another widget, or the page's own script, opens the form for a topic. A receipt on screen is not pushed away. */
  #takeOver(start: FormStart): void {
    this.#start = start;
    this.#wanted = start;
    this.requestUpdate();
    const form = this.#form.value;
    if (form && !this.kept) {
      this.#fillIn(form);
      const first = form.steps[0]?.id;
      if (first !== undefined) this.#draft.goTo(first);
    }
    this.scrollIntoView({block: 'start'});
    this.#focus('heading');
  }

  /** Puts topic and region into the first fields that ask for such. */
  #fillIn(form: FormDefinition): void {
    const fields = form.steps.flatMap((step) => step.fields);
    const place = (kind: string, value: string | undefined) => {
      const field = fields.find((candidate) => candidate.kind === kind);
      return field && value ? {[field.name]: value} : {};
    };
    const {topic, region} = this.#start;
    this.#start = {};
    this.#draft.startWith({...place('topic', topic), ...place('place', region)});
  }

  /** A topic that a link or an old draft names and the catalogue does not is left out, not held against the citizen. */
  #dropUnknownTopics(form: FormDefinition): void {
    const topics = this.#topics.value;
    if (!topics) return;
    for (const {name, kind} of form.steps.flatMap((step) => step.fields)) {
      const code = kind === 'topic' ? textAnswer(this.#draft.answers, name) : '';
      if (code !== '' && !topics.some((topic) => topic.code === code)) this.#draft.set(name, '');
    }
  }

  /** The searches for places, once their code is here. */
  #placesFor(): PlaceFields | undefined {
    const {module} = this.#placePart;
    if (!module) return undefined;
    this.#places ??= new module.PlaceFields(this, this.#draft, {
      regions: () => this.activeClient?.regions,
      chosen: (field, code) => {
        this.#filling.set(field, code);
      },
    });
    return this.#places;
  }

  /** Once their code is here. */
  #extras(): FormExtras | undefined {
    const part = this.extrasPart?.module;
    if (part)
      this.#madeExtras ??= part.extrasOf(
        this,
        this.#filling,
        () => this.activeClient,
        () => this.#options,
      );
    return this.#madeExtras;
  }

  #walkBy({FormWalk}: Finishing): FormWalk {
    this.#walk ??= new FormWalk(this, this.#filling, this.#sources);
    return this.#walk;
  }

  #filingBy(finishing: Finishing): Filing {
    this.#filing ??= new finishing.Filing(this, this.#filling, this.#walkBy(finishing), this.#sources.extras, {
      accepted: (receipt, told) => {
        this.#showReceipt(receipt, told);
      },
      outdated: () => {
        this.#readAgain();
      },
      refused: () => {
        this.#focus(errorSummaryId);
      },
    });
    return this.#filing;
  }

  #send(finishing: Finishing, client: ConsultationFormClient, form: FormDefinition): void {
    const filing = this.#filingBy(finishing);
    if (filing.state.name === 'sending') return;
    if (!this.#walkBy(finishing).mayBeSent()) {
      this.#focus(errorSummaryId);
      return;
    }
    this.isOutdated = false;
    const own = filing.clientOf(client, form, this.#options);
    if (own) filing.send(form, {regions: client.regions, ...own}, this.#receiptKey);
    else
      void advise(({adviseClient}) => {
        adviseClient(this.localName);
      });
  }

  #showReceipt(receipt: KeptReceipt, told: ConsultationSubmitted): void {
    this.kept = receipt;
    this.#clear();
    this.#focus('heading');
    this.announce(told);
  }

  /** The form has changed meanwhile: reads it past the browser's cache; what still fits stays (willUpdate). */
  #readAgain(): void {
    const client = this.activeClient;
    if (!client) return;
    this.isOutdated = true;
    this.#readForm(client, true);
    this.#focus('heading');
  }

  #readForm({forms}: ConsultationFormClient, fresh = false): void {
    void this.#form.run(
      async (signal) => {
        const form = await forms.get(this.formCode, {signal, fresh});
        return isSecureContext ? form : (await import('../insecure-page.js')).anonymousForm(form);
      },
      {keep: true},
    );
  }

  #clear(): void {
    this.isClearing = false;
    this.isOutdated = false;
    this.#otherTopic.clear();
    this.#places?.clear();
    this.#filling.clear();
  }

  /** Renders, then focuses what has this id; of a group, the chosen or the first control. */
  #focus(id: string): void {
    this.requestUpdate();
    void this.updateComplete.then(() => {
      const found = this.renderRoot.querySelector<HTMLElement>(`#${id}`);
      if (!found) return;
      const control = found.querySelector<HTMLElement>('input:checked') ?? found.querySelector<HTMLElement>('input');
      if (found.localName === 'fieldset') {
        found.scrollIntoView({block: 'center'});
        control?.focus({preventScroll: true});
      } else {
        found.focus();
      }
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pls-consultation-form': ConsultationForm;
  }
}

/** Registers `<pls-consultation-form>`; a name already taken is left alone, with one warning. */
export const defineConsultationForm = (prefix = 'pls'): void => {
  defineOnce(`${prefix}-consultation-form`, ConsultationForm);
};
