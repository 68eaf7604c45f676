import type {FormDefinition, FormField, Violation} from '@pls-kit/contract';
import type {SummaryEntry} from '../parts/error-summary.js';
import type {ConsultationDraft} from './consultation-draft.js';
import {FieldErrors} from './field-errors.js';
import type {findErrors} from './find-errors.js';
import {type AskedStep, askedSteps, checkStep, stepOf} from './form-steps.js';

/** What filling in looks up outside the draft. */
export interface FillingSources {
  readonly form: () => FormDefinition | undefined;
  /** Codes of topics, once they are read. */
  readonly topics: () => ReadonlySet<string> | undefined;
  /** Whether words stand in a place field that name no chosen place. */
  readonly isPlaceOpen: (field: string) => boolean;
  /** The check of the answers, once its code is here; till then nothing is found wrong, and nobody gets further. */
  readonly check: () => typeof findErrors | undefined;
}

/** Somebody fills in a form: where they are, what is wrong, and the ways from step to step. Draws nothing. */
export class FormFilling {
  readonly draft: ConsultationDraft;
  readonly errors = new FieldErrors();
  readonly #sources: FillingSources;
  #isChanging = false;

  constructor(draft: ConsultationDraft, sources: FillingSources) {
    this.draft = draft;
    this.#sources = sources;
  }

  /** Steps that ask for anything now. */
  get steps(): readonly AskedStep[] {
    const form = this.#sources.form();
    return form ? askedSteps(form, this.draft.answers) : [];
  }

  /** Id of the step on screen: the kept one while it is asked and everything before it is done, else the first. */
  get step(): string {
    const {steps} = this;
    const first = steps[0]?.step.id ?? checkStep;
    const kept = this.draft.step;
    if (kept === checkStep) return this.#firstUnfinished() ?? checkStep;
    return steps.some(({step}) => step.id === kept) ? (kept ?? first) : first;
  }

  /** Whether the step on screen was opened from the check, to change one answer. */
  get isChanging(): boolean {
    return this.#isChanging;
  }

  get fields(): readonly FormField[] {
    return this.steps.flatMap(({fields}) => fields);
  }

  set(field: string, value: string | string[]): void {
    this.draft.set(field, value);
    // An error goes as soon as it is right, and never comes while somebody is still typing.
    if (this.errors.of(field) !== undefined) this.errors.show(field, this.#errorOf(field));
  }

  /** Somebody left a field: checked only if something stands in it. */
  leave(field: string): void {
    const answer = this.draft.answers[field];
    const isWritten = typeof answer === 'string' && answer.trim() !== '';
    if (isWritten || this.#sources.isPlaceOpen(field)) this.errors.show(field, this.#errorOf(field));
  }

  /** @returns whether all is well and the next step is on; otherwise the errors show */
  next(): boolean {
    const {step, steps} = this;
    const errors = this.#find(step);
    this.errors.showAll(errors);
    if (errors.length > 0) return false;
    const index = steps.findIndex((asked) => asked.step.id === step);
    const following = steps[index + 1]?.step.id ?? checkStep;
    this.#go(this.#isChanging ? (this.#firstUnfinished() ?? checkStep) : following);
    return true;
  }

  back(): void {
    const {step, steps} = this;
    const index = step === checkStep ? steps.length : steps.findIndex((asked) => asked.step.id === step);
    this.errors.showAll([]);
    this.#go(steps[Math.max(0, index - 1)]?.step.id ?? checkStep);
  }

  /** From the check back to one field. */
  change(field: string): void {
    const form = this.#sources.form();
    const step = form && stepOf(form, field);
    if (step === undefined) return;
    this.errors.showAll([]);
    this.#go(step);
    this.#isChanging = true;
  }

  /** @returns whether everything may be sent; otherwise the first step with an error is on and shows it */
  mayBeSent(): boolean {
    return this.#showFirst(this.#find());
  }

  /**
   * Shows what the service refused at its fields.
   *
   * @returns whether any of it belongs to a field
   */
  showRefusal(violations: readonly Violation[]): boolean {
    const errors = violations.flatMap((violation) => {
      const name = /^\/answers\/([^/]+)/.exec(violation.pointer)?.[1];
      const field = this.fields.find((candidate) => candidate.name === name);
      return field ? [{field: field.name, message: violation.message}] : [];
    });
    this.#showFirst(errors);
    return errors.length > 0;
  }

  clear(): void {
    this.errors.showAll([]);
    this.#isChanging = false;
    this.draft.clear();
  }

  #go(step: string): void {
    this.#isChanging = false;
    this.draft.goTo(step);
  }

  #firstUnfinished(): string | undefined {
    return this.steps.find(({step}) => this.#find(step.id).length > 0)?.step.id;
  }

  #showFirst(errors: readonly SummaryEntry[]): boolean {
    const form = this.#sources.form();
    const first = form && errors[0] && stepOf(form, errors[0].field);
    if (first === undefined) return true;
    this.#go(first);
    this.#isChanging = true;
    this.errors.showAll(errors.filter(({field}) => stepOf(form as FormDefinition, field) === first));
    return false;
  }

  #errorOf(field: string): string | undefined {
    return this.#find().find((error) => error.field === field)?.message;
  }

  /** What is wrong, in the form's order; of one step, or of all. */
  #find(step?: string): SummaryEntry[] {
    const form = this.#sources.form();
    if (!form || step === checkStep) return [];
    return this.#sources.check()?.(form, this.draft.answers, this.#sources, step) ?? [];
  }
}
