import type {AppointmentReceipt, FormDefinition, FormField, FormStep, Violation} from '@pls-kit/contract';
import type {FieldKinds} from '@pls-kit/rules';
import type {ClientOptions} from '@pls-kit/sdk';
import type {TemplateResult} from 'lit';
import type {PartModule} from '../on-demand.js';
import type {PlsElement} from '../pls-element.js';
import type {FieldFrame} from '../parts/field.js';
import type {FormClient, FilingClient} from './form-client.js';
import type {FormFilling} from './filling/form-filling.js';
import type {FieldContext} from './fields/form-fields.js';

/** What an application asks and says beyond a plain question. The consultation form has none of it and loads none of it. */
export interface FormExtras {
  /** Kinds of fields beyond those of every form. */
  readonly kinds: FieldKinds;
  /** A field of such a kind. */
  field(field: FormField, frame: FieldFrame, context: FieldContext): TemplateResult;
  /** An answer to such a field in words. */
  answerText(field: FormField, text: string): string;
  /** What a step says beside its questions, urgent words first. */
  notices(step: FormStep): unknown;
  /** What stands below a field for who wants to know more: its help, the articles that it rests on. */
  more(field: FormField): unknown;
  /** What is asked at the end: consents for optional purposes. */
  atCheck(form: FormDefinition): unknown;
  /** Purposes that were agreed to, as they are sent. */
  consents(form: FormDefinition): {purpose: string; version: string}[];
  /** What sends such a form: a case, or a booking. */
  sender(form: FormDefinition): FilingClient | undefined;
  /** What a refusal that names no field says of which field; `[]` where it says nothing of any. */
  violations(error: unknown): readonly Violation[];
  /** A booked time, for the device's own calendar. The file comes over the citizen's token, never by an address. */
  calendar(receipt: AppointmentReceipt): Promise<Blob>;
}

/** The module that makes them, once for each form on the page. */
export interface FormExtrasModule extends PartModule {
  readonly extrasOf: (
    host: PlsElement<FormClient>,
    filling: FormFilling,
    client: () => FormClient | undefined,
    options: () => ClientOptions | undefined,
  ) => FormExtras;
}
