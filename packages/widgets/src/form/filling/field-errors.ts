import type {SummaryEntry} from '../../parts/error-summary.js';

/** What is wrong with which field, and which of it stands in the summary on top. */
export class FieldErrors {
  #messages = new Map<string, string>();
  #summarised: readonly string[] = [];

  /** The message under a field, if it has one. */
  of(field: string): string | undefined {
    return this.#messages.get(field);
  }

  /** What the summary lists: what it listed when it was shown, less what is right by now. */
  get summary(): readonly SummaryEntry[] {
    return this.#summarised.flatMap((field) => {
      const message = this.#messages.get(field);
      return message === undefined ? [] : [{field, message}];
    });
  }

  /** Shows these errors and no others, under their fields and in the summary. */
  showAll(errors: readonly SummaryEntry[]): void {
    this.#messages = new Map(errors.map(({field, message}) => [field, message]));
    this.#summarised = errors.map(({field}) => field);
  }

  /** Shows one error under its field; `undefined` takes it away. */
  show(field: string, message: string | undefined): void {
    if (message === undefined) this.#messages.delete(field);
    else this.#messages.set(field, message);
  }
}
