import type {FormStepNotice, Violation} from '@pls-kit/contract';
import {hears, holds, itemsOf} from '@pls-kit/rules';
import {tell} from '../../events.js';
import {errorSummaryId, type SummaryEntry} from '../../parts/error-summary.js';
import {careId, listening} from '../danger/care-strip.js';
import type {FillingSources, FormFilling} from './form-filling.js';
import {checkStep, stepOf} from '../form-steps.js';

/** So long after a step came, a press of 下一步 belongs to the step before it, unless something was filled in meanwhile. */
const samePressMs = 500;

/** The ways from step to step of a form that somebody fills in. */
export class FormWalk {
  readonly #widget: EventTarget;
  readonly #filling: FormFilling;
  readonly #sources: Pick<FillingSources, 'form' | 'isPlaceOpen'>;
  #came?: {readonly at: number; readonly answers: unknown} | undefined;
  /** What somebody is to read before they go on. */
  #care: FormStepNotice | undefined;
  readonly #cared = new Set<FormStepNotice>();

  /** @param widget - tells the page of each step */
  constructor(widget: EventTarget, filling: FormFilling, sources: Pick<FillingSources, 'form' | 'isPlaceOpen'>) {
    this.#widget = widget;
    this.#filling = filling;
    this.#sources = sources;
  }

  /** Somebody left a field: checked only if something stands in it. */
  leave(field: string): void {
    const [name = '', index, inner] = field.split('/');
    const {answers} = this.#filling.draft;
    const answer = inner === undefined ? answers[name] : itemsOf(answers, name)[Number(index)]?.[inner];
    const isWritten = typeof answer === 'string' && answer.trim() !== '';
    if (isWritten || this.#sources.isPlaceOpen(field)) this.#filling.errors.show(field, this.#filling.errorOf(field));
  }

  /** Stands above 下一步 until it is pressed again. */
  get care(): FormStepNotice | undefined {
    return this.#care;
  }

  /** Whether words of danger were heard. */
  get hasCared(): boolean {
    return this.#cared.size > 0;
  }

  /** @returns id of what to look at next: the heading of the step that is on, the errors, or words of care */
  next(): string {
    const isSamePress =
      this.#came && performance.now() - this.#came.at < samePressMs && this.#came.answers === this.#answers;
    if (isSamePress) return this.#care ? careId : 'heading';
    const {step, steps} = this.#filling;
    const errors = this.#filling.find(step);
    this.#filling.errors.showAll(errors);
    if (errors.length > 0) return errorSummaryId;
    this.#came = {at: performance.now(), answers: this.#answers};
    const index = steps.findIndex((asked) => asked.step.id === step);
    const asked = steps[index];
    this.#care = asked && listening(asked.step).find((notice) => this.#isToBeSaid(notice));
    if (this.#care) {
      this.#cared.add(this.#care);
      return careId;
    }
    const following = steps[index + 1]?.step.id ?? checkStep;
    this.#go(this.#filling.isChanging ? (this.#filling.firstUnfinished() ?? checkStep) : following);
    return 'heading';
  }

  /** Another person may begin here. */
  clear(): void {
    this.#care = undefined;
    this.#cared.clear();
  }

  #isToBeSaid(notice: FormStepNotice): boolean {
    const {heard, when} = notice;
    const {answers} = this.#filling.draft;
    if (!heard || this.#cared.has(notice) || (when && !holds(when, answers))) return false;
    return hears(heard, answers);
  }

  get #answers(): string {
    return JSON.stringify(this.#filling.draft.answers);
  }

  back(): void {
    this.#came = undefined;
    const {step, steps} = this.#filling;
    const index = step === checkStep ? steps.length : steps.findIndex((asked) => asked.step.id === step);
    this.#filling.errors.showAll([]);
    this.#go(steps[Math.max(0, index - 1)]?.step.id ?? checkStep);
  }

  /** From the check back to one field. */
  change(field: string): void {
    const form = this.#sources.form();
    const step = form && stepOf(form, field);
    if (step === undefined) return;
    this.#filling.errors.showAll([]);
    this.#go(step);
    this.#filling.isChanging = true;
  }

  /** @returns whether everything may be sent; otherwise the first step with an error is on and shows it */
  mayBeSent(): boolean {
    return this.#showFirst(this.#filling.find());
  }

  /**
   * Shows what the service refused at its fields.
   *
   * @returns whether any of it belongs to a field
   */
  showRefusal(violations: readonly Violation[]): boolean {
    const errors = violations.flatMap((violation) => {
      // Within a group, the whole of the path.
      const path = /^\/answers\/(.+)/.exec(violation.pointer)?.[1];
      const isOfFiles = violation.pointer.startsWith('/attachments');
      const field = this.#filling.fields.find((candidate) =>
        isOfFiles ? candidate.kind === 'files' : candidate.name === path?.split('/')[0],
      );
      return field ? [{field: isOfFiles ? field.name : (path ?? ''), message: violation.message}] : [];
    });
    this.#showFirst(errors);
    return errors.length > 0;
  }

  #go(step: string): void {
    this.#care = undefined;
    this.#filling.isChanging = false;
    this.#filling.draft.goTo(step);
    const shown = step === checkStep ? 'check' : step;
    tell(this.#widget, 'pls-form-step', {form: this.#sources.form()?.code ?? '', step: shown});
  }

  /** @returns whether there is nothing to show */
  #showFirst(errors: readonly SummaryEntry[]): boolean {
    const form = this.#sources.form();
    const first = form && errors[0] && stepOf(form, errors[0].field);
    if (!form || first === undefined) return true;
    this.#go(first);
    this.#filling.isChanging = true;
    this.#filling.errors.showAll(errors.filter(({field}) => stepOf(form, field) === first));
    return false;
  }
}
