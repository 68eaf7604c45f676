import type {Answers, FormDefinition, FormField} from '@pls-kit/contract';
import type {SummaryEntry} from '../../parts/error-summary.js';
import type {FormDraft} from '../draft/form-draft.js';
import {FieldErrors} from './field-errors.js';
import type {FormExtras} from '../form-extras.js';
import type {findErrors} from './find-errors.js';
import {type AskedStep, askedSteps, checkStep} from '../form-steps.js';

/** What filling in looks up outside the draft. */
export interface FillingSources {
  readonly form: () => FormDefinition | undefined;
  /** Codes of topics, once they are read. */
  readonly topics: () => ReadonlySet<string> | undefined;
  /** Whether words stand in a place field that name no chosen place. */
  readonly isPlaceOpen: (field: string) => boolean;
  /** The check of the answers, once its code is here; till then nothing is found wrong, and nobody gets further. */
  readonly check: () => typeof findErrors | undefined;
  /** What an application has beyond a plain question, once its code is here. */
  readonly extras: () => FormExtras | undefined;
}

/** Somebody fills in a form: where they are and what is wrong. Draws nothing; the ways from step to step are FormWalk's. */
export class FormFilling {
  readonly draft: FormDraft;
  readonly errors = new FieldErrors();
  /** Whether the step on screen was opened from the check, to change one answer. */
  isChanging = false;
  readonly #sources: FillingSources;

  constructor(draft: FormDraft, sources: FillingSources) {
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
    if (kept === checkStep) return this.firstUnfinished() ?? checkStep;
    return steps.some(({step}) => step.id === kept) ? (kept ?? first) : first;
  }

  get fields(): readonly FormField[] {
    return this.steps.flatMap(({fields}) => fields);
  }

  set(field: string, value: Answers[string]): void {
    this.draft.set(field, value);
    // An error goes as soon as it is right, and never comes while somebody is still typing.
    if (this.errors.of(field) !== undefined) this.errors.show(field, this.errorOf(field));
  }

  clear(): void {
    this.errors.showAll([]);
    this.isChanging = false;
    this.draft.clear();
  }

  /** Id of the first step with something to mend. */
  firstUnfinished(): string | undefined {
    return this.steps.find(({step}) => this.find(step.id).length > 0)?.step.id;
  }

  /** What is wrong with a field now, whether or not it is shown. */
  errorOf(field: string): string | undefined {
    return this.find().find((error) => error.field === field)?.message;
  }

  /** What is wrong, in the form's order; of one step, or of all. */
  find(step?: string): SummaryEntry[] {
    const form = this.#sources.form();
    if (!form || step === checkStep) return [];
    return this.#sources.check()?.(form, this.draft.answers, this.#sources, step) ?? [];
  }
}
