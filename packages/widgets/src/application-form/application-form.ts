import {property} from 'lit/decorators.js';
import {FormElement} from '../form/form-element.js';
import type {FormExtrasModule} from '../form/form-extras.js';
import {defineOnce} from '../define-once.js';
import {type ConsultationSubmitted, tell} from '../events.js';
import {OnDemand} from '../on-demand.js';

/**
 * Any application that the API has a form for: legal aid, mediation, a notary or forensic enquiry, feedback, a call back, the
 * village adviser, a leader's reception day. Steps, questions and rules are the form's own; nothing typed is lost.
 *
 * @fires {CustomEvent<ApplicationSubmitted>} pls-application-submitted - It was accepted, or the time is booked
 * @fires {CustomEvent<FormStep>} pls-form-step - Another step is on screen
 * @fires {BeforeSubmitEvent} pls-before-submit - About to be sent: may be held
 * @slot captcha - Above the button that sends
 * @slot login - Above the first step
 * @csspart receipt - The confirmation that replaces the form
 */
export class ApplicationForm extends FormElement {
  /** Which form: a `code` of `/v1/forms`, such as `legal-aid`. */
  @property() form = 'legal-aid';

  protected readonly widgetName = 'application-form';
  protected override readonly extrasPart = new OnDemand<FormExtrasModule>(
    this,
    () => import('./application-extras.js'),
  );

  protected get formCode(): string {
    return this.form;
  }

  protected announce(told: ConsultationSubmitted): void {
    tell(this, 'pls-application-submitted', {form: this.form, ...told});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pls-application-form': ApplicationForm;
  }
}

/** Registers `<pls-application-form>`; a name already taken is left alone, with one warning. */
export const defineApplicationForm = (prefix = 'pls'): void => {
  defineOnce(`${prefix}-application-form`, ApplicationForm);
};
