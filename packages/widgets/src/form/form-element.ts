import {msg} from '@lit/localize';
import type {FormDefinition, FormField, Topic} from '@pls-kit/contract';
import type {ClientOptions} from '@pls-kit/sdk';
import {html, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {advise} from '../ask-advice.js';
import type {ConsultationSubmitted} from '../events.js';
import {type FormStart, readAddress} from '../handover.js';
import type {InsecurePart} from '../insecure-page.js';
import {failure} from '../parts/failure.js';
import {waiting} from '../parts/waiting.js';
import {OnDemand, type PartModule} from '../on-demand.js';
import {groupedField, labelledField} from '../parts/field.js';
import {readFromTab} from '../tab-storage.js';
import {PlsElement} from '../pls-element.js';
import {Remote} from '../remote.js';
import {baseStyles} from '../styles/base.styles.js';
import {fieldStyles} from '../styles/field.styles.js';
import {stepsStyles} from '../styles/steps.styles.js';
import {FormDraft} from './draft/form-draft.js';
import {type FieldContext, fieldId} from './fields/form-fields.js';
import type {PlaceFields} from './fields/place-fields.js';
import {topicName} from './fields/topic-choice.js';
import {type FillingSources, FormFilling} from './filling/form-filling.js';
import {composeFormClient, type FormClient} from './form-client.js';
import type {FormExtras, FormExtrasModule} from './form-extras.js';
import type {FormJourney} from './form-journey.js';
import {whyUnsupported} from './form-steps.js';
import {formStyles} from './form.styles.js';
import {type FormView, formStepView} from './form-view.js';
import type {AnyReceipt} from './receipt/kept-receipt.js';

/**
 * The engine of every form: draws the definition that the API serves step by step, and keeps what is typed. What can wait until
 * somebody has read the first question comes with FormJourney. An element adds its name, and what it asks beyond a plain question.
 */
export abstract class FormElement extends PlsElement<FormClient> {
  static override styles = [baseStyles, fieldStyles, stepsStyles, formStyles];

  /** Topic to start with: a `code` of the catalogue. */
  @property() topic?: string;
  /** Region to start with, where the matter happened: a region code. */
  @property() region?: string;

  /** The form has changed since it was begun. */
  @state() private isOutdated = false;
  /** What takes the form's place once it was sent. */
  @state() private kept?: AnyReceipt | undefined;
  /** Why nothing could be sent from this page. */
  @state() private refusal?: Error | undefined;

  readonly #form = new Remote<FormDefinition>(this);
  readonly #topics = new Remote<readonly Topic[]>(this);
  readonly #draft = new FormDraft(this);
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
  readonly #unsupportedPart = new OnDemand(this, () => import('./unsupported.js'));
  readonly #placePart = new OnDemand(this, () => import('./fields/place-fields.js'));
  #madeJourney?: FormJourney;
  #places?: PlaceFields;
  #options?: ClientOptions;
  #scope = '';
  #pending?: ((journey: FormJourney) => void) | undefined;
  readonly #otherTopic = new Set<string>();
  #start: FormStart = {};
  /** The same, for as long as the person is here. */
  #wanted: FormStart = {};
  /** What stands here instead where the page has no https. */
  #insecure?: OnDemand<InsecurePart>;
  #started?: FormDefinition;
  #madeExtras?: FormExtras;

  /** Code of the form that it shows. */
  protected abstract get formCode(): string;

  /** This widget's name without a prefix, as its page of the API's is called. */
  protected abstract readonly widgetName: string;

  /** What it asks and says beyond a plain question. */
  protected readonly extrasPart?: OnDemand<FormExtrasModule>;

  /** Tells the page that it was accepted. */
  protected abstract announce(told: ConsultationSubmitted): void;

  protected override composeClient(options: ClientOptions): FormClient {
    this.#options = options;
    return composeFormClient(options);
  }

  protected override clientChanged(client: FormClient): void {
    this.#scope = `${this.configuration.portal ?? 'page'}:${this.formCode}`;
    this.kept = readFromTab(`pls-receipt:${this.#scope}`) as AnyReceipt | undefined;
    this.#draft.open(`pls-draft:${this.#scope}`);
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
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const form = this.#form.value;
    if (!form || !this.activeClient || this.#whyNot(form) !== undefined) return;
    this.#finishing.prepare();
    this.#placePart.prepare();
    if (form !== this.#started) {
      this.#started = form;
      if (!this.kept) this.#fillIn(form);
    }
    const journey = this.#journey();
    if (journey) {
      journey.follow(form);
      const run = this.#pending;
      this.#pending = undefined;
      run?.(journey);
    }
    this.#placesFor()?.follow(form);
  }

  protected override renderContent(client: FormClient): TemplateResult {
    if (this.kept) return this.#renderReceipt(this.kept);
    const hold = this.#insecure;
    // Only a question can do without a name.
    if (hold && (this.extrasPart || !hold.module?.allows))
      return this.#renderPart(hold, (part) => part.view(this, this.widgetName, this.#wanted));
    if (this.refusal) return failure(this.refusal, {offline: false});
    const {state: remote} = this.#form;
    if (remote.name !== 'ready') return this.#renderUnready(this.#form);
    const form = remote.value;
    if (this.#whyNot(form) !== undefined)
      return this.#renderPart(this.#unsupportedPart, ({unsupportedView}) =>
        unsupportedView(this, form, this.widgetName, this.#wanted),
      );
    // The topics stand above other fields, which would move.
    if (this.#topics.state.name === 'loading') return this.#renderUnready(this.#topics);
    const {extrasPart} = this;
    if (extrasPart && !extrasPart.module) return this.#renderPart(extrasPart, () => html``);
    const view = this.#view(form);
    return formStepView(view, () =>
      this.#renderPart(this.#finishing, ({checkView}) => {
        const journey = this.#journey();
        journey?.getReady(client, form);
        return journey ? checkView(view, journey) : html``;
      }),
    );
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

  #view(form: FormDefinition): FormView {
    const extras = this.#extras();
    const names = {
      topic: (code: string) => {
        const topic = this.#topics.value?.find((candidate) => candidate.code === code);
        return topic && topicName(topic);
      },
      place: (code: string) => this.#places?.nameOf(code),
      other: (field: FormField, text: string) =>
        field.kind === 'files' ? (this.#journey()?.filesText ?? '') : text && (extras?.answerText(field, text) ?? text),
    };
    const forWhom = this.#filling.fields.find(({name}) => name === 'forWhom');
    return {
      form,
      filling: this.#filling,
      isOutdated: this.isOutdated,
      isPreparing: this.#pending !== undefined,
      names,
      forWhom: forWhom && this.#finishing.module?.answerText(forWhom, this.#draft.answers, names),
      fields: this.#fields(),
      extras,
      journey: this.#journey(),
      go: (way) => {
        this.#whenHere(way);
      },
      focusField: (field) => {
        this.#focus(fieldId(field));
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
      filesField: (frame) => this.#journey()?.filesField(frame) ?? groupedField(frame, html`<span class="sk"></span>`),
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

  /** Runs at once, or as soon as the code for it is here. */
  #whenHere(way: (journey: FormJourney) => void): void {
    const journey = this.#journey();
    if (journey) {
      way(journey);
    } else {
      this.#pending = way;
      this.#finishing.prepare();
      this.requestUpdate();
    }
  }

  protected override updated(): void {
    const form = this.#form.value;
    const why = form && this.#reported !== form ? this.#whyNot(form) : undefined;
    if (!form || why === undefined) return;
    this.#reported = form;
    void advise(({adviseForm}) => {
      adviseForm(this.localName, this.formCode, why);
    });
  }
  #reported?: FormDefinition | undefined;

  /** Why nothing of a form can be shown; kinds of fields are looked at once all that it can show is here. */
  #whyNot(form: FormDefinition): string | undefined {
    return whyUnsupported(form, this.extrasPart ? this.#extras()?.kinds : {});
  }

  #renderReceipt(kept: AnyReceipt): TemplateResult {
    const {extrasPart} = this;
    if (extrasPart && !extrasPart.module) return this.#renderPart(extrasPart, () => html``);
    return this.#renderPart(this.#finishing, () => this.#journey()?.renderReceipt(kept) ?? html``);
  }

  /** Another widget, or the page's own script, opens the form for a topic. A receipt on screen is not pushed away. */
  protected takeOver(start: FormStart): void {
    this.#start = start;
    this.#wanted = start;
    this.requestUpdate();
    const form = this.#form.value;
    if (form && !this.kept && this.#whyNot(form) === undefined) {
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

  /** Once its code is here. */
  #journey(): FormJourney | undefined {
    const {module} = this.#finishing;
    if (module)
      this.#madeJourney ??= new module.FormJourney(this, this.#filling, this.#sources, {
        client: () => this.activeClient,
        options: () => (this.client ? undefined : this.#options),
        scope: () => this.#scope,
        focus: (id) => {
          this.#focus(id);
        },
        // The form has changed meanwhile: read past the browser's cache; what still fits stays.
        readAgain: () => {
          this.isOutdated = true;
          if (this.activeClient) this.#readForm(this.activeClient, true);
        },
        outdated: (isOutdated) => {
          this.isOutdated = isOutdated;
        },
        refuse: (refusal) => {
          this.refusal = refusal;
          this.settled(refusal);
        },
        cleared: () => {
          this.#otherTopic.clear();
          this.#places?.clear();
        },
        show: (receipt) => {
          this.kept = receipt;
          const form = this.#form.value;
          if (!receipt && form) this.#fillIn(form);
        },
        announce: (told) => {
          this.announce(told);
        },
      });
    return this.#madeJourney;
  }

  #readForm({forms}: FormClient, fresh = false): void {
    void this.#form.run(
      async (signal) => {
        const form = await forms.get(this.formCode, {signal, fresh});
        return isSecureContext || this.#whyNot(form) !== undefined
          ? form
          : (await import('../insecure-page.js')).anonymousForm(form);
      },
      {keep: true},
    );
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
