/** What `<pls-application-form>` has beyond the parts that every form shares; comes beside its definition. */
import {msg} from '@lit/localize';
import type {FormDefinition, FormField, FormStep, Violation} from '@pls-kit/contract';
import {applicationKinds} from '@pls-kit/rules';
import {
  ApiError,
  appointments,
  type Appointments,
  cases,
  type ClientOptions,
  composeClient,
  portal,
} from '@pls-kit/sdk';
import type {TemplateResult} from 'lit';
import type {ConsultationFormClient, FilingClient} from '../consultation-form/consultation-form-client.js';
import type {FormExtras, FormExtrasModule} from '../consultation-form/form-extras.js';
import type {FieldContext} from '../consultation-form/form-fields.js';
import type {FormFilling} from '../consultation-form/form-filling.js';
import type {KeptReceipt, ReceiptActions, receiptNumbers} from '../consultation-form/receipt.js';
import type {FieldFrame} from '../parts/field.js';
import type {PlsElement} from '../pls-element.js';
import {applicationFormStyles} from './application-form.styles.js';
import {bookingReceipt, isBooking, saveCalendar} from './booking-receipt.js';
import {consentCards, givenConsents} from './consent-cards.js';
import {SlotField} from './slot-field.js';
import {fieldDetails, stepNotices} from './step-notices.js';
import {typedField, typedText} from './typed-fields.js';

/** A client that can book as well. */
type BookingClient = Partial<FilingClient> & {readonly appointments?: Appointments};

/** A form that promises no day opens no case: it books a time. */
const senderOf = ({cases: filing, portal: site, appointments: booking}: BookingClient, {promise}: FormDefinition) => {
  if (promise) return filing && site && {cases: filing, portal: site};
  const sends: FilingClient['cases'] | undefined = booking && {
    prepare: (options) => booking.prepare(options),
    submit: ({form, formVersion, homeCounty, answers, noticeVersion}, options) =>
      booking.book({form, formVersion, homeCounty, answers, noticeVersion}, options),
  };
  return sends && site && {cases: sends, portal: site};
};

class ApplicationExtras implements FormExtras {
  readonly kinds = applicationKinds;
  readonly #host: PlsElement<ConsultationFormClient>;
  readonly #filling: FormFilling;
  readonly #client: () => BookingClient | undefined;
  readonly #slots: SlotField;
  #sender?: {readonly client: BookingClient; readonly form: FormDefinition; readonly sends: FilingClient | undefined};
  #saved: string | undefined;

  constructor(
    host: PlsElement<ConsultationFormClient>,
    filling: FormFilling,
    client: () => BookingClient | undefined,
    options: () => ClientOptions | undefined,
  ) {
    this.#host = host;
    this.#filling = filling;
    let made: {readonly options: ClientOptions; readonly client: BookingClient} | undefined;
    this.#client = () => {
      const given = client();
      if (given?.cases && given.portal && given.appointments) return given;
      const wanted = options();
      if (!wanted) return undefined;
      if (made?.options !== wanted)
        made = {options: wanted, client: composeClient(wanted, {cases, portal, appointments})};
      return made.client;
    };
    this.#slots = new SlotField(host, filling, () => this.#client()?.appointments);
  }

  field(field: FormField, frame: FieldFrame, context: FieldContext): TemplateResult {
    return field.kind === 'slot' ? this.#slots.render(field, frame, context) : typedField(field, frame, context);
  }

  answerText(field: FormField, text: string): string {
    return field.kind === 'slot' ? this.#slots.textOf(text) : typedText(field, text);
  }

  notices(step: FormStep): unknown {
    return stepNotices(step, this.#filling.draft.answers);
  }

  more(field: FormField): unknown {
    return fieldDetails(field, this.#filling.draft.answers);
  }

  atCheck(form: FormDefinition): unknown {
    return consentCards(form, this.#filling.draft);
  }

  consents(form: FormDefinition) {
    return givenConsents(form, this.#filling.draft);
  }

  sender(form: FormDefinition): FilingClient | undefined {
    const client = this.#client();
    if (!client) return undefined;
    if (this.#sender?.client !== client || this.#sender.form !== form)
      this.#sender = {client, form, sends: senderOf(client, form)};
    return this.#sender.sends;
  }

  violations(error: unknown): readonly Violation[] {
    if (!(error instanceof ApiError)) return [];
    const isFull = error.is('slot-full');
    if (!isFull && !error.is('slot-held')) return [];
    const field = this.#filling.fields.find(({kind}) => kind === 'slot');
    if (!field) return [];
    this.#slots.refresh();
    if (isFull) this.#filling.draft.set(field.name, '');
    return [
      {
        pointer: `/answers/${field.name}`,
        code: 'not-an-option',
        message: isFull
          ? msg('这个时间刚刚被别人约走了。请另选一个，别的您都不用重写', {id: 'slot.taken'})
          : (error.problem.detail ?? error.problem.title),
      },
    ];
  }

  receiptView(
    {receipt, name}: KeptReceipt,
    actions: ReceiptActions,
    numbers: typeof receiptNumbers,
  ): TemplateResult | undefined {
    if (!isBooking(receipt)) return undefined;
    const save = () => {
      const booking = this.#client()?.appointments;
      if (!booking) return;
      void saveCalendar(booking, receipt, this.#host.renderRoot).then((done) => {
        this.#saved = done
          ? msg('存好了，打开它就加进日历', {id: 'booking.saved'})
          : msg('没存成，请把日子记下来', {id: 'booking.not-saved'});
        this.#host.requestUpdate();
      });
    };
    return bookingReceipt(receipt, name, actions, {save, saved: this.#saved, numbers});
  }
}

export const styles = [applicationFormStyles];

export const extrasOf: FormExtrasModule['extrasOf'] = (host, filling, client, options) =>
  new ApplicationExtras(host, filling, client, options);
