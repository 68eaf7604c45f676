/** What `<pls-application-form>` has beyond the parts that every form shares; comes beside its definition. */
import {msg} from '@lit/localize';
import type {AppointmentReceipt, FormDefinition, FormField, FormStep, Violation} from '@pls-kit/contract';
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
import type {FormClient, FilingClient} from '../form/form-client.js';
import type {FormExtras, FormExtrasModule} from '../form/form-extras.js';
import type {FieldContext} from '../form/fields/form-fields.js';
import type {FormFilling} from '../form/filling/form-filling.js';
import type {FieldFrame} from '../parts/field.js';
import type {PlsElement} from '../pls-element.js';
import {applicationFormStyles} from './application-form.styles.js';
import {consentCards, givenConsents} from '../form/review/consent-cards.js';
import {GroupField} from '../form/fields/group-field.js';
import {SlotField} from '../form/fields/slot-field.js';
import {fieldDetails, stepNotices} from '../form/fields/step-notices.js';
import {typedField, typedText} from '../form/fields/typed-fields.js';

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
  readonly #filling: FormFilling;
  readonly #client: () => BookingClient | undefined;
  readonly #slots: SlotField;
  readonly #groups: GroupField;
  #sender?: {readonly client: BookingClient; readonly form: FormDefinition; readonly sends: FilingClient | undefined};

  constructor(
    host: PlsElement<FormClient>,
    filling: FormFilling,
    client: () => BookingClient | undefined,
    options: () => ClientOptions | undefined,
  ) {
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
    this.#groups = new GroupField(host, filling, fieldDetails);
  }

  field(field: FormField, frame: FieldFrame, context: FieldContext): TemplateResult {
    switch (field.kind) {
      case 'slot':
        return this.#slots.render(field, frame, context);
      case 'group':
        return this.#groups.render(field, frame, context);
      default:
        return typedField(field, frame, context);
    }
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

  async calendar({number, code}: AppointmentReceipt): Promise<Blob> {
    const booking = this.#client()?.appointments;
    if (!booking) throw new Error('Nothing here books a time');
    return booking.calendar(await booking.open({number, code}));
  }
}

export const styles = [applicationFormStyles];

export const extrasOf: FormExtrasModule['extrasOf'] = (host, filling, client, options) =>
  new ApplicationExtras(host, filling, client, options);
