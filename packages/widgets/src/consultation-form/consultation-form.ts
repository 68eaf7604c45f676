import {defineOnce} from '../define-once.js';
import {type ConsultationSubmitted, tell} from '../events.js';
import {consultationForm} from '../first-requests.js';
import {FormElement} from '../form/form-element.js';
import {receive} from '../handover.js';

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
export class ConsultationForm extends FormElement {
  protected readonly formCode = consultationForm;
  protected readonly widgetName = 'consultation-form';
  #endReceiving?: () => void;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#endReceiving = receive('form', (start) => {
      this.takeOver(start);
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#endReceiving?.();
  }

  protected announce(told: ConsultationSubmitted): void {
    tell(this, 'pls-consultation-submitted', told);
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
