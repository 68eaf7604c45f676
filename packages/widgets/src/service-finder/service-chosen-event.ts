/** What was opened; nothing personal, and not the words that led there. */
export interface ServiceChosenDetail {
  /** Code of the service. */
  readonly service: string;
  /** Code of the topic it was opened for. */
  readonly topic?: string | undefined;
}

/** The answer card of a service was opened. */
export class ServiceChosenEvent extends CustomEvent<ServiceChosenDetail> {
  constructor(detail: ServiceChosenDetail) {
    super('pls-service-chosen', {detail, bubbles: true, composed: true});
  }
}
