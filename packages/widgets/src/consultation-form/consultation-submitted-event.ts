/** What a page may know of an accepted question. Nothing of its words, and never the query code. */
export interface ConsultationSubmitted {
  /** Code of the service, such as `consult`; absent where the form names none. */
  readonly service?: string | undefined;
  /** Code of the topic, if one was chosen. */
  readonly topic?: string | undefined;
  /** Case number, 12 digits. */
  readonly number: string;
}

/** A question was accepted and a case opened for it. */
export class ConsultationSubmittedEvent extends CustomEvent<ConsultationSubmitted> {
  static readonly eventName = 'pls-consultation-submitted';

  constructor(detail: ConsultationSubmitted) {
    super(ConsultationSubmittedEvent.eventName, {detail, bubbles: true, composed: true});
  }
}
