import {msg} from '@lit/localize';
import type {CaseDraft, CaseReceipt, FormDefinition, Topic} from '@pls-kit/contract';
import {maskPhone} from '@pls-kit/rules';
import {type ClientOptions, ValidationError} from '@pls-kit/sdk';
import {type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {defineOnce} from '../define-once.js';
import {consultationForm} from '../first-requests.js';
import {canHandOver, type FormStart, openTracker, readAddress, receive} from '../handover.js';
import {errorSummaryId} from '../parts/error-summary.js';
import {failure} from '../parts/failure.js';
import {PlaceSearch} from '../parts/place-search.js';
import {waiting} from '../parts/waiting.js';
import {PlsElement} from '../pls-element.js';
import {Remote} from '../remote.js';
import {baseStyles} from '../styles/base.styles.js';
import {fieldStyles} from '../styles/field.styles.js';
import {promiseStyles} from '../styles/promise.styles.js';
import {searchStyles} from '../styles/search.styles.js';
import {stepsStyles} from '../styles/steps.styles.js';
import {summaryListStyles} from '../styles/summary-list.styles.js';
import {keepInTab, readFromTab, wipeFromTab} from '../tab-storage.js';
import {ConsultationDraft} from './consultation-draft.js';
import {composeConsultationFormClient, type ConsultationFormClient} from './consultation-form-client.js';
import {consultationFormStyles} from './consultation-form.styles.js';
import {ConsultationSubmission} from './consultation-submission.js';
import {ConsultationSubmittedEvent} from './consultation-submitted-event.js';
import {copyText} from './copy-text.js';
import {FormFilling} from './form-filling.js';
import {fieldId, textAnswer} from './form-fields.js';
import {answersThatFit, whyUnsupported} from './form-steps.js';
import {formStepView, unsupportedView} from './form-view.js';
import {KnownRegions} from './known-regions.js';
import {type KeptReceipt, receiptLine, receiptView} from './receipt.js';
import {topicName} from './topic-choice.js';

/**
 * Lets a citizen put a question to the county's public legal service, step by step from the form that the API serves,
 * and shows number, query code and promised day. Nothing typed is lost: it is kept in this tab until it is sent or cleared.
 *
 * @fires {ConsultationSubmittedEvent} pls-consultation-submitted - The question was accepted: `service`, `topic`, `number`
 * @csspart receipt - The confirmation that replaces the form
 */
export class ConsultationForm extends PlsElement<ConsultationFormClient> {
  static override styles = [
    baseStyles,
    fieldStyles,
    stepsStyles,
    searchStyles,
    summaryListStyles,
    promiseStyles,
    consultationFormStyles,
  ];

  /** Topic to start with: a `code` of the catalogue. */
  @property() topic?: string;
  /** Region to start with, where the matter happened: a region code. */
  @property() region?: string;

  @state() private isClearing = false;
  @state() private kept?: KeptReceipt | undefined;
  @state() private copied?: string | undefined;
  @state() private isOutdated = false;

  readonly #form = new Remote<FormDefinition>(this);
  readonly #topics = new Remote<readonly Topic[]>(this);
  readonly #regions = new KnownRegions(this);
  readonly #draft = new ConsultationDraft(this);
  readonly #filling = new FormFilling(this.#draft, {
    form: () => this.#form.value,
    topics: () => this.#topics.value && new Set(this.#topics.value.map(({code}) => code)),
    isPlaceOpen: (field) => {
      const search = this.#places.get(field);
      return search !== undefined && search.region === undefined && search.combobox.text.trim() !== '';
    },
  });
  readonly #submission = new ConsultationSubmission(this, {
    attempts: this.#draft,
    accepted: (receipt) => {
      this.#showReceipt(receipt);
    },
    refused: (error) => {
      this.#showRefusal(error);
    },
  });
  readonly #places = new Map<string, PlaceSearch>();
  readonly #otherTopic = new Set<string>();
  #start: FormStart = {};
  #fitted?: FormDefinition;
  #endReceiving?: () => void;

  protected override composeClient(options: ClientOptions): ConsultationFormClient {
    return composeConsultationFormClient(options);
  }

  protected override clientChanged(client: ConsultationFormClient): void {
    const scope = `${this.configuration.portal ?? 'page'}:${consultationForm}`;
    this.#receiptKey = `pls-receipt:${scope}`;
    this.kept = readFromTab(this.#receiptKey) as KeptReceipt | undefined;
    this.#draft.open(`pls-draft:${scope}`);
    void this.#form.run((signal) => client.forms.get(consultationForm, {signal}), {keep: true});
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
  #receiptKey = '';

  override connectedCallback(): void {
    super.connectedCallback();
    const address = readAddress();
    this.#start = {topic: this.topic ?? address.topic, region: this.region ?? address.region};
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
    if (form !== this.#fitted) {
      this.#fitted = form;
      const fitting = answersThatFit(form, this.#draft.answers);
      if (Object.keys(fitting).length < Object.keys(this.#draft.answers).length) {
        this.isOutdated = true;
        this.#draft.replace(fitting);
      }
      if (!this.kept) this.#fillIn(form);
    }
    this.#dropUnknownCodes(form);
    this.#showPlaces(form, client);
  }

  protected override renderContent(client: ConsultationFormClient): TemplateResult {
    if (this.kept) return this.#renderReceipt(this.kept);
    const {state: remote} = this.#form;
    if (remote.name === 'failed') {
      return failure(remote.error, {
        offline: remote.offline,
        kept: this.#draft.savedAt === undefined ? undefined : msg('您写的都还在。', {id: 'form.kept'}),
        retry: () => {
          this.#form.retry();
        },
      });
    }
    if (remote.name !== 'ready') return waiting(remote.name === 'loading' ? remote.phase : 'quiet', 4);
    const form = remote.value;
    if (whyUnsupported(form) !== undefined) return unsupportedView(form);
    return formStepView({
      form,
      filling: this.#filling,
      submission: this.#submission.state,
      isOutdated: this.isOutdated,
      isClearing: this.isClearing,
      names: {
        topic: (code) => {
          const topic = this.#topics.value?.find((candidate) => candidate.code === code);
          return topic && topicName(topic);
        },
        place: (code) => this.#regions.find(code, client.regions)?.fullName,
      },
      fields: {
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
        place: (field) => this.#placeSearch(field),
      },
      next: () => {
        if (this.#filling.next()) this.#focus('heading');
        else this.#focus(errorSummaryId);
      },
      back: () => {
        this.#submission.edit();
        this.#filling.back();
        this.#focus('heading');
      },
      change: (field) => {
        if (this.#submission.state.name === 'sending') return;
        this.#submission.edit();
        this.#filling.change(field);
        this.#focus(fieldId(field));
      },
      leave: (field) => {
        this.#filling.leave(field);
        this.requestUpdate();
      },
      send: () => {
        this.#send(client, form);
      },
      focusField: (field) => {
        this.#focus(fieldId(field));
      },
      askClear: (asking) => {
        this.isClearing = asking;
        this.#focus(asking ? 'clear' : 'ask-clear');
      },
      clear: () => {
        this.#clear();
        this.#focus('heading');
      },
    });
  }

  protected override updated(): void {
    const form = this.#form.value;
    const why = form && whyUnsupported(form);
    if (why === undefined || this.#reported === form) return;
    this.#reported = form;
    console.warn(
      `[pls-kit] <${this.localName}> cannot show the form "${form?.code ?? ''}": ${why}. It shows the hotline instead.`,
    );
  }
  #reported?: FormDefinition | undefined;

  #renderReceipt(kept: KeptReceipt): TemplateResult {
    const {receipt} = kept;
    const {trackerUrl} = this.configuration;
    return receiptView(kept, {
      copied: this.copied,
      copy: () => {
        void copyText(receiptLine(receipt), this.renderRoot as ShadowRoot).then((done) => {
          this.copied = done
            ? msg('复制好了', {id: 'receipt.copied'})
            : msg('没复制成，请抄下来或者拍张照', {id: 'receipt.not-copied'});
        });
      },
      leave: () => {
        wipeFromTab(this.#receiptKey);
        this.kept = undefined;
        this.copied = undefined;
        const form = this.#form.value;
        if (form) this.#fillIn(form);
        this.#focus('heading');
      },
      follow: canHandOver('tracker', trackerUrl)
        ? () => {
            openTracker({number: receipt.number, code: receipt.code}, trackerUrl);
          }
        : undefined,
    });
  }

  /** Another widget, or the page's own script, opens the form for a topic. A receipt on screen is not pushed away. */
  #takeOver(start: FormStart): void {
    this.#start = start;
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

  /** A code that a link or an old draft names and the catalogue does not is left out, not held against the citizen. */
  #dropUnknownCodes(form: FormDefinition): void {
    for (const {name, kind} of form.steps.flatMap((step) => step.fields)) {
      const code = textAnswer(this.#draft.answers, name);
      if (code === '') continue;
      const isUnknown =
        (kind === 'topic' && this.#topics.value?.some((topic) => topic.code === code) === false) ||
        (kind === 'place' && this.#regions.isUnknown(code));
      if (isUnknown) this.#draft.set(name, '');
    }
  }

  /** Shows the name of a place that came as a code. */
  #showPlaces(form: FormDefinition, client: ConsultationFormClient): void {
    for (const {name, kind} of form.steps.flatMap((step) => step.fields)) {
      if (kind !== 'place') continue;
      const code = textAnswer(this.#draft.answers, name);
      const search = this.#placeSearch(name);
      if (search.region?.code === code || (code === '' && search.region === undefined)) continue;
      const region = code === '' ? undefined : this.#regions.find(code, client.regions);
      if (region || code === '') search.fill(region);
    }
  }

  #placeSearch(field: string): PlaceSearch {
    let search = this.#places.get(field);
    if (!search) {
      search = new PlaceSearch(this, {
        regions: () => this.activeClient?.regions,
        chosen: (region) => {
          if (region) this.#regions.remember(region);
          this.#filling.set(field, region?.code ?? '');
        },
      });
      this.#places.set(field, search);
    }
    return search;
  }

  #send(client: ConsultationFormClient, form: FormDefinition): void {
    if (this.#submission.state.name === 'sending') return;
    if (!this.#filling.mayBeSent()) {
      this.#focus(errorSummaryId);
      return;
    }
    this.isOutdated = false;
    this.#submission.send(client.cases, () => this.#toDraft(client, form));
  }

  async #toDraft(client: ConsultationFormClient, form: FormDefinition): Promise<CaseDraft> {
    const answers = this.#filling.cleaned;
    const place = this.#filling.fields.find(({name, kind}) => kind === 'place' && name in answers);
    const code = place && textAnswer(answers, place.name);
    const homeCounty = code
      ? (await this.#regions.read(code, client.regions)).coverage.homeCounty
      : (await client.portal.get()).homeCounty;
    return {
      service: form.service,
      form: form.code,
      formVersion: form.version,
      homeCounty,
      answers,
      noticeVersion: form.notice.version,
    };
  }

  #showReceipt(receipt: CaseReceipt): void {
    const {fields, cleaned} = this.#filling;
    const answerOf = (fits: (field: (typeof fields)[number]) => boolean) => {
      const field = fields.find(fits);
      return (field && textAnswer(cleaned, field.name)) || undefined;
    };
    const phone = answerOf(({kind}) => kind === 'phone');
    const topic = answerOf(({kind}) => kind === 'topic');
    this.kept = {
      receipt,
      name: answerOf(({autocomplete}) => autocomplete === 'name'),
      phone: phone && maskPhone(phone),
    };
    keepInTab(this.#receiptKey, this.kept);
    this.#clear();
    this.#focus('heading');
    this.dispatchEvent(
      new ConsultationSubmittedEvent({service: this.#form.value?.service, topic, number: receipt.number}),
    );
  }

  #showRefusal(error: unknown): void {
    if (!(error instanceof ValidationError)) return;
    const isOld = error.violations.some(({pointer}) => pointer === '/formVersion' || pointer === '/noticeVersion');
    if (isOld) {
      this.#readAgain();
      this.#submission.edit();
    } else if (this.#filling.showRefusal(error.violations)) {
      this.#submission.edit();
      this.#focus(errorSummaryId);
    }
  }

  /** The form has changed meanwhile: reads it past the browser's cache; what still fits stays (willUpdate). */
  #readAgain(): void {
    const client = this.activeClient;
    if (!client) return;
    this.isOutdated = true;
    void this.#form.run((signal) => client.forms.get(consultationForm, {signal, fresh: true}), {keep: true});
    this.#focus('heading');
  }

  #clear(): void {
    this.isClearing = false;
    this.isOutdated = false;
    this.#otherTopic.clear();
    for (const search of this.#places.values()) search.fill(undefined);
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

/** Registers `<pls-consultation-form>`; a name already taken is left alone, with one warning. */
export const defineConsultationForm = (prefix = 'pls'): void => {
  defineOnce(`${prefix}-consultation-form`, ConsultationForm);
};
